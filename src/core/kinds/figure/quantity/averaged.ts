import type { QuantityValue } from "../../../mentions/mention.ts";
import type { Span } from "../../../text/span.ts";

/** "Drew an average of 8.2 million", "averaged 8.2 million", "on average 40 cases". */
const AVERAGING =
  /\b(?:an? average of|averag(?:ed|es|ing)|on average)(?: (?:about|around|some|nearly|almost))? $/iu;
const LONGEST = 30;
/** "Families were [each] offered €60,000", "gave [each] of them $400", "[per head] $40". */
const EACH_BEFORE = /\beach (?:of (?:the|them|us)\b)?[^.,;:\d]{0,20}$/iu;
/** "£500 [each]", "$40 [a head]", "$900 [to each] of the heirs". */
const EACH_BEHIND =
  /^ (?:(?:to |for )?each|apiece|a (?:head|person|piece)|per (?:head|person|family|household|capita))\b/u;
const AVERAGE: readonly string[] = ["average"];
const NONE: readonly string[] = [];

/** What tells a number as an average, as a word that narrows what is counted. */
export function averagedIn(text: string, { start }: Span): readonly string[] {
  return isAveraged(textBefore(text, start)) ? AVERAGE : NONE;
}

/** Whether a sum is told as that of each of several. */
export function isOfEach(text: string, { start, end }: Span, { dimension }: QuantityValue): boolean {
  const before = textBefore(text, start);
  if (dimension !== "money" || isAveraged(before)) return false;
  return EACH_BEFORE.test(before) || EACH_BEHIND.test(text.slice(end, end + LONGEST));
}

function isAveraged(before: string): boolean {
  return AVERAGING.test(before);
}

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST), start);
}
