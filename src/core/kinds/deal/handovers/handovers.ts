import { flatMap } from "../../../../base/flat-map.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Sentence } from "../../../document/document.ts";
import { overlaps } from "../../../text/span.ts";
import type { Act } from "../act.ts";
import { byNoun } from "./by-noun.ts";
import { byTitle } from "./by-title.ts";
import { byVerb } from "./by-verb.ts";
import { TRADE_NOUNS } from "./frames.ts";

/**
 * Deals over what is neither counted nor equipment: "Norvik buys Harland", "the order went to Harland",
 * "its purchase of a stake in Harland", "Norvik is the club's new sponsor".
 */
export function handoversIn(source: SourceReading, sentence: Sentence): Act[] {
  const clauses = source.clauses(sentence);
  const namesTrade = source.tagged(sentence).some(({ lemmaWord }) => TRADE_NOUNS.has(lemmaWord));
  return flatMap(clauses, (_, index) => {
    const place = { source, sentence, clauses, index };
    const told = byVerb(place) ?? byTitle(place);
    return [...(told ? [told] : []), ...(namesTrade ? byNoun(place) : [])];
  }).filter((act, i, acts) => !acts.slice(0, i).some(({ span }) => overlaps(span, act.span)));
}
