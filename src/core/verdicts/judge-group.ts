import { keepGrowing } from "../../base/keep-growing.ts";
import { keepPerObject } from "../../base/keep-per-object.ts";
import type { Answer, AnyClaimKind, OccasionDates, PlacedClaim, Weight } from "../claims/claim-kind.ts";
import { tellingClaims } from "../claims/comparing.ts";
import type { ClaimGroup } from "../questions/align-claims.ts";
import type { GroupJoin } from "../questions/claim-groups.ts";
import {
  agreementsOf,
  comparePairs,
  decisivePair,
  type Agreements,
  type Comparer,
  type Pair,
} from "./deciding-pair.ts";
import { explain } from "./explain.ts";
import { Fields, type StatedField } from "./fields.ts";
import { IN_PASSING } from "./importance.ts";
import type { Judged } from "./judged.ts";
import { Readings } from "./readings.ts";
import type { Comparison } from "./verdict.ts";

/** What is asked of a group: the kind's own question, or one of its aspects. */
interface Topic {
  readonly id: string;
  readonly claims: readonly PlacedClaim[];
  readonly comparer: Comparer;
  readonly weight: Weight;
  readonly topic: string | null;
  /** It asks the group's own question again, of some of its claims. */
  readonly again: boolean;
  ask(claims: readonly PlacedClaim[]): string;
  readonly answer: (claim: PlacedClaim) => Answer;
  whole(claims: readonly PlacedClaim[]): Comparison | null;
  within(claim: PlacedClaim): Comparison | null;
}

/**
 * Says how the claims of a group stand to each other: one question for the group, and one for each
 * aspect that two of its sources state; what one clash shows already is not asked twice.
 */
export function judgeGroup(group: ClaimGroup, dates: OccasionDates): Judged[] {
  const [own, ...others] = topicsOf(group).map((topic) => ({ topic, ...judge(group, topic, dates) }));
  if (!own) return [];
  const isToldAlready = ({ topic, between, judged }: typeof own): boolean =>
    topic.again && judged.verdict === "discrepancy" && between.every((id) => own.between.includes(id));
  return [own, ...others.filter((one) => !isToldAlready(one))].map(({ judged }) => judged);
}

function topicsOf({ kind, claims }: ClaimGroup): Topic[] {
  const answers = (claim: PlacedClaim): boolean => kind.answers?.(claim) ?? true;
  const answering = statingClaims(claims, kind, answers);
  const answered = answering.length > 0 ? answering : claims;
  const telling = tellingClaims(answered);
  const own: Topic = {
    id: "",
    claims: answered,
    comparer: kind,
    weight: kind.weigh?.(telling) ?? "plain",
    topic: kind.topic?.(telling) ?? null,
    again: false,
    ask: (all) => kind.ask(all),
    answer: answersBy(kind),
    whole: (all) => kind.whole?.(all) ?? null,
    within: (claim) => kind.within?.(claim) ?? null,
  };
  const facets = kind.facets?.(claims) ?? [];
  const aspects = [...(kind.aspects ?? []), ...facets].map((aspect): Topic => ({
    id: aspect.id,
    claims: statingClaims(claims, aspect, (claim) => aspect.states(claim)),
    comparer: aspect,
    weight: aspect.weight ?? own.weight,
    topic: null,
    again: facets.includes(aspect),
    ask: (all) => aspect.ask(all),
    answer: answersBy(aspect),
    whole: () => null,
    within: () => null,
  }));
  const isAnswered = (claim: PlacedClaim): boolean => answered === claims || answers(claim);
  // An aspect is asked where two sources state it, or where a claim would be left without a question.
  const asked = aspects.filter(
    (topic) => isOfTwoSources(topic.claims) || !topic.claims.every((claim) => isAnswered(claim)),
  );
  return [own, ...asked];
}

/** The claims of a group that state what a kind or an aspect asks; as it asks, so they are found. */
function statingClaims(
  claims: readonly PlacedClaim[],
  asker: Comparer,
  states: (claim: PlacedClaim) => boolean,
): readonly PlacedClaim[] {
  const found = statingBy(asker)(
    claims,
    () => [],
    (stating, claim) => {
      if (states(claim)) stating.push(claim);
    },
  );
  return found.length === claims.length ? claims : [...found];
}

const statingBy = keepPerObject((_asker: Comparer) => keepGrowing<PlacedClaim, PlacedClaim[]>());

/** A claim of a large question is asked again with every article that is added: it answers once. */
const answersBy = keepPerObject((by: { answer(claim: PlacedClaim): Answer }) =>
  keepPerObject((claim: PlacedClaim) => by.answer(claim)),
);

function isOfTwoSources([first, ...others]: readonly PlacedClaim[]): boolean {
  return others.some(({ claim }) => claim.source !== first?.claim.source);
}

/** What the claims of a question come to, added up claim by claim: a large one grows with every article. */
class Tally {
  readonly ids = new Set<string>();
  readonly sources = new Set<string>();
  readonly fields = new Fields();
  readonly readings: Readings;

  constructor(agreements: Agreements) {
    this.readings = new Readings(agreements);
  }

  add(placed: PlacedClaim, answer: Answer, stated: readonly StatedField[]): void {
    this.ids.add(placed.claim.id);
    this.sources.add(placed.claim.source);
    this.readings.add(placed, answer);
    for (const field of stated) this.fields.add(field);
  }
}

/** By the pairs that were compared: no two questions have the same ones, and the readings rest on them. */
const tallyOf = keepPerObject((_pairs: readonly Pair[]) => keepGrowing<PlacedClaim, Tally>());

/** How a question is judged, and by which claims. */
interface Judgement {
  readonly judged: Judged;
  readonly between: readonly string[];
}

function judge(group: ClaimGroup, topic: Topic, dates: OccasionDates): Judgement {
  const { kind } = group;
  const { claims } = topic;
  const pairs = comparePairs(claims, topic.comparer, dates);
  const agreements = agreementsOf(pairs);
  const tally = tallyOf(pairs)(
    claims,
    () => new Tally(agreements),
    (all, claim) => {
      all.add(claim, topic.answer(claim), cellsBy(kind)(claim));
    },
  );
  const sources = [...tally.sources];
  const decisive = decisivePair(pairs, agreements, sources.length);
  const decision = decide(topic, decisive);
  const comparison = decision?.comparison ?? null;
  const readings = tally.readings.list();
  const verdict = comparison?.verdict ?? "single-source";
  const telling = tellingClaims(claims);
  const judged: Judged = {
    key: keyOf(kind, topic),
    about: topic.ask(telling),
    kind: kind.id,
    claims: [...tally.ids],
    verdict,
    type: comparison?.type ?? null,
    strength: comparison?.strength ?? null,
    why: explain(comparison, decision?.between ?? [], readings, sources),
    rule: comparison?.rule ?? loneRule(kind, claims),
    sources: sources.length,
    readings,
    fields: tally.fields.rows(),
    steps: [...joinSteps(joinsOf(group, topic, tally), pairs), ...decisionSteps(decision)],
    weight: topic.weight,
    topic: topic.topic,
    told: telling.map((claim) => toldIn(claim, topic.answer)),
  };
  return { judged, between: decision?.between ?? [] };
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

function joinSteps(joins: readonly GroupJoin[], pairs: readonly Pair[]): readonly string[] {
  return joinStepsOf(pairs)(
    joins,
    () => [],
    (steps, { a, b, why }) => steps.push(`${a} and ${b} meet on one question: ${why}.`),
  );
}

const joinStepsOf = keepPerObject((_pairs: readonly Pair[]) => keepGrowing<GroupJoin, string[]>());

function decisionSteps(decision: Decision | null): readonly string[] {
  if (!decision) return [];
  const { comparison, by } = decision;
  const level = [comparison.verdict, comparison.type, comparison.strength].filter((part) => part !== null);
  return [`${by}, by rule ${comparison.rule}: ${comparison.why}.`, `So: ${level.join(", ")}.`];
}

/** Those between claims of the topic. */
function joinsOf({ claims, joins }: ClaimGroup, topic: Topic, { ids }: Tally): readonly GroupJoin[] {
  if (topic.claims.length === claims.length) return joins;
  return joins.filter(({ a, b }) => ids.has(a) && ids.has(b));
}

/** Stable over re-analysis as long as the first claim of the group stands where it stood. */
function keyOf(kind: AnyClaimKind, { id, claims }: Topic): string {
  const first = claims[0]?.claim;
  return [kind.id, id, first?.source ?? "", String(first?.start ?? 0), first?.exact ?? ""].join("|");
}
