import { describe, expect, it } from "vitest";
import type { PlacedClaim } from "../../../src/core/claims/claim-kind.ts";
import { judgeGroup } from "../../../src/core/verdicts/judge-group.ts";
import type { Judged } from "../../../src/core/verdicts/judged.ts";
import { occasionDates } from "../../../src/core/verdicts/occasion-dates.ts";
import type { Comparison } from "../../../src/core/verdicts/verdict.ts";
import { aLetter, aLetterKind } from "../questions/a-kind.ts";

function comparison(
  verdict: Comparison["verdict"],
  type: Comparison["type"] = null,
  strength: Comparison["strength"] = null,
): Comparison {
  return { verdict, type, strength, rule: `letter/<${verdict}>`, why: `the letters show ${verdict}` };
}

function judge(
  claims: readonly PlacedClaim[],
  comparisons: Readonly<Record<string, Comparison>>,
  whole: Comparison | null = null,
): Judged {
  const kind = aLetterKind({}, comparisons, whole);
  const [judged] = judgeGroup({ kind, claims, joins: [] }, occasionDates(claims));
  if (!judged) throw new Error("a group has a question");
  return judged;
}

const THREE = [aLetter("a"), aLetter("b", "S2"), aLetter("c", "S3")];
const HARD = comparison("discrepancy", "value", "hard");
const SOFT = comparison("discrepancy", "value", "soft");

describe("the verdict on a question", () => {
  it.each([
    ["a hard clash before a soft one", { ab: SOFT, bc: HARD }, HARD],
    ["a clash before a change over time", { ab: comparison("changed-over-time"), bc: SOFT }, SOFT],
    [
      "a compatible pair before agreement",
      { ab: comparison("compatible", "precision") },
      comparison("compatible", "precision"),
    ],
    [
      "two spellings before a short form",
      { ab: comparison("compatible", "precision"), bc: comparison("compatible", "name-spelling") },
      comparison("compatible", "name-spelling"),
    ],
    ["agreement before what cannot be compared", { ab: comparison("cannot-compare") }, comparison("agree")],
  ])("is that of the gravest pair: %s", (_case, comparisons, expected) => {
    const { verdict, type, strength } = expected;
    expect(judge(THREE, comparisons)).toMatchObject({ verdict, type, strength, sources: 3 });
  });

  it("is agreement where one source says what the other says, and says it less exactly besides", () => {
    const vague = comparison("compatible", "precision");
    const claims = [aLetter("a"), aLetter("b"), aLetter("c", "S2")];
    expect(judge(claims, { ab: vague, bc: vague })).toMatchObject({ verdict: "agree" });
    expect(judge(claims, { ac: vague, bc: vague })).toMatchObject({ verdict: "compatible" });
  });

  it("of one source alone is a clash only if its headline says what its body rules out", () => {
    const a = aLetter("a");
    const headline: PlacedClaim = { ...a, claim: { ...a.claim, standing: "headline" } };
    const body = aLetter("b");
    expect(judge([headline, body], { ab: HARD })).toMatchObject({ verdict: "discrepancy", strength: "hard" });
    expect(judge([headline, body], { ab: SOFT })).toMatchObject({ verdict: "single-source", type: null });
    expect(judge([a, body], { ab: HARD })).toMatchObject({ verdict: "single-source", type: null });
  });

  it("does not come from a clash inside one of several sources", () => {
    const claims = [aLetter("a"), aLetter("b"), aLetter("c", "S2")];
    expect(judge(claims, { ab: HARD })).toMatchObject({ verdict: "agree" });
  });

  it("is no update where the earlier article has the later one's answer too", () => {
    const early = "2023-11-25";
    const older = { ...aLetter("a"), published: early };
    const newer = { ...aLetter("b", "S2"), published: "2023-11-30" };
    const changed = { ab: comparison("changed-over-time"), ac: HARD, bc: comparison("agree") };
    expect(judge([older, newer], changed).verdict).toBe("changed-over-time");
    expect(judge([older, { ...aLetter("c"), published: early }, newer], changed).verdict).toBe("agree");
  });

  it("is an update for an article of no date, if dated ones tell of it", () => {
    const older = { ...aLetter("a"), published: "2023-11-25" };
    const newer = { ...aLetter("b", "S2"), published: "2023-11-30" };
    const undated = aLetter("c", "S3");
    const changed = { ab: comparison("changed-over-time"), ac: HARD, bc: comparison("agree") };
    expect(judge([older, newer, undated], changed).verdict).toBe("changed-over-time");
    expect(judge([older, newer, undated], { ...changed, bc: HARD }).verdict).toBe("discrepancy");
    expect(judge([older, undated], changed).verdict).toBe("discrepancy");
  });

  it("gives way to what all claims show together, if it was a clash", () => {
    const whole = comparison("changed-over-time");
    expect(judge(THREE, { ab: HARD }, whole).verdict).toBe("changed-over-time");
    expect(judge(THREE, {}, whole).verdict).toBe("agree");
  });

  it("says why, and what to do", () => {
    expect(judge(THREE, { ab: HARD, ac: HARD, bc: HARD }).why).toBe(
      "The letters show discrepancy. Also: c in S3. Check the figure with the primary source.",
    );
    expect(judge(THREE, { ab: SOFT }).why).toBe(
      "The letters show discrepancy. Under another reading both may be right. Check the figure with the primary source.",
    );
    expect(judge([aLetter("a")], {}).why).toBe(
      "Nothing in another source was matched to this. Look for a second source.",
    );
  });

  it("prefers words of the body to those of a caption", () => {
    const [a, b, c] = THREE as [PlacedClaim, PlacedClaim, PlacedClaim];
    const caption: PlacedClaim = { ...a, claim: { ...a.claim, standing: "caption" } };
    const { steps } = judge([caption, b, c], { ab: HARD, bc: HARD });
    expect(steps.join(" ")).toContain("C-S2-b and C-S3-c decide");
  });
});
