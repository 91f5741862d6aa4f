import { Option } from "commander";
import { loadDossier, readCoverage } from "../../actions/index.ts";
import { success, type Outcome } from "../../base/outcome.ts";
import { coverageInWords, textSlicer, type ReportSource, type SourceCoverage } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { printable } from "../printable.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly database?: string;
  readonly unread: boolean;
  readonly failOn?: "unread";
}

export const coverage: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Say how far the sentences of a dossier have been read.")
      .argument("<dossier>", "short name of a dossier, as `crosscheck list` prints it")
      .addOption(databaseOption())
      .option("--unread", "print the unread sentences too", false)
      .addOption(new Option("--fail-on <what>", "exit with 1 while sentences are unread").choices(["unread"]))
      .addHelpText(
        "after",
        `
A sentence has claims, is waved off or read by a person, is page furniture, or is unread.

Examples:
  crosscheck coverage russia-iran
  crosscheck coverage russia-iran --unread
  crosscheck coverage russia-iran --fail-on unread`,
      )
      .action((slug: string, options: Options) => run(() => describe(slug, options, terminal)));
  },
};

function describe(slug: string, options: Options, terminal: Terminal): Promise<Outcome<ExitCode>> {
  return withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
    const [state, read] = [await loadDossier(workspace, slug), await readCoverage(workspace, slug)];
    if (!state.ok) return state;
    if (!read.ok) return read;
    const covered = new Map(read.value.sources.map((one) => [one.source, one]));
    for (const source of state.value.sources) {
      const own = covered.get(source.id);
      if (own) await writeText(terminal.stdout, describeSource(source, own, options.unread));
    }
    await writeText(terminal.stdout, `${slug}: ${coverageInWords(read.value.meter)}\n`);
    return success(options.failOn === "unread" && read.value.meter.unread > 0 ? 1 : 0);
  });
}

function describeSource(source: ReportSource, { meter, sentences }: SourceCoverage, unread: boolean): string {
  const slice = textSlicer(source.text);
  const left = unread ? sentences.filter(({ state }) => state === "unread") : [];
  const lines = [
    `${source.id} ${printable(source.file)}: ${coverageInWords(meter)}`,
    ...left.map((sentence) => `  ${String(sentence.start)}  ${printable(slice(sentence))}`),
  ];
  return `${lines.join("\n")}\n`;
}
