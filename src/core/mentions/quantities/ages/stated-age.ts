import { wordAt } from "../../../document/word-at.ts";
import {
  AGE_ADVERBS,
  AGE_AUXILIARIES,
  AGE_LINKS,
  AGE_TELLERS,
  AGE_VERBS,
  AGE_WORDS,
  AT_AN_AGE,
  BEHIND_AGE,
  OF_AN_AGE,
  ONE_PERSON_PRONOUNS,
  PARENTS,
  TURNING,
} from "../lexicons/ages.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import { isWord, lowerAt, textAt, type Tokens } from "../token-access.ts";
import { GLUE, endsPhrase, type Place } from "./age-place.ts";
import { isOfOne, isOfSeveral, isPerson, isWholeName, personAt } from "./aged-people.ts";
import { isApposed } from "./apposed-age.ts";
import { isBareNumber } from "./bare-number.ts";

/** Whether the words before the number tell outright that it is an age. */
export function isStated(place: Place): boolean {
  return (
    isByAgeWord(place) ||
    isSaid(place) ||
    isOfOnePerson(place) ||
    isAtAge(place) ||
    isLimitOfAge(place) ||
    isAsOldAs(place) ||
    isOneOfSeveral(place)
  );
}

/** "Aged 34", "aged just 19", "age of 64", "her age was given as 44", "the average age of the victims was 29". */
function isByAgeWord({ tokens, lead }: Place): boolean {
  const word = lowerAt(tokens, lead);
  if (AGE_WORDS.has(word)) return true;
  if (!AGE_LINKS.has(word)) return false;
  let at = lead - 1;
  while (lead - at <= LONGEST_TELLING && AGE_TELLERS.has(lowerAt(tokens, at))) at--;
  if (AGE_WORDS.has(lowerAt(tokens, at))) return true;
  if (!AGE_VERBS.has(word)) return false;
  for (let k = at; k > at - LONGEST_WHOSE && isWord(tokens, k); k--)
    if (lowerAt(tokens, k) === "age") return OF_WHOM.has(lowerAt(tokens, k + 1));
  return false;
}

const LONGEST_TELLING = 4;

const LONGEST_WHOSE = 8;

const OF_WHOM: ReadonlySet<string> = new Set(["of", "for", "in", "at"]);

/** "She was 81.", "who turned 17", "the boy is believed to be 16", "her sons are 4 and 6". */
function isSaid(place: Place): boolean {
  const { tokens, lead, number } = place;
  const turning = TURNING.has(lowerAt(tokens, lead));
  if (ONE_PERSON_PRONOUNS.has(lowerAt(tokens, lead))) return isElliptic(place);
  if (!turning && !AGE_VERBS.has(lowerAt(tokens, lead))) return false;
  if (!endsSaying(tokens, place.end)) return false;
  let at = lead - 1;
  while (lead - at <= LONGEST_VERB && (AGE_VERBS.has(lowerAt(tokens, at)) || isAuxiliary(tokens, at))) at--;
  if (lowerAt(tokens, at) === ",") return at < lead - 1 ? isApposed(place, at) : isOfFirst(tokens, at);
  if (lowerAt(tokens, at) === "who") return true;
  // "Turned 40", of whomever it is: things are turned by their dozens, and not at the end of a phrase.
  if (turning && number.min > 12) return true;
  if (CONTRACTED.has(lowerAt(tokens, lead))) return true;
  const subject = personAt(tokens, at);
  if (subject === null) return false;
  if (place.several) return isOfSeveral(subject) || subject === "name";
  if (subject !== "name") return isOfOne(subject);
  return !PLURAL_VERBS.has(lowerAt(tokens, at + 1)) && isWholeName(tokens, at, turning);
}

/** "Paul Harker, who lives in Tarn, is 34": whom the sentence opens with. */
function isOfFirst(tokens: Tokens, comma: number): boolean {
  for (let k = 1; k < comma; k++) {
    if (lowerAt(tokens, k) !== ",") continue;
    const subject = personAt(tokens, k - 1);
    return isOfOne(subject) || (subject === "name" && isWholeName(tokens, k - 1, false));
  }
  return false;
}

const LONGEST_VERB = 6;

const CONTRACTED: ReadonlySet<string> = new Set(["i'm", "i’m"]);

/** "The Bears were nine": a team. */
const PLURAL_VERBS: ReadonlySet<string> = new Set(["are", "were", "have"]);

function isAuxiliary(tokens: Tokens, i: number): boolean {
  return AGE_AUXILIARIES.has(lowerAt(tokens, i)) || AGE_ADVERBS.has(lowerAt(tokens, i));
}

/** "He is 19, she 17". */
function isElliptic({ tokens, lead, start, end }: Place): boolean {
  return lead === start - 1 && lowerAt(tokens, lead - 1) === "," && endsPhrase(tokens, end);
}

function endsSaying(tokens: Tokens, i: number): boolean {
  if (endsPhrase(tokens, i) || BEHIND_AGE.has(lowerAt(tokens, i))) return true;
  return lowerAt(tokens, i) === "and" && isWord(tokens, i + 1) && !NO_SAYING.has(lowerAt(tokens, i + 1));
}

/** "Was six and a half". */
const NO_SAYING: ReadonlySet<string> = new Set(["a", "three", "one", "two"]);

/** "A man of 67 died", "a woman around 30 was"; not "a man of 12 trades", nor "a mother of three". */
function isOfOnePerson({ tokens, lead, start, end }: Place): boolean {
  const of = lowerAt(tokens, lead) === "of";
  const person = lowerAt(tokens, of ? lead - 1 : lead);
  if (!OF_AN_AGE.has(person) || (of ? PARENTS.has(person) : lead === start - 1)) return false;
  return !isWord(tokens, end) || PHRASE_STOPS.has(wordAt(tokens, end)) || lowerAt(tokens, end).endsWith("ed");
}

/** "Died at 81", "a mother at just 19", "Bell, at 84, is"; "At 81, the founder said", "At four, he". */
function isAtAge({ tokens, lead, end, number: { min, form } }: Place): boolean {
  const at = lowerAt(tokens, lead);
  if (at !== "at" && !(at === "by" && lead === 0)) return false;
  if (lead === 0)
    return (
      (at === "at" && form === "digits" && min > LAST_HOUR && textAt(tokens, end) === ",") ||
      isOfHim(tokens, end)
    );
  if (lowerAt(tokens, lead - 1) === ",")
    return textAt(tokens, end) === "," && personAt(tokens, lead - 2) !== null;
  if (!endsPhrase(tokens, end) && !BEHIND_AGE.has(lowerAt(tokens, end))) return false;
  return AT_AN_AGE.has(lowerAt(tokens, lead - 1));
}

/** "At 9, the doors opened": up to this number it may be an hour. */
const LAST_HOUR = 12;

/** "At four, he learned", "By 19 he was". */
function isOfHim(tokens: Tokens, end: number): boolean {
  const next = textAt(tokens, end) === "," ? end + 1 : end;
  return lowerAt(tokens, next) === "he" || lowerAt(tokens, next) === "she";
}

/** "Children under five were", "people over 65 should": a limit behind people, and nothing counted behind the number. */
function isLimitOfAge({ tokens, number, start }: Place): boolean {
  let at = start - 1;
  if (lowerAt(tokens, at) === "than") at--;
  if (!LIMITS.has(lowerAt(tokens, at))) return false;
  const people = lowerAt(tokens, at - 1);
  const named = ANYBODY.has(people) || (isPlural(people) && isPerson(singular(people)));
  if (!named) return false;
  return endsPhrase(tokens, number.end) || PHRASE_STOPS.has(wordAt(tokens, number.end));
}

const LIMITS: ReadonlySet<string> = new Set(["under", "over", "above", "below", "younger", "older"]);

const ANYBODY: ReadonlySet<string> = new Set([
  "anyone",
  "everyone",
  "those",
  "anybody",
  "everybody",
  "people",
]);

/** "Children as young as six". */
function isAsOldAs({ tokens, lead }: Place): boolean {
  const word = lowerAt(tokens, lead - 1);
  return lowerAt(tokens, lead) === "as" && (word === "young" || word === "old");
}

/** "Two suspects, [one] 15 and [the other] 17, were": each of several is told of. */
function isOneOfSeveral({ tokens, lead, start, number }: Place): boolean {
  if (number.form !== "digits" || lead !== start - 1) return false;
  const word = lowerAt(tokens, lead);
  if (word === "one") return lowerAt(tokens, lead - 1) === "," && isOfSeveral(personAt(tokens, lead - 2));
  if (word !== "other" || lowerAt(tokens, lead - 1) !== "the") return false;
  const first = isJoinedBy(tokens, lead - 2) ? lead - 3 : -1;
  return isBareNumber(tokens, first) && lowerAt(tokens, first - 1) === "one";
}

function isJoinedBy(tokens: Tokens, at: number): boolean {
  return GLUE.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === ",";
}
