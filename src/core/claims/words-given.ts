import type { Clause } from "../clauses/clause.ts";
import { wordList } from "../knowledge/word-list.ts";

/** What words are given in, base form. */
export const FORMS_OF_WORDS: ReadonlySet<string> = new Set(
  wordList(`statement release letter message post tweet email e-mail note memo reply response comment remark
    announcement communique communiqué apology this`),
);

/** "issued this statement on Monday", "posted a message". */
export function givesWords({ verb, patient }: Clause): boolean {
  return !verb.passive && patient.some(({ head }) => FORMS_OF_WORDS.has(head.lemma));
}
