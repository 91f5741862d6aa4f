import type { ClaimDraft } from "../../claims/claim.ts";
import type { Clause } from "../../clauses/clause.ts";
import { contains } from "../../text/span.ts";
import { readClause } from "./reading/clause-reading.ts";
import { LISTED_VERBS } from "./listed/listed-predicate.ts";
import { readListed } from "./listed/read-listed.ts";
import { mayTellOpenly, readOpen } from "./open/read-open.ts";
import { readWound } from "./open/read-wound.ts";
import type { SentenceReading } from "./reading/sentence-reading.ts";
import type { EventValue } from "./value.ts";

/**
 * One event for each clause that tells of something happening to something, somebody or somewhere: of the
 * table of events where one fits, else in the verb of the clause.
 */
export function findEvents(sentences: readonly SentenceReading[]): ClaimDraft<EventValue>[] {
  const found: ClaimDraft<EventValue>[] = [];
  for (const context of sentences) {
    for (const [index, clause] of context.clauses.entries()) {
      const listed = LISTED_VERBS.has(clause.verb.lemmaWord);
      const open = mayTellOpenly(clause);
      if ((!listed && !open) || isInName(context, clause)) continue;
      const reading = readClause(context, index, clause);
      const told = (listed ? readListed(reading) : null) ?? (open ? readOpen(reading) : null);
      const wound = readWound(reading);
      if (told) found.push(told);
      if (wound) found.push(wound);
    }
  }
  return found;
}

/** "Oster Falls" is a place, and nothing falls there. */
function isInName({ names }: SentenceReading, { verb }: Clause): boolean {
  return names.some((name) => contains(name, verb));
}
