import multer from "multer";
import type { Request, RequestHandler } from "express";
import { MAX_EVIDENCE_BYTES } from "../../actions/index.ts";
import type { ImportedFile } from "../../importers/index.ts";

const MEGABYTE = 1024 * 1024;

/** Reads the import form into memory; nothing is written to disk before it is known to be an article. */
export const readUpload: RequestHandler = multer({
  storage: multer.memoryStorage(),
  defParamCharset: "utf8",
  limits: {
    fileSize: 12 * MEGABYTE,
    files: 200,
    fields: 20,
    parts: 220,
    fieldSize: 12 * MEGABYTE,
    fieldNameSize: 100,
    headerPairs: 50,
  },
}).array("files");

/** Reads a review form that may bring files as evidence. A form without any comes through as it is. */
export const readEvidenceUpload: RequestHandler = multer({
  storage: multer.memoryStorage(),
  defParamCharset: "utf8",
  limits: {
    fileSize: MAX_EVIDENCE_BYTES,
    files: 10,
    fields: 1_000,
    parts: 1_010,
    fieldSize: 256 * 1024,
    fieldNameSize: 100,
    headerPairs: 50,
  },
}).any();

/** A file that was sent in a named field of a form. */
export interface FieldFile extends ImportedFile {
  readonly field: string;
}

/** The files of such a form with the fields they came in. */
export function filesByField(request: Request): readonly FieldFile[] {
  const { files } = request;
  if (!Array.isArray(files)) return [];
  return files
    .filter(({ originalname }) => originalname !== "")
    .map(({ fieldname, originalname, buffer }) => ({ field: fieldname, name: originalname, bytes: buffer }));
}

/** The files that were chosen; a browser sends an empty one where none was. */
export function uploadedFiles(request: Request): readonly ImportedFile[] {
  return filesByField(request).map(({ name, bytes }) => ({ name, bytes }));
}
