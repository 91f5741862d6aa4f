import { Router } from "express";
import { addresses, withQuery } from "../addresses.ts";
import { fieldsOf } from "../forms/fields.ts";
import { chooseKeys } from "../keys.ts";
import { keysOf, rememberKeys, rememberSavesAtOnce, savesAtOnce } from "../middleware/own-keys.ts";
import { rememberReviewer, reviewerOf } from "../middleware/reviewer.ts";
import { youPage } from "../pages/you.ts";
import type { Site } from "../site.ts";
import { queryPart } from "./with-dossier.ts";

/** The name and the keys of whoever works in this browser. */
export function youRoutes(site: Site): Router {
  const router = Router();
  router.get("/you", (request, response) => {
    const context = youPage({
      who: reviewerOf(request),
      keys: keysOf(request),
      atOnce: savesAtOnce(request),
      back: ownPage(queryPart(request, "back")),
      saved: queryPart(request, "saved") === "1",
      problem: null,
    });
    site.send(request, response, { template: "you", title: "Your name and keys", context });
  });
  router.post("/you", site.tokens.check, (request, response) => {
    const fields = fieldsOf(request.body);
    const keys = chooseKeys((action) => fields.text(`key-${action}`));
    if (!keys.ok) {
      const context = youPage({
        who: fields.text("who"),
        keys: keysOf(request),
        atOnce: fields.text("at-once") !== "",
        back: ownPage(fields.text("back")),
        saved: false,
        problem: keys.problem.message,
      });
      site.send(request, response, { template: "you", title: "Your name and keys", context, status: 422 });
      return;
    }
    rememberReviewer(response, fields.text("who"));
    rememberKeys(response, keys.value);
    rememberSavesAtOnce(response, fields.text("at-once") !== "");
    response.redirect(303, ownPage(fields.text("back")) || withQuery(addresses.you, { saved: 1 }));
  });
  return router;
}

/** A page of this site to go back to; empty for anything else, which a link from elsewhere might slip in. */
function ownPage(address: string | null): string {
  const here = "http://localhost";
  if (address === null || !URL.canParse(address, here)) return "";
  const { origin, pathname, search } = new URL(address, here);
  return origin === here && address.startsWith("/") ? `${pathname}${search}` : "";
}
