import { listDossiers, type DossierSummary } from "../../actions/index.ts";
import { success } from "../../base/outcome.ts";
import { counted } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { printable } from "../printable.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly database?: string;
}

export const list: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Name the stored dossiers, with their counts.")
      .addOption(databaseOption())
      .action((options: Options) =>
        run(() =>
          withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
            const dossiers = await listDossiers(workspace);
            const lines = [...dossiers.map(describeDossier), counted(dossiers.length, "dossier")];
            await writeText(terminal.stdout, `${lines.join("\n")}\n`);
            return success(0);
          }),
        ),
      );
  },
};

function describeDossier({ slug, title, sources, questions, discrepancies }: DossierSummary): string {
  const { hard, soft } = discrepancies;
  const counts = [
    counted(sources, "article"),
    counted(questions, "question"),
    `discrepancies: ${String(hard)} hard, ${String(soft)} soft`,
  ];
  return `${slug}  ${printable(title)}\n  ${counts.join("; ")}`;
}
