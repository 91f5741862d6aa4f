import type { Request, Response } from "express";
import type { Problem } from "../../base/outcome.ts";
import type { DossierState } from "../../core/index.ts";
import { withQuery, addresses } from "../addresses.ts";
import { fieldsOf, type Fields } from "../forms/fields.ts";
import { rememberReviewer, reviewerOf } from "../middleware/reviewer.ts";
import type { Site } from "../site.ts";
import { withDossier } from "./with-dossier.ts";

/** A change somebody sends in: what the form says, and who says it. */
export interface DeskChange {
  readonly state: DossierState;
  readonly slug: string;
  readonly who: string;
  readonly fields: Fields;
  readonly request: Request;
  readonly response: Response;
}

const NO_NAME: Problem = {
  code: "review/no-name",
  message: "Give your name: the history says who did what. Go back and fill it in.",
};

/** A handler for the forms of the desk: refuses those without a good token or a name. */
export function deskChange(site: Site, handle: (change: DeskChange) => Promise<void>) {
  return [
    site.tokens.check,
    withDossier(site, async (state, request, response) => {
      const fields = fieldsOf(request.body);
      const who = fields.text("who") || reviewerOf(request);
      if (who === "") {
        site.sendProblem(request, response, NO_NAME);
        return;
      }
      rememberReviewer(response, who);
      await handle({ state, slug: state.dossier.slug, who, fields, request, response });
    }),
  ];
}

/** Numbers in an address that tell of the action before. */
const OUTCOMES = ["saved", "undone", "added", "same", "batch", "event", "left"] as const;

/**
 * The page a form stood on, if it is one of this dossier; told what was done.
 * @param item where that page is the review desk, the item to show there: one that was just taken back
 */
export function backTo(
  { slug, fields }: Pick<DeskChange, "slug" | "fields">,
  fallback: string,
  outcomes: Readonly<Record<string, number | null>>,
  item?: string,
): string {
  const from = fields.text("back");
  const home = addresses.overview(slug);
  const own = from === home || from.startsWith(`${home}/`) || from.startsWith(`${home}?`);
  const url = new URL(own ? from : fallback, "http://localhost");
  for (const name of OUTCOMES) url.searchParams.delete(name);
  const atDesk = item !== undefined && `${url.pathname}/`.startsWith(`${addresses.reviewQueue(slug)}/`);
  const path = atDesk && isReviewable(item) ? addresses.review(slug, item) : url.pathname;
  return withQuery(`${path}${url.search}`, outcomes);
}

/** A claim or a question: not a sentence, a pair of claims or a source. */
function isReviewable(target: string): boolean {
  return /^[CQ]\d+$/.test(target);
}
