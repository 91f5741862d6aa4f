import { groupBy } from "../../base/order.ts";
import type { Answer, AnyClaimKind, ClaimField, DossierFacts, PlacedClaim } from "../claims/claim-kind.ts";
import type { ClaimGroup } from "../questions/align-claims.ts";
import { agreementsOf, comparePairs, decisivePair, type Pair } from "./deciding-pair.ts";
import { explain } from "./explain.ts";
import { IN_PASSING } from "./importance.ts";
import type { FieldRow, Question } from "./question.ts";
import { readingsOf } from "./readings.ts";
import type { Comparison } from "./verdict.ts";

/** A judged question without its number: numbers follow the order of importance over all questions. */
export type Judged = Omit<Question, "id">;

/** What is asked of a group: the kind's own question, or one of its aspects. */
interface Topic {
  readonly id: string;
  readonly claims: readonly PlacedClaim[];
  compare(a: PlacedClaim, b: PlacedClaim, facts: DossierFacts): Comparison;
  ask(claims: readonly PlacedClaim[], facts: DossierFacts): string;
  answer(claim: PlacedClaim): Answer;
  whole(claims: readonly PlacedClaim[]): Comparison | null;
  within(claim: PlacedClaim): Comparison | null;
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
    ask: (all, facts) => kind.ask(all, facts),
    answer: (claim) => kind.answer(claim),
    whole: (all) => kind.whole?.(all) ?? null,
    within: (claim) => kind.within?.(claim) ?? null,
  };
  const aspects = [...(kind.aspects ?? []), ...(kind.facets?.(claims) ?? [])].map((aspect): Topic => ({
    id: aspect.id,
    claims: claims.filter((claim) => aspect.states(claim)),
    compare: (a, b, facts) => aspect.compare(a, b, facts),
    ask: (all, facts) => aspect.ask(all, facts),
    answer: (claim) => aspect.answer(claim),
    whole: () => null,
    within: () => null,
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
  const pairs = comparePairs(claims, (a, b) => topic.compare(a, b, facts));
  const agreements = agreementsOf(pairs);
  const decisive = decisivePair(pairs, agreements, sources.length);
  const decision = decide(topic, decisive);
  const comparison = decision?.comparison ?? null;
  const readings = readingsOf(
    claims,
    (claim) => topic.answer(claim),
    (claim) => agreements.get(claim) ?? [],
  );
  const verdict = comparison?.verdict ?? "single-source";
  const ids = claims.map(({ claim }) => claim.id);
  return {
    key: keyOf(kind, topic),
    about: topic.ask(claims, facts),
    kind: kind.id,
    claims: ids,
    verdict,
    type: comparison?.type ?? null,
    strength: comparison?.strength ?? null,
    why: explain(comparison, decision?.between ?? [], readings, sources),
    rule: comparison?.rule ?? loneRule(kind, claims),
    sources: sources.length,
    origins: new Set(sources.map((source) => originOf(source, ids))).size,
    readings,
    fields: fieldRows(kind, claims),
    steps: stepsOf(group, topic, decision),
  };
}

/** The rule of a question that one source answers. */
function loneRule({ id, inPassing }: AnyClaimKind, claims: readonly PlacedClaim[]): string {
  return claims.every((claim) => inPassing?.(claim)) ? `${id}/${IN_PASSING}` : `${id}/<one source>`;
}

/**
 * A clash between two claims gives way to what all claims of the question show together; where the claims
 * do not clash, one may still be at odds with its own sentence.
 */
function decide(topic: Topic, decisive: Pair | null): Decision | null {
  const pair: Decision | null = decisive && {
    comparison: decisive.comparison,
    by: `${decisive.a.claim.id} and ${decisive.b.claim.id} decide`,
    between: [decisive.a.claim.id, decisive.b.claim.id],
  };
  if (pair?.comparison.verdict === "discrepancy") {
    const whole = topic.whole(topic.claims);
    return whole ? { comparison: whole, by: "All claims together decide", between: [] } : pair;
  }
  for (const claim of topic.claims) {
    const alone = topic.within(claim);
    if (alone) {
      const by = `${claim.claim.id} decides, being at odds with its own sentence`;
      return { comparison: alone, by, between: [claim.claim.id] };
    }
  }
  return pair;
}

/** What is made of a question, and which of its claims it rests on, for the derivation. */
interface Decision {
  readonly comparison: Comparison;
  readonly by: string;
  /** Ids of the claims it rests on; none where it rests on all. */
  readonly between: readonly string[];
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

function stepsOf(group: ClaimGroup, topic: Topic, decision: Decision | null): string[] {
  const ids = new Set(topic.claims.map(({ claim }) => claim.id));
  const joins = group.joins
    .filter(({ a, b }) => ids.has(a) && ids.has(b))
    .map(({ a, b, why }) => `${a} and ${b} meet on one question: ${why}.`);
  if (!decision) return joins;
  const { comparison, by } = decision;
  const level = [comparison.verdict, comparison.type, comparison.strength].filter((part) => part !== null);
  return [...joins, `${by}, by rule ${comparison.rule}: ${comparison.why}.`, `So: ${level.join(", ")}.`];
}

/** Stable over re-analysis as long as the first claim of the group stands where it stood. */
function keyOf(kind: AnyClaimKind, { id, claims }: Topic): string {
  const first = claims[0]?.claim;
  return [kind.id, id, first?.source ?? "", String(first?.start ?? 0), first?.exact ?? ""].join("|");
}
