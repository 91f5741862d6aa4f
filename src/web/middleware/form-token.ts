import { randomUUID } from "node:crypto";
import { doubleCsrf } from "csrf-csrf";
import type { Request, RequestHandler, Response } from "express";
import type { Problem } from "../../base/outcome.ts";
import { RequestProblem } from "./request-problem.ts";

export const FORGED_FORM: Problem = {
  code: "form/forged",
  message:
    "This form was not sent from a page of Crosscheck in this browser, or cookies are switched off. Go back, reload the page, and send it again.",
};

/** Tokens against forged forms: signed with the secret and bound to this browser; the server keeps none. */
export interface FormTokens {
  /** The token for the forms of a page. */
  issue(request: Request, response: Response): string;
  /** Refuses a form without a good token. Runs after the body was read. */
  readonly check: RequestHandler;
}

const BROWSER_COOKIE = "crosscheck-browser";
const COOKIE = { httpOnly: true, sameSite: "strict", secure: false, path: "/" } as const;
const YEAR = 365 * 24 * 60 * 60 * 1000;

export function formTokens(secret: string): FormTokens {
  const { generateCsrfToken, validateRequest } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: (request) => browserId(request) ?? "",
    cookieName: "crosscheck-token",
    cookieOptions: COOKIE,
    getCsrfTokenFromRequest: sentToken,
  });
  return {
    issue(request, response) {
      if (browserId(request) === null) {
        const id = randomUUID();
        response.cookie(BROWSER_COOKIE, id, { ...COOKIE, maxAge: YEAR });
        setCookie(request, BROWSER_COOKIE, id);
      }
      return generateCsrfToken(request, response);
    },
    check(request, _response, next) {
      const good = browserId(request) !== null && validateRequest(request);
      next(good ? undefined : new RequestProblem(FORGED_FORM));
    },
  };
}

function browserId(request: Request | undefined): string | null {
  const id: unknown = cookiesOf(request)[BROWSER_COOKIE];
  return typeof id === "string" && id !== "" ? id : null;
}

function sentToken(request: Request): string | null {
  const body: unknown = request.body;
  if (typeof body !== "object" || body === null || !("_csrf" in body)) return null;
  return typeof body._csrf === "string" ? body._csrf : null;
}

/** So that the token of this very answer is bound to the cookie it sets. */
function setCookie(request: Request, name: string, value: string): void {
  cookiesOf(request)[name] = value;
}

function cookiesOf(request: Request | undefined): Record<string, unknown> {
  return (request?.cookies ?? {}) as Record<string, unknown>;
}
