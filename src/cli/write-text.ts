import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { failure, success, type Outcome } from "../base/outcome.ts";
import { systemErrorInWords } from "./system-error-in-words.ts";
import type { Terminal } from "./terminal.ts";

/** Writes and waits until the stream is ready for more: memory stays flat behind a slow reader. */
export async function writeText(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** Writes a result to a file, or to standard output without one. Problem: `cli/cannot-write`. */
export async function writeResult(
  terminal: Terminal,
  text: string,
  file: string | undefined,
): Promise<Outcome<null>> {
  if (file === undefined) {
    await writeText(terminal.stdout, text);
    return success(null);
  }
  try {
    await writeFile(file, text);
    return success(null);
  } catch (error) {
    return failure("cli/cannot-write", `${file} cannot be written: ${systemErrorInWords(error)}.`, { file });
  }
}
