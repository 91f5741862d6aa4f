import {
  deskDecisions,
  editedPlaces,
  joinedClaims,
  type Analysis,
  type ClaimAnchor,
  type DeskEvent,
  type SourceInput,
} from "../core/index.ts";
import { printedId } from "../database/ids.ts";
import { readKnownNumbers } from "../database/known-numbers.ts";
import { readInputs } from "../database/sources.ts";
import { analyzeApart } from "./analyze-apart.ts";
import { keepNumbers } from "./keep-numbers.ts";
import type { Workspace } from "./workspace.ts";

/** An analysis whose ids are the dossier's own. */
export interface DossierAnalysis {
  readonly analysis: Analysis;
  /** Claims that stand on their question because a person said so. */
  readonly placedByHand: ReadonlySet<string>;
}

/**
 * Analyses a stored dossier with all that people decided about it.
 * @param added sources that are not stored yet
 * @param history of the desk, with what is about to be appended to it
 */
export async function analyzeDossier(
  { database }: Workspace,
  dossierId: number,
  added: readonly SourceInput[],
  history: readonly DeskEvent[],
): Promise<DossierAnalysis> {
  const known = await readKnownNumbers(database, dossierId);
  const places = new Map<string, ClaimAnchor>(
    known.claims.map((claim) => [printedId("C", claim.number), claim]),
  );
  const decisions = deskDecisions(history, (id) => places.get(id) ?? null);
  const inputs = [...(await readInputs(database, dossierId)), ...added];
  return {
    analysis: keepNumbers(await analyzeApart(inputs, decisions), known, editedPlaces(history)),
    placedByHand: placedByHand(history),
  };
}

function placedByHand(history: readonly DeskEvent[]): ReadonlySet<string> {
  const placed = new Map<string, readonly string[]>();
  for (const event of history) {
    if (event.topic === "placement") placed.set(event.target, event.after === null ? [] : [event.target]);
    if (event.topic === "join") {
      placed.set(event.target, event.after?.verdict === "same" ? joinedClaims(event.target) : []);
    }
  }
  return new Set([...placed.values()].flat());
}
