import type { Document, Sentence, Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt, wordOf } from "../../document/word-at.ts";
import { ALSO_NAMES } from "../../knowledge/cities.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import { COMPASS, PLACE_TAILS } from "../../knowledge/place-words.ts";
import { isRoleNoun } from "../../knowledge/roles.ts";
import { SPEECH_VERBS } from "../../knowledge/speech-verbs.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { mapMentions } from "../mention-map.ts";
import type { NameMention, NameValue } from "../mention.ts";
import { wordsOf } from "../name-mention.ts";
import { isCapitalised, readNames, type NameReading } from "../name-runs.ts";
import { matchPhrase, phraseIndex, type PhraseIndex, type PhraseMatch } from "../phrase-index.ts";
import type { Recognizer } from "../recognizer.ts";
import { scanNames, type ReadName } from "../scan-names.ts";
import { addressAt, type AddressRange } from "./addresses.ts";
import { findPlaces, type FoundPlace } from "./found-places.ts";
import { knownPlaceAt, stateAt, type KnownPlace, type PlaceRole } from "./known-places.ts";

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
    const names = readNames(document);
    return scanNames(document, (sentence, i, before) => {
      const token = sentence.tokens[i];
      if (!isCapitalised(token) || taken.at(token.start)?.value.type === "date") return null;
      const address = addressAt(sentence.tokens, i);
      if (address) return readAddress(address);
      const titled = names.titled.has(sentence);
      const place = readingAt(sentence.tokens, i, { found: index, names, before, titled });
      return place && withCompass(document, sentence, i, place);
    });
  },
};

function readAddress({ from, to, name, role }: AddressRange): ReadName {
  return readName(from, to, { type: "place", name, country: null, role }, "places/<address>");
}

function readName(from: number, to: number, value: NameValue | null, rule: string): ReadName {
  return { from, to, value, rule, parts: [] };
}

interface Reading {
  readonly length: number;
  /** Null where the words are known to be something else. */
  readonly value: NameValue | null;
  readonly rule: string;
}

function reading(length: number, place: Omit<NameValue, "type">, rule: string): Reading {
  const { name, country, role } = place;
  return { length, value: { type: "place", name, country, role }, rule };
}

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
    return reading(other.length, other.value, other.value.rule);
  }
  return known && readKnown(tokens, i, known);
}

/** How a place of the tables is used where it stands. */
function readKnown(tokens: readonly Token[], i: number, known: PhraseMatch<KnownPlace | null>): Reading {
  const { length, value: place } = known;
  if (!place) return { length, value: null, rule: "" };
  const noun = tokens[i + length];
  if (noun && place.role !== "nationality" && SMALL_PLACES.has(noun.word))
    return reading(length, { name: place.name, country: null, role: noun.lower }, "places/<place> village");
  const role = place.role === "capital" && isActing(tokens, i, length) ? "government" : place.role;
  return reading(length, { ...place, role }, RULES[role]);
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
const SMALL_PLACES = wordClass(["township", "county", "suburb", "hamlet", "village", "parish"]);

/** "Albion, Mich.", "Atlanta, Georgia"; also "in Mich." with its point. */
function stateAfterCity(tokens: readonly Token[], i: number, before: NameMention | null): Reading | null {
  const state = stateAt(tokens, i);
  if (!state) return null;
  const { country } = state.value;
  const pointed = isPointOf(tokens, i + state.length);
  const behindCity =
    itemAt(tokens, i - 1)?.text === "," &&
    before?.end === itemAt(tokens, i - 2)?.end &&
    before?.value.country === country;
  const alone =
    pointed &&
    /^(?:in|of|from|central|northern|southern|eastern|western)$/u.test(itemAt(tokens, i - 1)?.lower ?? "");
  if (!behindCity && !alone) return null;
  return reading(state.length + (pointed ? 1 : 0), state.value, RULES.state);
}

/** "Jordan said" after "Michael Jordan". */
function isSurname(tokens: readonly Token[], i: number, { surnames }: NameReading): boolean {
  const name = tokens[i];
  if (!name || !ALSO_NAMES.has(name.word)) return false;
  return surnames.has(name.lower) && itemAt(tokens, i - 1)?.lower !== "in";
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

/** "northwest Miami", "southern Iran": the compass before a place narrows it. */
function withCompass(document: Document, sentence: Sentence, i: number, place: Reading): ReadName {
  const { length, value, rule } = place;
  const to = i + length;
  if (!value || value.role === "nationality") return readName(i, to, value, rule);
  const from = startOfCompass(sentence.tokens, i);
  if (from === i) return readName(from, to, value, rule);
  const name = `${wordsOf(document, { sentence, from, to: i }).toLowerCase()} ${value.name}`;
  const { type, country } = value;
  return readName(from, to, { type, name, country, role: "region" }, "places/<compass> <place>");
}

/** First token of "northwest", "north-west" before the place at `i`. */
function startOfCompass(tokens: readonly Token[], i: number): number {
  if (!COMPASS.has(wordAt(tokens, i - 1))) return i;
  return itemAt(tokens, i - 2)?.text === "-" && COMPASS.has(wordAt(tokens, i - 3)) ? i - 3 : i - 1;
}

const LOCATIVE = wordClass(wordList(`in at near from to outside around across visiting visit`));
const ACTING = wordClass(wordList(`has have had enjoy enjoys wants wanted refused refuses seeks`));

/** A capital that does what governments do: "Tehran denied", "between Moscow and Tehran". */
function isActing(tokens: readonly Token[], i: number, length: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (LOCATIVE.has(wordOf(before))) return false;
  const after = tokens[i + length];
  if (!after) return false;
  if (SPEECH_VERBS.has(after.word) || ACTING.has(after.word)) return true;
  const pairs = (k: number): boolean => knownPlaceAt(tokens, k)?.value?.role === "capital";
  return (after.lower === "and" && pairs(i + length + 1)) || (before?.lower === "and" && pairs(i - 2));
}

/** A found name inside a longer run of capitals is part of another name, unless a title or body follows. */
function standsAlone(tokens: readonly Token[], i: number, length: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (isCapitalised(before) && GIVEN_NAMES.has(before.word)) return false;
  const after = tokens[i + length];
  if (!isCapitalised(after)) return true;
  return isRoleNoun(after.word) || ORGANISATION_TAILS.has(after.word) || PLACE_TAILS.has(after.word);
}

function isPointOf(tokens: readonly Token[], i: number): boolean {
  const point = tokens[i];
  return point?.text === "." && point.start === itemAt(tokens, i - 1)?.end && i + 1 < tokens.length;
}
