import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";

const HEDGES: ReadonlySet<string> = new Set(
  wordList("about around some roughly nearly almost over than more fewer approximately just only"),
);
const SETTLEMENTS: ReadonlySet<string> = new Set(
  wordList("town city village hamlet settlement island suburb"),
);
const DWELLERS: ReadonlySet<string> = new Set(wordList("resident inhabitant"));

/**
 * "A town of about [8,400 people]", "the city's [7,100 people]", "it has [400 residents]", "is
 * home to [900 people]": all who live there.
 */
export function countsDwellers(tokens: readonly TaggedToken[], span: Span): boolean {
  const counted = itemAt(tokens, firstFrom(tokens, span.end) - 1)?.lemma ?? "";
  // "The town's 30 firefighters" are some of them.
  if (nounClass(counted) !== "person") return false;
  let at = lastUpTo(tokens, span.start);
  while (HEDGES.has(itemAt(tokens, at)?.lower ?? "")) at--;
  const link = itemAt(tokens, at);
  if (link?.lower === "of" || link?.lower === "'s")
    return SETTLEMENTS.has(itemAt(tokens, at - 1)?.lemma ?? "");
  if (link?.lower === "to") return itemAt(tokens, at - 1)?.lemma === "home";
  return link?.lemma === "have" && DWELLERS.has(counted);
}
