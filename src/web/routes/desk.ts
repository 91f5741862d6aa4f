import { Router } from "express";
import { addresses } from "../addresses.ts";
import type { Site } from "../site.ts";
import { UNDONE_THINGS } from "../undo-button.ts";
import { backTo, deskChange, type DeskChange } from "./desk-change.ts";
import { pathPart } from "./with-dossier.ts";

/** Whose turn it is, the second signature, and taking things back. */
export function deskRoutes(site: Site): Router {
  const router = Router();
  router.post(
    "/dossiers/:slug/review/:target/assign",
    deskChange(site, async (change) => {
      const { slug, who, fields, request, response } = change;
      const target = pathPart(request, "target");
      const to = fields.text("to") || null;
      const given = await site.actions.assignTarget(slug, { target, to, who, why: fields.text("why") });
      if (given.ok)
        response.redirect(303, backTo(change, addresses.review(slug, target), { event: given.value.id }));
      else site.sendProblem(request, response, given.problem);
    }),
  );
  router.post(
    "/dossiers/:slug/review/:target/second-check",
    deskChange(site, async (change) => {
      const { slug, who, fields, request, response } = change;
      const target = pathPart(request, "target");
      const signed = await site.actions.signReview(slug, {
        target,
        review: Number(fields.text("review")),
        note: fields.text("note"),
        who,
      });
      if (signed.ok)
        response.redirect(303, backTo(change, addresses.review(slug, target), { event: signed.value.id }));
      else site.sendProblem(request, response, signed.problem);
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
    const { id, target } = undone.value;
    response.redirect(303, backTo(change, addresses.review(slug, target), { undone: id }, target));
    return;
  }
  const takeBack = {
    event: () => site.actions.undoDesk(slug, { event, who }),
    batch: () => site.actions.undoBatch(slug, { batch: event, who }),
    last: () => site.actions.undoLast(slug, { who }),
  };
  const undone = await takeBack[what]();
  if (!undone.ok) {
    site.sendProblem(request, response, undone.problem);
    return;
  }
  const { targets, left, appended } = undone.value;
  const { batch, event: takenBack, review } = appended;
  const outcome = { batch, event: takenBack, undone: review, left: left.length || null };
  const [only] = targets.length === 1 ? targets : [];
  response.redirect(303, backTo(change, addresses.history(slug), outcome, only));
}
