import type { TaggedToken } from "../../../clauses/tagged.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";

const LOST: ReadonlySet<string> = new Set("lose loss lost defeat beat beaten losing".split(" "));
const WON: ReadonlySet<string> = new Set("win victory winning".split(" "));
const IN_A_ROW: ReadonlySet<string> = new Set("straight consecutive successive".split(" "));
/** "a row", "the bounce", "succession": behind "in" or "on". */
const ROWS: ReadonlySet<string> = new Set("row bounce trot spin succession".split(" "));
const RUNS: ReadonlySet<string> = new Set("streak run skid slide sequence".split(" "));
const REACH = 5;

/**
 * The signal of a number of games in a row, lost or won: "lost five straight", "a fifth straight loss", "won three in a
 * row", "a six-game losing streak", "winless in nine", "have not won in nine games".
 */
export function streakOf(tokens: readonly TaggedToken[], span: Span): readonly string[] {
  const first = lastUpTo(tokens, span.start) + 1;
  const last = firstFrom(tokens, span.end) - 1;
  const before = tokens.slice(Math.max(0, first - REACH), first);
  const inside = tokens.slice(first, last + 1);
  const after = tokens.slice(last + 1, last + 1 + REACH);
  if (before.some(({ lower }) => lower === "winless") || isWithoutWin(before)) return ["winless run"];
  if ([...before, ...after.slice(0, 2)].some(({ lower }) => UNBEATEN.has(lower))) return ["unbeaten run"];
  const inRow =
    [...inside, ...after.slice(0, 1)].some(({ lower }) => IN_A_ROW.has(lower)) ||
    after.slice(0, 3).some(({ lower }) => ROWS.has(lower)) ||
    after.slice(0, 3).some(({ lemma }) => RUNS.has(lemma));
  if (!inRow) return NONE;
  const words = [...inside, ...after, ...before.toReversed()].flatMap(({ lemma, lower }) => [lemma, lower]);
  const told = words.find((word) => LOST.has(word) || WON.has(word));
  return told === undefined ? NONE : [LOST.has(told) ? "losing streak" : "winning streak"];
}

/** "have not won in [nine games]", "without a win in [nine]". */
function isWithoutWin(before: readonly TaggedToken[]): boolean {
  if (before.at(-1)?.lower !== "in") return false;
  const at = before.findIndex(({ lower }) => NEGATIVE.has(lower));
  return at >= 0 && before.slice(at).some(({ lemma }) => lemma === "win");
}

const UNBEATEN: ReadonlySet<string> = new Set(["unbeaten", "undefeated"]);
const NEGATIVE: ReadonlySet<string> = new Set(["not", "n't", "without", "failed", "no"]);
const NONE: readonly string[] = [];
