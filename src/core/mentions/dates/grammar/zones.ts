import type { Token } from "../../../document/document.ts";
import { MONTHS, WEEKDAYS } from "../lexicons/calendar-names.ts";
import { LOOSE_ZONES, SPELLED_ZONES, ZONES } from "../lexicons/times-of-day.ts";
import { readClockHands, type ClockHands } from "./clock-hands.ts";
import { isCapitalized, lowerAt, type Atom } from "./reader.ts";

export interface Zone {
  /** Minutes east of UTC; null where the zone is named but not fixed ("local time"). */
  readonly offset: number | null;
}

/**
 * The zone after a time: "GMT", "(GMT +8)", "Moscow time", or the same time in brackets in another zone,
 * "(1023 GMT)", from which the distance follows.
 */
export function readZone(tokens: readonly Token[], at: number, hands: ClockHands): Atom<Zone> | null {
  const bracketed = readBracketed(tokens, at, hands);
  if (bracketed !== null) return bracketed;
  const fixed = readFixedZone(tokens, at);
  if (fixed !== null) return { value: { offset: fixed.value }, next: fixed.next };
  const token = tokens[at];
  if (token !== undefined && LOOSE_ZONES.has(token.lower) && isUpperCase(token))
    return { value: { offset: null }, next: at + 1 };
  if (isZoneAlone(tokens, at)) return { value: { offset: null }, next: at + 1 };
  const place = afterPlaceTime(tokens, at);
  return place < 0 ? null : (readBracketed(tokens, place, hands) ?? { value: { offset: null }, next: place });
}

function readBracketed(tokens: readonly Token[], at: number, hands: ClockHands): Atom<Zone> | null {
  if (lowerAt(tokens, at) !== "(") return null;
  const named = readFixedZone(tokens, at + 1);
  const other = named === null ? readClockHands(tokens, at + 1) : null;
  const zone = named ?? (other === null ? null : readFixedZone(tokens, other.next));
  if (zone === null || lowerAt(tokens, zone.next) !== ")") return null;
  const offset = other === null ? zone.value : zone.value + minutesApart(hands, other.value);
  return { value: { offset }, next: zone.next + 1 };
}

/** How far the first clock is ahead of the second; distances from UTC run from -12 to +14 hours. */
function minutesApart(here: ClockHands, there: ClockHands): number {
  const apart = here.hour * 60 + here.minute - (there.hour * 60 + there.minute);
  return apart < -720 ? apart + 1440 : apart > 840 ? apart - 1440 : apart;
}

/** "GMT", "EST", "UTC+8", in minutes east of UTC. */
function readFixedZone(tokens: readonly Token[], at: number): Atom<number> | null {
  const token = tokens[at];
  const base = token === undefined ? undefined : ZONES.get(token.lower);
  if (token === undefined || base === undefined || !isUpperCase(token)) return null;
  const sign = SIGNS.get(lowerAt(tokens, at + 1));
  const hours = tokens[at + 2];
  if (sign === undefined || hours?.kind !== "number" || hours.text.length > 2 || Number(hours.text) > 14) {
    return { value: base, next: at + 1 };
  }
  return { value: base + sign * Number(hours.text) * 60, next: at + 3 };
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ["+", 1],
  ["-", -1],
  ["−", -1],
  ["–", -1],
]);

/** "10:30 a.m. Eastern", "(23:40 local)": the zone without its "time". */
function isZoneAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || lowerAt(tokens, at + 1) === "time") return false;
  if (token.lower === "local") return tokens[at + 1]?.kind === "mark";
  const next = tokens[at + 1];
  return SPELLED_ZONES.has(token.lower) && isCapitalized(token) && (!isCapitalized(next) || isDayName(next));
}

function isDayName(token: Token | undefined): boolean {
  return token !== undefined && (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower));
}

/** "local time", "Moscow time", "Eastern Standard Time": the token after, or -1. */
function afterPlaceTime(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || NO_PLACE.has(token.lower)) return -1;
    if (lowerAt(tokens, i + 1) === "time") return i + 2;
  }
  return -1;
}

/** Words before "time" that name no place: "at 10:30 the first time". */
const NO_PLACE: ReadonlySet<string> = new Set(
  "the this that a an first last second any some same and for of in at".split(" "),
);

function isUpperCase(token: Token): boolean {
  return token.text === token.text.toUpperCase();
}
