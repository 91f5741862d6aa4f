import { Router, type Request } from "express";
import { VERDICTS, type Span } from "../../core/index.ts";
import { outcomesOf } from "./outcomes.ts";
import { claimPage } from "../pages/claim.ts";
import { GRID_CELLS, gridPage } from "../pages/grid.ts";
import { GRID_ORDERS, GRID_SHOWS } from "../pages/grid-questions.ts";
import { historyPage } from "../pages/history.ts";
import { overviewPage } from "../pages/overview.ts";
import { questionPage } from "../pages/question.ts";
import { readerPage } from "../pages/reader.ts";
import { saidAtDesk } from "../pages/desk-said.ts";
import { said } from "../pages/said.ts";
import { HITS_ON_A_PAGE, SEARCH_TYPES, searchPage, type SearchChoice } from "../pages/search.ts";
import { loadBeside } from "./review-side.ts";
import { indexDossier } from "../dossier-index.ts";
import { problemStatus } from "../problem-status.ts";
import type { Site } from "../site.ts";
import { unknownPart } from "./unknown-part.ts";
import { pathPart, queryNumber, queryPart, queryParts, withDossier } from "./with-dossier.ts";

const MOST_SOURCES = 100;

/** Pages that only show. */
export function readingRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug",
    withDossier(site, (state, request, response) => {
      const context = overviewPage(state, outcomesOf(request));
      site.send(request, response, {
        template: "overview",
        title: context.title,
        context,
        dossier: { state, tab: "overview" },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/grid",
    withDossier(site, (state, request, response) => {
      const show = queryPart(request, "show");
      const order = queryPart(request, "order");
      const kind = queryPart(request, "kind");
      const context = gridPage(state, {
        show: GRID_SHOWS.find((known) => known === show) ?? "differences",
        kind: kind === "" ? null : kind,
        order: GRID_ORDERS.find((known) => known === order) ?? "importance",
        cells: GRID_CELLS.find((known) => known === queryPart(request, "cells")) ?? null,
        sources: queryParts(request, "source"),
        byOrigin: queryPart(request, "columns") === "origin",
        page: Math.max(1, queryNumber(request, "page") ?? 1),
      });
      site.send(request, response, {
        template: "grid",
        title: `Grid: ${state.dossier.title}`,
        context,
        dossier: { state, tab: "grid" },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/questions/:id",
    withDossier(site, async (state, request, response) => {
      const id = pathPart(request, "id");
      const question = indexDossier(state).questions.get(id);
      if (!question) {
        site.sendProblem(request, response, unknownPart("question", id));
        return;
      }
      const beside = await loadBeside(site, request, state, id, "page");
      if (!beside.ok) {
        site.sendProblem(request, response, beside.problem);
        return;
      }
      const context = questionPage(state, question, beside.value);
      site.send(request, response, {
        template: "question",
        title: `${id} ${question.about}`,
        context,
        dossier: { state, tab: null },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/claims/:id",
    withDossier(site, async (state, request, response) => {
      const id = pathPart(request, "id");
      const claim = indexDossier(state).claims.get(id);
      const beside = await loadBeside(site, request, state, id, "page");
      if (!beside.ok) {
        site.sendProblem(request, response, beside.problem);
        return;
      }
      const context = claim ? claimPage(state, claim, beside.value) : null;
      if (!context) {
        site.sendProblem(request, response, unknownPart("claim", id));
        return;
      }
      site.send(request, response, {
        template: "claim",
        title: `${id} ${context.subject}`,
        context,
        dossier: { state, tab: null },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/sources/:id",
    withDossier(site, (state, request, response) => {
      const id = pathPart(request, "id");
      const source = indexDossier(state).sources.get(id);
      if (!source) {
        site.sendProblem(request, response, unknownPart("source", id));
        return;
      }
      const context = readerPage(state, source, wordsAsked(request));
      site.send(request, response, {
        template: "reader",
        title: `${id} ${context.title ?? "No title"}`,
        context,
        dossier: { state, tab: "read" },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/history",
    withDossier(site, async (state, request, response) => {
      const { slug } = state.dossier;
      const desk = await site.actions.loadDesk(slug);
      if (!desk.ok) {
        site.sendProblem(request, response, desk.problem);
        return;
      }
      const page = Math.max(1, queryNumber(request, "page") ?? 1);
      const outcomes = outcomesOf(request);
      const context = historyPage(
        state,
        desk.value,
        page,
        said(state, outcomes) ?? saidAtDesk(slug, desk.value, outcomes),
      );
      site.send(request, response, {
        template: "history",
        title: `History: ${state.dossier.title}`,
        context,
        dossier: { state, tab: "history" },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/search",
    withDossier(site, async (state, request, response) => {
      const query = (queryPart(request, "q") ?? "").trim();
      const types = queryParts(request, "type");
      const verdicts = queryParts(request, "verdict");
      const choice: SearchChoice = {
        query,
        types: SEARCH_TYPES.filter((known) => types.includes(known)),
        sources: queryParts(request, "source").slice(0, MOST_SOURCES),
        verdicts: VERDICTS.filter((known) => verdicts.includes(known)),
        page: Math.max(1, queryNumber(request, "page") ?? 1),
      };
      const offset = (choice.page - 1) * HITS_ON_A_PAGE;
      const range = { ...choice, offset, limit: HITS_ON_A_PAGE };
      const found = query === "" ? null : await site.actions.searchDossier(state.dossier.slug, query, range);
      const problem = found?.ok === false ? found.problem : null;
      const context = searchPage(state, choice, found?.ok ? found.value : null, problem?.message ?? null);
      site.send(request, response, {
        template: "search",
        title: `Search: ${state.dossier.title}`,
        context,
        status: problem ? problemStatus(problem) : 200,
        dossier: { state, tab: null, query },
      });
    }),
  );
  return router;
}

/** Words of an article to show, as `120-134` in code points; null where none are asked for. */
function wordsAsked(request: Request): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(queryPart(request, "words") ?? "") ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}
