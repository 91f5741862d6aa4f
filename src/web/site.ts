import type { Request, Response } from "express";
import type { Problem } from "../base/outcome.ts";
import type { DossierState } from "../core/index.ts";
import { addresses, withQuery } from "./addresses.ts";
import type { Assets } from "./assets.ts";
import type { WebDeps } from "./deps.ts";
import type { FormTokens } from "./middleware/form-token.ts";
import { keysOf, savesAtOnce } from "./middleware/own-keys.ts";
import { reviewerOf } from "./middleware/reviewer.ts";
import { dossierFrame, SITE, type Frame, type TabName } from "./pages/frame.ts";
import { problemPage } from "./pages/problem.ts";
import { problemStatus } from "./problem-status.ts";
import type { Templates } from "./templates.ts";

/** What routes work with: the actions, and a way to answer with a page. */
export interface Site {
  readonly actions: WebDeps["actions"];
  readonly tokens: FormTokens;
  send(request: Request, response: Response, page: SitePage): void;
  sendProblem(request: Request, response: Response, problem: Problem): void;
}

export interface SitePage {
  /** File of `views/pages`, without its extension. */
  readonly template: string;
  readonly title: string;
  readonly context: object;
  readonly status?: number;
  readonly dossier?: { readonly state: DossierState; readonly tab: TabName | null; readonly query?: string };
}

/** The page to come back to; none where a form was sent to it. */
function hereOf(request: Request): string {
  return request.method === "GET" ? request.originalUrl : "";
}

export function createSite(deps: WebDeps, templates: Templates, assets: Assets, tokens: FormTokens): Site {
  const frame = (request: Request, response: Response, page: SitePage): Frame => ({
    title: page.title,
    style: assets.style.address,
    script: assets.script.address,
    token: tokens.issue(request, response),
    reviewer: reviewerOf(request),
    keys: keysOf(request),
    atOnce: savesAtOnce(request),
    here: hereOf(request),
    nameFirst: withQuery(addresses.you, { back: hereOf(request) }),
    site: SITE,
    dossier: page.dossier ? dossierFrame(page.dossier.state, page.dossier.tab, page.dossier.query) : null,
  });
  const site: Site = {
    actions: deps.actions,
    tokens,
    send(request, response, page) {
      const html = templates.render(page.template, page.context, frame(request, response, page));
      response
        .status(page.status ?? 200)
        .setHeader("Content-Type", "text/html; charset=utf-8")
        .setHeader("Cache-Control", "no-store")
        .end(html); // not `send`: it would make a copy of the page to measure it
    },
    sendProblem(request, response, problem) {
      const status = problemStatus(problem);
      const context = problemPage(problem, status);
      site.send(request, response, { template: "problem", title: context.title, context, status });
    },
  };
  return site;
}
