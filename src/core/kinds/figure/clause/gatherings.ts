import type { Clause, NounPhrase, PrepositionalPhrase } from "../../../clauses/clause.ts";
import type { Span } from "../../../text/span.ts";
import { holds } from "./clause-of-number.ts";

/**
 * "[40 people] were at the party", "packed into the hall", "[300] came to the vigil": whether a clause says how many came
 * together somewhere.
 */
export function isOfGathering({ verb, agent, adjuncts }: Clause, number: Span): boolean {
  if (BEING.has(verb.lemma) && adjuncts.some(isAtGathering)) return true;
  if (!COMING.has(verb.lemma) || !adjuncts.some(isToGathering)) return false;
  return agent.some((phrase) => holds(phrase, number));
}

const BEING: ReadonlySet<string> = new Set(["be", "pack", "cram", "squeeze"]);

const COMING: ReadonlySet<string> = new Set("come go flock stream head arrive show invite travel".split(" "));

/** "Were [at the party]". */
function isAtGathering({ preposition, phrases: [first] }: PrepositionalPhrase): boolean {
  if (INSIDE.has(preposition) && isRoom(first)) return true;
  return (preposition === "at" || preposition === "into") && GATHERINGS.has(first?.head.lemma ?? "");
}

/** "Came [to the vigil]". */
function isToGathering({ preposition, phrases: [first] }: PrepositionalPhrase): boolean {
  return (preposition === "to" || preposition === "for") && GATHERINGS.has(first?.head.lemma ?? "");
}

/** What people come together at. */
const GATHERINGS: ReadonlySet<string> = new Set(
  `party concert show festival gathering rally vigil service funeral wedding dance ceremony game match fair parade
  reception nightclub carnival picnic barbecue protest demonstration march meeting event`.split(/\s+/),
);

const INSIDE: ReadonlySet<string> = new Set(["in", "inside", "into"]);

/** Whether a phrase names a place that people fit into. */
export function isRoom(phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && ROOMS.has(phrase.head.lemma);
}

/** What people fit into, so many at a time. */
const ROOMS: ReadonlySet<string> = new Set(
  `stadium arena hall theatre theater auditorium venue room club nightclub church cathedral mosque gym gymnasium tent
  ground cinema restaurant bar shelter centre center`.split(/\s+/),
);
