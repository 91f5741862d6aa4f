import { flatMap } from "../../../base/flat-map.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { participantsOf, type Participant } from "./participants.ts";

/** A contest that a clause tells with both its sides. */
export interface Contest {
  readonly winners: readonly Participant[];
  readonly losers: readonly Participant[];
}

/** Prepositions before the other side: "lost [to] Norvik", "a win [over] Norvik". */
const BEFORE_OPPONENT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lose", new Set(["to", "against"])],
  ["win", new Set(["over", "against"])],
]);

/**
 * Who beat whom where the clause names the other side by a preposition: "lost to Norvik" and "beat Harland" tell
 * of one contest. Null where it does not.
 * @param event the event of the table that the clause tells of
 */
export function contestOf({ context, clause, agents }: ClauseReading, event: string): Contest | null {
  const before = BEFORE_OPPONENT.get(event);
  const sides = agents.filter(({ name }) => name !== null);
  if (before === undefined || sides.length === 0) return null;
  const opponents = flatMap(clause.adjuncts, ({ preposition, phrases }) =>
    before.has(preposition) ? participantsOf(context, clause, phrases) : [],
  ).filter(({ name }) => name?.value.type === "organisation" || name?.value.type === "person");
  if (opponents.length === 0) return null;
  return event === "lose" ? { winners: opponents, losers: sides } : { winners: sides, losers: opponents };
}
