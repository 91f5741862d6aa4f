import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { compareArticles, readArticle } from "../../src/core/index.ts";
import type { DossierFacts, PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { joinClauses, mayBeInOtherWords } from "../../src/core/kinds/event/join-events.ts";
import { likenessOf } from "../../src/core/kinds/event/join-told.ts";
import { stemsOf, toldPair, type ToldPair } from "../../src/core/kinds/event/told-alike.ts";
import { TOLD_EVIDENCE } from "../../src/core/kinds/event/told-evidence.ts";
import { Blocks } from "../../src/core/questions/blocks.ts";
import { dossierFacts } from "../../src/core/questions/dossier-facts.ts";
import { Rivals } from "../../src/core/questions/rivals.ts";

interface GoldClaim {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

interface GoldQuestion {
  readonly id: string;
  readonly kind: string;
  readonly claims: readonly GoldClaim[];
}

type EventClaim = PlacedClaim<ToldPair["x"]>;

/** Two statements that gold can judge. */
export interface Judged {
  /** As in `TOLD_EVIDENCE`, and whether each is the other's best match. */
  readonly features: readonly number[];
  readonly holds: boolean;
  /** Whether they are joined today. */
  readonly joined: boolean;
}

export interface JudgedDossier {
  readonly name: string;
  readonly pairs: readonly Judged[];
}

/** All pairs of statements of one annotated dossier that might be joined, and whether they should be. */
export function judgeDossier(name: string, path: string): JudgedDossier {
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
  const facts = dossierFacts(alignment.claims);
  const { questions } = JSON.parse(readFileSync(join(path, "gold.json"), "utf8")) as {
    questions: readonly GoldQuestion[];
  };
  const claims = alignment.claims.filter(isTold);
  const groupOf = new Map(
    alignment
      .groups()
      .flatMap(({ claims: members }, n) => members.map(({ claim }) => [claim.id, n] as const)),
  );
  const answers = new Map(
    claims.map((claim) => [
      claim,
      answeredBy(claim, files[Number(claim.claim.source.slice(1)) - 1] ?? "", questions),
    ]),
  );
  const judged: Judged[] = [];
  for (const { a, b, pair, best } of withBest(candidatePairs(claims, facts))) {
    const [x, y] = [answers.get(a) ?? [], answers.get(b) ?? []];
    if (x.length === 0 || y.length === 0) continue;
    judged.push({
      features: [...Object.values(TOLD_EVIDENCE).map(({ of }) => Number(of(pair))), Number(best)],
      holds: x.some((id) => y.includes(id)),
      joined: groupOf.get(a.claim.id) === groupOf.get(b.claim.id),
    });
  }
  return { name, pairs: judged };
}

function isTold(claim: PlacedClaim): claim is EventClaim {
  return (
    claim.claim.kind === "event" &&
    claim.claim.value["trigger"] !== "locate" &&
    claim.claim.value["answer"] === null
  );
}

interface Candidate {
  readonly a: EventClaim;
  readonly b: EventClaim;
  readonly pair: ToldPair;
}

interface Ranked extends Candidate {
  /** Nothing in either source is more like the other. */
  readonly best: boolean;
}

function candidatePairs(claims: readonly EventClaim[], facts: DossierFacts): Candidate[] {
  const partners = new Blocks().add(claims, (claim) => stemsOf(claim as EventClaim));
  return claims.flatMap((b, j) =>
    (partners[j] ?? []).flatMap((i) => {
      const a = claims[i];
      if (!a || !mayBeInOtherWords(a, b, joinClauses(a, b, facts))) return [];
      return [{ a, b, pair: toldPair(a, b, facts) }];
    }),
  );
}

function withBest(candidates: readonly Candidate[]): Ranked[] {
  const rivals = new Rivals();
  const numbers = new Map<EventClaim, number>();
  const numberOf = (claim: EventClaim): number => {
    const number = numbers.get(claim) ?? numbers.size;
    numbers.set(claim, number);
    return number;
  };
  for (const { a, b, pair } of candidates) {
    rivals.meet(numberOf(a), a.claim.source, numberOf(b), b.claim.source, likenessOf(pair));
  }
  return candidates.map((candidate) => {
    const { a, b, pair } = candidate;
    const best = rivals.isBest(numberOf(a), a.claim.source, numberOf(b), b.claim.source, likenessOf(pair));
    return { ...candidate, best };
  });
}

/** Ids of the questions whose annotated words a claim covers, as the scorer of dossiers has it. */
function answeredBy(
  { claim }: PlacedClaim,
  file: string,
  questions: readonly GoldQuestion[],
): readonly string[] {
  return questions.flatMap(({ id, kind, claims }) => {
    if (BY_VALUE.has(kind)) return [];
    return claims.some((gold) => gold.source === parse(file).name && covers(claim, gold)) ? [id] : [];
  });
}

/** Kinds that are told by their value: no statement covers them. */
const BY_VALUE: ReadonlySet<string> = new Set(["figure", "date"]);

function covers(x: { start: number; end: number }, y: GoldClaim): boolean {
  const overlap = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  const union = Math.max(x.end, y.end) - Math.min(x.start, y.start);
  return (
    overlap > 0 && (overlap / union >= 0.15 || overlap >= 0.6 * Math.min(x.end - x.start, y.end - y.start))
  );
}
