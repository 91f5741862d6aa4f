import { beforeEach, describe, expect, it } from "vitest";
import {
  applyBulk,
  assignTarget,
  closeWorkspace,
  completeCoverage,
  discardDraft,
  listDrafts,
  loadDesk,
  loadDossier,
  openWorkspace,
  previewBulk,
  readChanges,
  readCoverage,
  readDraft,
  readQueue,
  readRecentAnswers,
  readSentences,
  recordReview,
  saveDraft,
  signReview,
  undoBatch,
  undoDesk,
  undoLast,
  undoReview,
  waveOffSentences,
  type BulkRequest,
  type Workspace,
} from "../../src/actions/index.ts";
import type { QueueFilter, QueuePage, ReviewDecision, ReviewEvent } from "../../src/core/index.ts";
import { save } from "../database/a-saved-analysis.ts";
import { aClaim, anAnalysis, aQuestion, aSource } from "../database/an-analysis.ts";
import { closeAfterwards, problemCode, value } from "../database/temporary-database.ts";
import { workspaceWith } from "./temporary-workspace.ts";

const S1 = {
  ...aSource("S1", "The fire injured 70 people. The weather was fine. Buy a boat!"),
  sentences: [
    { start: 0, end: 27, coverage: "claims" },
    { start: 28, end: 49, coverage: "none" },
    { start: 50, end: 61, coverage: "none" },
  ],
} as const;
const S2 = aSource("S2", "The fire injured 80 people.");
const C1 = aClaim("C1", S1, "70 people");
const C2 = aClaim("C2", S2, "80 people", { speaker: { name: "the ministry", via: null } });
const C3 = aClaim("C3", S2, "The fire", { kind: "event" });
const ALONE = aQuestion("Q2", [C3], { kind: "event" });
const ANALYSIS = anAnalysis({
  sources: [S1, S2],
  claims: [C1, C2, C3],
  questions: [aQuestion("Q1", [C1, C2]), ALONE],
});

let workspace: Workspace;
beforeEach(async () => {
  workspace = await workspaceWith(ANALYSIS);
});

function decision(change: Partial<ReviewDecision> = {}): ReviewDecision {
  return { verdict: "verified", note: "", correction: null, evidence: [], ...change };
}

async function review(
  target: string,
  who: string,
  change: Partial<ReviewDecision> = {},
): Promise<ReviewEvent> {
  const { reviews } = value(await loadDossier(workspace, "fire"));
  const expectedEvent = reviews.get(target)?.event ?? null;
  return value(
    await recordReview(workspace, "fire", { target, expectedEvent, decision: decision(change), who }),
  );
}

async function reviewed(): Promise<readonly string[]> {
  const { reviews } = value(await loadDossier(workspace, "fire"));
  return [...reviews.values()].map(({ target, decision: { verdict } }) => `${target} ${verdict}`);
}

function assign(target: string, to: string | null, who = "Ana") {
  return assignTarget(workspace, "fire", { target, to, who, why: "" });
}

async function assigned(): Promise<readonly string[]> {
  const { standing } = value(await loadDesk(workspace, "fire"));
  return [...standing.assignment.values()].map(({ target, value: { to } }) => `${target} ${to}`);
}

function queue(filter: QueueFilter, of: "questions" | "claims" = "claims", at: string | null = null) {
  return readQueue(workspace, "fire", { of, filter, sort: "importance", offset: null, limit: 2, at });
}

function counts(page: QueuePage, facet: keyof QueuePage["facets"]): Readonly<Record<string, number>> {
  return Object.fromEntries(page.facets[facet].map(({ value: name, count }) => [name, count]));
}

describe("a draft", () => {
  const fields = { verdict: "", note: "half a thought — 🧯", "evidence.where": ["a", "b"] };

  it("survives the process, for its person and target alone, and is replaced by the next", async () => {
    const draft = { target: "C1", who: "Ana", fields, expectedEvent: null };
    value(await saveDraft(workspace, "fire", { ...draft, fields: { note: "first" } }));
    value(await saveDraft(workspace, "fire", draft));
    const again = value(await openWorkspace({ databaseUrl: `file:${workspace.database.file}` }));
    closeAfterwards(() => closeWorkspace(again));
    expect(value(await readDraft(again, "fire", { target: "C1", who: "Ana" }))).toMatchObject({
      fields,
      outdated: false,
    });
    expect(value(await readDraft(again, "fire", { target: "C1", who: "Ben" }))).toBeNull();
    expect(value(await listDrafts(again, "fire", "Ana"))).toHaveLength(1);
  });

  it("is gone once its review is saved, and only its author's", async () => {
    value(await saveDraft(workspace, "fire", { target: "C1", who: "Ana", fields, expectedEvent: null }));
    value(await saveDraft(workspace, "fire", { target: "C1", who: "Ben", fields, expectedEvent: null }));
    await review("C1", "Ana");
    expect(value(await readDraft(workspace, "fire", { target: "C1", who: "Ana" }))).toBeNull();
    expect(value(await readDraft(workspace, "fire", { target: "C1", who: "Ben" }))?.outdated).toBe(true);
    value(await discardDraft(workspace, "fire", { target: "C1", who: "Ben" }));
    expect(value(await listDrafts(workspace, "fire", "Ben"))).toEqual([]);
  });

  it("adds nothing to the history, and is refused for what is not there", async () => {
    const draft = { who: "Ana", fields, expectedEvent: null };
    value(await saveDraft(workspace, "fire", { ...draft, target: "C1" }));
    expect(value(await loadDossier(workspace, "fire")).history).toEqual([]);
    expect(problemCode(await saveDraft(workspace, "fire", { ...draft, target: "C9" }))).toBe(
      "review/unknown-target",
    );
    const long = { note: "x".repeat(20_001) };
    expect(problemCode(await saveDraft(workspace, "fire", { ...draft, target: "C1", fields: long }))).toBe(
      "review/shape",
    );
  });
});

describe("an assignment", () => {
  it("stands until another, and each is in the history with who gave it", async () => {
    value(await assign("Q1", "Ben"));
    value(await assign("Q1", " Cem ", "Ben"));
    expect(await assigned()).toEqual(["Q1 Cem"]);
    value(await assign("Q1", null));
    expect(await assigned()).toEqual([]);
    const { history, people } = value(await loadDesk(workspace, "fire"));
    expect(history.map(({ before, after, who }) => [before, after, who])).toEqual([
      [null, { to: "Ben" }, "Ana"],
      [{ to: "Ben" }, { to: "Cem" }, "Ben"],
      [{ to: "Cem" }, null, "Ana"],
    ]);
    expect(people).toEqual(["Ana", "Ben", "Cem"]);
  });

  it("is undone step by step, by an event that takes back an event", async () => {
    value(await assign("Q1", "Ben"));
    const second = value(await assign("Q1", "Cem"));
    value(await undoDesk(workspace, "fire", { event: second.id, who: "Ben" }));
    expect(await assigned()).toEqual(["Q1 Ben"]);
    expect(problemCode(await undoDesk(workspace, "fire", { event: second.id, who: "Ben" }))).toBe(
      "desk/not-standing",
    );
    value(await undoLast(workspace, "fire", { who: "Ana" }));
    expect(await assigned()).toEqual([]);
  });

  it("is refused for nobody's claim, for an empty name and where it stands already", async () => {
    expect(problemCode(await assign("C9", "Ben"))).toBe("review/unknown-target");
    expect(problemCode(await assign("C1", " "))).toBe("review/shape");
    value(await assign("C1", "Ben"));
    expect(problemCode(await assign("C1", "Ben"))).toBe("desk/nothing-changes");
  });

  it("loses none of ten given at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, i) => assign(i % 2 === 0 ? "C1" : "Q1", `Person ${String(i)}`)),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const { history } = value(await loadDesk(workspace, "fire"));
    expect(history).toHaveLength(10);
    for (const target of ["C1", "Q1"]) {
      const own = history.filter((event) => event.target === target);
      expect(own.slice(1).map(({ before }) => before)).toEqual(own.slice(0, -1).map(({ after }) => after));
    }
  });
});

describe("a second check", () => {
  const sign = (review: number, who: string) =>
    signReview(workspace, "fire", { target: "C1", review, note: "seen", who });

  it("is refused to the first checker, however they write their name", async () => {
    const { id } = await review("C1", "Ana Marín");
    expect(problemCode(await sign(id, " ana  MARÍN "))).toBe("second-check/same-person");
    value(await sign(id, "Ben"));
    expect(value(await readChanges(workspace, "fire", "C1")).secondCheck).toMatchObject({
      who: "Ben",
      inForce: true,
      parts: [],
    });
  });

  it("is refused where nobody has reviewed, or somebody else has meanwhile", async () => {
    expect(problemCode(await sign(1, "Ben"))).toBe("second-check/no-review");
    const { id } = await review("C1", "Ana");
    await review("C1", "Cem");
    expect(problemCode(await sign(id, "Ben"))).toBe("second-check/review-changed");
  });

  it("ends with new evidence, says which, and is in force again when that is undone", async () => {
    const first = await review("C1", "Ana");
    value(await sign(first.id, "Ben"));
    const item = {
      kind: "primary",
      bears: "supports",
      where: "the list",
      locator: null,
      seen: null,
      quotation: null,
    };
    const second = await review("C1", "Ana", { evidence: [item as ReviewDecision["evidence"][0]] });
    const { secondCheck, review: own } = value(await readChanges(workspace, "fire", "C1"));
    expect(secondCheck).toMatchObject({
      inForce: false,
      parts: [{ part: "evidence", before: null, after: "primary, supports, the list" }],
    });
    expect(own).toMatchObject({ who: "Ana", inForce: true, parts: [] });
    value(await undoReview(workspace, "fire", { event: second.id, who: "Ana" }));
    expect(value(await readChanges(workspace, "fire", "C1")).secondCheck?.inForce).toBe(true);
  });

  it("ends when the claim changes, and says what it was", async () => {
    const { id } = await review("C1", "Ana");
    value(await sign(id, "Ben"));
    const claims = [aClaim("C1", S1, "injured 70 people"), C2, C3];
    await save(workspace.database, "fire", {
      ...ANALYSIS,
      claims,
      questions: [aQuestion("Q1", claims.slice(0, 2)), ALONE],
    });
    const changes = value(await readChanges(workspace, "fire", "C1"));
    const part = { part: "exact words", before: "70 people", after: "injured 70 people" };
    expect(changes.review).toMatchObject({ inForce: false });
    expect(changes.review?.parts).toContainEqual(part);
    expect(changes.secondCheck?.parts).toContainEqual(part);
    expect(problemCode(await sign(id, "Cem"))).toBe("second-check/target-changed");
  });
});

describe("undo and the last answers", () => {
  it("takes back what a person did last, then what they did before, and never another's", async () => {
    await review("C1", "Ana");
    await review("C2", "Ben");
    value(await assign("Q1", "Cem"));
    await review("C3", "Ana", { verdict: "wrong", correction: "smoke" });
    const undone = [];
    for (let i = 0; i < 3; i++) {
      undone.push(value(await undoLast(workspace, "fire", { who: "Ana" })).targets);
    }
    expect(undone).toEqual([["C3"], ["Q1"], ["C1"]]);
    expect(problemCode(await undoLast(workspace, "fire", { who: "Ana" }))).toBe("undo/nothing");
    expect(await reviewed()).toEqual(["C2 verified"]);
  });

  it("lists a person's answers, latest first, with what became of them", async () => {
    await review("C1", "Ana");
    const gone = await review("C2", "Ana", { verdict: "disputed" });
    await review("C3", "Ana");
    await review("C3", "Ben", { verdict: "wrong" });
    value(await undoReview(workspace, "fire", { event: gone.id, who: "Ana" }));
    const answers = value(await readRecentAnswers(workspace, "fire", { who: "Ana", limit: 10 }));
    expect(answers.map(({ target, verdict, state }) => [target, verdict, state])).toEqual([
      ["C3", "verified", "replaced"],
      ["C2", "disputed", "undone"],
      ["C1", "verified", "stands"],
    ]);
    expect(value(await readRecentAnswers(workspace, "fire", { who: "Ana", limit: 2 }))).toHaveLength(2);
  });
});

describe("coverage", () => {
  const [, WEATHER, BOAT] = S1.sentences;

  it("adds up: each sentence has claims, is waved off, read or unread", async () => {
    const first = value(await readCoverage(workspace, "fire"));
    expect(first.meter).toEqual({ claims: 2, "waved-off": 0, read: 0, boilerplate: 0, unread: 2 });
    const wave = { source: "S1", sentences: [BOAT], reason: "advert", who: "Ana" };
    expect(value(await waveOffSentences(workspace, "fire", wave))).toMatchObject({ changed: 1 });
    value(await readSentences(workspace, "fire", { source: "S1", sentences: S1.sentences, who: "Ben" }));
    const { sources, meter } = value(await readCoverage(workspace, "fire"));
    expect(meter).toEqual({ claims: 2, "waved-off": 1, read: 1, boilerplate: 0, unread: 0 });
    expect(sources[0]?.sentences.map(({ state, readers }) => [state, ...readers])).toEqual([
      ["claims", "Ben"],
      ["read", "Ben"],
      ["waved-off", "Ben"],
    ]);
    expect(sources[0]?.sentences[2]?.wavedOff).toMatchObject({ who: "Ana", value: { reason: "advert" } });
  });

  it("keeps apart who has read, and undoes a whole page of marks in one go", async () => {
    const all = { source: "S1", sentences: S1.sentences };
    value(await readSentences(workspace, "fire", { ...all, who: "Ana" }));
    const marked = value(await readSentences(workspace, "fire", { ...all, who: "Ben" }));
    expect(problemCode(await readSentences(workspace, "fire", { ...all, who: "Ben" }))).toBe(
      "desk/nothing-changes",
    );
    value(await undoBatch(workspace, "fire", { batch: marked.batch ?? 0, who: "Ben" }));
    const [source] = value(await readCoverage(workspace, "fire")).sources;
    expect(source?.sentences.flatMap(({ readers }) => readers)).toEqual(["Ana", "Ana", "Ana"]);
  });

  it("is not complete while sentences are unread, unless a reason is given", async () => {
    const refused = await completeCoverage(workspace, "fire", { scope: "S1", reason: " ", who: "Ana" });
    expect(refused).toMatchObject({ problem: { code: "coverage/unread", data: { unread: 2 } } });
    const scope = { scope: "dossier", reason: "deadline", who: "Ana" };
    expect(value(await completeCoverage(workspace, "fire", scope)).unread).toBe(2);
    expect(
      value(await completeCoverage(workspace, "fire", { scope: "S2", reason: null, who: "Ana" })).unread,
    ).toBe(0);
    const { completed, sources } = value(await readCoverage(workspace, "fire"));
    expect(completed?.value).toEqual({ unread: 2, reason: "deadline" });
    expect(sources.map((source) => source.completed?.who)).toEqual([undefined, "Ana"]);
  });

  it.each([
    ["coverage/unknown-sentence", { sentences: [{ start: 1, end: 9 }] }],
    ["coverage/unknown-sentence", { source: "S9" }],
    ["coverage/unknown-sentence", { sentences: [] }],
    ["coverage/no-reason", { reason: " " }],
    ["review/shape", { who: "" }],
  ])("refuses %s where it gets %j", async (code, change) => {
    const request = { source: "S1", sentences: [WEATHER], reason: "weather", who: "Ana", ...change };
    expect(problemCode(await waveOffSentences(workspace, "fire", request))).toBe(code);
  });
});

describe("the queue", () => {
  it("counts what each further choice would leave, not what the page shows", async () => {
    const page = value(await queue({}));
    expect(page).toMatchObject({ items: ["C1", "C2"], total: 3, offset: 0 });
    expect(counts(page, "kind")).toEqual({ figure: 2, event: 1 });
    expect(counts(page, "speaker")).toEqual({ article: 2, "the ministry": 1 });
    const narrowed = value(await queue({ source: ["S2"] }));
    expect(narrowed.items).toEqual(["C2", "C3"]);
    expect(counts(narrowed, "kind")).toEqual({ event: 1, figure: 1 });
    expect(counts(narrowed, "source")).toEqual({ S2: 2, S1: 1 });
    const both = value(await queue({ source: ["S2"], verdict: ["discrepancy"] }));
    expect(both.items).toEqual(["C2"]);
    expect(counts(both, "verdict")).toEqual({ discrepancy: 1, "single-source": 1 });
  });

  it("takes sources and speakers of a question from its claims", async () => {
    expect(value(await queue({ speaker: ["the ministry"] }, "questions")).items).toEqual(["Q1"]);
    expect(counts(value(await queue({}, "questions")), "source")).toEqual({ S2: 2, S1: 1 });
  });

  it("knows review, second check and assignment", async () => {
    const { id } = await review("C1", "Ana", { verdict: "disputed" });
    await review("C2", "Ana");
    value(await signReview(workspace, "fire", { target: "C1", review: id, note: "", who: "Ben" }));
    value(await assign("C3", "Ben"));
    const page = value(await queue({ review: ["none"] }));
    expect(page.items).toEqual(["C3"]);
    expect(counts(page, "review")).toEqual({ disputed: 1, verified: 1, signed: 1, unsigned: 1, none: 1 });
    expect(page.progress).toEqual({ reviewed: 2, total: 3, byVerdict: { disputed: 1, verified: 1 } });
    expect(value(await queue({ assigned: ["Ben"] })).items).toEqual(["C3"]);
    expect(value(await queue({ review: ["unsigned"] })).items).toEqual(["C2"]);
  });

  it("goes on from an item that no longer fits, and round to the next that is open", async () => {
    await review("C2", "Ana");
    const { at } = value(await queue({ review: ["none"] }, "claims", "C2"));
    expect(at).toEqual({ id: "C2", place: null, previous: "C1", next: "C3", nextOpen: "C3" });
    expect(value(await queue({}, "claims", "C3"))).toMatchObject({
      offset: 1,
      items: ["C2", "C3"],
      at: { place: 2, next: null, nextOpen: "C1" },
    });
    expect(value(await queue({}, "claims", "C9")).at).toBeNull();
  });
});

describe("a bulk action", () => {
  const dismiss: BulkRequest = {
    of: "claims",
    filter: {},
    change: { do: "review", decision: decision({ verdict: "dismissed", note: "not for us" }) },
  };

  it("says how many and which beforehand, leaves reviews alone, and is undone in one go", async () => {
    await review("C2", "Ben");
    const { targets, skipped, token } = value(await previewBulk(workspace, "fire", dismiss));
    expect(targets).toEqual(["C1", "C3"]);
    expect(skipped).toEqual([{ target: "C2", why: "reviewed by Ben" }]);
    const { batch } = value(await applyBulk(workspace, "fire", { ...dismiss, token, who: "Ana" }));
    expect(await reviewed()).toEqual(["C2 verified", "C1 dismissed", "C3 dismissed"]);
    await review("C3", "Ben");
    const undone = value(await undoBatch(workspace, "fire", { batch: batch ?? 0, who: "Ana" }));
    expect(undone).toMatchObject({ targets: ["C1"], left: ["C3"], appended: { event: null, review: null } });
    expect(await reviewed()).toEqual(["C2 verified", "C3 verified"]);
    const { batches } = value(await loadDesk(workspace, "fire"));
    expect(undone.appended.batch).toBe(batches.at(-1)?.id);
    expect(batches.map(({ what, takesBack }) => [what, takesBack])).toEqual([
      ["Called 2 claims dismissed", null],
      ["Undone: Called 2 claims dismissed", batch],
    ]);
    expect(problemCode(await undoBatch(workspace, "fire", { batch: batch ?? 0, who: "Ana" }))).toBe(
      "desk/not-standing",
    );
  });

  it("is refused when the set is not the one that was shown", async () => {
    const { token } = value(await previewBulk(workspace, "fire", dismiss));
    await review("C1", "Ben");
    expect(problemCode(await applyBulk(workspace, "fire", { ...dismiss, token, who: "Ana" }))).toBe(
      "bulk/changed",
    );
    expect(await reviewed()).toEqual(["C1 verified"]);
  });

  it("assigns, and is the last thing a person did", async () => {
    const request = { of: "questions", filter: {}, change: { do: "assign", to: "Ben" } } as const;
    value(await assign("Q2", "Ben"));
    const { targets, skipped, token } = value(await previewBulk(workspace, "fire", request));
    expect([targets, skipped]).toEqual([["Q1"], [{ target: "Q2", why: "assigned to Ben" }]]);
    value(await applyBulk(workspace, "fire", { ...request, token, who: "Cem" }));
    expect(value(await undoLast(workspace, "fire", { who: "Cem" })).targets).toEqual(["Q1"]);
    expect(await assigned()).toEqual(["Q2 Ben"]);
  });

  it("finds nothing to do twice", async () => {
    const first = value(await previewBulk(workspace, "fire", dismiss));
    value(await applyBulk(workspace, "fire", { ...dismiss, token: first.token, who: "Ana" }));
    const { targets, token } = value(await previewBulk(workspace, "fire", dismiss));
    expect(targets).toEqual([]);
    expect(problemCode(await applyBulk(workspace, "fire", { ...dismiss, token, who: "Ana" }))).toBe(
      "bulk/nothing",
    );
  });
});

describe("the desk's history", () => {
  it.each([
    ["changed", () => workspace.database.writer.deskEvent.updateMany({ data: { who: "Ben" } })],
    ["deleted", () => workspace.database.writer.deskEvent.deleteMany()],
    ["regrouped", () => workspace.database.writer.batch.deleteMany()],
  ])("refuses to be %s, whoever asks", async (_, attempt) => {
    const [first] = S1.sentences;
    value(await readSentences(workspace, "fire", { source: "S1", sentences: [first], who: "Ana" }));
    await expect(attempt()).rejects.toThrow();
  });
});
