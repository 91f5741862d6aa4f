import { failure, success, type Outcome } from "../base/outcome.ts";
import type { DeskEvent } from "../core/index.ts";
import { whoShape } from "../database/shapes.ts";
import { appendedEvent, changeDesk, settings, type By } from "./change-desk.ts";
import type { CurrentDossier } from "./dossier-cache.ts";
import { checkReview } from "./review-rules.ts";
import type { Workspace } from "./workspace.ts";

export interface AssignRequest extends By {
  /** `C12` or `Q3`. */
  readonly target: string;
  /** Name of the person; null takes it from whoever has it. */
  readonly to: string | null;
}

/**
 * Gives a claim or a question to a person. Two at once: the later one stands, both are in the history.
 * Problems: `dossier/unknown`, `review/unknown-target`, `review/shape`, `desk/nothing-changes`.
 */
export async function assignTarget(
  workspace: Workspace,
  slug: string,
  { target, to, who, why }: AssignRequest,
): Promise<Outcome<DeskEvent>> {
  const name = checkName(to);
  if (!name.ok) return name;
  const changed = await changeDesk(workspace, slug, { who, why }, (current) => {
    const known = checkTarget(current, target);
    if (!known.ok) return known;
    const after = name.value === null ? null : { to: name.value };
    return success({ desk: settings(current, [{ topic: "assignment", target, after }]) });
  });
  return changed.ok ? success(appendedEvent(changed.value)) : changed;
}

/** The name of who gets something; null is nobody. Problem: `review/shape`. */
export function checkName(to: string | null): Outcome<string | null> {
  if (to === null) return success(null);
  const name = checkReview(whoShape, to, "The name of who gets it");
  return name.ok ? success(name.value.trim()) : name;
}

/** A target's hash today. Problem: `review/unknown-target`. */
export function checkTarget({ analysis }: CurrentDossier, target: string): Outcome<string> {
  const hash = analysis.hashes.get(target);
  return hash === undefined
    ? failure("review/unknown-target", `The dossier has no ${target}, or no longer. Load the page again.`)
    : success(hash);
}
