import { seedSample } from "../../actions/index.ts";
import { success, type Outcome } from "../../base/outcome.ts";
import { startServer } from "../../web/index.ts";
import type { CliCommand } from "../command.ts";
import { databaseOption, databaseUrl, host, hostOption, port, portOption, secretFile } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly port?: string;
  readonly host?: string;
  readonly database?: string;
  readonly seed?: boolean;
}

export const serve: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Show the dossiers in a web browser.")
      .addOption(portOption())
      .addOption(hostOption())
      .addOption(databaseOption())
      .option("--seed", "load the sample dossier first, if it is not there")
      .addHelpText(
        "after",
        `
The pages are for this computer only; --host 0.0.0.0 opens them to the network.

Examples:
  crosscheck serve --seed
  PORT=8080 DATABASE_URL=file:./desk.db crosscheck serve`,
      )
      .action((options: Options) => run(() => servePages(options, terminal)));
  },
};

async function servePages(options: Options, terminal: Terminal): Promise<Outcome<ExitCode>> {
  const chosenPort = port(options.port, terminal);
  if (!chosenPort.ok) return chosenPort;
  const url = databaseUrl(options.database, terminal);
  return withWorkspace(url, async (workspace) => {
    if (options.seed === true) {
      const seeded = await seedSample(workspace);
      if (!seeded.ok) return seeded;
    }
    const started = await startServer({
      workspace,
      host: host(options.host, terminal),
      port: chosenPort.value,
      secretFile: secretFile(url),
      onBug: (error, reference) => {
        terminal.stderr.write(`crosscheck: a page broke (${reference}): ${String(error)}\n`);
      },
    });
    if (!started.ok) return started;
    const stopped = terminal.stopRequested();
    await writeText(terminal.stdout, `Crosscheck is at ${started.value.address} (stop it with Ctrl+C)\n`);
    await stopped;
    await started.value.close();
    return success(0);
  });
}
