import type { RequestHandler } from "express";
import { RequestProblem } from "./request-problem.ts";

/**
 * Refuses requests for a host name that is not ours. Without it another site could point its own
 * name at this computer and read the pages as if they were its own (DNS rebinding).
 * @param hosts names without port; null lets all through
 */
export function knownHost(hosts: readonly string[] | null): RequestHandler {
  return (request, _response, next) => {
    const name = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
    if (hosts === null || hosts.includes(name)) {
      next();
      return;
    }
    next(
      new RequestProblem({
        code: "request/unknown-host",
        message: `Crosscheck runs for this computer only and does not answer to the name “${name}”. Open it as 127.0.0.1, or start it with --host.`,
      }),
    );
  };
}
