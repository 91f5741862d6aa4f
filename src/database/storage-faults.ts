import { success, type Outcome } from "../base/outcome.ts";
import { write, type Database } from "./open-database.ts";

/** What SQLite itself finds wrong: pages, indexes, references between rows, the full-text index. */
export interface StorageFault {
  /** Name of a table, or "database". */
  readonly where: string;
  readonly message: string;
}

export async function findStorageFaults(database: Database): Promise<Outcome<readonly StorageFault[]>> {
  const [pages, references] = await database.reader.$transaction([
    database.reader.$queryRaw<readonly { integrity_check: string }[]>`PRAGMA integrity_check`,
    database.reader.$queryRaw<readonly { table: string; rowid: bigint | null; parent: string }[]>`
      PRAGMA foreign_key_check`,
  ]);
  const index = await searchIndexFaults(database);
  if (!index.ok) return index;
  return success([
    ...pages
      .filter((row) => row.integrity_check !== "ok")
      .map((row) => ({ where: "database", message: row.integrity_check })),
    ...references.map(({ table, rowid, parent }) => ({
      where: table,
      message: `row ${String(rowid)} belongs to a row of ${parent} that is not there`,
    })),
    ...index.value,
  ]);
}

/** FTS5 compares its index with the rows it is made of, on a command that has the form of an insert. */
async function searchIndexFaults(database: Database): Promise<Outcome<readonly StorageFault[]>> {
  const checked = await write(
    database,
    (transaction) =>
      transaction.$executeRaw`INSERT INTO "SearchIndex" ("SearchIndex", "rank") VALUES ('integrity-check', 1)`,
  );
  if (checked.ok) return success([]);
  if (checked.problem.code !== "database/damaged") return checked;
  return success([
    { where: "SearchIndex", message: "the full-text index does not agree with the rows it is made of" },
  ]);
}
