import { openDossier } from "../../src/actions/dossier-cache.ts";
import { createDossier, type Workspace } from "../../src/actions/index.ts";
import type { Outcome } from "../../src/base/outcome.ts";
import type { DossierState, ReviewVerdict } from "../../src/core/index.ts";
import type { NewSource } from "../../src/database/analysis-rows.ts";
import { appendAtRevision } from "../../src/database/append-events.ts";
import { numberOf } from "../../src/database/ids.ts";
import { saveAnalysis } from "../../src/database/save-analysis.ts";

const WHO = ["Ana", "Ben", "Chi"] as const;
const VERDICTS: readonly ReviewVerdict[] = ["verified", "disputed", "not-enough-information"];
const NOW = new Date("2024-05-09T09:00:00Z");

/**
 * Writes a made-up dossier to the database as an analysis would have, with every fourth question reviewed.
 * @returns its slug
 */
export async function storeDossier(workspace: Workspace, state: DossierState): Promise<string> {
  const { database } = workspace;
  const { slug } = must(await createDossier(workspace, { title: state.dossier.title }));
  const empty = must(await openDossier(workspace, slug));
  const newSources = state.sources.map(({ id, file, text, sha256 }): NewSource => ({
    number: numberOf(id),
    file,
    given: {},
    bytes: Uint8Array.from(Buffer.from(text)),
    text,
    sha256,
  }));
  must(
    await saveAnalysis(database, {
      dossier: empty.row,
      before: empty.analysis,
      newSources,
      analysis: state,
      now: NOW,
    }),
  );
  const { row, analysis } = must(await openDossier(workspace, slug));
  for (const [i, who] of WHO.entries()) {
    const reviews = state.questions
      .filter((_, place) => place % 12 === 4 * i)
      .map(({ id }) => ({
        target: id,
        targetHash: analysis.hashes.get(id) ?? "",
        action: "decided" as const,
        before: null,
        after: { verdict: VERDICTS[i] ?? "verified", note: "seen", correction: null, evidence: [] },
        seen: null,
      }));
    const batch = { what: "Reviewed", takesBack: null };
    const drafts = { dossierId: row.id, who, why: "", now: NOW, batch, reviews, desk: [] };
    must(await appendAtRevision(database, row.revision + i, drafts));
  }
  return slug;
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}
