import { isListedChild } from "../../listed-children.ts";
import { BEHIND_APPOSED_AGE } from "../lexicons/ages.ts";
import { isNumber, lowerAt, touchesPrevious, type Tokens } from "../token-access.ts";
import { endsPhrase, type Place } from "./age-place.ts";
import { isGivenName, isOfSeveral, isOneThing, personAt } from "./aged-people.ts";

/** "Maria Lopez, 34, was", "the girl, just 9, was", "the boys, four and six,", "the twins, both five". */
export function isApposed(place: Place, comma: number): boolean {
  const { tokens, start, end, several, number } = place;
  const hedged = comma < start - 1;
  if (
    endsPhrase(tokens, end) ? touchesPrevious(tokens, end + 1) : !BEHIND_APPOSED_AGE.has(lowerAt(tokens, end))
  )
    return false;
  if (isNumber(tokens, end + 1)) return false;
  if (lowerAt(tokens, end) === "of" || number.min < 1) return false;
  if (!several && isListedChild(tokens, comma)) return true;
  const person = personAt(tokens, comma - 1);
  if (several) return isOfSeveral(person) || (person === "name" && isJoined(tokens, comma - 1));
  if (person === "several") return false;
  if (number.form === "digits" || hedged) {
    if (person !== null) return true;
    return lowerAt(tokens, end) === "," && isOneThing(tokens, comma - 1);
  }
  // "Norway, four, Sweden, three": of names only a given one makes a number in words an age.
  if (person === "name") return isGivenName(tokens, comma - 1) && number.min > 1;
  return person !== null;
}

/** "Ana and Eva Brandt, 7 and 9". */
function isJoined(tokens: Tokens, last: number): boolean {
  for (let k = last - 1; k >= last - 3; k--) if (lowerAt(tokens, k) === "and") return true;
  return false;
}
