import type { Token } from "../../../document/document.ts";
import type { CalendarExpression, Expression } from "../expression.ts";
import type { Reading } from "../grammar/reader.ts";

/** An expression and the token it begins at. */
export interface Found {
  readonly at: number;
  readonly reading: Reading;
}

/** How many tokens may stand between a time and its day: "at 6 p.m. on Friday", "Friday, at about 6 p.m.". */
const DAY_REACH = 3;

/** Gives a time of day without a day the day that stands beside it. */
export function attachDays(found: readonly Found[]): readonly Found[] {
  return found.map((piece, i) => {
    const { expression } = piece.reading;
    if ((expression.form !== "clock" && expression.form !== "day-part") || expression.day !== null)
      return piece;
    const before = found[i - 1];
    const after = found[i + 1];
    const day =
      (after !== undefined && after.at - piece.reading.next <= DAY_REACH
        ? dayOf(after.reading.expression)
        : null) ??
      (before !== undefined && piece.at - before.reading.next <= DAY_REACH
        ? dayOf(before.reading.expression)
        : null);
    return day === null
      ? piece
      : { at: piece.at, reading: { ...piece.reading, expression: { ...expression, day } } };
  });
}

function dayOf(expression: Expression): Expression | null {
  switch (expression.form) {
    case "calendar":
      return expression.day === null ? null : expression;
    case "unit":
      return expression.unit === "day" ? expression : null;
    case "weekday":
    case "holiday":
      return expression;
    case "clock":
    case "day-part":
      return expression.day;
    default:
      return null;
  }
}

const JOINTS: ReadonlySet<string> = new Set([
  "to",
  "and",
  "or",
  "through",
  "until",
  "till",
  "-",
  "–",
  "—",
  "/",
]);

/** "between April and June 2023", "January and March of last year": the year at the end is that of all. */
export function shareYears(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const piece = shared[i];
    const next = shared[i + 1];
    if (piece === undefined || next?.at !== piece.reading.next + 1) continue;
    if (!JOINTS.has(tokens[piece.reading.next]?.lower ?? "")) continue;
    const expression = withYearOf(piece.reading.expression, next.reading.expression);
    if (expression !== null) shared[i] = { at: piece.at, reading: { ...piece.reading, expression } };
  }
  return shared;
}

function withYearOf(first: Expression, second: Expression): Expression | null {
  if (first.form === "piece" && second.form === "piece" && isOpen(first.year) && !isOpen(second.year)) {
    return { ...first, year: second.year };
  }
  if (first.form !== "calendar" || second.form !== "calendar") return null;
  if (first.month === null || second.month === null || !isOpen(first.year) || isOpen(second.year))
    return null;
  return { ...first, year: yearBefore(first, second) };
}

/** "from November to February 2024" begins in 2023. */
function yearBefore(first: CalendarExpression, second: CalendarExpression): CalendarExpression["year"] {
  const wraps = (first.month ?? 0) > (second.month ?? 0);
  if (!wraps) return second.year;
  switch (second.year.kind) {
    case "stated":
      return { kind: "stated", year: second.year.year - 1 };
    case "shift":
      return { ...second.year, by: second.year.by - 1 };
    case "open":
      return second.year;
  }
}

function isOpen(year: CalendarExpression["year"]): boolean {
  return year.kind === "open" && year.toward === null;
}
