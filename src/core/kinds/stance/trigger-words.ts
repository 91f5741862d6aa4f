import { DENIAL_VERBS } from "../../claims/stance.ts";
import type { Sentence } from "../../document/document.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import { ACT_CLASSES, ALLEGING_VERBS, CONFIRMING_VERBS, DECLINING_VERBS, FALSITY } from "./lexicon.ts";

/** Forms that do not follow from the base form, and words that only matter with "not". */
const OTHER_FORMS = wordList("sent bought gave stole stolen hid hidden struck misled not n't no never");

/** Auxiliary verbs drawn together with "not". */
const NEGATED_AUXILIARIES = wordList(
  `ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mayn't mightn't mustn't needn't
  oughtn't shan't shouldn't wasn't weren't won't wouldn't`,
);

/** Every form of every word that may make a sentence take a position. */
const TRIGGERS = wordClass([
  ...[
    ...ACT_CLASSES.keys(),
    ...DENIAL_VERBS,
    ...ALLEGING_VERBS,
    ...CONFIRMING_VERBS,
    ...DECLINING_VERBS,
  ].flatMap(formsOf),
  ...FALSITY,
  ...OTHER_FORMS,
  ...NEGATED_AUXILIARIES,
]);

/** Whether the sentence is worth the cost of grammar. */
export function mayTakeAPosition({ tokens }: Sentence): boolean {
  return tokens.some(({ word }) => TRIGGERS.has(word));
}

/** Regular forms of a verb or noun, a few impossible ones among them: they do no harm. */
function formsOf(base: string): string[] {
  const stem = base.replace(/[ey]$/u, "");
  const last = base.at(-1) ?? "";
  return [
    base,
    ...["s", "es", "d", "ed", "ing"].map((ending) => base + ending),
    ...["ing", "ies", "ied"].map((ending) => stem + ending),
    ...["ed", "ing"].map((ending) => base + last + ending),
  ];
}
