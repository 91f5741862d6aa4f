import { wordAt } from "../../../document/word-at.ts";
import { MONTH_WORDS } from "../../../knowledge/calendar.ts";
import { GIVEN_NAMES } from "../../../knowledge/given-names.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { KIN } from "../../../knowledge/relatives.ts";
import { isListedChild } from "../../listed-children.ts";
import { specialAmount, type Amount } from "../amount.ts";
import {
  AT_AN_AGE,
  AGE_ADVERBS,
  AGE_AUXILIARIES,
  AGE_LINKS,
  AGE_TELLERS,
  AGE_VERBS,
  AGE_WORDS,
  BEHIND_AGE,
  BEHIND_APPOSED_AGE,
  BODIES,
  DISTRIBUTIVES,
  MORE_PEOPLE,
  OF_AN_AGE,
  ONE_PERSON_PRONOUNS,
  PAIRS,
  PARENTS,
  SEVERAL_PRONOUNS,
  SINGLED_OUT,
  TURNING,
  TWINS,
} from "../lexicons/ages.ts";
import { PHRASE_STOPS } from "../lexicons/nouns.ts";
import { SMALL_NUMBERS } from "../lexicons/number-words.ts";
import { PERIOD_UNITS } from "../lexicons/unit-names.ts";
import type { NumberReading } from "../numbers/number-reading.ts";
import { isPlural, singular } from "../nouns/singular.ts";
import {
  isCapitalized,
  isJoiner,
  isNumber,
  isWord,
  lowerAt,
  textAt,
  touchesPrevious,
  type Tokens,
} from "../token-access.ts";

/** The number (or the list of numbers it stands in) with what leads to it. */
interface Place {
  readonly tokens: Tokens;
  readonly number: NumberReading;
  /** The numbers it stands among: "six, four and two". */
  readonly start: number;
  readonly end: number;
  /** Told of several people: a list of numbers, or "both 17". */
  readonly several: boolean;
  /** The last token before the number and its adverbs: the comma of "Lopez, just 4". */
  readonly lead: number;
}

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

function placeOf(tokens: Tokens, i: number, number: NumberReading): Place {
  const list = listAround(tokens, i, number.end);
  let lead = list.start - 1;
  let each = false;
  while (list.start - lead <= LONGEST_HEDGE && AGE_ADVERBS.has(lowerAt(tokens, lead))) {
    if (AGE_WORDS.has(lowerAt(tokens, lead))) break;
    each ||= DISTRIBUTIVES.has(lowerAt(tokens, lead));
    lead--;
  }
  return { tokens, number, ...list, several: each || list.several, lead: skipAtTheTime(tokens, lead) };
}

const LONGEST_HEDGE = 5;

/** "Harker, at the time 22,", "by then 60,". */
function skipAtTheTime(tokens: Tokens, lead: number): number {
  if (lowerAt(tokens, lead) === "by" && lowerAt(tokens, lead + 1) === "then") return lead - 1;
  return lowerAt(tokens, lead) === "time" && lowerAt(tokens, lead - 2) === "at" ? lead - 3 : lead;
}

/** The list of bare numbers around a number, where it ends its phrase; else the number alone. */
function listAround(tokens: Tokens, i: number, to: number): Pick<Place, "start" | "end" | "several"> {
  let start = i;
  for (let k = before(tokens, start); k >= 0 && i - k < LONGEST_LIST; k = before(tokens, start)) start = k;
  let end = to;
  for (let k = behind(tokens, end); k >= 0 && k - to < LONGEST_LIST; k = behind(tokens, end)) end = k;
  if ((start === i && end === to) || !endsPhrase(tokens, end)) return { start: i, end: to, several: false };
  return { start, end, several: true };
}

const LONGEST_LIST = 12;

/** Where the number before this one of a list stands; -1 where none does. */
function before(tokens: Tokens, start: number): number {
  const glue = glueBefore(tokens, start);
  if (glue === start || !isBareNumber(tokens, glue - 1)) return -1;
  return isNumberOfChildren(tokens, glue - 1) ? -1 : glue - 1;
}

function glueBefore(tokens: Tokens, start: number): number {
  const and = GLUE.has(lowerAt(tokens, start - 1)) ? start - 1 : start;
  return lowerAt(tokens, and - 1) === "," ? and - 1 : and;
}

/** The end of the number that follows this one in a list; -1 where none does. */
function behind(tokens: Tokens, end: number): number {
  const comma = lowerAt(tokens, end) === "," ? end + 1 : end;
  const next = GLUE.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
  return next > end && isBareNumber(tokens, next) ? next + 1 : -1;
}

const GLUE: ReadonlySet<string> = new Set(["and", "&"]);

function isBareNumber(tokens: Tokens, i: number): boolean {
  if (isNumber(tokens, i)) return /^\d{1,2}$/u.test(textAt(tokens, i));
  return SMALL_NUMBERS.has(lowerAt(tokens, i));
}

/** Whether the words before the number tell outright that it is an age. */
function isStated(place: Place): boolean {
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

/** "Maria Lopez, 34, was", "the girl, just 9, was", "the boys, four and six,", "the twins, both five". */
function isApposed(place: Place, comma: number): boolean {
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

/** "Mary Jones (36) denied": a grown person's age in brackets, inside the sentence; shirts and goals end lists. */
function isBracketed(tokens: Tokens, start: number, { min, end, form }: NumberReading): boolean {
  if (textAt(tokens, start - 1) !== "(" || textAt(tokens, end) !== ")" || form !== "digits") return false;
  if (OF_AN_AGE.has(lowerAt(tokens, start - 2))) return true;
  if (min < 16 || !isName(tokens, start - 2) || !isName(tokens, start - 3)) return false;
  const next = textAt(tokens, end + 1) === "," ? end + 2 : end + 1;
  return isWord(tokens, next) && !isCapitalized(tokens, next);
}

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

/** One person, several, several of one age, or somebody by name. */
type People = "one" | "several" | "twins" | "name";

function isOfOne(people: People | null): boolean {
  return people === "one" || people === "twins";
}

function isOfSeveral(people: People | null): boolean {
  return people === "several" || people === "twins";
}

/** What kind of people the words that end at token `at` name; null where they name none. */
function personAt(tokens: Tokens, at: number): People | null {
  const word = lowerAt(tokens, at);
  if (ONE_PERSON_PRONOUNS.has(word) || SINGLED_OUT.has(word)) return "one";
  if (SEVERAL_PRONOUNS.has(word)) return "several";
  if (word === ".") return GENERATION.has(lowerAt(tokens, at - 1)) ? "name" : null;
  if (isNumberOfChildren(tokens, at)) return "one";
  if (BODIES.has(word)) return null;
  if (TWINS.has(word)) return "twins";
  if (PAIRS.has(word)) return "several";
  if (isPlural(word) && isPerson(singular(word))) return isSingledOut(tokens, at) ? "one" : "several";
  if (isPerson(word)) return "one";
  return isName(tokens, at) ? "name" : null;
}

const GENERATION: ReadonlySet<string> = new Set(["jr", "sr"]);

function isPerson(noun: string): boolean {
  return isPersonNoun(noun) || KIN.has(noun) || MORE_PEOPLE.has(noun);
}

/** "The eldest of the victims". */
function isSingledOut(tokens: Tokens, at: number): boolean {
  for (let k = at - 1; k >= at - 3; k--)
    if (lowerAt(tokens, k) === "of") return SINGLED_OUT.has(lowerAt(tokens, k - 1));
  return false;
}

/** "The father of two", "mum-of-three". */
function isNumberOfChildren(tokens: Tokens, at: number): boolean {
  if (!isBareNumber(tokens, at)) return false;
  const of = isJoiner(tokens, at - 1) ? at - 2 : at - 1;
  const parent = isJoiner(tokens, of - 1) ? of - 2 : of - 1;
  return lowerAt(tokens, of) === "of" && PARENTS.has(lowerAt(tokens, parent));
}

/** A capitalised word that is no month or weekday: "On Sunday, 12, …" gives no age. */
function isName(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return isCapitalized(tokens, i) && !MONTH_WORDS.has(word) && !word.endsWith("day");
}

/** A given name ends or opens the name: "Marcus", "Marcus Bell". */
function isGivenName(tokens: Tokens, at: number): boolean {
  if (GIVEN_NAMES.has(wordAt(tokens, at))) return true;
  return isName(tokens, at - 1) && GIVEN_NAMES.has(wordAt(tokens, at - 1));
}

/** "Paul Harker is 34", "where Harker turned 4": a name that no preposition makes one of a place. */
function isWholeName(tokens: Tokens, at: number, turning: boolean): boolean {
  if (isGivenName(tokens, at)) return true;
  const first = isName(tokens, at - 1) ? at - 1 : at;
  if (isWord(tokens, first - 1) && !INTO_CLAUSE.has(lowerAt(tokens, first - 1))) return false;
  return first < at || turning || !ABSTRACT.test(lowerAt(tokens, at));
}

const INTO_CLAUSE: ReadonlySet<string> = new Set(
  "that when where because while and but since as if although though".split(" "),
);
/** Endings of nouns that open a sentence as names do: "Attendance was 81." */
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ity|ness|ing|ure|age|out|th|s)$/u;

/** A singular noun with its determiner, up to four words: "the suspected gunman". */
function isOneThing(tokens: Tokens, head: number): boolean {
  const word = lowerAt(tokens, head);
  if (!isWord(tokens, head) || PHRASE_STOPS.has(wordAt(tokens, head)) || isPlural(word) || BODIES.has(word))
    return false;
  for (let at = head - 1; at > head - LONGEST_PERSON && isWord(tokens, at); at--) {
    if (SINGULAR_DETERMINERS.has(lowerAt(tokens, at))) return true;
  }
  return false;
}

const LONGEST_PERSON = 5;
const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set("the a an his her their".split(" "));

function endsPhrase(tokens: Tokens, i: number): boolean {
  return PHRASE_ENDS.has(lowerAt(tokens, i));
}

const PHRASE_ENDS: ReadonlySet<string> = new Set([",", ".", ";", "", ")", "!", "?", "”", '"', "’", "–", "—"]);

function isWordUnit(tokens: Tokens, i: number): boolean {
  return PERIOD_UNITS.has(singular(lowerAt(tokens, i)));
}
