import type { ClaimDraft } from "../../claims/claim.ts";
import type { Span } from "../../text/span.ts";
import type { FigureValue } from "./value.ts";

const PART_BEFORE =
  /(?:\b(?:including|among them|of (?:whom|which|them),?|some of whom|another)|(?:^|[.;,]\s)\s*of (?:the|those|these|its|their) [\p{L} -]{2,30},)\s*$/iu;
const PART_AFTER = /^\s*(?:of (?:the|its|their|those|them|whom|which|these)\b|out of\b|in every\b)/iu;
const OTHERS = /\b(?:another|others?|additional)\b|\bmore (?!than\b)\p{L}/iu;

/** "In the last 24 hours": what was counted in a stretch of time is a part of what was counted in all. */
const WINDOW =
  /\b(?:in|over|during|within) the (?:last|past|previous) (?:\d+|[a-z]+) (?:hours?|days?|weeks?)\b/iu;
/** How far from the figure such words may stand. */
const WINDOW_REACH = 50;

function inWindow(text: string, sentence: Span, { start, end }: Span): boolean {
  const near = text.slice(
    Math.max(sentence.start, start - WINDOW_REACH),
    Math.min(sentence.end, end + WINDOW_REACH),
  );
  return WINDOW.test(near);
}

/** Whether the figure is told as a part of another: "including 300 children", "30 of the 80". */
export function isPart(text: string, sentence: Span, span: Span, number: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start);
  const after = text.slice(number.end, Math.min(sentence.end, number.end + 20));
  if (inWindow(text, sentence, span)) return true;
  return PART_BEFORE.test(before) || PART_AFTER.test(after) || OTHERS.test(text.slice(span.start, span.end));
}

/**
 * Marks the figures of a sentence of whose kind it tells more: "[one miner] was hurt there, and two other people
 * were hurt at the gate" gives no total of those hurt.
 */
export function withRests(
  text: string,
  figures: readonly ClaimDraft<FigureValue>[],
): readonly ClaimDraft<FigureValue>[] {
  const others = figures.filter(({ start, end }) => OTHERS.test(text.slice(start, end)));
  if (others.length === 0) return figures;
  return figures.map((figure) => {
    const rest = !others.includes(figure) && others.some((other) => ofOneKind(figure.value, other.value));
    return rest ? { ...figure, value: { ...figure.value, rest } } : figure;
  });
}

function ofOneKind(x: FigureValue, y: FigureValue): boolean {
  if (x.dimension !== "count" || y.dimension !== "count") return false;
  const oneHead = x.head !== null && x.head === y.head && x.head !== "person";
  return oneHead || (x.measure !== null && x.measure === y.measure);
}
