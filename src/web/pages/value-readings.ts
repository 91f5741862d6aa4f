import {
  dateReadingInWords,
  mentionInWords,
  publishedInWords,
  ruleInWords,
  sourceMentions,
  type Claim,
  type DossierState,
  type ReportSource,
  type SourceMention,
} from "../../core/index.ts";
import { indexDossier } from "../dossier-index.ts";

/** A value inside a claim: as printed, as normalised, and how the one became the other. */
export interface ValueReading {
  readonly printed: string;
  readonly readAs: string;
  readonly how: string;
  /** Other ways to read it; empty for none. */
  readonly otherwise: readonly string[];
}

/** Mentions are not stored: the same source gives the same again, and reading it takes as long as a page. */
const known = new WeakMap<ReportSource, readonly SourceMention[]>();

/** Numbers, dates and names inside the words of a claim, in text order. */
export function valueReadings(state: DossierState, claim: Claim): readonly ValueReading[] {
  const source = indexDossier(state).sources.get(claim.source);
  if (!source) return [];
  const mentions = known.get(source) ?? sourceMentions(source);
  known.set(source, mentions);
  return mentions
    .filter(({ start, end }) => start >= claim.start && end <= claim.end)
    .map((mention) => valueReading(mention, source));
}

function valueReading({ text, value, rule }: SourceMention, source: ReportSource): ValueReading {
  const how = ruleInWords(rule);
  if (value.type !== "date") return { printed: text, readAs: mentionInWords(value), how, otherwise: [] };
  const { published } = source.metadata;
  const origin =
    value.basis === "stated" || published.value === null ? "" : ` ${publishedInWords(source.metadata)}.`;
  return {
    printed: text,
    readAs: mentionInWords(value),
    how: `${how}${origin}`,
    otherwise: value.alternatives.map(dateReadingInWords),
  };
}
