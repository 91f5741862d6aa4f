import type { Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt } from "../../document/word-at.ts";
import {
  LOOSE_STREET_WORDS,
  METONYMIC_STREETS,
  ORDINAL_ENDS,
  STREET_QUARTERS,
  STREET_WORDS,
} from "../../knowledge/street-words.ts";
import { isCapitalised } from "../name-runs.ts";

/** An address in tokens `[from, to)`. */
export interface AddressRange {
  readonly from: number;
  readonly to: number;
  /** Words in full and in small letters: "6011 nw 32nd avenue", "12th avenue and 34th street". */
  readonly name: string;
  /** `address` with a house or block number, `corner` of two streets, `street`. */
  readonly role: "address" | "corner" | "street";
}

/** Tokens `[from, to)` that name one street. */
interface Street {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** Its name holds an ordinal ("34th Street"), or a house number stands before it. */
  readonly numbered: boolean;
  readonly loose: boolean;
}

/** Most words between a house number and the word that says "street": "Martin Luther King Junior". */
const LONGEST_NAME = 4;

/**
 * The address that starts with a name at token `i`: "6011 N.W. 32nd Ave.", "the 7800 block of Main Street",
 * "12th Avenue and 34th Street". A street without a number counts only where it says where, behind a
 * preposition, or which it was.
 */
export function addressAt(tokens: readonly Token[], i: number): AddressRange | null {
  const highway = highwayAt(tokens, i);
  if (highway) return highway;
  const crossing = namesOfCorner(tokens, i);
  if (crossing) return crossing;
  const first = streetAt(tokens, i);
  if (!first) return null;
  const house = houseBefore(tokens, first.from);
  if (house !== null) {
    const number = tokens[house]?.text ?? "";
    return { from: house, to: first.to, name: `${number} ${first.name}`, role: "address" };
  }
  if (first.loose && !first.numbered) return null;
  const second = CORNER_LINKS.has(wordAt(tokens, first.to)) ? streetFrom(tokens, first.to + 1) : null;
  if (second && (!second.loose || second.numbered)) {
    const name = `${first.name} and ${second.name}`;
    return { from: first.from, to: second.to, name, role: "corner" };
  }
  if (!first.numbered && !WHERE.has(wordAt(tokens, first.from - 1)) && !tellsWhich(tokens, first))
    return null;
  return { from: first.from, to: first.to, name: first.name, role: "street" };
}

/** "Oak and Main streets", "5th and Tarn avenues": two names of one word for both. */
function namesOfCorner(tokens: readonly Token[], i: number): AddressRange | null {
  const from = isOrdinal(tokens, i - 2) ? i - 2 : i;
  const first = streetName(tokens, from);
  if (!first || !CORNER_LINKS.has(wordAt(tokens, first.to))) return null;
  const second = streetName(tokens, first.to + 1);
  const street = second && PLURAL_STREETS.get(tokens[second.to]?.lower ?? "");
  if (!second || !street) return null;
  const name = `${first.name} ${street} and ${second.name} ${street}`;
  return { from, to: second.to + 1, name, role: "corner" };
}

/** An ordinal or some capitals in tokens from `at` on. */
function streetName(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly name: string } | null {
  if (isOrdinal(tokens, at))
    return { to: at + 2, name: `${tokens[at]?.text ?? ""}${tokens[at + 1]?.lower ?? ""}` };
  let to = at;
  while (to < at + LONGEST_NAME && isCapitalised(tokens[to]) && !PLURAL_STREETS.has(tokens[to]?.lower ?? ""))
    to++;
  const words = tokens.slice(at, to).map(({ lower }) => lower);
  return to === at ? null : { to, name: words.join(" ") };
}

/** "streets", "roads" -> the word for one of them. */
const PLURAL_STREETS: ReadonlyMap<string, string> = new Map(
  ["street", "avenue", "road", "boulevard", "drive", "lane"].map((word) => [`${word}s`, word]),
);

/** Longest first: the words before the number of a highway, in small letters without points, and its name in full. */
const HIGHWAYS: readonly (readonly [words: readonly string[], name: string])[] = [
  ...["state", "county", "farm", "u.s", "us", "federal", "national", "provincial", "interstate"].flatMap(
    (owner) =>
      ["highway", "route", "road"].map(
        (road) => [[owner, road], `${owner === "u.s" ? "us" : owner} ${road}`] as const,
      ),
  ),
  ...["interstate", "highway", "route", "autobahn", "motorway"].map((word) => [[word], word] as const),
];

const OPENS_HIGHWAY = wordClass([...new Set(HIGHWAYS.flatMap(([[first = ""]]) => [first, `${first}.`]))]);

/** "Interstate 69", "U.S. Route 31", "County Road 212"; "I-69" where the letter and the number touch. */
function highwayAt(tokens: readonly Token[], i: number): AddressRange | null {
  if (tokens[i]?.lower === "i" && tokens[i + 1]?.text === "-")
    return numberedAt(tokens, i, i + 2, "interstate");
  const token = tokens[i];
  if (token && ROAD_LETTERS.has(token.text) && tokens[i + 1]?.start === token.end && leadsToRoad(tokens, i))
    return numberedAt(tokens, i, i + 1, token.lower);
  if (!OPENS_HIGHWAY.has(wordAt(tokens, i))) return null;
  for (const [words, name] of HIGHWAYS) {
    const behind = behindWords(tokens, i, words);
    if (behind !== null) return numberedAt(tokens, i, behind, name);
  }
  return null;
}

/** "the A1", "the M25": roads of Britain and Ireland by letter and number. */
const ROAD_LETTERS: ReadonlySet<string> = new Set(["A", "B", "M", "N"]);

function leadsToRoad(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i - 1).lower === "the" && ON_ROADS.has(wordAt(tokens, i - 2));
}

const ON_ROADS = wordClass(["on", "along", "off", "near", "of", "down", "onto"]);

function behindWords(tokens: readonly Token[], i: number, words: readonly string[]): number | null {
  let k = i;
  for (const word of words) {
    const token = tokens[k];
    if (!token || !isCapitalised(token) || token.lower.replace(/\.$/u, "") !== word) return null;
    k = tokens[k + 1]?.text === "." && tokens[k + 1]?.start === token.end ? k + 2 : k + 1;
  }
  return k;
}

function numberedAt(tokens: readonly Token[], from: number, at: number, name: string): AddressRange | null {
  const number = tokens[at];
  if (number?.kind !== "number" || !/^\d{1,4}$/u.test(number.text)) return null;
  return { from, to: at + 1, name: `${name} ${number.text}`, role: "street" };
}

/** "a [Mill Road] pub", "the [Spring Street] shooting": which of several it was. */
function tellsWhich(tokens: readonly Token[], { from, to, loose }: Street): boolean {
  const next = tokens[to];
  return !loose && ARTICLES.has(wordAt(tokens, from - 1)) && next?.kind === "word" && !isCapitalised(next);
}

const ARTICLES = wordClass(["a", "an", "the"]);

const CORNER_LINKS = wordClass(["and", "&", "at"]);
const WHERE = wordClass(["on", "at", "along", "off", "in", "near", "down", "of"]);

/** The street whose first capital stands at `i`; an ordinal before it is its own. */
function streetAt(tokens: readonly Token[], i: number): Street | null {
  const from = isOrdinal(tokens, i - 2) ? i - 2 : i;
  return streetFrom(tokens, from);
}

function streetFrom(tokens: readonly Token[], from: number): Street | null {
  let k = from;
  const words: string[] = [];
  const quarter = STREET_QUARTERS.get(lettersOf(tokens[k]));
  if (quarter !== undefined && isCapitalised(tokens[k])) {
    words.push(quarter);
    k = afterPoint(tokens, k);
  }
  let numbered = false;
  for (let length = 0; length <= LONGEST_NAME; length++) {
    const token = tokens[k];
    if (!token) return null;
    const full = STREET_WORDS.get(token.word);
    if (full !== undefined && isCapitalised(token) && length > 0) {
      if (METONYMIC_STREETS.has(words.at(-1) ?? "")) return null;
      const loose = LOOSE_STREET_WORDS.has(token.lower);
      return { from, to: afterAbbreviation(tokens, k), name: [...words, full].join(" "), numbered, loose };
    }
    if (isOrdinal(tokens, k)) {
      words.push(`${token.text}${tokens[k + 1]?.lower ?? ""}`);
      numbered = true;
      k += 2;
    } else if (isCapitalised(token)) {
      words.push(token.lower);
      k = afterPoint(tokens, k);
    } else return null;
  }
  return null;
}

/** "N.W." and "NW" are one. */
function lettersOf(token: Token | undefined): string {
  const lower = token?.lower ?? "";
  return lower.includes(".") ? lower.replaceAll(".", "") : lower;
}

/** Behind the token at `k`, and the point of its abbreviation: "Dr. King". */
function afterPoint(tokens: readonly Token[], k: number): number {
  const point = tokens[k + 1];
  const isShort = (tokens[k]?.text.length ?? 0) <= LONGEST_SHORT;
  return isShort && point?.text === "." && point.start === tokens[k]?.end ? k + 2 : k + 1;
}

const LONGEST_SHORT = 3;

/** As `afterPoint`, but a point that closes the sentence stays out. */
function afterAbbreviation(tokens: readonly Token[], k: number): number {
  const behind = afterPoint(tokens, k);
  return behind === tokens.length ? k + 1 : behind;
}

/** "34th" is a number and its end, touching. */
function isOrdinal(tokens: readonly Token[], k: number): boolean {
  const number = itemAt(tokens, k);
  const end = itemAt(tokens, k + 1);
  return number?.kind === "number" && end?.start === number.end && ORDINAL_ENDS.has(end.lower);
}

/** The number before a street: of a house, or "7800 block of". */
function houseBefore(tokens: readonly Token[], from: number): number | null {
  if (isHouseNumber(itemAt(tokens, from - 1))) return from - 1;
  const block = itemAt(tokens, from - 1)?.lower === "of" && itemAt(tokens, from - 2)?.lower === "block";
  return block && isHouseNumber(itemAt(tokens, from - 3)) ? from - 3 : null;
}

function isHouseNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && /^\d{1,5}$/u.test(token.text);
}
