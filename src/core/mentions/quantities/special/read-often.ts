import { specialAmount, type Amount } from "../amount.ts";
import { isJoiner, isWord, lowerAt, type Tokens } from "../token-access.ts";

/** The grammar of a number of times told in one word. */
export const OFTEN = "<times>";

/** "was stabbed twice", "has married thrice": how many times; not how often in a while, nor what that is a multiple of. */
export function readOften(tokens: Tokens, i: number, value: number): Amount | null {
  if (isJoiner(tokens, i - 1) || isJoiner(tokens, i + 1) || NOT_OFTEN.has(lowerAt(tokens, i + 1)))
    return null;
  return specialAmount(i, i + 1, { min: value, max: value, rule: OFTEN });
}

/** "twice [a] week", "twice [that] sum", "twice [what] it was", "twice [weekly]". */
const NOT_OFTEN: ReadonlySet<string> = new Set(
  `a an per each every daily weekly monthly yearly annually more over that this what its their his her the as
  normal usual removed`.split(/\s+/),
);

/** "The gun fired once", "was stabbed once in the arm": one time, where "once" is no "formerly". */
export function readOnce(tokens: Tokens, i: number): Amount | null {
  if (!HITTING.has(lowerAt(tokens, i - 1))) return null;
  const next = lowerAt(tokens, i + 1);
  if (isWord(tokens, i + 1) && !BEHIND_ONCE.has(next)) return null;
  return specialAmount(i, i + 1, { min: 1, max: 1, rule: OFTEN });
}

const HITTING: ReadonlySet<string> = new Set(
  `fired fires shot stabbed hit struck punched kicked slapped bit bitten knifed slashed grazed off him her them it
  pierced`.split(/\s+/),
);

const BEHIND_ONCE: ReadonlySet<string> = new Set(
  "in at into through on with and before but by from to near".split(" "),
);
