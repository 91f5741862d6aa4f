import type { Command } from "commander";
import type { Outcome } from "../base/outcome.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** One command of `crosscheck`; its file is named for it. */
export interface CliCommand {
  /** Adds its description, arguments, options and examples, and hands its work to `cli.run`. */
  define(command: Command, cli: Cli): void;
}

/** A command's line in the registry. */
export interface CommandEntry {
  readonly name: string;
  load(): Promise<CliCommand>;
}

export interface Cli {
  readonly terminal: Terminal;
  /** Does the work of a command; a problem becomes one line on standard error and exit code 2. */
  run(work: () => Promise<Outcome<ExitCode>>): Promise<void>;
}
