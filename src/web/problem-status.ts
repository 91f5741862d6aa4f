import type { Problem } from "../base/outcome.ts";

/** HTTP status of a problem: by its whole code first, then by its area. */
const BY_CODE: ReadonlyMap<string, number> = new Map([
  ["dossier/unknown", 404],
  ["review/unknown-target", 404],
  ["review/unknown-event", 404],
  ["review/conflict", 409],
  ["review/not-standing", 409],
  ["import/too-large", 413],
  ["evidence/unknown", 404],
  ["evidence/too-large", 413],
  ["dossier/busy", 409],
  ["claim/unknown", 404],
  ["claim/conflict", 409],
  ["desk/not-standing", 409],
  ["bulk/changed", 409],
  ["second-check/review-changed", 409],
  ["second-check/target-changed", 409],
  ["database/locked", 503],
  ["database/disk", 503],
  ["database/damaged", 503],
  ["database/damaged-data", 503],
  ["database/read-only", 503],
  ["database/full", 507],
  ["form/forged", 403],
  ["form/unreadable", 400],
  ["form/too-large", 413],
  ["request/too-many", 429],
  ["request/unknown-host", 421],
]);

const BY_AREA: ReadonlyMap<string, number> = new Map([
  ["page", 404],
  ["export", 404],
  ["import", 422],
  ["dossier", 422],
  ["review", 422],
  ["desk", 422],
  ["evidence", 422],
  ["claim", 422],
  ["coverage", 422],
  ["second-check", 422],
  ["bulk", 422],
  ["undo", 422],
  ["search", 422],
  ["form", 422],
  ["keys", 422],
  ["database", 500],
  ["server", 500],
]);

export function problemStatus(problem: Problem): number {
  const area = problem.code.slice(0, problem.code.indexOf("/"));
  return BY_CODE.get(problem.code) ?? BY_AREA.get(area) ?? 400;
}
