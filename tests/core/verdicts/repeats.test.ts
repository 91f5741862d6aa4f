import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/core/verdicts/question.ts";
import { weighRepeats } from "../../../src/core/verdicts/repeats.ts";
import { aLetter } from "../questions/a-kind.ts";
import { aFinding } from "./a-finding.ts";

const CLAIMS = [aLetter("a"), aLetter("b", "S2")].map((placed, i) => ({
  ...placed,
  claim: { ...placed.claim, id: `C${String(i + 1)}` },
}));

function reading(words: string, ...claims: readonly string[]): Reading {
  return { letter: "a", words, verbatim: false, sources: ["S1"], claims };
}

function weights(...findings: readonly ReturnType<typeof aFinding>[]): string[] {
  return weighRepeats(findings, CLAIMS).map(({ weight }) => weight);
}

describe("a finding that repeats one before it", () => {
  it("weighs little if it asks the same, be it of one speaker only", () => {
    const asked = aFinding("How many were hurt?");
    expect(weights(asked, aFinding("How many were hurt, according to the mayor?"))).toEqual([
      "plain",
      "slight",
    ]);
    expect(weights(asked, aFinding("How many were killed?"))).toEqual(["plain", "plain"]);
  });

  it("weighs little if it tells of the same happening in other words", () => {
    const told = [aFinding("Was the clerk fired?", { topic: "x" }), aFinding("Was he?", { topic: "x" })];
    expect(weights(...told)).toEqual(["plain", "slight"]);
  });

  it("weighs little if another kind of claim has the same answer from the same sentence", () => {
    const met = aFinding("When did they meet?", { kind: "visit", readings: [reading("7 May", "C1", "C2")] });
    const sameDay = aFinding("When was the meeting?", { kind: "date", readings: [reading("7 May", "C2")] });
    const otherDay = aFinding("When was the vote?", { kind: "date", readings: [reading("8 May", "C2")] });
    expect(weights(met, sameDay, otherDay)).toEqual(["plain", "slight", "plain"]);
  });

  it("keeps its weight where sources do not agree on it", () => {
    const clash = aFinding("How many were hurt?", {
      verdict: "discrepancy",
      type: "value",
      strength: "hard",
    });
    expect(weights(aFinding("How many were hurt?"), clash)).toEqual(["plain", "plain"]);
  });
});
