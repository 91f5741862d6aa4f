import { failure } from "../base/outcome.ts";

interface KnownFailure {
  /** How the codes of SQLite or of the system begin. */
  readonly codes: readonly string[];
  readonly code: string;
  readonly message: string;
}

const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    codes: ["SQLITE_BUSY", "SQLITE_LOCKED"],
    code: "database/locked",
    message: "Another program is using the database. Wait until it is done, or stop it, and try again.",
  },
  {
    codes: ["SQLITE_READONLY", "EACCES", "EPERM", "EROFS"],
    code: "database/read-only",
    message:
      "The database may only be read. Make the file and its folder writable, or choose another with DATABASE_URL.",
  },
  {
    codes: ["SQLITE_CANTOPEN", "SQLITE_PERM"],
    code: "database/cannot-open",
    message:
      "The database cannot be opened. See that its name is that of a file and that you may read and write there.",
  },
  {
    codes: ["SQLITE_FULL", "ENOSPC", "EDQUOT"],
    code: "database/full",
    message: "The disk is full: nothing of this action was saved. Make room and do it again.",
  },
  {
    codes: ["SQLITE_IOERR", "EIO"],
    code: "database/disk",
    message: "The disk failed: nothing of this action was saved. Check the disk and try again.",
  },
  {
    codes: ["SQLITE_NOTADB"],
    code: "database/not-a-database",
    message: "The file is no database and was left as it is. Choose another with DATABASE_URL.",
  },
  {
    codes: ["SQLITE_CORRUPT"],
    code: "database/damaged",
    message: "The database is damaged. Stop Crosscheck and restore the last backup with: crosscheck restore",
  },
];

/** The problem behind an error of the driver, of Prisma or of the file system; other errors are bugs, thrown again. */
export function databaseProblem(error: unknown): ReturnType<typeof failure> {
  const found = codesOf(error);
  const known = KNOWN_FAILURES.find(({ codes }) =>
    found.some((code) => codes.some((start) => code.startsWith(start))),
  );
  if (known === undefined) throw error;
  return failure(known.code, known.message);
}

/** Error codes wherever the driver, the adapter or Prisma put them. */
function codesOf(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [];
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  return [
    ...[code, originalCode].filter((it) => typeof it === "string"),
    ...codesOf(cause),
    ...codesOf(meta),
    ...codesOf(driverAdapterError),
  ];
}
