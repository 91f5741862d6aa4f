import type { Token } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt } from "../../document/word-at.ts";
import { ALSO_NAMES, CITIES, CITY_SHORT_NAMES } from "../../knowledge/cities.ts";
import { COUNTRY_WORDS } from "../../knowledge/countries.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import { NOT_PLACES, PLACE_TAILS, REGIONS } from "../../knowledge/place-words.ts";
import { HONORIFICS, isRoleNoun } from "../../knowledge/roles.ts";
import { PARTS_OF_COUNTRIES, SUBDIVISIONS } from "../../knowledge/subdivisions.ts";
import { isCapitalised } from "../name-runs.ts";
import { matchPhrase, phraseTable, type PhraseMatch } from "../phrase-index.ts";

export type PlaceRole = "country" | "nationality" | "capital" | "city" | "state" | "region";

/** A place the tables know. */
export interface KnownPlace {
  readonly name: string;
  readonly country: string | null;
  readonly role: PlaceRole;
  /** The phrase must be printed just so: "US" is no "us". */
  readonly printed: string | null;
}

type Entry = readonly [phrase: string, place: KnownPlace | null];

const KNOWN = phraseTable<KnownPlace | null>([
  ...NOT_PLACES.map((phrase): Entry => [phrase, null]),
  ...COUNTRY_WORDS.map(({ word, name, country, use }): Entry => [
    word,
    { name, country, role: use, printed: /^[A-Z]{2,3}$/u.test(word) ? word : null },
  ]),
  ...CITIES.flatMap(([country, cities]) =>
    cities.map((name): Entry => [name, { name, country, role: "city", printed: null }]),
  ),
  ...CITY_SHORT_NAMES.map(([short, name, country]): Entry => [
    short,
    { name, country, role: "city", printed: /^[A-Z]{2,3}$/u.test(short) ? short : null },
  ]),
  ...SUBDIVISIONS.map(({ name, country }): Entry => [name, { name, country, role: "state", printed: null }]),
  ...PARTS_OF_COUNTRIES.map(({ form, name, country }): Entry => [
    form,
    { name, country, role: "region", printed: null },
  ]),
  ...REGIONS.map((name): Entry => [name, { name, country: null, role: "region", printed: null }]),
]);

const STATE_AFTER_CITY = phraseTable<KnownPlace>(
  SUBDIVISIONS.flatMap(({ name, short, country }) =>
    [name, ...short].map((phrase): [string, KnownPlace] => [
      phrase,
      { name, country, role: "state", printed: /^[A-Z]{2}$/u.test(phrase) ? phrase : null },
    ]),
  ),
);

/** The known place at token `i`; its value is null where the words are known to be something else. */
export function knownPlaceAt(tokens: readonly Token[], i: number): PhraseMatch<KnownPlace | null> | null {
  const match = matchPhrase(KNOWN, tokens, i, ({ value, length }) => {
    if (!value) return true;
    if (value.printed && tokens[i]?.text !== value.printed) return false;
    return isCapitalised(tokens[i + length - 1]) || tokens[i + length - 1]?.kind !== "word";
  });
  if (!match?.value) return match;
  if (isLanguage(tokens, i, match.value)) return { value: null, length: match.length };
  return isPartOfPersonName(tokens, i, match.length) ? null : match;
}

/** The state or province that follows a city and a comma: "Albion, Mich.", "Dexter, Michigan". */
export function stateAt(tokens: readonly Token[], i: number): PhraseMatch<KnownPlace> | null {
  return matchPhrase(
    STATE_AFTER_CITY,
    tokens,
    i,
    ({ value }) => isCapitalised(tokens[i]) && (!value.printed || tokens[i].text === value.printed),
  );
}

/** "Michael Jordan", "Mayor Jackson", "Virginia Woolf" are no places. */
function isPartOfPersonName(tokens: readonly Token[], i: number, length: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (isCapitalised(before) && GIVEN_NAMES.has(before.word) && !ALSO_NAMES.has(before.word)) return true;
  if (length > 1 || !ALSO_NAMES.has(wordAt(tokens, i))) return false;
  const title = before?.text === "." ? itemAt(tokens, i - 2) : before;
  if (isCapitalised(title) && (isRoleNoun(title.word) || HONORIFICS.has(title.word))) return true;
  const after = tokens[i + 1];
  return (
    isCapitalised(after) &&
    !PLACE_TAILS.has(after.word) &&
    !ORGANISATION_TAILS.has(after.word) &&
    !isRoleNoun(after.word)
  );
}

/** "in English," names a language; "in Russian waters" does not. */
function isLanguage(tokens: readonly Token[], i: number, place: KnownPlace): boolean {
  if (place.role !== "nationality") return false;
  const before = itemAt(tokens, i - 1)?.lower ?? "";
  if (/^(?:speak|speaks|speaking|spoke|spoken)$/u.test(before)) return true;
  return /^(?:in|into)$/u.test(before) && tokens[i + 1]?.kind !== "word";
}
