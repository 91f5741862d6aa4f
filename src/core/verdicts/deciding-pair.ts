import { isStartOf } from "../../base/keep-growing.ts";
import { keepPerObject } from "../../base/keep-per-object.ts";
import { byText } from "../../base/order.ts";
import type { OccasionDates, PlacedClaim } from "../claims/claim-kind.ts";
import { tellingClaims } from "../claims/comparing.ts";
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

/** What compares two claims: a kind, or one of its aspects. */
export interface Comparer {
  readonly id: string;
  readonly compare: (a: PlacedClaim, b: PlacedClaim, dates: OccasionDates) => Comparison;
}

/** Every two of the claims that tell, in their order; the same list where they did not change. */
export function comparePairs(
  claims: readonly PlacedClaim[],
  by: Comparer,
  dates: OccasionDates,
): readonly Pair[] {
  const compared = tellingClaims(claims);
  const [first] = compared;
  // Other articles may date an occasion otherwise tomorrow.
  if (first === undefined || compared.some(isDatedElsewhere)) return rowsOf(compared, by, dates).flat();
  const latest = latestPairs(by.compare)(first);
  const last = latest.get(by.id);
  const known = last && isStartOf(last.compared, compared) ? last : NOTHING_COMPARED;
  if (known.compared.length === compared.length) return known.pairs;
  const rows = rowsOf(compared, by, dates, known.rows);
  const pairs = rows.flat();
  latest.set(by.id, { compared, rows, pairs });
  return pairs;
}

/** Claims that were compared, and for each of them its pairs with those after it. */
interface ComparedClaims {
  readonly compared: readonly PlacedClaim[];
  readonly rows: readonly (readonly Pair[])[];
  readonly pairs: readonly Pair[];
}

const NOTHING_COMPARED: ComparedClaims = { compared: [], rows: [], pairs: [] };

/**
 * What was last compared, by what compares, the first claim and the id of the question: one that has a claim more,
 * grew beyond the claims that are compared, or is judged again for another reason, need not compare them anew.
 */
const latestPairs = keepPerObject((_by: Comparer["compare"]) =>
  keepPerObject((_first: PlacedClaim) => new Map<string, ComparedClaims>()),
);

/** @param known the rows of the first of the claims */
function rowsOf(
  claims: readonly PlacedClaim[],
  by: Comparer,
  dates: OccasionDates,
  known: ComparedClaims["rows"] = [],
): ComparedClaims["rows"] {
  return claims.map((a, i) => {
    const row = known[i] ?? [];
    const rest = claims.slice(i + 1 + row.length);
    return [...row, ...rest.map((b) => ({ a, b, comparison: by.compare(a, b, dates) }))];
  });
}

/** Whether what the claim says may depend on a day that another article gives. */
export function isDatedElsewhere({ cues }: PlacedClaim): boolean {
  return cues.occasion !== undefined;
}

export const agreementsOf = keepPerObject((pairs: readonly Pair[]): Agreements => {
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
});

/**
 * The pair that decides: the worst one between two sources; with one source alone, a hard discrepancy of
 * its headline, standfirst or a caption with its body (beside other sources only one of values: what else
 * a headline leaves out would drown them). Of equals, the one that says more than that one
 * source is less precise, then the one whose claims stand in the body.
 * @param sources how many sources answer the question
 */
export function decisivePair(pairs: readonly Pair[], agreements: Agreements, sources: number): Pair | null {
  const echoed = sourcesAgreedWith(agreements);
  const updates = updatesOf(pairs);
  const mayDecide = (pair: Pair): boolean =>
    pair.a.claim.source === pair.b.claim.source
      ? isHard(pair) && offBody(pair) === 1 && (sources === 1 || pair.comparison.type === "value")
      : sources > 1 && !isConceded(pair, echoed) && !isUndatedUpdate(pair, agreements, updates);
  let worst: Pair | null = null;
  for (const pair of pairs) {
    if ((worst === null || byWeight(pair, worst) < 0) && mayDecide(pair)) worst = pair;
  }
  return worst;
}

/** For each claim, the sources in which a claim agrees with it. */
const sourcesAgreedWith = keepPerObject(
  (agreements: Agreements): ReadonlyMap<PlacedClaim, ReadonlySet<string>> =>
    new Map(
      [...agreements].map(([claim, others]) => [claim, new Set(others.map((other) => other.claim.source))]),
    ),
);

/**
 * Whether a difference is none between the two articles, because one of them gives the other's answer as well:
 * one that has both figures, or an exact copy of one that has, or says it once more and less exactly. Nor is it an
 * update where the earlier article has the later one's answer.
 */
function isConceded(
  { a, b, comparison: { verdict, type } }: Pair,
  echoed: ReadonlyMap<PlacedClaim, ReadonlySet<string>>,
): boolean {
  const gives = (claim: PlacedClaim, answer: PlacedClaim): boolean =>
    echoed.get(answer)?.has(claim.claim.source) ?? false;
  if (verdict === "discrepancy" || type === "precision") return gives(b, a) || gives(a, b);
  if (verdict !== "changed-over-time" || a.published === null || b.published === null) return false;
  return a.published < b.published ? gives(a, b) : a.published > b.published && gives(b, a);
}

/** For each claim, those of another time that it updates or that update it. */
const updatesOf = keepPerObject(
  (pairs: readonly Pair[]): ReadonlyMap<PlacedClaim, ReadonlySet<PlacedClaim>> => {
    const updates = new Map<PlacedClaim, Set<PlacedClaim>>();
    const add = (claim: PlacedClaim, other: PlacedClaim): void => {
      updates.set(claim, (updates.get(claim) ?? new Set()).add(other));
    };
    for (const { a, b, comparison } of pairs) {
      if (comparison.verdict !== "changed-over-time") continue;
      add(a, b);
      add(b, a);
    }
    return updates;
  },
);

/**
 * Whether a clash with an article of no date is an update that dated articles tell: what the article says is what
 * another says that came before or after.
 */
function isUndatedUpdate(
  { a, b, comparison: { verdict } }: Pair,
  agreements: Agreements,
  updates: ReadonlyMap<PlacedClaim, ReadonlySet<PlacedClaim>>,
): boolean {
  if (verdict !== "discrepancy" || (a.published === null) === (b.published === null)) return false;
  const [undated, dated] = a.published === null ? [a, b] : [b, a];
  const told = updates.get(dated);
  return told !== undefined && (agreements.get(undated)?.some((claim) => told.has(claim)) ?? false);
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
