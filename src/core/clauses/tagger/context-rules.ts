import type { PartOfSpeech } from "../tagged.ts";
import { PASSES } from "./context-rules-data.ts";
import { TAGS } from "./tags.ts";
import { isCue, symbolNamed, type WordClass } from "./word-classes.ts";

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

/**
 * Puts right the commonest tags of the words of a sentence by their neighbours, in passes (as Brill's
 * tagger does): each pass finds its rows in the tags of the pass before, left to right, longest first,
 * not overlapping. The row `DET VERB>NOUN` reads: a verb behind a determiner is a noun if it can be one;
 * `=` in place of `>`: whatever the lexicon says. Names in small letters are cues, function words that a
 * row names themselves.
 */
export function tagInContext(classes: readonly WordClass[]): PartOfSpeech[] {
  const symbols = classes.map(({ symbol }) => symbol);
  const tags = classes.map(({ tag }) => tag);
  for (const tree of TREES) {
    for (const { at, rule } of findRows(tree, symbols)) {
      const tag = TAGS[rule.tag];
      const word = classes[at];
      if (!tag || !word || !(rule.forced || (word.tags & (1 << rule.tag)) !== 0)) continue;
      tags[at] = tag;
      if (!isCue(word.symbol)) symbols[at] = rule.tag;
    }
  }
  return tags;
}

interface Found {
  readonly at: number;
  readonly rule: Rule;
}

function findRows(tree: Branch, symbols: readonly number[]): Found[] {
  const found: Found[] = [];
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
    found.push({ at: i + rule.at, rule });
    i = last;
  }
  return found;
}
