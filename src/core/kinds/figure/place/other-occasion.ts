import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isEventNoun } from "../../../knowledge/event-classes.ts";
import { OF_OTHER_OCCASIONS } from "../../../knowledge/other-occasions.ts";
import { firstFrom, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";

const DETERMINERS = wordClass("a an the another".split(" "));
/** What happens besides the events that are dated. */
const OCCASIONS = wordClass(
  "incident operation round sweep raid rally march outbreak disaster case".split(" "),
);
/** Words from the one to the noun: "a separate [fatal] crash". */
const REACH = 2;

/**
 * Whether a clause tells of another occasion than the story's own: "in [a separate crash] two people died"; not so what
 * stands by the way, "Berg, who pleaded guilty at an earlier hearing, got nine years".
 * @param verb where the verb of the clause stands
 */
export function isOfOtherOccasion(tokens: readonly TaggedToken[], { start, end }: Span, verb: Span): boolean {
  let byTheWay = false;
  for (let at = firstFrom(tokens, start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= end) return false;
    byTheWay = token.start < verb.start && (byTheWay || token.pos === "VERB" || token.pos === "AUX");
    if (byTheWay || !OF_OTHER_OCCASIONS.has(token.word)) continue;
    const before = itemAt(tokens, at - 1);
    if (token.lower !== "another" && !(before && DETERMINERS.has(before.word))) continue;
    if (occasionBehind(tokens, at)) return true;
  }
  return false;
}

function occasionBehind(tokens: readonly TaggedToken[], at: number): boolean {
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = itemAt(tokens, next);
    if (token?.pos === "NOUN" && (isEventNoun(token) || OCCASIONS.has(token.lemmaWord))) return true;
  }
  return false;
}
