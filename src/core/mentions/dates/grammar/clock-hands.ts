import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { ONES, TENS } from "../../../knowledge/number-words.ts";
import { MERIDIEMS, NAMED_TIMES, ZONES } from "../lexicons/times-of-day.ts";
import { afterWords, isDash, lowerAt, touchesPrevious, type Atom } from "./reader.ts";

/** Hour and minute as they stand, before the zone. */
export interface ClockHands {
  readonly hour: number;
  readonly minute: number;
  /**
   * What must stand beside them for the digits to be a time: nothing ("3 p.m."), a preposition or a zone
   * ("10:30"), a zone ("1353"), or a preposition and a day ("at 10.30 on Tuesday").
   */
  readonly needs: "nothing" | "company" | "zone" | "day";
  /** No word says which half of the day is meant. */
  readonly halfOpen?: boolean;
}

/** "3:40 p.m.", "3.40pm", "16:00", "1353", "3 o'clock", "noon". */
export function readClockHands(tokens: readonly Token[], at: number): Atom<ClockHands> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const named = NAMED_TIMES.get(token.lower);
  if (named !== undefined)
    return { value: { hour: named[0], minute: named[1], needs: "nothing" }, next: at + 1 };
  const spoken = spokenTime(tokens, at);
  if (spoken !== null) return spoken;
  if (token.kind === "word") return spelledHour(tokens, at);
  return colonTime(tokens, at) ?? dottedTime(tokens, at) ?? fourDigitTime(tokens, at) ?? bareHour(tokens, at);
}

/** "3:40", "15:40", "09:10 hours". */
function colonTime(tokens: readonly Token[], at: number): Atom<ClockHands> | null {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== "number" || hour.text.length > 2 || colon?.text !== ":" || minute?.text.length !== 2)
    return null;
  if (minute.kind !== "number" || !touchesPrevious(tokens, at + 1) || !touchesPrevious(tokens, at + 2))
    return null;
  // "3:40:15": a lap time or a verse
  if (lowerAt(tokens, at + 3) === ":" && touchesPrevious(tokens, at + 3)) return null;
  const read = inHalf(tokens, completed(tokens, Number(hour.text), Number(minute.text), at + 3, "company"));
  // "03:40" is told by the clock of 24 hours
  return hour.text.startsWith("0") ? read : withHalfOpen(read);
}

/** Marks hands of the clock of 12 hours of which no word has said the half. */
function withHalfOpen(atom: Atom<ClockHands> | null): Atom<ClockHands> | null {
  if (atom?.value.needs !== "company" || atom.value.hour < 1 || atom.value.hour > 12) return atom;
  return { ...atom, value: { ...atom.value, halfOpen: true } };
}

/** "5:30 [in the morning]", "11:40 [at night]": the half of the day settles that the digits are a time. */
function inHalf(tokens: readonly Token[], atom: Atom<ClockHands> | null): Atom<ClockHands> | null {
  if (atom === null || atom.value.needs === "nothing" || atom.value.hour > 12) return atom;
  const part = inPart(tokens, atom.value.hour, atom.value.minute, atom.next);
  return part.next === atom.next ? atom : part;
}

/** "half past five", "a quarter to seven", "twenty to midnight", "eight minutes past ten". */
function spokenTime(tokens: readonly Token[], at: number): Atom<ClockHands> | null {
  const minutes = spokenMinutes(tokens, at);
  if (minutes === null) return null;
  const towards = TOWARDS_HOUR.get(lowerAt(tokens, minutes.next));
  if (towards === undefined || (minutes.value === HALF && towards < 0)) return null;
  const hour = namedHour(tokens, minutes.next + 1);
  if (hour === null) return null;
  const isSettled = minutes.settled || CLOCK_WORDS.has(lowerAt(tokens, at - 1));
  if (!isSettled) return null;
  const total = hour.value * MINUTES + towards * minutes.value;
  const [hours, rest] = [Math.floor(total / MINUTES), total % MINUTES];
  return hour.named
    ? { value: { hour: hours, minute: rest, needs: "nothing" }, next: hour.next }
    : withHalf(tokens, hours === 0 ? 12 : hours, rest, hour.next);
}

/** "p.m." or "in the evening" behind it, or "o'clock", which says nothing more. */
function withHalf(tokens: readonly Token[], hour: number, minute: number, at: number): Atom<ClockHands> {
  const meridiem = MERIDIEMS.get(lowerAt(tokens, at));
  if (meridiem !== undefined)
    return { value: { hour: (hour % 12) + meridiem, minute, needs: "nothing" }, next: at + 1 };
  const end = lowerAt(tokens, at) === "o'clock" ? at + 1 : at;
  const read = inPart(tokens, hour, minute, end);
  return read.next > end ? read : { ...read, value: { ...read.value, halfOpen: true } };
}

interface SpokenMinutes extends Atom<number> {
  /** The words can only be part of a time: "half past", "eight minutes to". */
  readonly settled: boolean;
}

function spokenMinutes(tokens: readonly Token[], at: number): SpokenMinutes | null {
  const first = lowerAt(tokens, at) === "a" ? at + 1 : at;
  const word = lowerAt(tokens, first);
  if (word === "quarter") return { value: 15, next: first + 1, settled: true };
  if (first > at) return null;
  if (word === "half")
    return lowerAt(tokens, at + 1) === "past" ? { value: HALF, next: at + 1, settled: true } : null;
  const number = minuteNumber(tokens, at);
  if (number === null || number.value < 1 || number.value > 29) return null;
  const unit = MINUTE_WORDS.has(lowerAt(tokens, number.next));
  return { value: number.value, next: unit ? number.next + 1 : number.next, settled: unit };
}

/** "eight", "8", "twenty", "twenty-five". */
function minuteNumber(tokens: readonly Token[], at: number): Atom<number> | null {
  const { kind, lower = "" } = tokens[at] ?? {};
  if (kind === "number") return /^\d{1,2}$/u.test(lower) ? { value: Number(lower), next: at + 1 } : null;
  const ten = TENS.get(lower);
  if (ten === undefined) {
    const one = ONES.get(lower);
    return one === undefined ? null : { value: one, next: at + 1 };
  }
  const one = isDash(lowerAt(tokens, at + 1)) ? ONES.get(lowerAt(tokens, at + 2)) : undefined;
  return one === undefined ? { value: ten, next: at + 1 } : { value: ten + one, next: at + 3 };
}

/** "seven", "7", "midnight"; an hour with its own minutes is another time. */
function namedHour(tokens: readonly Token[], at: number): (Atom<number> & { named: boolean }) | null {
  const { kind, lower = "" } = tokens[at] ?? {};
  const named = NAMED_TIMES.get(lower);
  if (named !== undefined) return { value: named[0], next: at + 1, named: true };
  const hour = kind === "number" && /^\d{1,2}$/u.test(lower) ? Number(lower) : ONES.get(lower);
  if (hour === undefined || hour < 1 || hour > 12 || lowerAt(tokens, at + 1) === ":") return null;
  return { value: hour, next: at + 1, named: false };
}

const MINUTES = 60;
const HALF = 30;
const MINUTE_WORDS: ReadonlySet<string> = new Set(["minute", "minutes"]);
/** Words between the minutes and the hour they are counted from, with their sign. */
const TOWARDS_HOUR: ReadonlyMap<string, number> = new Map([
  ["past", 1],
  ["after", 1],
  ["to", -1],
  ["before", -1],
  ["of", -1],
  ["till", -1],
]);
/** Words that vouch for "ten to six" being a time and no range. */
const CLOCK_WORDS: ReadonlySet<string> = new Set("at about around by until just".split(" "));

/** "3.40 p.m.", "15.40 CET", "10.30 on Tuesday": only with its meridiem, zone or day, since it is a number elsewhere. */
function dottedTime(tokens: readonly Token[], at: number): Atom<ClockHands> | null {
  const { text = "" } = tokens[at] ?? {};
  if (text.length > "23.59".length || !text.includes(".")) return null;
  const match = /^(\d{1,2})\.(\d\d)$/.exec(text);
  if (match === null) return null;
  const behind = tokens[at + 1];
  const isZone = behind !== undefined && ZONES.has(behind.lower) && behind.text === behind.text.toUpperCase();
  const isSettled = isZone || MERIDIEMS.has(behind?.lower ?? "");
  const read = completed(tokens, Number(match[1]), Number(match[2]), at + 1, isSettled ? "zone" : "day");
  const isShort = !isSettled && read !== null && read.value.hour >= 1 && read.value.hour <= 12;
  return isShort && !text.startsWith("0") ? { ...read, value: { ...read.value, halfOpen: true } } : read;
}

/** "1353 GMT", "0800 hours". */
function fourDigitTime(tokens: readonly Token[], at: number): Atom<ClockHands> | null {
  const { text = "" } = tokens[at] ?? {};
  const digits = text.length === 4 ? Number(text) : NaN;
  return Number.isInteger(digits)
    ? completed(tokens, Math.floor(digits / 100), digits % 100, at + 1, "zone")
    : null;
}

/** "3 p.m.", "3pm", "3 o'clock". */
function bareHour(tokens: readonly Token[], at: number): Atom<ClockHands> | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length > 2) return null;
  return settled(tokens, completed(tokens, Number(token.text), 0, at + 1, "zone"));
}

function spelledHour(tokens: readonly Token[], at: number): Atom<ClockHands> | null {
  const hour = ONES.get(lowerAt(tokens, at));
  return hour === undefined ? null : settled(tokens, completed(tokens, hour, 0, at + 1, "zone"));
}

/** An hour alone is a time with "p.m." or "o'clock", or behind a preposition with the part of the day: "at six in the evening". */
function settled(tokens: readonly Token[], atom: Atom<ClockHands> | null): Atom<ClockHands> | null {
  if (atom === null || atom.value.needs === "nothing") return atom;
  const { hour, minute } = atom.value;
  const part = hour >= 1 && hour <= 12 ? inPart(tokens, hour, minute, atom.next) : null;
  return part === null || part.next === atom.next
    ? null
    : { value: { ...part.value, needs: "company" }, next: part.next };
}

/** Reads "p.m.", "o'clock" or "hours" after the digits, any of which settles that they are a time. */
function completed(
  tokens: readonly Token[],
  hour: number,
  minute: number,
  next: number,
  needs: ClockHands["needs"],
): Atom<ClockHands> | null {
  if (hour > 24 || minute > 59) return null;
  const word = lowerAt(tokens, next);
  const meridiem = MERIDIEMS.get(word);
  if (meridiem !== undefined) {
    if (hour < 1 || hour > 12) return null;
    return { value: { hour: (hour % 12) + meridiem, minute, needs: "nothing" }, next: next + 1 };
  }
  if (word === "o'clock") {
    const part = inPart(tokens, hour, minute, next + 1);
    return part.next > next + 1 ? part : { ...part, value: { ...part.value, halfOpen: true } };
  }
  const isHours = (word === "hours" || word === "hrs") && isFourDigits(tokens, next);
  return isHours
    ? { value: { hour, minute, needs: hour < 10 ? "nothing" : "company" }, next: next + 1 }
    : { value: { hour, minute, needs }, next };
}

/** "3 o'clock in the afternoon": the part of the day says which half. */
function inPart(tokens: readonly Token[], hour: number, minute: number, next: number): Atom<ClockHands> {
  for (const [words, later] of HALVES) {
    const end = afterWords(tokens, next, words);
    if (end > 0) return { value: { hour: (hour % 12) + later, minute, needs: "nothing" }, next: end };
  }
  return { value: { hour, minute, needs: "nothing" }, next };
}

const HALVES: readonly (readonly [readonly string[], number])[] = [
  [["in", "the", "morning"], 0],
  [["in", "the", "afternoon"], 12],
  [["in", "the", "evening"], 12],
  [["at", "night"], 12],
];

/** "0800 hours" and "09:10 hours" are times, "24 hours" is a length. */
function isFourDigits(tokens: readonly Token[], at: number): boolean {
  return itemAt(tokens, at - 1)?.text.length === 4 || lowerAt(tokens, at - 2) === ":";
}
