import { failure, type Outcome } from "../base/outcome.ts";

/** What SQLite says when the database cannot serve, by the beginning of its code. */
const PROBLEMS: readonly (readonly [sqlite: string, code: string, message: string])[] = [
  [
    "SQLITE_BUSY",
    "database/locked",
    "Another program is writing to the database. Wait until it is done, or stop it, and try again.",
  ],
  [
    "SQLITE_LOCKED",
    "database/locked",
    "Another program is writing to the database. Wait until it is done, or stop it, and try again.",
  ],
  [
    "SQLITE_READONLY",
    "database/read-only",
    "The database may only be read. Make the file and its folder writable, or choose another with DATABASE_URL.",
  ],
  [
    "SQLITE_CANTOPEN",
    "database/cannot-open",
    "The database cannot be opened. See that it is a file and that you may read and write it.",
  ],
  [
    "SQLITE_PERM",
    "database/cannot-open",
    "The database cannot be opened. See that it is a file and that you may read and write it.",
  ],
  [
    "SQLITE_FULL",
    "database/full",
    "The disk is full: nothing of this action was saved. Make room and do it again.",
  ],
  [
    "SQLITE_IOERR",
    "database/disk",
    "The disk did not do what was asked: nothing of this action was saved. Check the disk and try again.",
  ],
  [
    "SQLITE_NOTADB",
    "database/not-a-database",
    "The file is not a Crosscheck database. Choose another with DATABASE_URL; it was left as it is.",
  ],
  [
    "SQLITE_CORRUPT",
    "database/damaged",
    "The database is damaged. Stop Crosscheck and restore the last backup with: crosscheck restore",
  ],
];

/** The problem behind a driver's or Prisma's error; any other error is a bug and is thrown again. */
export function databaseProblem(error: unknown): Outcome<never> {
  const sqlite = sqliteCode(error);
  const problem = PROBLEMS.find(([code]) => sqlite?.startsWith(code));
  if (problem === undefined) throw error;
  const [, code, message] = problem;
  return failure(code, message);
}

/** SQLite's code wherever the driver, the adapter or Prisma put it. */
function sqliteCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  for (const found of [code, originalCode]) {
    if (typeof found === "string" && found.startsWith("SQLITE_")) return found;
  }
  return sqliteCode(cause) ?? sqliteCode(meta) ?? sqliteCode(driverAdapterError);
}
