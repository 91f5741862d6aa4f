import type { NameValue } from "../mentions/mention.ts";
import { withoutMarks } from "../text/without-marks.ts";

/**
 * A key two sources share for one entity: the country for countries and their governments ("Tehran",
 * "Iranian"), the folded surname for people, the folded name for the rest. Coarse on purpose: keys only
 * bring claims together; the kinds decide.
 */
export function entityKey(name: NameValue): string {
  if (name.type === "place" && name.country !== null && isCountryName(name)) return `country:${name.country}`;
  if (name.type === "person") return personKey(name.name);
  return `${name.type}:${foldName(name.name)}`;
}

/** The key of a person by name. */
export function personKey(name: string): string {
  return `person:${singleLetters(surname(name))}`;
}

/** Lower case, without marks, points and hyphens: "St. Pölten" -> "st polten". */
export function foldName(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase(); // most names: there is nothing to fold
  return withoutMarks(name.toLowerCase())
    .replace(/[.’']/gu, "")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
}

const PLAIN_NAME = /^[a-z]+(?: [a-z]+)*$/i;

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The last word of a name, folded, without "Jr." and the like: "Ann De La Cruz" -> "cruz". */
export function surname(name: string): string {
  const folded = foldName(name);
  let rest = folded;
  for (;;) {
    const blank = rest.lastIndexOf(" ");
    const last = rest.slice(blank + 1);
    if (!SUFFIXES.has(last)) return last;
    if (blank < 0) return folded;
    rest = rest.slice(0, blank);
  }
}

/** Letters doubled here and single there, as romanizations of one name differ: "vassilev" -> "vasilev". */
function singleLetters(surname: string): string {
  return hasDoubled(surname) ? surname.replace(/(\p{L})\1/gu, "$1") : surname;
}

/** Most names have no two like characters side by side: to see that is cheaper than to write them anew. */
function hasDoubled(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) === word.charCodeAt(i - 1)) return true;
  return false;
}

function isCountryName(name: NameValue): boolean {
  return name.role === "country" || name.role === "nationality" || name.role === "government";
}

/**
 * The key of an entity that acts or trades: as `entityKey`, but a capital stands for its state, as in
 * "trade between Moscow and Tehran".
 */
export function partyKey(name: NameValue): string {
  return name.role === "capital" && name.country !== null ? `country:${name.country}` : entityKey(name);
}
