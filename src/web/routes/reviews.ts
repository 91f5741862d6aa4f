import { Router, type Request, type Response } from "express";
import type { RecentAnswer } from "../../actions/index.ts";
import { success, type Outcome } from "../../base/outcome.ts";
import type { DossierState, EvidenceFile } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { fieldsOf } from "../forms/fields.ts";
import { uploadRow, withFiles } from "../forms/evidence-files.ts";
import {
  checkReview,
  isStep,
  readReview,
  type CheckedReview,
  type SentReview,
} from "../forms/parse-review.ts";
import { rememberReviewer, reviewerOf } from "../middleware/reviewer.ts";
import { filesByField, readEvidenceUpload } from "../middleware/upload.ts";
import { conflictPage } from "../pages/conflict.ts";
import { targetAddress } from "../pages/overview.ts";
import { ITEMS_IN_VIEW, queuePanel } from "../pages/queue.ts";
import { recentLines } from "../pages/recent-answers.ts";
import { reviewForm, type ReviewForm } from "../pages/review-form.ts";
import { reviewItem, reviewPage } from "../pages/review.ts";
import { said } from "../pages/said.ts";
import { queueAddress, queueChoiceOf, queueQuery, type QueueChoice } from "../queue-choice.ts";
import type { Site } from "../site.ts";
import { loadBeside } from "./review-side.ts";
import { outcomesOf } from "./outcomes.ts";
import { unknownPart } from "./unknown-part.ts";
import { pathPart, queryNumber, withDossier } from "./with-dossier.ts";

const RECENT_ANSWERS = 10;

/** The review desk: the queue, one item at a time, drafts, and saving a review. */
export function reviewRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug/review",
    withDossier(site, async (state, request, response) => {
      const target = await firstOpen(site, state, queueChoiceOf(request));
      await sendDesk(site, request, response, { state, target });
    }),
  );
  router.get(
    "/dossiers/:slug/review/:target",
    withDossier(site, async (state, request, response) => {
      await sendDesk(site, request, response, { state, target: pathPart(request, "target") });
    }),
  );
  router.post(
    "/dossiers/:slug/review/:target",
    readEvidenceUpload,
    site.tokens.check,
    withDossier(site, async (state, request, response) => {
      const target = pathPart(request, "target");
      const body = await attachFiles(site, request, state.dossier.slug);
      if (!body.ok) {
        site.sendProblem(request, response, body.problem);
        return;
      }
      const sent = readReview(body.value);
      if (!sent.ok) {
        site.sendProblem(request, response, sent.problem);
        return;
      }
      const { entries, then } = sent.value;
      if (isStep(then)) {
        const kept = await keepFields(site, request, state.dossier.slug, body.value);
        if (kept?.saved.ok) rememberReviewer(response, kept.who);
      }
      const checked = isStep(then) ? null : checkReview(entries);
      if (checked?.ok) {
        await saveReview(site, request, response, { state, target, sent: sent.value, review: checked.value });
        return;
      }
      const form = reviewForm(state, target, entries, checked?.errors ?? []);
      await sendDesk(site, request, response, { state, target, form, status: checked ? 422 : 200 });
    }),
  );
  router.post(
    "/dossiers/:slug/review/:target/draft",
    site.tokens.check,
    withDossier(site, async (state, request, response) => {
      await keepDraft(site, request, response, state);
    }),
  );
  router.post(
    "/dossiers/:slug/review/:target/discard",
    site.tokens.check,
    withDossier(site, async (state, request, response) => {
      const target = pathPart(request, "target");
      const discarded = await site.actions.discardDraft(state.dossier.slug, {
        target,
        who: reviewerOf(request),
      });
      if (discarded.ok) response.redirect(303, addresses.review(state.dossier.slug, target));
      else site.sendProblem(request, response, discarded.problem);
    }),
  );
  return router;
}

/** The first item of the queue that has no review; null where there is none. */
async function firstOpen(site: Site, state: DossierState, choice: QueueChoice): Promise<string | null> {
  const query = { ...queueQuery(choice), offset: 0, limit: 1, at: null };
  const first = await site.actions.readQueue(state.dossier.slug, query);
  const id = first.ok ? first.value.items[0] : undefined;
  if (id === undefined) return null;
  const review = state.reviews.get(id);
  return !review || review.stale ? id : nextOpen(site, state, id, choice);
}

async function nextOpen(
  site: Site,
  state: DossierState,
  target: string,
  choice: QueueChoice,
): Promise<string | null> {
  const query = { ...queueQuery(choice), offset: null, limit: 1, at: target };
  const page = await site.actions.readQueue(state.dossier.slug, query);
  return page.ok ? (page.value.at?.nextOpen ?? null) : null;
}

interface Desk {
  readonly state: DossierState;
  readonly target: string | null;
  readonly form?: ReviewForm;
  readonly status?: number;
}

async function sendDesk(site: Site, request: Request, response: Response, desk: Desk): Promise<void> {
  const { state, target, form = null, status = 200 } = desk;
  const choice = queueChoiceOf(request);
  const page = await site.actions.readQueue(state.dossier.slug, {
    ...queueQuery(choice),
    offset: queryNumber(request, "from") ?? (target === null ? 0 : null),
    limit: ITEMS_IN_VIEW,
    at: target,
  });
  if (!page.ok) {
    site.sendProblem(request, response, page.problem);
    return;
  }
  const item = target === null ? null : reviewItem(state, target);
  if (target !== null && item === null) {
    site.sendProblem(request, response, unknownPart("item", target));
    return;
  }
  const beside = target === null ? null : await loadBeside(site, request, state, target, "queue", form);
  if (beside?.ok === false) {
    site.sendProblem(request, response, beside.problem);
    return;
  }
  const who = reviewerOf(request);
  const recent = await recentAnswers(site, state.dossier.slug, who);
  if (!recent.ok) {
    site.sendProblem(request, response, recent.problem);
    return;
  }
  const told = beside ? beside.value.said : said(state, outcomesOf(request));
  const context = reviewPage(state, {
    queue: queuePanel(state, page.value, choice, target),
    item,
    side: beside?.value.side ?? null,
    action: queueAddress(state.dossier.slug, target, choice),
    said: told,
    recent: recentLines(state.dossier.slug, choice, recent.value),
    who,
  });
  site.send(request, response, {
    template: "review",
    title: [told?.words, item ? `Review ${item.id}: ${item.about}` : "Review"].filter(Boolean).join(" "),
    context,
    status,
    dossier: { state, tab: "review" },
  });
}

function recentAnswers(site: Site, slug: string, who: string): Promise<Outcome<readonly RecentAnswer[]>> {
  return who === ""
    ? Promise.resolve(success([]))
    : site.actions.readRecentAnswers(slug, { who, limit: RECENT_ANSWERS });
}

async function keepDraft(
  site: Site,
  request: Request,
  response: Response,
  state: DossierState,
): Promise<void> {
  const kept = await keepFields(site, request, state.dossier.slug, request.body);
  if (kept === null) {
    response.status(204).end();
    return;
  }
  rememberReviewer(response, kept.who);
  response.status(kept.saved.ok ? 204 : 422).end();
}

/** Keeps what is in a form as a draft; null where nobody is named whose it could be. */
async function keepFields(
  site: Site,
  request: Request,
  slug: string,
  body: unknown,
): Promise<{ readonly who: string; readonly saved: Outcome<null> } | null> {
  const fields = fieldsOf(body);
  const who = fields.text("who") || reviewerOf(request);
  if (who === "") return null;
  const expected = fields.text("expected");
  const saved = await site.actions.saveDraft(slug, {
    target: pathPart(request, "target"),
    who,
    fields: draftFields(body),
    expectedEvent: /^\d{1,15}$/.test(expected) ? Number(expected) : null,
  });
  return { who, saved };
}

/** Stores the files that came with a form, and gives its fields with the files in their rows. */
async function attachFiles(site: Site, request: Request, slug: string): Promise<Outcome<object>> {
  const attached = new Map<number, EvidenceFile>();
  for (const { field, name, bytes } of filesByField(request)) {
    const row = uploadRow(field);
    if (row === null) continue;
    const file = await site.actions.attachEvidence(slug, { name, bytes });
    if (!file.ok) return file;
    attached.set(row, file.value);
  }
  return success(withFiles(request.body, attached));
}

/** The form's fields without those that are the server's own. */
function draftFields(body: unknown): Record<string, string | readonly string[]> {
  const entries = typeof body === "object" && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]: [string, unknown]): [string, string | readonly string[]][] => {
      if (name === "_csrf" || name === "then") return [];
      if (typeof value === "string") return [[name, value]];
      return Array.isArray(value) ? [[name, value.filter((one) => typeof one === "string")]] : [];
    }),
  );
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
    const place = await afterSaving(site, request, save);
    response.redirect(303, withQuery(place, { saved: saved.value.id }));
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

/** The next open item of the queue the reviewer chose, or the place the form stood at. */
async function afterSaving(site: Site, request: Request, { state, target, sent }: Save): Promise<string> {
  const { slug } = state.dossier;
  const choice = queueChoiceOf(request);
  if (sent.then === "next") return queueAddress(slug, await nextOpen(site, state, target, choice), choice);
  return sent.entries.from === "queue" ? queueAddress(slug, target, choice) : targetAddress(state, target);
}
