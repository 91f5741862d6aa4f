import type { Span } from "../../core/index.ts";

/** A stretch of a paragraph: plain words, or a claim (or page furniture) with runs inside it. */
export interface Run {
  /** Words; null where there are runs inside. */
  readonly text: string | null;
  readonly claim: ClaimRun | null;
  readonly furniture: boolean;
  readonly runs: readonly Run[];
}

export interface ClaimRun {
  /** Anchor of the claim; null on the second part of one that is cut by another. */
  readonly id: string | null;
  /** Page of the claim; null where other claims lie inside, for links cannot nest. */
  readonly href: string | null;
  /** Shape of its most pressing verdict: chooses the underline. */
  readonly line: string;
}

export interface ClaimSpan extends Span {
  readonly claim: string;
  readonly href: string;
  readonly line: string;
}

interface Layer extends Span {
  readonly claim: ClaimRun | null;
}

/**
 * The paragraph as nested runs. Claims inside claims nest; a claim that overlaps another without
 * lying inside it is cut at the other's end, and its anchor stays on the first part.
 * @param claims sorted by start, longer first
 */
export function markRuns(
  text: string,
  paragraph: Span,
  claims: readonly ClaimSpan[],
  furniture: readonly Span[],
): readonly Run[] {
  const layers: Layer[] = claims.map(({ start, end, claim, href, line }) => ({
    start: Math.max(start, paragraph.start),
    end: Math.min(end, paragraph.end),
    claim: { id: start >= paragraph.start ? claim : null, href, line },
  }));
  for (const { start, end } of furniture) {
    layers.push({ start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end), claim: null });
  }
  return nest(text, paragraph, layers.sort(outerFirst));
}

function outerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function nest(text: string, within: Span, layers: readonly Layer[]): readonly Run[] {
  const runs: Run[] = [];
  const waiting = [...layers];
  let at = within.start;
  for (let i = 0; i < waiting.length; i++) {
    const layer = waiting[i];
    if (!layer) break;
    const { start, end } = layer;
    if (start > at) runs.push(words(text.slice(at, start)));
    const inside = waiting.slice(i + 1, endOfPrefix(waiting, i + 1, end));
    const kept = inside.map((other) => ({ ...other, end: Math.min(other.end, end) }));
    const linked = kept.length === 0 ? layer.claim : layer.claim && { ...layer.claim, href: null };
    runs.push({ text: null, claim: linked, furniture: layer.claim === null, runs: nest(text, layer, kept) });
    const cut = inside.filter((other) => other.end > end).map((other) => rest(other, end));
    waiting.splice(i + 1, inside.length, ...cut.sort(outerFirst));
    at = end;
  }
  if (at < within.end) runs.push(words(text.slice(at, within.end)));
  return runs;
}

/** Index after the last layer from `from` on that starts before `end`. */
function endOfPrefix(layers: readonly Layer[], from: number, end: number): number {
  let i = from;
  for (let layer = layers[i]; layer && layer.start < end; layer = layers[i]) i++;
  return i;
}

function rest(layer: Layer, from: number): Layer {
  return { ...layer, start: from, claim: layer.claim && { ...layer.claim, id: null } };
}

function words(text: string): Run {
  return { text, claim: null, furniture: false, runs: [] };
}
