import type { Request, Response } from "express";
import { keysFromText, keysToText, type Keys } from "../keys.ts";

const COOKIE = "crosscheck-keys";
const AT_ONCE_COOKIE = "crosscheck-at-once";
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The keys chosen in this browser. */
export function keysOf(request: Request): Keys {
  const value = (request.cookies as Record<string, unknown>)[COOKIE];
  return keysFromText(typeof value === "string" ? value : "");
}

export function rememberKeys(response: Response, keys: Keys): void {
  remember(response, COOKIE, keysToText(keys));
}

/** Whether a verdict's key saves the review and goes on: one key an item. */
export function savesAtOnce(request: Request): boolean {
  return (request.cookies as Record<string, unknown>)[AT_ONCE_COOKIE] === "1";
}

export function rememberSavesAtOnce(response: Response, atOnce: boolean): void {
  remember(response, AT_ONCE_COOKIE, atOnce ? "1" : "");
}

function remember(response: Response, cookie: string, value: string): void {
  response.cookie(cookie, value, { httpOnly: true, sameSite: "strict", path: "/", maxAge: YEAR });
}
