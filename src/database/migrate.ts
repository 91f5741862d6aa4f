import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type BetterSqlite3 from "better-sqlite3";
import { invariant } from "../base/assert.ts";
import { byText } from "../base/order.ts";
import { failure, success, type Outcome } from "../base/outcome.ts";

/*
 * Applies the migrations of prisma/migrations by running their SQL, and writes the ledger table that
 * `prisma migrate` reads, so that either may take over from the other. Prisma's own engine is not used
 * here: it is a program that must be downloaded, and it does not put a migration and its ledger row
 * into one transaction, which this does: a killed start leaves the database as it was.
 */

/** Two levels up from here stands the package, both from src and from dist. */
const MIGRATIONS = path.join(import.meta.dirname, "..", "..", "prisma", "migrations");

/** As Prisma makes it. */
const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface LedgerRow {
  readonly migration_name: string;
  readonly finished_at: unknown;
}

/**
 * Brings a database up to date.
 * @returns names of the migrations applied just now. Problems: `database/newer` (made by a later
 * version of Crosscheck), `database/half-migrated` (Prisma's engine was stopped in a migration)
 */
export function applyMigrations(
  database: BetterSqlite3.Database,
  folder: string = MIGRATIONS,
): Outcome<readonly string[]> {
  const known = migrationNames(folder);
  // Tables are rebuilt by dropping the old one, which others refer to; all references are checked at the end.
  database.pragma("foreign_keys = OFF");
  // Immediate: of two processes that start together one waits and then finds nothing to do.
  return database
    .transaction((): Outcome<readonly string[]> => {
      database.exec(LEDGER);
      const rows = database
        .prepare<[], LedgerRow>(
          `SELECT "migration_name", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
        )
        .all();
      const unfinished = rows.find((row) => row.finished_at === null);
      if (unfinished) {
        return failure(
          "database/half-migrated",
          `The update "${unfinished.migration_name}" of the database was broken off. Restore the last backup.`,
        );
      }
      const applied = new Set(rows.map((row) => row.migration_name));
      const unknown = [...applied].find((name) => !known.includes(name));
      if (unknown !== undefined) {
        return failure(
          "database/newer",
          `The database was made by a later version of Crosscheck (it knows "${unknown}"). Update Crosscheck.`,
        );
      }
      const pending = known.filter((name) => !applied.has(name));
      for (const name of pending) applyOne(database, name, readSql(folder, name));
      const orphans = database.pragma("foreign_key_check") as readonly unknown[];
      invariant(pending.length === 0 || orphans.length === 0, "every row belongs to a row that is there");
      return success(pending);
    })
    .immediate();
}

function applyOne(database: BetterSqlite3.Database, name: string, sql: string): void {
  database.exec(sql);
  // Prisma writes instants as milliseconds since 1970.
  const now = Date.now();
  database
    .prepare(
      `INSERT INTO "_prisma_migrations"
       ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), createHash("sha256").update(sql).digest("hex"), name, now, now);
}

function migrationNames(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(byText);
}

function readSql(folder: string, name: string): string {
  return readFileSync(path.join(folder, name, "migration.sql"), "utf8");
}
