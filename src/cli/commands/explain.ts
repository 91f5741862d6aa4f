import { analyzeFiles, loadDossier } from "../../actions/index.ts";
import { failure, success, type Outcome } from "../../base/outcome.ts";
import type { DossierState } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { explainPlace, explainTarget } from "../explain-target.ts";
import type { Place } from "../look-up-mentions.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly dossier?: string;
  readonly database?: string;
  readonly file?: string;
  readonly at?: string;
  readonly character?: string;
}

export const explain: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Print how a claim, a number, a date or a name was read, or how a verdict was reached.")
      .argument(
        "[id]",
        "a claim (C12), a question (Q3), a mention (S2:M14), or a source (S2) for its mentions",
      )
      .argument("[files...]", "the articles, to look without a database")
      .option("--dossier <name>", "the stored dossier to look into")
      .option("--file <article>", "one article, to look without a database")
      .option("--at <words>", "explain what was recognized in these words")
      .option("--character <number>", "explain what was recognized at this character, counted from 0")
      .addOption(databaseOption())
      .addHelpText(
        "after",
        `
Examples:
  crosscheck explain Q3 --dossier russia-iran
  crosscheck explain C12 story/*.txt
  crosscheck explain S2:M14 story/*.txt
  crosscheck explain S2 --dossier russia-iran --at "last month"
  crosscheck explain --file article.txt --at "more than 26,000"
  crosscheck explain --file article.txt                  lists all mentions`,
      )
      .action((id: string | undefined, files: string[], options: Options) =>
        run(() => printExplanation(id?.toUpperCase(), files, options, terminal)),
      );
  },
};

async function printExplanation(
  id: string | undefined,
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Outcome<ExitCode>> {
  const place = placeOf(options);
  if (!place.ok) return place;
  const state = await stateOf(files, options, terminal);
  if (!state.ok) return state;
  const explanation =
    place.value === null
      ? explainWhole(state.value, id, options, terminal)
      : explainPlace(state.value, id, place.value, terminal.columns);
  if (!explanation.ok) return explanation;
  await writeText(terminal.stdout, explanation.value);
  return success(0);
}

function explainWhole(
  state: DossierState,
  id: string | undefined,
  { file }: Options,
  { columns }: Terminal,
): Outcome<string> {
  const target = id ?? (file === undefined ? undefined : state.sources[0]?.id);
  return target === undefined
    ? failure(
        "cli/explain-what",
        "Say what to explain: a claim (C12), a question (Q3), a mention (S2:M14) or a source (S2).",
      )
    : explainTarget(state, target, columns);
}

/** Problem: `cli/which-place`. */
function placeOf({ at, character }: Options): Outcome<Place | null> {
  if (at !== undefined && character !== undefined) {
    return failure("cli/which-place", "Give --at with words or --character with a number, not both.");
  }
  if (at !== undefined) return success({ words: at });
  if (character === undefined) return success(null);
  return /^\d{1,9}$/.test(character)
    ? success({ character: Number(character) })
    : failure(
        "cli/which-place",
        `"${character}" is not the number of a character. Characters are counted from 0.`,
      );
}

async function stateOf(
  files: readonly string[],
  { dossier, database, file }: Options,
  terminal: Terminal,
): Promise<Outcome<DossierState>> {
  const articles = file === undefined ? files : [file, ...files];
  if (articles.length > 0) return analyzeFiles(articles);
  if (dossier === undefined) {
    return failure(
      "cli/which-dossier",
      "Say where to look: --dossier and its name, --file and an article, or the article files.",
    );
  }
  return withWorkspace(databaseUrl(database, terminal), (workspace) => loadDossier(workspace, dossier));
}
