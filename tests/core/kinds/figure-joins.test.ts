import { describe, expect, it } from "vitest";
import { analyze, type Question } from "../../../src/core/index.ts";
import { distinctnessOf } from "../../../src/core/kinds/figure/numbers/telling-numbers.ts";

/** Questions about figures on which both of two short articles speak. */
function joined(one: string, other: string): readonly Question[] {
  const sources = [one, other].map((text, i) => ({
    id: `S${String(i + 1)}`,
    file: `${String(i + 1)}.txt`,
    text,
    given: { published: `2024-02-1${String(i)}` },
  }));
  return analyze(sources).questions.filter(({ kind, sources: n }) => kind === "figure" && n === 2);
}

describe("a number that is unlikely to recur", () => {
  it.each([
    [249_700, "telling"],
    [51.8, "telling"],
    [5_200, "telling"],
    [900, "distinctive"],
    [23, "distinctive"],
    [12, "plain"],
  ] as const)("%d is %s", (number, wanted) => {
    expect(distinctnessOf({ min: number, max: number, dimension: "count", unit: null })).toBe(wanted);
  });

  it("is no telling one where only a bound of it is given", () => {
    expect(distinctnessOf({ min: 5_200, max: null, dimension: "count", unit: null })).toBe("distinctive");
  });

  it("joins what two articles count in other words", () => {
    const found = joined(
      "Harrow Foods runs the mill with 5,214 workers.",
      "The closure hits 5,214 people in the valley, the union said.",
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(["agree"]);
  });

  it("does not join counts of two things that happen to be small and alike", () => {
    expect(joined("The fire destroyed 12 houses.", "The choir sang 12 songs.")).toEqual([]);
  });
});

describe("people told under two nouns", () => {
  it("meet where the number and what befell them are one", () => {
    const found = joined("Three women were killed in the fire.", "Three people were killed in the fire.");
    expect(found.map(({ verdict }) => verdict)).toEqual(["agree"]);
  });

  it("stay apart where the numbers differ: some are women", () => {
    expect(joined("Three women were killed in the fire.", "Five people were killed in the fire.")).toEqual(
      [],
    );
  });
});

describe("ages told of nobody by name", () => {
  const ages = (one: string, other: string) => joined(one, other).map(({ verdict }) => verdict);

  it.each([
    [
      "Boy, 16, in court over market stabbing",
      "A 17-year-old student was arrested after a stabbing in Tarn.",
    ],
    ["The suspect, who is 16, did not speak.", "Leo Brandt, 17, was charged with murder in Tarn."],
    ["A woman of 34 was found dead in Tarn.", "A 43-year-old nurse was killed in her flat in Tarn."],
  ])("meet where each is of the only one of that part in its story: %s", (one, other) => {
    expect(ages(one, other)).toEqual(["discrepancy"]);
  });

  it.each([
    ["A 19-year-old man was arrested in Tarn.", "A 34-year-old man was killed in Tarn."],
    ["Two men, 19 and 23, were arrested in Tarn.", "A 34-year-old nurse was arrested in Tarn."],
    ["A 34-year-old nurse spoke in Tarn.", "A 19-year-old pupil was arrested in Tarn."],
  ])("stay apart where they are of two: %s", (one, other) => {
    expect(ages(one, other)).toEqual([]);
  });
});

describe("a number that may be another, rounded", () => {
  const verdicts = (one: string, other: string) => joined(one, other).map(({ verdict }) => verdict);

  it.each([
    ["Ann Orr was 22.", "Ann Orr was 20.", "discrepancy"],
    ["Leo Brandt was jailed for 22 years.", "Leo Brandt was jailed for 20 years.", "discrepancy"],
    ["The mill employs 5,214 people in Tarn.", "The mill employs 5,200 people in Tarn.", "compatible"],
  ])("%s / %s: %s", (one, other, verdict) => {
    expect(verdicts(one, other)).toEqual([verdict]);
  });
});

describe("a toll that grows", () => {
  const verdictOn = (...articles: readonly (readonly [text: string, published: string | null])[]) =>
    analyze(
      articles.map(([text, published], i) => ({
        id: `S${String(i + 1)}`,
        file: `${String(i + 1)}.txt`,
        text,
        given: { published },
      })),
    ).questions.find(({ about }) => about === "How many people were killed?")?.verdict;

  const FIRST = ["The ferry fire killed 31 people.", "2024-02-10"] as const;
  const LATER = [
    "The ferry fire killed 52 people, the number of dead confirmed so far. Divers brought out 14 bodies.",
    "2024-02-11",
  ] as const;

  it("is its highest number where an article counts some of the dead apart", () => {
    expect(verdictOn(FIRST, LATER)).toBe("changed-over-time");
  });

  it("grows as well where an article of no date has a number that another has", () => {
    expect(verdictOn(FIRST, LATER, ["The ferry fire killed 31 people.", null])).toBe("changed-over-time");
  });

  it("grows as well where what an article of no date has lies between", () => {
    expect(verdictOn(FIRST, LATER, ["The ferry fire killed 44 people.", null])).toBe("changed-over-time");
  });

  it("does not where an article of no date has a number beyond the others", () => {
    expect(verdictOn(FIRST, LATER, ["The ferry fire killed 64 people.", null])).toBe("discrepancy");
  });
});
