import { Router, type Request, type Response } from "express";
import type { Outcome, Problem } from "../../base/outcome.ts";
import type { EditResult } from "../../actions/index.ts";
import type { Claim, ClaimByHand, ClaimPreview, DossierState, ReportSource } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { fieldsOf, type Fields } from "../forms/fields.ts";
import { entryOf, placeClaim, readClaimEntries, type ClaimEntry } from "../forms/read-claim.ts";
import { claimEditorPage, EDITS, type Edit, type EditorState } from "../pages/claim-editor.ts";
import { problemStatus } from "../problem-status.ts";
import { kinds } from "../../core/index.ts";
import type { Site } from "../site.ts";
import { backTo, deskChange, type DeskChange } from "./desk-change.ts";
import { unknownPart } from "./unknown-part.ts";
import { pathPart, queryNumber, queryPart, withDossier } from "./with-dossier.ts";

/** Changing what the machine proposed: claims, and which of them answer one question. */
export function editingRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug/sources/:id/new-claim",
    withDossier(site, (state, request, response) => {
      const source = indexDossier(state).sources.get(pathPart(request, "id"));
      if (source) sendEditor(site, request, response, state, newEditor(request, source));
      else site.sendProblem(request, response, unknownPart("source", pathPart(request, "id")));
    }),
  );
  router.post(
    "/dossiers/:slug/sources/:id/new-claim",
    deskChange(site, async (change) => {
      const source = indexDossier(change.state).sources.get(pathPart(change.request, "id"));
      if (source) await saveEdit(site, change, { edit: "add", source, claim: null });
      else
        site.sendProblem(
          change.request,
          change.response,
          unknownPart("source", pathPart(change.request, "id")),
        );
    }),
  );
  router.get(
    "/dossiers/:slug/claims/:id/edit/:edit",
    withDossier(site, async (state, request, response) => {
      const subject = subjectOf(state, request);
      if (!subject) {
        site.sendProblem(request, response, unknownPart("claim", pathPart(request, "id")));
        return;
      }
      const expected = await standingEdit(site, state.dossier.slug, subject.claim.id);
      sendEditor(site, request, response, state, claimEditor(subject, expected));
    }),
  );
  router.post(
    "/dossiers/:slug/claims/:id/edit/:edit",
    deskChange(site, async (change) => {
      const subject = subjectOf(change.state, change.request);
      if (subject) await saveEdit(site, change, subject);
      else
        site.sendProblem(
          change.request,
          change.response,
          unknownPart("claim", pathPart(change.request, "id")),
        );
    }),
  );
  router.post(
    "/dossiers/:slug/questions/:id/members",
    deskChange(site, async (change) => {
      const { request, response, slug } = change;
      const done = await changeMembers(site, change);
      if (!done.ok) {
        site.sendProblem(request, response, done.problem);
        return;
      }
      const question = done.value.questions[0] ?? pathPart(request, "id");
      response.redirect(
        303,
        backTo({ slug, fields: fieldsOf({}) }, addresses.question(slug, question), told(done.value)),
      );
    }),
  );
  return router;
}

interface Subject {
  readonly edit: Edit;
  readonly source: ReportSource;
  readonly claim: Claim | null;
}

function subjectOf(state: DossierState, request: Request): (Subject & { readonly claim: Claim }) | null {
  const { claims, sources } = indexDossier(state);
  const claim = claims.get(pathPart(request, "id"));
  const source = claim && sources.get(claim.source);
  const edit = EDITS.find((known) => known === pathPart(request, "edit"));
  return claim && source && edit ? { edit, source, claim } : null;
}

/** Event of the edit that stands on a claim, as the form must know it; empty where there is none. */
async function standingEdit(site: Site, slug: string, claim: string): Promise<string> {
  const desk = await site.actions.loadDesk(slug);
  const standing = desk.ok ? desk.value.standing.claim.get(claim) : undefined;
  return standing ? String(standing.event) : "";
}

const NOTHING_TYPED = {
  previews: [],
  question: "",
  claims: "",
  expected: "",
  why: "",
  problem: null,
} as const;

function newEditor(request: Request, source: ReportSource): EditorState {
  const entry: ClaimEntry = {
    exact: queryPart(request, "exact") ?? "",
    near: queryNumber(request, "near") ?? 0,
    kind: kinds[0]?.id ?? "",
    words: "",
    speaker: "",
    via: "",
    stance: "asserted",
  };
  const question = queryPart(request, "question") ?? "";
  return { ...NOTHING_TYPED, edit: "add", source, claim: null, entries: [entry], question };
}

function claimEditor(
  { edit, source, claim }: Subject & { readonly claim: Claim },
  expected: string,
): EditorState {
  const entry = entryOf(claim);
  const entries = edit === "split" ? [entry, entry] : [entry];
  return { ...NOTHING_TYPED, edit, source, claim, entries, claims: claim.id, expected };
}

function sendEditor(
  site: Site,
  request: Request,
  response: Response,
  state: DossierState,
  editor: EditorState,
  problem: Problem | null = null,
): void {
  const context = claimEditorPage(state, { ...editor, problem: problem?.message ?? null });
  site.send(request, response, {
    template: "claim-editor",
    title: context.title,
    context,
    status: problem ? problemStatus(problem) : 200,
    dossier: { state, tab: null },
  });
}

async function saveEdit(site: Site, change: DeskChange, subject: Subject): Promise<void> {
  const { state, slug, fields, request, response } = change;
  const entries = readClaimEntries(fields);
  const typed = {
    ...subject,
    previews: [],
    question: fields.text("question"),
    claims: fields.text("claims"),
    expected: fields.text("expected"),
    why: fields.text("why"),
    problem: null,
  };
  const action = fields.text("do");
  if (action === "part") {
    const last = entries.at(-1);
    sendEditor(site, request, response, state, { ...typed, entries: last ? [...entries, last] : entries });
    return;
  }
  const placed = entries.map((entry) => placeClaim(entry, subject.source));
  const lost = placed.find((outcome) => !outcome.ok);
  if (lost && action !== "withdraw") {
    sendEditor(site, request, response, state, { ...typed, entries }, lost.problem);
    return;
  }
  const claims = placed.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (action === "preview") {
    const previews = await previewAll(site, slug, claims, subject.claim);
    const shown = { ...typed, entries, previews: previews.ok ? previews.value : [] };
    sendEditor(site, request, response, state, shown, previews.ok ? null : previews.problem);
    return;
  }
  const done = await applyEdit(site, change, subject, claims);
  if (!done.ok) {
    sendEditor(site, request, response, state, { ...typed, entries }, done.problem);
    return;
  }
  const [id] = done.value.claims;
  const place = id === undefined ? addresses.source(slug, subject.source.id) : addresses.claim(slug, id);
  response.redirect(303, backTo({ slug, fields: fieldsOf({}) }, place, told(done.value)));
}

async function previewAll(
  site: Site,
  slug: string,
  claims: readonly ClaimByHand[],
  replaced: Claim | null,
): Promise<Outcome<readonly ClaimPreview[]>> {
  const previews: ClaimPreview[] = [];
  for (const claim of claims) {
    const preview = await site.actions.previewClaim(slug, claim, replaced?.id ?? null);
    if (!preview.ok) return preview;
    previews.push(preview.value);
  }
  return { ok: true, value: previews };
}

async function applyEdit(
  site: Site,
  { slug, who, fields }: DeskChange,
  { edit, claim }: Subject,
  claims: readonly ClaimByHand[],
): Promise<Outcome<EditResult>> {
  const by = { who, why: fields.text("why") };
  const expectedEvent = numberIn(fields, "expected");
  const [first] = claims;
  const target = claim?.id ?? "";
  if (fields.text("do") === "withdraw")
    return site.actions.withdrawClaim(slug, { ...by, claim: target, expectedEvent });
  if (!first) return NO_WORDS;
  switch (edit) {
    case "add":
      return site.actions.addClaim(slug, { ...by, claim: first, question: fields.text("question") || null });
    case "change":
      return site.actions.changeClaim(slug, { ...by, claim: target, to: first, expectedEvent });
    case "split":
      return site.actions.splitClaim(slug, { ...by, claim: target, into: claims });
    case "merge":
      return site.actions.mergeClaims(slug, { ...by, claims: ids(fields.text("claims")), into: first });
  }
}

const NO_WORDS: Outcome<never> = {
  ok: false,
  problem: { code: "claim/no-words", message: "Give the words of the claim as they stand in the article." },
};

const UNKNOWN_CHANGE: Outcome<never> = {
  ok: false,
  problem: {
    code: "form/shape",
    message:
      "Choose the claims, and what to do with them: exactly two to say whether they answer one question.",
  },
};

/** Puts the chosen claims elsewhere, or says whether two of them answer one question. */
function changeMembers(site: Site, { slug, who, fields }: DeskChange): Promise<Outcome<EditResult>> {
  const by = { who, why: fields.text("why") };
  const chosen = fields.list("claim");
  const [a, b] = chosen;
  const action = fields.text("do");
  if (a === undefined) return Promise.resolve(UNKNOWN_CHANGE);
  if (action === "apart") {
    return chosen.length === 1
      ? site.actions.moveClaim(slug, { ...by, claim: a, to: null })
      : site.actions.makeQuestion(slug, { ...by, claims: chosen });
  }
  if (action === "move" && chosen.length === 1)
    return site.actions.moveClaim(slug, { ...by, claim: a, to: fields.text("to") });
  const verdict = (["same", "different", "unsure"] as const).find((known) => known === action);
  if (verdict && b !== undefined && chosen.length === 2)
    return site.actions.judgeJoin(slug, { ...by, a, b, verdict });
  return Promise.resolve(UNKNOWN_CHANGE);
}

function told({ batch, events }: EditResult): Readonly<Record<string, number | null>> {
  return batch === null ? { event: events[0]?.id ?? null } : { batch };
}

function numberIn(fields: Fields, name: string): number | null {
  const text = fields.text(name);
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** "C3, C9" and "C3 C9" alike. */
function ids(text: string): readonly string[] {
  return text.toUpperCase().match(/C\d{1,9}/g) ?? [];
}
