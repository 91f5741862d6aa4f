import { invariant } from "../../base/assert.ts";
import { keepPerObject } from "../../base/keep-per-object.ts";
import { byKeys } from "../../base/order.ts";
import type { SharedOrigin } from "../analysis.ts";
import type { Claim } from "../claims/claim.ts";
import type { StandingReview } from "../review/review-event.ts";
import { textSlicer } from "../text/text-slicer.ts";
import type { Question, Reading } from "../verdicts/question.ts";
import { FINDING_GROUPS, type FindingGroup } from "./finding-groups.ts";
import type { DossierInfo, DossierState, ReportSource } from "./report.ts";

/** A dossier arranged for a reader: plain data that every export format prints. */
export interface Report {
  readonly dossier: DossierInfo;
  readonly counts: ReportCounts;
  /** In the order of `FINDING_GROUPS`, empty groups too. */
  readonly sections: readonly ReportSection[];
  readonly sources: readonly ReportSource[];
  readonly origins: readonly SharedOrigin[];
  readonly warnings: readonly string[];
}

export interface ReportCounts {
  readonly sources: number;
  readonly claims: number;
  readonly questions: number;
  /** Questions and claims with a standing review. */
  readonly reviewed: { readonly questions: number; readonly claims: number };
  /** Quotations compared with the stored texts, and how many are the same character for character. */
  readonly quotations: { readonly compared: number; readonly matching: number };
}

export interface ReportSection {
  readonly group: FindingGroup;
  readonly findings: readonly Finding[];
}

/** One question with everything said on it. */
export interface Finding {
  readonly question: Question;
  readonly review: StandingReview | null;
  /** The sources that answer, in dossier order. */
  readonly sources: readonly string[];
  readonly readings: readonly QuotedReading[];
}

export interface QuotedReading {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
}

/** A claim in its sentence: `before + claim.exact + after` is the sentence as it came. */
export interface Quotation {
  readonly claim: Claim;
  readonly source: ReportSource;
  readonly before: string;
  readonly after: string;
  /** Whether the stored text has exactly these words there; anything else is a fault. */
  readonly matches: boolean;
  readonly review: StandingReview | null;
}

/** A quotation before any review of its claim. */
type QuotedClaim = Omit<Quotation, "review">;

/** Arranges a dossier for export. Keeps the order of questions inside each group. */
export const buildReport = keepPerObject((state: DossierState): Report => {
  const quoted = quoteClaims(state.sources)(state.claims);
  const places = new Map(state.sources.map(({ id }, place) => [id, place]));
  const quote = (id: string): Quotation => {
    const quotation = quoted.get(id);
    invariant(quotation !== undefined, `claim ${id} of a question is in the dossier, and so is its source`);
    return { ...quotation, review: state.reviews.get(id) ?? null };
  };
  const findingOf = (question: Question): Finding => {
    const answering = new Set(question.readings.flatMap((reading) => reading.sources));
    return {
      question,
      review: state.reviews.get(question.id) ?? null,
      sources: [...answering].sort(byKeys((id) => places.get(id) ?? 0)),
      readings: question.readings.map((reading) => ({ reading, quotations: reading.claims.map(quote) })),
    };
  };
  const reviewed = (targets: readonly { readonly id: string }[]): number =>
    targets.filter(({ id }) => state.reviews.has(id)).length;
  return {
    dossier: state.dossier,
    counts: {
      sources: state.sources.length,
      claims: state.claims.length,
      questions: state.questions.length,
      reviewed: { questions: reviewed(state.questions), claims: reviewed(state.claims) },
      quotations: {
        compared: state.claims.length,
        matching: [...quoted.values()].filter((quotation) => quotation.matches).length,
      },
    },
    sections: FINDING_GROUPS.map((group) => ({
      group,
      findings: state.questions.filter((question) => group.holds(question)).map(findingOf),
    })),
    sources: state.sources,
    origins: state.origins,
    warnings: state.warnings,
  };
});

/** Every claim whose source is at hand, in its sentence, by id; once for each analysis: no review changes it. */
const quoteClaims = keepPerObject((sources: DossierState["sources"]) => {
  const texts = new Map(
    sources.map((source) => [source.id, { source, slice: textSlicer(source.text) }] as const),
  );
  return keepPerObject((claims: DossierState["claims"]): ReadonlyMap<string, QuotedClaim> => {
    const quoted = new Map<string, QuotedClaim>();
    for (const claim of claims) {
      const text = texts.get(claim.source);
      if (text === undefined) continue;
      quoted.set(claim.id, {
        claim,
        source: text.source,
        before: text.slice({ start: claim.sentence.start, end: claim.start }),
        after: text.slice({ start: claim.end, end: claim.sentence.end }),
        matches: text.slice(claim) === claim.exact,
      });
    }
    return quoted;
  });
});
