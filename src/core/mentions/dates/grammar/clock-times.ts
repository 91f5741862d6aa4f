import type { Token } from "../../../document/document.ts";
import type { ClockExpression } from "../expression.ts";
import { readClockHands } from "./clock-hands.ts";
import { ONES } from "../../../knowledge/number-words.ts";
import { hourIn } from "../lexicons/times-of-day.ts";
import { readDayPart, readPartAfter } from "./day-parts.ts";
import { readDay } from "./points.ts";
import { lowerAt, skip, type Reader, type Reading } from "./reader.ts";
import { readZone } from "./zones.ts";

/** "3:40 p.m.", "16:00 UTC today", "1353 (1023 GMT)", "6:40 p.m. (GMT +8)", "noon Friday", "7:15 Tuesday morning". */
export const readClockTime: Reader = (tokens, at) => {
  const hands = readClockHands(tokens, at);
  if (hands === null) return readHourOfPart(tokens, at);
  const zone = readZone(tokens, hands.next, hands.value);
  const { hour, minute, needs } = hands.value;
  const isTime =
    needs === "nothing" ||
    zone !== null ||
    ((needs === "company" || (needs === "day" && isBesideDay(tokens, hands.next))) &&
      CLOCK_PREPOSITIONS.has(lowerAt(tokens, at - 1)));
  if (!isTime) return null;
  const end = zone?.next ?? hands.next;
  const halfOpen = hands.value.halfOpen === true;
  const offset = zone?.value.offset ?? null;
  const day = readDay(tokens, skip(tokens, end, ","));
  const part = day === null || day.next === end ? null : readPartAfter(tokens, day);
  if (part?.expression.form === "day-part") {
    const told = halfOpen ? hourIn(part.expression.part, hour) : hour;
    return clockReading(part.next, { hour: told, minute, offset, day: part.expression.day });
  }
  return clockReading(day?.next ?? end, {
    ...{ hour, minute, offset, day: day?.expression ?? null },
    ...(halfOpen ? { halfOpen } : {}),
  });
};

function clockReading(next: number, clock: Omit<ClockExpression, "form">): Reading {
  return { next, expression: { form: "clock", ...clock }, rule: "clock-time" };
}

/** "at [5 Sunday afternoon]", "at [six that morning]": an hour alone before the part of a day, behind a preposition. */
function readHourOfPart(tokens: readonly Token[], at: number): Reading | null {
  const { kind, lower = "" } = tokens[at] ?? {};
  const hour = kind === "number" && /^\d{1,2}$/u.test(lower) ? Number(lower) : ONES.get(lower);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  if (!CLOCK_PREPOSITIONS.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at - 1) === "and") return null;
  const from = skip(tokens, at + 1, "on");
  const day = readDay(tokens, from);
  const part = day === null ? readDayPart(tokens, from) : readPartAfter(tokens, day);
  if (part?.expression.form !== "day-part" || part.expression.day === null) return null;
  const { part: half, day: whole } = part.expression;
  return clockReading(part.next, { hour: hourIn(half, hour), minute: 0, offset: null, day: whole });
}

/** "10.30 on Tuesday", "9.15 last night": the day says that the number is a time. */
function isBesideDay(tokens: readonly Token[], at: number): boolean {
  const day = skip(tokens, skip(tokens, at, ","), "on");
  return readDay(tokens, day) !== null || readDayPart(tokens, day) !== null;
}

/** Prepositions that vouch for "10:30" being a time and not a score or a verse. */
const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(
  "at by around about until till from before after since between and to".split(" "),
);
