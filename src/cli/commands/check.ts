import { Option } from "commander";
import { analyzeFiles } from "../../actions/index.ts";
import { success, type Outcome } from "../../base/outcome.ts";
import { counted } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { fileFormat, formatOption } from "../file-format.ts";
import { say } from "../progress.ts";
import { summarizeDossier } from "../summary.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { writeResult } from "../write-text.ts";

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly failOn?: "discrepancy";
}

export const check: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Compare article files with one another, in memory, without a database.")
      .argument("<files...>", "articles as text files; NN.txt may have a sidecar NN.json")
      .addOption(formatOption())
      .option("--out <file>", "write the report there; its extension chooses the format if --format does not")
      .addOption(
        new Option("--fail-on <finding>", "exit with 1 if there is such a finding").choices(["discrepancy"]),
      )
      .addHelpText(
        "after",
        `
Without --format and --out it prints a summary for the terminal.
A sidecar says what an editor knows: {"title", "outlet", "url", "published"}, each may be null.

Examples:
  crosscheck check story/*.txt
  crosscheck check story/*.txt --format json --out report.json
  crosscheck check story/*.txt --fail-on discrepancy && publish`,
      )
      .action((files: string[], options: Options) => run(() => checkFiles(files, options, terminal)));
  },
};

async function checkFiles(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Outcome<ExitCode>> {
  const exporter = fileFormat(options.format, options.out);
  if (!exporter.ok) return exporter;
  say(terminal, `Reading and comparing ${counted(files.length, "file")}…`);
  const analyzed = await analyzeFiles(files);
  if (!analyzed.ok) return analyzed;
  const state = analyzed.value;
  const text = exporter.value === null ? summarizeDossier(state, terminal) : exporter.value.render(state);
  const written = await writeResult(terminal, text, options.out);
  if (!written.ok) return written;
  const found = state.questions.some((question) => question.verdict === options.failOn);
  return success(found ? 1 : 0);
}
