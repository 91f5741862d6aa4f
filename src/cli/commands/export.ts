import { loadDossier } from "../../actions/index.ts";
import { success, type Outcome } from "../../base/outcome.ts";
import type { CliCommand } from "../command.ts";
import { fileFormat, formatOption } from "../file-format.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import { summarizeDossier } from "../summary.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeResult } from "../write-text.ts";

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly database?: string;
}

export const exportDossier: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Write the report of a dossier, with its reviews.")
      .argument("<dossier>", "short name of the dossier, as in its address")
      .addOption(formatOption())
      .option("--out <file>", "write the report there; its extension chooses the format if --format does not")
      .addOption(databaseOption())
      .addHelpText(
        "after",
        `
Examples:
  crosscheck export russia-iran --out report.html
  crosscheck export russia-iran --format csv > findings.csv`,
      )
      .action((slug: string, options: Options) => run(() => writeReport(slug, options, terminal)));
  },
};

function writeReport(slug: string, options: Options, terminal: Terminal): Promise<Outcome<ExitCode>> {
  return withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
    const exporter = fileFormat(options.format, options.out);
    if (!exporter.ok) return exporter;
    const state = await loadDossier(workspace, slug);
    if (!state.ok) return state;
    const text =
      exporter.value === null ? summarizeDossier(state.value, terminal) : exporter.value.render(state.value);
    const written = await writeResult(terminal, text, options.out);
    return written.ok ? success(0) : written;
  });
}
