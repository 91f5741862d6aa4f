import type { Span } from "../../../text/span.ts";

/** "Drew an average of 8.2 million", "averaged 8.2 million", "on average 40 cases". */
const AVERAGING =
  /\b(?:an? average of|averag(?:ed|es|ing)|on average)(?: (?:about|around|some|nearly|almost))? $/iu;
const LONGEST = 30;
const AVERAGE: readonly string[] = ["average"];
const NONE: readonly string[] = [];

/** What tells a number as an average, as a word that narrows what is counted. */
export function averagedIn(text: string, { start }: Span): readonly string[] {
  return AVERAGING.test(text.slice(Math.max(0, start - LONGEST), start)) ? AVERAGE : NONE;
}
