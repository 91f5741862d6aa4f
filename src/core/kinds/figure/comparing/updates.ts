import { ONE_NEWS } from "../../../claims/one-news.ts";
import { daysBetween, relateEdtf } from "../../../mentions/edtf.ts";
import { dateInWords } from "../../../text/date-in-words.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { isForeseen } from "../joining/vetoes/foreseen.ts";
import { DAILY, HOURLY, ofPeriod, RECURRING } from "../measures/measure-traits.ts";
import { middle } from "../numbers/same-number.ts";
import type { Figure, FigureValue } from "../value.ts";
import { offeredSince, raisedSince } from "./bids.ts";
import { level } from "./level.ts";
import { growthOf } from "./growth.ts";
import { atWorkSince, foundSince, nextOfToll, stillCounted } from "./running-counts.ts";
import { toldAsChanged } from "./told-change.ts";
import { quoted } from "./words.ts";

/** A running count that the later article has higher, or values of two different days, is an update. */
export function updated(first: Figure, second: Figure): Comparison | null {
  if (first.claim.source === second.claim.source) return null;
  const growth = growthOf([first, second]) ?? nextOfToll(first, second);
  if (growth) return growth;
  const [x, y] = [first.claim.about, second.claim.about];
  if (movesDaily(first.claim.value) && (x === null || y === null || x !== y)) {
    const why = `${quoted(first)} and ${quoted(second)} need not be of one day: this moves from day to day`;
    return level("changed-over-time", "time-scope", null, "moves by the day", why);
  }
  for (const change of CHANGES) {
    const changed = change(first, second);
    if (changed) return changed;
  }
  if (!isLevel(first.claim.value) || x?.length !== 10 || y?.length !== 10 || x === y) return null;
  const days = `${quoted(first)} is of ${dateInWords(x)}, ${quoted(second)} of ${dateInWords(y)}`;
  return level("changed-over-time", "time-scope", null, "other days", days);
}

/** What may have changed between two articles, the first that has. */
const CHANGES: readonly ((first: Figure, second: Figure) => Comparison | null)[] = [
  measuredAnew,
  toldAsChanged,
  offeredSince,
  raisedSince,
  foreseenAnew,
  foreseenThenTold,
  foundSince,
  stillCounted,
  atWorkSince,
  agedSince,
  movedSince,
];

/** Winds and rivers rise and fall: what is told of two days, or by articles of two days, was measured twice. */
function measuredAnew(first: Figure, second: Figure): Comparison | null {
  if (!HOURLY.has(first.claim.value.measure ?? "")) return null;
  const [x, y] = [first, second].map(({ claim, published }) => claim.about ?? published);
  if (x == null || y == null || relateEdtf(x, y) !== "disjoint") return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): this changes by the hour`;
  return level("changed-over-time", "time-scope", null, "changes by the hour", why);
}

/** Shares and commodities ("$5,900 a tonne") have another price every day. */
function movesDaily({ measure, dimension, unit }: FigureValue): boolean {
  return DAILY.has(measure ?? "") || (dimension === "money" && TRADED_BY.has(unit?.split("/")[1] ?? ""));
}

/** Units that commodities are traded by. */
const TRADED_BY: ReadonlySet<string> = new Set(["t", "bbl", "barrel", "oz", "lb", "bushel"]);

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

/**
 * Sums and shares that nothing names, or that are reckoned anew for every period, and what each occasion has of its own:
 * weeks later they are rather of another day than wrong.
 */
function movedSince(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first.published, second.published];
  if (x === null || y === null || !mayMove(first.claim.value) || !mayMove(second.claim.value)) return null;
  if ((daysBetween(x, y) ?? 0) <= WEEKS) return null;
  const why = `${quoted(first)} (${dateInWords(x)}) and ${quoted(second)} (${dateInWords(y)}): told weeks apart, it may have moved`;
  return level("changed-over-time", "time-scope", null, "told weeks apart", why);
}

/** In days: longer than news of one thing is told without a change. */
const WEEKS = 14;

function mayMove(value: FigureValue): boolean {
  const { dimension, measure } = value;
  if (RECURRING.has(measure ?? "")) return dimension !== "score";
  // What an event cost stays what it is, though a firm reckons its losses for a year as well.
  if (measure === "loss") return false;
  return (dimension === "money" || dimension === "percent") && (measure === null || ofPeriod(value, value));
}

/** "Will lose about 38 million", and days later "its losses of 35 million": what was foreseen has been reckoned since. */
function foreseenThenTold(first: Figure, second: Figure): Comparison | null {
  const [x, y] = [first.published, second.published];
  if (x === null || y === null || (daysBetween(x, y) ?? 0) <= ONE_NEWS) return null;
  const [early, late] = x < y ? [first, second] : [second, first];
  const isToCome = isForeseen(early) || early.claim.stance === "planned";
  if (!isToCome || isForeseen(late) || late.claim.stance !== "asserted") return null;
  const why = `${quoted(early)} was foreseen, ${quoted(late)} is told days later`;
  return level("changed-over-time", "value", null, "foreseen, then told", why);
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
