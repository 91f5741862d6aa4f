import { Router } from "express";
import { addresses, withQuery } from "../addresses.ts";
import { fieldsOf } from "../forms/fields.ts";
import { chooseKeys } from "../keys.ts";
import { keysOf, rememberKeys } from "../middleware/own-keys.ts";
import { rememberReviewer, reviewerOf } from "../middleware/reviewer.ts";
import { youPage } from "../pages/you.ts";
import type { Site } from "../site.ts";
import { queryPart } from "./with-dossier.ts";

/** The name and the keys of whoever works in this browser. */
export function youRoutes(site: Site): Router {
  const router = Router();
  router.get("/you", (request, response) => {
    const context = youPage(reviewerOf(request), keysOf(request), queryPart(request, "saved") === "1", null);
    site.send(request, response, { template: "you", title: "Your name and keys", context });
  });
  router.post("/you", site.tokens.check, (request, response) => {
    const fields = fieldsOf(request.body);
    const keys = chooseKeys((action) => fields.text(`key-${action}`));
    if (!keys.ok) {
      const context = youPage(fields.text("who"), keysOf(request), false, keys.problem.message);
      site.send(request, response, { template: "you", title: "Your name and keys", context, status: 422 });
      return;
    }
    rememberReviewer(response, fields.text("who"));
    rememberKeys(response, keys.value);
    response.redirect(303, withQuery(addresses.you, { saved: 1 }));
  });
  return router;
}
