import type { Request, RequestHandler, Response } from "express";
import type { DossierState } from "../../core/index.ts";
import type { Site } from "../site.ts";

/** A handler of one dossier's page; answers with the problem page where there is no such dossier. */
export function withDossier(
  site: Site,
  handle: (state: DossierState, request: Request, response: Response) => void | Promise<void>,
): RequestHandler {
  return async (request, response) => {
    const loaded = await site.actions.loadDossier(pathPart(request, "slug"));
    if (loaded.ok) await handle(loaded.value, request, response);
    else site.sendProblem(request, response, loaded.problem);
  };
}

/** A named part of the address. */
export function pathPart(request: Request, name: string): string {
  const part = request.params[name];
  return typeof part === "string" ? part : "";
}

/** A search parameter; the first where it comes several times. */
export function queryPart(request: Request, name: string): string | null {
  return queryParts(request, name)[0] ?? null;
}

export function queryParts(request: Request, name: string): readonly string[] {
  const value = request.query[name];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((part) => typeof part === "string");
}

/** A search parameter that counts; null where it is missing or no number. */
export function queryNumber(request: Request, name: string): number | null {
  const value = queryPart(request, name);
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
