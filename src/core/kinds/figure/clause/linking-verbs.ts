import { wordList } from "../../../knowledge/word-list.ts";

/** Verbs whose subject is what the number counts. */
export const STATING: ReadonlySet<string> = new Set(
  "be reach total rise climb grow increase jump soar fall drop decline number exceed top hit stand pass".split(
    " ",
  ),
);

/** Verbs that only link a figure to its subject: the subject then says what it is of. */
export const LINKING: ReadonlySet<string> = new Set([
  ...STATING,
  ...wordList("have put remain measure register estimate say range become approach"),
]);
