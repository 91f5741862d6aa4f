import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import type { Clause, NounPhrase } from "../clause.ts";
import { PREPOSITIONS_OR_OPENERS } from "../lexicon.ts";
import { NOMINATIVE } from "../phrase-links.ts";

/**
 * "a goal [as] Rovers beat City", "two killed [as] bus plunges", "arrested two men [after] officers searched the van": not "people evacuated
 * after the quake were housed", where the phrase before is still without its verb.
 */
export function opensClause(
  i: number,
  { head, tokens }: NounPhrase,
  preposition: string,
  above: Clause | null,
): boolean {
  if (preposition === "as")
    return (
      head.pos === "PROPN" ||
      tokens[0]?.pos === "DET" ||
      i < 2 ||
      (above !== null && !TAKES_ROLES.has(above.verb.lemmaWord))
    );
  if (!PREPOSITIONS_OR_OPENERS.has(preposition)) return false;
  if (i < 2 || NOMINATIVE.has(head.word)) return true;
  if (above === null) return false;
  const complete = !above.verb.passive && above.patient.length > 0;
  return complete || (above.verb.form !== "participle" && !above.verb.participial);
}

/** Whether a preposition may open a clause at all. */
export function opensOwnClause(preposition: string): boolean {
  return preposition === "as" || preposition === "than" || PREPOSITIONS_OR_OPENERS.has(preposition);
}

/**
 * Verbs behind which "as" with a bare noun says what somebody is or becomes: "quit as captain". Without a verb before
 * it that is so as well: "Lee as captain beat City".
 */
const TAKES_ROLES = wordClass(
  wordList(`act appear appoint be begin choose continue describe dismiss elect employ end finish fire hail hire identify install
  know label list name oust pick play pose praise quit recognise recognize regard remain replace resign retire return sack
  see select serve stand start stay step take think treat use view work`),
);
