import { describe, expect, it } from "vitest";
import type { Judged } from "../../../src/core/verdicts/judged.ts";
import type { Reading } from "../../../src/core/verdicts/question.ts";
import { repeatsLast } from "../../../src/core/verdicts/repeats.ts";
import { aFinding } from "./a-finding.ts";

function order(...findings: readonly Judged[]): string[] {
  return repeatsLast(findings).map(({ about }) => about);
}

const OTHER = aFinding("Who won?");
const SPELLED = aFinding("How is it spelled?", { weight: "slight" });
const HURT = aFinding("How many were hurt?");

describe("a finding that repeats one before it", () => {
  it("stands behind those worth a look if it asks the same of one speaker only", () => {
    const repeated = aFinding("How many were hurt, according to the mayor?");
    expect(order(HURT, repeated, OTHER, SPELLED)).toEqual([
      "How many were hurt?",
      "Who won?",
      "How many were hurt, according to the mayor?",
      "How is it spelled?",
    ]);
  });

  it("stands behind them if it tells of the same happening in other words", () => {
    const told = [aFinding("Was the clerk fired?", { topic: "x" }), aFinding("Was he?", { topic: "x" })];
    expect(order(...told, OTHER)).toEqual(["Was the clerk fired?", "Who won?", "Was he?"]);
  });

  it("stands behind them if another kind of claim has the same answer from the same sentence", () => {
    const READING: Reading = { letter: "a", words: "7 May", verbatim: false, sources: ["S1"], claims: [] };
    const dated = (about: string, kind: string, ...told: readonly string[]): Judged =>
      aFinding(about, { kind, told, readings: [READING] });
    const met = dated("When did they meet?", "visit", "S1 0 7 May", "S2 90 7 May");
    const sameDay = dated("When was the meeting?", "date", "S2 90 7 May");
    const otherSentence = dated("When was the vote?", "date", "S2 200 7 May");
    expect(order(met, sameDay, otherSentence)).toEqual([
      "When did they meet?",
      "When was the vote?",
      "When was the meeting?",
    ]);
  });

  it("keeps its place where sources do not agree on it", () => {
    const clash = aFinding("How many were hurt?", {
      verdict: "discrepancy",
      type: "value",
      strength: "hard",
    });
    expect(repeatsLast([HURT, clash, OTHER])).toEqual([HURT, clash, OTHER]);
  });
});
