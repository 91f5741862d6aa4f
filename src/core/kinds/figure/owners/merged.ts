import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { FigurePair } from "../joining/figure-pair.ts";
import { mayBeOneNumber } from "../numbers/same-number.ts";
import { contains } from "../../../text/span.ts";

/** Of two firms that have become one, or two parties together: no number of theirs is one of either. */
const OF_BOTH = "both";

/** Whether one of two numbers that differ is told of both together, and the other is not. */
export function areOfOneAndBoth({ x, y }: FigurePair): boolean {
  return (x.owner === OF_BOTH) !== (y.owner === OF_BOTH) && !mayBeOneNumber(x, y);
}

/** "[The combined bank] would have 1,300 branches", "[together] they would operate in ten states"; null for others. */
export function ownedByBoth(clause: Clause | undefined, tokens: readonly TaggedToken[]): string | null {
  const [subject] = clause?.agent ?? [];
  if (!clause || !subject || subject.start > clause.verb.start) return null;
  const isOne = subject.tokens.some(({ lower }) => MERGED.has(lower));
  const areTwo = PLURALS.has(subject.head.lower) && tokens.some((token) => isTogether(token, clause));
  return isOne || areTwo ? OF_BOTH : null;
}

const MERGED: ReadonlySet<string> = new Set(["combined", "merged", "enlarged", "unified"]);
const PLURALS: ReadonlySet<string> = new Set([
  "they",
  "two",
  "companies",
  "firms",
  "banks",
  "parties",
  "three",
]);

/** Right before the clause or in it: "together, the two have 93 seats". */
function isTogether(token: TaggedToken, clause: Clause): boolean {
  if (token.lower !== "together") return false;
  return contains(clause, token) || (token.end <= clause.start && clause.start - token.end <= 2);
}
