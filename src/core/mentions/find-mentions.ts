import { byText } from "../../base/order.ts";
import type { Document } from "../document/document.ts";
import { recognizers } from "./index.ts";
import type { Mention } from "./mention.ts";

/**
 * Runs the recognizers in order, each over what the earlier ones found. In text order; of two
 * mentions that start together the longer comes first.
 */
export function findMentions(document: Document): readonly Mention[] {
  return findMentionsInAll([document])[0] ?? [];
}

/** The mentions of each of several documents. One recognizer reads them all before the next begins. */
export function findMentionsInAll(documents: readonly Document[]): (readonly Mention[])[] {
  const read = documents.map((document) => ({ document, mentions: [] as Mention[] }));
  for (const recognizer of recognizers) {
    for (const { document, mentions } of read) {
      for (const mention of recognizer.recognize(document, mentions)) mentions.push(mention);
    }
  }
  return read.map(({ mentions }) => mentions.sort(inTextOrder));
}

function inTextOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || byText(a.value.type, b.value.type);
}
