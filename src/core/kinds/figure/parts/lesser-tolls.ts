import type { ClaimDraft } from "../../../claims/claim.ts";
import type { Sentence } from "../../../document/document.ts";
import { wordClass } from "../../../text/word-class.ts";
import type { FigureValue } from "../value.ts";

type Draft = ClaimDraft<FigureValue>;

/** Tolls of which an article tells the whole at its head. */
const WHOLE_TOLLS: ReadonlySet<string> = new Set(["deaths", "injured", "missing"]);
/** Sentences that tell the story as a whole: the headline and the first two of the text. */
const HEAD = 3;
/** From this ratio on a lower number is of some of them, not of an earlier count. */
const SOME = 1.15;
/** Words by which an earlier count is told. */
const OF_EARLIER = wordClass(
  `earlier previous previously initial initially first originally early preliminary revised up rise rises rose risen
  climb climbs climbed grow grew grown increased raised yesterday since`.split(/\s+/),
);

/**
 * Marks lower tolls than the one at the head of an article as parts of it: with 26 dead in the flood, "ten people died
 * when their bus was washed away" tells of some of them.
 */
export function withLesserTolls(sentences: readonly Sentence[], figures: readonly Draft[]): readonly Draft[] {
  const whole = new Map<string, number>();
  for (const { sentence, value } of figures) {
    const number = wholeNumber(value);
    if (sentence < HEAD && number !== null && value.measure !== null)
      whole.set(value.measure, Math.max(number, whole.get(value.measure) ?? 0));
  }
  if (whole.size === 0) return figures;
  return figures.map((figure) => {
    const { sentence, value } = figure;
    const number = wholeNumber(value);
    const most = whole.get(value.measure ?? "") ?? 0;
    if (number === null || sentence < HEAD || number * SOME > most) return figure;
    const isEarlier = sentences[sentence]?.tokens.some(({ word }) => OF_EARLIER.has(word)) ?? false;
    return isEarlier ? figure : { ...figure, value: { ...value, part: true } };
  });
}

/** The number of a toll of people of any kind that the story itself tells; null for others. */
function wholeNumber({ measure, head, background, part, role, min, bound }: FigureValue): number | null {
  const ofAnyKind = head === null || head === "person" || head === "dead" || head === "body";
  if (!WHOLE_TOLLS.has(measure ?? "") || !ofAnyKind || background || part) return null;
  return role === "from" || bound === "vague" ? null : min;
}
