import { backupDatabase } from "../../actions/index.ts";
import { success } from "../../base/outcome.ts";
import type { CliCommand } from "../command.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly database?: string;
}

export const backup: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Copy the whole database to a new file, even while it is in use.")
      .argument("<file>", "file to make; it must not exist yet")
      .addOption(databaseOption())
      .addHelpText("after", "\nExample:\n  crosscheck backup desk-2024-05-06.db")
      .action((file: string, options: Options) =>
        run(() =>
          withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
            const copied = await backupDatabase(workspace, file);
            if (!copied.ok) return copied;
            await writeText(terminal.stdout, `The database is copied to ${file}\n`);
            return success(0);
          }),
        ),
      );
  },
};
