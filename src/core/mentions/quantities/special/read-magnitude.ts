import { specialAmount, type Amount } from "../amount.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { isDash, isJoiner, isNumber, isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";

/** "magnitude 7.2", "magnitude of 7.2", "magnitude-7.2", "measuring 7.2 on the Richter scale". */
export function readMagnitude(tokens: Tokens, i: number, number: NumberReading): Amount | null {
  if (!isNumber(tokens, i) || number.min > 10 || number.scaled) return null;
  const strength = isJoiner(tokens, number.end) && lowerAt(tokens, number.end + 1) === "strength";
  if (!strength && !isMagnitudeBefore(tokens, i) && !isRichter(tokens, number.end)) return null;
  return specialAmount(i, strength ? number.end + 2 : number.end, {
    numberEnd: number.end,
    min: number.min,
    max: number.min,
    unit: "magnitude",
    dimension: "magnitude",
    role: "magnitude",
    rule: "magnitude <number>",
  });
}

/**
 * "magnitude of at least 7.2", "magnitude-7.2", "put the magnitude at 7.2", and a tremor with a decimal
 * figure: "aftershocks of around 4.0".
 */
function isMagnitudeBefore(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  for (let k = 0; k < LONGEST_HEDGE && MAGNITUDE_HEDGES.has(lowerAt(tokens, at)); k++) at--;
  if (isDash(textAt(tokens, at))) at--;
  const link = lowerAt(tokens, at);
  if (MAGNITUDE_LINKS.has(link)) at--;
  if (lowerAt(tokens, at) === "magnitude") return true;
  return link === "of" && textAt(tokens, i).includes(".") && TREMORS.has(lowerAt(tokens, at));
}

const LONGEST_HEDGE = 3;

const MAGNITUDE_HEDGES: ReadonlySet<string> = new Set(
  "about around roughly nearly approximately estimated at least more than over above under below up to a preliminary".split(
    " ",
  ),
);

const MAGNITUDE_LINKS: ReadonlySet<string> = new Set("of at was is as reached measured".split(" "));

const TREMORS: ReadonlySet<string> = new Set(
  "quake quakes earthquake earthquakes aftershock aftershocks tremor tremors temblor temblors".split(" "),
);

function isRichter(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== "on" || lowerAt(tokens, i + 1) !== "the") return false;
  for (let k = i + 2; k < i + 6; k++) {
    if (isWord(tokens, k) && (lowerAt(tokens, k) === "scale" || lowerAt(tokens, k) === "richter"))
      return true;
  }
  return false;
}
