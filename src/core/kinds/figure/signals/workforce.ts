import { itemAt } from "../../../../base/item-at.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { membersOf } from "../../../knowledge/noun-classes.ts";
import type { QuantityValue } from "../../../mentions/mention.ts";
import { lastUpTo, type Span } from "../../../text/span.ts";
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
