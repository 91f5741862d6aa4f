import { withFamilies } from "../../../knowledge/verb-families.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { wordTable } from "../../../text/word-class.ts";

/**
 * Verbs that say the same of things that are counted, the first of them for all: what was hit counts as damaged, who was
 * killed is among the dead.
 */
const OF_COUNTED_THINGS: readonly (readonly string[])[] = [
  "destroy+ collapse",
  "damage hit affect",
  "buy+ order",
  "sell supply+",
  "detain arrest+",
  "kill+ die",
  "injure+",
  "seize recover confiscate find",
  "increase rise+ gain",
  "decrease fall+ sink shrink slide",
  "recall withdraw pull",
  "close shut shutter",
  "rescue save",
  "hire recruit employ",
  "build construct erect",
  "demolish raze",
].map((row) => withFamilies(wordList(row)));

/** The class of verbs that say the same of a counted thing, by each of them. */
export const COUNTED_VERB_CLASS: ReadonlyMap<string, string> = new Map(
  OF_COUNTED_THINGS.flatMap((members) => members.map((word) => [word, members[0] ?? word] as const)),
);
/** The same, for the words of a text. */
export const COUNTED_VERB_OF_WORD = wordTable(COUNTED_VERB_CLASS);
