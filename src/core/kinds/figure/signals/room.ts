import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { QuantityValue } from "../../../mentions/mention.ts";
import { lastUpTo, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";

/** What something is made or allowed to take: "licensed for", "built to hold", "certified to carry". */
const MADE = wordClass(
  "license licence rate certify build design mean intend approve equip permit allow authorize authorise clear able".split(
    " ",
  ),
);
const TAKING = wordClass("carry hold seat accommodate house sleep take transport".split(" "));
/** "Space for 120 patients", "room for 30". */
const ROOM = wordClass("space room berth capacity".split(" "));
const LIMITS = wordClass("limit maximum".split(" "));
/** Whose number a limit "of" so many is: riders of something, not speakers or borrowers. */
const RIDERS: ReadonlySet<string> = new Set(
  "passenger prisoner inmate patient spectator guest occupant".split(" "),
);
const HEDGES: ReadonlySet<string> = new Set(["ADV", "ADJ", "DET"]);
/** "Built [in 1978] for 120": tokens between what it is made for and the number. */
const REACH = 6;

/** Whether a number is told as that for which something has room: "licensed for 48", "certified to carry 60 passengers". */
export function isRoom(
  { dimension, counted }: QuantityValue,
  tokens: readonly TaggedToken[],
  number: Span,
): boolean {
  if (dimension !== "count") return false;
  let before = lastUpTo(tokens, number.start);
  while (HEDGES.has(itemAt(tokens, before)?.pos ?? "X")) before--;
  const [lead, word] = [itemAt(tokens, before - 1), itemAt(tokens, before)];
  if (lead === undefined || word === undefined) return false;
  if (word.lower === "of") return LIMITS.has(lead.lemmaWord) && RIDERS.has(counted?.head ?? "");
  if (word.lower === "for") return ROOM.has(lead.lemmaWord) || isMadeBefore(tokens, before);
  return TAKING.has(word.lemmaWord) && lead.lower === "to" && isMadeBefore(tokens, before - 1);
}

function isMadeBefore(tokens: readonly TaggedToken[], at: number): boolean {
  for (let i = at - 1; i > Math.max(-1, at - REACH); i--) {
    const token = itemAt(tokens, i);
    if (token === undefined || token.pos === "PUNCT") return false;
    if (MADE.has(token.lemmaWord)) return token.pos !== "NOUN";
  }
  return false;
}
