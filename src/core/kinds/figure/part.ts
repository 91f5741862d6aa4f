import type { Span } from "../../text/span.ts";

const PART_BEFORE =
  /(?:\b(?:including|among them|of (?:whom|which|them),?|some of whom|another)|(?:^|[.;,]\s)\s*of (?:the|those|these|its|their) [\p{L} -]{2,30},)\s*$/iu;
const PART_AFTER = /^\s*(?:of (?:the|its|their|those|them|whom|which|these)\b|out of\b|in every\b)/iu;
const OTHERS = /\b(?:another|others?|additional)\b|\bmore (?!than\b)\p{L}/iu;

/** Whether the figure is told as a part of another: "including 300 children", "30 of the 80". */
export function isPart(text: string, sentence: Span, span: Span, number: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start);
  const after = text.slice(number.end, Math.min(sentence.end, number.end + 20));
  return PART_BEFORE.test(before) || PART_AFTER.test(after) || OTHERS.test(text.slice(span.start, span.end));
}
