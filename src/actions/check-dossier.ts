import { success, type Outcome } from "../base/outcome.ts";
import { checks, findFaults, type Desk, type DossierState, type Fault } from "../core/index.ts";
import { findFile } from "../database/evidence-files.ts";
import { printedId } from "../database/ids.ts";
import { readBytes } from "../database/sources.ts";
import { findStorageFaults } from "../database/storage-faults.ts";
import { claimHash, questionHash, sha256 } from "../database/target-hash.ts";
import { readArticle } from "../importers/index.ts";
import { openCurrent } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

export interface CheckResult {
  /** Ids of the checks that ran. */
  readonly checks: readonly string[];
  readonly sources: number;
  readonly claims: number;
  readonly questions: number;
  readonly reviews: number;
  readonly faults: readonly Fault[];
}

const STORED_CHECKS = [
  "database-is-sound",
  "every-text-is-its-bytes",
  "every-hash-is-of-its-words",
  "every-desk-event-follows-the-one-before",
  "every-file-is-its-bytes",
] as const;

/**
 * Proves a stored dossier again, from the bytes that were imported.
 * Problems: `dossier/unknown`, `database/damaged-data` and those of the database.
 */
export async function checkDossier(workspace: Workspace, slug: string): Promise<Outcome<CheckResult>> {
  // What is in memory proves nothing about what is on disk.
  workspace.cache.delete(slug);
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const { row, analysis, state, desk } = current.value;
  const storage = await findStorageFaults(workspace.database);
  if (!storage.ok) return storage;
  const faults = [
    ...storage.value.map((fault) => ({ check: "database-is-sound", ...fault })),
    ...(await findTextFaults(workspace, row.id, state)),
    ...findHashFaults(state, analysis.hashes),
    ...findDeskFaults(desk),
    ...(await findFileFaults(workspace, row.id, state)),
    ...findFaults(state),
  ];
  return success({
    checks: [...STORED_CHECKS, ...checks.map(({ id }) => id)],
    sources: state.sources.length,
    claims: state.claims.length,
    questions: state.questions.length,
    reviews: state.reviews.size,
    faults,
  });
}

/** Sources whose text is not what their bytes say, or whose bytes are not what came in. */
async function findTextFaults(
  workspace: Workspace,
  dossierId: number,
  { sources }: DossierState,
): Promise<readonly Fault[]> {
  const fileOf = new Map(sources.map(({ id, file }) => [id, file]));
  const versions = await readBytes(workspace.database, dossierId);
  return versions.flatMap(({ sourceNumber, bytes, text, sha256: checksum }) => {
    const where = printedId("S", sourceNumber);
    const fault = (message: string): Fault => ({ check: "every-text-is-its-bytes", where, message });
    const read = readArticle({ name: fileOf.get(where) ?? "", bytes });
    return [
      ...(sha256(bytes) === checksum ? [] : [fault(`the bytes do not have the checksum ${checksum}`)]),
      ...(read.ok && read.value.text === text ? [] : [fault("the text is not what its bytes say")]),
    ];
  });
}

/** Claims and questions whose hash would call a review current, or stale, when it is not. */
function findHashFaults(state: DossierState, hashes: ReadonlyMap<string, string>): readonly Fault[] {
  const expected = expectedHashes(state);
  return [...expected]
    .filter(([id, hash]) => hashes.get(id) !== hash)
    .map(([id]) => ({
      check: "every-hash-is-of-its-words",
      where: id,
      message:
        "the stored hash is not the one of its words: its reviews may be called current or stale by mistake",
    }));
}

/** Events at the desk that start from something else than the one before them left. */
function findDeskFaults({ history }: Desk): readonly Fault[] {
  const left = new Map<string, string>();
  return history.flatMap(({ id, topic, target, before, after }) => {
    const key = `${topic} ${target}`;
    const expected = left.get(key) ?? "null";
    left.set(key, JSON.stringify(after));
    if (JSON.stringify(before) === expected) return [];
    return [
      {
        check: "every-desk-event-follows-the-one-before",
        where: `desk event ${String(id)}`,
        message: `it starts from something else than what stood as ${topic} of ${target}`,
      },
    ];
  });
}

/** Files that a review names and that are not there, or are not what came in. */
async function findFileFaults(
  { database }: Workspace,
  dossierId: number,
  { history }: DossierState,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { target, after } of history) {
    for (const { file } of after?.evidence ?? []) {
      if (file === undefined || seen.has(file.sha256)) continue;
      seen.add(file.sha256);
      const stored = await findFile(database, dossierId, file.sha256);
      if (stored && sha256(stored.bytes) === file.sha256) continue;
      const message = stored
        ? `the bytes of ${file.name} do not have the checksum ${file.sha256}`
        : `${file.name} with the checksum ${file.sha256} is not there`;
      faults.push({ check: "every-file-is-its-bytes", where: target, message });
    }
  }
  return faults;
}

function expectedHashes({ sources, claims, questions }: DossierState): ReadonlyMap<string, string> {
  const checksums = new Map(sources.map(({ id, sha256: checksum }) => [id, checksum]));
  const hashes = new Map(
    claims.map((claim) => [claim.id, claimHash(claim, checksums.get(claim.source) ?? "")]),
  );
  return new Map([
    ...hashes,
    ...questions.map(
      (question) =>
        [
          question.id,
          questionHash(
            question.claims.map((id) => hashes.get(id) ?? ""),
            question.verdict,
          ),
        ] as const,
    ),
  ]);
}
