import { beforeAll, describe, expect, it } from "vitest";
import { fullTextQuery } from "../../src/database/search.ts";
import { sliceCodePoints } from "../../src/core/index.ts";
import {
  assignTarget,
  recordReview,
  searchDossier,
  undoDesk,
  waveOffSentences,
  type SearchHit,
  type Workspace,
} from "../../src/actions/index.ts";
import { save } from "../database/a-saved-analysis.ts";
import { aClaim, anAnalysis, aQuestion, aSource } from "../database/an-analysis.ts";
import { problemCode, value } from "../database/temporary-database.ts";
import { workspaceWith } from "./temporary-workspace.ts";

const S1 = aSource("S1", "🔥 Attack drones were supplied to Москва, an envoy in Córdoba said.");
const S2 = aSource("S2", "No drone was ever supplied.");
const C1 = aClaim("C1", S1, "drones were supplied", { subject: "Iran", attribute: "deal over drones" });
const ANALYSIS = anAnalysis({
  sources: [S1, S2],
  claims: [C1],
  questions: [aQuestion("Q1", [C1], { about: "Who supplied drones?", why: "One source says so." })],
});

async function found(workspace: Workspace, query: string): Promise<readonly string[]> {
  const { hits } = value(await searchDossier(workspace, "fire", query));
  return hits.map(({ type, id }) => `${type} ${id}`).sort();
}

function markedWords({ snippet: { text, marks } }: SearchHit): readonly string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}

describe("search", () => {
  it("finds sentences, claims, questions and notes, in any form of the word", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const decision = {
      verdict: "disputed",
      note: "Ask the drone maker",
      correction: null,
      evidence: [],
    } as const;
    value(await recordReview(workspace, "fire", { target: "Q1", expectedEvent: null, decision, who: "Ana" }));
    expect(await found(workspace, "drone")).toEqual([
      "claim C1",
      "note Q1",
      "question Q1",
      "source S1",
      "source S2",
    ]);
  });

  it("gives the place in the text and marks the words in the snippet", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const { hits, total } = value(await searchDossier(workspace, "fire", "envoy"));
    expect(total).toBe(1);
    expect(hits).toMatchObject([{ type: "source", id: "S1", source: "S1", start: 0, end: S1.characters }]);
    expect(hits.map(markedWords)).toEqual([["envoy"]]);
  });

  it("says at which words of the article each match stands, counted in code points", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const { hits } = value(await searchDossier(workspace, "fire", "drones envoy"));
    const places = hits.find(({ type }) => type === "source")?.places ?? [];
    expect(places.map((place) => sliceCodePoints(S1.text, place))).toEqual(["drones", "envoy"]);
    expect(places[0]).toEqual({ start: 9, end: 15 });
  });

  it("finds why something was done at the desk, where it was done, also when that is undone", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const by = { who: "Ana", why: "belongs to Ben’s beat" };
    const given = value(await assignTarget(workspace, "fire", { ...by, target: "Q1", to: "Ben" }));
    const [sentence] = S2.sentences;
    expect(sentence).toBeDefined();
    const sentences = sentence ? [sentence] : [];
    const waved = { source: "S2", sentences, reason: "only small talk", who: "Ana" };
    value(await waveOffSentences(workspace, "fire", waved));
    value(await undoDesk(workspace, "fire", { event: given.id, who: "Ana" }));
    expect(await found(workspace, "beat")).toEqual(["desk Q1"]);
    expect(await found(workspace, "small talk")).toEqual([`desk S2:0-${String(S2.characters)}`]);
  });

  it("narrows to a verdict: a claim has the one of its gravest question, an article none", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const { facets, hits, total } = value(
      await searchDossier(workspace, "fire", "drones", { verdicts: ["single-source"] }),
    );
    expect(hits.map(({ id }) => id).sort()).toEqual(["C1", "Q1"]);
    expect(total).toBe(2);
    expect(facets.verdict).toEqual([{ value: "single-source", count: 2 }]);
    expect(facets.type.map(({ value: type }) => type)).toEqual(["claim", "question"]);
    const none = value(await searchDossier(workspace, "fire", "drones", { verdicts: ["agree"] }));
    expect([none.total, none.facets.verdict]).toEqual([0, [{ value: "single-source", count: 2 }]]);
  });

  it("counts hits by type and source, narrows by both, and pages", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const all = value(await searchDossier(workspace, "fire", "drone"));
    expect(all.facets).toEqual({
      type: [
        { value: "source", count: 2 },
        { value: "claim", count: 1 },
        { value: "question", count: 1 },
      ],
      source: [
        { value: "S1", count: 2 },
        { value: "S2", count: 1 },
      ],
      verdict: [{ value: "single-source", count: 2 }],
    });
    const narrowed = value(
      await searchDossier(workspace, "fire", "drone", { types: ["source"], sources: ["S1"] }),
    );
    expect(narrowed).toMatchObject({ total: 1, hits: [{ type: "source", id: "S1" }] });
    expect(narrowed.facets.type).toEqual([
      { value: "claim", count: 1 },
      { value: "source", count: 1 },
    ]);
    expect(narrowed.facets.source).toEqual([
      { value: "S1", count: 1 },
      { value: "S2", count: 1 },
    ]);
    const pages = [];
    for (let offset = 0; offset < 4; offset++) {
      pages.push(...value(await searchDossier(workspace, "fire", "drone", { offset, limit: 1 })).hits);
    }
    expect(pages).toEqual(all.hits);
  });

  it("folds case and accents, and finds a word by its beginning while it is typed", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    for (const query of ["cordoba", "CÓRDOBA", "cordo", "москва"]) {
      expect([query, await found(workspace, query)]).toEqual([query, ["source S1"]]);
    }
    expect(await found(workspace, "cordo ")).toEqual([]);
  });

  it("wants all words, and those in quotation marks together", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    expect(await found(workspace, "supplied ever")).toEqual(["source S2"]);
    expect(await found(workspace, "“were supplied”")).toEqual(["claim C1", "source S1"]);
    expect(await found(workspace, '"supplied drones"')).toEqual(["question Q1"]);
  });

  it("forgets what the analysis no longer says, and finds what it says now", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const renamed = aQuestion("Q1", [C1], { about: "Who delivered rockets?", why: "" });
    await save(workspace.database, "fire", { ...ANALYSIS, claims: [C1], questions: [renamed] });
    expect(await found(workspace, "rockets")).toEqual(["question Q1"]);
    expect(await found(workspace, "drones")).toEqual(["claim C1", "source S1", "source S2"]);
  });

  it("counts anew what was written since the same words were looked for", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const total = async (): Promise<number> => value(await searchDossier(workspace, "fire", "envoy")).total;
    expect(await total()).toBe(1);
    const decision = { verdict: "disputed", note: "Ask the envoy", correction: null, evidence: [] } as const;
    value(await recordReview(workspace, "fire", { target: "Q1", expectedEvent: null, decision, who: "Ana" }));
    expect(await total()).toBe(2);
  });

  it("stays inside its dossier", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    expect(problemCode(await searchDossier(workspace, "flood", "drone"))).toBe("dossier/unknown");
  });

  it("wants a word", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    for (const query of ["", " ", "?!", '""', "*"]) {
      expect(problemCode(await searchDossier(workspace, "fire", query))).toBe("search/empty");
    }
  });

  describe("takes anything for words", () => {
    let workspace: Workspace;
    beforeAll(async () => {
      workspace = await workspaceWith(ANALYSIS);
    });

    it("whatever full-text search or SQL would make of it", async () => {
      const queries = [
        'drone"',
        "drone OR",
        "NOT drone",
        "text:drone",
        "drone*",
        "(drone",
        "NEAR(drone",
        "'; --",
        "^a",
        "{a b}:c",
      ];
      for (const query of queries) {
        const outcome = await searchDossier(workspace, "fire", query);
        expect([query, outcome.ok || outcome.problem.code]).toEqual([
          query,
          query === "'; --" ? "search/empty" : true,
        ]);
      }
    });
  });
});

describe("a full-text query", () => {
  it.each([
    ["attack drones", '"attack" "drones" *'],
    ["Su-35", '"Su 35" *'],
    ["attack drones ", '"attack" "drones"'],
    ["“attack drones”", '"attack drones"'],
    ["« two words » one", '"two words" "one" *'],
    ["can't", '"can t" *'],
    ["—", null],
  ])("makes of %j %j", (words, query) => {
    expect(fullTextQuery(words)).toBe(query);
  });
});
