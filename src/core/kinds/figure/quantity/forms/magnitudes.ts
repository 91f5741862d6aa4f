import { itemAt } from "../../../../../base/item-at.ts";
import type { SourceReading } from "../../../../claims/source-reading.ts";
import type { Sentence } from "../../../../document/document.ts";
import { nounClass } from "../../../../knowledge/noun-classes.ts";
import type { QuantityValue } from "../../../../mentions/mention.ts";
import { isQuantity } from "../quantities.ts";
import type { Form } from "./form.ts";

/** "A magnitude of 5.5", "a 5.5 quake". */
export const asMagnitude: Form = (quantity, { source, sentence }) =>
  isMagnitude(quantity, () => speaksOfMagnitude(source, sentence))
    ? { ...quantity, dimension: "magnitude", unit: "magnitude", role: "magnitude" }
    : null;

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
