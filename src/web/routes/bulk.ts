import { Router, type Request, type Response } from "express";
import type { BulkChange, BulkPreview } from "../../actions/index.ts";
import type { Problem } from "../../base/outcome.ts";
import { REVIEW_VERDICTS, type DossierState } from "../../core/index.ts";
import { bulkPage, type BulkEntries } from "../pages/bulk.ts";
import { problemStatus } from "../problem-status.ts";
import { queueAddress, queueChoiceOf, queueQuery } from "../queue-choice.ts";
import type { Site } from "../site.ts";
import { withQuery } from "../addresses.ts";
import { deskChange } from "./desk-change.ts";
import { withDossier } from "./with-dossier.ts";

const NOTHING_ENTERED: BulkEntries = { to: "", verdict: "", note: "" };

/** One change to all items of a narrowed queue: a preview first, then one batch. */
export function bulkRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug/bulk",
    withDossier(site, (state, request, response) => {
      sendBulk(site, request, response, { state, entries: NOTHING_ENTERED, preview: null, problem: null });
    }),
  );
  router.post(
    "/dossiers/:slug/bulk",
    deskChange(site, async ({ state, slug, who, fields, request, response }) => {
      const entries = { to: fields.text("to"), verdict: fields.text("verdict"), note: fields.text("note") };
      const { of, filter, sort } = queueChoiceOf(request);
      const query = queueQuery({ of, filter, sort });
      const asked = { of: query.of, filter: query.filter, change: changeOf(entries) };
      const token = fields.text("token");
      if (fields.text("do") === "apply" && token !== "") {
        const applied = await site.actions.applyBulk(slug, { ...asked, token, who });
        if (applied.ok) {
          const place = queueAddress(slug, null, { of, filter, sort });
          response.redirect(303, withQuery(place, { batch: applied.value.batch }));
        } else sendBulk(site, request, response, { state, entries, preview: null, problem: applied.problem });
        return;
      }
      const preview = await site.actions.previewBulk(slug, asked);
      sendBulk(site, request, response, {
        state,
        entries,
        preview: preview.ok ? preview.value : null,
        problem: preview.ok ? null : preview.problem,
      });
    }),
  );
  return router;
}

/** A verdict where one is chosen, else a name. */
function changeOf({ to, verdict, note }: BulkEntries): BulkChange {
  const known = REVIEW_VERDICTS.find((one) => one === verdict);
  return known
    ? { do: "review", decision: { verdict: known, note, correction: null, evidence: [] } }
    : { do: "assign", to: to || null };
}

interface Bulk {
  readonly state: DossierState;
  readonly entries: BulkEntries;
  readonly preview: BulkPreview | null;
  readonly problem: Problem | null;
}

function sendBulk(site: Site, request: Request, response: Response, bulk: Bulk): void {
  const { state, entries, preview, problem } = bulk;
  site.send(request, response, {
    template: "bulk",
    title: "Change all at once",
    context: bulkPage(state, queueChoiceOf(request), entries, preview, problem?.message ?? null),
    status: problem ? problemStatus(problem) : 200,
    dossier: { state, tab: "review" },
  });
}
