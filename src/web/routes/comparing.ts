import { Router } from "express";
import { indexDossier } from "../dossier-index.ts";
import { PAIR_SHOWS, comparePage } from "../pages/compare.ts";
import { comparePairPage, PAIR_PARTS } from "../pages/compare-pair.ts";
import { timelinePage } from "../pages/timeline.ts";
import type { Site } from "../site.ts";
import { unknownPart } from "./unknown-part.ts";
import { queryNumber, queryPart, withDossier } from "./with-dossier.ts";

/** Sources against each other: all pairs, two side by side, or all on one axis of time. */
export function comparingRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug/compare",
    withDossier(site, (state, request, response) => {
      const { sources } = indexDossier(state);
      const [left, right] = [queryPart(request, "left"), queryPart(request, "right")];
      const page = Math.max(1, queryNumber(request, "page") ?? 1);
      if (left === null || right === null) {
        const show = PAIR_SHOWS.find((known) => known === queryPart(request, "show")) ?? "all";
        site.send(request, response, {
          template: "compare",
          title: `Compare: ${state.dossier.title}`,
          context: comparePage(state, show, page),
          dossier: { state, tab: "compare" },
        });
        return;
      }
      const [ofLeft, ofRight] = [sources.get(left), sources.get(right)];
      if (!ofLeft || !ofRight) {
        site.sendProblem(request, response, unknownPart("source", ofLeft ? right : left));
        return;
      }
      const part = PAIR_PARTS.find((known) => known === queryPart(request, "part")) ?? "questions";
      site.send(request, response, {
        template: "compare-pair",
        title: `${left} beside ${right}`,
        context: comparePairPage(state, { left: ofLeft, right: ofRight, part, page }),
        dossier: { state, tab: "compare" },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/timeline",
    withDossier(site, (state, request, response) => {
      const context = timelinePage(state, {
        page: Math.max(1, queryNumber(request, "page") ?? 1),
        sources: Math.max(1, queryNumber(request, "sources") ?? 1),
      });
      site.send(request, response, {
        template: "timeline",
        title: `Timeline: ${state.dossier.title}`,
        context,
        dossier: { state, tab: "timeline" },
      });
    }),
  );
  return router;
}
