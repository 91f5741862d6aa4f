import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { boundsOf, relatePeriods } from "../../edtf.ts";
import type { DateReading, DateValue, MentionPart } from "../../mention.ts";
import { isRescheduling, type Found } from "./company.ts";

/** A date with the period its words make, and the words that make it. */
export interface Joined {
  readonly value: DateValue;
  readonly parts: readonly MentionPart[];
}

/**
 * Reads the words that make a period of dates: "from A to B", "between A and B", "A–B", "since A",
 * "until A", "by A". Each date keeps its own span and TIMEX3 value, as TIMEX3 marks them, and gets the
 * whole period as its `edtf`, `start` and `end`. "Moved from A to B" names two days, no period.
 */
export function joinPeriods(
  tokens: readonly Token[],
  found: readonly Found[],
  values: readonly DateValue[],
): readonly Joined[] {
  const joined: Joined[] = [];
  for (let i = 0; i < found.length; i++) {
    const value = values[i];
    const piece = found[i];
    if (value === undefined || piece === undefined) continue;
    const pair = pairAt(tokens, found, values, i);
    if (pair !== null) {
      joined.push(...pair);
      i++;
      continue;
    }
    joined.push(openEnded(tokens, piece, value));
  }
  return joined;
}

function pairAt(
  tokens: readonly Token[],
  found: readonly Found[],
  values: readonly DateValue[],
  i: number,
): readonly [Joined, Joined] | null {
  const [first, second] = [found[i], found[i + 1]];
  const [from, to] = [values[i], values[i + 1]];
  if (first === undefined || second === undefined || from === undefined || to === undefined) return null;
  if (second.at !== first.reading.next + 1) return null;
  const opening = itemAt(tokens, first.at - 1);
  const joint = tokens[first.reading.next];
  if (joint === undefined || !isJoint(opening?.lower ?? "", joint.lower)) return null;
  if (isRescheduling(tokens, first.at - 1)) return null;
  const period = periodOf(from, to);
  if (period === null) return null;
  const parts: MentionPart[] = [
    ...(opening !== undefined && (opening.lower === "from" || opening.lower === "between")
      ? [part("from", opening)]
      : []),
    part("to", joint),
  ];
  return [
    { value: { ...from, ...period }, parts },
    { value: { ...to, ...period }, parts },
  ];
}

function isJoint(opening: string, joint: string): boolean {
  if (opening === "between") return joint === "and";
  return (
    joint === "to" ||
    joint === "through" ||
    joint === "until" ||
    joint === "till" ||
    joint === "-" ||
    joint === "–" ||
    joint === "—"
  );
}

/** The period from the first to the second, if both are dates of one grain in their order. */
function periodOf(from: DateValue, to: DateValue): DateReading | null {
  if (from.timexType !== "DATE" || to.timexType !== "DATE" || from.grain !== to.grain) return null;
  if (from.edtf === null || to.edtf === null || from.edtf.includes("/") || to.edtf.includes("/")) return null;
  const [first, second] = [boundsOf(from.edtf), boundsOf(to.edtf)];
  if (first === null || second === null || relatePeriods(first, second) !== "disjoint") return null;
  const edtf = `${from.edtf}/${to.edtf}`;
  return boundsOf(edtf) === null ? null : { edtf, start: from.start, end: to.end };
}

type OpenSide = "start" | "end";

/** Prepositions that leave a period open at one end. "By" and "until" end it, "since" begins it. */
const OPENERS: ReadonlyMap<string, OpenSide> = new Map([
  ["since", "start"],
  ["until", "end"],
  ["till", "end"],
  ["by", "end"],
]);

function openEnded(tokens: readonly Token[], { at }: Found, value: DateValue): Joined {
  const opening = itemAt(tokens, at - 1);
  const side = OPENERS.get(opening?.lower ?? "");
  if (opening === undefined || side === undefined || value.timexType !== "DATE" || value.edtf === null)
    return { value, parts: [] };
  const [from = "", to = from] = value.edtf.split("/");
  const reading: DateReading =
    side === "start"
      ? { edtf: `${from}/..`, start: value.start, end: null }
      : { edtf: `../${to}`, start: null, end: value.end };
  return { value: { ...value, ...reading }, parts: [part(opening.lower, opening)] };
}

function part(name: string, token: Token): MentionPart {
  return { part: name, start: token.start, end: token.end };
}
