import type { Document, Sentence, Token } from "../../document/document.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import { COMPASS, PLACE_TAILS } from "../../knowledge/place-words.ts";
import { isRoleNoun } from "../../knowledge/roles.ts";
import { SPEECH_VERBS } from "../../knowledge/speech-verbs.ts";
import { mapMentions, type MentionMap } from "../mention-map.ts";
import type { Mention, NameMention, NameValue } from "../mention.ts";
import { nameMention, wordsOf } from "../name-mention.ts";
import { isCapitalised, readNames } from "../name-runs.ts";
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
  const titled = readNames(document).titled.has(sentence);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isCapitalised(token) || taken.at(token.start)?.value.type === "date") continue;
    const place = readingAt(tokens, i, found, titled);
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
  found: PhraseIndex<FoundPlace>,
  titled: boolean,
): Reading | null {
  const known = knownPlaceAt(tokens, i);
  const other = matchPhrase(found, tokens, i, ({ length }) => isCapitalised(tokens[i + length - 1]));
  if (other && other.length > (known?.length ?? 0) && (titled || standsAlone(tokens, i, other.length))) {
    const { forms, country, role, rule } = other.value;
    return { length: other.length, name: forms[0] ?? "", country, role, rule };
  }
  if (known?.value) {
    const { name, country, role } = known.value;
    const used = role === "capital" && isActing(tokens, i, known.length) ? "government" : role;
    return { length: known.length, name, country, role: used, rule: RULES[used] };
  }
  if (known) return { length: known.length, name: "", country: null, role: null, rule: "" };
  const state = tokens[i - 1]?.text === "," && isCapitalised(tokens[i - 2]) ? stateAt(tokens, i) : null;
  if (!state) return null;
  const { name, country } = state.value;
  const length = state.length + (isPointOf(tokens, i + state.length) ? 1 : 0);
  return { length, name, country, role: "state", rule: RULES.state };
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

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "outside",
  "around",
  "across",
  "visiting",
  "visit",
]);
const ACTING = new Set([
  "has",
  "have",
  "had",
  "enjoy",
  "enjoys",
  "wants",
  "wanted",
  "refused",
  "refuses",
  "seeks",
]);

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
