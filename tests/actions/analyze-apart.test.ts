import { describe, expect, it } from "vitest";
import { analyzeApart } from "../../src/actions/analyze-apart.ts";
import { analyze, type SourceInput } from "../../src/core/index.ts";
import { makeArticles } from "../bench/make-articles.ts";

const ARTICLES = makeArticles(8);

describe("an analysis in a thread of its own", { timeout: 120_000 }, () => {
  it("says the same as one in the same thread, again and in part", async () => {
    expect(await analyzeApart(ARTICLES)).toEqual(analyze(ARTICLES));
    expect(await analyzeApart(ARTICLES)).toEqual(analyze(ARTICLES));
    expect(await analyzeApart(ARTICLES.slice(3))).toEqual(analyze(ARTICLES.slice(3)));
  });

  it("reads an article again whose text, date or number has changed", async () => {
    const [first] = ARTICLES;
    if (first === undefined) throw new Error("there are no articles");
    const changed: readonly SourceInput[] = [
      { ...first, text: `${first.text}\n\nAt least 77 people drowned.` },
      { ...first, given: { published: "2019-01-01" } },
      { ...first, id: "S77" },
    ];
    for (const input of changed) expect(await analyzeApart([input])).toEqual(analyze([input]));
  });

  it("leaves the event loop free", async () => {
    await analyzeApart(ARTICLES.slice(0, 1));
    const ticks: number[] = [];
    const timer = setInterval(() => ticks.push(performance.now()), 5);
    const start = performance.now();
    await analyzeApart(ARTICLES.map((article) => ({ ...article, id: `S1${article.id.slice(1)}` })));
    clearInterval(timer);
    const longest = Math.max(
      ...[start, ...ticks, performance.now()].map((at, i, all) => at - (all[i - 1] ?? at)),
    );
    expect(ticks.length).toBeGreaterThan(5);
    expect(longest).toBeLessThan((performance.now() - start) / 2);
  });

  it("answers everybody who asks at once", async () => {
    const parts = [0, 1, 2, 3].map((i) => ARTICLES.slice(i, i + 2));
    expect(await Promise.all(parts.map((part) => analyzeApart(part)))).toEqual(
      parts.map((part) => analyze(part)),
    );
  });

  it("tells of a bug, and goes on after it", async () => {
    const broken = { ...ARTICLES[0], text: null } as unknown as SourceInput;
    await expect(analyzeApart([broken])).rejects.toThrow("The analysis failed");
    expect((await analyzeApart(ARTICLES.slice(0, 1))).sources).toHaveLength(1);
  });
});
