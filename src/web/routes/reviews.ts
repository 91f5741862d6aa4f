import { Router, type Request, type Response } from "express";
import type { DossierState } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { checkReview, readReview, type CheckedReview, type SentReview } from "../forms/parse-review.ts";
import { rememberReviewer } from "../middleware/reviewer.ts";
import { conflictPage } from "../pages/conflict.ts";
import { targetAddress } from "../pages/overview.ts";
import { nextAddress, reviewPage } from "../pages/review.ts";
import { reviewForm } from "../pages/review-form.ts";
import { NOTHING_SAID, type Outcomes } from "../pages/said.ts";
import type { Site } from "../site.ts";
import { UNDONE_THINGS } from "../undo-button.ts";
import { backTo, deskChange, type DeskChange } from "./desk-change.ts";
import { outcomesOf } from "./reading.ts";
import { unknownPart } from "./unknown-part.ts";
import { pathPart, withDossier } from "./with-dossier.ts";

/** The review desk, saving a review, and undoing one. */
export function reviewRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug/review",
    withDossier(site, (state, request, response) => {
      sendDesk(site, request, response, { state, target: null, outcomes: outcomesOf(request) });
    }),
  );
  router.get(
    "/dossiers/:slug/review/:target",
    withDossier(site, (state, request, response) => {
      const target = pathPart(request, "target");
      sendDesk(site, request, response, { state, target, outcomes: outcomesOf(request) });
    }),
  );
  router.post(
    "/dossiers/:slug/review/:target",
    site.tokens.check,
    withDossier(site, async (state, request, response) => {
      const target = pathPart(request, "target");
      const sent = readReview(request.body);
      if (!sent.ok) {
        site.sendProblem(request, response, sent.problem);
        return;
      }
      const { entries, then } = sent.value;
      const checked = then === "row" ? null : checkReview(entries);
      if (checked?.ok) {
        await saveReview(site, request, response, { state, target, sent: sent.value, review: checked.value });
        return;
      }
      const form = reviewForm(state, target, entries, checked?.errors ?? []);
      sendDesk(site, request, response, {
        state,
        target,
        outcomes: NOTHING_SAID,
        form,
        status: checked ? 422 : 200,
      });
    }),
  );
  router.post(
    "/dossiers/:slug/undo",
    deskChange(site, async (change) => {
      await undo(site, change);
    }),
  );
  return router;
}

interface Desk {
  readonly state: DossierState;
  readonly target: string | null;
  readonly outcomes: Outcomes;
  readonly form?: ReturnType<typeof reviewForm>;
  readonly status?: number;
}

function sendDesk(site: Site, request: Request, response: Response, desk: Desk): void {
  const { state, target, outcomes, form, status = 200 } = desk;
  const context = reviewPage(state, target, outcomes, form);
  if (!context) {
    site.sendProblem(request, response, unknownPart("item", target ?? ""));
    return;
  }
  const title = context.item ? `Review ${context.item.id}` : "Review";
  site.send(request, response, {
    template: "review",
    title,
    context,
    status,
    dossier: { state, tab: "review" },
  });
}

interface Save {
  readonly state: DossierState;
  readonly target: string;
  readonly sent: SentReview;
  readonly review: CheckedReview;
}

async function saveReview(site: Site, request: Request, response: Response, save: Save): Promise<void> {
  const { state, target, sent, review } = save;
  const { slug } = state.dossier;
  const saved = await site.actions.recordReview(slug, { target, ...review });
  rememberReviewer(response, review.who);
  if (saved.ok) {
    const after = await site.actions.loadDossier(slug);
    response.redirect(303, afterSaving(after.ok ? after.value : state, target, sent, saved.value.id));
    return;
  }
  if (saved.problem.code !== "review/conflict") {
    site.sendProblem(request, response, saved.problem);
    return;
  }
  const now = await site.actions.loadDossier(slug);
  const context = conflictPage(now.ok ? now.value : state, target, sent.entries, review.decision);
  site.send(request, response, {
    template: "conflict",
    title: `${target} was reviewed meanwhile`,
    context,
    status: 409,
    dossier: { state, tab: "review" },
  });
}

function afterSaving(
  state: DossierState,
  target: string,
  { then, entries }: SentReview,
  saved: number,
): string {
  if (then === "next") return nextAddress(state, target, saved);
  const place =
    entries.from === "queue" ? addresses.review(state.dossier.slug, target) : targetAddress(state, target);
  return withQuery(place, { saved });
}

async function undo(site: Site, change: DeskChange): Promise<void> {
  const { slug, who, fields, request, response } = change;
  const event = Number(fields.text("event"));
  const what = UNDONE_THINGS.find((known) => known === fields.text("what")) ?? "review";
  if (what === "review") {
    const undone = await site.actions.undoReview(slug, { event, who });
    if (!undone.ok) {
      site.sendProblem(request, response, undone.problem);
      return;
    }
    response.redirect(
      303,
      backTo(change, addresses.review(slug, undone.value.target), { undone: undone.value.id }),
    );
    return;
  }
  const undone = await {
    event: () => site.actions.undoDesk(slug, { event, who }),
    batch: () => site.actions.undoBatch(slug, { batch: event, who }),
    last: () => site.actions.undoLast(slug, { who }),
  }[what]();
  if (!undone.ok) {
    site.sendProblem(request, response, undone.problem);
    return;
  }
  const { targets, left } = undone.value;
  response.redirect(
    303,
    backTo(change, addresses.history(slug), { back: targets.length, left: left.length }),
  );
}
