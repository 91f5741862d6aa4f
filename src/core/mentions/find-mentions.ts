import { byText } from "../../base/order.ts";
import type { Document } from "../document/document.ts";
import { recognizers } from "./index.ts";
import type { Mention } from "./mention.ts";

/**
 * Runs the recognizers in order, each over what the earlier ones found. In text order; of two
 * mentions that start together the longer comes first.
 */
export function findMentions(document: Document): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const recognizer of recognizers) {
    for (const mention of recognizer.recognize(document, mentions)) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || byText(a.value.type, b.value.type));
}
