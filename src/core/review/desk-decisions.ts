import type { ClaimAnchor, Decisions } from "./decisions.ts";
import { deskEventsInForce } from "./fold-desk.ts";
import type { DeskEvent } from "./desk-event.ts";

/**
 * The decisions that the desk's history asks of the analysis.
 * @param anchorOf where the claims of the last analysis stand; claims that were edited are known by the edit
 */
export function deskDecisions(
  history: readonly DeskEvent[],
  anchorOf: (claim: string) => ClaimAnchor | null,
): Decisions {
  const inForce = deskEventsInForce(history);
  const edits = editsOf(history);
  const placeOf = (id: string): ClaimAnchor | null => {
    const edit = edits.get(id);
    return edit === undefined ? anchorOf(id) : (edit.standing?.claim ?? edit.machine);
  };
  return {
    claims: [...edits.values()].flatMap(({ standing }) => standing ?? []),
    groups: inForce.flatMap((event): Decisions["groups"] => {
      if (event.topic === "placement" && event.after !== null) {
        const claim = placeOf(event.target);
        const mate = event.after.with === null ? null : placeOf(event.after.with);
        if (claim === null || (event.after.with !== null && mate === null)) return [];
        return [{ type: "placement", claim, with: mate }];
      }
      if (event.topic === "join" && event.after !== null) {
        const [a = null, b = null] = joinedClaims(event.target).map(placeOf);
        return a === null || b === null ? [] : [{ type: "join", a, b, verdict: event.after.verdict }];
      }
      return [];
    }),
  };
}

/** Where each claim that was ever edited stands now: such a claim keeps its number whatever became of its place. */
export function editedPlaces(history: readonly DeskEvent[]): ReadonlyMap<string, ClaimAnchor> {
  return new Map(
    [...editsOf(history)].flatMap(([id, { standing, machine }]) => {
      const place = standing === null ? machine : standing.claim;
      return place === null ? [] : [[id, place] as const];
    }),
  );
}

/** Target of a join: `C3+C9`, lower number first. */
export function joinTarget(a: string, b: string): string {
  return Number(a.slice(1)) < Number(b.slice(1)) ? `${a}+${b}` : `${b}+${a}`;
}

export function joinedClaims(target: string): readonly string[] {
  return target.split("+");
}

interface Edit {
  /** What the machine proposed; null for a claim that a person added. */
  readonly machine: ClaimAnchor | null;
  /** What stands in its place; null when all edits were undone. */
  readonly standing: Decisions["claims"][number] | null;
}

/** Every claim that was ever edited, also those whose edits were undone. */
function editsOf(history: readonly DeskEvent[]): ReadonlyMap<string, Edit> {
  const edits = new Map<string, Edit>();
  for (const event of history) {
    if (event.topic !== "claim") continue;
    const machine = edits.get(event.target)?.machine ?? event.after?.machine ?? null;
    edits.set(event.target, { machine, standing: event.after });
  }
  return edits;
}
