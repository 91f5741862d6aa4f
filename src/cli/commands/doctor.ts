import { checkDossier, listDossiers } from "../../actions/index.ts";
import { success, type Outcome } from "../../base/outcome.ts";
import { counted } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { describeCheck } from "../describe-check.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly database?: string;
}

export const doctor: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Check every promise of every stored dossier; exit with 1 if one is broken.")
      .addOption(databaseOption())
      .action((options: Options) => run(() => examine(options, terminal)));
  },
};

function examine(options: Options, terminal: Terminal): Promise<Outcome<ExitCode>> {
  return withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
    const dossiers = await listDossiers(workspace);
    let sound = true;
    for (const { slug } of dossiers) {
      const checked = await checkDossier(workspace, slug);
      if (!checked.ok) return checked;
      sound &&= checked.value.faults.length === 0;
      await writeText(terminal.stdout, describeCheck(slug, checked.value));
    }
    await writeText(terminal.stdout, `${counted(dossiers.length, "dossier")} examined\n`);
    return success(sound ? 0 : 1);
  });
}
