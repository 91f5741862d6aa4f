import type { Writable } from "node:stream";

/** What a command may touch of the process it runs in; tests put their own in its place. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width to fold text at. */
  readonly columns: number;
  /** Whether a person reads standard output, so that bold type helps. */
  readonly styled: boolean;
  /** Whether a person watches standard error, so that progress helps. */
  readonly watched: boolean;
  /** Resolves when the user asks the program to stop (Ctrl+C, SIGTERM). */
  stopRequested(): Promise<void>;
}

/** 0: done. 1: done, and something was found that the user asked to be told of. 2: bad input. 70: a bug. */
export type ExitCode = 0 | 1 | 2 | 70;
