import { beforeEach, describe, expect, it } from "vitest";
import {
  addClaim,
  addSources,
  changeClaim,
  checkDossier,
  createDossier,
  judgeJoin,
  loadDesk,
  loadDossier,
  makeQuestion,
  mergeClaims,
  moveClaim,
  openWorkspace,
  closeWorkspace,
  previewClaim,
  recordReview,
  splitClaim,
  undoBatch,
  undoDesk,
  withdrawClaim,
  type Workspace,
} from "../../src/actions/index.ts";
import { codePointIndex, type Claim, type ClaimByHand, type DossierState } from "../../src/core/index.ts";
import { closeAfterwards, problemCode, value } from "../database/temporary-database.ts";
import { temporaryWorkspace } from "./temporary-workspace.ts";

const TEXTS = {
  "1.txt":
    "A fire broke out on a ferry near Split. The fire injured 70 people. The ferry 🚢 was towed to port.",
  "2.txt": "The fire on the ferry near Split injured 80 people.",
  "3.txt": "The ferry fire near Split injured 80 people.",
} as const;
const LATER = { "4.txt": "The fire on the ferry near Split injured 70 people." };
const ANA = { who: "Ana", why: "as the agency has it" };

let workspace: Workspace;
let slug: string;
beforeEach(async () => {
  workspace = await temporaryWorkspace();
  slug = value(await createDossier(workspace, { title: "The fire" })).slug;
  value(await addSources(workspace, slug, drafts(TEXTS)));
}, 60_000);

function drafts(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([file, text]) => ({
    file,
    text,
    bytes: new TextEncoder().encode(text),
    given: { published: "2024-05-07" },
  }));
}

async function load(): Promise<DossierState> {
  return value(await loadDossier(workspace, slug));
}

function saying({ claims }: DossierState, source: string, words: string): Claim {
  const found = claims.find(
    (claim) => claim.source === source && claim.kind === "figure" && claim.exact.includes(words),
  );
  if (found === undefined) throw new Error(`no figure "${words}" in ${source}`);
  return found;
}

/** Sources of the figures on each question, with the question's id. */
function tables({ claims, questions }: DossierState): Readonly<Record<string, string>> {
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]));
  return Object.fromEntries(
    questions
      .filter(({ kind }) => kind === "figure")
      .map((question) => [question.id, question.claims.map((id) => sourceOf.get(id)).join(" ")]),
  );
}

function byHand(
  source: DossierState["sources"][number],
  exact: string,
  words: string | null = null,
): ClaimByHand {
  const at = source.text.indexOf(exact);
  const span = codePointIndex(source.text).toCodePoints({ start: at, end: at + exact.length });
  return { source: source.id, kind: "figure", ...span, words, speaker: null, stance: "asserted" };
}

async function soundness(): Promise<readonly unknown[]> {
  return value(await checkDossier(workspace, slug)).faults;
}

describe("changing a claim", () => {
  it("keeps its number, judges its question again, and is undone without a trace but the history's", async () => {
    const before = await load();
    const claim = saying(before, "S1", "70");
    const to = byHand(before.sources[0]!, "injured 70 people", "The ferry fire near Split injured 80 people");
    const done = value(
      await changeClaim(workspace, slug, { claim: claim.id, to, expectedEvent: null, ...ANA }),
    );
    expect(done).toMatchObject({ claims: [claim.id], batch: null });
    const changed = await load();
    expect(saying(changed, "S1", "70")).toMatchObject({ id: claim.id, value: { min: 80 } });
    expect(changed.questions.find(({ id }) => id === done.questions[0])?.verdict).toBe("agree");
    expect(await soundness()).toEqual([]);

    value(await undoDesk(workspace, slug, { event: done.events[0]!.id, who: "Ben" }));
    const after = await load();
    expect(after.claims).toEqual(before.claims);
    expect(after.questions).toEqual(before.questions);
    const { history } = value(await loadDesk(workspace, slug));
    expect(history.map(({ action, who, why }) => [action, who, why])).toEqual([
      ["set", "Ana", "as the agency has it"],
      ["undone", "Ben", ""],
    ]);
  });

  it("makes its review stale, and the undo makes it fresh again", async () => {
    const before = await load();
    const { id } = saying(before, "S1", "70");
    const decision = { verdict: "verified", note: "", correction: null, evidence: [] } as const;
    value(await recordReview(workspace, slug, { target: id, expectedEvent: null, decision, who: "Ana" }));
    const to = { ...byHand(before.sources[0]!, "70 people"), stance: "denied" as const };
    const done = value(await changeClaim(workspace, slug, { claim: id, to, expectedEvent: null, ...ANA }));
    expect((await load()).reviews.get(id)?.stale).toBe(true);
    value(await undoDesk(workspace, slug, { event: done.events[0]!.id, who: "Ana" }));
    expect((await load()).reviews.get(id)?.stale).toBe(false);
  });

  it("is refused when somebody else has changed it meanwhile", async () => {
    const before = await load();
    const { id } = saying(before, "S1", "70");
    const to = byHand(before.sources[0]!, "injured 70 people");
    value(await changeClaim(workspace, slug, { claim: id, to, expectedEvent: null, ...ANA }));
    const late = await withdrawClaim(workspace, slug, {
      claim: id,
      expectedEvent: null,
      who: "Ben",
      why: "",
    });
    expect(problemCode(late)).toBe("claim/conflict");
  });

  it("outlives the import of another article, and a restart", async () => {
    const before = await load();
    const { id } = saying(before, "S1", "70");
    const to = byHand(before.sources[0]!, "70 people", "The ferry fire near Split injured 75 people");
    value(await changeClaim(workspace, slug, { claim: id, to, expectedEvent: null, ...ANA }));
    value(await addSources(workspace, slug, drafts(LATER)));
    const again = value(await openWorkspace({ databaseUrl: `file:${workspace.database.file}` }));
    closeAfterwards(() => closeWorkspace(again));
    const after = value(await loadDossier(again, slug));
    expect(after.sources).toHaveLength(4);
    expect(saying(after, "S1", "70")).toMatchObject({ id, value: { min: 75 } });
    expect(saying(after, "S1", "70").rule).toContain("by-hand/");
    expect(await soundness()).toEqual([]);
  });
});

describe("withdrawing a claim", () => {
  it("takes it off its question, and never gives its number away", async () => {
    const before = await load();
    const { id } = saying(before, "S3", "80");
    value(await withdrawClaim(workspace, slug, { claim: id, expectedEvent: null, ...ANA }));
    expect(Object.values(tables(await load()))).toEqual(["S1 S2"]);
    value(await addSources(workspace, slug, drafts(LATER)));
    const after = await load();
    expect(after.claims.map((claim) => claim.id)).not.toContain(id);
    expect(Object.values(tables(after))).toEqual(["S1 S2 S4"]);
    expect(await soundness()).toEqual([]);
  });
});

describe("adding a claim", () => {
  it("gives it a number of its own on the question that was chosen", async () => {
    const before = await load();
    const [question] = Object.keys(tables(before));
    const claim = byHand(before.sources[0]!, "towed to port");
    const done = value(await addClaim(workspace, slug, { claim, question: question!, ...ANA }));
    const after = await load();
    expect(before.claims.map(({ id }) => id)).not.toContain(done.claims[0]);
    expect(saying(after, "S1", "towed")).toMatchObject({ id: done.claims[0], exact: "towed to port" });
    expect(done.questions).toEqual([question]);
    expect(await soundness()).toEqual([]);
    value(await undoBatch(workspace, slug, { batch: done.batch!, who: "Ana" }));
    expect((await load()).claims).toEqual(before.claims);
  });

  it("shows beforehand how its words will be read", async () => {
    const [source] = (await load()).sources;
    const words = "The ferry fire near Split injured 90 people";
    expect(value(await previewClaim(workspace, slug, byHand(source!, "towed", words)))).toMatchObject({
      read: true,
      claim: { value: { min: 90 }, exact: "towed" },
    });
    expect(value(await previewClaim(workspace, slug, byHand(source!, "towed")))).toMatchObject({
      read: false,
      answer: "towed",
    });
  });

  it.each([
    ["claim/no-words", "no stretch", { start: 5, end: 5 }],
    ["claim/no-words", "an end beyond the text", { start: 90, end: 5_000 }],
    ["claim/unknown-source", "a source that is not there", { source: "S9" }],
    ["claim/unknown-kind", "a kind that is not there", { kind: "rumour" }],
    ["review/shape", "words without end", { words: "x".repeat(2_001) }],
  ])("is refused as %s when it has %s", async (code, _, change) => {
    const [source] = (await load()).sources;
    const claim = { ...byHand(source!, "towed"), ...change };
    expect(problemCode(await addClaim(workspace, slug, { claim, question: null, ...ANA }))).toBe(code);
    expect(value(await loadDesk(workspace, slug)).history).toEqual([]);
  });

  it("is refused where a claim stands already", async () => {
    const before = await load();
    const { start, end, source, kind } = saying(before, "S1", "70");
    const claim = { ...byHand(before.sources[0]!, "towed"), start, end, source, kind };
    expect(problemCode(await addClaim(workspace, slug, { claim, question: null, ...ANA }))).toBe(
      "claim/already-there",
    );
  });
});

describe("splitting and merging", () => {
  it("makes two claims of one and one of two, each undone in one go", async () => {
    const before = await load();
    const [source] = before.sources;
    const { id } = saying(before, "S1", "70");
    const into = [byHand(source!, "injured 70"), byHand(source!, "towed to port")];
    const split = value(await splitClaim(workspace, slug, { claim: id, into, ...ANA }));
    expect(split.claims).toHaveLength(2);
    expect(split.claims).toContain(id);
    const merged = value(
      await mergeClaims(workspace, slug, {
        claims: split.claims,
        into: byHand(source!, "70 people"),
        ...ANA,
      }),
    );
    expect(merged.claims).toEqual([id]);
    expect(await soundness()).toEqual([]);
    value(await undoBatch(workspace, slug, { batch: merged.batch!, who: "Ana" }));
    expect((await load()).claims.filter((claim) => split.claims.includes(claim.id))).toHaveLength(2);
    value(await undoBatch(workspace, slug, { batch: split.batch!, who: "Ana" }));
    expect((await load()).claims).toEqual(before.claims);
  });

  it("refuses to merge what two sources say", async () => {
    const before = await load();
    const claims = [saying(before, "S1", "70").id, saying(before, "S2", "80").id];
    const into = byHand(before.sources[0]!, "70 people");
    expect(problemCode(await mergeClaims(workspace, slug, { claims, into, ...ANA }))).toBe(
      "claim/two-sources",
    );
  });
});

describe("deciding what answers one question", () => {
  it("excludes a claim, keeps it out when an article comes in, and moves it back", async () => {
    const before = await load();
    const [question] = Object.keys(tables(before));
    const { id } = saying(before, "S1", "70");
    value(await moveClaim(workspace, slug, { claim: id, to: null, ...ANA }));
    expect(tables(await load())).toMatchObject({ [question!]: "S2 S3" });
    expect(problemCode(await moveClaim(workspace, slug, { claim: id, to: null, ...ANA }))).toBe(
      "desk/nothing-changes",
    );
    value(await addSources(workspace, slug, drafts(LATER)));
    expect(Object.values(tables(await load())).sort()).toEqual(["S1", "S2 S3 S4"]);
    value(await moveClaim(workspace, slug, { claim: id, to: question!, ...ANA }));
    expect(tables(await load())).toEqual({ [question!]: "S1 S2 S3 S4" });
    expect(await soundness()).toEqual([]);
  });

  it("makes a question of chosen claims, and takes it apart again", async () => {
    const before = await load();
    const claims = [saying(before, "S1", "70").id, saying(before, "S3", "80").id];
    const made = value(await makeQuestion(workspace, slug, { claims, ...ANA }));
    expect(Object.values(tables(await load())).sort()).toEqual(["S1 S3", "S2"]);
    value(await undoBatch(workspace, slug, { batch: made.batch!, who: "Ana" }));
    expect(tables(await load())).toEqual(tables(before));
  });

  it("parts two claims for good, and joins them when somebody thinks again", async () => {
    const before = await load();
    const a = saying(before, "S1", "70").id;
    const b = saying(before, "S2", "80").id;
    value(await judgeJoin(workspace, slug, { a: b, b: a, verdict: "different", ...ANA }));
    expect(Object.values(tables(await load()))).toHaveLength(2);
    value(await judgeJoin(workspace, slug, { a, b, verdict: "same", ...ANA }));
    expect(Object.values(tables(await load()))).toEqual(["S1 S2 S3"]);
    value(await judgeJoin(workspace, slug, { a, b, verdict: "unsure", ...ANA }));
    const { standing } = value(await loadDesk(workspace, slug));
    expect([...standing.join.values()].map((it) => it.value.verdict)).toEqual(["unsure"]);
  });

  it("refuses claims of two kinds", async () => {
    const { claims } = await load();
    const other = claims.find(({ kind }) => kind !== "figure");
    const figure = saying(await load(), "S1", "70");
    const request = { a: figure.id, b: other?.id ?? "C99", verdict: "same" as const, ...ANA };
    expect(problemCode(await judgeJoin(workspace, slug, request))).toBe(
      other === undefined ? "claim/unknown" : "claim/other-kind",
    );
  });
});
