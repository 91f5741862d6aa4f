import type { EvidenceFile, EvidenceItem } from "../review/review-event.ts";
import { dateInWords } from "../text/date-in-words.ts";

/** Names of the kinds of file that are told from their first bytes. */
const FILE_KINDS: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "image/jpeg": "JPEG image",
  "image/png": "PNG image",
  "image/gif": "GIF image",
  "image/webp": "WebP image",
  "image/tiff": "TIFF image",
  "audio/mpeg": "MP3 sound",
  "audio/wav": "WAV sound",
  "video/mp4": "MP4 film",
  "application/zip": "Zip archive or Office document",
  "text/plain": "text",
};

/** A file in one line, without its checksum: "minutes.pdf, PDF, 120 KB". */
export function fileInWords({ name, mediaType, size }: EvidenceFile): string {
  const kind = mediaType === null ? undefined : FILE_KINDS[mediaType];
  return `${name}, ${kind ?? "file of unknown kind"}, ${sizeInWords(size)}`;
}

/** A piece of evidence in one line: where it is, page, day, words, and the attached file with its checksum. */
export function evidenceInWords({ where, locator, seen, quotation, file }: EvidenceItem): string {
  const attached = file && `attached file ${fileInWords(file)}, SHA-256 ${file.sha256}`;
  const parts = [where, locator, seen === null ? null : `seen ${dateInWords(seen)}`, quotation, attached];
  return parts.filter((part) => part !== null && part !== undefined).join(", ");
}

/** 1 KB is 1,000 bytes, as file managers count. */
function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${String(bytes)} bytes`;
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1_000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
