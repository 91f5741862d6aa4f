import { rateLimit } from "express-rate-limit";
import type { RequestHandler } from "express";
import { RequestProblem } from "./request-problem.ts";

const WRITES_A_MINUTE = 300;

/** Holds back a client that sends forms faster than any desk could. Reading is not limited. */
export function limitWrites(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: WRITES_A_MINUTE,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    skip: ({ method }) => method === "GET" || method === "HEAD",
    handler: (_request, _response, next) => {
      next(
        new RequestProblem({
          code: "request/too-many",
          message: "Too many forms came from this computer within a minute. Wait a minute and send it again.",
        }),
      );
    },
  });
}
