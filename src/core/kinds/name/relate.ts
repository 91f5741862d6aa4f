import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { foldName } from "../../claims/entity-key.ts";
import {
  relateNames,
  relateWords,
  type NameRelation,
  type WordRelation,
} from "../../claims/name-likeness.ts";
import { OTHER_SCRIPT_COUNTRIES } from "../../knowledge/letter-variants.ts";
import type { NameClaimValue } from "./value.ts";

type Name = PlacedClaim<NameClaimValue>;

export function relate(a: Name, b: Name): NameRelation {
  const [one, other] = [a.claim.value, b.claim.value];
  if (one.entity !== other.entity) return "different";
  if (one.entity === "person") {
    return relateNames(one.spelling, other.spelling, isForeign(a) || isForeign(b));
  }
  return relateLongNames(wordsOf(one.spelling), wordsOf(other.spelling));
}

function isForeign({ cues }: Name): boolean {
  return cues.entities.some(
    (key) => key.startsWith("country:") && OTHER_SCRIPT_COUNTRIES.has(key.slice("country:".length)),
  );
}

/** "… King Jr. Park" is short for "… King Jr. Memorial Park": it begins and ends alike and leaves words out. */
function relateLongNames(a: readonly string[], b: readonly string[]): NameRelation {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return relateEach(short, long);
  const sameEnds = short[0] === long[0] && short.at(-1) === long.at(-1);
  return sameEnds && isSubsequence(short, long) ? "short-form" : "different";
}

/** "Fenner Advisors" and "Fenner Advisers", word by word: all alike but for one letter of one word. */
function relateEach(a: readonly string[], b: readonly string[]): NameRelation {
  const unlike = a.flatMap((word, i) => (word === b[i] ? [] : [relateWords(word, b[i] ?? "", false)]));
  if (unlike.length === 0) return "same";
  const [only, another] = unlike;
  if (another !== undefined || only === undefined || a.length < FEWEST_WORDS_ALIKE) return "different";
  return RELATIONS[only] ?? "different";
}

/** One word alone may be near many. */
const FEWEST_WORDS_ALIKE = 2;

const RELATIONS: Readonly<Partial<Record<WordRelation, NameRelation>>> = {
  variant: "transliteration",
  near: "conflict",
};

/** The words of a name, folded, in American spelling: "Centre" and "Center" are no two names. */
function wordsOf(name: string): string[] {
  return foldName(name)
    .split(" ")
    .map((word) =>
      HOUSE_STYLES.reduce((spelled, [british, american]) => spelled.replace(british, american), word),
    );
}

const HOUSE_STYLES: readonly (readonly [british: RegExp, american: string])[] = [
  [/tre$/u, "ter"],
  [/is(ation|ations|ed|ing)$/u, "iz$1"],
  [/our$/u, "or"],
  [/ence$/u, "ense"],
  [/programme$/u, "program"],
];

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let found = 0;
  for (const word of long) if (word === short[found]) found++;
  return found === short.length;
}
