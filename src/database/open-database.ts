import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import BetterSqlite3 from "better-sqlite3";
import { failure, success, type Outcome } from "../base/outcome.ts";
import { databaseFile } from "./database-file.ts";
import { PrismaClient, type Prisma } from "./generated/client.ts";
import { applyMigrations } from "./migrate.ts";
import { databaseProblem } from "./problems.ts";
import { writeQueue, type WriteQueue } from "./write-queue.ts";

/**
 * An open database. Reads and writes have a connection each: on one connection a read would see, and
 * a plain write would join, whatever transaction happens to be open there.
 */
export interface Database {
  readonly file: string;
  /** For reading only. Several reads of one state go into one `$transaction([…])`. */
  readonly reader: PrismaClient;
  /** Used by `write` alone. */
  readonly writer: PrismaClient;
  /**
   * For what must be quick: the one row that every page looks at before anything else, where a plain
   * statement answers in a fiftieth of the time Prisma takes, and search. Only reads.
   */
  readonly glance: BetterSqlite3.Database;
  /** For the short writes a person waits for, as plain statements. Used by `writeAtOnce` alone. */
  readonly prompt: BetterSqlite3.Database;
  readonly queue: WriteQueue;
}

export type Transaction = Prisma.TransactionClient;

/** How long to wait for another program's write. Waiting stops the whole process. */
const BUSY_TIMEOUT_MS = 5_000;
/** Of a write; the queue has no other limit. */
const TRANSACTION_TIMEOUT_MS = 120_000;

/**
 * Opens a database file, making it and bringing it up to date where needed.
 * Problems: those of `databaseFile` and `applyMigrations`, and `database/…` of SQLite.
 */
export async function openDatabase(url: string): Promise<Outcome<Database>> {
  const file = databaseFile(url);
  if (!file.ok) return file;
  const prepared = prepareFile(file.value);
  if (!prepared.ok) return prepared;
  const connect = () =>
    new PrismaClient({ adapter: new DurableSqlite({ url: file.value, timeout: BUSY_TIMEOUT_MS }) });
  const [reader, writer] = [connect(), connect()];
  await Promise.all([reader.$connect(), writer.$connect()]);
  const glance = new BetterSqlite3(file.value, { timeout: BUSY_TIMEOUT_MS });
  glance.pragma("query_only = ON");
  const prompt = new BetterSqlite3(file.value, { timeout: BUSY_TIMEOUT_MS });
  prompt.exec(DURABLE);
  return success({ file: file.value, reader, writer, glance, prompt, queue: writeQueue() });
}

/** Waits for the writes asked for so far and closes the connections. */
export async function closeDatabase(database: Database): Promise<void> {
  await database.queue.run(() => Promise.resolve());
  database.glance.close();
  database.prompt.close();
  await Promise.all([database.reader.$disconnect(), database.writer.$disconnect()]);
}

/**
 * Runs one transaction: all of it or nothing, on disk when it comes back. The first statement must
 * write: it takes SQLite's only write lock, so that nothing read after it can have changed by the
 * commit, in this process or another.
 */
export function write<T>(
  database: Database,
  work: (transaction: Transaction) => Promise<T>,
): Promise<Outcome<T>> {
  return database.queue.run(async () => {
    try {
      return success(
        await database.writer.$transaction(work, {
          timeout: TRANSACTION_TIMEOUT_MS,
          maxWait: TRANSACTION_TIMEOUT_MS,
        }),
      );
    } catch (error) {
      await leaveTransaction(database.writer);
      return databaseProblem(error);
    }
  });
}

/**
 * The same for a write of a few plain statements, which Prisma takes ten times as long for. The lock is
 * taken before the first of them.
 */
export function writeAtOnce<T>(
  { prompt, queue }: Database,
  work: (connection: BetterSqlite3.Database) => T,
): Promise<Outcome<T>> {
  return queue.run(async () => {
    try {
      return success(prompt.transaction(() => work(prompt)).immediate());
    } catch (error) {
      return databaseProblem(error);
    }
  });
}

/**
 * A commit that failed may leave the connection inside its transaction, where later writes would seem
 * to succeed and be lost at exit.
 */
async function leaveTransaction(writer: PrismaClient): Promise<void> {
  try {
    await writer.$executeRaw`ROLLBACK`;
  } catch {
    // The usual case: the transaction is gone already.
  }
}

/** Makes or checks the file, sets its journal mode (which stays with the file) and updates its tables. */
function prepareFile(file: string): Outcome<null> {
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS });
    if (!isOurs(database)) {
      return failure(
        "database/not-a-database",
        `${file} is a database of another program. Choose another file with DATABASE_URL; it was left as it is.`,
      );
    }
    database.pragma("journal_mode = WAL");
    const applied = applyMigrations(database);
    return applied.ok ? success(null) : applied;
  } catch (error) {
    return databaseProblem(error);
  } finally {
    database?.close();
  }
}

/** Ours, or new: a database with tables but without the migrations' ledger is somebody else's. */
export function isOurs(database: BetterSqlite3.Database): boolean {
  const tables = database
    .prepare<[], { name: string }>(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'table'`)
    .all();
  return tables.length === 0 || tables.some(({ name }) => name === "_prisma_migrations");
}

/**
 * WAL and FULL, so that a confirmed write survives both a killed process and a power cut: better-sqlite3
 * falls back to NORMAL, and in rollback mode the adapter lost confirmed writes after one busy commit.
 */
const DURABLE = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(DURABLE);
    return connection;
  }
}
