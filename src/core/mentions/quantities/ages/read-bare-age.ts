import { specialAmount, type Amount } from "../amount.ts";
import { AGE_AUXILIARIES, AGE_VERBS, BEHIND_AGE, OF_AN_AGE, TURNING } from "../lexicons/ages.ts";
import { PERIOD_UNITS } from "../lexicons/unit-names.ts";
import { singular } from "../nouns/singular.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { isCapitalized, isJoiner, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";
import { placeOf, type Place } from "./age-place.ts";
import { isName } from "./aged-people.ts";
import { isApposed } from "./apposed-age.ts";
import { isStated } from "./stated-age.ts";

/**
 * An age told by a number without a unit: "Maria Lopez, 34, was", "the boys, four and six,", "aged 34", "she was 81
 * when", "died at 84", "children under five". What tells it is who stands before the number, and that nothing is
 * counted behind it.
 */
export function readBareAge(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (number.scaled || number.signed || number.fraction || number.min > OLDEST) return null;
  if (number.precision !== "exact" || !Number.isInteger(number.min)) return null;
  if (isJoiner(tokens, number.end) || isWordUnit(tokens, number.end)) return null;
  if (number.min === 1 && number.form === "words" && !SAYS_WHEN.has(lowerAt(tokens, number.end))) return null;
  const place = placeOf(tokens, i, number);
  const apposed = lowerAt(tokens, place.lead) === "," && isApposed(place, place.lead);
  if (!apposed && !isStated(place) && !isBracketed(tokens, i, number)) return null;
  const coming = isYetToCome(place);
  return specialAmount(i, number.end, {
    min: coming ? number.min - 1 : number.min,
    max: number.min,
    ...(coming && { bound: "range" as const }),
    unit: "year",
    dimension: "age",
    role: "age",
    rule: apposed ? "<name>, <number>," : "aged <number>",
  });
}

const OLDEST = 120;

/** "She was one when": a word that is mostly a pronoun. */
const SAYS_WHEN: ReadonlySet<string> = new Set(["when", "at"]);

/** "Mary Jones (36) denied": a grown person's age in brackets, inside the sentence; shirts and goals end lists. */
function isBracketed(tokens: Tokens, start: number, { min, end, form }: NumberReading): boolean {
  if (textAt(tokens, start - 1) !== "(" || textAt(tokens, end) !== ")" || form !== "digits") return false;
  if (OF_AN_AGE.has(lowerAt(tokens, start - 2))) return true;
  if (min < 16 || !isName(tokens, start - 2) || !isName(tokens, start - 3)) return false;
  const next = textAt(tokens, end + 1) === "," ? end + 2 : end + 1;
  return isWord(tokens, next) && !isCapitalized(tokens, next);
}

/** An age that is only coming is told a little ahead: "will be 80 in May", "would have turned 30 on Friday". */
function isYetToCome({ tokens, lead, end }: Place): boolean {
  if (TURNS.has(lowerAt(tokens, lead)) && BEHIND_AGE.has(lowerAt(tokens, end))) return true;
  for (let k = lead; k > lead - 4; k--) {
    const word = lowerAt(tokens, k);
    if (word === "will" || word === "would") return true;
    if (!AGE_VERBS.has(word) && !TURNING.has(word) && !AGE_AUXILIARIES.has(word)) return false;
  }
  return false;
}

const TURNS: ReadonlySet<string> = new Set(["turns"]);

function isWordUnit(tokens: Tokens, i: number): boolean {
  return PERIOD_UNITS.has(singular(lowerAt(tokens, i)));
}
