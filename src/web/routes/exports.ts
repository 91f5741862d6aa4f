import { Router } from "express";
import { exporters } from "../../exporters/index.ts";
import { reportPage } from "../pages/report.ts";
import type { Site } from "../site.ts";
import { pathPart, withDossier } from "./with-dossier.ts";

/** The report on the page, and as a file in every known format. */
export function exportRoutes(site: Site): Router {
  const router = Router();
  router.get(
    "/dossiers/:slug/report",
    withDossier(site, (state, request, response) => {
      const context = reportPage(state, exporters);
      site.send(request, response, {
        template: "report",
        title: `Report: ${context.title}`,
        context,
        dossier: { state, tab: "report" },
      });
    }),
  );
  router.get(
    "/dossiers/:slug/report/:format",
    withDossier(site, (state, request, response) => {
      const format = pathPart(request, "format");
      const exporter = exporters.find(({ id }) => id === format);
      if (!exporter) {
        const known = exporters.map(({ id }) => id).join(", ");
        site.sendProblem(request, response, {
          code: "export/unknown-format",
          message: `There is no export format “${format}”. Known formats: ${known}.`,
        });
        return;
      }
      response.attachment(`${state.dossier.slug}.${exporter.extension}`).type(exporter.mediaType);
      response.set("Cache-Control", "no-store").send(exporter.render(state));
    }),
  );
  return router;
}
