import { success, type Outcome } from "../base/outcome.ts";
import { decisionInForce, type ReviewVerdict } from "../core/index.ts";
import { openCurrent } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/** One answer a person gave. */
export interface RecentAnswer {
  readonly event: number;
  readonly target: string;
  readonly verdict: ReviewVerdict;
  readonly note: string;
  readonly when: string;
  /** `stands`, `undone`, or `replaced` by a later review. */
  readonly state: "stands" | "undone" | "replaced";
}

/** The last answers of a person, latest first, one for each target. Problems: `dossier/unknown`. */
export async function readRecentAnswers(
  workspace: Workspace,
  slug: string,
  { who, limit }: { readonly who: string; readonly limit: number },
): Promise<Outcome<readonly RecentAnswer[]>> {
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const { history } = current.value.state;
  const answers = new Map<string, RecentAnswer>();
  for (const { id, target, action, after, when, who: author } of [...history].reverse()) {
    if (answers.size >= limit) break;
    if (author !== who || action !== "decided" || after === null || answers.has(target)) continue;
    const inForce = decisionInForce(history, target);
    const state = inForce?.id === id ? "stands" : (inForce?.id ?? 0) > id ? "replaced" : "undone";
    answers.set(target, { event: id, target, verdict: after.verdict, note: after.note, when, state });
  }
  return success([...answers.values()]);
}
