import { keepPerObject } from "../../../../base/keep-per-object.ts";
import type { PartInStory } from "../../../claims/part-in-story.ts";
import type { FigureValue } from "../value.ts";

/** The blocking key of all figures of a measure. */
export function measureKey(dimension: string, measure: string): string {
  return `${dimension}|m:${measure}`;
}

/** The blocking key of all figures of a measure that are one owner's; of nobody in particular where that is null. */
export function ownedKey(dimension: string, measure: string, owner: string | null): string {
  return `${measureKey(dimension, measure)}@${owner ?? ""}`;
}

/** The blocking key of all ages of those who play a part in the story. */
export function whoKey(dimension: string, who: PartInStory): string {
  return `${dimension}|w:${who}`;
}

/** The blocking key of all figures that count things under one noun. */
export function headKey(dimension: string, head: string): string {
  return `${dimension}|h:${head}`;
}

/** The blocking key of all figures that print one number. */
export const numberKey = keepPerObject(
  ({ dimension, min, max }: FigureValue): string => `${dimension}|${String(min ?? max ?? "")}`,
);

/** What tells the number of a key from others. */
export function numberPart({ min, max }: Pick<FigureValue, "min" | "max">): string {
  return `=${String(min)}..${String(max)}`;
}

/** Blocking keys under which only one number of a measure, or of a thing that is counted, stands: "count|h:station=23". */
export function numberKeys({
  dimension,
  head,
  measure,
  who,
  min,
  max,
}: Pick<FigureValue, "dimension" | "head" | "measure" | "who" | "min" | "max">): string[] {
  const number = numberPart({ min, max });
  return [
    ...(measure === null ? [] : [`${measureKey(dimension, measure)}${number}`]),
    ...(who === null ? [] : [`${whoKey(dimension, who)}${number}`]),
    ...(head === null ? [] : [`${headKey(dimension, head)}${number}`]),
  ];
}
