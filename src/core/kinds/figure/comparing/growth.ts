import { byText, groupBy } from "../../../../base/order.ts";
import { dateInWords } from "../../../text/date-in-words.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { TOLLS } from "../measures/measure-traits.ts";
import { statedInterval } from "../numbers/intervals.ts";
import type { Figure, FigureValue } from "../value.ts";
import { level } from "./level.ts";
import { words } from "./words.ts";

/**
 * Whether the figures of one question tell of a count that grew: no source gives a lower number after
 * another has given a higher one, and some source gives a higher one on a later day. Null where they
 * do not, where an article of no date has a number beyond those of the others, or where the count is none that grows.
 */
export function growthOf(all: readonly Figure[]): Comparison | null {
  if (!all.every(({ claim: { value } }) => mayGrow(value))) return null;
  const figures = latestCounts(all);
  const dated = figures
    .filter(({ published }) => published !== null)
    .map((figure) => ({
      figure,
      day: figure.published ?? "",
      number: numberOf(figure.claim.value),
      // "More than 60" is no fewer than the 61 of the day before.
      most: statedInterval(figure.claim.value).high,
    }));
  if (dated.length === 0 || everFalls(dated)) return null;
  const lowest = dated.reduce((best, one) =>
    one.number < best.number || (one.number === best.number && one.day < best.day) ? one : best,
  );
  const highest = dated.reduce((best, one) =>
    one.number > best.number || (one.number === best.number && one.day >= best.day) ? one : best,
  );
  if (lowest.day >= highest.day || lowest.number === highest.number) return null;
  const fits = ({ published, claim: { value } }: Figure): boolean =>
    published !== null || (numberOf(value) >= lowest.number && numberOf(value) <= highest.number);
  if (!figures.every(fits)) return null;
  // "Eight were hurt … two of the seven injured": who has the higher number too has not told it too early.
  const { source } = lowest.figure.claim;
  if (dated.some(({ figure, number }) => figure.claim.source === source && number >= highest.number))
    return null;
  const told = ({ figure, day }: typeof lowest): string =>
    `${figure.claim.source} (${dateInWords(day)}) has ${words(figure)}`;
  return level(
    "changed-over-time",
    "value",
    null,
    "count grew",
    `${told(lowest)}, ${told(highest)}: it grew`,
  );
}

function numberOf({ min, max }: FigureValue): number {
  return min ?? max ?? 0;
}

/** The highest toll of each article: what else it counts it counted earlier, or somewhere in it ("brought out 14 bodies"). */
function latestCounts(figures: readonly Figure[]): readonly Figure[] {
  const highest = new Map<string, number>();
  for (const { claim } of figures) {
    highest.set(claim.source, Math.max(numberOf(claim.value), highest.get(claim.source) ?? -Infinity));
  }
  return figures.filter(
    ({ claim: { source, value } }) =>
      !TOLLS.has(value.measure ?? "") || numberOf(value) === highest.get(source),
  );
}

/** Whether a lower number follows a higher one of an earlier day. */
function everFalls(
  dated: readonly { readonly day: string; readonly number: number; readonly most: number }[],
): boolean {
  const days = [...groupBy(dated, ({ day }) => day)].sort(([a], [b]) => byText(a, b));
  let highest = -Infinity;
  return days.some(([, ofDay]) => {
    const falls = ofDay.some(({ most }) => most < highest);
    highest = ofDay.reduce((most, { number }) => Math.max(most, number), highest);
    return falls;
  });
}

/** Tolls grow; so may a bare count of things, unless its measure is one that stands still. */
function mayGrow({ dimension, measure }: FigureValue): boolean {
  return measure === null ? dimension === "count" : TOLLS.has(measure);
}
