import { itemAt } from "../../../../base/item-at.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { contains, lastUpTo } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { STATING } from "../clause/linking-verbs.ts";
import { countedBySubject } from "./counted-by-subject.ts";
import { countedOfWhole } from "./counted-of-whole.ts";
import { ESTIMATING } from "./estimators.ts";
import type { FigurePlace } from "../place/figure-place.ts";
import { normalized } from "./forms/normalized.ts";
import { numberOf, withCounted, type NumberOf } from "./number-of.ts";
import { shareOfCount } from "./share-of-count.ts";
import { toldOfThem } from "./told-of-them.ts";

/** What a number says, with what it counts put right by its clause. */
export interface QuantityTold {
  readonly quantity: QuantityValue;
  /** "The number of …" in front of its verb. */
  readonly numbered: NumberOf | null;
  /** It was worked out from a share and the number it is a share of. */
  readonly isWorkedOut: boolean;
}

export function quantityTold({
  source,
  sentence,
  mention,
  siblings,
  clauses,
  clause,
  tokens,
}: FigurePlace): QuantityTold {
  const { text } = source.document;
  const doing = clauses.find(
    ({ verb, patient }) => verb.end <= mention.start && patient.some((phrase) => contains(phrase, mention)),
  );
  const worked = shareOfCount(text, mention, siblings);
  const numbered = mention.value.dimension === "count" ? numberStated(mention, clause, tokens) : null;
  const told =
    worked ??
    countedOfWhole(text, mention, siblings) ??
    toldOfThem(mention, tokens) ??
    (numbered && withCounted(mention, numbered)) ??
    countedBySubject(mention, doing ?? clause);
  return {
    quantity: normalized(told, { source, sentence, number: mention, siblings }),
    numbered,
    isWorkedOut: worked !== null,
  };
}

/** "The number of people killed … [has reached seven]". */
function numberStated(
  { start, value: { counted } }: QuantityMention,
  clause: Clause | undefined,
  tokens: readonly TaggedToken[],
): NumberOf | null {
  if (!clause || clause.verb.end > start) return null;
  const before = itemAt(tokens, lastUpTo(tokens, start));
  const isBrought = before !== undefined && REACHING.has(before.word);
  const isNamedBehind = counted !== null && counted.start > start;
  if (!statesNumber(clause.verb)) return isBrought && !isNamedBehind ? numberOf(tokens, before) : null;
  // "Has risen to 45 in [four states]": what is named behind a number is what it counts.
  if (isNamedBehind && !PEOPLE.has(counted.head)) return null;
  return numberOf(tokens, clause.verb);
}

/** "Bringing the number of dead [to] 14", "put the number of missing [at] 12". */
const REACHING = wordClass(["to", "at"]);

const PEOPLE: ReadonlySet<string> = new Set(["people", "person"]);

/** "Has reached seven", "has been put at seven". */
function statesNumber({ lemma, passive }: Clause["verb"]): boolean {
  return STATING.has(lemma) || (passive && ESTIMATING.has(lemma));
}
