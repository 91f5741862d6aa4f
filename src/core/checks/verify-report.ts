import type { Span } from "../text/span.ts";
import { textSlicer } from "../text/text-slicer.ts";

/** What of a finished report is needed to prove its quotations again. */
export interface ProvableReport {
  readonly sources: readonly { readonly id: string; readonly file: string }[];
  readonly claims: readonly (Span & {
    readonly id: string;
    readonly source: string;
    readonly exact: string;
  })[];
}

/** A quotation that could not be proved, and why. */
export interface UnprovedQuotation {
  readonly claim: string;
  readonly source: string;
  readonly why: string;
}

export interface Proof {
  readonly quotations: number;
  readonly proved: number;
  /** Sources whose text was not at hand: their quotations are neither proved nor refuted. */
  readonly missing: readonly string[];
  readonly refuted: readonly UnprovedQuotation[];
}

/**
 * Compares every quotation of a finished report with the texts it was made from, character for
 * character.
 * @param texts text of each source by its id; the caller has matched them by checksum
 */
export function verifyReport(report: ProvableReport, texts: ReadonlyMap<string, string>): Proof {
  const known = new Set(report.sources.map((source) => source.id));
  const slicers = new Map([...texts].map(([id, text]) => [id, textSlicer(text)] as const));
  const missing = [...known].filter((id) => !slicers.has(id));
  const refuted: UnprovedQuotation[] = [];
  let proved = 0;
  for (const claim of report.claims) {
    const slice = slicers.get(claim.source);
    if (slice === undefined) {
      if (!known.has(claim.source)) refuted.push(unproved(claim, "the report does not list its source"));
      continue;
    }
    const found = slice(claim);
    if (found === claim.exact) proved++;
    else refuted.push(unproved(claim, `the text reads ${JSON.stringify(found)} there`));
  }
  return { quotations: report.claims.length, proved, missing, refuted };
}

function unproved(claim: ProvableReport["claims"][number], why: string): UnprovedQuotation {
  return { claim: claim.id, source: claim.source, why };
}
