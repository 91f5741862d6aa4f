import type { CodePointIndex } from "../text/code-points.ts";
import type { MentionValue } from "./mention.ts";

/** A value with its offsets in code points: a counted phrase inside a quantity has a place of its own. */
export function valueInCodePoints(
  value: MentionValue,
  toCodePoints: CodePointIndex["toCodePoints"],
): MentionValue {
  if (value.type !== "quantity" || value.counted === null) return value;
  return { ...value, counted: { ...value.counted, ...toCodePoints(value.counted) } };
}
