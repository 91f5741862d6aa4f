import type { Claim, CodePointIndex, DossierState, Question, ReportSource } from "../core/index.ts";
import { codePointIndex } from "../core/index.ts";

/** Look-ups over one dossier, built once for each state of it. */
export interface DossierIndex {
  readonly sources: ReadonlyMap<string, ReportSource>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly claimsOfSource: ReadonlyMap<string, readonly Claim[]>;
  /** In the order of importance of the questions. */
  readonly questionsOfClaim: ReadonlyMap<string, readonly Question[]>;
  /** Questions that two or more sources answer, in order of importance: what there is to check. */
  readonly compared: readonly Question[];
  /** Questions that one source alone answers. */
  readonly alone: readonly Question[];
  /** Converts offsets of a source's text; made when first asked for. */
  offsets(source: ReportSource): CodePointIndex;
}

const built = new WeakMap<DossierState, DossierIndex>();

export function indexDossier(state: DossierState): DossierIndex {
  const known = built.get(state);
  if (known) return known;
  const index = buildIndex(state);
  built.set(state, index);
  return index;
}

function buildIndex(state: DossierState): DossierIndex {
  const claimsOfSource = new Map<string, Claim[]>(state.sources.map((source) => [source.id, []]));
  for (const claim of state.claims) claimsOfSource.get(claim.source)?.push(claim);
  const questionsOfClaim = new Map<string, Question[]>();
  for (const question of state.questions) {
    for (const claim of question.claims) {
      const questions = questionsOfClaim.get(claim);
      if (questions) questions.push(question);
      else questionsOfClaim.set(claim, [question]);
    }
  }
  const offsets = new Map<string, CodePointIndex>();
  return {
    sources: new Map(state.sources.map((source) => [source.id, source])),
    claims: new Map(state.claims.map((claim) => [claim.id, claim])),
    questions: new Map(state.questions.map((question) => [question.id, question])),
    claimsOfSource,
    questionsOfClaim,
    compared: state.questions.filter((question) => question.verdict !== "single-source"),
    alone: state.questions.filter((question) => question.verdict === "single-source"),
    offsets(source) {
      const known = offsets.get(source.id);
      if (known) return known;
      const made = codePointIndex(source.text);
      offsets.set(source.id, made);
      return made;
    },
  };
}
