import type { Outcome } from "../base/outcome.ts";
import type { EvidenceFile } from "../core/index.ts";
import { write, type Database } from "./open-database.ts";

/** A file that was attached as evidence, as it is stored. */
export interface StoredFile extends EvidenceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps the bytes under their checksum. The same bytes are kept once, under the name they had first. */
export function storeFile(
  database: Database,
  dossierId: number,
  { sha256, name, bytes, size, mediaType }: StoredFile,
  now: Date,
): Promise<Outcome<null>> {
  return write(database, async (transaction) => {
    await transaction.$executeRaw`
      INSERT INTO "EvidenceFile" ("dossierId", "sha256", "name", "bytes", "size", "mediaType", "added")
      VALUES (${dossierId}, ${sha256}, ${name}, ${bytes}, ${size}, ${mediaType}, ${now})
      ON CONFLICT DO NOTHING`;
    return null;
  });
}

export function findFile(
  { reader }: Database,
  dossierId: number,
  sha256: string,
): Promise<StoredFile | null> {
  return reader.evidenceFile.findUnique({
    where: { dossierId_sha256: { dossierId, sha256 } },
    select: { sha256: true, name: true, bytes: true, size: true, mediaType: true },
  });
}

/** The files of a dossier without their bytes, by checksum. */
export function listFiles({ reader }: Database, dossierId: number): Promise<readonly EvidenceFile[]> {
  return reader.evidenceFile.findMany({
    where: { dossierId },
    orderBy: { sha256: "asc" },
    select: { sha256: true, name: true, size: true, mediaType: true },
  });
}
