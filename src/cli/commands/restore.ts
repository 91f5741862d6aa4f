import { restoreDatabase } from "../../actions/index.ts";
import { success, type Outcome } from "../../base/outcome.ts";
import type { CliCommand } from "../command.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly database?: string;
}

export const restore: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Put a backup in the place of the database; what was there is kept beside it.")
      .argument("<file>", "a file that `crosscheck backup` made")
      .addOption(databaseOption())
      .addHelpText("after", "\nStop the server first.\n\nExample:\n  crosscheck restore desk-2024-05-06.db")
      .action((file: string, options: Options) => run(() => restoreFrom(file, options, terminal)));
  },
};

async function restoreFrom(file: string, options: Options, terminal: Terminal): Promise<Outcome<ExitCode>> {
  const restored = await restoreDatabase(file, databaseUrl(options.database, terminal));
  if (!restored.ok) return restored;
  const { previous } = restored.value;
  const kept = previous === null ? "" : `; the database before it is kept as ${previous}`;
  await writeText(terminal.stdout, `${file} is restored${kept}\n`);
  return success(0);
}
