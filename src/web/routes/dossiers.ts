import { Router } from "express";
import { addresses } from "../addresses.ts";
import { dossiersPage } from "../pages/dossiers.ts";
import { keysOf } from "../middleware/own-keys.ts";
import { helpPage } from "../pages/help.ts";
import type { Site } from "../site.ts";

/** The list of dossiers, the sample, and help. */
export function dossierRoutes(site: Site): Router {
  const router = Router();
  router.get(addresses.dossiers, async (request, response) => {
    const context = dossiersPage(await site.actions.listDossiers());
    const title = context.firstRun ? "Start" : "Dossiers";
    site.send(request, response, { template: "dossiers", title, context });
  });
  router.get(addresses.help, (request, response) => {
    site.send(request, response, {
      template: "help",
      title: "Marks and keys",
      context: helpPage(keysOf(request)),
    });
  });
  router.post(addresses.sample, site.tokens.check, async (request, response) => {
    const seeded = await site.actions.seedSample();
    if (seeded.ok) response.redirect(303, addresses.overview(seeded.value.slug));
    else site.sendProblem(request, response, seeded.problem);
  });
  return router;
}
