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

/** The bytes of every source as they came, with the checksum and the text stored beside them. */
export function readBytes(
  database: Database,
  dossierId: number,
): Promise<readonly { sourceNumber: number; bytes: Uint8Array; text: string; sha256: string }[]> {
  return database.reader.sourceVersion.findMany({
    where: { dossierId },
    orderBy: [{ sourceNumber: "asc" }, { number: "asc" }],
    select: { sourceNumber: true, bytes: true, text: true, sha256: true },
  });
}
