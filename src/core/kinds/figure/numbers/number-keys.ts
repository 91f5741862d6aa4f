import type { FigureValue } from "../value.ts";

/** The blocking key of all figures of a measure. */
export function measureKey(dimension: string, measure: string): string {
  return `${dimension}|m:${measure}`;
}

/** The blocking key of all figures of a measure that are one owner's; of nobody in particular where that is null. */
export function ownedKey(dimension: string, measure: string, owner: string | null): string {
  return `${measureKey(dimension, measure)}@${owner ?? ""}`;
}

/** Blocking keys under which only one number of a measure, or of a thing that is counted, stands: "count|h:station=23". */
export function numberKeys({
  dimension,
  head,
  measure,
  min,
  max,
}: Pick<FigureValue, "dimension" | "head" | "measure" | "min" | "max">): string[] {
  const number = `=${String(min)}..${String(max)}`;
  return [
    ...(measure === null ? [] : [`${measureKey(dimension, measure)}${number}`]),
    ...(head === null ? [] : [`${dimension}|h:${head}${number}`]),
  ];
}
