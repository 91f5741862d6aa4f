import { failure, success, type Outcome } from "../base/outcome.ts";
import { joinedClaims, type Claim, type DeskEvent } from "../core/index.ts";
import { appendedEvents, changeDesk, type By, type Changed, type EventPlan } from "./change-desk.ts";
import type { CurrentDossier } from "./dossier-cache.ts";
import type { Workspace } from "./workspace.ts";

/** What an edit of claims or questions came to. */
export interface EditResult {
  readonly events: readonly DeskEvent[];
  /** To undo several events together; null where there is one. */
  readonly batch: number | null;
  /** Ids of the claims that were added or changed and are in force. */
  readonly claims: readonly string[];
  /** Ids of the questions they are on now, gravest first. */
  readonly questions: readonly string[];
}

/** Saves an edit and says where its claims are now. */
export async function edit(
  workspace: Workspace,
  slug: string,
  by: By,
  plan: (current: CurrentDossier) => Outcome<EventPlan> | Promise<Outcome<EventPlan>>,
): Promise<Outcome<EditResult>> {
  const changed = await changeDesk(workspace, slug, by, plan);
  return changed.ok ? success(resultOf(changed.value)) : changed;
}

function resultOf(changed: Changed): EditResult {
  const events = appendedEvents(changed);
  const { claims, questions } = changed.after.state;
  const touched = new Set(events.flatMap(({ target }) => joinedClaims(target)));
  const inForce = claims.flatMap(({ id }) => (touched.has(id) ? [id] : []));
  return {
    events,
    batch: changed.appended.batch,
    claims: inForce,
    questions: questions
      .filter((question) => question.claims.some((id) => touched.has(id)))
      .map(({ id }) => id),
  };
}

/** Claims by id. Problem: `claim/unknown`. */
export function checkKnown({ state }: CurrentDossier, ids: readonly string[]): Outcome<readonly Claim[]> {
  const wanted = new Set(ids);
  const found = state.claims.filter(({ id }) => wanted.has(id));
  const missing = ids.find((id) => !found.some((claim) => claim.id === id));
  return missing === undefined
    ? success(found)
    : failure("claim/unknown", `The dossier has no claim ${missing}, or no longer. Load the page again.`);
}

export function tooFew(message: string) {
  return failure("claim/too-few", message);
}
