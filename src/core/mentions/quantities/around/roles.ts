import { wordAt } from "../../../document/word-at.ts";
import type { QuantityRole } from "../../mention.ts";
import type { Amount } from "../amount.ts";
import {
  changeBefore,
  directionOfComparative,
  directionOfNoun,
  directionOfVerb,
  isChangeOf,
  isMoveFrom,
} from "./change-words.ts";
import { CHANGE_ADVERBS, WEAK_CHANGE_VERBS, type Direction } from "../lexicons/directions.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { isNumber, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

/** What a number does in its sentence, and the token that says so (-1 where none does). */
export interface RoleReading {
  readonly role: QuantityRole;
  readonly direction: Direction | null;
  readonly cue: number;
}

/** The role of an amount that stands with its bound words on `[start, end)`; `previous` is the amount before it. */
export function readRole(
  tokens: Tokens,
  amount: Amount,
  { start, end }: { readonly start: number; readonly end: number },
  previous: { readonly amount: Amount; readonly role: RoleReading } | null,
): RoleReading {
  const own = amount.role;
  if (own !== null && own !== "share" && own !== "rate")
    return { role: own, direction: amount.direction, cue: -1 };
  return (
    conversion(tokens, amount, previous) ??
    restated(tokens, amount, start, previous) ??
    changeTo(tokens, start) ??
    moved(tokens, start, previous) ??
    changeBy(tokens, amount, start) ??
    comparedAfter(tokens, amount, end) ??
    levelBeforeChange(tokens, end) ?? { role: plainRole(tokens, amount), direction: null, cue: -1 }
  );
}

function plainRole(tokens: Tokens, amount: Amount): QuantityRole {
  if (amount.role !== null) return amount.role;
  if (amount.dimension === "percent" && lowerAt(tokens, amount.end) === "of") return "share";
  return amount.dimension === "count" ? "count" : "level";
}

type Previous = { readonly amount: Amount; readonly role: RoleReading } | null;

/** "12,000 hectares (29,650 acres)": the same amount in another unit. */
function conversion(tokens: Tokens, amount: Amount, previous: Previous): RoleReading | null {
  const opened = textAt(tokens, amount.start - 1) === "(";
  const chained = textAt(tokens, amount.start - 1) === "/" && previous?.role.role === "conversion";
  if (previous === null || !(opened || chained)) return null;
  const before = previous.amount;
  if (before.dimension !== amount.dimension || before.unit === amount.unit || before.dimension === "count")
    return null;
  if (amount.start - before.end > 5) return null;
  return { role: "conversion", direction: null, cue: -1 };
}

/** "lost 190 points, or nearly 0.6%", "dropped $1.20, more than 3 percent,": the second restates the change. */
function restated(tokens: Tokens, amount: Amount, start: number, previous: Previous): RoleReading | null {
  if (previous?.role.role !== "delta") return null;
  const glue = tokens
    .slice(previous.amount.end, Math.min(start, previous.amount.end + 3))
    .map(({ lower }) => lower);
  const other = amount.dimension === "percent" && previous.amount.dimension !== "percent";
  const joined = start - previous.amount.end <= 2 && RESTATING.has(glue.join(" "));
  if (!joined && !(other && start - previous.amount.end === 1 && glue[0] === ",")) return null;
  return { role: "delta", direction: previous.role.direction, cue: previous.role.cue };
}

const RESTATING: ReadonlySet<string> = new Set([", or", "or", "("]);

/** "rose to $7bn", "fell from 6%", "up from 58 per cent". */
function changeTo(tokens: Tokens, start: number): RoleReading | null {
  const word = lowerAt(tokens, start - 1);
  if (word !== "to" && word !== "from") return null;
  if (SUPPLIED.has(lowerAt(tokens, start - 2))) return null;
  const change = changeBefore(tokens, start - 2);
  if (change === null) return null;
  return { role: word, direction: word === "to" ? change.direction : null, cue: change.at };
}

/** "Cut [power] to 4,000 homes": what they no longer get, and no new level. */
const SUPPLIED: ReadonlySet<string> = new Set(
  "power electricity water gas access service services supplies aid".split(" "),
);

/** "swung from -18 °C to -34 °C": an old and a new level without a direction. */
function moved(tokens: Tokens, start: number, previous: Previous): RoleReading | null {
  const word = lowerAt(tokens, start - 1);
  if (word === "from" && isMoveFrom(tokens, start - 1))
    return { role: "from", direction: null, cue: start - 2 };
  const next = word === "to" && previous?.role.role === "from" && previous.amount.end === start - 1;
  return next ? { role: "to", direction: null, cue: previous.role.cue } : null;
}

/** "rose 4%", "fell by at least 5%", "up 58 points", "was cut a further 3%". */
function changeBy(tokens: Tokens, amount: Amount, start: number): RoleReading | null {
  let at = start - 1;
  const link = lowerAt(tokens, at);
  if (link === "at") return null; // "ended 0.6% lower at 7,412": the level reached
  if (link === "by") {
    const change = changeBefore(tokens, at - 1);
    return change && { role: "delta", direction: change.direction, cue: change.at };
  }
  for (
    let k = 0;
    k < 3 && (CHANGE_ADVERBS.has(lowerAt(tokens, at)) || lowerAt(tokens, at).endsWith("ly"));
    k++
  ) {
    if (directionOfVerb(lowerAt(tokens, at)) !== null) break;
    at--;
  }
  const word = lowerAt(tokens, at);
  if (!isWord(tokens, at)) return null;
  const direction = directionOfVerb(word);
  if (isParticle(tokens, at) || isModifier(tokens, amount, start, word)) return null;
  if (direction === null || !isChangeOf(word, amount) || amount.dimension === "time") return null;
  return { role: "delta", direction, cue: at };
}

const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  "gave give gives given giving made make makes took take takes picked set sets came come signed put puts turned turn lined rounded racked broke blew held holding hold opened showed backed built".split(
    " ",
  ),
);

/** "gave up 517 yards", "made up 20%": the verb owns its particle, nothing rises. */
function isParticle(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return (word === "up" || word === "down") && PARTICLE_VERBS.has(lowerAt(tokens, at - 1));
}

/** "lost a $5 million contract", "added a 30 degree homer": the amount describes the noun behind it. */
function isModifier(tokens: Tokens, amount: Amount, start: number, verb: string): boolean {
  const article = lowerAt(tokens, start - 1);
  if ((article !== "a" && article !== "an") || !WEAK_CHANGE_VERBS.has(verb)) return false;
  const next = lowerAt(tokens, amount.end);
  return (
    isWord(tokens, amount.end) &&
    !PHRASE_STOPS.has(wordAt(tokens, amount.end)) &&
    directionOfNoun(next) === null
  );
}

const COMPARABLE: ReadonlySet<string> = new Set([
  "percent",
  "share",
  "money",
  "percentage-points",
  "ratio",
  "temperature",
  "other",
]);

/** "a fifth lower than", "5% higher", "a 19% drop", "wiped off" behind the amount. */
function comparedAfter(tokens: Tokens, amount: Amount, end: number): RoleReading | null {
  if (!COMPARABLE.has(amount.dimension)) return null;
  const word = lowerAt(tokens, end);
  const comparative = directionOfComparative(word);
  if (comparative !== null && word !== "up" && word !== "down")
    return { role: "delta", direction: comparative, cue: end };
  const noun = directionOfNoun(word);
  if (noun !== null && amount.dimension !== "other") return { role: "delta", direction: noun, cue: end };
  return wipedOff(tokens, end);
}

/** "$2 trillion was wiped off the index". */
function wipedOff(tokens: Tokens, end: number): RoleReading | null {
  for (let at = end; at < end + 4; at++) {
    const word = lowerAt(tokens, at);
    if ((word === "wiped" || word === "knocked" || word === "shaved") && lowerAt(tokens, at + 1) === "off") {
      return { role: "delta", direction: "down", cue: at };
    }
  }
  return null;
}

/** Words that may stand between a new level and the "up from" that gives the old one. */
const LEVEL_REACH = 8;

/** "61 per cent, up from 58", "3.4% in May, down from 3.9%": the first number is the new level. */
function levelBeforeChange(tokens: Tokens, end: number): RoleReading | null {
  for (let at = end; at < end + LEVEL_REACH && !isNumber(tokens, at); at++) {
    const word = lowerAt(tokens, at);
    if ((word !== "up" && word !== "down") || lowerAt(tokens, at + 1) !== "from") continue;
    return at === end || textAt(tokens, at - 1) === "," ? { role: "to", direction: word, cue: at } : null;
  }
  return null;
}
