import type { QuantityValue } from "../../src/core/mentions/mention.ts";
import { convert } from "../../src/core/mentions/units.ts";
import { NUMBER_DIFFERENCES } from "./number-differences.ts";
import { canonicalUnit } from "./number-units.ts";

/** A peer's own test case: what it says its text states. */
export interface PeerCase {
  readonly id: string;
  readonly quantities: readonly PeerQuantity[];
}

interface PeerQuantity {
  readonly value: number | readonly [number | null, number | null] | null;
  readonly unit: string | null;
}

const DIFFERENT: ReadonlySet<string> = new Set(NUMBER_DIFFERENCES.flatMap(({ ids }) => ids));

/** Whether the case states what a newsroom would want; the others are listed with the reason. */
export function isNewsroomCase({ id }: PeerCase): boolean {
  return !DIFFERENT.has(id);
}

/** Whether every quantity of the case was found, whatever unit of its family it was told in. */
export function isRight(wanted: PeerCase, found: readonly QuantityValue[]): boolean {
  const left = [...found];
  return wanted.quantities.every((quantity) => {
    const at = left.findIndex((value) => isSame(quantity, value));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** As told, or converted where the peer names another unit of the family. */
function isSame({ value, unit }: PeerQuantity, found: QuantityValue): boolean {
  const convertEnd = (end: number | null): number | null =>
    end === null ? null : convert(end, found.unit, canonicalUnit(unit));
  return (
    isInterval(value, found.min, found.max) || isInterval(value, convertEnd(found.min), convertEnd(found.max))
  );
}

function isInterval(value: PeerQuantity["value"], min: number | null, max: number | null): boolean {
  if (value === null) return min === null && max === null;
  if (typeof value === "number") return isNear(value, min ?? max) && isNear(value, max ?? min);
  return isNear(value[0], min) && isNear(value[1], max);
}

/** Equal but for the rounding of a conversion. */
function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(a);
}
