import type { QuantityMention, QuantityValue } from "../../../mentions/mention.ts";

/** What stands between the number of some and the number of all: "four [of the tram's] seven carriages". */
const OF_ALL = /^ of (?:(?!and |or )[\p{L}'’-]+ ){0,4}$/u;

/** The same at the head of a sentence: "[Of its] 5,200 workers, four". */
const OPENS_WITH_ALL = /(?:^|[.!?”"]\s+)Of (?:[\p{L}'’-]+ ){1,4}$/u;
const LONGEST_OPENING = 60;

/** The one that something is said of: "the last of [five inmates] was caught". */
const ONE_OF_ALL =
  /\b(?:one|last|first|second|third|fourth|fifth|sixth|seventh|eighth|final|latest|oldest|youngest) of (?:(?:the|its|his|her|their|those|these) )?$/iu;
const LONGEST_ONE = 24;

/**
 * Whether it is the number of all of them: "four of its [5,200 workers] fell ill" and "Of its [5,200 workers], four
 * fell ill" say of four that they did.
 */
export function isWhole(
  text: string,
  mention: QuantityMention,
  siblings: readonly QuantityMention[],
): boolean {
  if (opensWithAll(text, mention, siblings) !== null) return true;
  const { start, value } = mention;
  if (value.dimension === "count" && isOneOfAll(text.slice(Math.max(0, start - LONGEST_ONE), start))) {
    return true;
  }
  const some = siblings.findLast((other) => other.start < start);
  if (some?.value.dimension === "percent") return isOfAll(text, some.end, start);
  if (some?.value.dimension !== "count") return false;
  return isOfAll(text, some.start + some.value.text.length, start);
}

/** Hardly any number has "of" before it: one search spares most of them a pattern. */
function isOneOfAll(before: string): boolean {
  return before.includes(OF) && ONE_OF_ALL.test(before);
}

function isOfAll(text: string, start: number, end: number): boolean {
  return text.startsWith(OF, start) && OF_ALL.test(text.slice(start, end));
}

const OF = " of ";

/** The number of some of them, where a sentence opens with the number of all. */
function opensWithAll(
  text: string,
  { start, value }: QuantityMention,
  siblings: readonly QuantityMention[],
): QuantityMention | null {
  if (value.dimension !== "count" || siblings[0]?.start !== start) return null;
  const before = text.slice(Math.max(0, start - LONGEST_OPENING), start);
  if (!before.includes("Of ") || !OPENS_WITH_ALL.test(before)) return null;
  const some = siblings[1];
  return some?.value.dimension === "count" && some.value.counted === null ? some : null;
}

/** The quantity with what it counts taken from the number of all of them, where that is told: "19 of the town's 205 schools". */
export function countedOfWhole(
  text: string,
  { value, start: from }: QuantityMention,
  siblings: readonly QuantityMention[],
): QuantityValue | null {
  if (value.dimension !== "count") return null;
  const [all] = siblings;
  if (all && opensWithAll(text, all, siblings)?.start === from)
    return { ...value, counted: all.value.counted };
  // The mention may run on over "of the train", as if trains were counted.
  const end = from + value.text.length;
  const whole = siblings.find(({ start }) => start >= end);
  const counted = whole?.value.dimension === "count" ? whole.value.counted : null;
  return whole && counted && isOfAll(text, end, whole.start) ? { ...value, counted } : null;
}
