import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepLatest } from "../../src/base/keep-latest.ts";
import {
  analyze,
  compareArticles,
  keepComparisons,
  NO_DECISIONS,
  readArticle,
  type Analysis,
  type ArticleComparer,
  type Decisions,
  type SourceInput,
} from "../../src/core/index.ts";

const ARTICLES = 132;
const TOWNS = ["Saltby", "Marrow Bay", "Kestrel Point", "Upper Wend"] as const;
/** Told by more sources than copy from each other, by a few, and by two at a time. */
const STOCK = "Crews worked all night long and the road along the harbor stayed closed to traffic.";
const COPIED = "The council of the town has known about the broken alarm since the end of March.";

/** Short reports of one fire that agree and differ; the claims of a hundred of them overfill blocks. */
const articles: readonly SourceInput[] = Array.from({ length: ARTICLES }, (_, i) => {
  const town = TOWNS[i % TOWNS.length] ?? "Saltby";
  const sentences = [
    `At least ${String(3 + (i % 7))} people were injured when a fire broke out in ${town} on Monday.`,
    `Mayor Ann Cole said ${String(20 + (i % 5) * 10)} homes were destroyed.`,
    i % 3 === 0 ? STOCK : "",
    i % 12 === 5 ? COPIED : "",
    i % 40 < 2
      ? `The oldest house of street number ${String(i - (i % 40))} stood there for a very long time.`
      : "",
  ];
  return {
    id: `S${String(i + 1)}`,
    file: `${String(i + 1)}.txt`,
    text: sentences.filter((sentence) => sentence !== "").join(" "),
    given: { title: "Untitled", published: "2024-05-07" },
  };
});

const read = keepLatest(readArticle, ({ id }) => id, ARTICLES);

function analysed(
  inputs: readonly SourceInput[],
  compare: ArticleComparer,
  decisions: Decisions = NO_DECISIONS,
): Analysis {
  return analyze(inputs, decisions, read, compare);
}

/** What articles added in that order come to, step by step, against all of them at once. */
function expectSameInSteps(order: readonly SourceInput[], steps: readonly number[]): void {
  const compare = keepComparisons(1);
  for (const count of steps) {
    const inputs = order.slice(0, count);
    expect(JSON.stringify(analysed(inputs, compare))).toBe(JSON.stringify(analysed(inputs, compareArticles)));
  }
}

describe("articles added to a dossier give the bytes of all at once", () => {
  it("in the order of their numbers, where it is founded and where it doubles", () => {
    expectSameInSteps(articles, [2, 63, 64, 65, 127, 128, ARTICLES]);
  });

  it("in any other order", () => {
    const orders = fc.shuffledSubarray(articles.slice(0, 72), { minLength: 72 });
    fc.assert(
      fc.property(orders, (order) => {
        expectSameInSteps(order, [65, 70, 72]);
      }),
      { numRuns: 2 },
    );
  });

  it("when one is taken out in between", () => {
    const compare = keepComparisons(1);
    for (const inputs of [articles.slice(0, 80), articles.slice(1, 80), articles.slice(1, 81)]) {
      expect(analysed(inputs, compare)).toEqual(analysed(inputs, compareArticles));
    }
  });

  it("when a person takes a claim out and moves another in between", () => {
    const compare = keepComparisons(1);
    const before = analysed(articles.slice(0, 80), compare);
    const [machine, moved] = before.claims;
    if (machine === undefined || moved === undefined) throw new Error("The articles have claims.");
    const decisions: Decisions = {
      claims: [{ machine, claim: null }],
      groups: [{ type: "placement", claim: moved, with: null }],
    };
    for (const count of [80, 81, 82]) {
      const inputs = articles.slice(0, count);
      const after = analysed(inputs, compare, decisions);
      expect(after).toEqual(analysed(inputs, compareArticles, decisions));
      expect(after.claims.map(({ exact, start }) => `${exact} ${String(start)}`)).toHaveLength(
        analysed(inputs, compareArticles).claims.length - 1,
      );
    }
  });
});

describe("an article added to a dossier", () => {
  it("is the only one that is compared: questions it does not touch stay as they were", () => {
    const compare = keepComparisons(1);
    const before = analysed(articles.slice(0, 100), compare);
    const other = { ...articles[100], id: "S101", text: "Ola Berg was born in Oslo in 1950." };
    const after = analyze(
      [...articles.slice(0, 100), { file: "101.txt", given: { title: "Untitled" }, ...other }],
      NO_DECISIONS,
      (input) => (input.id === "S101" ? readArticle(input) : read(input)),
      compare,
    );
    const readings = new Set(before.questions.map((question) => question.readings));
    expect(after.questions.filter((question) => readings.has(question.readings))).toHaveLength(
      before.questions.length,
    );
    expect(after.questions.length).toBeGreaterThan(before.questions.length);
  });
});
