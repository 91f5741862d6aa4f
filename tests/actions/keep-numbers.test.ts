import { describe, expect, it } from "vitest";
import { keepNumbers } from "../../src/actions/keep-numbers.ts";
import type { Analysis } from "../../src/core/index.ts";
import type { KnownNumbers } from "../../src/database/known-numbers.ts";
import { aClaim, anAnalysis, aQuestion, aSource } from "../database/an-analysis.ts";

const S1 = aSource("S1", "70 people fled. Later 70 people came back. The mayor saw 5 cars and 70 people.");
const NOTHING: KnownNumbers = { claims: [], questions: [] };

/** What a dossier knows after an analysis was saved in it. */
function knownAfter(analysis: Analysis): KnownNumbers {
  return {
    claims: analysis.claims.map((claim) => ({ ...claim, number: Number(claim.id.slice(1)) })),
    questions: analysis.questions.map(({ id, key, claims }) => ({
      number: Number(id.slice(1)),
      key,
      claims,
    })),
  };
}

function claimIds(analysis: Analysis): readonly string[] {
  return analysis.claims.map(({ id }) => id);
}

describe("the numbers of claims", () => {
  const fled = aClaim("C1", S1, "70 people");
  const cars = aClaim("C2", S1, "5 cars");
  const known = knownAfter(anAnalysis({ claims: [fled, cars] }));

  it("are those of the analysis in a new dossier", () => {
    expect(claimIds(keepNumbers(anAnalysis({ claims: [fled, cars] }), NOTHING))).toEqual(["C1", "C2"]);
  });

  it("stay with their words when a claim is found before them", () => {
    const mayor = aClaim("C1", S1, "mayor");
    const found = anAnalysis({ claims: [mayor, { ...fled, id: "C2" }, { ...cars, id: "C3" }] });
    expect(claimIds(keepNumbers(found, known))).toEqual(["C3", "C1", "C2"]);
  });

  it("follow words that stand once to another place", () => {
    const moved = { ...cars, id: "C1", start: 0, end: 6 };
    expect(claimIds(keepNumbers(anAnalysis({ claims: [moved] }), known))).toEqual(["C2"]);
  });

  it("do not follow words that stand several times", () => {
    const places = [2, 3].map((nth) => aClaim(`C${String(nth)}`, S1, "70 people", {}, nth));
    expect(claimIds(keepNumbers(anAnalysis({ claims: places }), known))).toEqual(["C3", "C4"]);
  });

  it("tell two claims of one stretch of words apart by what they are about", () => {
    const [out, back] = [
      aClaim("C1", S1, "70 people", { subject: "out" }),
      aClaim("C2", S1, "70 people", { subject: "back" }),
    ];
    const swapped = anAnalysis({
      claims: [
        { ...back, id: "C1" },
        { ...out, id: "C2" },
      ],
    });
    expect(claimIds(keepNumbers(swapped, knownAfter(anAnalysis({ claims: [out, back] }))))).toEqual([
      "C2",
      "C1",
    ]);
  });

  it("do not pass to the same words of another source, or of another kind", () => {
    const others = [
      { ...fled, id: "C1", source: "S2" },
      { ...fled, id: "C2", kind: "event" },
    ];
    expect(claimIds(keepNumbers(anAnalysis({ claims: others }), known))).toEqual(["C3", "C4"]);
  });

  it("go into everything that names a claim", () => {
    const question = aQuestion("Q1", [fled, cars], {
      steps: ["C1 and C2 meet: the text has “C2”.", "So: agree."],
    });
    const shifted = anAnalysis({
      claims: [fled, cars],
      questions: [question],
      origins: [{ sources: ["S1", "S2"], why: "share words", claims: ["C2"] }],
    });
    const apart = knownAfter(
      anAnalysis({
        claims: [
          { ...cars, id: "C1" },
          { ...fled, id: "C7" },
        ],
      }),
    );
    const kept = keepNumbers(shifted, apart);
    expect(kept.claims.map(({ id }) => id)).toEqual(["C7", "C1"]);
    expect(kept.origins[0]?.claims).toEqual(["C1"]);
    expect(kept.questions[0]).toMatchObject({
      claims: ["C7", "C1"],
      readings: [{ claims: ["C7"] }, { claims: ["C1"] }],
      fields: [{ cells: [{ claim: "C7" }, { claim: "C1" }] }],
      steps: ["C7 and C1 meet: the text has “C2”.", "So: agree."],
    });
  });
});

describe("the numbers of questions", () => {
  const claims = [1, 2, 3].map((nth) => aClaim(`C${String(nth)}`, S1, "70 people", {}, nth));
  const [one, two, three] = claims as [Analysis["claims"][0], Analysis["claims"][0], Analysis["claims"][0]];
  const known = knownAfter(
    anAnalysis({
      claims,
      questions: [aQuestion("Q1", [one], { key: "a" }), aQuestion("Q2", [two, three], { key: "b" })],
    }),
  );

  it("stay with most of the claims, though the first of them, which makes the key, is on another", () => {
    const parted = [aQuestion("Q1", [two], { key: "b" }), aQuestion("Q2", [three, one], { key: "a" })];
    const all = knownAfter(
      anAnalysis({ claims, questions: [aQuestion("Q5", [one, three, two], { key: "a" })] }),
    );
    const kept = keepNumbers(anAnalysis({ claims, questions: parted }), all);
    expect(kept.questions.map(({ id, key }) => [id, key])).toEqual([
      ["Q6", "b"],
      ["Q5", "a"],
    ]);
  });

  it("stay with the key between questions of the same claims, then with the topic", () => {
    const same = [
      aQuestion("Q1", [one], { key: "deal|items|x" }),
      aQuestion("Q2", [one], { key: "deal||y" }),
    ];
    const stored = [
      aQuestion("Q8", [one], { key: "deal||y" }),
      aQuestion("Q9", [one], { key: "deal|items|z" }),
    ];
    const kept = keepNumbers(
      anAnalysis({ claims, questions: same }),
      knownAfter(anAnalysis({ claims, questions: stored })),
    );
    expect(kept.questions.map(({ id, key }) => [id, key])).toEqual([
      ["Q9", "deal|items|x"],
      ["Q8", "deal||y"],
    ]);
  });

  it("go with the most claims in common where the key is new", () => {
    const merged = [aQuestion("Q1", [one, two, three], { key: "c" }), aQuestion("Q2", [one], { key: "d" })];
    const kept = keepNumbers(anAnalysis({ claims, questions: merged }), known);
    expect(kept.questions.map(({ id }) => id)).toEqual(["Q2", "Q1"]);
  });

  it("are new where there is neither, and never used again for another", () => {
    const kept = keepNumbers(
      anAnalysis({ claims: [], questions: [aQuestion("Q1", [], { key: "e" })] }),
      known,
    );
    expect(kept.questions.map(({ id }) => id)).toEqual(["Q3"]);
  });
});
