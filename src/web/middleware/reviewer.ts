import type { Request, Response } from "express";

const COOKIE = "crosscheck-reviewer";
const YEAR = 365 * 24 * 60 * 60 * 1000;
const LONGEST_NAME = 120;

/** Who reviewed last in this browser; empty where nobody has. A convenience, not an identity. */
export function reviewerOf(request: Request): string {
  const cookies = request.cookies as Record<string, unknown>;
  const name = cookies[COOKIE];
  return typeof name === "string" ? name.slice(0, LONGEST_NAME) : "";
}

export function rememberReviewer(response: Response, name: string): void {
  response.cookie(COOKIE, name, { httpOnly: true, sameSite: "strict", path: "/", maxAge: YEAR });
}
