import type { QuantityMention, QuantityValue } from "../../mentions/mention.ts";

/** What stands between the number of some and the number of all: "four [of the tram's] seven carriages". */
const OF_ALL = /^ of (?:(?!and |or )[\p{L}'’-]+ ){0,4}$/u;

/** Whether it is the number of all of them: "four of its [5,200 workers] fell ill" says of four that they did. */
export function isWhole(
  text: string,
  { start }: QuantityMention,
  siblings: readonly QuantityMention[],
): boolean {
  const some = siblings.findLast((other) => other.start < start);
  if (some?.value.dimension !== "count") return false;
  return OF_ALL.test(text.slice(some.start + some.value.text.length, start));
}

/** The quantity with what it counts taken from the number of all of them, where that follows: "19 of the town's 205 schools". */
export function countedOfWhole(
  text: string,
  { value, start: from }: QuantityMention,
  siblings: readonly QuantityMention[],
): QuantityValue | null {
  if (value.dimension !== "count") return null;
  // The mention may run on over "of the train", as if trains were counted.
  const end = from + value.text.length;
  const whole = siblings.find(({ start }) => start >= end);
  const counted = whole?.value.dimension === "count" ? whole.value.counted : null;
  return whole && counted && OF_ALL.test(text.slice(end, whole.start)) ? { ...value, counted } : null;
}
