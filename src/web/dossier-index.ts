import type { Claim, CodePointIndex, DossierState, Question, ReportSource } from "../core/index.ts";
import { keepLatest } from "../base/keep-latest.ts";
import { codePointIndex } from "../core/index.ts";

/** Look-ups over one dossier, built once for each analysis of it: a review changes none of them. */
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

/** Choices of one page that are kept: a few readers, each going through its pages. */
const MOST_CHOICES = 16;

type Parts = Pick<DossierState, "sources" | "claims" | "questions">;

const built = new WeakMap<Parts["questions"], Omit<Parts, "questions"> & { readonly index: DossierIndex }>();

export function indexDossier(state: DossierState): DossierIndex {
  const { sources, claims, questions } = state;
  const known = built.get(questions);
  if (known?.sources === sources && known.claims === claims) return known.index;
  const index = buildIndex(state);
  built.set(questions, { sources, claims, index });
  return index;
}

/** Something worked out once for each analysis, when it is first asked for. */
export function oncePerAnalysis<T>(workOut: (state: DossierState) => T): (state: DossierState) => T {
  const known = new WeakMap<DossierIndex, { readonly value: T }>();
  return (state) => {
    const index = indexDossier(state);
    const found = known.get(index) ?? { value: workOut(state) };
    known.set(index, found);
    return found.value;
  };
}

/**
 * The same for something that also depends on what a reader chose: the last choices are kept.
 * @param keyOf same key, same result
 */
export function oncePerChoice<Choice, T>(
  workOut: (state: DossierState, choice: Choice) => T,
  keyOf: (choice: Choice) => string,
): (state: DossierState, choice: Choice) => T {
  const keep = oncePerAnalysis((state) =>
    keepLatest((choice: Choice) => workOut(state, choice), keyOf, MOST_CHOICES),
  );
  return (state, choice) => keep(state)(choice);
}

function buildIndex(state: Parts): DossierIndex {
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
