import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  addSources,
  analyzeFiles,
  createDossier,
  listDossiers,
  loadDossier,
  readArticles,
  recordReview,
  type Workspace,
} from "../../src/actions/index.ts";
import { planSources } from "../../src/actions/plan-sources.ts";
import type { ArticleDraft } from "../../src/importers/index.ts";
import { problemCode, temporaryFolder, value } from "../database/temporary-database.ts";
import { temporaryWorkspace } from "./temporary-workspace.ts";

function aDraft(file: string, text: string): ArticleDraft {
  return { file, bytes: new TextEncoder().encode(text), text, given: {} };
}

const SEVENTY = aDraft("a.txt", "A fire injured 70 people in Oslo on Monday.\n");
const EIGHTY = aDraft("b.txt", "A fire injured 80 people in Oslo on Monday 🔥.\n");

async function aDossier(workspace: Workspace): Promise<string> {
  return value(await createDossier(workspace, { title: "The fire" })).slug;
}

describe("making a dossier", () => {
  it.each([
    ["Russia–Iran relations, 2023–2025", "russia-iran-relations-2023-2025"],
    ["Ça va? Ærø & Łódź", "ca-va-ærø-łodz"],
    ["Пожар в порту", "пожар-в-порту"],
    ["حريق الميناء", "حريق-الميناء"],
    ["…!", "dossier"],
    ["../../etc/passwd", "etc-passwd"],
  ])("names %j %j", async (title, slug) => {
    const workspace = await temporaryWorkspace();
    expect(value(await createDossier(workspace, { title }))).toEqual({ slug });
    expect(await listDossiers(workspace)).toMatchObject([{ slug, title, sources: 0, analysed: null }]);
  });

  it("gives each of one title a name of its own", async () => {
    const workspace = await temporaryWorkspace();
    const made = await Promise.all([1, 2, 3].map(() => createDossier(workspace, { title: "The fire" })));
    expect(made.map((outcome) => value(outcome).slug)).toEqual(["the-fire", "the-fire-2", "the-fire-3"]);
  });

  it("wants a title, and not a whole article", async () => {
    const workspace = await temporaryWorkspace();
    expect(problemCode(await createDossier(workspace, { title: " \n" }))).toBe("dossier/no-title");
    expect(problemCode(await createDossier(workspace, { title: "x".repeat(301) }))).toBe(
      "dossier/long-title",
    );
  });
});

describe("planning sources", () => {
  it("numbers them by file name, whatever order they came in", () => {
    const plan = planSources([], [EIGHTY, SEVENTY]);
    expect(plan.added.map(({ number, file }) => [number, file])).toEqual([
      [1, "a.txt"],
      [2, "b.txt"],
    ]);
  });

  it("leaves out what is there already, in the dossier or among themselves", () => {
    const [first] = planSources([], [SEVENTY]).added;
    const present = [{ id: "S1", file: "a.txt", sha256: first?.sha256 ?? "" }];
    const plan = planSources(present, [
      { ...SEVENTY, file: "copy.txt" },
      EIGHTY,
      { ...EIGHTY, file: "c.txt" },
    ]);
    expect(plan.added.map(({ number, file }) => [number, file])).toEqual([[2, "b.txt"]]);
    expect(plan.duplicates).toEqual([
      { file: "c.txt", sameAs: "S2" },
      { file: "copy.txt", sameAs: "S1" },
    ]);
  });

  it("gives other words under a taken file name a name of their own", () => {
    const drafts = ["one", "two", "three"].map((text) => aDraft("page.txt", text));
    expect(planSources([], drafts).added.map(({ file }) => file)).toEqual([
      "page.txt",
      "page-2.txt",
      "page-3.txt",
    ]);
  });
});

describe("adding sources", () => {
  it("stores the words and the bytes as they came and analyses the whole", async () => {
    const workspace = await temporaryWorkspace();
    const slug = await aDossier(workspace);
    expect(value(await addSources(workspace, slug, [EIGHTY, SEVENTY]))).toEqual({
      added: ["S1", "S2"],
      duplicates: [],
    });
    const state = value(await loadDossier(workspace, slug));
    expect(state.sources.map(({ id, file, text }) => [id, file, text])).toEqual([
      ["S1", "a.txt", SEVENTY.text],
      ["S2", "b.txt", EIGHTY.text],
    ]);
    expect(state.claims.map(({ exact }) => exact)).toEqual(
      expect.arrayContaining([expect.stringContaining("70"), expect.stringContaining("80")]),
    );
    const [version] = await workspace.database.reader.sourceVersion.findMany({ where: { sourceNumber: 2 } });
    expect(version?.bytes).toEqual(Uint8Array.from(EIGHTY.bytes));
  });

  it("keeps the numbers of claims and the reviews on them when an article comes in", async () => {
    const workspace = await temporaryWorkspace();
    const slug = await aDossier(workspace);
    value(await addSources(workspace, slug, [EIGHTY]));
    const before = value(await loadDossier(workspace, slug));
    const [claim] = before.claims;
    if (claim === undefined) throw new Error("no claim was found");
    const decision = { verdict: "verified", note: "", correction: null, evidence: [] } as const;
    value(
      await recordReview(workspace, slug, { target: claim.id, expectedEvent: null, decision, who: "Ana" }),
    );
    expect(value(await addSources(workspace, slug, [SEVENTY]))).toMatchObject({ added: ["S2"] });
    const after = value(await loadDossier(workspace, slug));
    expect(after.claims).toEqual(expect.arrayContaining([...before.claims]));
    expect(after.reviews.get(claim.id)?.stale).toBe(false);
  });

  it("tells what it left out, and wants something to add", async () => {
    const workspace = await temporaryWorkspace();
    const slug = await aDossier(workspace);
    value(await addSources(workspace, slug, [SEVENTY]));
    expect(value(await addSources(workspace, slug, [SEVENTY]))).toEqual({
      added: [],
      duplicates: [{ file: "a.txt", sameAs: "S1" }],
    });
    expect(problemCode(await addSources(workspace, slug, []))).toBe("import/nothing");
    expect(problemCode(await addSources(workspace, "flood", [SEVENTY]))).toBe("dossier/unknown");
  });

  it("loses none of two imports at once", async () => {
    const workspace = await temporaryWorkspace();
    const slug = await aDossier(workspace);
    const outcomes = await Promise.all(
      [SEVENTY, EIGHTY].map((draft) => addSources(workspace, slug, [draft])),
    );
    expect(outcomes.flatMap((outcome) => value(outcome).added)).toEqual(expect.arrayContaining(["S1", "S2"]));
    expect(value(await loadDossier(workspace, slug)).sources).toHaveLength(2);
  });
});

describe("reading article files", () => {
  function someFiles(files: Readonly<Record<string, string>>): (name: string) => string {
    const folder = temporaryFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
    return (name) => path.join(folder, name);
  }

  it("takes the sidecar beside an article, named along with it or not", async () => {
    const at = someFiles({
      "01.txt": "words",
      "01.json": '{"published": "2024-03"}',
      "02.txt": "more words",
    });
    const drafts = value(await readArticles([at("01.json"), at("01.txt"), at("02.txt"), at("01.txt")]));
    expect(drafts.map(({ file, given }) => [file, given])).toEqual([
      ["01.txt", { published: "2024-03" }],
      ["02.txt", {}],
    ]);
  });

  it("says what is missing, what is a folder, what is no article, and whose sidecar is broken", async () => {
    const at = someFiles({ "01.txt": "words", "01.json": "{", "notes.json": "{}" });
    mkdirSync(at("folder.txt"));
    expect(problemCode(await readArticles([at("00.txt")]))).toBe("import/missing-file");
    expect(problemCode(await readArticles([at("folder.txt")]))).toBe("import/unreadable");
    expect(problemCode(await readArticles([at("notes.json")]))).toBe("import/unknown-format");
    expect(problemCode(await readArticles([at("01.txt")]))).toBe("import/sidecar-not-json");
    expect(problemCode(await readArticles([]))).toBe("import/nothing");
  });

  it("refuses a file of many megabytes before it reads it", async () => {
    const at = someFiles({ "big.txt": "x".repeat(5_000_000) });
    const outcome = await readArticles([at("big.txt")]);
    expect(outcome).toMatchObject({
      problem: { code: "import/too-large", message: expect.stringContaining("5 MB") as string },
    });
  });

  it("gives the same analysis in any order of the files, and tells of copies", async () => {
    const at = someFiles({ "a.txt": SEVENTY.text, "b.txt": EIGHTY.text, "c.txt": SEVENTY.text });
    const files = ["a.txt", "b.txt", "c.txt"].map(at);
    const [one, other] = await Promise.all([files, [...files].reverse()].map((paths) => analyzeFiles(paths)));
    if (one === undefined || other === undefined) throw new Error("no outcome");
    expect(value(other)).toEqual(value(one));
    expect(value(one).sources.map(({ file }) => file)).toEqual(["a.txt", "b.txt"]);
    expect(value(one).warnings).toContain("c.txt has the same bytes as S1 and was left out.");
  });
});
