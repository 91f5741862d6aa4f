import { byKeys, groupBy } from "../../../base/order.ts";
import { inOrder } from "../../claims/comparing.ts";
import { defineClaimKind, type Join, type PlacedClaim } from "../../claims/claim-kind.ts";
import { foldName } from "../../claims/entity-key.ts";
import type { NameRelation } from "../../claims/name-likeness.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { findNames } from "./find-names.ts";
import { compareRelations, relationInWords } from "./relation.ts";
import { relate } from "./relate.ts";
import type { NameClaimValue } from "./value.ts";

type Name = PlacedClaim<NameClaimValue>;

export const nameKind = defineClaimKind<NameClaimValue>({
  id: "name",
  label: "Name",
  states: "how a person, place or organisation is spelled or called",
  find: findNames,
  join,
  weigh: () => "slight",
  compare: (a, b) => COMPARISONS[relate(a, b)](...inOrder(a, b)),
  ask,
  answer: ({ claim }) => ({ words: claim.value.spelling, verbatim: false }),
  fields: ({ claim }) => [
    { field: "name", words: claim.value.spelling },
    { field: "role", words: claim.value.role },
  ],
  aspects: [
    {
      id: "relation",
      states: ({ claim: { value } }) => value.relation !== undefined,
      compare: compareRelations,
      ask: (claims) => `Whose relative or partner is ${commonName(claims)}?`,
      answer: (claim) => ({ words: relationInWords(claim), verbatim: false }),
    },
  ],
});

const LIKENESS: Readonly<Record<NameRelation, number>> = {
  same: 1,
  "short-form": 0.8,
  transliteration: 0.9,
  conflict: 0.7,
  different: -1,
};

function join(a: Name, b: Name): Join {
  const relation = relate(a, b);
  if (areNamesakes(a, b)) return { score: -1, why: "one article names both, as two people" };
  if (relation === "different") return { score: -1, why: "nothing says that the two names are one" };
  if (relation === "short-form" && lacksGivenName(a, b) && haveOtherRoles(a, b)) {
    return { score: 0, why: "one surname, but different roles" };
  }
  return { score: LIKENESS[relation], why: `${quoted(a)} and ${quoted(b)} name one ${a.claim.value.entity}` };
}

function areNamesakes(a: Name, b: Name): boolean {
  return (
    a.cues.words.includes(foldName(b.claim.value.spelling)) ||
    b.cues.words.includes(foldName(a.claim.value.spelling))
  );
}

function lacksGivenName(a: Name, b: Name): boolean {
  return [a, b].some(({ claim }) => !foldName(claim.value.spelling).includes(" "));
}

/** Both roles are stated and share no word. */
function haveOtherRoles(a: Name, b: Name): boolean {
  const [one, other] = [a, b].map(({ claim }) => new Set(foldName(claim.value.role ?? "").split(" ")));
  if (!one || !other || one.has("") || other.has("")) return false;
  return ![...one].some((word) => other.has(word));
}

const COMPARISONS: Readonly<Record<NameRelation, (a: Name, b: Name) => Comparison>> = {
  same: (a, b) => ({
    verdict: "agree",
    type: null,
    strength: null,
    rule: "name/<same spelling>",
    why: `${sourcesOf(a, b)} write the name alike`,
  }),
  "short-form": (a, b) => {
    const [short, long] = byLength(a, b);
    return {
      verdict: "compatible",
      type: "precision",
      strength: null,
      rule: "name/<short form>",
      why: `${quoted(short)} in ${short.claim.source} is a shorter form of ${quoted(long)} in ${long.claim.source}`,
    };
  },
  transliteration: (a, b) => ({
    verdict: "compatible",
    type: "name-spelling",
    strength: null,
    rule: "name/<two spellings of one foreign name>",
    why: `${quotedWithSource(a, b)} are one person, two spellings of one name: choose one`,
  }),
  conflict: (a, b) => ({
    verdict: "discrepancy",
    type: "name-spelling",
    strength: "hard",
    rule: "name/<two names of one person>",
    why: `${quotedWithSource(a, b)} look like one ${a.claim.value.entity}, and one of the two spellings is wrong`,
  }),
  different: (a, b) => ({
    verdict: "cannot-compare",
    type: null,
    strength: null,
    rule: "name/<names too far apart>",
    why: `nothing says that ${quotedWithSource(a, b)} are one`,
  }),
};

function ask(claims: readonly Name[]): string {
  const name = commonName(claims);
  const { entity } = claims[0]?.claim.value ?? {};
  return entity === "place" ? `What is the full name of ${name}?` : `How is the name of ${name} spelled?`;
}

/** The spelling most claims have stands for the entity; of equals the longest. */
function commonName(claims: readonly Name[]): string {
  const spellings = [...groupBy(claims, ({ claim }) => claim.value.spelling)];
  const [common] = spellings.sort(
    byKeys(
      ([, having]) => -having.length,
      ([spelling]) => -spelling.length,
      ([spelling]) => spelling,
    ),
  );
  return common?.[0] ?? "";
}

function byLength(a: Name, b: Name): readonly [Name, Name] {
  return a.claim.value.spelling.length <= b.claim.value.spelling.length ? [a, b] : [b, a];
}

function quoted({ claim }: Name): string {
  return `“${claim.value.spelling}”`;
}

function quotedWithSource(a: Name, b: Name): string {
  return `${quoted(a)} in ${a.claim.source} and ${quoted(b)} in ${b.claim.source}`;
}

function sourcesOf(a: Name, b: Name): string {
  return a.claim.source === b.claim.source
    ? `two places of ${a.claim.source}`
    : `${a.claim.source} and ${b.claim.source}`;
}
