import { describe, expect, it } from "vitest";
import { checks, findFaults, type DossierState } from "../../../src/core/index.ts";
import { aClaim, aDecision, aFerryFire, aSource } from "../../builders/a-ferry-fire.ts";

/** One way to break each promise: what is changed, and what the fault must be about. */
const BREAKAGES: readonly (readonly [
  check: string,
  where: string,
  breakIt: (s: DossierState) => DossierState,
])[] = [
  ["every-id-names-one-thing", "S1", (s) => ({ ...s, claims: patch(s.claims, "C1", { id: "S1" }) })],
  [
    "every-source-keeps-its-length",
    "S3",
    (s) => ({ ...s, sources: patch(s.sources, "S3", { characters: 7 }) }),
  ],
  [
    "every-stretch-lies-inside-its-text",
    "S2",
    (s) => ({ ...s, sources: patch(s.sources, "S2", { regions: [{ start: 5, end: 5, role: "caption" }] }) }),
  ],
  [
    "every-stretch-lies-inside-its-text",
    "S2",
    (s) => ({
      ...s,
      sources: patch(s.sources, "S2", {
        regions: [
          { start: 5, end: 9, role: "caption" },
          { start: 8, end: 12, role: "caption" },
        ],
      }),
    }),
  ],
  ["every-claim-has-a-source", "C1", (s) => ({ ...s, claims: patch(s.claims, "C1", { source: "S9" }) })],
  [
    "every-span-slices-to-its-words",
    "C2",
    (s) => ({ ...s, claims: patch(s.claims, "C2", { exact: "Ten" }) }),
  ],
  [
    "every-claim-stands-in-its-sentence",
    "C2",
    (s) => ({ ...s, claims: patch(s.claims, "C2", { sentence: { start: 0, end: 3 } }) }),
  ],
  [
    "every-claim-stands-in-its-sentence",
    "C2",
    (s) => ({ ...s, claims: patch(s.claims, "C2", { sentence: { start: 0, end: 900 } }) }),
  ],
  ["every-claim-says-how-it-was-read", "C2", (s) => ({ ...s, claims: patch(s.claims, "C2", { rule: "" }) })],
  [
    "every-question-has-its-claims",
    "Q7",
    (s) => ({ ...s, questions: patch(s.questions, "Q7", { claims: [] }) }),
  ],
  [
    "every-question-has-its-claims",
    "Q7",
    (s) => ({ ...s, questions: patch(s.questions, "Q7", { claims: ["C14", "C14"] }) }),
  ],
  [
    "every-question-has-its-claims",
    "Q7",
    (s) => ({ ...s, claims: s.claims.filter((claim) => claim.id !== "C14") }),
  ],
  [
    "every-claim-has-one-reading",
    "Q7",
    (s) => ({ ...s, questions: patch(s.questions, "Q7", { readings: [] }) }),
  ],
  [
    "every-question-counts-its-sources",
    "Q1",
    (s) => ({ ...s, questions: patch(s.questions, "Q1", { sources: 3 }) }),
  ],
  [
    "every-question-counts-its-sources",
    "Q1",
    (s) => ({ ...s, questions: patch(s.questions, "Q1", { origins: 0 }) }),
  ],
  [
    "every-verdict-explains-itself",
    "Q1",
    (s) => ({ ...s, questions: patch(s.questions, "Q1", { why: "" }) }),
  ],
  [
    "every-verdict-explains-itself",
    "Q1",
    (s) => ({ ...s, questions: patch(s.questions, "Q1", { strength: null }) }),
  ],
  [
    "every-review-follows-the-one-before",
    "event 2",
    (s) => ({
      ...s,
      history: s.history.map((event) => (event.id === 2 ? { ...event, before: aDecision() } : event)),
    }),
  ],
  ["every-review-follows-the-one-before", "event 1", (s) => ({ ...s, history: [...s.history].reverse() })],
  ["every-standing-review-is-the-latest", "Q1", (s) => ({ ...s, reviews: new Map() })],
];

describe("the checks of a dossier", () => {
  it("find no fault in a sound dossier", () => {
    expect(findFaults(aFerryFire())).toEqual([]);
  });

  it.each(BREAKAGES)("%s reports %s when it is broken", (check, where, breakIt) => {
    expect(findFaults(breakIt(aFerryFire()))).toContainEqual(expect.objectContaining({ check, where }));
  });

  it("are each broken by at least one of these examples", () => {
    expect(new Set(BREAKAGES.map(([check]) => check))).toEqual(new Set(checks.map((check) => check.id)));
  });

  it("let a repeated byline stand inside the sentence it breaks", () => {
    const source = aSource("S1", ["The ferry by Ann Cole burned."]);
    const sentences = [...source.sentences, { start: 10, end: 21, coverage: "boilerplate" as const }];
    const state = { ...aFerryFire(), sources: [{ ...source, sentences }], claims: [], questions: [] };
    expect(findFaults(state)).toEqual([]);
  });

  it("count characters beyond the basic plane as one", () => {
    const source = aSource("S1", ["🔥🔥 12 people 👩‍🚒 left."]);
    const claim = aClaim("C1", source, "12 people 👩‍🚒");
    expect([claim.start, claim.end]).toEqual([3, 16]);
    const state = { ...aFerryFire(), sources: [source], claims: [claim], questions: [] };
    expect(findFaults(state)).toEqual([]);
  });
});

function patch<T extends { readonly id: string }>(items: readonly T[], id: string, change: Partial<T>): T[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}
