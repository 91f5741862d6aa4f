import { describe, expect, it } from "vitest";
import { extractOne, mentionInWords, ruleInWords, sourceMentions } from "../../../src/core/index.ts";
import { corpus as dateCorpus } from "../../../src/core/mentions/dates/corpus.ts";
import type { QuantityValue } from "../../../src/core/mentions/mention.ts";
import { readMarkedText } from "../../builders/marked-text.ts";
import { aSource } from "../../builders/a-ferry-fire.ts";

const eighty: QuantityValue = {
  type: "quantity",
  min: 80,
  max: 80,
  bound: "=",
  unit: null,
  dimension: "count",
  role: "count",
  direction: null,
  counted: null,
  text: "80",
};

describe("mentionInWords", () => {
  it.each<[string, Partial<QuantityValue>]>([
    ["80; count", {}],
    ["about 80; count", { bound: "~" }],
    ["more than 80; count", { bound: ">", max: null }],
    ["at most 80; count", { bound: "<=", min: null }],
    ["80 to 100; count", { bound: "range", max: 100 }],
    ["24 to 100, meant vaguely; count", { bound: "vague", min: 24, max: 100 }],
    [
      "-1,234,567.25 USD; delta, going down",
      { min: -1_234_567.25, max: -1_234_567.25, unit: "USD", role: "delta", direction: "down" },
    ],
    ["123 km; level", { min: 123, max: 123, unit: "km", role: "level" }],
  ])("says %s", (words, change) => {
    expect(mentionInWords({ ...eighty, ...change })).toBe(words);
  });

  it("names what is counted with the words that narrow it", () => {
    const counted = { start: 0, end: 1, head: "person", modifiers: ["injured"], text: "injured people" };
    expect(mentionInWords({ ...eighty, counted })).toBe("80 (counts or measures: injured person); count");
  });
});

describe("ruleInWords", () => {
  it("has a sentence of its own for every rule that reads a date", () => {
    const rules = dateCorpus.examples.flatMap(({ text, published }) =>
      extractOne({
        id: "S1",
        text: readMarkedText(text).text,
        published: published === undefined ? "2023-12-09" : published,
      })
        .mentions.filter(({ value }) => value.type === "date")
        .map(({ rule }) => rule),
    );
    expect(rules.length).toBeGreaterThan(100);
    expect([...new Set(rules)].filter((rule) => ruleInWords(rule).startsWith("Built from"))).toEqual([]);
  });

  it("reads a pattern piece by piece", () => {
    expect(ruleInWords("quantities/<currency> <number> <down>")).toBe(
      "Built from a currency sign + a number + a word for a fall.",
    );
    expect(ruleInWords("organisations/<acronym>")).toBe("Built from an acronym.");
    expect(ruleInWords("places/village of <place>")).toBe("Built from “village of” + a place.");
  });
});

describe("sourceMentions", () => {
  const source = aSource("S7", ["🔥🔥 At least 12 people from Oslo were hurt on 3 May 2024, she said."]);

  it("are those that extract finds, in code points", () => {
    const { mentions } = extractOne({ id: "S7", text: source.text });
    expect(
      sourceMentions(source).map(({ start, end, text, value, rule }) => ({ start, end, text, value, rule })),
    ).toEqual(mentions);
    expect(mentions.length).toBeGreaterThan(2);
  });

  it("prove the words of each step from the text", () => {
    const characters = Array.from(source.text);
    const steps = sourceMentions(source).flatMap((mention) => mention.steps);
    expect(steps.map(({ part }) => part)).toContain("bound");
    for (const { start, end, text } of steps) expect(characters.slice(start, end).join("")).toBe(text);
  });
});
