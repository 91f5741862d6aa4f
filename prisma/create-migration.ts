import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { applyMigrations } from "../src/database/migrate.ts";
import { diffDatabaseWithSchema } from "./schema-engine.ts";

/*
 * Writes the next migration after an edit of schema.prisma, offline:
 *   npx tsx prisma/create-migration.ts add_something
 */
const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Give the migration a name in snake_case: npx tsx prisma/create-migration.ts add_something");
  process.exit(2);
}

const schema = readFileSync(path.join(import.meta.dirname, "schema.prisma"), "utf8");
const scratch = mkdtempSync(path.join(tmpdir(), "crosscheck-"));
try {
  const file = path.join(scratch, "migrated.db");
  const database = new BetterSqlite3(file);
  applyMigrations(database);
  database.close();

  const sql = await diffDatabaseWithSchema(file, schema);
  if (sql === "") {
    console.log("The migrations already make what the schema describes: nothing to write.");
  } else {
    const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const migration = path.join(import.meta.dirname, "migrations", `${time}_${name}`, "migration.sql");
    mkdirSync(path.dirname(migration));
    writeFileSync(migration, sql);
    console.log(`Wrote ${path.relative(process.cwd(), migration)}. Read it before you commit it.`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
