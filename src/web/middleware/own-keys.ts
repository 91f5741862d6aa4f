import type { Request, Response } from "express";
import { keysFromText, keysToText, type Keys } from "../keys.ts";

const COOKIE = "crosscheck-keys";
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The keys chosen in this browser. */
export function keysOf(request: Request): Keys {
  const value = (request.cookies as Record<string, unknown>)[COOKIE];
  return keysFromText(typeof value === "string" ? value : "");
}

export function rememberKeys(response: Response, keys: Keys): void {
  response.cookie(COOKIE, keysToText(keys), { httpOnly: true, sameSite: "strict", path: "/", maxAge: YEAR });
}
