import { byText, groupBy } from "../../../base/order.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { ONE_NEWS } from "../../claims/one-news.ts";
import { CONVERTED, inOrder, levelOf } from "../../claims/comparing.ts";
import { daysBetween } from "../../mentions/edtf.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import type { Comparison, Strength } from "../../verdicts/verdict.ts";
import { isAsked, isOfPay } from "./joining/bargains.ts";
import { isForeseen } from "./joining/foreseen.ts";
import { compareScores } from "./scores/compare-scores.ts";
import {
  countsTime,
  inUnit,
  meet,
  roundedInterval,
  statedInterval,
  usualInterval,
  type Interval,
} from "./numbers/intervals.ts";
import { DAILY, TOLLS } from "./measures/measure-traits.ts";
import { SEPARATE_HEADS } from "./measures/measures.ts";
import { middle, ratioOf, sameNumber } from "./numbers/same-number.ts";
import type { FigureValue } from "./value.ts";
import { oneLine } from "../../text/one-line.ts";

type Figure = PlacedClaim<FigureValue>;

const level = levelOf("figure");

/** Compares two figures by the levels of the design: equal, overlapping, rounded, updated, disjoint. */
export function compareFigures(a: Figure, b: Figure): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim.value;
  const y = second.claim.value;
  if (x.dimension === "score") return compareScores(first, second);
  const oneUnit = x.unit === y.unit;
  const stated = inUnit(statedInterval(y), y.unit, x.unit);
  if (stated === null) {
    return level(
      "cannot-compare",
      null,
      null,
      "units differ",
      `${differenceOf(first, second)}: these units do not convert`,
    );
  }
  if (oneUnit && x.min === y.min && x.max === y.max && sayAsMuch(x, y)) {
    return level("agree", null, null, "same value", `both say ${words(first)}`);
  }
  if (meet(statedInterval(x), stated)) {
    const apart = bothOpen(x, y) && !meetIn(usualInterval(x), usualInterval(y), x, y);
    return apart
      ? level(
          "discrepancy",
          "value",
          "soft",
          "open bounds apart",
          `${differenceOf(first, second)}: as such words are usually meant, they exclude each other`,
        )
      : level(
          "compatible",
          "precision",
          null,
          oneUnit || !sameNumber(x, y) ? "intervals overlap" : CONVERTED,
          `${quoted(first)} and ${quoted(second)} ${fitting(first.claim.value, second.claim.value)}`,
        );
  }
  if (isRounded(x, y) || isRounded(y, x)) {
    return level(
      "compatible",
      "precision",
      null,
      oneUnit ? "rounding" : CONVERTED,
      `${differenceOf(first, second)}: ${oneUnit ? "one is the other, rounded" : "one amount in two units, rounded"}`,
    );
  }
  if (isDistance(x) && isDistance(y) && ratioOf(x, y) <= ONE_DISTANCE) {
    const why = `${differenceOf(first, second)}: near enough to be one distance, measured or rounded differently`;
    return level("compatible", "precision", null, "distances close", why);
  }
  const feared = fearedMore(first, second) ?? fearedMore(second, first);
  if (feared) return feared;
  const update = updated(first, second);
  if (update) return update;
  const soft = !oneUnit || (isApproximate(x) && isApproximate(y)) || namedEstimates(a, b);
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

/** "more than 26,000": the number as printed, without the capital it has at the head of a sentence. */
function words({ claim }: Figure): string {
  const { text, bound } = claim.value;
  const plain = /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const limit = LIMITS[bound];
  return limit === undefined ? plain : `${limit} ${plain}`;
}

function quoted({ claim }: Figure): string {
  const limit = LIMITS[claim.value.bound];
  return `${claim.source}’s “${claim.value.text}”${limit === undefined ? "" : ` (${limit})`}`;
}

/** What the words around a number make of it; the number as printed does not say so. */
const LIMITS: Readonly<Partial<Record<FigureValue["bound"], string>>> = {
  "~": "about",
  ">": "more than",
  ">=": "at least",
  "<": "less than",
  "<=": "at most",
};

function differenceOf(first: Figure, second: Figure): string {
  const { claim: x } = first;
  const { claim: y } = second;
  if (x.source === y.source) return `${x.source} itself gives both “${x.value.text}” and “${y.value.text}”`;
  return `${x.source} says ${words(first)}, ${y.source} says ${words(second)}`;
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

/** A running count that the later article has higher, or values of two different days, is an update. */
function updated(first: Figure, second: Figure): Comparison | null {
  if (first.claim.source === second.claim.source) return null;
  const growth = growthOf([first, second]) ?? nextOfToll(first, second);
  if (growth) return growth;
  const [x, y] = [first.claim.about, second.claim.about];
  if (movesDaily(first.claim.value) && (x === null || y === null || x !== y)) {
    const why = `${quoted(first)} and ${quoted(second)} need not be of one day: this moves from day to day`;
    return level("changed-over-time", "time-scope", null, "moves by the day", why);
  }
  const offered = offeredSince(first, second) ?? raisedSince(first, second) ?? foreseenAnew(first, second);
  if (offered) return offered;
  const fallen = foundSince(first, second);
  if (fallen) return fallen;
  const running = stillCounted(first, second);
  if (running) return running;
  const older = agedSince(first, second);
  if (older) return older;
  if (!isLevel(first.claim.value) || x?.length !== 10 || y?.length !== 10 || x === y) return null;
  const days = `${quoted(first)} is of ${dateInWords(x)}, ${quoted(second)} of ${dateInWords(y)}`;
  return level("changed-over-time", "time-scope", null, "other days", days);
}

/** "A [third person] has died": who tells it by the last of them tells that it grew, on the same day too. */
function nextOfToll(first: Figure, second: Figure): Comparison | null {
  const isLower = middle(first.claim.value) < middle(second.claim.value);
  const [low, high] = isLower ? [first, second] : [second, first];
  if (!TOLLS.has(high.claim.value.measure ?? "") || !high.claim.rule.includes(ORDINAL)) return null;
  if ((low.published ?? "") > (high.published ?? "")) return null;
  const why = `${low.claim.source} has ${words(low)}; ${high.claim.source} tells of the ${high.claim.value.text} one since`;
  return level("changed-over-time", "value", null, "count grew", why);
}

/** The rule of an amount told by the last of a series. */
const ORDINAL = "<ordinal> of a series";

/** Shares and commodities ("$5,900 a tonne") have another price every day. */
function movesDaily({ measure, dimension, unit }: FigureValue): boolean {
  return DAILY.has(measure ?? "") || (dimension === "money" && TRADED_BY.has(unit?.split("/")[1] ?? ""));
}

/** Units that commodities are traded by. */
const TRADED_BY: ReadonlySet<string> = new Set(["t", "bbl", "barrel", "oz", "lb", "bushel"]);

/** What is offered moves while people bargain; what is asked they mostly tell alike. */
function offeredSince(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first.published, second.published];
  if (!isOfPay(first.claim.value) || x === null || y === null || x === y) return null;
  if (isAsked(first) || isAsked(second)) return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): offers move while people bargain`;
  return level("changed-over-time", "value", null, "offer moved", why);
}

/** "Offers 2.3 billion", then "agreed to be bought for 2.4 billion": bids are raised before they are accepted. */
function raisedSince(first: Figure, second: Figure): Comparison | null {
  if (!PRICES.has(first.claim.value.measure ?? "") || isBackground(first) || isBackground(second))
    return null;
  const [x, y] = [first.published, second.published];
  if (x === null || y === null || x === y || !isBid(x < y ? first : second)) return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): the first was a bid, and bids change`;
  return level("changed-over-time", "value", null, "bid changed", why);
}

function isBackground({ claim }: Figure): boolean {
  return claim.value.background;
}

const PRICES: ReadonlySet<string> = new Set(["price", "premium", "fee"]);

/** Told as what one side offers, or as what is only planned. */
function isBid({ claim: { value, stance, speaker } }: Figure): boolean {
  if (stance === "planned" || stance === "possible" || isJudge(speaker?.name ?? "")) return true;
  return [value.act, value.head].some((word) => BIDDING.has(word ?? ""));
}

/** "Analysts", "bankers": those who say what a thing is worth, not what is paid. */
function isJudge(speaker: string): boolean {
  return JUDGES.has(speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase());
}

const JUDGES: ReadonlySet<string> = new Set(
  "analyst analysts banker bankers broker brokers economist economists expert experts".split(" "),
);
const BIDDING: ReadonlySet<string> = new Set(
  "offer bid propose proposal approach submit table tender asking ask value quote".split(" "),
);

/** Two forecasts of two days, or two plans of two weeks: who foresees or plans does so anew. */
function foreseenAnew(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first.published, second.published];
  if (x === null || y === null || x === y) return null;
  const areForecasts = isForeseen(first) && isForeseen(second);
  const arePlans = [first, second].every((figure) => isForeseen(figure) || figure.claim.stance === "planned");
  if (!areForecasts && !(arePlans && (daysBetween(x, y) ?? 0) > ONE_NEWS)) return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): told on two days of what is to come`;
  return level("changed-over-time", "value", null, "forecast moved", why);
}

/** Who is missing on one day is found on the next: the numbers of two days are an update, whichever way they go. */
function foundSince(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first.published, second.published];
  if (!SHRINKING.has(first.claim.value.measure ?? "") || x === null || y === null || x === y) return null;
  const told = ({ claim }: Figure, day: string): string => `${claim.source} (${dateInWords(day)})`;
  const why = `${told(first, x)} has ${words(first)}, ${told(second, y)} has ${words(second)}: it changes from day to day`;
  return level("changed-over-time", "value", null, "count changed", why);
}

/** Counts and shares that rise and fall while a story unfolds. */
const SHRINKING: ReadonlySet<string> = new Set([
  "missing",
  "hospitalised",
  "critical",
  "stable",
  "trapped",
  "hostages",
  "at-large",
  "contained",
]);

/** There are more aftershocks by the hour: a lower number that is not from a later day was counted earlier. */
function stillCounted(first: Figure, second: Figure): Comparison | null {
  if (!SEPARATE_HEADS.has(first.claim.value.head ?? "")) return null;
  const isLower = middle(first.claim.value) < middle(second.claim.value);
  const [low, high] = isLower ? [first, second] : [second, first];
  if ((low.published ?? "") > (high.published ?? "")) return null;
  const why = `${quoted(first)} and ${quoted(second)} were counted while there were still more of them`;
  return level("changed-over-time", "value", null, "still being counted", why);
}

/** The later article has somebody as many years older as birthdays may lie between the two. */
function agedSince(first: Figure, second: Figure): Comparison | null {
  const [early, late] =
    (first.published ?? "") <= (second.published ?? "") ? [first, second] : [second, first];
  if (early.published === null || late.published === null || early.claim.value.dimension !== "age")
    return null;
  const years = middle(late.claim.value) - middle(early.claim.value);
  const days = daysBetween(early.published, late.published);
  if (!(years > 0) || days === null || days < FEWEST_DAYS_TO_AGE || years > Math.ceil(days / YEAR))
    return null;
  const told = ({ claim, published }: Figure): string =>
    `${claim.source} (${dateInWords(published ?? "")}) has ${claim.value.text}`;
  const why = `${told(early)}, ${told(late)}: a birthday may lie between`;
  return level("changed-over-time", "value", null, "grown older", why);
}

/** In days. */
const YEAR = 365.25;
/** Within a month a year more is rather a mistake than a birthday: one person in twelve has it then. */
const FEWEST_DAYS_TO_AGE = 30;

/** Sums and shares that stand at a level may stand elsewhere on another day; what an event did, it did once. */
function isLevel({ dimension, role, measure }: FigureValue): boolean {
  const event = measure === "price" || measure === "magnitude";
  return (
    (dimension === "money" || dimension === "percent" || dimension === "temperature") &&
    role === "level" &&
    !event
  );
}

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

/** A figure that the other numbers of its own sentence contradict: parts that miss their total. */
export function tallied(figure: Figure): Comparison | null {
  const { source, value } = figure.claim;
  if (!value.tally) return null;
  const why = `${source} gives “${oneLine(figure.claim.exact)}”, but ${value.tally.words}`;
  return level("discrepancy", "value", "soft", "does not add up", why);
}

/** Tolls grow; so may a bare count of things, unless its measure is one that stands still. */
function mayGrow({ dimension, measure }: FigureValue): boolean {
  return measure === null ? dimension === "count" : TOLLS.has(measure);
}
