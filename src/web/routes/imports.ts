import { Router, type Request, type Response } from "express";
import type { Problem } from "../../base/outcome.ts";
import { addresses, withQuery } from "../addresses.ts";
import { NOTHING_TO_IMPORT, readImport, readImportEntries } from "../forms/read-import.ts";
import { readUpload, uploadedFiles } from "../middleware/upload.ts";
import { addArticlesForm, newDossierForm, type ImportForm } from "../pages/import.ts";
import { problemStatus } from "../problem-status.ts";
import type { Site } from "../site.ts";
import type { DossierState } from "../../core/index.ts";
import { withDossier } from "./with-dossier.ts";

/** New dossiers and further articles, pasted or as files. All articles of a form come in, or none. */
export function importRoutes(site: Site): Router {
  const router = Router();
  router.get(addresses.newDossier, (request, response) => {
    sendForm(site, request, response, newDossierForm());
  });
  router.get(
    "/dossiers/:slug/import",
    withDossier(site, (state, request, response) => {
      sendForm(site, request, response, addArticlesForm(state.dossier.slug), state);
    }),
  );
  router.post(addresses.createDossier, readUpload, site.tokens.check, async (request, response) => {
    const entries = readImportEntries(request.body);
    const { drafts, problems } = readImport(entries, uploadedFiles(request));
    const refuse = (refused: readonly Problem[]): void => {
      sendForm(site, request, response, newDossierForm(entries, refused));
    };
    if (problems.length > 0) {
      refuse(problems);
      return;
    }
    const created = await site.actions.createDossier({ title: entries.name });
    if (!created.ok) {
      refuse([created.problem]);
      return;
    }
    const { slug } = created.value;
    if (drafts.length === 0) {
      response.redirect(303, addresses.overview(slug));
      return;
    }
    const added = await site.actions.addSources(slug, drafts);
    if (added.ok) response.redirect(303, addresses.overview(slug));
    else sendForm(site, request, response, addArticlesForm(slug, entries, [added.problem]));
  });
  router.post(
    "/dossiers/:slug/import",
    readUpload,
    site.tokens.check,
    withDossier(site, async (state, request, response) => {
      const { slug } = state.dossier;
      const entries = readImportEntries(request.body);
      const { drafts, problems } = readImport(entries, uploadedFiles(request));
      const missing = drafts.length === 0 && problems.length === 0 ? [NOTHING_TO_IMPORT] : [];
      const refused = [...problems, ...missing];
      if (refused.length > 0) {
        sendForm(site, request, response, addArticlesForm(slug, entries, refused), state);
        return;
      }
      const added = await site.actions.addSources(slug, drafts);
      if (!added.ok) {
        sendForm(site, request, response, addArticlesForm(slug, entries, [added.problem]), state);
        return;
      }
      const outcome = { added: added.value.added.length, same: added.value.duplicates.length };
      response.redirect(303, withQuery(addresses.overview(slug), outcome));
    }),
  );
  return router;
}

function sendForm(
  site: Site,
  request: Request,
  response: Response,
  form: ImportForm,
  state: DossierState | null = null,
): void {
  const title = form.asksName ? "New dossier" : "Add articles";
  const [first] = form.problems;
  site.send(request, response, {
    template: "import",
    title,
    context: { title, form },
    status: first ? problemStatus(first) : 200,
    ...(state && { dossier: { state, tab: null } }),
  });
}
