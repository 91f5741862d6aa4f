import { failure, type Outcome } from "../base/outcome.ts";
import type { DeskEvent } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

export interface AssignRequest {
  /** `C12` or `Q3`. */
  readonly target: string;
  /** Name of the person; null takes it from whoever has it. */
  readonly to: string | null;
  readonly who: string;
  readonly why: string;
}

/**
 * Gives a claim or a question to a person. Two at once: the later one stands, both are in the history.
 * Problems: `dossier/unknown`, `review/unknown-target`, `review/shape`, `desk/nothing-changes`.
 */
export function assignTarget(
  _workspace: Workspace,
  _slug: string,
  _request: AssignRequest,
): Promise<Outcome<DeskEvent>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
