import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { checkDossier, loadDossier, readArticles } from "../../actions/index.ts";
import { failure, success, type Outcome } from "../../base/outcome.ts";
import { counted, verifyReport, type Proof } from "../../core/index.ts";
import { reportSchema, type JsonReport } from "../../exporters/index.ts";
import type { CliCommand } from "../command.ts";
import { describeCheck } from "../describe-check.ts";
import { printable } from "../printable.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import { systemErrorInWords } from "../system-error-in-words.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options {
  readonly database?: string;
}

export const verify: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Prove the quotations of a dossier, or of a finished JSON report, again from the texts.")
      .argument("<what>", "short name of a dossier, or a report file (.json)")
      .argument("[files...]", "the articles of the report; without them the stored dossier is looked into")
      .addOption(databaseOption())
      .addHelpText(
        "after",
        `
Articles are matched with the report by checksum, whatever their files are called.
Exit code 1: a quotation is not in its article, or an article is missing.

Examples:
  crosscheck verify russia-iran
  crosscheck verify report.json story/*.txt`,
      )
      .action((what: string, files: string[], options: Options) =>
        run(() =>
          what.endsWith(".json")
            ? proveReport(what, files, options, terminal)
            : proveDossier(what, options, terminal),
        ),
      );
  },
};

function proveDossier(slug: string, options: Options, terminal: Terminal): Promise<Outcome<ExitCode>> {
  return withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
    const checked = await checkDossier(workspace, slug);
    if (!checked.ok) return checked;
    await writeText(terminal.stdout, describeCheck(slug, checked.value));
    return success(checked.value.faults.length === 0 ? 0 : 1);
  });
}

async function proveReport(
  file: string,
  articles: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Outcome<ExitCode>> {
  const report = await readReport(file);
  if (!report.ok) return report;
  const texts =
    articles.length > 0
      ? await textsOfFiles(articles)
      : await textsOfDossier(report.value.dossier.slug, databaseUrl(options.database, terminal));
  if (!texts.ok) return texts;
  const byId = new Map(
    report.value.sources.flatMap(({ id, sha256 }) => {
      const text = texts.value.get(sha256);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
  const proof = verifyReport(report.value, byId);
  await writeText(terminal.stdout, describeProof(proof, report.value));
  return success(proof.proved === proof.quotations ? 0 : 1);
}

/** Problems: `verify/unreadable`, `verify/not-a-report`. */
async function readReport(file: string): Promise<Outcome<JsonReport>> {
  let content: string;
  try {
    content = await readFile(file, "utf8");
  } catch (error) {
    return failure("verify/unreadable", `${file} cannot be read: ${systemErrorInWords(error)}.`);
  }
  const report = reportSchema.safeParse(parseJson(content));
  return report.success
    ? success(report.data)
    : failure("verify/not-a-report", `${file} is no Crosscheck report. Make one with --format json.`);
}

/** Undefined where the text is not JSON. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** Texts by the checksum of their bytes. */
async function textsOfFiles(files: readonly string[]): Promise<Outcome<ReadonlyMap<string, string>>> {
  const drafts = await readArticles(files);
  if (!drafts.ok) return drafts;
  return success(
    new Map(
      drafts.value.map(
        ({ bytes, text }) => [createHash("sha256").update(bytes).digest("hex"), text] as const,
      ),
    ),
  );
}

function textsOfDossier(slug: string, url: string): Promise<Outcome<ReadonlyMap<string, string>>> {
  return withWorkspace(url, async (workspace) => {
    const state = await loadDossier(workspace, slug);
    if (!state.ok) return state;
    return success(new Map(state.value.sources.map(({ sha256, text }) => [sha256, text] as const)));
  });
}

function describeProof(proof: Proof, report: JsonReport): string {
  const fileOf = new Map(report.sources.map(({ id, file }) => [id, file] as const));
  const lines = [
    `${String(proof.proved)} of ${counted(proof.quotations, "quotation")} proved`,
    ...proof.missing.map(
      (id) => `  ${id}: no article with its checksum was given (${printable(fileOf.get(id) ?? "")})`,
    ),
    ...proof.refuted.map(({ claim, source, why }) => `  ${claim} in ${source}: ${printable(why)}`),
  ];
  return `${lines.join("\n")}\n`;
}
