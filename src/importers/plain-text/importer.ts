import { failure, success, type Outcome } from "../../base/outcome.ts";
import type { ImportedText, Importer } from "../importer.ts";

/** Text in UTF-8. Line ends and spaces stay as they are: offsets count them. */
export const plainText: Importer = {
  id: "plain-text",
  label: "plain text",
  extensions: [".txt", ".text", ".md", ""],
  read: readPlainText,
};

function readPlainText(bytes: Uint8Array, name: string): Outcome<ImportedText> {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return failure("import/not-utf8", `${name} is text in UTF-16. Save it as UTF-8 and try again.`);
  }
  if (isBinary(bytes)) {
    return failure(
      "import/binary",
      `${name} is not a text file. Save the article as plain text (.txt, UTF-8).`,
    );
  }
  try {
    // A byte order mark is left out by the decoder.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return success({ text, given: {} });
  } catch {
    return failure(
      "import/not-utf8",
      `${name} is not text in UTF-8 (line ${String(firstInvalidLine(bytes))}). Save it as UTF-8 and try again.`,
    );
  }
}

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

const LINE_FEED = 0x0a;

/** Share of control characters above which bytes are no text. */
const BINARY_SHARE = 0.02;

/** Text has no NUL, and hardly a control character beside tab, line feed, form feed and carriage return. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls > bytes.length * BINARY_SHARE;
}

/** Number, from 1, of the line with the first byte that is not UTF-8, by halving. */
function firstInvalidLine(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return bytes.subarray(0, valid).filter((byte) => byte === LINE_FEED).length + 1;
}

/** Whether bytes are UTF-8, the last character cut off or not. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
