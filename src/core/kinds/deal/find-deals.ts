import { flatMap } from "../../../base/flat-map.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import { overlaps } from "../../text/span.ts";
import { draftDeal } from "./draft-deal.ts";
import { contractsIn } from "./goods/contracts.ts";
import { isGoods } from "./goods/goods.ts";
import { suppliesByNoun } from "./goods/supplies-by-noun.ts";
import { suppliesByVerb } from "./goods/supplies-by-verb.ts";
import { handoversIn } from "./handovers/handovers.ts";
import type { DealValue } from "./value.ts";

/**
 * Deals over what is counted or equipment ("to supply it with 12 trams", "Iran's supply of drones to Russia"), and, where a
 * sentence has none of these, over what changes hands as a whole ("Norvik buys Harland").
 */
export function findDeals(source: SourceReading): ClaimDraft<DealValue>[] {
  return flatMap(source.document.sentences, (sentence) => {
    const mentions = source.inSentence(sentence);
    const items = mentions.filter(isGoods);
    const acts =
      items.length === 0
        ? []
        : [
            ...suppliesByVerb(source, sentence, items),
            ...suppliesByNoun(source, sentence, items),
            ...contractsIn(source, sentence, items),
          ];
    const handovers = handoversIn(source, sentence).filter(
      ({ span, thing }) =>
        !acts.some((act) => overlaps(act.span, span)) &&
        !(thing?.sort === "goods" && items.some((item) => overlaps(item, thing))),
    );
    return [...acts, ...handovers].map((act) => draftDeal(source, sentence, act));
  });
}
