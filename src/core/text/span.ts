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
