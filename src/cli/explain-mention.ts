import {
  BASIS_LABELS,
  dateInWords,
  dateReadingInWords,
  dayNumber,
  mentionInWords,
  ruleInWords,
  textSlicer,
  weekdayOf,
  type DateValue,
  type ReportSource,
  type SourceMention,
} from "../core/index.ts";
import type { Entry } from "./explanation.ts";

/** How a mention was read: its words, its value, its rule, each piece it was read from; for a date, what it was counted from. */
export function mentionEntries(mention: SourceMention, source: ReportSource): readonly Entry[] {
  const { id, text, value, rule, steps } = mention;
  return [
    [id, text],
    ["stands in", `${source.id} (${source.file}), ${characters(mention)}`],
    ["sentence", textSlicer(source.text)(mention.sentence)],
    ["place", mention.standing],
    ["type", value.type],
    ["means", mentionInWords(value)],
    ["rule", rule],
    ["", ruleInWords(rule)],
    ...steps.map((step): Entry => [`  ${step.part}`, `“${step.text}”, ${characters(step)}`]),
    ...resolutionEntries(mention, source),
    ["value", JSON.stringify(value)],
  ];
}

/** One line of a list of mentions. */
export function mentionLine({ id, text, value }: SourceMention): Entry {
  return [id, `“${text}” ${value.type}: ${mentionInWords(value)}`];
}

function characters({ start, end }: { readonly start: number; readonly end: number }): string {
  return `characters ${String(start)}–${String(end)}`;
}

/** How a date came to its place on the calendar. */
function resolutionEntries({ value }: SourceMention, { metadata }: ReportSource): readonly Entry[] {
  if (value.type !== "date") return [];
  const { published } = metadata;
  const day = published.value;
  return [
    ["published", day === null ? "unknown" : `${withWeekday(day)}, ${BASIS_LABELS[published.basis]}`],
    ["resolved", resolutionInWords(value, day) + distanceInWords(value.start, day)],
    ...value.alternatives.map((reading): Entry => [
      "or",
      dateReadingInWords(reading) + distanceInWords(reading.start, day),
    ]),
  ];
}

function resolutionInWords({ basis, timexType }: DateValue, published: string | null): string {
  if (basis === "stated") return "all of it stands in the words";
  if (basis === "inferred") return "completed with the day of publication and the dates spoken of before";
  if (timexType === "DURATION" || timexType === "SET")
    return "not at all: it has no one place on the calendar";
  return published === null
    ? "left open: there is no day of publication to count from"
    : "left open: the words fix no day";
}

/** Where a day lies from the publication: "; Thu 7 Dec 2023 is 2 days before publication". */
function distanceInWords(start: string | null, published: string | null): string {
  const [day, origin] = [dayOf(start), dayOf(published)];
  if (start === null || day === null || origin === null) return "";
  const days = day - origin;
  const when =
    days === 0
      ? "the day of publication"
      : `${String(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "before" : "after"} publication`;
  return `; ${withWeekday(start)} is ${when}`;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

function withWeekday(date: string): string {
  const day = dayOf(date);
  return day === null ? dateInWords(date) : `${WEEKDAYS[weekdayOf(day) - 1] ?? ""} ${dateInWords(date)}`;
}

/** Days since 1970 of a date whose day is known. */
function dayOf(date: string | null): number | null {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(date ?? "") ?? [];
  return day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}
