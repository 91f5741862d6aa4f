import { Router } from "express";
import type { Site } from "../site.ts";
import { pathPart } from "./with-dossier.ts";

/** Files that reviewers attached. */
export function evidenceRoutes(site: Site): Router {
  const router = Router();
  router.get("/dossiers/:slug/evidence/:sha256", async (request, response) => {
    const file = await site.actions.readEvidence(pathPart(request, "slug"), pathPart(request, "sha256"));
    if (!file.ok) {
      site.sendProblem(request, response, file.problem);
      return;
    }
    // Somebody else's bytes from our own address: a browser may save them, never show or run them.
    response
      .attachment(file.value.name)
      .type("application/octet-stream")
      .set("Content-Security-Policy", "default-src 'none'; sandbox")
      .set("Cache-Control", "no-store")
      .send(Buffer.from(file.value.bytes));
  });
  return router;
}
