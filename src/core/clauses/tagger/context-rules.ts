import type { PartOfSpeech } from "../tagged.ts";
import { PASSES } from "./context-rules-data.ts";
import { hasTag, tagNamed } from "./tags.ts";
import type { WordClass } from "./word-classes.ts";

/** A rule gives one word of the row it matches another tag. */
interface Rule {
  /** Place of that word in the row. */
  readonly at: number;
  readonly tag: PartOfSpeech;
  /** Whether the word takes the tag even where the lexicon does not give it one. */
  readonly forced: boolean;
}

/** Rows of tags and cues as a tree: the longest row that fits from a word on counts. */
interface Branch {
  rule: Rule | null;
  readonly next: Map<string, Branch>;
}

const TREES: readonly Branch[] = PASSES.map(growTree);

function growTree(rules: readonly string[]): Branch {
  const root: Branch = { rule: null, next: new Map() };
  for (const line of rules) {
    let branch = root;
    let rule: Rule | null = null;
    line.split(" ").forEach((part, at) => {
      const [symbol = "", tag] = part.split(/[>=]/);
      if (tag !== undefined) rule = { at, tag: tagNamed(tag), forced: part.includes("=") };
      const next = branch.next.get(symbol) ?? { rule: null, next: new Map<string, Branch>() };
      branch.next.set(symbol, next);
      branch = next;
    });
    branch.rule = rule;
  }
  return root;
}

/**
 * Puts right the commonest tags of the words of a sentence by their neighbours, in passes (as Brill's
 * tagger does): each pass finds its rows in the tags of the pass before, left to right, longest first,
 * not overlapping. The row `DET VERB>NOUN` reads: a verb behind a determiner is a noun if it can be one.
 */
export function tagInContext(classes: readonly WordClass[]): PartOfSpeech[] {
  const tags = classes.map(({ tag }) => tag);
  for (const tree of TREES) {
    for (const { at, rule } of findRows(tree, classes, tags)) {
      const word = classes[at];
      if (word && (rule.forced || hasTag(word.tags, rule.tag))) tags[at] = rule.tag;
    }
  }
  return tags;
}

interface Found {
  readonly at: number;
  readonly rule: Rule;
}

function findRows(tree: Branch, classes: readonly WordClass[], tags: readonly PartOfSpeech[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tags.length; i++) {
    let branch: Branch | undefined = tree;
    let rule: Rule | null = null;
    let last = i;
    for (let j = i; j < tags.length; j++) {
      branch = branch.next.get(classes[j]?.cue ?? tags[j] ?? "");
      if (!branch) break;
      if (branch.rule) {
        rule = branch.rule;
        last = j;
      }
    }
    if (!rule) continue;
    found.push({ at: i + rule.at, rule });
    i = last;
  }
  return found;
}
