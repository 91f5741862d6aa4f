import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Sentence } from "../../../document/document.ts";
import type { QuantityMention } from "../../../mentions/mention.ts";

/** A pair of numbers that is a score or a record, with the numbers its sentence has besides. */
export interface ScorePlace {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  readonly mention: QuantityMention;
  readonly siblings: readonly QuantityMention[];
}

/** "Tarn Rovers 3, Wexford Athletic 2": a line that gives a result. */
export function isLine({ mention }: ScorePlace): boolean {
  return mention.rule.includes("<team>");
}
