import { counted } from "../core/index.ts";
import type { Terminal } from "./terminal.ts";

/** Says on standard error what takes a while, where a person is watching. */
export function say(terminal: Terminal, sentence: string): void {
  if (terminal.watched) terminal.stderr.write(`${sentence}\n`);
}

const REPORT_EVERY = 1_000;

/** Says how far a long run has come, every thousand steps, on one line that is written over. */
export function sayCount(terminal: Terminal, count: number, noun: string): void {
  if (terminal.watched && count % REPORT_EVERY === 0) terminal.stderr.write(`\r${counted(count, noun)}`);
}
