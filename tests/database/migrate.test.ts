import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { diffDatabaseWithSchema } from "../../prisma/schema-engine.ts";
import { applyMigrations } from "../../src/database/migrate.ts";
import { closeAfterwards, problemCode, temporaryFolder, value } from "./temporary-database.ts";

const SCHEMA = readFileSync(new URL("../../prisma/schema.prisma", import.meta.url), "utf8");

function anEmptyFile(): { file: string; database: BetterSqlite3.Database } {
  const file = path.join(temporaryFolder(), "test.db");
  const database = new BetterSqlite3(file);
  closeAfterwards(async () => void database.close());
  return { file, database };
}

/** A folder of migrations, each one statement. */
function someMigrations(migrations: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

describe("the migrations", () => {
  it("make the database that the schema describes", async () => {
    const { file, database } = anEmptyFile();
    value(applyMigrations(database));
    expect(await diffDatabaseWithSchema(file, SCHEMA)).toBe("");
  });

  it("are found wanting when the schema alone is edited", async () => {
    const { file, database } = anEmptyFile();
    value(applyMigrations(database));
    const edited = SCHEMA.replace("  title    String", "  title    String\n  subtitle String?");
    expect(edited).not.toBe(SCHEMA);
    expect(await diffDatabaseWithSchema(file, edited)).toContain('ADD COLUMN "subtitle"');
  });
});

describe("applying migrations", () => {
  it("runs those that are pending, in order, once", () => {
    const { database } = anEmptyFile();
    const first = { "1_first": "CREATE TABLE a (x);" };
    const both = { ...first, "2_second": "ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (1, 2);" };
    expect(value(applyMigrations(database, someMigrations(first)))).toEqual(["1_first"]);
    expect(value(applyMigrations(database, someMigrations(both)))).toEqual(["2_second"]);
    expect(value(applyMigrations(database, someMigrations(both)))).toEqual([]);
    expect(database.prepare("SELECT * FROM a").all()).toEqual([{ x: 1, y: 2 }]);
  });

  it("writes the ledger as Prisma does: name, time and the checksum of the script", () => {
    const { database } = anEmptyFile();
    value(applyMigrations(database, someMigrations({ "1_first": "SELECT 1;" })));
    expect(database.prepare(`SELECT * FROM "_prisma_migrations"`).get()).toMatchObject({
      migration_name: "1_first",
      checksum: "17db4fd369edb9244b9f91d9aeed145c3d04ad8ba6e95d06247f07a63527d11a",
      rolled_back_at: null,
      applied_steps_count: 1,
      finished_at: expect.any(Number) as number,
    });
  });

  it("leaves nothing of a migration that fails", () => {
    const { database } = anEmptyFile();
    const folder = someMigrations({ "1_bad": "CREATE TABLE a (x); CREATE TABLE a (x);" });
    expect(() => applyMigrations(database, folder)).toThrow(/already exists/);
    expect(database.prepare("SELECT name FROM sqlite_schema").all()).toEqual([]);
  });

  it("may rebuild a table that others refer to", () => {
    const { database } = anEmptyFile();
    const folder = someMigrations({
      "1_make": `CREATE TABLE a (id INTEGER PRIMARY KEY);
        CREATE TABLE b (a_id REFERENCES a (id)); INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);`,
      "2_rebuild": `CREATE TABLE new_a (id INTEGER PRIMARY KEY, x); INSERT INTO new_a (id) SELECT id FROM a;
        DROP TABLE a; ALTER TABLE new_a RENAME TO a;`,
    });
    expect(value(applyMigrations(database, folder))).toHaveLength(2);
    expect(database.prepare("SELECT * FROM b").all()).toEqual([{ a_id: 1 }]);
  });

  it("refuses a migration that leaves rows without the rows they belong to", () => {
    const { database } = anEmptyFile();
    const folder = someMigrations({
      "1_make": `CREATE TABLE a (id INTEGER PRIMARY KEY);
        CREATE TABLE b (a_id REFERENCES a (id)); INSERT INTO b VALUES (1);`,
    });
    expect(() => applyMigrations(database, folder)).toThrow(/Broken invariant/);
    expect(database.prepare("SELECT name FROM sqlite_schema").all()).toEqual([]);
  });

  it("refuses a database of a later version", () => {
    const { database } = anEmptyFile();
    value(applyMigrations(database, someMigrations({ "1_first": "SELECT 1;", "2_later": "SELECT 2;" })));
    expect(problemCode(applyMigrations(database, someMigrations({ "1_first": "SELECT 1;" })))).toBe(
      "database/newer",
    );
  });

  it("refuses a database on which Prisma's own engine was stopped", () => {
    const { database } = anEmptyFile();
    const folder = someMigrations({ "1_first": "SELECT 1;" });
    value(applyMigrations(database, folder));
    database.exec(`UPDATE "_prisma_migrations" SET "finished_at" = NULL`);
    expect(problemCode(applyMigrations(database, folder))).toBe("database/half-migrated");
  });
});
