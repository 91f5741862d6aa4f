import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";

type Article = readonly [text: string, published: string];

/** Verdicts on what two articles of two days tell of one thing. */
function verdicts(kind: string, ...articles: readonly Article[]): readonly string[] {
  return analyze(
    articles.map(([text, published], i) => ({
      id: `S${String(i + 1)}`,
      file: `${String(i + 1)}.txt`,
      text,
      given: { published },
    })),
  )
    .questions.filter((question) => question.kind === kind && question.sources === articles.length)
    .map(({ verdict }) => verdict);
}

describe("what is measured anew on every occasion", () => {
  const TURNOUT = "Turnout in the ballot at the Tarn mill was 71 percent, the union said.";
  const OTHER = "Turnout in the ballot at the Tarn mill was 64 percent, the union said.";

  it("is of two where articles tell it as their news on days that lie apart", () => {
    expect(verdicts("figure", [TURNOUT, "2024-02-10"], [OTHER, "2024-03-08"])).toEqual([]);
  });

  it("is of one in the news of one day", () => {
    expect(verdicts("figure", [TURNOUT, "2024-02-10"], [OTHER, "2024-02-11"])).toEqual(["discrepancy"]);
  });

  it("is of two where two days are named, and of one where the day is", () => {
    const crowd = (number: string, day: string): string =>
      `On ${day} a crowd of ${number} came to Northfield.`;
    const first: Article = [crowd("21,300", "May 4"), "2024-05-05"];
    expect(verdicts("figure", first, [crowd("18,200", "May 11"), "2024-05-12"])).toEqual([]);
    expect(verdicts("figure", first, [crowd("18,200", "May 4"), "2024-05-12"])).toEqual(["discrepancy"]);
  });
});

describe("what changes while people bargain, foresee and are tried", () => {
  it("is a bid that was raised", () => {
    const bid: Article = ["Norvik has offered 2.3 billion pounds for Harland.", "2024-02-10"];
    const deal: Article = ["Norvik agreed to buy Harland for 2.4 billion pounds.", "2024-02-26"];
    const other: Article = ["Norvik agreed to buy Harland for 2.6 billion pounds.", "2024-02-26"];
    expect(verdicts("figure", bid, deal)).toEqual(["changed-over-time"]);
    expect(verdicts("figure", deal, other)).toEqual(["discrepancy"]);
  });

  it("is a forecast of another day", () => {
    const first: Article = [
      "Norvik said that it expected annual savings of 85 million pounds.",
      "2024-02-10",
    ];
    const later: Article = [
      "Norvik said that it now expected annual savings of 95 million pounds.",
      "2024-02-26",
    ];
    expect(verdicts("figure", first, later)).toEqual(["changed-over-time"]);
    expect(verdicts("figure", first, [later[0], first[1]])).toEqual(["discrepancy"]);
  });

  it("is a plea months later", () => {
    const first: Article = ["Ann Berg pleaded not guilty to fraud in Tarn.", "2024-02-10"];
    const second = "Ann Berg pleaded guilty to fraud in Tarn.";
    expect(verdicts("event", first, [second, "2024-06-03"])).toContain("changed-over-time");
    expect(verdicts("event", first, [second, "2024-02-11"])).toContain("discrepancy");
  });

  it("is no contradiction where the accused denies what he is accused of", () => {
    const accused: Article = [
      "A clerk accused of poisoning three guests went on trial in Tarn.",
      "2024-02-10",
    ];
    const denial: Article = ["The clerk denies poisoning three guests in Tarn.", "2024-02-11"];
    expect(verdicts("event", accused, denial)).not.toContain("discrepancy");
  });
});
