import { z } from "zod";
import type { EvidenceFile } from "../../core/index.ts";
import { fieldsOf } from "./fields.ts";

/*
 * A file that was attached is stored at once. From then on a hidden field of its row names it, so that a
 * form with faults, a draft and the next save all know it.
 */

/** One for each row of evidence, empty where the row has no file. */
const COLUMN = "evidence-file";

const fileShape: z.ZodType<EvidenceFile> = z.object({
  name: z.string(),
  sha256: z.string(),
  size: z.number(),
  mediaType: z.string().nullable(),
});

export function writeFileField(attached: EvidenceFile | null): string {
  return attached === null ? "" : JSON.stringify(attached);
}

/** Null where there is none, or what came in is no file: saving checks it against what is stored. */
export function readFileField(text: string): EvidenceFile | null {
  try {
    return fileShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The row, from 0, of the field that a file came in (`evidence-upload-2`); null for any other field. */
export function uploadRow(field: string): number | null {
  const [, row] = /^evidence-upload-([1-9]\d{0,2})$/.exec(field) ?? [];
  return row === undefined ? null : Number(row) - 1;
}

/**
 * The fields of a form with the files that came along in their rows, and without the one that the button
 * "Take out" (`detach-2`) was pressed for.
 */
export function withFiles(body: unknown, attached: ReadonlyMap<number, EvidenceFile>): object {
  const fields = typeof body === "object" && body !== null ? body : {};
  const { list, text } = fieldsOf(fields);
  const [, out] = /^detach-([1-9]\d{0,2})$/.exec(text("then")) ?? [];
  const kept = list(COLUMN);
  const rows = Math.max(kept.length, ...[...attached.keys()].map((row) => row + 1));
  const column = Array.from({ length: rows }, (_, row) => {
    const file = attached.get(row);
    if (file) return writeFileField(file);
    return out !== undefined && row === Number(out) - 1 ? "" : (kept[row] ?? "");
  });
  return { ...fields, [COLUMN]: column, ...(out !== undefined && { then: "attach" }) };
}
