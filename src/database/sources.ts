import type { SourceInput } from "../core/index.ts";
import { printedId } from "./ids.ts";
import type { Database } from "./open-database.ts";
import { givenShape, readStored } from "./shapes.ts";

/** The sources of a dossier as they go into the analysis, by number. */
export async function readInputs(database: Database, dossierId: number): Promise<readonly SourceInput[]> {
  const rows = await database.reader.source.findMany({
    where: { dossierId },
    orderBy: { number: "asc" },
    include: { versions: { orderBy: { number: "desc" }, take: 1, select: { text: true } } },
  });
  return rows.flatMap(({ number, file, given, versions }) => {
    const id = printedId("S", number);
    return versions.map(({ text }) => ({ id, file, text, given: readStored(givenShape, given, id) }));
  });
}

/** A version of a source as it is stored. */
export interface StoredBytes {
  readonly sourceNumber: number;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly sha256: string;
}

/** Every version of every source, with its bytes. */
export async function readBytes(database: Database, dossierId: number): Promise<readonly StoredBytes[]> {
  const rows = await database.reader.sourceVersion.findMany({
    where: { dossierId },
    orderBy: [{ sourceNumber: "asc" }, { number: "asc" }],
    include: { source: { select: { file: true } } },
  });
  return rows.map(({ sourceNumber, source, bytes, text, sha256 }) => ({
    sourceNumber,
    file: source.file,
    bytes,
    text,
    sha256,
  }));
}
