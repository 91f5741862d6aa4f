import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { failure, success, type Outcome } from "../base/outcome.ts";
import { databaseFile } from "./database-file.ts";
import { isOurs, type Database } from "./open-database.ts";
import { databaseProblem } from "./problems.ts";

/**
 * Writes a whole copy of an open database to a new file. Copying the file itself would leave out what
 * still stands in the write-ahead log.
 * Problems: `backup/exists`, `backup/cannot-write`, `database/full`.
 */
export async function backUp(database: Database, file: string): Promise<Outcome<null>> {
  if (existsSync(file)) {
    return failure("backup/exists", `${file} is there already. Name a new file: no backup is overwritten.`);
  }
  const unfinished = `${file}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    await database.queue.run(() => database.writer.$executeRaw`VACUUM INTO ${unfinished}`);
    sync(unfinished);
    renameSync(unfinished, file);
    return success(null);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const problem = databaseProblem(error);
    if (problem.problem.code === "database/full") return problem;
    return failure(
      "backup/cannot-write",
      `${file} cannot be written. Choose a folder that exists and is yours.`,
    );
  }
}

/**
 * Puts a backup in the place of a database that nothing has open.
 * @returns where the database that was there is kept, or null where there was none.
 * Problems: `backup/missing`, `backup/not-sound`, `database/locked` and those of `databaseFile`
 */
export function restore(backup: string, url: string, now: Date): Outcome<string | null> {
  if (!existsSync(backup)) return failure("backup/missing", `${backup} is not there. Check the name.`);
  if (!isSound(backup)) {
    return failure("backup/not-sound", `${backup} is not a sound Crosscheck database. Nothing was changed.`);
  }
  const target = databaseFile(url);
  if (!target.ok) return target;
  const file = target.value;
  const incoming = `${file}.incoming`;
  try {
    copyFileSync(backup, incoming);
    sync(incoming);
    const previous = setAside(file, now);
    if (!previous.ok) return previous;
    renameSync(incoming, file);
    return previous;
  } catch (error) {
    return databaseProblem(error);
  } finally {
    rmSync(incoming, { force: true });
  }
}

function isSound(file: string): boolean {
  try {
    const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
    try {
      return isOurs(database) && database.pragma("integrity_check", { simple: true }) === "ok";
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** Renames the database, if nobody has it open. */
function setAside(file: string, now: Date): Outcome<string | null> {
  if (!existsSync(file)) return success(null);
  try {
    const database = new BetterSqlite3(file, { timeout: 0 });
    try {
      // Leaving the write-ahead log needs the file alone, and brings all that stands in the log home.
      database.pragma("journal_mode = DELETE");
    } finally {
      database.close();
    }
  } catch (error) {
    const problem = databaseProblem(error);
    if (problem.problem.code === "database/locked") return problem;
    // A database that cannot even be opened is the reason to restore one: it is kept as it is.
  }
  const previous = `${file}.before-${now.toISOString().replace(/[:.]/g, "-")}`;
  renameSync(file, previous);
  for (const rest of ["-wal", "-shm"]) {
    if (existsSync(file + rest)) renameSync(file + rest, previous + rest);
  }
  return success(previous);
}

/** Makes sure that a file, and its name in the folder, are on disk. */
function sync(file: string): void {
  for (const [name, mode] of [
    [file, "r+"],
    [path.dirname(file), "r"],
  ] as const) {
    const handle = openSync(name, mode);
    fsyncSync(handle);
    closeSync(handle);
  }
}
