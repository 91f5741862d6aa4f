import type { Claim, DossierState, Span } from "../core/index.ts";
import { indexDossier, oncePerAnalysis } from "./dossier-index.ts";

/** A claim's exact words inside their sentence, as stored. */
export interface Quotation {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

export function quote(state: DossierState, claim: Claim): Quotation {
  const index = indexDossier(state);
  const source = index.sources.get(claim.source);
  if (!source) return { before: "", exact: claim.exact, after: "" };
  const offsets = index.offsets(source);
  const words = offsets.toUtf16(claim);
  const sentence = offsets.toUtf16(claim.sentence);
  return {
    before: source.text.slice(sentence.start, words.start).trimStart(),
    exact: source.text.slice(words.start, words.end),
    after: source.text.slice(words.end, sentence.end).trimEnd(),
  };
}

/** The sentences before and after the one a claim stands in, as stored; empty at the ends of an article. */
export interface Surroundings {
  readonly earlier: string;
  readonly later: string;
}

export function surroundings(state: DossierState, claim: Claim): Surroundings {
  const index = indexDossier(state);
  const source = index.sources.get(claim.source);
  if (!source) return { earlier: "", later: "" };
  const { sentences, text } = source;
  const offsets = index.offsets(source);
  const words = (sentence: Span | undefined): string => {
    if (!sentence) return "";
    const { start, end } = offsets.toUtf16(sentence);
    return text.slice(start, end).trim();
  };
  return {
    earlier: words(sentences.findLast(({ end }) => end <= claim.sentence.start)),
    later: words(sentences.find(({ start }) => start >= claim.sentence.end)),
  };
}

/** How many quotations are, character for character, what their articles have. */
export interface Proof {
  readonly matching: number;
  readonly total: number;
  readonly whole: boolean;
}

export const proveQuotations = oncePerAnalysis((state): Proof => {
  const matching = state.claims.filter((claim) => quote(state, claim).exact === claim.exact).length;
  return { matching, total: state.claims.length, whole: matching === state.claims.length };
});
