import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/base/outcome.ts";
import { explainPlace, explainTarget } from "../../src/cli/explain-target.ts";
import { aSource, aState } from "../builders/a-ferry-fire.ts";

const COLUMNS = 100;
const published = { value: "2024-05-08", basis: "given" } as const; // a Wednesday
const unknown = { value: null, basis: "unknown" } as const;
const dated = { metadata: { title: unknown, outlet: unknown, byline: unknown, published } };

const fire = aSource(
  "S1",
  [
    "🔥 More than 1,200 people left their homes in Saltby on Monday, officials said.",
    "The repair will cost $1.5 million. Nobody answered the telephone.",
  ],
  dated,
);
const state = aState([fire], [], []);
const undated = aState([aSource("S1", ["The ferry sailed on Monday."])], [], []);

function words(outcome: Outcome<string>): string {
  return outcome.ok ? outcome.value : `${outcome.problem.code}: ${outcome.problem.message}`;
}

describe("the explanation of a mention", () => {
  it("gives its words, its meaning, its rule and every piece it was read from", async () => {
    const explained = words(explainPlace(state, "S1", { words: "1,200" }, COLUMNS));
    await expect(explained).toMatchFileSnapshot("expected/explain-quantity.txt");
  });

  it("of a date says what it was counted from and keeps the other reading", async () => {
    const explained = words(explainPlace(state, undefined, { words: "on monday" }, COLUMNS));
    await expect(explained).toMatchFileSnapshot("expected/explain-date.txt");
  });

  it("of a date in an article without a publication date says that it stays open", () => {
    expect(words(explainPlace(undated, "S1", { words: "Monday" }, COLUMNS))).toMatch(
      /^published +unknown\nresolved +left open: there is no day of publication to count from$/m,
    );
  });

  it("is the same by words, by character and by number", () => {
    const [, id = ""] =
      /^(S1:M\d+) +\$1\.5 million/m.exec(words(explainPlace(state, "S1", { words: "$1.5" }, COLUMNS))) ?? [];
    const at = Array.from(fire.text).indexOf("$");
    const byNumber = words(explainTarget(state, id, COLUMNS));
    expect(byNumber).toContain("$1.5 million");
    expect(words(explainPlace(state, "S1", { character: at }, COLUMNS))).toBe(byNumber);
    expect(words(explainTarget(state, id.slice("S1:".length), COLUMNS))).toBe(byNumber);
  });

  it("finds words across the ends of lines and in any case, and takes no sign of theirs for a pattern", () => {
    const broken = aState([aSource("S1", ["It cost\n(about)  $1.5 million."])], [], []);
    expect(words(explainPlace(broken, "S1", { words: "IT COST (about) $1.5 million." }, COLUMNS))).toContain(
      "1,500,000 USD",
    );
  });
});

describe("the list of a source's mentions", () => {
  it("has one line for each, with its number and what it means", () => {
    const lines = words(explainTarget(state, "S1", 200))
      .trimEnd()
      .split("\n");
    expect(lines[0]).toMatch(/^S1 +s1\.txt: \d+ mentions$/);
    expect(lines.slice(1).map((line) => /^S1:M(\d+) +“.+” \w+: .+$/.exec(line)?.[1])).toEqual(
      lines.slice(1).map((_, i) => String(i + 1)),
    );
  });
});

describe("what cannot be explained", () => {
  const two = aState([fire, aSource("S2", ["It rained."])], [], []);

  it.each([
    [
      "a place with nothing recognized",
      explainPlace(state, "S1", { words: "Nobody answered" }, COLUMNS),
      "explain/no-mention",
      "“$1.5 million”",
    ],
    [
      "a source with nothing recognized",
      explainPlace(two, "S2", { words: "rained" }, COLUMNS),
      "explain/no-mention",
      "Nothing was recognized",
    ],
    [
      "words that are not there",
      explainPlace(state, "S1", { words: "snow" }, COLUMNS),
      "explain/no-such-words",
      "“snow”",
    ],
    ["no words", explainPlace(state, "S1", { words: " " }, COLUMNS), "explain/no-such-words", "Copy them"],
    [
      "a character after the end",
      explainPlace(state, "S1", { character: 9_999 }, COLUMNS),
      "explain/no-such-character",
      "characters",
    ],
    [
      "a place in one of two sources",
      explainPlace(two, undefined, { words: "rained" }, COLUMNS),
      "explain/which-source",
      "S1 to S2",
    ],
    [
      "a source that is not there",
      explainPlace(state, "S9", { words: "fire" }, COLUMNS),
      "explain/unknown",
      "sources S1 to S1",
    ],
    [
      "a number that is too high",
      explainTarget(state, "S1:M99", COLUMNS),
      "explain/unknown",
      "the last is S1:M",
    ],
    [
      "a mention of a source that is not there",
      explainTarget(state, "S9:M1", COLUMNS),
      "explain/unknown",
      "There is no S9.",
    ],
    ["a word", explainTarget(state, "FIRE", COLUMNS), "explain/unknown", "There is no FIRE."],
  ])("%s is answered with what to do", (_, outcome, code, hint) => {
    expect(words(outcome)).toContain(`${code}: `);
    expect(words(outcome)).toContain(hint);
  });
});
