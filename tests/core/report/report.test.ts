import { describe, expect, it } from "vitest";
import {
  buildReport,
  claimInWords,
  dateInWords,
  describeVerdict,
  FINDING_GROUPS,
  originInWords,
  publishedInWords,
  summarizeReport,
  VERDICTS,
  type Strength,
} from "../../../src/core/index.ts";
import { aClaim, aFerryFire, aQuestion, aSource, aState } from "../../builders/a-ferry-fire.ts";

const state = aFerryFire();
const report = buildReport(state);

describe("buildReport", () => {
  it("puts hard discrepancies first and every question in exactly one section", () => {
    const order = report.sections.flatMap((section) => section.findings.map(({ question }) => question.id));
    expect(order).toEqual(["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7"]);
  });

  it.each(VERDICTS.flatMap((verdict) => (["hard", "soft", null] as const).map((s) => [verdict, s] as const)))(
    "has one group for the verdict %s with strength %s",
    (verdict, strength: Strength | null) => {
      const question = { ...aQuestion("Q1", "?", []), verdict, strength };
      expect(FINDING_GROUPS.filter((group) => group.holds(question))).toHaveLength(1);
    },
  );

  it("quotes each claim in its sentence as it came", () => {
    const quotation = report.sections[0]?.findings[0]?.readings[0]?.quotations[1];
    expect(quotation?.claim.exact).toBe("Twelve people were hurt");
    expect(quotation?.before).toBe("");
    expect(quotation?.after).toBe(", the harbour master said, and the crew numbered 30.");
  });

  it("keeps the reviews of questions and of claims beside them", () => {
    const finding = report.sections[0]?.findings[0];
    expect(finding?.review?.decision.verdict).toBe("disputed");
    expect(finding?.readings[1]?.quotations[0]?.review?.decision.correction).toBe("Fourteen people");
    expect(report.counts.reviewed).toEqual({ questions: 1, claims: 1 });
  });

  it("counts a quotation that no longer matches its text", () => {
    const claims = state.claims.map((claim) =>
      claim.id === "C1" ? { ...claim, exact: "13 people" } : claim,
    );
    expect(report.counts.quotations).toEqual({ compared: 14, matching: 14 });
    expect(buildReport({ ...state, claims }).counts.quotations).toEqual({ compared: 14, matching: 13 });
  });
});

describe("summarizeReport", () => {
  it("says how much was read and where the articles differ and agree", () => {
    expect(summarizeReport(report)).toBe(
      "3 articles, 14 claims, 7 questions. The articles contradict each other on 1 question, clash under " +
        "the usual reading on 1, differ because time has passed on 1, are compatible on 1, agree on 1, " +
        "cannot be compared on 1 and speak alone on 1. People have reviewed 1 question and 1 claim.",
    );
  });

  it("says of an empty dossier only that it is empty", () => {
    expect(summarizeReport(buildReport(aState([], [], [])))).toBe(
      "0 articles, 0 claims, 0 questions. No person has reviewed anything yet.",
    );
  });
});

describe("words for people", () => {
  it.each([
    ["2025-01-17", "17 Jan 2025"],
    ["2024-03", "Mar 2024"],
    ["2023", "2023"],
    ["2023-12-07T13:53", "7 Dec 2023, 13:53"],
    ["2023-12-01/2023-12-03", "1 Dec 2023 to 3 Dec 2023"],
    ["2023-12-01/..", "1 Dec 2023 to open"],
    ["2023-12~", "about Dec 2023"],
    ["2023-13", "2023-13"],
    ["199X", "199X"],
  ])("writes the date %s as %s", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it("says who makes a claim, through whom, how, where and of what time", () => {
    const claim = aClaim("C1", aSource("S1", ["It burned."]), "burned");
    expect(claimInWords(claim)).toBe("The article itself");
    const told = {
      ...claim,
      speaker: { name: "the owner", via: "an agency" },
      stance: "denied",
      standing: "caption",
      about: "2024-05-02",
    } as const;
    expect(claimInWords(told)).toBe(
      "Said by the owner, quoted by an agency; denied; in a caption; speaks of 2 May 2024",
    );
  });

  it("says what a source does not tell", () => {
    const bare = aSource("S1", ["It burned."]).metadata;
    expect(originInWords(bare)).toBe("No outlet, no author");
    expect(publishedInWords(bare)).toBe("No publication date");
    const known = state.sources[0]?.metadata ?? bare;
    expect(originInWords(known)).toBe("Port Ellis Gazette, Ann Cole");
    expect(publishedInWords(known)).toBe("Published 3 May 2024");
  });

  it("names type and strength of a verdict where it has them", () => {
    const hard = { verdict: "discrepancy", type: "direction", strength: "hard" } as const;
    expect(describeVerdict(hard)).toEqual({ label: "Discrepancy", detail: "direction, hard" });
    const plain = { verdict: "agree", type: null, strength: null } as const;
    expect(describeVerdict(plain)).toEqual({ label: "Agree", detail: "" });
  });
});
