import { seedSample } from "../../actions/index.ts";
import { success } from "../../base/outcome.ts";
import type { CliCommand } from "../command.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly database?: string;
}

export const seed: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Load the sample dossier, once.")
      .addOption(databaseOption())
      .action((options: Options) =>
        run(() =>
          withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
            const seeded = await seedSample(workspace);
            if (!seeded.ok) return seeded;
            const { slug, created } = seeded.value;
            await writeText(
              terminal.stdout,
              `${slug}: ${created ? "loaded" : "there already, left as it is"}\n`,
            );
            return success(0);
          }),
        ),
      );
  },
};
