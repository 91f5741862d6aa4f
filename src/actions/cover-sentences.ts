import { keepPerObject } from "../base/keep-per-object.ts";
import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  counted,
  coverageOf,
  sentenceTarget,
  WHOLE_DOSSIER,
  type Coverage,
  type Span,
} from "../core/index.ts";
import { appendedEvent, changeDesk, settings, type DeskSetting } from "./change-desk.ts";
import { openCurrent, type CurrentDossier } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/** Sentences of one source, by their spans (code points). */
export interface SentencesRequest {
  readonly source: string;
  readonly sentences: readonly Span[];
  readonly who: string;
}

/** What became of the sentences asked for; `batch` undoes it. */
export interface Covered {
  readonly changed: number;
  readonly batch: number | null;
}

/** How far the reading has come, sentence by sentence. Problems: `dossier/unknown`, `database/damaged-data`. */
export async function readCoverage(workspace: Workspace, slug: string): Promise<Outcome<Coverage>> {
  const current = await openCurrent(workspace, slug);
  return current.ok ? success(coverageNow(current.value)) : current;
}

/** Once for each state of a dossier. */
const coverageNow = keepPerObject(({ state, desk }: CurrentDossier) => coverageOf(state.sources, desk));

/**
 * Says that there is nothing to check in these sentences. Problems: `dossier/unknown`,
 * `coverage/unknown-sentence`, `coverage/no-reason`, `desk/nothing-changes`, `review/shape`.
 */
export function waveOffSentences(
  workspace: Workspace,
  slug: string,
  { reason, ...request }: SentencesRequest & { readonly reason: string },
): Promise<Outcome<Covered>> {
  const words = reason.trim();
  if (words === "") {
    return Promise.resolve(
      failure("coverage/no-reason", "Say why there is nothing to check: opinion, advert, known fact …"),
    );
  }
  return cover(workspace, slug, request, words, "Waved off", (target) => ({
    topic: "waved-off",
    target,
    after: { reason: words },
  }));
}

/** Notes that this person has read these sentences. Problems: those of `waveOffSentences` but for the reason. */
export function readSentences(
  workspace: Workspace,
  slug: string,
  request: SentencesRequest,
): Promise<Outcome<Covered>> {
  const who = request.who.trim();
  return cover(workspace, slug, request, "", "Read", (target, { desk }) => {
    const by = desk.standing.read.get(target)?.value.by ?? [];
    return { topic: "read", target, after: { by: by.includes(who) ? by : [...by, who] } };
  });
}

/**
 * Signs a source (`S1`) or the whole `dossier` as read to the end. Problems: `dossier/unknown`,
 * `coverage/unknown-source`, `coverage/unread` (sentences are unread and no reason is given; `data.unread`
 * counts them), `desk/nothing-changes`, `review/shape`.
 */
export async function completeCoverage(
  workspace: Workspace,
  slug: string,
  { scope, reason, who }: { readonly scope: string; readonly reason: string | null; readonly who: string },
): Promise<Outcome<{ readonly event: number; readonly unread: number }>> {
  const words = reason?.trim() ?? "";
  let unread = 0;
  const changed = await changeDesk(workspace, slug, { who, why: words }, (current) => {
    const coverage = coverageNow(current);
    const part = scope === WHOLE_DOSSIER ? coverage : coverage.sources.find(({ source }) => source === scope);
    if (part === undefined) {
      return failure("coverage/unknown-source", `The dossier has no source ${scope}. Load the page again.`);
    }
    ({ unread } = part.meter);
    if (unread > 0 && words === "") {
      return failure(
        "coverage/unread",
        `${counted(unread, "sentence")} still unread. Read or wave off what is left, or give a reason to leave it.`,
        { unread },
      );
    }
    const after = { unread, reason: words === "" ? null : words };
    return success({ desk: settings(current, [{ topic: "completion", target: scope, after }]) });
  });
  return changed.ok ? success({ event: appendedEvent(changed.value).id, unread }) : changed;
}

async function cover(
  workspace: Workspace,
  slug: string,
  { source, sentences, who }: SentencesRequest,
  why: string,
  done: string,
  setting: (target: string, current: CurrentDossier) => DeskSetting,
): Promise<Outcome<Covered>> {
  const changed = await changeDesk(workspace, slug, { who, why }, (current) => {
    const known = new Set(
      current.state.sources
        .find(({ id }) => id === source)
        ?.sentences.map((it) => sentenceTarget(source, it)),
    );
    const targets = sentences.map((sentence) => sentenceTarget(source, sentence));
    if (targets.length === 0 || targets.some((target) => !known.has(target))) {
      return failure(
        "coverage/unknown-sentence",
        `${source} has no such sentence, or no longer. Load the page again.`,
      );
    }
    const desk = settings(
      current,
      [...new Set(targets)].map((target) => setting(target, current)),
    );
    const what = `${done} ${counted(desk.length, "sentence")} of ${source}`;
    return success({ desk, batch: { what, takesBack: null } });
  });
  if (!changed.ok) return changed;
  const { batch, desk } = changed.value.appended;
  return success({ changed: desk.length, batch });
}
