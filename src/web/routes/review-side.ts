import type { Request } from "express";
import { success, type Outcome } from "../../base/outcome.ts";
import type { DossierState } from "../../core/index.ts";
import { readReview } from "../forms/parse-review.ts";
import { reviewerOf } from "../middleware/reviewer.ts";
import { saidAtDesk } from "../pages/desk-said.ts";
import type { Beside } from "../pages/question.ts";
import { emptyForm, reviewForm, type FormPlace, type ReviewForm } from "../pages/review-form.ts";
import { reviewSide } from "../pages/review-side.ts";
import { said } from "../pages/said.ts";
import type { Site } from "../site.ts";
import { outcomesOf } from "./outcomes.ts";

/**
 * All that stands beside a claim or question, from what is stored about it and about who looks at it.
 * @param sent the form as it came in with faults, to be shown again; null for the draft or an empty one
 */
export async function loadBeside(
  site: Site,
  request: Request,
  state: DossierState,
  target: string,
  from: FormPlace,
  sent: ReviewForm | null = null,
): Promise<Outcome<Beside>> {
  const { actions } = site;
  const { slug } = state.dossier;
  const who = reviewerOf(request);
  const [desk, changes, draft] = await Promise.all([
    actions.loadDesk(slug),
    actions.readChanges(slug, target),
    who === "" ? success(null) : actions.readDraft(slug, { target, who }),
  ]);
  if (!desk.ok) return desk;
  if (!changes.ok) return changes;
  if (!draft.ok) return draft;
  const kept = sent === null && draft.value ? readReview(draft.value.fields) : null;
  const drafted = kept?.ok ? reviewForm(state, target, { ...kept.value.entries, from }) : null;
  const outcomes = outcomesOf(request);
  return success({
    desk: desk.value,
    said: said(state, outcomes) ?? saidAtDesk(slug, desk.value, outcomes),
    side: reviewSide(state, target, {
      form: sent ?? drafted ?? emptyForm(state, target, from),
      draft: drafted ? draft.value : null,
      desk: desk.value,
      changes: changes.value,
      who,
    }),
  });
}
