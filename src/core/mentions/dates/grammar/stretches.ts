import type { Token } from "../../../document/document.ts";
import type { Measure, StretchExpression } from "../expression.ts";
import { SINGULAR_UNITS } from "../lexicons/units.ts";
import { readAmount, readOrdinal, readUnit } from "./atoms.ts";
import { readPoint } from "./points.ts";
import { lowerAt, type Atom, type Reader, type Reading } from "./reader.ts";

type Position = Pick<StretchExpression, "side" | "skipped">;

/** "the first nine months of 2023", "the third week of March", "the last two weeks of August". */
export const readStretch: Reader = (tokens, at) => {
  const position = lowerAt(tokens, at) === "the" ? readPosition(tokens, at + 1) : null;
  if (position === null) return null;
  const measure = readUnits(tokens, position.next) ?? readOneUnit(tokens, position.next);
  if (measure === null || (measure.value.amount.value !== 1 && position.value.skipped > 0)) return null;
  const of = lowerAt(tokens, measure.next) === "of" ? readPoint(tokens, measure.next + 1) : null;
  if (of !== null) {
    return {
      next: of.next,
      expression: { form: "stretch", measure: measure.value, ...position.value, of: of.expression },
      rule: "stretch",
    };
  }
  // "the last two weeks" is counted from the publication, "the third week" from what is not said
  const isLength = measure.value.amount.value !== 1 && lowerAt(tokens, at + 1) !== "last";
  return isLength ? lengthReading(measure) : null;
};

function readPosition(tokens: readonly Token[], at: number): Atom<Position> | null {
  const side = ENDS.get(lowerAt(tokens, at));
  if (side !== undefined) return { value: { side, skipped: 0 }, next: at + 1 };
  const ordinal = readOrdinal(tokens, at);
  return ordinal === null
    ? null
    : { value: { side: "start", skipped: ordinal.value - 1 }, next: ordinal.next };
}

const ENDS: ReadonlyMap<string, StretchExpression["side"]> = new Map([
  ["opening", "start"],
  ["last", "end"],
  ["final", "end"],
  ["closing", "end"],
]);

function readUnits(tokens: readonly Token[], at: number): Atom<Measure> | null {
  const amount = readAmount(tokens, at);
  const unit = amount === null ? null : readUnit(tokens, amount.next);
  return amount === null || unit === null
    ? null
    : { value: { amount: amount.value, unit: unit.value }, next: unit.next };
}

/** One unit: "the third week". Quarters and halves have names of their own; see `readQuarter`. */
function readOneUnit(tokens: readonly Token[], at: number): Atom<Measure> | null {
  const unit = SINGULAR_UNITS.get(lowerAt(tokens, at));
  return unit === undefined || unit === "quarter"
    ? null
    : { value: { amount: { value: 1 }, unit }, next: at + 1 };
}

function lengthReading({ value, next }: Atom<Measure>): Reading {
  return { next, expression: { form: "duration", measures: [value] }, rule: "duration" };
}
