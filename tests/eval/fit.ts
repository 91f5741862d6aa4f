/**
 * Fits the weights by which statements in words of their own are joined (`told-evidence.ts`) to annotated
 * dossiers, and prints them with what they are worth on dossiers they were not fitted to.
 *
 *   npm run fit -- --data DIR
 *
 * DIR holds `dossiers/NAME/` with articles, sidecars and `gold.json`. Each dossier is left out in turn for the
 * scores; the weights are of all of them. A large dossier counts less than its size.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { parseArgs } from "node:util";
import { compareArticles, readArticle } from "../../src/core/index.ts";
import type { DossierFacts, PlacedClaim } from "../../src/core/claims/claim-kind.ts";
import { areContrary, joinClauses } from "../../src/core/kinds/event/join-events.ts";
import { areOfOthers, likenessOf } from "../../src/core/kinds/event/join-told.ts";
import { stemsOf, toldPair, type ToldPair } from "../../src/core/kinds/event/told-alike.ts";
import { TOLD_EVIDENCE } from "../../src/core/kinds/event/told-evidence.ts";
import { Blocks } from "../../src/core/questions/blocks.ts";
import { dossierFacts } from "../../src/core/questions/dossier-facts.ts";
import { Rivals } from "../../src/core/questions/rivals.ts";
import { fitLogistic, predict, type Example } from "./logistic-regression.ts";

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
interface Judged {
  readonly features: readonly number[];
  readonly holds: boolean;
  /** Whether they are joined today. */
  readonly joined: boolean;
}

interface JudgedDossier {
  readonly name: string;
  readonly pairs: readonly Judged[];
}

function report(dossiers: readonly JudgedDossier[]): void {
  console.log("dossier                     right wrong | joined now: found, right | left out: found, right");
  for (const dossier of dossiers) {
    const others = dossiers.filter((other) => other !== dossier);
    const model = fitLogistic(others.flatMap(examplesOf), PENALTY);
    const { name, pairs } = dossier;
    const right = pairs.filter(({ holds }) => holds).length;
    console.log(
      `${name.padEnd(28)}${String(right).padStart(5)} ${String(pairs.length - right).padStart(5)} | ${scores(
        pairs,
        ({ joined }) => joined,
      )} | ${[0.5, 0.6, 0.7].map((least) => scores(pairs, ({ features }) => predict(model, features) > least)).join(" | ")}`,
    );
  }
  const { bias, weights } = fitLogistic(dossiers.flatMap(examplesOf), PENALTY);
  console.log(`\nbias ${bias.toFixed(2)}`);
  TOLD_EVIDENCE.forEach(({ name }, k) => {
    console.log(`${(weights[k] ?? 0).toFixed(2).padStart(6)}  ${name}`);
  });
}

const PENALTY = 3;

function scores(pairs: readonly Judged[], joins: (pair: Judged) => boolean): string {
  const chosen = pairs.filter(joins);
  const right = chosen.filter(({ holds }) => holds).length;
  const all = pairs.filter(({ holds }) => holds).length;
  const share = (part: number, whole: number): string =>
    whole === 0 ? "  -  " : (part / whole).toFixed(2).padStart(5);
  return `${share(right, all)} ${share(right, chosen.length)}`;
}

function examplesOf({ pairs }: JudgedDossier): Example[] {
  const weight = 25 / Math.sqrt(Math.max(1, pairs.length));
  return pairs.map(({ features, holds }) => ({ features, holds, weight }));
}

function judgeDossier(name: string, path: string): JudgedDossier {
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
  for (const { a, b, pair } of withBest(candidatePairs(claims, facts))) {
    const [x, y] = [answers.get(a) ?? [], answers.get(b) ?? []];
    if (x.length === 0 || y.length === 0) continue;
    judged.push({
      features: TOLD_EVIDENCE.map((evidence) => evidence.of(pair)),
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

function candidatePairs(claims: readonly EventClaim[], facts: DossierFacts): Candidate[] {
  const partners = new Blocks().add(claims, (claim) => stemsOf(claim as EventClaim));
  return claims.flatMap((b, j) =>
    (partners[j] ?? []).flatMap((i) => {
      const a = claims[i];
      if (!a || areContrary(a, b) || areOfOthers(a, b)) return [];
      return [{ a, b, pair: toldPair(a, b, facts, joinClauses(a, b, facts).score) }];
    }),
  );
}

function withBest(candidates: readonly Candidate[]): Candidate[] {
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
  return candidates.map(({ a, b, pair }) => ({
    a,
    b,
    pair: {
      ...pair,
      best: rivals.isBest(numberOf(a), a.claim.source, numberOf(b), b.claim.source, likenessOf(pair)),
    },
  }));
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

const { values } = parseArgs({ options: { data: { type: "string" } } });
const folder = values.data === undefined ? undefined : join(values.data, "dossiers");
if (folder === undefined || !existsSync(folder)) {
  console.error(
    "Say where the annotated dossiers are: npm run fit -- --data DIR (with DIR/dossiers/NAME/gold.json).",
  );
  process.exitCode = 2;
} else {
  report(
    readdirSync(folder)
      .sort()
      .filter((name) => existsSync(join(folder, name, "gold.json")))
      .map((name) => judgeDossier(name, join(folder, name))),
  );
}
