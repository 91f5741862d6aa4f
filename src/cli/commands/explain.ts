import { analyzeFiles, loadDossier } from "../../actions/index.ts";
import { failure, success, type Outcome } from "../../base/outcome.ts";
import type { DossierState } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { explainTarget } from "../explain-target.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly dossier?: string;
  readonly database?: string;
}

export const explain: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Print how a claim was read, or how a verdict was reached.")
      .argument("<id>", "a claim (C12) or a question (Q3)")
      .argument("[files...]", "the articles, to look without a database")
      .option("--dossier <name>", "the stored dossier to look into")
      .addOption(databaseOption())
      .addHelpText(
        "after",
        `
Examples:
  crosscheck explain Q3 --dossier russia-iran
  crosscheck explain C12 story/*.txt`,
      )
      .action((id: string, files: string[], options: Options) =>
        run(() => printExplanation(id, files, options, terminal)),
      );
  },
};

async function printExplanation(
  id: string,
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Outcome<ExitCode>> {
  const state = await stateOf(files, options, terminal);
  if (!state.ok) return state;
  const explanation = explainTarget(state.value, id.toUpperCase(), terminal.columns);
  if (!explanation.ok) return explanation;
  await writeText(terminal.stdout, explanation.value);
  return success(0);
}

async function stateOf(
  files: readonly string[],
  { dossier, database }: Options,
  terminal: Terminal,
): Promise<Outcome<DossierState>> {
  if (files.length > 0) return analyzeFiles(files);
  if (dossier === undefined) {
    return failure("cli/which-dossier", "Say where to look: --dossier and its name, or the article files.");
  }
  return withWorkspace(databaseUrl(database, terminal), (workspace) => loadDossier(workspace, dossier));
}
