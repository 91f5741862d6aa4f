import type { Dimension } from "../../mention.ts";
import { unitOf } from "../../units.ts";
import type { Amount } from "../amount.ts";
import type { Described } from "./described.ts";
import { roundNoise } from "../numbers/number-reading.ts";
import { readRate } from "../units/read-unit.ts";
import { isWord, lowerAt, skipHangingDash, textAt, type Tokens } from "../token-access.ts";

/**
 * An old and a new level, or a change and its level, share what only one of them states: "from 24.2 to 33
 * billion euros", "from $75 a barrel to $45.88", "rose $1.10 to $78.20 a barrel".
 */
export function shareUnits(tokens: Tokens, described: readonly Described[]): readonly Described[] {
  const shared = [...described];
  for (let i = 1; i < shared.length; i++) {
    const first = shared[i - 1];
    const second = shared[i];
    if (first === undefined || second === undefined) continue;
    if (isNextAge(tokens, first, second)) {
      const { unit, dimension, role } = first.amount;
      shared[i] = {
        ...second,
        amount: { ...second.amount, unit, dimension },
        role: { ...second.role, role: role ?? "age" },
      };
    } else if (isPairOfOneUnit(tokens, first, second)) {
      const { unit, dimension, role } = second.amount;
      shared[i - 1] = {
        ...first,
        amount: { ...first.amount, unit, dimension },
        role: { ...first.role, role: role ?? "level" },
      };
    }
    const levels = first.role.role === "from" && second.role.role === "to";
    if (isEndOfTime(tokens, first, second)) {
      shared[i] = { ...second, amount: withUnitOf(second.amount, first.amount) };
    } else if (levels && lowerAt(tokens, first.amount.end) === "to") {
      shared[i - 1] = { ...first, amount: lend(first.amount, second.amount) };
      shared[i] = { ...second, amount: shareRate(second.amount, first.amount) };
    }
    if (second.role.role === "to") lendRateBack(shared, i);
    lendPointsAndRates(tokens, shared, i);
    lendToCompared(tokens, shared, i);
  }
  return shared;
}

/** "cut the sentence from six years to four": the unit is said with the first. */
function isEndOfTime(tokens: Tokens, first: Described, second: Described): boolean {
  if (first.amount.dimension !== "time" || !isBareLevel(second)) return false;
  const { start, end } = first.amount;
  return (
    lowerAt(tokens, start - 1) === "from" && lowerAt(tokens, end) === "to" && second.amount.start === end + 1
  );
}

/** "teenagers aged 15 and 16": an age, too. */
function isNextAge(tokens: Tokens, first: Described, second: Described): boolean {
  if (first.amount.role !== "age" || !isBareLevel(second)) return false;
  return lowerAt(tokens, first.amount.end) === "and" && second.amount.start === first.amount.end + 1;
}

/** "a 9 and 12-year-old", "five and 10 miles", "won 54 to 46 percent": the unit is said once. */
function isPairOfOneUnit(tokens: Tokens, first: Described, second: Described): boolean {
  const at = skipHangingDash(tokens, first.amount.end);
  const glue = lowerAt(tokens, at);
  const bare =
    first.amount.unit === null && first.amount.dimension === "count" && first.end === first.amount.end;
  const behind = second.amount.unit !== null && second.amount.numberStart === second.amount.start;
  const falls =
    glue === "to" && (first.amount.min ?? 0) > (second.amount.max ?? 0) && second.amount.unit === "%";
  return bare && behind && (glue === "and" || glue === "or" || falls) && second.amount.start === at + 1;
}

/**
 * "rose 64 points to 4,577", "from 208 pounds to 193", "(16,369 up 58 points)": a bare level takes the unit of
 * its change. "C$9 (US$7.10) per share": a rate behind the bracket holds for both sums.
 */
function lendPointsAndRates(tokens: Tokens, shared: Described[], i: number): void {
  const first = shared[i - 1];
  const second = shared[i];
  if (first === undefined || second === undefined) return;
  const adjacent = second.amount.start - first.amount.end <= 2;
  if (adjacent && isBareLevel(second) && second.role.role === "to" && isMeasured(first)) {
    shared[i] = { ...second, amount: withUnitOf(second.amount, first.amount), noun: first.noun };
  } else if (
    adjacent &&
    isBareLevel(first) &&
    second.role.role === "delta" &&
    second.amount.unit === "point"
  ) {
    shared[i - 1] = { ...first, amount: withUnitOf(first.amount, second.amount) };
  } else if (second.role.role === "conversion" && textAt(tokens, second.amount.end) === ")") {
    const rate = readRate(tokens, second.amount.end + 1);
    if (rate === null) return;
    shared[i - 1] = { ...first, amount: perRate(first.amount, rate.unit) };
    shared[i] = { ...second, amount: perRate(second.amount, rate.unit) };
  }
}

/** "22 cars were stolen, compared with 63 last year", "rose by 2 percent, but the other fell by 1". */
function lendToCompared(tokens: Tokens, shared: Described[], i: number): void {
  const first = shared[i - 1];
  const second = shared[i];
  if (first === undefined || second === undefined || !isBareLevel(second)) return;
  const start = second.before?.start ?? second.amount.start;
  if (isComparison(tokens, start)) {
    const role = { ...second.role, role: first.amount.unit === null ? second.role.role : "level" } as const;
    shared[i] = { ...second, role, amount: withUnitOf(second.amount, first.amount), noun: first.noun };
  } else if (
    first.amount.dimension === "percent" &&
    first.role.role === "delta" &&
    second.role.role === "delta" &&
    lowerAt(tokens, start - 1) === "by" &&
    !isWord(tokens, second.amount.end)
  ) {
    shared[i] = { ...second, amount: withUnitOf(second.amount, first.amount) };
  }
}

/** What puts a number beside the one before it. */
function isComparison(tokens: Tokens, start: number): boolean {
  const word = lowerAt(tokens, start - 1);
  if (word === "versus" || word === "vs" || word === "against") return true;
  return (word === "with" || word === "to") && lowerAt(tokens, start - 2) === "compared";
}

function isBareLevel({ amount, end }: Described): boolean {
  return amount.unit === null && amount.dimension === "count" && end === amount.end;
}

/** Dimensions that tell by how much a level changed, not in what it is told. */
const PARTS_OF_LEVELS: ReadonlySet<Dimension> = new Set(["percent", "share", "ratio"]);

function isMeasured({ amount, role }: Described): boolean {
  if (amount.unit === null || PARTS_OF_LEVELS.has(amount.dimension)) return false;
  return role.role === "delta" || role.role === "from";
}

function withUnitOf(amount: Amount, from: Amount): Amount {
  return { ...amount, unit: from.unit, dimension: from.dimension };
}

function perRate(amount: Amount, rate: string): Amount {
  return amount.unit === null || amount.unit.includes("/")
    ? amount
    : { ...amount, unit: `${amount.unit}/${rate}` };
}

/** Gives the first of two amounts the unit, scale and rate of the second where it has none of its own. */
function lend(to: Amount, from: Amount): Amount {
  if (to.unit !== null) return shareRate(to, from);
  if (from.unit === null && !from.scaled) return to;
  const scale = to.scaled ? 1 : elidedScale(to, from);
  return {
    ...to,
    min: to.min === null ? null : roundNoise(to.min * scale),
    max: to.max === null ? null : roundNoise(to.max * scale),
    unit: from.unit,
    dimension: from.dimension,
  };
}

/** "from 2.4 to 3.9 million": the million is said once, if the bare number is of its order. */
function elidedScale(bare: Amount, full: Amount): number {
  if (!full.scaled || full.min === null || bare.max === null) return 1;
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.abs(full.min) || 1) / 3));
  return bare.max < 1000 && scale >= 1000 ? scale : 1;
}

/** "USD" beside "USD/barrel" is meant per barrel too. */
function shareRate(to: Amount, from: Amount): Amount {
  if (to.unit === null || !from.unit?.startsWith(`${to.unit}/`) || unitOf(to.unit) === null) return to;
  return { ...to, unit: from.unit, role: "rate" };
}

/** A change before its level takes the level's rate: "rose $1.10, or 1.4%, to $78.20 a barrel". */
function lendRateBack(shared: Described[], i: number): void {
  const level = shared[i];
  for (let k = i - 1; level !== undefined && k >= 0 && k >= i - 2; k--) {
    const change = shared[k];
    if (change?.role.role === "delta")
      shared[k] = { ...change, amount: shareRate(change.amount, level.amount) };
  }
}
