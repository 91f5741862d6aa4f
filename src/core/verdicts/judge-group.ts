import { byText, groupBy } from "../../base/order.ts";
import type { Answer, AnyClaimKind, ClaimField, DossierFacts, PlacedClaim } from "../claims/claim-kind.ts";
import type { ClaimGroup } from "../questions/align-claims.ts";
import { SEVERITY } from "./importance.ts";
import type { FieldRow, Question } from "./question.ts";
import { readingsOf } from "./readings.ts";
import type { Comparison, VerdictName } from "./verdict.ts";

/** A judged question without its number: numbers follow the order of importance over all questions. */
export type Judged = Omit<Question, "id">;

/** What is asked of a group: the kind's own question, or one of its aspects. */
interface Topic {
  readonly id: string;
  readonly claims: readonly PlacedClaim[];
  compare(a: PlacedClaim, b: PlacedClaim, facts: DossierFacts): Comparison;
  ask(claims: readonly PlacedClaim[]): string;
  answer(claim: PlacedClaim): Answer;
  whole(claims: readonly PlacedClaim[]): Comparison | null;
}

interface Pair {
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly comparison: Comparison;
}

/**
 * Says how the claims of a group stand to each other: one question for the group, and one for each
 * aspect that two of its sources state.
 * @param originOf names the origin of a source's words; sources that share one count as one origin
 */
export function judgeGroup(
  group: ClaimGroup,
  facts: DossierFacts,
  originOf: (source: string, claims: readonly string[]) => string,
): Judged[] {
  return topicsOf(group).map((topic) => judge(group, topic, facts, originOf));
}

function topicsOf({ kind, claims }: ClaimGroup): Topic[] {
  const answering = claims.filter((claim) => kind.answers?.(claim) ?? true);
  const own: Topic = {
    id: "",
    claims: answering.length > 0 ? answering : claims,
    compare: (a, b, facts) => kind.compare(a, b, facts),
    ask: (all) => kind.ask(all),
    answer: (claim) => kind.answer(claim),
    whole: (all) => kind.whole?.(all) ?? null,
  };
  const aspects = [...(kind.aspects ?? []), ...(kind.facets?.(claims) ?? [])].map((aspect): Topic => ({
    id: aspect.id,
    claims: claims.filter((claim) => aspect.states(claim)),
    compare: (a, b, facts) => aspect.compare(a, b, facts),
    ask: (all) => aspect.ask(all),
    answer: (claim) => aspect.answer(claim),
    whole: () => null,
  }));
  // An aspect is asked where two sources state it, or where a claim would be left without a question.
  const asked = aspects.filter(
    (topic) =>
      sourcesOf(topic.claims).length > 1 || topic.claims.some((claim) => !own.claims.includes(claim)),
  );
  return [own, ...asked];
}

function sourcesOf(claims: readonly PlacedClaim[]): string[] {
  return [...new Set(claims.map(({ claim }) => claim.source))];
}

function judge(
  group: ClaimGroup,
  topic: Topic,
  facts: DossierFacts,
  originOf: (source: string, claims: readonly string[]) => string,
): Judged {
  const { kind } = group;
  const { claims } = topic;
  const sources = sourcesOf(claims);
  const pairs = comparePairs(topic, facts);
  const decisive = decisivePair(pairs, sources.length);
  const comparison = decide(topic, decisive);
  const agreed = new Set(
    pairs
      .filter(({ comparison }) => comparison.verdict === "agree")
      .map(({ a, b }) => `${a.claim.id} ${b.claim.id}`),
  );
  const answerOf = (claim: PlacedClaim): Answer => topic.answer(claim);
  const readings = readingsOf(claims, answerOf, (a, b) => agreed.has(`${a} ${b}`) || agreed.has(`${b} ${a}`));
  const verdict = comparison?.verdict ?? "single-source";
  const ids = claims.map(({ claim }) => claim.id);
  return {
    key: keyOf(kind, topic),
    about: topic.ask(claims),
    kind: kind.id,
    claims: ids,
    verdict,
    type: comparison?.type ?? null,
    strength: comparison?.strength ?? null,
    why: explain(comparison, readings.length, sources, verdict),
    rule: comparison?.rule ?? `${kind.id}/<one source>`,
    sources: sources.length,
    origins: new Set(sources.map((source) => originOf(source, ids))).size,
    readings,
    fields: fieldRows(kind, claims),
    steps: stepsOf(group, topic, decisive, comparison),
  };
}

/** A clash between two claims gives way to what all claims of the question show together. */
function decide(topic: Topic, decisive: Pair | null): Comparison | null {
  if (decisive?.comparison.verdict !== "discrepancy") return decisive?.comparison ?? null;
  return topic.whole(topic.claims) ?? decisive.comparison;
}

/** At most this many claims of a question are compared pair by pair: the rest repeat what these say. */
const MOST_COMPARED = 60;

function comparePairs(topic: Topic, facts: DossierFacts): Pair[] {
  const compared = topic.claims.slice(0, MOST_COMPARED);
  return compared.flatMap((a, i) =>
    compared.slice(i + 1).map((b) => ({ a, b, comparison: topic.compare(a, b, facts) })),
  );
}

/**
 * The pair that decides: the worst one between two sources; with one source alone, a hard discrepancy of
 * its headline, standfirst or a caption with its body. Of equals, the one that says more than that one
 * source is less precise, then the one whose claims stand in the body.
 */
function decisivePair(pairs: readonly Pair[], sources: number): Pair | null {
  const within = pairs.filter(
    (pair) => pair.a.claim.source === pair.b.claim.source && isHard(pair) && offBody(pair) === 1,
  );
  const between = pairs.filter(({ a, b }) => a.claim.source !== b.claim.source);
  const candidates = [...(sources > 1 ? between.filter((pair) => !isConceded(pair, pairs)) : []), ...within];
  return [...candidates].sort(byWeight)[0] ?? null;
}

/**
 * Whether a clash is none between the two articles, because one of them gives the other's answer as well:
 * one that has both figures, or an exact copy of one that has.
 */
function isConceded({ a, b, comparison }: Pair, pairs: readonly Pair[]): boolean {
  if (comparison.verdict !== "discrepancy") return false;
  const agrees = (one: PlacedClaim, source: string): boolean =>
    pairs.some(
      (pair) =>
        pair.comparison.verdict === "agree" &&
        ((pair.a === one && pair.b.claim.source === source) ||
          (pair.b === one && pair.a.claim.source === source)),
    );
  return agrees(a, b.claim.source) || agrees(b, a.claim.source);
}

function byWeight(x: Pair, y: Pair): number {
  return (
    severity(x.comparison) - severity(y.comparison) ||
    vagueness(x.comparison) - vagueness(y.comparison) ||
    offBody(x) - offBody(y) ||
    byText(x.a.claim.id + x.b.claim.id, y.a.claim.id + y.b.claim.id)
  );
}

function severity({ verdict, strength }: Comparison): number {
  return SEVERITY.indexOf(verdict) * 2 + (strength === "soft" ? 1 : 0);
}

function isHard({ comparison }: Pair): boolean {
  return comparison.verdict === "discrepancy" && comparison.strength === "hard";
}

/** How many of the two stand outside the body of their article. */
/** A short form must not hide that a name has two spellings. */
function vagueness({ type }: Comparison): number {
  return type === "precision" ? 1 : 0;
}

function offBody({ a, b }: Pair): number {
  return (a.claim.standing === "body" ? 0 : 1) + (b.claim.standing === "body" ? 0 : 1);
}

function fieldRows(kind: AnyClaimKind, claims: readonly PlacedClaim[]): FieldRow[] {
  const stated = claims.flatMap((placed) =>
    kind.fields(placed).map((field) => ({ ...field, claim: placed.claim })),
  );
  return [...groupBy(stated, ({ field }) => field)].map(([field, cells]) => ({
    field,
    result: resultOf(cells),
    cells: cells.map(({ claim, words }) => ({
      claim: claim.id,
      words,
      inferred: claim.inferred.includes(field),
    })),
  }));
}

function resultOf(cells: readonly ClaimField[]): FieldRow["result"] {
  const stated = cells.filter(({ words }) => words !== null);
  if (stated.length === 0) return "not-stated";
  if (stated.some(({ free }) => free)) return "not-compared";
  if (new Set(stated.map(({ key, words }) => key ?? words?.toLowerCase())).size > 1) return "differs";
  return stated.length === cells.length ? "same" : "compatible";
}

/** What to do about each verdict; `agree` and `compatible` ask for nothing. */
const ADVICE: Readonly<Record<string, string>> = {
  "discrepancy hard": "Check which one the primary source bears out.",
  "discrepancy soft": "They clash only under the usual reading: check before you call it an error.",
  "changed-over-time": "Use the latest, with its date.",
};

function explain(
  comparison: Comparison | null,
  readings: number,
  sources: readonly string[],
  verdict: VerdictName,
): string {
  if (!comparison) return `Only ${sources.join(", ")} answers this. Look for a second source.`;
  const { why, strength } = comparison;
  const advice = ADVICE[strength === null ? verdict : `${verdict} ${strength}`];
  const more = readings > 2 && verdict === "discrepancy" ? `${String(readings)} readings in all.` : null;
  return [sentence(why), more, advice].filter((part) => part != null).join(" ");
}

function sentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/u.test(capital) ? capital : `${capital}.`;
}

function stepsOf(
  group: ClaimGroup,
  topic: Topic,
  decisive: Pair | null,
  comparison: Comparison | null,
): string[] {
  const ids = new Set(topic.claims.map(({ claim }) => claim.id));
  const joins = group.joins
    .filter(({ a, b }) => ids.has(a) && ids.has(b))
    .map(({ a, b, why }) => `${a} and ${b} meet on one question: ${why}.`);
  if (!decisive || !comparison) return joins;
  const { a, b } = decisive;
  const deciding =
    comparison === decisive.comparison
      ? `${a.claim.id} and ${b.claim.id} decide`
      : "All claims together decide";
  const level = [comparison.verdict, comparison.type, comparison.strength].filter((part) => part !== null);
  return [
    ...joins,
    `${deciding}, by rule ${comparison.rule}: ${comparison.why}.`,
    `So: ${level.join(", ")}.`,
  ];
}

/** Stable over re-analysis as long as the first claim of the group stands where it stood. */
function keyOf(kind: AnyClaimKind, { id, claims }: Topic): string {
  const first = claims[0]?.claim;
  return [kind.id, id, first?.source ?? "", String(first?.start ?? 0), first?.exact ?? ""].join("|");
}
