import { flatMap } from "../../../../base/flat-map.ts";
import type { ClauseReading } from "../reading/clause-reading.ts";
import { foldName } from "../../../claims/entity-key.ts";
import { OF_SIDES } from "../lexicon.ts";
import { participantsOf, type Participant } from "../reading/participants.ts";
import type { EventValue } from "../value.ts";

/** What "A lost to B" and "a win of B over A" tell. */
export const BEATING = "defeat";

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

/** Whether one contest may have gone as both say: nobody won in the one who lost in the other, and no two won. */
export function mayBeOneContest(x: EventValue, y: EventValue): boolean {
  if (!(OF_SIDES.has(x.trigger) && OF_SIDES.has(y.trigger))) return false;
  const won = [winnerOf(x), winnerOf(y)].filter(isString);
  const lost = [loserOf(x), loserOf(y)].filter(isString);
  return !won.some((side) => lost.includes(side)) && new Set(won).size <= 1 && new Set(lost).size <= 1;
}

function isString(side: string | null): side is string {
  return side !== null;
}

function winnerOf({ trigger, agent }: EventValue): string | null {
  return trigger === "lose" ? null : agent && foldName(agent);
}

function loserOf({ trigger, agent, patient }: EventValue): string | null {
  const loser = trigger === "lose" ? agent : trigger === BEATING ? patient : null;
  return loser && foldName(loser);
}
