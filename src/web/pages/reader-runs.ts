import type { Span } from "../../core/index.ts";

/** A stretch of a paragraph: plain words, or a claim (page furniture, words looked for) with runs inside it. */
export interface Run {
  /** Words; null where there are runs inside. */
  readonly text: string | null;
  readonly claim: ClaimRun | null;
  readonly furniture: boolean;
  readonly found: FoundRun | null;
  readonly runs: readonly Run[];
}

export interface ClaimRun {
  /** Anchor of the claim; null on the second part of one that is cut by another. */
  readonly id: string | null;
  /** Page of the claim; null where other claims lie inside, for links cannot nest: then its own words are links. */
  readonly href: string | null;
  /** Shape of its most pressing verdict: chooses the underline. `none` for words that have their claim's already. */
  readonly line: string;
  /** "C12: discrepancy": says of the link what the underline shows. */
  readonly title: string;
}

/** Words somebody came for, as from a search. */
export interface FoundRun {
  /** They begin here: the place to go to. */
  readonly first: boolean;
}

export interface ClaimSpan extends Span {
  readonly claim: string;
  readonly href: string;
  readonly line: string;
  readonly title: string;
}

/** What lies over the words besides claims. */
export interface OtherSpans {
  readonly furniture: readonly Span[];
  readonly found: Span | null;
}

/** A claim, or words that were found; else page furniture. */
interface Layer extends Span {
  readonly claim: ClaimRun | null;
  readonly found: FoundRun | null;
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
  { furniture, found }: OtherSpans,
): readonly Run[] {
  const within = ({ start, end }: Span): Span => ({
    start: Math.max(start, paragraph.start),
    end: Math.min(end, paragraph.end),
  });
  const layers: Layer[] = claims.map(({ claim, href, line, title, ...span }) => ({
    ...within(span),
    claim: { id: span.start >= paragraph.start ? claim : null, href, line, title },
    found: null,
  }));
  for (const span of furniture) layers.push({ ...within(span), claim: null, found: null });
  if (found && found.start < paragraph.end && paragraph.start < found.end) {
    layers.push({ ...within(found), claim: null, found: { first: found.start >= paragraph.start } });
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
    const inner = nest(text, layer, kept);
    const holdsLinks = kept.some(({ claim }) => claim !== null);
    runs.push({
      text: null,
      claim: layer.claim && holdsLinks ? { ...layer.claim, href: null } : layer.claim,
      furniture: layer.claim === null && layer.found === null,
      found: layer.found,
      runs: holdsLinks ? inner.map((run) => linked(run, layer.claim)) : inner,
    });
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
  return {
    ...layer,
    start: from,
    claim: layer.claim && { ...layer.claim, id: null },
    found: layer.found && { first: false },
  };
}

/** Words between the claims inside a claim: each stretch leads to the claim around it. */
function linked(run: Run, claim: ClaimRun | null): Run {
  if (run.text === null || claim === null) return run;
  return { ...run, text: null, claim: { ...claim, id: null, line: "none" }, runs: [run] };
}

function words(text: string): Run {
  return { text, claim: null, furniture: false, found: null, runs: [] };
}
