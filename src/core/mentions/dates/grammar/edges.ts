import type { Edge, Unit } from "../expression.ts";
import { SINGULAR_UNITS } from "../lexicons/units.ts";
import { readPartAfter } from "./day-parts.ts";
import { readPoint } from "./points.ts";
import { afterWords, isDash, lowerAt, skip, type Reader } from "./reader.ts";

/** Words for a part of a period, with what may stand between. */
const EARLY_LATE: ReadonlyMap<string, Edge> = new Map([
  ["early", "start"],
  ["earlier", "start"],
  ["late", "end"],
  ["later", "end"],
  ["mid", "middle"],
  ["middle", "middle"],
]);

const NOUNS: ReadonlyMap<string, Edge> = new Map([
  ["start", "start"],
  ["beginning", "start"],
  ["outset", "start"],
  ["turn", "start"],
  ["middle", "middle"],
  ["midpoint", "middle"],
  ["end", "end"],
  ["close", "end"],
]);

/** "early 2009", "late last week", "mid-June", "earlier this month", "late in the year". */
export const readEarlyLate: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const word = lowerAt(tokens, start);
  const edge = EARLY_LATE.get(word);
  if (edge === undefined) return null;
  const joined = isDash(lowerAt(tokens, start + 1)) ? start + 2 : start + 1;
  const inside = word === "mid" ? joined : skip(tokens, joined, "in");
  const point = readPoint(tokens, inside);
  if (point === null) return null;
  const part = readPartAfter(tokens, point);
  if (part !== null) return part;
  // "earlier Thursday" is still Thursday; "earlier this year" is all of it so far
  const isLoose = word === "earlier" || word === "later";
  return {
    next: point.next,
    expression: isLoose ? point.expression : { form: "edge", edge, of: point.expression },
    rule: `${word}-part`,
  };
};

/** "the week of March 4", "the month of May". */
export const readHolder: Reader = (tokens, at) => {
  if (lowerAt(tokens, at) !== "the" || lowerAt(tokens, at + 2) !== "of") return null;
  const unit = HOLDERS.get(lowerAt(tokens, at + 1));
  const point = unit === undefined ? null : readPoint(tokens, skip(tokens, at + 3, "the"));
  if (unit === undefined || point?.expression.form !== "calendar") return null;
  return { next: point.next, expression: { form: "holder", unit, of: point.expression }, rule: "holder" };
};

const HOLDERS: ReadonlyMap<string, Unit> = new Map([
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
]);

/** "year's end", "the month's end". */
export const readPossessiveEnd: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  const unit = SINGULAR_UNITS.get(lowerAt(tokens, start));
  const next = afterWords(tokens, start + 1, ["'s", "end"]);
  if (unit === undefined || next < 0) return null;
  return {
    next,
    expression: { form: "edge", edge: "end", of: { form: "unit", unit, by: 0, anchor: "publication" } },
    rule: "edge",
  };
};

/** "the end of 2023", "the beginning of next month", "year-end". */
export const readEdge: Reader = (tokens, at) => {
  const yearEnd = afterWords(tokens, at, ["year", "-", "end"]);
  if (yearEnd > 0) {
    const year = readPoint(tokens, yearEnd);
    const of =
      year?.rule === "year"
        ? year.expression
        : ({ form: "unit", unit: "year", by: 0, anchor: "publication" } as const);
    return {
      next: year?.rule === "year" ? year.next : yearEnd,
      expression: { form: "edge", edge: "end", of },
      rule: "edge",
    };
  }
  const start = skip(tokens, at, "the");
  const very = skip(tokens, start, "very");
  const edge = NOUNS.get(lowerAt(tokens, very));
  if (edge === undefined || lowerAt(tokens, very + 1) !== "of") return null;
  const point = readPoint(tokens, very + 2);
  return point === null
    ? null
    : { next: point.next, expression: { form: "edge", edge, of: point.expression }, rule: "edge" };
};
