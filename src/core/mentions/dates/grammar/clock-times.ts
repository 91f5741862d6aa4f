import type { Token } from "../../../document/document.ts";
import { DAY_PARTS, LOOSE_ZONES, MERIDIEMS, NAMED_TIMES, ZONES } from "../lexicons/times-of-day.ts";
import { ONES } from "../lexicons/numbers.ts";
import { readDay } from "./points.ts";
import {
  isCapitalized,
  lowerAt,
  skip,
  touchesPrevious,
  type Atom,
  type Reader,
  type Reading,
} from "./reader.ts";

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

interface Zone {
  /** Minutes east of UTC; null where the zone is named but not fixed ("local time"). */
  readonly offset: number | null;
}

/** "3:40 p.m.", "16:00 UTC today", "1353 (1023 GMT)", "6:40 p.m. (GMT +8)", "noon Friday". */
export const readClockTime: Reader = (tokens, at) => {
  const named = NAMED_TIMES.get(lowerAt(tokens, at));
  const time =
    named === undefined
      ? readClock(tokens, at)
      : { value: { hour: named[0], minute: named[1] }, next: at + 1, sure: true };
  if (time === null) return null;
  const zone = readZone(tokens, time.next, time.value);
  if (!time.sure && zone === null && !CLOCK_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return null;
  const end = zone?.next ?? time.next;
  const day = readDay(tokens, skip(tokens, end, ","));
  return {
    next: day?.next ?? end,
    expression: {
      form: "clock",
      ...time.value,
      offset: zone?.value.offset ?? null,
      day: day?.expression ?? null,
    },
    rule: "clock-time",
  };
};

/** Prepositions that vouch for "10:30" being a time and not a score or a verse. */
const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set([
  "at",
  "by",
  "around",
  "about",
  "until",
  "till",
  "from",
  "before",
  "after",
  "since",
]);

function readClock(tokens: readonly Token[], at: number): (Atom<Clock> & { readonly sure: boolean }) | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const spelled = token.kind === "word" ? ONES.get(token.lower) : undefined;
  if (token.kind !== "number" && spelled === undefined) return null;
  const digits = token.text;
  let hour = spelled ?? Number(digits);
  let minute = 0;
  let next = at + 1;
  let hasMinutes = false;
  const colon =
    lowerAt(tokens, at + 1) === ":" && touchesPrevious(tokens, at + 1) && touchesPrevious(tokens, at + 2);
  if (colon && tokens[at + 2]?.kind === "number" && tokens[at + 2]?.text.length === 2) {
    minute = Number(tokens[at + 2]?.text);
    next = at + 3;
    hasMinutes = true;
    // seconds, or a ratio of more parts
    if (lowerAt(tokens, next) === ":" && touchesPrevious(tokens, next)) return null;
  } else if (/^\d{1,2}\.[0-5]\d$/.test(digits)) {
    [hour = 0, minute = 0] = digits.split(".").map(Number);
    const meridiem = MERIDIEMS.has(lowerAt(tokens, next));
    if (!meridiem) return null;
  } else if (/^[0-2]\d[0-5]\d$/.test(digits)) {
    hour = Number(digits.slice(0, 2));
    minute = Number(digits.slice(2));
    const follower = skip(tokens, next, "(");
    const isTime =
      follower > next
        ? readClock(tokens, follower) !== null
        : isZoneWord(tokens, next) || lowerAt(tokens, next) === "hours" || lowerAt(tokens, next) === "hrs";
    if (!isTime || hour > 23) return null;
    if (lowerAt(tokens, next) === "hours" || lowerAt(tokens, next) === "hrs") next++;
    return { value: { hour, minute }, next, sure: true };
  }
  if (!Number.isInteger(hour) || hour > 24 || minute > 59) return null;
  const meridiem = MERIDIEMS.get(lowerAt(tokens, next));
  if (meridiem !== undefined) {
    if (hour < 1 || hour > 12) return null;
    return { value: { hour: (hour % 12) + meridiem, minute }, next: next + 1, sure: true };
  }
  if (lowerAt(tokens, next) === "o'clock") return { value: { hour, minute }, next: next + 1, sure: true };
  return hasMinutes ? { value: { hour, minute }, next, sure: false } : null;
}

function isZoneWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isZoneName(token) || readPlaceTime(tokens, at) > 0);
}

function isZoneName(token: Token): boolean {
  return ZONES.has(token.lower) && token.text === token.text.toUpperCase();
}

/** "local time", "Moscow time", "Eastern Standard Time": the token after, or -1. */
function readPlaceTime(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (tokens[i]?.kind !== "word") return -1;
    if (lowerAt(tokens, i + 1) === "time")
      return lowerAt(tokens, i) === "the" || lowerAt(tokens, i) === "this" ? -1 : i + 2;
  }
  return -1;
}

/** The zone after a time, or the same time in brackets in another zone, from which the distance follows. */
function readZone(tokens: readonly Token[], at: number, clock: Clock): Atom<Zone> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === "(") {
    const inner = readBracketed(tokens, at + 1, clock);
    return inner !== null && tokens[inner.next]?.text === ")"
      ? { value: inner.value, next: inner.next + 1 }
      : null;
  }
  if (isZoneName(token)) {
    const shift = readShift(tokens, at + 1);
    const base = ZONES.get(token.lower) ?? 0;
    const next = shift?.next ?? at + 1;
    const zone: Atom<Zone> = { value: { offset: base + (shift?.value ?? 0) }, next };
    return zone;
  }
  if (LOOSE_ZONES.has(token.lower) && token.text === token.text.toUpperCase())
    return { value: { offset: null }, next: at + 1 };
  const place = readPlaceTime(tokens, at);
  if (place < 0) return null;
  const bracket = tokens[place]?.text === "(" ? readBracketed(tokens, place + 1, clock) : null;
  return bracket !== null && tokens[bracket.next]?.text === ")"
    ? { value: bracket.value, next: bracket.next + 1 }
    : { value: { offset: null }, next: place };
}

function readBracketed(tokens: readonly Token[], at: number, clock: Clock): Atom<Zone> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isZoneName(token)) {
    const shift = readShift(tokens, at + 1);
    return {
      value: { offset: (ZONES.get(token.lower) ?? 0) + (shift?.value ?? 0) },
      next: shift?.next ?? at + 1,
    };
  }
  const other = readClock(tokens, at);
  const zone = other === null ? undefined : tokens[other.next];
  if (other === null || zone === undefined || !isZoneName(zone)) return null;
  const apart =
    clock.hour * 60 +
    clock.minute -
    (other.value.hour * 60 + other.value.minute) +
    (ZONES.get(zone.lower) ?? 0);
  // distances from UTC run from -12 to +14 hours
  const offset = apart < -720 ? apart + 1440 : apart > 840 ? apart - 1440 : apart;
  return { value: { offset }, next: other.next + 1 };
}

/** "+8", "-5:30" after GMT or UTC, in minutes. */
function readShift(tokens: readonly Token[], at: number): Atom<number> | null {
  const sign = lowerAt(tokens, at) === "+" ? 1 : /^[-−–]$/.test(lowerAt(tokens, at)) ? -1 : 0;
  const hours = tokens[at + 1];
  if (sign === 0 || hours?.kind !== "number" || hours.text.length > 2 || Number(hours.text) > 14) return null;
  return { value: sign * Number(hours.text) * 60, next: at + 2 };
}

/** "Friday morning", "this afternoon", "last night", "early Friday", "the night of December 7", "tonight". */
export const readDayPart: Reader = (tokens, at) => {
  const word = lowerAt(tokens, at);
  if (word === "tonight")
    return partReading("NI", { form: "unit", unit: "day", by: 0, anchor: "publication" }, at + 1);
  if (word === "overnight") return null;
  const shifted = PART_DETERMINERS.get(word);
  if (shifted !== undefined) {
    const part = DAY_PARTS.get(lowerAt(tokens, at + 1));
    if (part === undefined) return null;
    return partReading(part, { form: "unit", unit: "day", by: shifted.by, anchor: shifted.anchor }, at + 2);
  }
  const definite = skip(tokens, at, "the");
  const noun = EARLY_LATE_PARTS.has(lowerAt(tokens, definite)) ? definite + 1 : definite;
  const part = DAY_PARTS.get(lowerAt(tokens, noun));
  if (part === undefined || isCapitalized(tokens[noun])) return null;
  const end = skip(tokens, noun + 1, "hours");
  const of = skip(tokens, end, "of");
  const day = of > end ? readDay(tokens, of) : null;
  return partReading(part, day?.expression ?? null, day?.next ?? end);
};

/** "Friday morning", "December 7, early evening": the part of the day after a day that has been read. */
export function readPartAfter(tokens: readonly Token[], day: Reading): Reading | null {
  if (!NAMES_DAY.has(day.rule)) return null;
  const noun = EARLY_LATE_PARTS.has(lowerAt(tokens, day.next)) ? day.next + 1 : day.next;
  const part = DAY_PARTS.get(lowerAt(tokens, noun));
  return part === undefined || isCapitalized(tokens[noun])
    ? null
    : partReading(part, day.expression, noun + 1);
}

/** Rules whose reading may be a single day. */
const NAMES_DAY: ReadonlySet<string> = new Set([
  "weekday",
  "day-date",
  "numeric-date",
  "named-day",
  "holiday",
  "next-unit",
  "following-unit",
  "same-unit",
  "previous-unit",
]);

const EARLY_LATE_PARTS: ReadonlySet<string> = new Set(["early", "late"]);
const PART_DETERMINERS: ReadonlyMap<
  string,
  { readonly by: number; readonly anchor: "publication" | "focus" }
> = new Map([
  ["this", { by: 0, anchor: "publication" }],
  ["last", { by: -1, anchor: "publication" }],
  ["that", { by: 0, anchor: "focus" }],
]);

function partReading(
  part: "MO" | "MI" | "AF" | "EV" | "NI" | "DT",
  day: Reading["expression"] | null,
  next: number,
): Reading {
  return { next, expression: { form: "day-part", part, day }, rule: "day-part" };
}
