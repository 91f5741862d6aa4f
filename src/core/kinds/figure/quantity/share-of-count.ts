import type { QuantityMention, QuantityValue } from "../../../mentions/mention.ts";

/** A share of what was counted just before: "2,000 people, [half of whom] …", "… , [a third of them] children". */
const OF_THOSE = /^\s*of (?:whom|which|them|these|those)\b/iu;

/**
 * The number a share comes to where it is a share of a count of its sentence; null where it is of something else.
 * @param siblings the quantities of the sentence
 */
export function shareOfCount(
  text: string,
  { value, start, end }: QuantityMention,
  siblings: readonly QuantityMention[],
): QuantityValue | null {
  if (value.dimension !== "share" || value.min === null || value.max === null) return null;
  if (!OF_THOSE.test(text.slice(end, end + LONGEST))) return null;
  const whole = siblings.findLast((other) => other.end <= start && other.value.dimension === "count");
  if (!whole) return null;
  const { min, max, bound } = whole.value;
  return {
    ...whole.value,
    min: min === null ? null : min * value.min,
    max: max === null ? null : max * value.max,
    bound: bound === "=" ? value.bound : bound,
    text: value.text,
  };
}

const LONGEST = 12;
