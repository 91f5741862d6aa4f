import { describe, expect, it } from "vitest";
import type { Judged } from "../../../src/core/verdicts/judged.ts";
import { byImportance, IN_PASSING } from "../../../src/core/verdicts/importance.ts";
import { CONVERTED } from "../../../src/core/claims/comparing.ts";
import { aFinding } from "./a-finding.ts";

function order(...findings: readonly Judged[]): string[] {
  return [...findings].sort(byImportance(["figure", "name"])).map(({ about }) => about);
}

const CLASH = aFinding("clash", {
  verdict: "discrepancy",
  type: "value",
  strength: "hard",
  weight: "slight",
});
const SOFT = aFinding("soft", { verdict: "discrepancy", type: "value", strength: "soft", weight: "main" });
const CHANGED = aFinding("changed", { verdict: "changed-over-time", type: "value" });
const SPELLINGS = aFinding("spellings", {
  kind: "name",
  verdict: "compatible",
  type: "name-spelling",
  weight: "slight",
});
const MAIN = aFinding("main", { weight: "main" });
const PLAIN = aFinding("plain", { sources: 8 });
const SLIGHT = aFinding("slight", { weight: "slight", sources: 8 });
const ALONE = aFinding("alone", { verdict: "single-source", weight: "main", sources: 1 });
const PASSING = aFinding("in passing", {
  verdict: "single-source",
  weight: "slight",
  rule: `event/${IN_PASSING}`,
});

describe("the order of findings", () => {
  it("goes from clashes over changes and spellings to what sources agree on, and to what one alone tells", () => {
    expect(order(PASSING, SLIGHT, ALONE, PLAIN, MAIN, SPELLINGS, CHANGED, SOFT, CLASH)).toEqual([
      "clash",
      "soft",
      "changed",
      "spellings",
      "main",
      "plain",
      "alone",
      "slight",
      "in passing",
    ]);
  });

  it("puts what the story is about first among equals, whether sources agree to the letter or not", () => {
    const rounded = aFinding("rounded", {
      verdict: "compatible",
      type: "precision",
      weight: "main",
      sources: 4,
    });
    expect(order(MAIN, rounded, PLAIN)).toEqual(["rounded", "main", "plain"]);
  });

  it("puts one amount in two units among what needs no look", () => {
    const converted = aFinding("converted", {
      verdict: "compatible",
      type: "precision",
      weight: "main",
      rule: `figure/<${CONVERTED}>`,
    });
    expect(order(converted, PLAIN, ALONE)).toEqual(["plain", "alone", "converted"]);
  });
});
