import { MONTH_NAMES, WEEKDAY_NAMES } from "../knowledge/calendar.ts";
import { wordList } from "../knowledge/word-list.ts";
import { wordClass } from "../text/word-class.ts";
import type { NounPhrase, PrepositionalPhrase } from "./clause.ts";
import { isYear, PERIODS } from "./times.ts";

/** Whether a phrase names who did what a passive tells: "by two men", but not "by the end of May", "by Monday", "by 10 percent". */
export function namesDoer({ preposition, phrases: [phrase] }: PrepositionalPhrase): boolean {
  return (
    preposition === "by" && phrase !== undefined && !NO_DOERS.has(phrase.head.lemmaWord) && !isSum(phrase)
  );
}

/** By when. */
const TIMES = wordList("end start hour minute noon midnight dawn dusk today tomorrow now then");

/** By how much. */
const STEPS = wordList("percent point cent half third quarter mile foot meter metre inch degree ton tonne");

/** By what means, on what grounds, or how it came about. */
const MEANS =
  wordList(`mail email e-mail phone telephone letter text fax mistake accident chance law name default design
  consensus`);

const NO_DOERS = wordClass([...PERIODS, ...WEEKDAY_NAMES, ...MONTH_NAMES, ...TIMES, ...STEPS, ...MEANS]);

/** "by $3", "by 2030"; but "attended by 3,200" */
function isSum({ head, tokens }: NounPhrase): boolean {
  return isYear(head) || tokens.some(({ pos }) => pos === "SYM");
}
