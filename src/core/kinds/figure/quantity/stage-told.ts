import type { Sentence } from "../../../document/document.ts";
import type { Span } from "../../../text/span.ts";

/** The parts of a season, by the words that tell them. */
const STAGES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:play-?offs?|post-?season)\b/iu, "playoff"],
  [/\bregular[ -]season\b/iu, "regular-season"],
  [/\b(?:pre-?season|exhibition)\b/iu, "preseason"],
];
/** How far behind the number they stand. */
const REACH = 50;

/** "11 games [in the playoffs]", "21 games [during the regular season]": the part of a season that a count is of. */
export function stageTold(text: string, sentence: Sentence, { start, end }: Span): readonly string[] {
  const near = text.slice(start, Math.min(sentence.end, end + REACH));
  return STAGES.filter(([words]) => words.test(near)).map(([, stage]) => stage);
}
