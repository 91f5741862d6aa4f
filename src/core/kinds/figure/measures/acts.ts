import { wordTable } from "../../../text/word-class.ts";
import { ACT_CLASSES } from "./measures.ts";

/** The class of verbs that say the same of a counted thing, by each of them. */
export const ACT_CLASS: ReadonlyMap<string, string> = new Map(
  ACT_CLASSES.flatMap((members) => members.map((word) => [word, members[0] ?? word] as const)),
);
/** The same, for the words of a text. */
export const ACT_OF_WORD = wordTable(ACT_CLASS);
