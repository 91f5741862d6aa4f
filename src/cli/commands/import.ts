import { addSources, createDossier, readArticles } from "../../actions/index.ts";
import { failure, success, type Outcome } from "../../base/outcome.ts";
import { counted } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { printable } from "../printable.ts";
import { say } from "../progress.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly dossier?: string;
  readonly title?: string;
  readonly database?: string;
}

export const importArticles: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Add article files to a dossier and analyse it again; reviews are kept.")
      .argument("<files...>", "articles as text files; NN.txt may have a sidecar NN.json")
      .option("--dossier <name>", "the dossier to add them to")
      .option("--title <title>", "make a new dossier of that title for them")
      .addOption(databaseOption())
      .addHelpText(
        "after",
        `
Examples:
  crosscheck import story/*.txt --title "Ferry fire at Port Ellis"
  crosscheck import late.txt --dossier ferry-fire-at-port-ellis`,
      )
      .action((files: string[], options: Options) => run(() => addArticles(files, options, terminal)));
  },
};

async function addArticles(
  files: readonly string[],
  { dossier, title, database }: Options,
  terminal: Terminal,
): Promise<Outcome<ExitCode>> {
  if ((dossier === undefined) === (title === undefined)) {
    return failure("cli/which-dossier", "Say either --dossier (an existing one) or --title (a new one).");
  }
  const drafts = await readArticles(files);
  if (!drafts.ok) return drafts;
  return withWorkspace(databaseUrl(database, terminal), async (workspace) => {
    const slug =
      title === undefined ? success({ slug: dossier ?? "" }) : await createDossier(workspace, { title });
    if (!slug.ok) return slug;
    say(terminal, `Comparing ${counted(drafts.value.length, "article")} with the dossier…`);
    const added = await addSources(workspace, slug.value.slug, drafts.value);
    if (!added.ok) return added;
    const lines = [
      `${slug.value.slug}: ${counted(added.value.added.length, "article")} added`,
      ...added.value.duplicates.map(
        ({ file, sameAs }) => `${printable(file)} left out: its bytes are those of ${sameAs}`,
      ),
    ];
    await writeText(terminal.stdout, `${lines.join("\n")}\n`);
    return success(0);
  });
}
