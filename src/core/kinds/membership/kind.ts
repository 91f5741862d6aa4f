import { commonest, inOrder } from "../../claims/comparing.ts";
import { defineClaimKind, type Join, type PlacedClaim } from "../../claims/claim-kind.ts";
import { foldName } from "../../claims/entity-key.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { findMemberships } from "./find-memberships.ts";
import type { MembershipValue } from "./value.ts";

type Membership = PlacedClaim<MembershipValue>;

export const membershipKind = defineClaimKind<MembershipValue>({
  id: "membership",
  label: "Membership",
  states: "who belongs to a named group or list",
  find: findMemberships,
  join,
  compare,
  ask: (claims) =>
    `Who belongs to the ${commonest(claims.map(({ claim }) => claim.value.group)) ?? "group"}?`,
  answer: ({ claim }) => ({ words: membersInWords(claim.value), verbatim: false }),
  fields: ({ claim }) => [
    { field: "group", words: claim.value.group },
    { field: "members", words: inWords(claim.value.members) },
    { field: "led by", words: claim.value.leader },
    { field: "list", words: claim.value.open ? "may be incomplete" : "complete" },
    { field: "stated number", words: claim.value.total === null ? null : String(claim.value.total) },
  ],
});

function join(a: Membership, b: Membership): Join {
  const [one, other] = [a, b].map(({ claim }) => foldName(claim.value.group));
  if (one !== other) return { score: 0, why: "two groups" };
  const shared = [...membersOf(a)].some((member) => membersOf(b).has(member));
  return shared
    ? { score: 1, why: `both list members of the ${a.claim.value.group}` }
    : { score: isNamed(a) ? 0.6 : 0, why: "one name for the group, no member in common" };
}

/** "Eurasian Economic Union" names one group; "victims" are others in every story. */
function isNamed({ claim }: Membership): boolean {
  return /\p{Lu}/u.test(claim.value.group);
}

function compare(first: Membership, second: Membership): Comparison {
  const [a, b] = inOrder(first, second);
  const onlyA = membersOnlyIn(a, b);
  const onlyB = membersOnlyIn(b, a);
  if (onlyA.length === 0 && onlyB.length === 0) {
    return {
      verdict: "agree",
      type: null,
      strength: null,
      rule: "membership/<same members>",
      why: "the members are the same",
    };
  }
  const why = differenceInWords(a, b, onlyA, onlyB);
  if ((onlyA.length === 0 || mayHaveMore(b)) && (onlyB.length === 0 || mayHaveMore(a))) {
    return {
      verdict: "compatible",
      type: "precision",
      strength: null,
      rule: "membership/<open list>",
      why: `${why}, but the shorter list may leave members out`,
    };
  }
  if ((onlyA.length === 0 || onlyB.length === 0) && areMonthsApart(a, b)) {
    return {
      verdict: "changed-over-time",
      type: "membership",
      strength: null,
      rule: "membership/<members joined or left>",
      why: `${why}; the articles are months apart`,
    };
  }
  return {
    verdict: "discrepancy",
    type: "membership",
    strength: "hard",
    rule: "membership/<closed lists differ>",
    why,
  };
}

/** Keys of the members, the leader among them: `find` puts them in the entities. */
function membersOf({ cues }: Membership): ReadonlySet<string> {
  return new Set(cues.entities);
}

function mayHaveMore({ claim }: Membership): boolean {
  return claim.value.open;
}

function areMonthsApart(a: Membership, b: Membership): boolean {
  const [one, other] = [a, b].map(({ published }) => monthNumber(published));
  return one !== undefined && other !== undefined && Math.abs(one - other) >= MONTHS_FOR_A_CHANGE;
}

const MONTHS_FOR_A_CHANGE = 3;

/** Months since year 0; undefined where the date is unknown or has no month. */
function monthNumber(published: string | null): number | undefined {
  const match = /^(\d{4})-(\d{2})/u.exec(published ?? "");
  return match ? Number(match[1]) * 12 + Number(match[2]) : undefined;
}

/** Names of the members that `a` has and `b` lacks. */
function membersOnlyIn(a: Membership, b: Membership): string[] {
  const others = membersOf(b);
  const { leader, members } = a.claim.value;
  const names = leader === null ? members : [leader, ...members];
  return names.filter((_, i) => !others.has(a.cues.entities[i] ?? ""));
}

function differenceInWords(
  a: Membership,
  b: Membership,
  onlyA: readonly string[],
  onlyB: readonly string[],
): string {
  const sides = [
    ...(onlyA.length > 0 ? [`only ${a.claim.source} lists ${inWords(onlyA)}`] : []),
    ...(onlyB.length > 0 ? [`only ${b.claim.source} lists ${inWords(onlyB)}`] : []),
  ];
  return sides.join(", ");
}

function membersInWords({ leader, members, open }: MembershipValue): string {
  const names = leader === null ? members : [leader, ...members];
  return open ? `${names.join(", ")} and perhaps others` : inWords(names);
}

/** "Russia, Iran and China". */
function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
