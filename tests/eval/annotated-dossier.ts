import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { compareArticles, readArticle } from "../../src/core/index.ts";
import type { DossierFacts, PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { dossierFacts } from "../../src/core/questions/dossier-facts.ts";
import { Rivals } from "../../src/core/questions/rivals.ts";

/** Words that an annotator marked, with what they say. */
export interface GoldClaim {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

export interface GoldQuestion {
  readonly id: string;
  readonly kind: string;
  readonly claims: readonly GoldClaim[];
}

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
  const files = readdirSync(path)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const articles = files.map((file, i) => {
    const sidecar = join(path, `${parse(file).name}.json`);
    const given: unknown = existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, "utf8")) : {};
    const id = `S${String(i + 1)}`;
    return {
      id,
      ...readArticle({ id, file, text: readFileSync(join(path, file), "utf8"), given: given as object }),
    };
  });
  const { alignment } = compareArticles(articles);
  const { questions } = JSON.parse(readFileSync(join(path, "gold.json"), "utf8")) as {
    questions: readonly GoldQuestion[];
  };
  const groupOf = new Map(
    alignment
      .groups()
      .flatMap(({ claims: members }, n) => members.map(({ claim }) => [claim.id, n] as const)),
  );
  const goldName = new Map(files.map((file, i) => [`S${String(i + 1)}`, parse(file).name]));
  return {
    name,
    claims: alignment.claims,
    facts: dossierFacts(alignment.claims),
    questions,
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
    const { a, b, likeness } = candidate;
    const best = rivals.isBest(numberOf(a), a.claim.source, numberOf(b), b.claim.source, likeness);
    return { ...candidate, best };
  });
}

/** Whether a claim stands on enough of the annotated words, as the scorer of dossiers has it. */
export function standsOn({ claim: x }: PlacedClaim, y: GoldClaim): boolean {
  const overlap = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  const union = Math.max(x.end, y.end) - Math.min(x.start, y.start);
  return (
    overlap > 0 && (overlap / union >= 0.15 || overlap >= 0.6 * Math.min(x.end - x.start, y.end - y.start))
  );
}
