import { itemAt } from "../../../../base/item-at.ts";
import type { Clause } from "../../../clauses/clause.ts";
import { lastUpTo } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { UNKNOWN_WORD } from "../../../text/word.ts";
import type { FigureAmongTokens } from "./figure-among-tokens.ts";

/** "beat him by [some 6,000 votes]", "lost by [two points]", "[300 votes] ahead", "a [53-vote] victory", "ahead by [90]". */
export function isMargin({ tokens, first, last }: FigureAmongTokens, clauses: readonly Clause[]): boolean {
  const behind = itemAt(tokens, last + 1)?.word ?? UNKNOWN_WORD;
  if (LEADING.has(behind)) return true;
  if (WON.has(behind) && itemAt(tokens, last)?.text.includes("-") === true) return true;
  let by = itemAt(tokens, first - 1);
  for (let at = first - 2; by && by.lower !== "by" && HEDGING.has(by.pos); at--) by = itemAt(tokens, at);
  if (by?.lower !== "by") return false;
  const { start } = by;
  if (LEADING.has(itemAt(tokens, lastUpTo(tokens, start))?.word ?? UNKNOWN_WORD)) return true;
  const verb = clauses.findLast((clause) => clause.verb.start < start)?.verb;
  return verb !== undefined && CONTESTING.has(verb.lemma);
}

const LEADING = wordClass(["ahead", "behind", "clear", "adrift"]);

const WON = wordClass("victory defeat win loss triumph".split(" "));

const HEDGING: ReadonlySet<string> = new Set(["ADV", "ADJ", "ADP", "DET"]);

const CONTESTING: ReadonlySet<string> = new Set(
  "win lose beat defeat lead trail top edge pass carry fail miss prevail".split(" "),
);
