/**
 * A half-open stretch `[start, end)` of one text.
 *
 * Inside the analysis offsets count UTF-16 code units, as JavaScript strings do. Everything that
 * leaves the analysis (claims, sentences, regions, exports, the database) counts Unicode code
 * points; `code-points.ts` is the only place that converts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many characters lie between two stretches; 0 where they touch or overlap. */
export function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/**
 * Place of the first of the stretches that starts at or behind an offset; their number where none does.
 * @param spans in text order, none in another
 */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Place of the last of the stretches that ends at or before an offset; -1 where none does.
 * @param spans in text order, none in another
 */
export function lastUpTo(spans: readonly Span[], offset: number): number {
  let [low, high] = [-1, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
