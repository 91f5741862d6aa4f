import type { RequestHandler } from "express";
import { FORGED_FORM } from "./form-token.ts";
import { RequestProblem } from "./request-problem.ts";

const READS = new Set(["GET", "HEAD"]);
/** `none` is a person typing an address; browsers without the header fall back to the form token. */
const OWN = new Set([undefined, "same-origin", "none"]);

/** Refuses changes that a browser says another site has asked for. */
export const sameSite: RequestHandler = (request, _response, next) => {
  const site = request.headers["sec-fetch-site"];
  const own = READS.has(request.method) || OWN.has(typeof site === "string" ? site : undefined);
  next(own ? undefined : new RequestProblem(FORGED_FORM));
};
