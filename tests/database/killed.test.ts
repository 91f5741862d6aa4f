import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "../../src/database/open-database.ts";
import { findStorageFaults } from "../../src/database/storage-faults.ts";
import { readEvents } from "../../src/database/reviews.ts";
import { aDossier } from "./a-saved-analysis.ts";
import { temporaryFolder, value } from "./temporary-database.ts";

const WRITER = path.join(import.meta.dirname, "review-writer.ts");
/** Databases that are written to and killed side by side. */
const LANES = 2;
/** Of each: few in every run of the tests, as many as one likes (`CROSSCHECK_KILLS=20`) before a release. */
const KILLS_A_LANE = Number(process.env["CROSSCHECK_KILLS"] ?? 3);
const MOST_REVIEWS = 12;
const REVIEWS_OF_TWO = 15;

/** A process that appends reviews to the dossier without end; each line it prints is one that was confirmed. */
function startWriter(file: string, who: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", WRITER, `file:${file}`, who], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Ids of the events a writer confirmed until it had `count` of them and was killed. */
async function killAfter(writer: ChildProcess, count: number): Promise<readonly number[]> {
  const confirmed: number[] = [];
  if (writer.stdout === null) throw new Error("the writer has no output");
  for await (const line of createInterface({ input: writer.stdout })) {
    confirmed.push(Number(line));
    if (confirmed.length === count) writer.kill("SIGKILL");
  }
  return confirmed;
}

async function aFile(): Promise<string> {
  const file = path.join(temporaryFolder(), "test.db");
  const database = value(await openDatabase(`file:${file}`));
  await aDossier(database);
  await closeDatabase(database);
  return file;
}

describe("a process that is killed while it writes", { timeout: 600_000 }, () => {
  it(`loses no review that it confirmed in ${String(LANES * KILLS_A_LANE)} kills, and leaves a sound database`, async () => {
    await Promise.all(Array.from({ length: LANES }, (_, lane) => killAgainAndAgain(lane)));
  });
});

/** Each kill comes after another number of reviews, and so at another point of a write. */
async function killAgainAndAgain(lane: number): Promise<void> {
  const file = await aFile();
  const confirmed: number[] = [];
  for (let kill = 0; kill < KILLS_A_LANE; kill++) {
    confirmed.push(
      ...(await killAfter(startWriter(file, "Ana"), 1 + ((lane + kill * LANES) % MOST_REVIEWS))),
    );
    const database = value(await openDatabase(`file:${file}`));
    const stored = new Set((await readEvents(database, 1)).map(({ id }) => id));
    expect(confirmed.filter((id) => !stored.has(id))).toEqual([]);
    expect(value(await findStorageFaults(database))).toEqual([]);
    await closeDatabase(database);
  }
  expect(confirmed.length).toBeGreaterThanOrEqual(KILLS_A_LANE);
}

describe("two processes that write at once", { timeout: 180_000 }, () => {
  it("wait for one another: every confirmed review is there, once, by its own author", async () => {
    const file = await aFile();
    const [ana, ben] = await Promise.all(
      ["Ana", "Ben"].map((who) => killAfter(startWriter(file, who), REVIEWS_OF_TWO)),
    );
    const database = value(await openDatabase(`file:${file}`));
    const stored = await readEvents(database, 1);
    await closeDatabase(database);
    const by = (who: string) => stored.filter((event) => event.who === who).map(({ id }) => id);
    expect(by("Ana")).toEqual(expect.arrayContaining([...(ana ?? [])]));
    expect(by("Ben")).toEqual(expect.arrayContaining([...(ben ?? [])]));
    expect(stored.map(({ before }) => before?.note ?? null)).toEqual([
      null,
      ...stored.slice(0, -1).map(({ after }) => after?.note),
    ]);
  });
});
