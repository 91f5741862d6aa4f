import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { isoDate } from "../../mentions/calendar.ts";
import { singleDay } from "../../mentions/edtf.ts";
import type { DateMention, DateValue } from "../../mentions/mention.ts";
import { firstFrom, type Span } from "../../text/span.ts";
import { eventNounAt } from "./noun-beside.ts";

/** A date that is told as so much time before or after another of its sentence: "on Friday, [two days after] the mill burned". */
export interface CountedDate {
  readonly mention: DateMention;
  /** Where what it dates is told to its end: the date of it could stand there. */
  readonly told: Span;
}

/**
 * The dates of a sentence that are counted from another: "Norvik said on Friday that it would pay, a day after the
 * mill burned" dates the fire.
 * @param text of the document
 * @param placed the other dates of the sentence
 * @param durations lengths of time in the sentence
 */
export function countedDates(
  text: string,
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  {
    placed,
    durations,
  }: { readonly placed: readonly DateMention[]; readonly durations: readonly DateMention[] },
): readonly CountedDate[] {
  return mapDefined(durations, (duration) => {
    const link = tokens[firstFrom(tokens, duration.end)];
    const sign = SIGNS.get(link?.lower ?? "");
    const before = itemAt(tokens, firstFrom(tokens, duration.start) - 1);
    const base = placed.findLast(({ end }) => end <= duration.start);
    if (link === undefined || sign === undefined || before?.lower !== "," || base === undefined)
      return undefined;
    const value = movedBy(base.value, duration.value.timex, sign);
    const end = endOfTold(tokens, clauses, link.end);
    if (value === null || end === null || placed.some((date) => date.start >= link.end && date.end <= end))
      return undefined;
    const mention = { ...duration, end: link.end, text: text.slice(duration.start, link.end), value };
    return { mention, told: { start: end, end } };
  });
}

/** Back from what is told to what it is counted from. */
const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ["after", -1],
  ["before", 1],
]);

/** A day so many days or weeks, a year so many years from another; null for what is not known so well. */
function movedBy({ edtf }: DateValue, timex: string, sign: 1 | -1): DateValue | null {
  const [, count = "", unit = ""] = DURATION.exec(timex) ?? [];
  const by = sign * Number(count);
  const day = singleDay(edtf?.slice(0, ISO_DAY) ?? "");
  if (unit === "Y" && YEAR.test(edtf ?? "")) {
    const year = String(Number(edtf) + by).padStart("2024".length, "0");
    return dated(year, `${year}-01-01`, `${year}-12-31`, "year");
  }
  if (day === null || (unit !== "D" && unit !== "W")) return null;
  const moved = isoDate(day + by * (unit === "W" ? 7 : 1));
  return dated(moved, moved, moved, "day");
}

function dated(edtf: string, start: string, end: string, grain: DateValue["grain"]): DateValue {
  return {
    type: "date",
    edtf,
    start,
    end,
    grain,
    timex: edtf,
    timexType: "DATE",
    basis: "inferred",
    alternatives: [],
  };
}

const DURATION = /^P(\d{1,3})([DWY])$/u;
const YEAR = /^\d{4}$/u;
const ISO_DAY = "2024-08-29".length;

/** The end of the clause that opens behind "after", or of the noun that names an event there; null where neither does. */
function endOfTold(tokens: readonly TaggedToken[], clauses: readonly Clause[], start: number): number | null {
  const from = firstFrom(tokens, start);
  const clause = clauses.find(({ verb }) => verb.start >= start);
  const lead = clause === undefined ? [] : tokens.slice(from, firstFrom(tokens, clause.verb.start));
  // "a day after the vote, the mayor spoke": behind a comma another clause begins.
  const opens = clause?.verb.form === "finite" && lead.every(({ pos }) => pos !== "PUNCT");
  if (clause !== undefined && opens) return Math.max(clause.verb.end, clause.end);
  const stop = tokens.findIndex(({ pos }, i) => i >= from && !INSIDE_PHRASE.has(pos));
  const last = (stop < 0 ? tokens.length : stop) - 1;
  return last >= from && eventNounAt(tokens, last) !== null ? (tokens[last]?.end ?? null) : null;
}

const INSIDE_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART"]);
