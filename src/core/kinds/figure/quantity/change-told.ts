import type { QuantityMention } from "../../../mentions/mention.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { contains, gap } from "../../../text/span.ts";
import type { FigurePlace } from "../place/figure-place.ts";

/** That an article tells a number as one that was another before. */
export interface ChangeTold {
  /** What it was before, in the same unit; null where that is not said. */
  readonly from: number | null;
}

/** "Raised to [44] from 38", "[44] rather than 38", "is [44], having been 38", "[44] have now been sold"; null for others. */
export function changeTold(place: FigurePlace): ChangeTold | null {
  const { role } = place.mention.value;
  if (role === "from" || role === "delta") return null;
  const former = formerOf(place);
  if (former) return { from: former.value.min };
  return isToldOfNow(place) ? { from: null } : null;
}

/** The nearest number of the sentence that is told as what this one was before. */
function formerOf({ source, mention, siblings }: FigurePlace): QuantityMention | undefined {
  const { text } = source.document;
  const { dimension, unit, role } = mention.value;
  return siblings
    .filter((other) => other.value.dimension === dimension && gap(other, mention) <= REACH)
    .filter((other) => other.value.unit === unit || other.value.unit === null)
    .filter(
      (other) =>
        (role === "to" && other.value.role === "from") ||
        (other.start > mention.end && LEFT_BEHIND.test(text.slice(mention.end, other.start))),
    )
    .sort((a, b) => gap(a, mention) - gap(b, mention))[0];
}

/** How far from the number the one before it may stand. */
const REACH = 70;

/** What leads from a number on to the one that it has taken the place of. */
const LEFT_BEHIND =
  /\b(?:rather than|instead of|up from|down from|having been|replacing)(?: the)?(?: (?:earlier|previous|initial|original|first))?(?: about| around)? $/u;

/** "Three guards have [now] been suspended", "180 horses [remain]": a clause that sets what is against what was. */
function isToldOfNow({ clause, tokens, sentence }: FigurePlace): boolean {
  if (clause?.verb.lemma === "remain") return true;
  return tokens.some(
    (token, at) =>
      SINCE_THEN.has(token.lower) &&
      contains(clause ?? sentence, token) &&
      !OF_OTHER_TIMES.has(itemAt(tokens, at - 1)?.lower ?? ""),
  );
}

const SINCE_THEN: ReadonlySet<string> = new Set(["now", "still"]);
/** "Until now", "for now", "by now". */
const OF_OTHER_TIMES: ReadonlySet<string> = new Set(["until", "till", "for", "by", "right"]);
