import { itemAt } from "../../../base/item-at.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import { nounClass } from "../../knowledge/noun-classes.ts";
import type { QuantityValue } from "../../mentions/mention.ts";
import { countsYards } from "./performances.ts";
import { isQuantity } from "./quantities.ts";

/**
 * One form for what is told in several: "a magnitude of 5.5", "two-thirds" and "67 percent", "$8 billion
 * a year" and "$8 billion last year".
 */
export function normalized(
  quantity: QuantityValue,
  source: SourceReading,
  sentence: Sentence,
): QuantityValue {
  if (isMagnitude(quantity, () => speaksOfMagnitude(source, sentence))) {
    return { ...quantity, dimension: "magnitude", unit: "magnitude", role: "magnitude" };
  }
  if (countsYards(quantity, quantity.counted?.head ?? "")) {
    return { ...quantity, dimension: "length", unit: "yd", role: "level", counted: null };
  }
  // Yards are gained and added, and are none the more for it.
  if (quantity.unit === "yd" && quantity.role === "delta") return { ...quantity, role: "level" };
  if (quantity.dimension === "money" && quantity.unit?.endsWith("/year") === true) {
    return { ...quantity, unit: quantity.unit.replace("/year", ""), role: "level" };
  }
  if (quantity.dimension !== "share") return quantity;
  const percent = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1e6) / 1e4;
  return {
    ...quantity,
    dimension: "percent",
    unit: "%",
    min: percent(quantity.min),
    max: percent(quantity.max),
  };
}

/** Strengths of quakes have one decimal: "a 5.5 quake", "a 5.5 degree quake", "put it at 5.5" beside a magnitude. */
function isMagnitude({ dimension, counted, min, max }: QuantityValue, nearMagnitude: () => boolean): boolean {
  if (dimension !== "count" && dimension !== "other" && dimension !== "temperature") return false;
  const head = counted === null ? null : nounClass(counted.head);
  if (dimension === "count" && head === "magnitude") return true;
  if (dimension !== "count") return head === "quake";
  const decimal = min !== null && min === max && min > 0 && min < 10 && !Number.isInteger(min);
  return decimal && (head === "quake" || (counted === null && nearMagnitude()));
}

/** Whether the sentence or the one before it gives a magnitude. */
function speaksOfMagnitude(source: SourceReading, sentence: Sentence): boolean {
  const before = itemAt(source.document.sentences, sentence.index - 1);
  return [sentence, ...(before ? [before] : [])].some((near) =>
    source.inSentence(near).some((mention) => isQuantity(mention) && mention.value.dimension === "magnitude"),
  );
}
