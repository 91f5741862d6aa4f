import { itemAt } from "../../../base/item-at.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { boundsOf, edtfOf } from "../../mentions/edtf.ts";
import { isoDate } from "../../mentions/calendar.ts";
import type { DateValue } from "../../mentions/mention.ts";
import { firstFrom, lastUpTo, type Span } from "../../text/span.ts";

/** Whether a date dates what is told behind it: "the worst fire since [2008], when the old mill burned". */
export function isSinceWhen(tokens: readonly TaggedToken[], date: Span): boolean {
  const at = firstFrom(tokens, date.end);
  const next = tokens[at]?.lower === "," ? at + 1 : at;
  return tokens[next]?.lower === "when" && opensPeriod(tokens, date);
}

/** The recognizer reads "since" into a date or leaves it before it. */
function opensPeriod(tokens: readonly TaggedToken[], date: Span): boolean {
  const first = tokens[firstFrom(tokens, date.start)];
  return first?.lower === "since" || itemAt(tokens, lastUpTo(tokens, date.start))?.lower === "since";
}

/** The time with which a period begins that has no end: that of what is told behind "when". */
export function beginningOf(value: DateValue): DateValue {
  const [from = "", to] = value.edtf?.split("/") ?? [];
  const bounds = to === ".." ? boundsOf(from) : null;
  if (bounds?.last == null) return value;
  return { ...value, edtf: edtfOf(bounds), end: isoDate(bounds.last) };
}

/** The time with which a period ends that has no beginning: what is closed until a day opens on that day. */
export function endingOf(value: DateValue): DateValue {
  const [from, to = ""] = value.edtf?.split("/") ?? [];
  const bounds = from === ".." ? boundsOf(to) : null;
  if (bounds?.first == null) return value;
  return { ...value, edtf: edtfOf(bounds), start: isoDate(bounds.first) };
}
