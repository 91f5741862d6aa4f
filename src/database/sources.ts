import type { SourceInput } from "../core/index.ts";
import type { SourceVersionModel } from "./generated/models.ts";
import { printedId } from "./ids.ts";
import type { Database } from "./open-database.ts";
import { givenShape, readStored } from "./shapes.ts";

/** The sources of a dossier as they go into the analysis, by number. */
export async function readInputs(database: Database, dossierId: number): Promise<readonly SourceInput[]> {
  const { reader } = database;
  const [sources, versions] = await reader.$transaction([
    reader.source.findMany({ where: { dossierId }, orderBy: { number: "asc" } }),
    reader.sourceVersion.findMany({
      where: { dossierId },
      orderBy: { number: "asc" },
      select: { sourceNumber: true, text: true },
    }),
  ]);
  const textOf = new Map(versions.map(({ sourceNumber, text }) => [sourceNumber, text]));
  return sources.map(({ number, file, given }) => {
    const id = printedId("S", number);
    return { id, file, text: textOf.get(number) ?? "", given: readStored(givenShape, given, id) };
  });
}

/** A version of a source as it is stored. */
export type StoredBytes = Pick<SourceVersionModel, "sourceNumber" | "bytes" | "text" | "sha256">;

/** Every version of every source, with its bytes. */
export function readBytes(database: Database, dossierId: number): Promise<readonly StoredBytes[]> {
  return database.reader.sourceVersion.findMany({
    where: { dossierId },
    orderBy: [{ sourceNumber: "asc" }, { number: "asc" }],
    select: { sourceNumber: true, bytes: true, text: true, sha256: true },
  });
}
