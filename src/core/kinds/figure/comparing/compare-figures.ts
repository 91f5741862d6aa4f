import { CONVERTED, inOrder } from "../../../claims/comparing.ts";
import { oneLine } from "../../../text/one-line.ts";
import type { Comparison, Strength } from "../../../verdicts/verdict.ts";
import { level } from "./level.ts";
import { updated } from "./updates.ts";
import { differenceOf, quoted, words } from "./words.ts";
import { TOLLS } from "../measures/measure-traits.ts";
import {
  countsTime,
  inUnit,
  meet,
  roundedInterval,
  statedInterval,
  usualInterval,
  type Interval,
} from "../numbers/intervals.ts";
import { middle, ratioOf, sameNumber } from "../numbers/same-number.ts";
import { compareScores } from "../scores/compare-scores.ts";
import type { Figure, FigureValue } from "../value.ts";

/** Compares two figures by the levels of the design: equal, overlapping, rounded, updated, disjoint. */
export function compareFigures(a: Figure, b: Figure): Comparison {
  const [first, second] = inOrder(a, b);
  const [x, y] = [first.claim.value, second.claim.value];
  if (x.dimension === "score") return compareScores(first, second);
  const stated = inUnit(statedInterval(y), y.unit, x.unit);
  if (stated === null) {
    const why = `${differenceOf(first, second)}: these units do not convert`;
    return level("cannot-compare", null, null, "units differ", why);
  }
  if (x.unit === y.unit && x.min === y.min && x.max === y.max && sayAsMuch(x, y))
    return level("agree", null, null, "same value", `both say ${words(first)}`);
  if (meet(statedInterval(x), stated)) return overlapping(first, second);
  return (
    nearlySame(first, second) ??
    fearedMore(first, second) ??
    fearedMore(second, first) ??
    updated(first, second) ??
    disjoint(first, second)
  );
}

/** Two figures whose intervals meet. */
function overlapping(first: Figure, second: Figure): Comparison {
  const [x, y] = [first.claim.value, second.claim.value];
  if (bothOpen(x, y) && !meetIn(usualInterval(x), usualInterval(y), x, y)) {
    const since = updated(first, second);
    if (since) return since;
    const why = `${differenceOf(first, second)}: as such words are usually meant, they exclude each other`;
    return level("discrepancy", "value", "soft", "open bounds apart", why);
  }
  const rule = x.unit === y.unit || !sameNumber(x, y) ? "intervals overlap" : CONVERTED;
  return level(
    "compatible",
    "precision",
    null,
    rule,
    `${quoted(first)} and ${quoted(second)} ${fitting(x, y)}`,
  );
}

/** Two numbers of which one may be the other, rounded or measured otherwise; null for others. */
function nearlySame(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first.claim.value, second.claim.value];
  const difference = differenceOf(first, second);
  if (isRounded(x, y) || isRounded(y, x)) {
    return x.unit === y.unit
      ? level("compatible", "precision", null, "rounding", `${difference}: one is the other, rounded`)
      : level("compatible", "precision", null, CONVERTED, `${difference}: one amount in two units, rounded`);
  }
  if ((isConverted(x) || isConverted(y)) && ratioOf(x, y) <= ONE_AMOUNT) {
    return level(
      "compatible",
      "precision",
      null,
      CONVERTED,
      `${difference}: one amount in two units, rounded`,
    );
  }
  if (!isDistance(x) || !isDistance(y) || ratioOf(x, y) > ONE_DISTANCE) return null;
  const why = `${difference}: near enough to be one distance, measured or rounded differently`;
  return level("compatible", "precision", null, "distances close", why);
}

/** What is left: two numbers that cannot both be true, or hardly. */
function disjoint(first: Figure, second: Figure): Comparison {
  const [x, y] = [first.claim.value, second.claim.value];
  const soft = x.unit !== y.unit || (isApproximate(x) && isApproximate(y)) || namedEstimates(first, second);
  const strength: Strength = soft ? "soft" : "hard";
  return level("discrepancy", "value", strength, "intervals disjoint", differenceOf(first, second));
}

/** Whether one of two is the other, rounded. */
function isRounded(x: FigureValue, y: FigureValue): boolean {
  return !countsTime(x, y) && meetIn(roundedInterval(x), statedInterval(y), x, y);
}

/** How two figures that overlap stand to each other, in words. */
function fitting(x: FigureValue, y: FigureValue): string {
  if (!sameNumber(x, y)) return "fit together: they differ only in precision";
  return x.unit === y.unit
    ? "are one number; only one of them gives it as a limit or an estimate"
    : "are one amount in two units";
}

/** A vague amount is the same only in the same words. */
function sayAsMuch(x: FigureValue, y: FigureValue): boolean {
  if (x.bound !== "vague" && y.bound !== "vague") return true;
  return x.bound === y.bound && x.text.toLowerCase() === y.text.toLowerCase();
}

/** "120 mph (195 kph)": given beside the amount in another unit. */
function isConverted({ role }: FigureValue): boolean {
  return role === "conversion";
}

/** Up to this ratio an amount that is rounded before and after it is converted is still itself. */
const ONE_AMOUNT = 1.03;

/** Up to this ratio two distances are one, taken from another point or rounded to another unit. */
const ONE_DISTANCE = 1.05;

/** Shorter ones are measured, not estimated. */
const SHORTEST_DISTANCE = 10;

/** How far one place is from another, in kilometres or miles. */
function isDistance({ dimension, unit, min }: FigureValue): boolean {
  return dimension === "length" && (unit === "km" || unit === "mi") && (min ?? 0) >= SHORTEST_DISTANCE;
}

function meetIn(x: Interval, y: Interval, a: FigureValue, b: FigureValue): boolean {
  const converted = inUnit(y, b.unit, a.unit);
  return converted !== null && meet(x, converted);
}

function bothOpen(x: FigureValue, y: FigureValue): boolean {
  return (x.bound === ">" && y.bound === ">") || (x.bound === "<" && y.bound === "<");
}

function isApproximate({ bound }: FigureValue): boolean {
  return bound === "~" || bound === "vague" || bound === ">" || bound === "<";
}

/** Two named speakers each give their own estimate: both articles may be right about them. */
function namedEstimates(a: Figure, b: Figure): boolean {
  const x = a.claim.speaker?.name;
  const y = b.claim.speaker?.name;
  return x !== undefined && y !== undefined && x.toLowerCase() !== y.toLowerCase();
}

/** "Nine feared dead" and "six have died": more are feared than are known, and both may be so. */
function fearedMore(feared: Figure, known: Figure): Comparison | null {
  if (!TOLLS.has(feared.claim.value.measure ?? "") || !isFeared(feared) || isFeared(known)) return null;
  if (middle(feared.claim.value) <= middle(known.claim.value)) return null;
  const why = `${quoted(feared)} is what is feared or possible, ${quoted(known)} what is known`;
  return level("compatible", "precision", null, "more feared than known", why);
}

function isFeared({ claim: { value, stance } }: Figure): boolean {
  return stance === "possible" || BELIEVING.has(value.act ?? "");
}

const BELIEVING: ReadonlySet<string> = new Set("believe suspect think".split(" "));

/** A figure that the other numbers of its own sentence contradict: parts that miss their total. */
export function tallied(figure: Figure): Comparison | null {
  const { source, value } = figure.claim;
  if (!value.tally) return null;
  const why = `${source} gives “${oneLine(figure.claim.exact)}”, but ${value.tally.words}`;
  return level("discrepancy", "value", "soft", "does not add up", why);
}
