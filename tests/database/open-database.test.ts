import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { insertDossier, touchDossier } from "../../src/database/dossiers.ts";
import { closeDatabase, openDatabase, write, writeAtOnce } from "../../src/database/open-database.ts";
import { databaseProblem } from "../../src/database/problems.ts";
import {
  closeAfterwards,
  problemCode,
  temporaryDatabase,
  temporaryFolder,
  value,
} from "./temporary-database.ts";

describe("opening a database", () => {
  it("makes the folder and the file, and finds its rows again", async () => {
    const url = `file:${path.join(temporaryFolder(), "a", "b", "crosscheck.db")}`;
    const first = value(await openDatabase(url));
    value(await insertDossier(first, "fire", "The fire"));
    await closeDatabase(first);
    const second = value(await openDatabase(url));
    closeAfterwards(() => closeDatabase(second));
    expect(await second.reader.dossier.findMany({ select: { slug: true } })).toEqual([{ slug: "fire" }]);
  });

  it("writes ahead, waits for the disk, keeps references and waits for others, on both connections", async () => {
    const { reader, writer } = await temporaryDatabase();
    for (const connection of [reader, writer]) {
      expect(await connection.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
      expect(await connection.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }]);
      expect(await connection.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
      expect(await connection.$queryRaw`PRAGMA busy_timeout`).toEqual([{ timeout: 5000n }]);
    }
  });

  it.each(["", "file:", ":memory:", "file::memory:", "postgresql://host/db", "file:./a.db?mode=ro"])(
    "refuses the address %j",
    async (url) => {
      expect(problemCode(await openDatabase(url))).toBe("database/url");
    },
  );

  it("says when the folder cannot be made", async () => {
    const file = path.join(temporaryFolder(), "a-file");
    writeFileSync(file, "");
    expect(problemCode(await openDatabase(`file:${file}/crosscheck.db`))).toBe("database/folder");
  });

  it("says when the name is that of a folder", async () => {
    const folder = path.join(temporaryFolder(), "crosscheck.db");
    mkdirSync(folder);
    expect(problemCode(await openDatabase(`file:${folder}`))).toBe("database/cannot-open");
  });

  it("refuses a file that is no database, and leaves it as it is", async () => {
    const file = path.join(temporaryFolder(), "letter.txt");
    writeFileSync(file, "Dear editor, ".repeat(100));
    expect(problemCode(await openDatabase(`file:${file}`))).toBe("database/not-a-database");
    expect(readFileSync(file, "utf8")).toBe("Dear editor, ".repeat(100));
  });

  it("refuses the database of another program, and leaves it as it is", async () => {
    const file = path.join(temporaryFolder(), "other.db");
    const other = new BetterSqlite3(file);
    other.exec("CREATE TABLE theirs (x)");
    other.close();
    const before = readFileSync(file);
    expect(problemCode(await openDatabase(`file:${file}`))).toBe("database/not-a-database");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("says when another program holds the database", { timeout: 60_000 }, async () => {
    const { file } = await temporaryDatabase();
    const holder = new BetterSqlite3(file);
    closeAfterwards(async () => void holder.close());
    holder.exec("BEGIN IMMEDIATE");
    expect(problemCode(await openDatabase(`file:${file}`))).toBe("database/locked");
  });

  it("says when the file may only be read", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "test.db");
    await closeDatabase(value(await openDatabase(`file:${file}`)));
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    expect(problemCode(await asNobody(() => openDatabase(`file:${file}`)))).toBe("database/read-only");
    chmodSync(folder, 0o755);
  });
});

/** Root may write everything: for the time of the work, be somebody who may not. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe("writing", () => {
  it(
    "says when another program is writing, and loses nothing of what comes after",
    { timeout: 60_000 },
    async () => {
      const database = await temporaryDatabase();
      const other = new BetterSqlite3(database.file);
      closeAfterwards(async () => void other.close());
      other.exec("BEGIN IMMEDIATE");
      expect(problemCode(await insertDossier(database, "refused", "Refused"))).toBe("database/locked");
      other.exec("ROLLBACK");
      expect(value(await insertDossier(database, "kept", "Kept"))).toBe("kept");
      expect(other.prepare(`SELECT "slug" FROM "Dossier"`).all()).toEqual([{ slug: "kept" }]);
    },
  );

  it("says when the disk is full, keeps what was there, and goes on when there is room", async () => {
    const database = await temporaryDatabase();
    value(await insertDossier(database, "before", "Before"));
    const [{ page_count: pages } = { page_count: 0n }] = await database.writer.$queryRaw<
      readonly { page_count: bigint }[]
    >`PRAGMA page_count`;
    // This setting takes no parameter.
    await database.writer.$queryRawUnsafe(`PRAGMA max_page_count = ${String(pages)}`);
    expect(problemCode(await insertDossier(database, "big", "x".repeat(100_000)))).toBe("database/full");
    await database.writer.$queryRaw`PRAGMA max_page_count = 1000000`;
    value(await insertDossier(database, "after", "After"));
    const slugs = await database.reader.dossier.findMany({ select: { slug: true } });
    expect(slugs.map(({ slug }) => slug)).toEqual(["after", "before"]);
  });

  it("undoes all of a transaction that throws, and passes a bug on", async () => {
    const database = await temporaryDatabase();
    const work = write(database, async (transaction) => {
      await transaction.dossier.create({ data: { slug: "half", title: "Half" } });
      throw new Error("a bug");
    });
    await expect(work).rejects.toThrow("a bug");
    expect(await database.reader.dossier.count()).toBe(0);
  });

  it("undoes all of a short write that throws, and goes on after it", async () => {
    const database = await temporaryDatabase();
    const insert = `INSERT INTO "Dossier" ("slug", "title") VALUES (?, ?)`;
    const work = writeAtOnce(database, (connection) => {
      connection.prepare(insert).run("half", "Half");
      throw new Error("a bug");
    });
    await expect(work).rejects.toThrow("a bug");
    value(await writeAtOnce(database, (connection) => connection.prepare(insert).run("whole", "Whole")));
    expect(await database.reader.dossier.findMany({ select: { slug: true } })).toEqual([{ slug: "whole" }]);
  });

  it("is never seen half done by a reader", async () => {
    const database = await temporaryDatabase();
    value(await insertDossier(database, "fire", "The fire"));
    await write(database, async (transaction) => {
      await touchDossier(transaction, 1);
      expect(await database.reader.dossier.findMany({ select: { revision: true } })).toEqual([
        { revision: 0 },
      ]);
      return null;
    });
    expect(await database.reader.dossier.findMany({ select: { revision: true } })).toEqual([{ revision: 1 }]);
  });

  it("takes any number of writers in this process one after the other", async () => {
    const database = await temporaryDatabase();
    value(await insertDossier(database, "fire", "The fire"));
    await Promise.all(
      Array.from({ length: 100 }, () => write(database, (transaction) => touchDossier(transaction, 1))),
    );
    expect(await database.reader.dossier.findMany({ select: { revision: true } })).toEqual([
      { revision: 100 },
    ]);
  });
});

describe("a database error", () => {
  it.each([
    ["database/disk", { code: "SQLITE_IOERR_WRITE" }],
    [
      "database/damaged",
      { meta: { driverAdapterError: { cause: { originalCode: "SQLITE_CORRUPT_VTAB" } } } },
    ],
    ["database/full", { code: "ENOSPC" }],
    ["database/read-only", { code: "SQLITE_READONLY_DIRECTORY" }],
  ])("becomes %s", (code, error) => {
    expect(databaseProblem(error).problem.code).toBe(code);
  });

  it("is thrown again when it is a bug", () => {
    const bug = { code: "SQLITE_CONSTRAINT_UNIQUE" };
    expect(() => databaseProblem(bug)).toThrow();
  });
});

it("uses one copy of SQLite: two in a process would break its locks", () => {
  const copies = [
    "../../node_modules/better-sqlite3",
    "../../node_modules/@prisma/adapter-better-sqlite3/node_modules/better-sqlite3",
  ];
  const found = copies.filter((copy) => statSync(new URL(copy, import.meta.url), { throwIfNoEntry: false }));
  expect(found).toEqual(copies.slice(0, 1));
});
