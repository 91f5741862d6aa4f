import type { Measure } from "../expression.ts";
import { TIMEX_UNIT } from "../lexicons/units.ts";

/** TIMEX3 duration: `P3D`, `PT2.5H`, `P2Y3M`, `PXY`. */
export function durationTimex(measures: readonly Measure[]): string {
  let date = "";
  let time = "";
  for (const { amount, unit } of measures) {
    // counted decades are written in years, as ISO 8601 has no decade: P10Y, but PXDE
    const years = unit === "decade" ? 10 : unit === "century" ? 100 : 1;
    const isCounted = amount.value !== null && years > 1;
    const letters = isCounted ? "Y" : TIMEX_UNIT[unit];
    const number = amount.value === null ? "X" : String(amount.value * years);
    if (letters.startsWith("T")) time += number + letters.slice(1);
    else date += number + letters;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}
