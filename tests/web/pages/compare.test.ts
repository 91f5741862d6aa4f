import { describe, expect, test } from "vitest";
import { pairsMap } from "../../../src/web/charts/pairs-map.ts";
import { comparePage } from "../../../src/web/pages/compare.ts";
import { comparePairPage, type PairPart } from "../../../src/web/pages/compare-pair.ts";
import { timelinePage } from "../../../src/web/pages/timeline.ts";
import { aDossier, anEmptyDossier, aSource } from "../../builders/a-dossier.ts";

const state = aDossier();
const [s1, , , s4] = state.sources;
if (!s1 || !s4) throw new Error("No S1 and S4");

function pair(part: PairPart) {
  if (!s1 || !s4) throw new Error("No S1 and S4");
  return comparePairPage(state, { left: s1, right: s4, part, page: 1 });
}

describe("two sources side by side", () => {
  test("have the questions both answer, those on which they differ first", () => {
    const marks = pair("questions").questions?.map(({ mark }) => mark.word) ?? [];
    expect(marks).toEqual([...Array<string>(4).fill("Discrepancy"), "Agree"]);
  });

  test("count each part as its list has it", () => {
    const counts = pair("questions").switches.map(({ words }) => Number(/\d+$/.exec(words)?.[0]));
    expect(counts[0]).toBe(pair("questions").questions?.length);
    expect(counts[1]).toBe(pair("wording").passages?.length);
    expect(counts[2]).toBe(pair("left").lacking?.rows.length);
    expect(counts[3]).toBe(pair("right").lacking?.rows.length);
  });

  test("say who lacks what", () => {
    const { lacking } = pair("right");
    expect(lacking?.who).toBe("S1");
    expect(lacking?.rows.every(({ claimHref }) => claimHref.includes("/sources/S4#"))).toBe(true);
  });
});

describe("all pairs", () => {
  test("are drawn with numbers where there is room, below and above the diagonal", () => {
    const map = pairsMap(state);
    expect(map?.numbers).toHaveLength(20);
    expect(map?.numbers.filter(({ isDiffer }) => isDiffer).map(({ words }) => words)).toContain("4");
    expect(map?.differ).toBe("");
  });

  test("are drawn as squares for sixty sources, and no more than sixty", () => {
    const sources = Array.from({ length: 70 }, (_, i) => aSource(`S${String(i + 1)}`, "Words."));
    const map = pairsMap({ ...anEmptyDossier(), sources });
    expect(map?.heads).toHaveLength(60);
    expect(map?.shown).toEqual({ count: 60, total: 70 });
    expect(map?.numbers).toEqual([]);
  });

  test("with signs of copying can be listed alone, with the reason", () => {
    const { pairs } = comparePage(state, "copied", 1);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([["S3", "S4"]]);
    expect(pairs[0]?.origin).toContain("word for word");
  });
});

test("the timeline lists dates in order, each sentence once", () => {
  const { days } = timelinePage(state, { page: 1, sources: 1 });
  const firsts = days.map(({ edtf }) => edtf);
  expect(firsts).toEqual([...firsts].sort());
  for (const { entries } of days) {
    const sentences = entries.map(({ source, quotation: q }) => `${source} ${q.before}${q.exact}${q.after}`);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
