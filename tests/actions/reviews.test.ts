import { beforeEach, describe, expect, it } from "vitest";
import { loadDossier, recordReview, undoReview, type Workspace } from "../../src/actions/index.ts";
import type { DossierState, ReviewDecision, ReviewEvent } from "../../src/core/index.ts";
import { save } from "../database/a-saved-analysis.ts";
import { aClaim, anAnalysis, aQuestion, aSource } from "../database/an-analysis.ts";
import { problemCode, value } from "../database/temporary-database.ts";
import { workspaceWith } from "./temporary-workspace.ts";

const S1 = aSource("S1", "The fire injured 70 people.");
const S2 = aSource("S2", "The fire injured 80 people.");
const C1 = aClaim("C1", S1, "70 people");
const C2 = aClaim("C2", S2, "80 people");
const ANALYSIS = anAnalysis({ sources: [S1, S2], claims: [C1, C2], questions: [aQuestion("Q1", [C1, C2])] });

let workspace: Workspace;
beforeEach(async () => {
  workspace = await workspaceWith(ANALYSIS);
});

function aDecision(note: string): ReviewDecision {
  return { verdict: "disputed", note, correction: null, evidence: [] };
}

async function review(note: string, expectedEvent: number | null, target = "Q1"): Promise<ReviewEvent> {
  return value(
    await recordReview(workspace, "fire", { target, expectedEvent, decision: aDecision(note), who: "Ana" }),
  );
}

async function undo(event: number): Promise<ReviewEvent> {
  return value(await undoReview(workspace, "fire", { event, who: "Ben" }));
}

async function load(): Promise<DossierState> {
  return value(await loadDossier(workspace, "fire"));
}

describe("a review", () => {
  it("stands with all that was entered, and in the history", async () => {
    const decision: ReviewDecision = {
      verdict: "wrong",
      note: "Ministry says 72 — 🧯 שלום\r\n'; DROP TABLE",
      correction: "72 people",
      evidence: [
        {
          kind: "primary",
          bears: "contradicts",
          where: "https://example.org/list",
          locator: "p. 3",
          seen: "2024-05-07",
          quotation: "72 injured",
        },
      ],
    };
    const event = value(
      await recordReview(workspace, "fire", {
        target: "C1",
        expectedEvent: null,
        decision,
        who: "Ana Marín",
      }),
    );
    const { reviews, history } = await load();
    expect(history).toEqual([event]);
    expect(event).toMatchObject({
      target: "C1",
      action: "decided",
      before: null,
      after: decision,
      who: "Ana Marín",
    });
    expect(reviews.get("C1")).toEqual({
      target: "C1",
      decision,
      who: "Ana Marín",
      when: event.when,
      stale: false,
      event: event.id,
    });
  });

  it("follows the one its author saw", async () => {
    const first = await review("first", null);
    const second = await review("second", first.id);
    expect(second.before).toEqual(aDecision("first"));
    expect((await load()).reviews.get("Q1")?.decision.note).toBe("second");
  });

  it("is refused when somebody else was faster, and nothing is overwritten", async () => {
    const theirs = await review("theirs", null);
    const late = await recordReview(workspace, "fire", {
      target: "Q1",
      expectedEvent: null,
      decision: aDecision("mine"),
      who: "Ben",
    });
    expect(late).toMatchObject({
      problem: { code: "review/conflict", data: { event: theirs.id, who: "Ana" } },
    });
    expect((await load()).history).toEqual([theirs]);
  });

  it("is refused when what its author saw has been undone", async () => {
    const seen = await review("seen", null);
    await undo(seen.id);
    const late = { target: "Q1", expectedEvent: seen.id, decision: aDecision("mine"), who: "Ben" };
    expect(problemCode(await recordReview(workspace, "fire", late))).toBe("review/conflict");
  });

  it("is won by one of many who press the button at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        recordReview(workspace, "fire", {
          target: "Q1",
          expectedEvent: null,
          decision: aDecision(String(i)),
          who: `Reviewer ${String(i)}`,
        }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok).map(problemCode)).toEqual(
      Array(9).fill("review/conflict"),
    );
  });

  it.each([
    ["review/unknown-target", { target: "C99" }],
    ["review/unknown-target", { target: "S1" }],
    ["review/shape", { who: "  " }],
    ["review/shape", { decision: { ...aDecision(""), verdict: "agree" } as unknown as ReviewDecision }],
    ["review/shape", { decision: { ...aDecision(""), extra: 1 } as unknown as ReviewDecision }],
    ["review/shape", { decision: aDecision("half a pair \ud83d") }],
    ["review/shape", { decision: aDecision("x".repeat(20_001)) }],
  ])("is refused as %s when it has %j", async (code, change) => {
    const request = { target: "C1", expectedEvent: null, decision: aDecision(""), who: "Ana", ...change };
    expect(problemCode(await recordReview(workspace, "fire", request))).toBe(code);
    expect((await load()).history).toEqual([]);
  });

  it("needs a dossier", async () => {
    const request = { target: "C1", expectedEvent: null, decision: aDecision(""), who: "Ana" };
    expect(problemCode(await recordReview(workspace, "flood", request))).toBe("dossier/unknown");
  });
});

describe("undo", () => {
  it("brings the decision before back, then none, and keeps every line of history", async () => {
    const first = await review("first", null);
    const second = await review("second", first.id);
    const back = await undo(second.id);
    expect(back).toMatchObject({
      action: "undone",
      before: aDecision("second"),
      after: aDecision("first"),
      who: "Ben",
    });
    const none = await undo(back.id);
    expect(none).toMatchObject({ before: aDecision("first"), after: null });
    const { history, reviews } = await load();
    expect(history.map(({ action }) => action)).toEqual(["decided", "decided", "undone", "undone"]);
    expect(reviews.size).toBe(0);
  });

  it("is followed by a new decision as if the undone one had never stood", async () => {
    const first = await review("first", null);
    await undo(first.id);
    const again = await review("again", null);
    expect(again.before).toBeNull();
    expect(await undo(again.id)).toMatchObject({ after: null });
  });

  it("is refused for a decision that does not stand any more", async () => {
    const first = await review("first", null);
    await review("second", first.id);
    expect(problemCode(await undoReview(workspace, "fire", { event: first.id, who: "Ben" }))).toBe(
      "review/not-standing",
    );
  });

  it("is refused for what is no event of the dossier", async () => {
    expect(problemCode(await undoReview(workspace, "fire", { event: 99, who: "Ben" }))).toBe(
      "review/unknown-event",
    );
  });
});

describe("a new analysis", () => {
  it("leaves a review standing where words and verdict are the same, and calls it stale where not", async () => {
    await review("of the claim", null, "C1");
    await review("of the question", null, "Q1");
    await save(workspace.database, "fire", {
      ...ANALYSIS,
      claims: [{ ...C1, attribute: "wounded people" }, C2],
      questions: [aQuestion("Q1", [C1, C2], { verdict: "compatible", type: "precision", strength: null })],
    });
    const { reviews } = await load();
    expect(reviews.get("C1")?.stale).toBe(false);
    expect(reviews.get("Q1")?.stale).toBe(true);
  });

  it("keeps the review of a claim that is withdrawn, as stale", async () => {
    await review("of the claim", null, "C2");
    await save(workspace.database, "fire", { ...ANALYSIS, claims: [C1], questions: [aQuestion("Q1", [C1])] });
    expect((await load()).reviews.get("C2")).toMatchObject({
      stale: true,
      decision: { note: "of the claim" },
    });
  });
});

describe("history", () => {
  it.each([
    ["changed", () => workspace.database.writer.reviewEvent.updateMany({ data: { target: "C2" } })],
    ["deleted", () => workspace.database.writer.reviewEvent.deleteMany()],
  ])("refuses to be %s, whoever asks", async (_, attempt) => {
    const event = await review("first", null);
    await expect(attempt()).rejects.toThrow();
    expect((await load()).history).toEqual([event]);
  });
});
