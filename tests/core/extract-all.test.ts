import { describe, expect, it } from "vitest";
import { extractAll, extractOne } from "../../src/core/index.ts";
import { makeArticles } from "../bench/make-articles.ts";

const inputs = makeArticles(20).map(({ id, text, given }) => ({
  id,
  text,
  published: given.published ?? null,
}));

describe("extractAll", () => {
  it("reads each text as if it were alone", () => {
    expect(extractAll(inputs)).toEqual(inputs.map(extractOne));
  });

  it("reads one text twice", () => {
    const [first] = inputs;
    if (first) expect(extractAll([first, first])).toEqual([extractOne(first), extractOne(first)]);
  });

  it("gives nothing for nothing", () => {
    expect(extractAll([])).toEqual([]);
  });
});
