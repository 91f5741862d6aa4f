import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach } from "vitest";
import type { Outcome } from "../../src/base/outcome.ts";
import { closeDatabase, openDatabase, type Database } from "../../src/database/open-database.ts";

const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "crosscheck-test-"));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open database in a folder of its own, closed after the test. */
export async function temporaryDatabase(file = path.join(temporaryFolder(), "test.db")): Promise<Database> {
  const database = value(await openDatabase(`file:${file}`));
  closeAfterwards(() => closeDatabase(database));
  return database;
}

export function closeAfterwards(close: () => Promise<void>): void {
  cleanUps.push(close);
}

/** The value of an outcome that must be a success. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`);
  return outcome.value;
}

/** The code of an outcome that must be a problem. */
export function problemCode(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error(`No problem but ${JSON.stringify(outcome.value)}`);
  return outcome.problem.code;
}
