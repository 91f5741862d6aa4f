import { describe, expect, it } from "vitest";
import { findDossier } from "../../src/database/dossiers.ts";
import { readKnownNumbers } from "../../src/database/known-numbers.ts";
import type { Database } from "../../src/database/open-database.ts";
import { saveAnalysis } from "../../src/database/save-analysis.ts";
import { readAnalysis } from "../../src/database/stored-analysis.ts";
import { sha256 } from "../../src/database/target-hash.ts";
import { aDossier, newSourcesOf, read, save } from "./a-saved-analysis.ts";
import { aClaim, anAnalysis, aQuestion, aSource } from "./an-analysis.ts";
import { temporaryDatabase, value } from "./temporary-database.ts";

const S1 = aSource("S1", "The fire 🔥 injured 70 people, police said.");
const S2 = aSource("S2", "The fire injured 80 people.");
const C1 = aClaim("C1", S1, "70 people", { speaker: { name: "police", via: null }, about: "2024-05-06" });
const C2 = aClaim("C2", S2, "80 people", { inferred: ["about"] });
const ONE = anAnalysis({ sources: [S1], claims: [C1], questions: [aQuestion("Q1", [C1])] });
const BOTH = anAnalysis({
  sources: [S1, S2],
  claims: [C1, C2],
  questions: [aQuestion("Q1", [C1, C2])],
  origins: [{ sources: ["S1", "S2"], why: "share one passage", claims: ["C1", "C2"] }],
  warnings: ["A limit was reached."],
});

describe("a saved analysis", () => {
  it("comes back as it was", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    expect(await save(database, slug, BOTH)).toBe(true);
    const stored = await read(database, slug);
    expect(stored).toMatchObject({
      ...BOTH,
      sources: BOTH.sources.map((source) => ({ ...source, sha256: sha256(source.text) })),
      analysed: "2024-05-07T12:00:00.000Z",
    });
    expect(stored.hashes.size).toBe(3);
  });

  it("withdraws claims and questions that are no longer found, and keeps their rows", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    await save(database, slug, BOTH);
    const before = await read(database, slug);
    await save(database, slug, { ...BOTH, claims: [C1], questions: [] });
    expect(await read(database, slug)).toMatchObject({ claims: [C1], questions: [] });
    expect(await database.reader.claim.count()).toBe(2);
    const known = await readKnownNumbers(database, 1);
    expect(known.claims.map(({ number }) => number)).toEqual([1, 2]);
    expect(known.questions).toEqual([{ number: 1, key: "figure/Q1", claims: [] }]);
    await save(database, slug, BOTH);
    expect(await read(database, slug)).toEqual(before);
  });

  it("keeps a verdict that says the same, and makes history of one that does not", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    await save(database, slug, ONE);
    await save(database, slug, ONE);
    expect(await database.reader.verdict.count()).toBe(1);
    await save(database, slug, BOTH);
    expect(
      await database.reader.verdict.findMany({ select: { edition: true, current: true, verdict: true } }),
    ).toEqual([
      { edition: 1, current: false, verdict: "single-source" },
      { edition: 3, current: true, verdict: "discrepancy" },
    ]);
  });

  it("gives a question a new hash when its claims or its verdict change, and only then", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    const hashOf = async (): Promise<string | undefined> => (await read(database, slug)).hashes.get("Q1");
    await save(database, slug, BOTH);
    const first = await hashOf();
    const explained = { ...BOTH, questions: [aQuestion("Q1", [C1, C2], { why: "Other words." })] };
    await save(database, slug, explained);
    expect(await hashOf()).toBe(first);
    await save(database, slug, {
      ...BOTH,
      questions: [aQuestion("Q1", [C1, C2], { verdict: "compatible" })],
    });
    expect(await hashOf()).not.toBe(first);
  });

  it("says of a claim that a person placed it for as long as that holds", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    const origins = async (): Promise<readonly string[]> =>
      (await database.reader.questionClaim.findMany({ orderBy: { position: "asc" } })).map(
        ({ origin }) => origin,
      );
    await save(database, slug, BOTH);
    expect(await origins()).toEqual(["machine", "machine"]);
    await save(database, slug, BOTH, new Set(["C2"]));
    expect(await origins()).toEqual(["machine", "human"]);
    await save(database, slug, BOTH);
    expect(await origins()).toEqual(["machine", "machine"]);
  });

  it("writes no row again that is there already", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    await save(database, slug, ONE);
    const rows = async (): Promise<readonly unknown[]> => [
      await database.reader.searchEntry.findMany({ where: { target: { in: ["S1", "C1"] } } }),
      await database.reader.questionClaim.findMany(),
    ];
    const marked = { where: { target: { in: ["S1", "C1"] } }, data: { text: "as it was written" } };
    await database.writer.searchEntry.updateMany(marked);
    const before = await rows();
    await save(database, slug, ONE);
    expect(await rows()).toEqual(before);
  });

  it("is refused whole when another was saved meanwhile", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    const dossier = findDossier(database, slug);
    if (dossier === null) throw new Error("no dossier");
    const before = await readAnalysis(database, dossier.id);
    await save(database, slug, ONE);
    const late = { dossier, before, newSources: newSourcesOf(BOTH), analysis: BOTH, now: new Date() };
    expect(value(await saveAnalysis(database, late))).toBe(false);
    expect(await read(database, slug)).toMatchObject({ claims: [C1] });
  });

  it("leaves nothing behind when one of its rows is refused", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    const broken = { ...BOTH, questions: [aQuestion("Q1", [C1, { ...C2, id: "C9" }])] };
    await expect(save(database, slug, broken)).rejects.toThrow(/FOREIGN KEY/);
    expect(await database.reader.source.count()).toBe(0);
    expect(await database.reader.claim.count()).toBe(0);
    expect(await save(database, slug, BOTH)).toBe(true);
  });

  it("may have more rows than one statement has parameters", async () => {
    const database = await temporaryDatabase();
    const slug = await aDossier(database);
    const many = Array.from({ length: 2_000 }, (_, i) => aClaim(`C${String(i + 1)}`, S1, "70 people"));
    await save(database, slug, { ...ONE, claims: many, questions: [] });
    expect((await read(database, slug)).claims).toHaveLength(2_000);
  });
});

describe("stored history", () => {
  const refusals: readonly (readonly [string, (database: Database) => Promise<unknown>])[] = [
    ["a source's words", ({ writer }) => writer.sourceVersion.updateMany({ data: { text: "other" } })],
    ["a version", ({ writer }) => writer.sourceVersion.deleteMany()],
    ["a claim", ({ writer }) => writer.$executeRaw`DELETE FROM "Claim"`],
    ["a question", ({ writer }) => writer.$executeRaw`DELETE FROM "Question"`],
    ["a verdict", ({ writer }) => writer.verdict.deleteMany()],
  ];

  it.each(refusals)("refuses to lose %s", async (_, loss) => {
    const database = await temporaryDatabase();
    await save(database, await aDossier(database), ONE);
    await expect(loss(database)).rejects.toThrow();
    expect(await read(database, "fire")).toMatchObject(ONE);
  });
});
