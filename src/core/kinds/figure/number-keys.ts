import type { FigureValue } from "./value.ts";

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
    ...(measure === null ? [] : [`${dimension}|m:${measure}${number}`]),
    ...(head === null ? [] : [`${dimension}|h:${head}${number}`]),
  ];
}
