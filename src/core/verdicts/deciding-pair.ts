import { keepPerObject } from "../../base/keep-per-object.ts";
import { byText } from "../../base/order.ts";
import type { OccasionDates, PlacedClaim } from "../claims/claim-kind.ts";
import { SEVERITY } from "./importance.ts";
import type { Comparison } from "./verdict.ts";

/** Two claims of a question and how they stand to each other. */
export interface Pair {
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly comparison: Comparison;
}

/** The claims that each claim agrees with; a claim that agrees with none is absent. */
export type Agreements = ReadonlyMap<PlacedClaim, readonly PlacedClaim[]>;

/** At most this many claims of a question are compared pair by pair: the rest repeat what these say. */
const MOST_COMPARED = 60;

/** What compares two claims: a kind, or one of its aspects. */
export interface Comparer {
  compare(a: PlacedClaim, b: PlacedClaim, dates: OccasionDates): Comparison;
}

/** Every two of the claims, in their order. */
export function comparePairs(
  claims: readonly PlacedClaim[],
  by: Comparer,
  dates: OccasionDates,
): readonly Pair[] {
  const compared = claims.slice(0, MOST_COMPARED);
  const [first] = compared;
  // Other articles may date an occasion otherwise tomorrow.
  if (first === undefined || compared.some(isDatedElsewhere)) return pairsOf(compared, by, dates);
  const known = latestPairs(by).get(first);
  if (known && isSameList(known.compared, compared)) return known.pairs;
  const pairs = pairsOf(compared, by, dates);
  latestPairs(by).set(first, { compared, pairs });
  return pairs;
}

/**
 * What was last compared, by its first claim: a question that grew beyond the claims that are compared, or is
 * judged again for another reason, need not compare them anew.
 */
const latestPairs = keepPerObject(
  (_by: Comparer) =>
    new WeakMap<
      PlacedClaim,
      { readonly compared: readonly PlacedClaim[]; readonly pairs: readonly Pair[] }
    >(),
);

function pairsOf(claims: readonly PlacedClaim[], by: Comparer, dates: OccasionDates): readonly Pair[] {
  return claims.flatMap((a, i) =>
    claims.slice(i + 1).map((b) => ({ a, b, comparison: by.compare(a, b, dates) })),
  );
}

function isSameList(x: readonly PlacedClaim[], y: readonly PlacedClaim[]): boolean {
  return x.length === y.length && x.every((claim, i) => claim === y[i]);
}

/** Whether what the claim says may depend on a day that another article gives. */
export function isDatedElsewhere({ cues }: PlacedClaim): boolean {
  return cues.occasion !== undefined;
}

export function agreementsOf(pairs: readonly Pair[]): Agreements {
  const agreements = new Map<PlacedClaim, PlacedClaim[]>();
  const add = (claim: PlacedClaim, other: PlacedClaim): void => {
    const others = agreements.get(claim);
    if (others) others.push(other);
    else agreements.set(claim, [other]);
  };
  for (const { a, b, comparison } of pairs) {
    if (comparison.verdict !== "agree") continue;
    add(a, b);
    add(b, a);
  }
  return agreements;
}

/**
 * The pair that decides: the worst one between two sources; with one source alone, a hard discrepancy of
 * its headline, standfirst or a caption with its body (beside other sources only one of values: what else
 * a headline leaves out would drown them). Of equals, the one that says more than that one
 * source is less precise, then the one whose claims stand in the body.
 * @param sources how many sources answer the question
 */
export function decisivePair(pairs: readonly Pair[], agreements: Agreements, sources: number): Pair | null {
  const echoed = sourcesAgreedWith(agreements);
  const mayDecide = (pair: Pair): boolean =>
    pair.a.claim.source === pair.b.claim.source
      ? isHard(pair) && offBody(pair) === 1 && (sources === 1 || pair.comparison.type === "value")
      : sources > 1 && !isConceded(pair, echoed);
  let worst: Pair | null = null;
  for (const pair of pairs) {
    if ((worst === null || byWeight(pair, worst) < 0) && mayDecide(pair)) worst = pair;
  }
  return worst;
}

/** For each claim, the sources in which a claim agrees with it. */
function sourcesAgreedWith(agreements: Agreements): ReadonlyMap<PlacedClaim, ReadonlySet<string>> {
  return new Map(
    [...agreements].map(([claim, others]) => [claim, new Set(others.map((other) => other.claim.source))]),
  );
}

/**
 * Whether a clash is none between the two articles, because one of them gives the other's answer as well:
 * one that has both figures, or an exact copy of one that has.
 */
function isConceded(
  { a, b, comparison }: Pair,
  echoed: ReadonlyMap<PlacedClaim, ReadonlySet<string>>,
): boolean {
  if (comparison.verdict !== "discrepancy") return false;
  return (echoed.get(a)?.has(b.claim.source) ?? false) || (echoed.get(b)?.has(a.claim.source) ?? false);
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

/** A short form must not hide that a name has two spellings. */
function vagueness({ type }: Comparison): number {
  return type === "precision" ? 1 : 0;
}

/** How many of the two stand outside the body of their article. */
function offBody({ a, b }: Pair): number {
  return (a.claim.standing === "body" ? 0 : 1) + (b.claim.standing === "body" ? 0 : 1);
}
