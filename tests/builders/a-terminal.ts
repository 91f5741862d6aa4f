import { Writable } from "node:stream";
import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal that keeps what is written to it. */
export interface RecordedTerminal extends Terminal {
  /** Everything on standard output so far. */
  out(): string;
  /** Everything on standard error so far. */
  err(): string;
}

/** @param input chunks of standard input; strings are sent as UTF-8 */
export function aTerminal(
  input: Iterable<string | Uint8Array> = [],
  more: Partial<Terminal> = {},
): RecordedTerminal {
  const out = new Recorder();
  const err = new Recorder();
  return {
    stdin: chunks(input),
    stdout: out,
    stderr: err,
    env: {},
    columns: 80,
    styled: false,
    watched: false,
    stopRequested: () => Promise.resolve(),
    out: () => out.text(),
    err: () => err.text(),
    ...more,
  };
}

class Recorder extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}

async function* chunks(input: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of input) yield await Promise.resolve(Buffer.from(chunk));
}
