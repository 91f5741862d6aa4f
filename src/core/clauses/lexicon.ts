export { SPEECH_LEMMAS } from "../knowledge/speech-verbs.ts";

/** Verbs that open doubt or possibility; `will` and `shall` are tense. */
export const MODALS: ReadonlySet<string> = new Set([
  "may",
  "might",
  "could",
  "can",
  "would",
  "should",
  "must",
  "ca",
]);

export const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "no longer"]);

/** Verbs (base form) whose "to" or "that" complement has not happened: wants, plans, offers. */
export const INTENT_VERBS: ReadonlySet<string> = new Set(
  `want plan intend hope expect seek aim offer agree promise pledge vow decide prepare propose wish mean consider
  threaten try attempt need schedule set order ask urge invite`.split(/\s+/),
);

/** Nouns whose "to" complement is still to come: "a plan to buy". */
export const INTENT_NOUNS: ReadonlySet<string> = new Set(
  "plan intention offer bid effort attempt hope wish proposal talk interest request order promise pledge".split(
    " ",
  ),
);

/** Verbs of speech (base form) that may stand before their subject: "said Ann Berg", but never "told Ann Berg". */
export const INVERTED_VERBS: ReadonlySet<string> = new Set(
  `say add explain recall reply note write joke warn remark conclude continue argue insist declare`.split(
    /\s+/,
  ),
);
