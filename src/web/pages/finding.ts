import { keepPerObject } from "../../base/keep-per-object.ts";
import type { DossierState, Question, Reading } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { indexDossier, oncePerAnalysis } from "../dossier-index.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { findingMark, type VerdictMark } from "../verdict-mark.ts";

/** A question in a list: its mark, its readings with who gives them, and what to do. */
export interface Finding {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly mark: VerdictMark;
  /** Nothing to choose between: the list shows it without its reasons. */
  readonly slim: boolean;
  readonly readings: readonly FindingReading[];
  readonly why: string;
  readonly sources: number;
  /** Null where every source may be its own origin. */
  readonly origins: number | null;
  readonly review: ReviewMark;
}

export interface FindingReading {
  /** Null where there is one reading only. */
  readonly letter: string | null;
  readonly words: string;
  readonly verbatim: boolean;
  readonly sigla: readonly Siglum[];
  /** Sources beyond those named. */
  readonly moreSources: number;
}

/** A source's number, linked to the place where it says what is meant. */
export interface Siglum {
  readonly id: string;
  readonly href: string;
}

const MOST_SIGLA = 16;

export function finding(state: DossierState, question: Question): Finding {
  return { ...settled(state)(question), review: reviewMark(state.reviews.get(question.id)) };
}

/** All of a finding that no review changes. */
const settled = oncePerAnalysis((state) =>
  keepPerObject((question: Question): Omit<Finding, "review"> => settledFinding(state, question)),
);

function settledFinding(state: DossierState, question: Question): Omit<Finding, "review"> {
  const { slug } = state.dossier;
  const several = question.readings.length > 1;
  return {
    id: question.id,
    href: addresses.question(slug, question.id),
    about: question.about,
    mark: findingMark(question),
    slim: question.verdict === "agree" || question.verdict === "single-source",
    readings: question.readings.map((reading) => ({
      letter: several ? reading.letter : null,
      words: reading.words,
      verbatim: reading.verbatim,
      sigla: sigla(state, reading),
      moreSources: Math.max(0, reading.sources.length - MOST_SIGLA),
    })),
    why: question.why,
    sources: question.sources,
    origins: question.origins < question.sources ? question.origins : null,
  };
}

/** The first sources of a reading in source order, each linked to its first claim on it. */
function sigla(state: DossierState, reading: Reading): readonly Siglum[] {
  const { claims } = indexDossier(state);
  const firstClaim = new Map<string, string>();
  for (const id of reading.claims) {
    const source = claims.get(id)?.source;
    if (source !== undefined && !firstClaim.has(source)) firstClaim.set(source, id);
  }
  return reading.sources.slice(0, MOST_SIGLA).map((id) => {
    const claim = firstClaim.get(id);
    const { slug } = state.dossier;
    return {
      id,
      href: claim === undefined ? addresses.source(slug, id) : addresses.claimInSource(slug, id, claim),
    };
  });
}
