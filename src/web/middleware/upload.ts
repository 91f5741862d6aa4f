import multer from "multer";
import type { RequestHandler } from "express";
import type { ImportedFile } from "../../importers/index.ts";
import type { Request } from "express";

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

/** The files that were chosen; a browser sends an empty one where none was. */
export function uploadedFiles(request: Request): readonly ImportedFile[] {
  const { files } = request;
  if (!Array.isArray(files)) return [];
  return files
    .filter(({ originalname }) => originalname !== "")
    .map(({ originalname, buffer }) => ({ name: originalname, bytes: buffer }));
}
