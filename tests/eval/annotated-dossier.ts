import { parse } from "node:path";
import { compareArticles, readArticle } from "../../src/core/index.ts";
import type { DossierFacts, PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { dossierFacts } from "../../src/core/questions/dossier-facts.ts";
import { Rivals } from "../../src/core/questions/rivals.ts";
import { articlesIn, questionsIn, type GoldClaim, type GoldQuestion } from "./gold.ts";

/** Two claims that gold can judge. */
export interface Judged {
  /** As in the table of evidence, and whether each is the other's best match. */
  readonly features: readonly number[];
  readonly holds: boolean;
  /** How much it counts: less than 1 where gold says nothing of one of the two. */
  readonly weight: number;
  /** Whether they are joined today. */
  readonly joined: boolean;
}

/** Two claims that might be joined, and what speaks for it. */
export interface Candidate {
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly features: readonly number[];
  /** What rivals are measured by. */
  readonly likeness: number;
}

/** One fitted table of evidence. */
export interface FittedModel {
  readonly title: string;
  /** Names of the features, in order. */
  readonly evidence: readonly string[];
  /** All pairs of a dossier that might be joined. */
  readonly candidates: (claims: readonly PlacedClaim[], facts: DossierFacts) => readonly Candidate[];
  /** Whether a claim says what gold has there. */
  readonly covers: (claim: PlacedClaim, gold: GoldClaim, kind: string) => boolean;
  /** How much a pair counts of which gold has one claim only: it is joined wrongly, as like as not. Nothing where absent. */
  readonly halfAnnotated?: number;
}

/** A dossier as the tool reads it, with its annotation. */
export interface AnnotatedDossier {
  readonly name: string;
  readonly claims: readonly PlacedClaim[];
  readonly facts: DossierFacts;
  readonly questions: readonly GoldQuestion[];
  /** Id of a claim -> number of its group. */
  readonly groupOf: ReadonlyMap<string, number>;
  /** Id of a source -> its name in gold. */
  readonly goldName: ReadonlyMap<string, string>;
}

/** Reads the articles, sidecars and `gold.json` of a folder. */
export function readDossier(name: string, path: string): AnnotatedDossier {
  const inputs = articlesIn(path);
  const articles = inputs.map((input) => ({ id: input.id, ...readArticle(input) }));
  const { alignment } = compareArticles(articles);
  const groupOf = new Map(
    alignment
      .groups()
      .flatMap(({ claims: members }, n) => members.map(({ claim }) => [claim.id, n] as const)),
  );
  const goldName = new Map(inputs.map(({ id, file }) => [id, parse(file).name]));
  return {
    name,
    claims: alignment.placed,
    facts: dossierFacts(alignment.placed),
    questions: questionsIn(path),
    groupOf,
    goldName,
  };
}

/** All pairs that might be joined and that gold can judge, and whether they should be. */
export function judge(dossier: AnnotatedDossier, model: FittedModel): readonly Judged[] {
  const answers = new Map<PlacedClaim, readonly string[]>();
  const answersOf = (claim: PlacedClaim): readonly string[] => {
    const known = answers.get(claim) ?? answeredBy(claim, dossier, model);
    answers.set(claim, known);
    return known;
  };
  return withBest(model.candidates(dossier.claims, dossier.facts)).flatMap(({ a, b, features, best }) => {
    const [x, y] = [answersOf(a), answersOf(b)];
    const annotated = Number(x.length > 0) + Number(y.length > 0);
    const weight = annotated === 2 ? 1 : annotated === 1 ? (model.halfAnnotated ?? 0) : 0;
    if (weight === 0) return [];
    return {
      weight,
      features: [...features, Number(best)],
      holds: x.some((id) => y.includes(id)),
      joined: dossier.groupOf.get(a.claim.id) === dossier.groupOf.get(b.claim.id),
    };
  });
}

/** Ids of the questions whose annotated words a claim covers. */
function answeredBy(
  claim: PlacedClaim,
  { questions, goldName }: AnnotatedDossier,
  { covers }: FittedModel,
): readonly string[] {
  const source = goldName.get(claim.claim.source);
  return questions.flatMap(({ id, kind, claims }) =>
    claims.some((gold) => gold.source === source && covers(claim, gold, kind)) ? [id] : [],
  );
}

interface Ranked extends Candidate {
  /** Nothing in either source is more like the other. */
  readonly best: boolean;
}

function withBest(candidates: readonly Candidate[]): Ranked[] {
  const rivals = new Rivals();
  const numbers = new Map<PlacedClaim, number>();
  const numberOf = (claim: PlacedClaim): number => {
    const number = numbers.get(claim) ?? numbers.size;
    numbers.set(claim, number);
    return number;
  };
  for (const { a, b, likeness } of candidates) {
    rivals.meet(numberOf(a), a.claim.source, numberOf(b), b.claim.source, likeness);
  }
  return candidates.map((candidate) => {
    const { a, b } = candidate;
    const [i, j] = [numberOf(a), numberOf(b)];
    const best =
      rivals.mostLike(i, b.claim.source).includes(j) && rivals.mostLike(j, a.claim.source).includes(i);
    return { ...candidate, best };
  });
}
