import { Router, type Request, type Response } from "express";
import type { Outcome, Problem } from "../../base/outcome.ts";
import type { DossierState, ReportSource, Span } from "../../core/index.ts";
import type { Covered } from "../../actions/index.ts";
import { addresses } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { coveragePage, SENTENCE_SHOWS, sourceCoveragePage } from "../pages/coverage.ts";
import { saidAtDesk } from "../pages/desk-said.ts";
import { problemStatus } from "../problem-status.ts";
import type { Site } from "../site.ts";
import { backTo, deskChange, type DeskChange } from "./desk-change.ts";
import { outcomesOf } from "./outcomes.ts";
import { unknownPart } from "./unknown-part.ts";
import { pathPart, queryNumber, queryPart, withDossier } from "./with-dossier.ts";

/** How far the reading has come, and saying so sentence by sentence. */
export function coverageRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug/coverage",
    withDossier(site, (state, request, response) => sendDossier(site, request, response, state, null)),
  );
  router.post(
    "/dossiers/:slug/coverage",
    deskChange(site, async (change) => {
      const { state, request, response } = change;
      const signed = await complete(site, change, "dossier");
      if (!signed.ok) await sendDossier(site, request, response, state, signed.problem);
      else
        response.redirect(
          303,
          backTo(change, addresses.coverage(change.slug), { event: signed.value.event }),
        );
    }),
  );
  router.get(
    "/dossiers/:slug/coverage/:id",
    withDossier(site, (state, request, response) => sendSource(site, request, response, state, null)),
  );
  router.post(
    "/dossiers/:slug/coverage/:id",
    deskChange(site, async (change) => {
      await changeSource(site, change);
    }),
  );
  return router;
}

async function changeSource(site: Site, change: DeskChange): Promise<void> {
  const { state, slug, fields, request, response } = change;
  const source = indexDossier(state).sources.get(pathPart(request, "id"));
  if (!source) {
    site.sendProblem(request, response, unknownPart("source", pathPart(request, "id")));
    return;
  }
  const home = addresses.coverageOf(slug, source.id);
  if (fields.text("do") === "complete") {
    const signed = await complete(site, change, source.id);
    if (!signed.ok) await sendSource(site, request, response, state, signed.problem);
    else response.redirect(303, backTo(change, home, { event: signed.value.event }));
    return;
  }
  const covered = await coverSentences(site, change, source);
  if (!covered.ok) await sendSource(site, request, response, state, covered.problem);
  else response.redirect(303, backTo(change, home, { batch: covered.value.batch }));
}

function complete(site: Site, { slug, fields, who }: DeskChange, scope: string) {
  const reason = fields.text("reason") || null;
  return site.actions.completeCoverage(slug, { scope, reason, who });
}

async function coverSentences(
  site: Site,
  { slug, fields, who }: DeskChange,
  source: ReportSource,
): Promise<Outcome<Covered>> {
  const action = fields.text("do");
  const sentences =
    action === "read-all"
      ? await unreadSentences(site, slug, source)
      : fields.list("sentence").flatMap(toSpan);
  const request = { source: source.id, sentences, who };
  return action === "wave-off"
    ? site.actions.waveOffSentences(slug, { ...request, reason: fields.text("reason") })
    : site.actions.readSentences(slug, request);
}

async function unreadSentences(site: Site, slug: string, { id }: ReportSource): Promise<readonly Span[]> {
  const coverage = await site.actions.readCoverage(slug);
  if (!coverage.ok) return [];
  const sentences = coverage.value.sources.find(({ source }) => source === id)?.sentences ?? [];
  return sentences.filter(({ state }) => state === "unread").map(({ start, end }) => ({ start, end }));
}

function toSpan(value: string): readonly Span[] {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? [];
  return start === undefined ? [] : [{ start: Number(start), end: Number(end) }];
}

async function sendDossier(
  site: Site,
  request: Request,
  response: Response,
  state: DossierState,
  problem: Problem | null,
): Promise<void> {
  const { slug } = state.dossier;
  const coverage = await site.actions.readCoverage(slug);
  const desk = await site.actions.loadDesk(slug);
  if (!coverage.ok) {
    site.sendProblem(request, response, coverage.problem);
    return;
  }
  const page = Math.max(1, queryNumber(request, "page") ?? 1);
  const said = desk.ok ? saidAtDesk(slug, desk.value, outcomesOf(request)) : null;
  site.send(request, response, {
    template: "coverage",
    title: `Coverage: ${state.dossier.title}`,
    context: coveragePage(state, coverage.value, page, { said, problem: problem?.message ?? null }),
    status: problem ? problemStatus(problem) : 200,
    dossier: { state, tab: "coverage" },
  });
}

async function sendSource(
  site: Site,
  request: Request,
  response: Response,
  state: DossierState,
  problem: Problem | null,
): Promise<void> {
  const { slug } = state.dossier;
  const id = pathPart(request, "id");
  const coverage = await site.actions.readCoverage(slug);
  const desk = await site.actions.loadDesk(slug);
  if (!coverage.ok) {
    site.sendProblem(request, response, coverage.problem);
    return;
  }
  const source = indexDossier(state).sources.get(id);
  const covered = coverage.value.sources.find((one) => one.source === id);
  if (!source || !covered) {
    site.sendProblem(request, response, unknownPart("source", id));
    return;
  }
  const choice = {
    show: SENTENCE_SHOWS.find((known) => known === queryPart(request, "show")) ?? "unread",
    page: Math.max(1, queryNumber(request, "page") ?? 1),
  };
  const said = desk.ok ? saidAtDesk(slug, desk.value, outcomesOf(request)) : null;
  site.send(request, response, {
    template: "source-coverage",
    title: `Coverage of ${id}`,
    context: sourceCoveragePage(state, source, covered, choice, { said, problem: problem?.message ?? null }),
    status: problem ? problemStatus(problem) : 200,
    dossier: { state, tab: "coverage" },
  });
}
