import { ORDINAL_ENDINGS } from "../lexicons/numbers.ts";
import { SINGULAR_UNITS } from "../lexicons/units.ts";
import { readDayOfMonth, readOrdinal } from "./atoms.ts";
import { isCapitalized, lowerAt, skip, type Reader } from "./reader.ts";

/** "on the 14th": a day whose month is not said. */
export const readMonthDay: Reader = (tokens, at) => {
  if (!DAY_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return null;
  const day = readDayOfMonth(tokens, skip(tokens, at, "the"));
  if (day === null || !ORDINAL_ENDINGS.has(lowerAt(tokens, day.next - 1))) return null;
  const follower = tokens[day.next];
  if (isCapitalized(follower) || (follower?.kind === "word" && !AFTER_DAY.has(follower.lower))) return null;
  return { next: day.next, expression: { form: "month-day", day: day.value }, rule: "month-day" };
};

const DAY_PREPOSITIONS: ReadonlySet<string> = new Set("on by until till since before after".split(" "));

/** Words that go on after a day, not with a noun that the ordinal counts ("on the 14th floor"). */
const AFTER_DAY: ReadonlySet<string> = new Set(
  "and or but at in with when as was were is will the he she it they by for to".split(" "),
);

/** "a second straight day", "the third consecutive week": the running one. */
export const readRunningOf: Reader = (tokens, at) => {
  const ordinal = readOrdinal(tokens, DETERMINERS.has(lowerAt(tokens, at)) ? at + 1 : at);
  if (ordinal === null || !IN_A_ROW.has(lowerAt(tokens, ordinal.next))) return null;
  const noun = skip(tokens, ordinal.next + 1, "trading");
  const unit = SINGULAR_UNITS.get(lowerAt(tokens, noun));
  if (unit !== "day" && unit !== "week") return null;
  return {
    next: noun + 1,
    expression: { form: "unit", unit, by: 0, anchor: "publication" },
    rule: "running-unit",
  };
};

const DETERMINERS: ReadonlySet<string> = new Set("a the its their his her".split(" "));
const IN_A_ROW: ReadonlySet<string> = new Set(["straight", "consecutive", "successive"]);
