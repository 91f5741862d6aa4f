import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import type { Outcome } from "../base/outcome.ts";
import type { CommandEntry } from "./command.ts";
import { printable } from "./printable.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/**
 * Runs one command line and gives its exit code. Never throws: a bug becomes one line and exit code
 * 70 (its stack too, with CROSSCHECK_DEBUG set).
 * @param args what follows the name of the program
 */
export async function runCli(
  args: readonly string[],
  commands: readonly CommandEntry[],
  terminal: Terminal,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const run = async (work: () => Promise<Outcome<ExitCode>>): Promise<void> => {
    const outcome = await work();
    exitCode = outcome.ok ? outcome.value : 2;
    if (!outcome.ok) complain(terminal, `${outcome.problem.message} (${outcome.problem.code})`);
  };
  const program = createProgram(terminal);
  const asked = commands.filter(({ name }) => name === args[0]);
  try {
    for (const { name, load } of asked.length > 0 ? asked : commands) {
      const command = await load();
      command.define(program.command(name), { terminal, run });
    }
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(
      terminal,
      `This is a bug in Crosscheck: ${error instanceof Error ? error.message : String(error)}`,
    );
    if (terminal.env["CROSSCHECK_DEBUG"] !== undefined && error instanceof Error) {
      terminal.stderr.write(`${error.stack ?? ""}\n`);
    }
    return 70;
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command("crosscheck")
    .description(
      "Put several news articles on one story side by side: what they claim, where they agree, where not.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .exitOverride()
    .showHelpAfterError("Add --help to see how it is used.")
    .configureHelp({ helpWidth: terminal.columns })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => {
        write(text.replace(/^error: /, "crosscheck: "));
      },
    });
  return program.addHelpText(
    "after",
    `
Examples:
  crosscheck check articles/*.txt                        a summary for the terminal
  crosscheck check articles/*.txt --format html --out report.html
  crosscheck serve --seed                                the web pages, with the sample dossier

Exit codes: 0 done; 1 something was found that you asked to be told of; 2 bad input.`,
  );
}

function complain(terminal: Terminal, sentence: string): void {
  terminal.stderr.write(`crosscheck: ${printable(sentence)}\n`);
}

/** The package's version; its manifest lies two folders up from the source and from the build alike. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}
