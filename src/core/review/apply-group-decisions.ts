import { keepGrowing } from "../../base/keep-growing.ts";
import { keepPerObject } from "../../base/keep-per-object.ts";
import type { ClaimGroup } from "../questions/align-claims.ts";
import { canonical } from "../questions/canonical-order.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";
import { claimAt } from "./apply-claim-decisions.ts";
import type { ClaimAnchor, Decisions, JoinDecision, PlacementDecision } from "./decisions.ts";
import { isValued, withWordsAlone } from "./words-alone-kind.ts";

/** A person's word joins more surely than any rule (whose scores end at 1). */
const BY_HAND = 2;

/**
 * Regroups claims as people decided, in the order they did: a later decision goes on from what the
 * earlier ones left. Claims of two kinds never meet.
 * @param warn told of decisions about claims that are no longer there
 */
export function applyGroupDecisions(
  groups: readonly ClaimGroup[],
  decisions: Decisions["groups"],
  warn: (message: string) => void,
): readonly ClaimGroup[] {
  const find: Find = decisions.length === 0 ? () => null : claimAt(groups.flatMap(({ claims }) => claims));
  let current = groups;
  let lost = 0;
  for (const decision of decisions) {
    const next =
      decision.type === "placement" ? place(current, decision, find) : join(current, decision, find);
    if (next === null) lost++;
    else current = next;
  }
  if (lost > 0) {
    warn(
      `${String(lost)} ${lost === 1 ? "decision is" : "decisions are"} about claims that are no longer found. They are kept, and hold again when the claims are back.`,
    );
  }
  return current.map(withItsKind);
}

const withItsKind = keepPerObject((group: ClaimGroup) =>
  areValued(group.claims) ? group : { ...group, kind: withWordsAlone(group.kind) },
);

function areValued(claims: readonly PlacedClaim[]): boolean {
  const valued = valuedSoFar(
    claims,
    () => ({ all: true }),
    (known, claim) => {
      known.all &&= isValued(claim);
    },
  );
  return valued.all;
}

const valuedSoFar = keepGrowing<PlacedClaim, { all: boolean }>();

type Find = (place: ClaimAnchor) => PlacedClaim | null;

function place(
  groups: readonly ClaimGroup[],
  decision: PlacementDecision,
  find: Find,
): readonly ClaimGroup[] | null {
  const claim = find(decision.claim);
  const mate = decision.with === null ? null : find(decision.with);
  if (claim === null || (decision.with !== null && mate === null)) return null;
  const home = groupOf(groups, claim);
  const goal = mate === null ? null : groupOf(groups, mate);
  if (home === undefined || goal === undefined || (goal !== null && goal.kind.id !== home.kind.id))
    return null;
  if (goal === home) return groups;
  const rest = without(home, claim);
  const alone = { kind: home.kind, claims: [claim], joins: [] };
  const put = goal === null || mate === null ? alone : merge(goal, alone, mate, claim);
  return groups.flatMap((group) => (group === home ? rest : group === goal ? [] : [group])).concat(put);
}

function join(
  groups: readonly ClaimGroup[],
  decision: JoinDecision,
  find: Find,
): readonly ClaimGroup[] | null {
  const a = find(decision.a);
  const b = find(decision.b);
  if (a === null || b === null) return null;
  const left = groupOf(groups, a);
  const right = groupOf(groups, b);
  if (left === undefined || left.kind.id !== right?.kind.id) return null;
  if (decision.verdict === "same" && left !== right) {
    return [...groups.filter((group) => group !== left && group !== right), merge(left, right, a, b)];
  }
  if (decision.verdict === "different" && left === right) {
    return groups.flatMap((group) => (group === left ? cut(group, a, b) : [group]));
  }
  return groups;
}

function groupOf(groups: readonly ClaimGroup[], claim: PlacedClaim): ClaimGroup | undefined {
  return groups.find(({ claims }) => claims.includes(claim));
}

function without(group: ClaimGroup, claim: PlacedClaim): ClaimGroup[] {
  const claims = group.claims.filter((other) => other !== claim);
  const { id } = claim.claim;
  return claims.length === 0
    ? []
    : [{ ...group, claims, joins: group.joins.filter(({ a, b }) => a !== id && b !== id) }];
}

function merge(left: ClaimGroup, right: ClaimGroup, a: PlacedClaim, b: PlacedClaim): ClaimGroup {
  const [first, second] = [a, b].sort(canonical).map(({ claim }) => claim.id);
  const note = { a: first ?? "", b: second ?? "", why: "a person put them together", score: BY_HAND };
  return {
    kind: left.kind,
    claims: [...left.claims, ...right.claims].sort(canonical),
    joins: [...left.joins, ...right.joins, note],
  };
}

/**
 * Parts two claims of a group: every other member goes with the one of them it is joined to more surely,
 * and with the first where nothing says so.
 */
function cut(group: ClaimGroup, a: PlacedClaim, b: PlacedClaim): ClaimGroup[] {
  const side = new Map(group.claims.map(({ claim }) => [claim.id, claim.id]));
  const [x, y] = [a.claim.id, b.claim.id];
  const joins = [...group.joins].sort((p, q) => q.score - p.score);
  for (const edge of joins) {
    const p = side.get(edge.a);
    const q = side.get(edge.b);
    if (p === undefined || q === undefined || p === q) continue;
    const ends = new Set([side.get(x), side.get(y)]);
    if (ends.has(p) && ends.has(q)) continue;
    for (const [id, of] of side) if (of === q) side.set(id, p);
  }
  const far = side.get(y);
  const parts = [
    group.claims.filter(({ claim }) => side.get(claim.id) !== far),
    group.claims.filter(({ claim }) => side.get(claim.id) === far),
  ];
  return parts.map((claims) => {
    const ids = new Set(claims.map(({ claim }) => claim.id));
    return { ...group, claims, joins: group.joins.filter((edge) => ids.has(edge.a) && ids.has(edge.b)) };
  });
}
