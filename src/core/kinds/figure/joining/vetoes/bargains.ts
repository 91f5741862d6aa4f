import { VERBS_OF_ASKING_SUMS } from "../../../../knowledge/verbs-of-wanting.ts";
import { oneMeasure } from "../../measures/measure-traits.ts";
import type { Figure, FigureValue } from "../../value.ts";
import type { FigurePair } from "../figure-pair.ts";

/** "The union wants 12 percent" and "the company offers 5": what one side asks is not what the other gives. */
export function areAskedAndGiven({ a, b, x, y }: FigurePair): boolean {
  if (isOfCourts(x) && oneMeasure(x, y)) return isSought(a) !== isSought(b);
  return (isAsked(a) && isGiven(b)) || (isAsked(b) && isGiven(a));
}

/** Fines, terms and damages: what is asked for or planned is one thing, what is imposed another, whatever verb tells it. */
function isOfCourts({ measure }: FigureValue): boolean {
  return OF_COURTS.has(measure ?? "");
}

const OF_COURTS: ReadonlySet<string> = new Set(["fine", "prison-term", "compensation", "ransom"]);

/** "Want the firm to pay a fine": somebody asks for it; "ordered to pay a fine" is still to come, but imposed. */
function isSought({ claim: { value, stance }, cues }: Figure): boolean {
  if (VERBS_OF_ASKING_SUMS.has(value.act ?? "")) return true;
  return stance === "planned" && cues.words.some((word) => VERBS_OF_ASKING_SUMS.has(word));
}

export function isAsked({ claim: { value }, cues }: Figure): boolean {
  if (!BARGAINED.has(value.dimension)) return false;
  return isOfPay(value)
    ? only(VERBS_OF_ASKING_SUMS, GIVING, value, cues.words)
    : VERBS_OF_ASKING_SUMS.has(value.act ?? "");
}

function isGiven({ claim: { value }, cues }: Figure): boolean {
  if (!BARGAINED.has(value.dimension)) return false;
  return isOfPay(value) ? only(GIVING, VERBS_OF_ASKING_SUMS, value, cues.words) : GIVING.has(value.act ?? "");
}

/** "Offers the union 5 percent and a bonus of 9,000": in a list the verb stands far, but what is told of pay is a bargain. */
export function isOfPay({ measure }: FigureValue): boolean {
  return measure === "pay-rise" || measure === "bonus";
}

/** Its verb tells of asking, or of giving; where it has none, its clause does, and not of both. */
function only(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  { act }: FigureValue,
  words: readonly string[],
): boolean {
  const speaksOf = (acts: ReadonlySet<string>): boolean =>
    words.some((word) => acts.has(word) && !OF_ANY_BARGAIN.has(word));
  if (act !== null && !OF_ANY_BARGAIN.has(act) && (one.has(act) || other.has(act))) return one.has(act);
  return speaksOf(one) && !speaksOf(other);
}

/** "A pay claim", "a pay award": what it is about, not who gives it. */
const OF_ANY_BARGAIN: ReadonlySet<string> = new Set(["pay", "agree", "settle", "sign"]);

const BARGAINED: ReadonlySet<string> = new Set(["money", "percent"]);
const GIVING: ReadonlySet<string> = new Set(
  "offer propose give grant pay agree accept award settle approve sign reiterate".split(" "),
);
