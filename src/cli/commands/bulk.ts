import { Option } from "commander";
import {
  applyBulk,
  loadDossier,
  previewBulk,
  type BulkChange,
  type BulkPreview,
  type BulkRequest,
  type Workspace,
} from "../../actions/index.ts";
import { failure, success, type Outcome } from "../../base/outcome.ts";
import {
  counted,
  QUEUE_FACETS,
  REVIEW_VERDICTS,
  usualFilter,
  type DossierState,
  type QueueFacet,
  type QueueFilter,
  type ReviewVerdict,
} from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { printable } from "../printable.ts";
import { databaseOption, databaseUrl } from "../settings.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { withWorkspace } from "../with-workspace.ts";
import { writeText } from "../write-text.ts";

interface Options extends QueueFilter {
  readonly database?: string;
  readonly of: BulkRequest["of"];
  readonly set?: ReviewVerdict;
  readonly note: string;
  readonly give?: string;
  readonly who?: string;
  readonly yes: boolean;
}

export const bulk: CliCommand = {
  define(command, { terminal, run }) {
    command
      .description("Give one verdict to all items of a narrowed queue, or give them to a person.")
      .argument("<dossier>", "short name of a dossier, as `crosscheck list` prints it")
      .addOption(databaseOption())
      .addOption(
        new Option("--of <what>", "what the queue is made of")
          .choices(["questions", "claims"])
          .default("questions"),
      );
    for (const facet of QUEUE_FACETS) command.option(`--${facet} <values...>`, FACET_HELP[facet]);
    command
      .addOption(new Option("--set <verdict>", "the verdict of the review").choices(REVIEW_VERDICTS))
      .option("--note <words>", "note of the review", "")
      .option("--give <person>", "give the items to this person")
      .option("--who <name>", "your name, for the history")
      .option("--yes", "do it; without it only what would change is printed", false)
      .addHelpText(
        "after",
        `
What somebody has reviewed stays as it is. The whole change is one batch: one undo on the page takes it back.

Examples:
  crosscheck bulk russia-iran --of claims --kind name --set dismissed
  crosscheck bulk russia-iran --of claims --kind name --set dismissed --who Ana --yes
  crosscheck bulk russia-iran --verdict discrepancy --strength hard --give Ben --who Ana --yes`,
      )
      .action((slug: string, options: Options) => run(() => change(slug, options, terminal)));
  },
};

const FACET_HELP: Readonly<Record<QueueFacet, string>> = {
  verdict: "only items with one of these verdicts of Crosscheck",
  type: "only differences of these types, or `none`",
  strength: "only `hard` or `soft` ones, or `none`",
  kind: "only these kinds of claims",
  source: "only claims of these sources: S1 S2",
  speaker: "only what these people say; `article` is the article itself",
  review: "only these review verdicts, or `none`, `stale`, `unsigned`, `signed`",
  assigned: "only what is given to these people, or to `nobody`",
};

function change(slug: string, options: Options, terminal: Terminal): Promise<Outcome<ExitCode>> {
  return withWorkspace(databaseUrl(options.database, terminal), async (workspace) => {
    const request = requestOf(options);
    if (!request.ok) return request;
    const state = await loadDossier(workspace, slug);
    if (!state.ok) return state;
    const preview = await previewBulk(workspace, slug, request.value);
    if (!preview.ok) return preview;
    await writeText(terminal.stdout, previewInWords(state.value, preview.value, request.value.change));
    if (preview.value.targets.length === 0) return success(0);
    return options.yes
      ? apply(workspace, slug, { ...request.value, token: preview.value.token }, options, terminal)
      : waitForYes(terminal);
  });
}

async function waitForYes(terminal: Terminal): Promise<Outcome<ExitCode>> {
  await writeText(terminal.stdout, "Nothing was changed. Run it again with --yes --who NAME to do it.\n");
  return success(0);
}

async function apply(
  workspace: Workspace,
  slug: string,
  request: BulkRequest & { readonly token: string },
  { who }: Options,
  terminal: Terminal,
): Promise<Outcome<ExitCode>> {
  if (who === undefined) {
    return failure("bulk/no-name", "Give your name with --who: the history says who did what.");
  }
  const applied = await applyBulk(workspace, slug, { ...request, who });
  if (!applied.ok) return applied;
  await writeText(terminal.stdout, `${counted(applied.value.targets.length, "item")} changed.\n`);
  return success(0);
}

/** Problems: `bulk/no-change`, `bulk/no-correction`. */
function requestOf({ of, set, note, give, ...options }: Options): Outcome<BulkRequest> {
  if ((set === undefined) === (give === undefined)) {
    return failure("bulk/no-change", "Say what to do: --set with a verdict, or --give with a name.");
  }
  if (set === "wrong") {
    return failure(
      "bulk/no-correction",
      "“wrong” needs a correction of its own for each item: review them one by one.",
    );
  }
  const chosen = QUEUE_FACETS.flatMap((facet) => {
    const values = options[facet];
    return values === undefined ? [] : [[facet, values] as const];
  });
  const what: BulkChange =
    set === undefined
      ? { do: "assign", to: give ?? null }
      : { do: "review", decision: { verdict: set, note, correction: null, evidence: [] } };
  return success({ of, filter: usualFilter(of, Object.fromEntries(chosen)), change: what });
}

function previewInWords(
  { questions, claims }: DossierState,
  { targets, skipped }: BulkPreview,
  what: BulkChange,
): string {
  const about = new Map([
    ...questions.map((question) => [question.id, question.about] as const),
    ...claims.map((claim) => [claim.id, `${claim.subject}: ${claim.attribute}`] as const),
  ]);
  const done = what.do === "assign" ? `given to ${what.to ?? "nobody"}` : `called ${what.decision.verdict}`;
  const lines = [
    `${counted(targets.length, "item")} would be ${done}; ${String(skipped.length)} stay as they are`,
    ...targets.map((target) => `  ${target}  ${about.get(target) ?? ""}`),
    ...skipped.map(({ target, why }) => `  ${target}  stays: ${why}`),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}
