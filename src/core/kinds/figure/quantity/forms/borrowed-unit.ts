import { itemAt } from "../../../../../base/item-at.ts";
import type { SourceReading } from "../../../../claims/source-reading.ts";
import type { Sentence } from "../../../../document/document.ts";
import type { QuantityMention, QuantityValue } from "../../../../mentions/mention.ts";
import { wordClass } from "../../../../text/word-class.ts";
import { isQuantity } from "../quantities.ts";

/** Words by which a bare number is one of a speed. */
const OF_SPEED = wordClass("limit restriction maximum permit permitted allow speed".split(" "));
/** What such a number seems to count. */
const LIMITS: ReadonlySet<string> = new Set(["limit", "restriction", "maximum", "speed"]);

/**
 * The quantity with the unit of the speed told just before, where it is told as another: "at 130 km/h, although
 * no more than [60] are allowed", "a limit of [60]". Null where it counts something, or no speed is told.
 */
export function borrowedSpeed(
  quantity: QuantityValue,
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
): QuantityValue | null {
  const { dimension, unit, counted } = quantity;
  const bare = dimension === "count" && unit === null && (counted === null || LIMITS.has(counted.head));
  if (!bare || !source.tagged(sentence).some(({ lemmaWord }) => OF_SPEED.has(lemmaWord))) return null;
  const earlier = itemAt(source.document.sentences, sentence.index - 1);
  const speed = [earlier, sentence]
    .flatMap((near) => (near ? source.inSentence(near) : []))
    .filter(isQuantity)
    .findLast(({ value, end }) => value.dimension === "speed" && end <= mention.start);
  return speed
    ? { ...quantity, dimension: "speed", unit: speed.value.unit, role: "level", counted: null }
    : null;
}

/** "51.4 percent to [47.1]", "94 percent to [6]", "gave Berg 51.2 percent and Abel [47.3]". */
const BEHIND_PERCENT = /^(?: to | against |,? and [^\d,;.]{0,30} |,? to [^\d,;.]{0,30}[’']s )$/u;

/** The quantity as a percentage where the one before it is one and it stands against that; null for others. */
export function borrowedPercent(
  quantity: QuantityValue,
  { document }: SourceReading,
  { start }: QuantityMention,
  siblings: readonly QuantityMention[],
): QuantityValue | null {
  const { dimension, unit, counted, min, max } = quantity;
  if (dimension !== "count" || unit !== null || min === null || min !== max) return null;
  const before = siblings.findLast((other) => other.start < start);
  if (before?.value.dimension !== "percent" || min > MOST) return null;
  // What stands before it is counted by the clause, if anything is.
  if (counted !== null && counted.start > start) return null;
  const between = document.text.slice(before.start + before.value.text.length, start);
  if (!BEHIND_PERCENT.test(between)) return null;
  return between === " to " || !Number.isInteger(min)
    ? { ...quantity, dimension: "percent", unit: "%", role: "level", counted: null }
    : null;
}

const MOST = 100;
