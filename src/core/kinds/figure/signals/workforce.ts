import { itemAt } from "../../../../base/item-at.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { membersOf } from "../../../knowledge/noun-classes.ts";
import type { QuantityValue } from "../../../mentions/mention.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";

const EMPLOYEES: ReadonlySet<string> = new Set(
  membersOf("employee").filter((noun) => /^(?:employee|worker|staff|staffer)$/u.test(noun)),
);
/** What stands before the number of those that somebody has: "Norvik['s] 300 workers", "[its] 300 workers". */
const OWNERS = wordClass(["'s", "’s", "'", "’", "its", "their"]);
const HEDGES: ReadonlySet<string> = new Set(["ADV", "ADJ"]);

/** Whether employees are told as all that a firm has: "Norvik's 300 workers", "the firm has some 300 employees". */
export function isWorkforce(
  { counted, dimension }: QuantityValue,
  clause: Clause | undefined,
  tokens: readonly TaggedToken[],
  number: Span,
): boolean {
  if (dimension !== "count" || !EMPLOYEES.has(counted?.head ?? "")) return false;
  if (clause?.verb.lemma === "have" && clause.verb.end <= number.start) return true;
  let before = lastUpTo(tokens, number.start);
  while (HEDGES.has(itemAt(tokens, before)?.pos ?? "X")) before--;
  const owner = itemAt(tokens, before);
  return owner !== undefined && OWNERS.has(owner.word);
}

/** Whether employees are told as those of a place of work, whatever becomes of it: "it will close a [350-worker] plant". */
export function areOfSite(
  { counted, dimension }: QuantityValue,
  tokens: readonly TaggedToken[],
  number: Span,
): boolean {
  if (dimension !== "count" || !EMPLOYEES.has(counted?.head ?? "")) return false;
  let before = lastUpTo(tokens, number.start);
  while (HEDGES.has(itemAt(tokens, before)?.pos ?? "X")) before--;
  return itemAt(tokens, before)?.lower === "with" ? isSiteBefore(tokens, before) : isOfSite(tokens, number);
}

/** Where people work: "a [plant] with 350 employees", "a 350-worker [plant]". */
const SITES: ReadonlySet<string> = new Set(
  `factory plant mill firm company business shop yard shipyard mine office site bakery brewery foundry studio agency
  startup start-up store warehouse depot refinery smelter school hospital centre center operation facility`.split(
    /\s+/,
  ),
);
const REACH = 4;

function isSiteBefore(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH), at).some(({ lemma }) => SITES.has(lemma));
}

/** "A [350-worker] freezer factory". */
function isOfSite(tokens: readonly TaggedToken[], { start, end }: Span): boolean {
  const from = firstFrom(tokens, start);
  const behind = firstFrom(tokens, end);
  const isJoined = tokens.slice(from, behind).some(({ text }) => text.includes("-"));
  return isJoined && tokens.slice(behind, behind + REACH).some(({ lemma }) => SITES.has(lemma));
}
