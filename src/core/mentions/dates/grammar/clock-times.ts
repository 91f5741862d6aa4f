import type { Token } from "../../../document/document.ts";
import { readClockHands } from "./clock-hands.ts";
import { readDayPart } from "./day-parts.ts";
import { readDay } from "./points.ts";
import { lowerAt, skip, type Reader } from "./reader.ts";
import { readZone } from "./zones.ts";

/** "3:40 p.m.", "16:00 UTC today", "1353 (1023 GMT)", "6:40 p.m. (GMT +8)", "noon Friday". */
export const readClockTime: Reader = (tokens, at) => {
  const hands = readClockHands(tokens, at);
  if (hands === null) return null;
  const zone = readZone(tokens, hands.next, hands.value);
  const { hour, minute, needs } = hands.value;
  const isTime =
    needs === "nothing" ||
    zone !== null ||
    ((needs === "company" || (needs === "day" && isBesideDay(tokens, hands.next))) &&
      CLOCK_PREPOSITIONS.has(lowerAt(tokens, at - 1)));
  if (!isTime) return null;
  const end = zone?.next ?? hands.next;
  const day = readDay(tokens, skip(tokens, end, ","));
  return {
    next: day?.next ?? end,
    expression: {
      form: "clock",
      hour,
      minute,
      offset: zone?.value.offset ?? null,
      day: day?.expression ?? null,
      ...(hands.value.halfOpen === true ? { halfOpen: true } : {}),
    },
    rule: "clock-time",
  };
};

/** "10.30 on Tuesday", "9.15 last night": the day says that the number is a time. */
function isBesideDay(tokens: readonly Token[], at: number): boolean {
  const day = skip(tokens, skip(tokens, at, ","), "on");
  return readDay(tokens, day) !== null || readDayPart(tokens, day) !== null;
}

/** Prepositions that vouch for "10:30" being a time and not a score or a verse. */
const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(
  "at by around about until till from before after since between and to".split(" "),
);
