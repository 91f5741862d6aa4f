import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Problem } from "../../base/outcome.ts";
import type { Site } from "../site.ts";
import { RequestProblem } from "./request-problem.ts";

const NO_SUCH_PAGE: Problem = {
  code: "page/unknown",
  message: "There is no page at this address. Check it, or begin at the list of dossiers.",
};

const TOO_LARGE: Problem = {
  code: "form/too-large",
  message:
    "What was sent is larger than Crosscheck takes: 12 MB for a file or a text, 200 files at once. Send less at a time.",
};

const UNREADABLE: Problem = {
  code: "form/unreadable",
  message: "The form came in damaged or cut off. Go back and send it again.",
};

export function answerUnknown(site: Site): RequestHandler {
  return (request, response) => {
    site.sendProblem(request, response, NO_SUCH_PAGE);
  };
}

/** Every failure ends on a page in words. A bug is told to the log with a reference; its stack never leaves. */
export function answerErrors(
  site: Site,
  onBug: (error: unknown, reference: string) => void,
): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = knownProblem(error) ?? bug(error, onBug);
    site.sendProblem(request, response, problem);
  };
}

function knownProblem(error: unknown): Problem | null {
  if (error instanceof RequestProblem) return error.problem;
  const code = property(error, "code");
  if (typeof code === "string" && code.startsWith("LIMIT_")) return TOO_LARGE;
  const status = property(error, "status");
  if (status === 413) return TOO_LARGE;
  return typeof status === "number" && status >= 400 && status < 500 ? UNREADABLE : null;
}

function bug(error: unknown, onBug: (error: unknown, reference: string) => void): Problem {
  const reference = randomUUID().slice(0, 8);
  onBug(error, reference);
  return {
    code: "server/bug",
    message: `Nothing you did is lost, but this page could not be made. Reference ${reference}: the log of the server says more.`,
  };
}

function property(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? (Reflect.get(error, name) as unknown) : undefined;
}
