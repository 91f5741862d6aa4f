import type { Document, Sentence, Token } from "../../document/document.ts";
import { ALSO_NAMES } from "../../knowledge/cities.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import { COMPASS, PLACE_TAILS } from "../../knowledge/place-words.ts";
import { isRoleNoun } from "../../knowledge/roles.ts";
import { SPEECH_VERBS } from "../../knowledge/speech-verbs.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { mapMentions, type MentionMap } from "../mention-map.ts";
import type { Mention, NameMention, NameValue } from "../mention.ts";
import { nameMention, wordsOf } from "../name-mention.ts";
import { isCapitalised, readNames, type NameReading } from "../name-runs.ts";
import { matchPhrase, phraseIndex, type PhraseIndex } from "../phrase-index.ts";
import type { Recognizer } from "../recognizer.ts";
import { findPlaces, type FoundPlace } from "./found-places.ts";
import { knownPlaceAt, stateAt, type PlaceRole } from "./known-places.ts";

/**
 * Countries by name, people and capital, states, cities, waters and regions from tables; other places
 * by the words around them, and from there on everywhere in the document. `role` says how the place
 * is named: `country`, `nationality`, `capital`, `government` (a capital that acts: "Tehran denied"),
 * `state`, `city`, `region`, or the noun in its name (`county`).
 */
export const places: Recognizer = {
  id: "places",
  reads: ["quantity", "date"],
  makes: ["place"],
  recognize(document, earlier) {
    const taken = mapMentions(
      document.text.length,
      earlier.filter(({ value }) => value.type === "date" || value.type === "quantity"),
    );
    const found = findPlaces(document, taken);
    const index = phraseIndex(found.flatMap((place) => place.forms.map((form) => [form, place] as const)));
    return document.sentences.flatMap((sentence) => placesOf(document, sentence, index, taken));
  },
};

interface Reading {
  readonly length: number;
  readonly name: string;
  readonly country: string | null;
  readonly role: string | null;
  readonly rule: string;
}

function placesOf(
  document: Document,
  sentence: Sentence,
  found: PhraseIndex<FoundPlace>,
  taken: MentionMap,
): Mention[] {
  const mentions: NameMention[] = [];
  const { tokens } = sentence;
  const names = readNames(document);
  const titled = names.titled.has(sentence);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isCapitalised(token) || taken.at(token.start)?.value.type === "date") continue;
    const place = readingAt(tokens, i, { found, names, before: mentions.at(-1) ?? null, titled });
    if (!place) continue;
    if (place.length > 0 && place.name !== "") mentions.push(mentionOf(document, sentence, i, place));
    i += place.length - 1;
  }
  return mentions;
}

/** The place at token `i`; an empty name where the words are known to be something else. */
function readingAt(
  tokens: readonly Token[],
  i: number,
  { found, names, before, titled }: Surroundings,
): Reading | null {
  const state = stateAfterCity(tokens, i, before);
  if (state) return state;
  const known = knownPlaceAt(tokens, i);
  if (known?.length === 1 && isSurname(tokens, i, names)) return null;
  const other = matchPhrase(found, tokens, i, ({ length }) => isCapitalised(tokens[i + length - 1]));
  if (other && other.length > (known?.length ?? 0) && (titled || standsAlone(tokens, i, other.length))) {
    const { name, country, role, rule } = other.value;
    return { length: other.length, name, country, role, rule };
  }
  if (known?.value) {
    const { name, country, role } = known.value;
    const noun = tokens[i + known.length]?.lower ?? "";
    if (role !== "nationality" && SMALL_PLACES.has(noun))
      return { length: known.length, name, country: null, role: noun, rule: "places/<place> village" };
    const used = role === "capital" && isActing(tokens, i, known.length) ? "government" : role;
    return { length: known.length, name, country, role: used, rule: RULES[used] };
  }
  return known && { length: known.length, name: "", country: null, role: null, rule: "" };
}

/** What decides how a name is read where it stands. */
interface Surroundings {
  readonly found: PhraseIndex<FoundPlace>;
  readonly names: NameReading;
  /** The place before it in the sentence. */
  readonly before: NameMention | null;
  readonly titled: boolean;
}

/** A known name before these is one of its smaller namesakes: "Vienna township". */
const SMALL_PLACES = new Set(["township", "county", "suburb", "hamlet", "village", "parish"]);

/** "Troy, Mich.", "Atlanta, Georgia"; also "in Mich." with its point. */
function stateAfterCity(tokens: readonly Token[], i: number, before: NameMention | null): Reading | null {
  const state = stateAt(tokens, i);
  if (!state) return null;
  const { name, country } = state.value;
  const pointed = isPointOf(tokens, i + state.length);
  const behindCity =
    tokens[i - 1]?.text === "," && before?.end === tokens[i - 2]?.end && before?.value.country === country;
  const alone =
    pointed && /^(?:in|of|from|central|northern|southern|eastern|western)$/u.test(tokens[i - 1]?.lower ?? "");
  if (!behindCity && !alone) return null;
  return { length: state.length + (pointed ? 1 : 0), name, country, role: "state", rule: RULES.state };
}

/** "Jordan said" after "Michael Jordan". */
function isSurname(tokens: readonly Token[], i: number, { surnames }: NameReading): boolean {
  const word = tokens[i]?.lower ?? "";
  return ALSO_NAMES.has(word) && surnames.has(word) && tokens[i - 1]?.lower !== "in";
}

const RULES: Readonly<Record<PlaceRole | "government", string>> = {
  country: "places/<country>",
  nationality: "places/<nationality>",
  capital: "places/<capital>",
  government: "places/<capital> as government",
  city: "places/<city>",
  state: "places/<state>",
  region: "places/<region>",
};

function mentionOf(document: Document, sentence: Sentence, i: number, place: Reading): NameMention {
  const from = place.role === "nationality" ? i : startOfCompass(sentence.tokens, i);
  const range = { sentence, from, to: i + place.length };
  const narrowed = from < i;
  const value: NameValue = {
    type: "place",
    name: narrowed
      ? `${wordsOf(document, { sentence, from, to: i }).toLowerCase()} ${place.name}`
      : place.name,
    country: place.country,
    role: narrowed ? "region" : place.role,
  };
  return nameMention(document, range, narrowed ? "places/<compass> <place>" : place.rule, value);
}

/** First token of "northwest", "north-west" before the place at `i`. */
function startOfCompass(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1]?.lower ?? "";
  if (!COMPASS.has(before)) return i;
  return tokens[i - 2]?.text === "-" && COMPASS.has(tokens[i - 3]?.lower ?? "") ? i - 3 : i - 1;
}

const LOCATIVE = new Set(wordList(`in at near from to outside around across visiting visit`));
const ACTING = new Set(wordList(`has have had enjoy enjoys wants wanted refused refuses seeks`));

/** A capital that does what governments do: "Tehran denied", "between Moscow and Tehran". */
function isActing(tokens: readonly Token[], i: number, length: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  if (LOCATIVE.has(before)) return false;
  const after = tokens[i + length];
  if (!after) return false;
  if (SPEECH_VERBS.has(after.lower) || ACTING.has(after.lower)) return true;
  const pairs = (k: number): boolean => knownPlaceAt(tokens, k)?.value?.role === "capital";
  return (after.lower === "and" && pairs(i + length + 1)) || (before === "and" && pairs(i - 2));
}

/** A found name inside a longer run of capitals is part of another name, unless a title or body follows. */
function standsAlone(tokens: readonly Token[], i: number, length: number): boolean {
  const before = tokens[i - 1];
  if (isCapitalised(before) && GIVEN_NAMES.has(before.lower)) return false;
  const after = tokens[i + length];
  if (!isCapitalised(after)) return true;
  return isRoleNoun(after.lower) || ORGANISATION_TAILS.has(after.lower) || PLACE_TAILS.has(after.lower);
}

function isPointOf(tokens: readonly Token[], i: number): boolean {
  const point = tokens[i];
  return point?.text === "." && point.start === tokens[i - 1]?.end && i + 1 < tokens.length;
}
