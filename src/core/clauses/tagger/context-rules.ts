import { mapDefined } from "../../../base/map-defined.ts";
import type { PartOfSpeech } from "../tagged.ts";
import { PASSES } from "./context-rules-data.ts";
import { TAGS } from "./tags.ts";
import { isCue, symbolNamed, type TagProfile } from "./tag-profiles.ts";

/** A rule gives one word of the row it matches another tag. */
interface Rule {
  /** Place of that word in the row. */
  readonly at: number;
  /** Number of the tag. */
  readonly tag: number;
  /** Whether the word takes the tag even where the lexicon does not give it one. */
  readonly forced: boolean;
}

/** Rows of symbols as a tree: the longest row that fits from a word on counts. */
interface Branch {
  rule: Rule | null;
  /** By symbol. */
  readonly next: (Branch | undefined)[];
}

const TREES: readonly Branch[] = PASSES.map(growTree);

function growTree(rules: readonly string[]): Branch {
  const root: Branch = { rule: null, next: [] };
  for (const line of rules) {
    let branch = root;
    let rule: Rule | null = null;
    line.split(" ").forEach((part, at) => {
      const [name = "", tag] = part.split(/[>=]/);
      if (tag !== undefined) rule = { at, tag: symbolNamed(tag), forced: part.includes("=") };
      branch = branch.next[symbolNamed(name)] ??= { rule: null, next: [] };
    });
    branch.rule = rule;
  }
  return root;
}

interface Profiled {
  readonly profile: TagProfile;
}

/**
 * Puts right the commonest tags of the words of a sentence by their neighbours, in passes (as Brill's
 * tagger does): each pass finds its rows in the tags of the pass before, left to right, longest first,
 * not overlapping. The row `DET VERB>NOUN` reads: a verb behind a determiner is a noun if it can be one;
 * `=` in place of `>`: whatever the lexicon says. Names in small letters are cues, function words that a
 * row names themselves.
 */
export function tagInContext(words: readonly Profiled[]): PartOfSpeech[] {
  const symbols = mapDefined(words, ({ profile }) => profile.symbol);
  const tags = mapDefined(words, ({ profile }) => profile.tag);
  for (const tree of TREES) applyRules(tree, words, symbols, tags);
  return tags;
}

/** One pass. A row changes words of its own only, so what follows it still sees the tags of the pass before. */
function applyRules(tree: Branch, words: readonly Profiled[], symbols: number[], tags: PartOfSpeech[]): void {
  for (let i = 0; i < symbols.length; i++) {
    let branch = tree.next[symbols[i] ?? 0];
    let rule: Rule | null = null;
    let last = i;
    for (let j = i; branch;) {
      if (branch.rule) {
        rule = branch.rule;
        last = j;
      }
      j++;
      branch = j < symbols.length ? branch.next[symbols[j] ?? 0] : undefined;
    }
    if (!rule) continue;
    const at = i + rule.at;
    const profile = words[at]?.profile;
    const tag = TAGS[rule.tag];
    if (profile && tag && (rule.forced || (profile.tags & (1 << rule.tag)) !== 0)) {
      tags[at] = tag;
      if (!isCue(profile.symbol)) symbols[at] = rule.tag;
    }
    i = last;
  }
}
