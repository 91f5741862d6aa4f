import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, it } from "vitest";
import {
  backupDatabase,
  checkDossier,
  closeWorkspace,
  createDossier,
  listDossiers,
  loadDossier,
  openWorkspace,
  recordReview,
  restoreDatabase,
  seedSample,
  type Workspace,
} from "../../src/actions/index.ts";
import { aClaim, anAnalysis, aQuestion, aSource } from "../database/an-analysis.ts";
import { problemCode, temporaryFolder, value } from "../database/temporary-database.ts";
import { temporaryWorkspace, workspaceWith } from "./temporary-workspace.ts";

const S1 = aSource("S1", "The fire injured 70 people.");
const C1 = aClaim("C1", S1, "70 people");
const ANALYSIS = anAnalysis({ sources: [S1], claims: [C1], questions: [aQuestion("Q1", [C1])] });

/** Changes stored data behind the back of Crosscheck. */
function tamper(workspace: Workspace, sql: string): void {
  const database = new BetterSqlite3(workspace.database.file);
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

describe("checking a stored dossier", () => {
  it("finds nothing where nothing is wrong", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    expect(value(await checkDossier(workspace, "fire"))).toMatchObject({
      sources: 1,
      claims: 1,
      questions: 1,
      reviews: 0,
      faults: [],
    });
  });

  it.each([
    [
      "every-text-is-its-bytes",
      "S1",
      `DROP TRIGGER "SourceVersion_never_changes"; UPDATE "SourceVersion" SET "text" = 'The fire injured 71 people.'`,
    ],
    [
      "every-text-is-its-bytes",
      "S1",
      `DROP TRIGGER "SourceVersion_never_changes"; UPDATE "SourceVersion" SET "bytes" = x'41'`,
    ],
    ["every-span-slices-to-its-words", "C1", `UPDATE "Claim" SET "exact" = '71 people'`],
    ["every-hash-is-of-its-words", "C1", `UPDATE "Claim" SET "hash" = 'other'`],
    ["every-hash-is-of-its-words", "Q1", `UPDATE "Verdict" SET "verdict" = 'agree'`],
    [
      "every-desk-event-follows-the-one-before",
      "desk event 1",
      `INSERT INTO "DeskEvent" ("dossierId", "topic", "target", "action", "before", "why", "who", "when")
       VALUES (1, 'assignment', 'C1', 'set', '{"to":"Ben"}', '', 'Ana', '2024-05-07T12:00:00.000+00:00')`,
    ],
    [
      "database-is-sound",
      "SearchIndex",
      `DROP TRIGGER "SearchEntry_updated"; UPDATE "SearchEntry" SET "text" = 'other'`,
    ],
    [
      "database-is-sound",
      "QuestionClaim",
      `PRAGMA foreign_keys = OFF; UPDATE "QuestionClaim" SET "claimNumber" = 99`,
    ],
  ])("finds by %s, in %s, that somebody did: %s", async (check, where, sql) => {
    const workspace = await workspaceWith(ANALYSIS);
    tamper(workspace, sql);
    const { faults } = value(await checkDossier(workspace, "fire"));
    expect(faults.map((fault) => [fault.check, fault.where])).toContainEqual([check, where]);
  });

  it("says so when a value has lost its shape", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    tamper(workspace, `UPDATE "Claim" SET "value" = '7'`);
    const outcome = await checkDossier(workspace, "fire");
    expect(outcome).toMatchObject({
      problem: { code: "database/damaged-data", message: expect.stringContaining("C1") as string },
    });
  });
});

describe("loading a dossier", () => {
  it("sees what another program changed", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const other = value(await openWorkspace({ databaseUrl: `file:${workspace.database.file}` }));
    expect(value(await loadDossier(workspace, "fire")).history).toEqual([]);
    const decision = { verdict: "verified", note: "", correction: null, evidence: [] } as const;
    value(await recordReview(other, "fire", { target: "C1", expectedEvent: null, decision, who: "Ben" }));
    await closeWorkspace(other);
    expect(value(await loadDossier(workspace, "fire")).history).toHaveLength(1);
  });

  it("gives the same object while nothing changes", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const [first, second] = [await loadDossier(workspace, "fire"), await loadDossier(workspace, "fire")];
    expect(value(second)).toBe(value(first));
  });
});

describe("the sample dossier", { timeout: 120_000 }, () => {
  it("is loaded once, keeps every promise, and is read byte for byte", async () => {
    const workspace = await temporaryWorkspace();
    expect(value(await seedSample(workspace))).toEqual({ slug: "russia-iran", created: true });
    expect(value(await seedSample(workspace))).toEqual({ slug: "russia-iran", created: false });
    expect(await listDossiers(workspace)).toMatchObject([{ slug: "russia-iran", sources: 5 }]);
    expect(value(await checkDossier(workspace, "russia-iran")).faults).toEqual([]);
    const { sources } = value(await loadDossier(workspace, "russia-iran"));
    for (const { file, text } of sources) {
      expect(text).toBe(readFileSync(new URL(`../../seeds/${file}`, import.meta.url), "utf8"));
    }
    expect(sources.map(({ metadata }) => metadata.published)).toEqual([
      { value: null, basis: "unknown" },
      { value: "2025-01-17", basis: "given" },
      { value: "2023-12-11", basis: "stated" },
      { value: "2023-12-09", basis: "stated" },
      { value: "2024-03", basis: "given" },
    ]);
  });

  it("is finished when its loading was broken off", async () => {
    const workspace = await temporaryWorkspace();
    tamper(workspace, `INSERT INTO "Dossier" ("slug", "title") VALUES ('russia-iran', 'Half')`);
    expect(value(await seedSample(workspace))).toEqual({ slug: "russia-iran", created: true });
    expect(await listDossiers(workspace)).toMatchObject([{ slug: "russia-iran", sources: 5 }]);
  });
});

describe("backup and restore", () => {
  it("bring back everything as it was, and keep what came after", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const databaseUrl = `file:${workspace.database.file}`;
    const before = value(await loadDossier(workspace, "fire"));
    const backup = path.join(temporaryFolder(), "monday.db");
    value(await backupDatabase(workspace, backup));
    value(await createDossier(workspace, { title: "Tuesday" }));
    await closeWorkspace(workspace);

    const { previous } = value(await restoreDatabase(backup, databaseUrl));
    const restored = value(await openWorkspace({ databaseUrl }));
    expect((await listDossiers(restored)).map(({ slug }) => slug)).toEqual(["fire"]);
    expect(value(await loadDossier(restored, "fire"))).toEqual(before);
    await closeWorkspace(restored);

    const kept = value(await openWorkspace({ databaseUrl: `file:${previous ?? ""}` }));
    expect((await listDossiers(kept)).map(({ slug }) => slug)).toEqual(["fire", "tuesday"]);
    await closeWorkspace(kept);
  });

  it("restores to where nothing was", async () => {
    const workspace = await workspaceWith(ANALYSIS);
    const folder = temporaryFolder();
    const backup = path.join(folder, "monday.db");
    value(await backupDatabase(workspace, backup));
    const databaseUrl = `file:${path.join(folder, "new", "crosscheck.db")}`;
    expect(value(await restoreDatabase(backup, databaseUrl))).toEqual({ previous: null });
    const restored = value(await openWorkspace({ databaseUrl }));
    expect(await listDossiers(restored)).toMatchObject([{ slug: "fire" }]);
    await closeWorkspace(restored);
  });

  it("overwrites no file, and says where it cannot write", async () => {
    const workspace = await temporaryWorkspace();
    const folder = temporaryFolder();
    const taken = path.join(folder, "taken.db");
    writeFileSync(taken, "mine");
    expect(problemCode(await backupDatabase(workspace, taken))).toBe("backup/exists");
    expect(readFileSync(taken, "utf8")).toBe("mine");
    expect(problemCode(await backupDatabase(workspace, path.join(folder, "no", "such.db")))).toBe(
      "backup/cannot-write",
    );
  });

  it("refuses to restore what is missing, no database, or into one that is open", async () => {
    const workspace = await temporaryWorkspace();
    const databaseUrl = `file:${workspace.database.file}`;
    const folder = temporaryFolder();
    const letter = path.join(folder, "letter.txt");
    writeFileSync(letter, "Dear editor, ".repeat(50));
    const backup = path.join(folder, "good.db");
    value(await backupDatabase(workspace, backup));
    expect(problemCode(await restoreDatabase(path.join(folder, "none.db"), databaseUrl))).toBe(
      "backup/missing",
    );
    expect(problemCode(await restoreDatabase(letter, databaseUrl))).toBe("backup/not-sound");
    expect(problemCode(await restoreDatabase(backup, databaseUrl))).toBe("database/locked");
    expect(existsSync(`${workspace.database.file}.incoming`)).toBe(false);
    expect(await listDossiers(workspace)).toEqual([]);
  });
});
