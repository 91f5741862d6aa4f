import { flatMap } from "../../base/flat-map.ts";
import { keepPerObject } from "../../base/keep-per-object.ts";
import { groupBy } from "../../base/order.ts";
import type { Answer, AnyClaimKind, OccasionDates, PlacedClaim, Weight } from "../claims/claim-kind.ts";
import { tellingClaims } from "../claims/comparing.ts";
import type { ClaimGroup } from "../questions/align-claims.ts";
import type { GroupJoin } from "../questions/claim-groups.ts";
import { agreementsOf, comparePairs, decisivePair, type Comparer, type Pair } from "./deciding-pair.ts";
import { explain } from "./explain.ts";
import { IN_PASSING } from "./importance.ts";
import type { FieldCell, FieldRow } from "./question.ts";
import type { Judged } from "./judged.ts";
import { readingsOf } from "./readings.ts";
import type { Comparison } from "./verdict.ts";

/** What is asked of a group: the kind's own question, or one of its aspects. */
interface Topic {
  readonly id: string;
  readonly claims: readonly PlacedClaim[];
  readonly comparer: Comparer;
  readonly weight: Weight;
  readonly topic: string | null;
  ask(claims: readonly PlacedClaim[]): string;
  readonly answer: (claim: PlacedClaim) => Answer;
  whole(claims: readonly PlacedClaim[]): Comparison | null;
  within(claim: PlacedClaim): Comparison | null;
}

/**
 * Says how the claims of a group stand to each other: one question for the group, and one for each
 * aspect that two of its sources state.
 */
export function judgeGroup(group: ClaimGroup, dates: OccasionDates): Judged[] {
  return topicsOf(group).map((topic) => judge(group, topic, dates));
}

function topicsOf({ kind, claims }: ClaimGroup): Topic[] {
  const answering = claims.filter((claim) => kind.answers?.(claim) ?? true);
  const answered = new Set(answering.length > 0 ? answering : claims);
  const telling = tellingClaims([...answered]);
  const own: Topic = {
    id: "",
    claims: [...answered],
    comparer: kind,
    weight: kind.weigh?.(telling) ?? "plain",
    topic: kind.topic?.(telling) ?? null,
    ask: (all) => kind.ask(all),
    answer: answersBy(kind),
    whole: (all) => kind.whole?.(all) ?? null,
    within: (claim) => kind.within?.(claim) ?? null,
  };
  const aspects = [...(kind.aspects ?? []), ...(kind.facets?.(claims) ?? [])].map((aspect): Topic => ({
    id: aspect.id,
    claims: claims.filter((claim) => aspect.states(claim)),
    comparer: aspect,
    weight: aspect.weight ?? own.weight,
    topic: null,
    ask: (all) => aspect.ask(all),
    answer: answersBy(aspect),
    whole: () => null,
    within: () => null,
  }));
  // An aspect is asked where two sources state it, or where a claim would be left without a question.
  const asked = aspects.filter(
    (topic) => sourcesOf(topic.claims).length > 1 || topic.claims.some((claim) => !answered.has(claim)),
  );
  return [own, ...asked];
}

/** A claim of a large question is asked again with every article that is added: it answers once. */
const answersBy = keepPerObject((by: { answer(claim: PlacedClaim): Answer }) =>
  keepPerObject((claim: PlacedClaim) => by.answer(claim)),
);

function sourcesOf(claims: readonly PlacedClaim[]): string[] {
  return [...new Set(claims.map(({ claim }) => claim.source))];
}

function judge(group: ClaimGroup, topic: Topic, dates: OccasionDates): Judged {
  const { kind } = group;
  const { claims } = topic;
  const sources = sourcesOf(claims);
  const pairs = comparePairs(claims, topic.comparer, dates);
  const agreements = agreementsOf(pairs);
  const decisive = decisivePair(pairs, agreements, sources.length);
  const decision = decide(topic, decisive);
  const comparison = decision?.comparison ?? null;
  const readings = readingsOf(claims, topic.answer, (claim) => agreements.get(claim) ?? []);
  const verdict = comparison?.verdict ?? "single-source";
  const ids = claims.map(({ claim }) => claim.id);
  return {
    key: keyOf(kind, topic),
    about: topic.ask(tellingClaims(claims)),
    kind: kind.id,
    claims: ids,
    verdict,
    type: comparison?.type ?? null,
    strength: comparison?.strength ?? null,
    why: explain(comparison, decision?.between ?? [], readings, sources),
    rule: comparison?.rule ?? loneRule(kind, claims),
    sources: sources.length,
    readings,
    fields: fieldRows(kind, claims),
    steps: stepsOf(group, topic, decision),
    weight: topic.weight,
    topic: topic.topic,
    told: tellingClaims(claims).map((claim) => toldIn(claim, topic.answer)),
  };
}

function toldIn(placed: PlacedClaim, answer: Topic["answer"]): string {
  const { source, sentence } = placed.claim;
  return `${source} ${String(sentence.start)} ${answer(placed).words}`;
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
  const cells = flatMap(claims, cellsBy(kind));
  return [...groupBy(cells, ({ field }) => field)].map(([field, stated]) => ({
    field,
    result: resultOf(stated),
    cells: stated.map(({ cell }) => cell),
  }));
}

/** A field of a claim, and what it is compared by; null where it is not stated. */
interface StatedField {
  readonly field: string;
  readonly key: string | null;
  readonly free: boolean;
  readonly cell: FieldCell;
}

const cellsBy = keepPerObject((kind: AnyClaimKind) =>
  keepPerObject((placed: PlacedClaim) =>
    kind.fields(placed).map(({ field, words, key, free }): StatedField => ({
      field,
      key: words === null ? null : (key ?? words.toLowerCase()),
      free: free ?? false,
      cell: { claim: placed.claim.id, words, inferred: placed.claim.inferred.includes(field) },
    })),
  ),
);

function resultOf(cells: readonly StatedField[]): FieldRow["result"] {
  const first = cells.find(({ key }) => key !== null);
  if (first === undefined) return "not-stated";
  if (cells.some(({ key, free }) => free && key !== null)) return "not-compared";
  if (cells.some(({ key }) => key !== null && key !== first.key)) return "differs";
  return cells.every(({ key }) => key !== null) ? "same" : "compatible";
}

function stepsOf(group: ClaimGroup, topic: Topic, decision: Decision | null): string[] {
  const joins = joinsOf(group, topic).map(stepOf);
  if (!decision) return joins;
  const { comparison, by } = decision;
  const level = [comparison.verdict, comparison.type, comparison.strength].filter((part) => part !== null);
  return [...joins, `${by}, by rule ${comparison.rule}: ${comparison.why}.`, `So: ${level.join(", ")}.`];
}

/** Those between claims of the topic. */
function joinsOf({ claims, joins }: ClaimGroup, topic: Topic): readonly GroupJoin[] {
  if (topic.claims.length === claims.length) return joins;
  const ids = new Set(topic.claims.map(({ claim }) => claim.id));
  return joins.filter(({ a, b }) => ids.has(a) && ids.has(b));
}

const stepOf = keepPerObject(
  ({ a, b, why }: GroupJoin): string => `${a} and ${b} meet on one question: ${why}.`,
);

/** Stable over re-analysis as long as the first claim of the group stands where it stood. */
function keyOf(kind: AnyClaimKind, { id, claims }: Topic): string {
  const first = claims[0]?.claim;
  return [kind.id, id, first?.source ?? "", String(first?.start ?? 0), first?.exact ?? ""].join("|");
}
