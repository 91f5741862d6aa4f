import { itemAt } from "../../../../base/item-at.ts";
import { addOnce } from "../../../../base/add-once.ts";
import { compassOf, kindSite, siteOf, type Site } from "../../../claims/site.ts";
import { foldName } from "../../../claims/entity-key.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { placeKind } from "../../../knowledge/place-kinds.ts";
import { DISTANCE_UNITS, PLACE_NOUNS } from "../../../knowledge/place-words.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { lastUpTo, overlaps } from "../../../text/span.ts";
import { BESIDE, LOCATIVE } from "../lexicon.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { containersOf, isNamedPlace, SURROUNDINGS, type Where } from "./where.ts";

/** Whether a sentence names a place or a kind of place: whether there is anything to read in it. */
export function mentionsPlace({ tokens, names }: SentenceReading): boolean {
  return names.some(isNamedPlace) || tokens.some((_, at) => kindAt(tokens, at) !== null);
}

/** The kind of place that the token names, as the last noun of its phrase or one of those before it. */
function kindAt(tokens: readonly TaggedToken[], at: number): string | null {
  const token = tokens[at];
  if (token?.pos !== "NOUN" && token?.pos !== "PROPN") return null;
  return placeKind(token.lemmaWord, itemAt(tokens, at - 1)?.lower ?? "");
}

/** Everything in a sentence that says where in a kind of place, with or without names: "at a bowling alley in Ulm". */
export function spotsIn(context: SentenceReading): Where[] {
  const { tokens } = context;
  const spots: Where[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || token.start < (spots.at(-1)?.end ?? 0) || !LOCATIVE.has(token.lower)) continue;
    const where = whereAt(context, k);
    if (where?.sites.some(({ kind }) => kind !== undefined)) spots.push(where);
  }
  return spots;
}

/**
 * The words from a token on that say where: "in [a storage shed behind the town hall]", "[two miles south of] Ulm".
 * @param at the preposition, or where the phrase itself begins
 */
export function whereAt(context: SentenceReading, at: number): Where | null {
  const { tokens } = context;
  const sites: Site[] = [];
  let k = at;
  let end = -1;
  // "South of [the town] of Ulm": the direction is that of the place which the noun leads to.
  let direction: string | null = null;
  // "Near [the edge of] a field": what leads to the place says that it is not the place.
  let beside = false;
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    const from = afterLinks(tokens, k);
    if (length > 0 && from === k) break;
    const to = endOfName(context, endOfPhrase(tokens, from));
    if (to === from) break;
    direction = directionBefore(tokens, from) ?? direction;
    beside ||= leadsBeside(tokens.slice(k, from));
    const told = sitesIn(context, from, to, direction).map((site) => (beside ? besideSite(site) : site));
    const head = tokens[to - 1];
    if (told.length === 0 && !leadsOn(head?.lemma ?? "")) break;
    for (const site of told) addOnce(sites, site);
    if (told.length > 0) direction = null;
    if (told.length > 0) beside = false;
    if (told.length > 0) end = head?.end ?? end;
    k = to;
  }
  const start = tokens[at]?.start;
  return sites.length === 0 || start === undefined ? null : { start, end, sites, from: at };
}

/** "Near", "a mile from". */
function leadsBeside(links: readonly TaggedToken[]): boolean {
  return links.some((token) => BESIDE.has(token.lower) || isMeasure(token));
}

function besideSite(site: Site): Site {
  return { ...site, beside: true };
}

/** Nouns that lead from one place to the next: "[the third floor] of a mill", "[the village] of Ulm". */
function leadsOn(noun: string): boolean {
  return SURROUNDINGS.has(noun) || PLACE_NOUNS.has(noun);
}

/** "In a shed behind the barn of a farm near Ulm": no place is told by more. */
const LONGEST_CHAIN = 5;

/** Words between one phrase and the next that tell how the two places lie: "near", "two miles south of", ", on". */
function afterLinks(tokens: readonly TaggedToken[], at: number): number {
  let k = at;
  while (k < at + LONGEST_LINK && isLinking(tokens, k)) k++;
  return k;
}

const LONGEST_LINK = 8;

function isLinking(tokens: readonly TaggedToken[], k: number): boolean {
  const token = tokens[k];
  if (!token) return false;
  if (token.pos === "NUM") return isMeasure(tokens[k + 1]);
  return (
    LINKS.has(token.lower) ||
    isMeasure(token) ||
    (compassOf(token.lower) !== null && tokens[k + 1]?.lower === "of") ||
    (token.lower === "," && BEHIND_COMMA.has(tokens[k + 1]?.lower ?? ""))
  );
}

function isMeasure(token: TaggedToken | undefined): boolean {
  return token !== undefined && DISTANCE_UNITS.has(token.lemma);
}

/** Prepositions, alone and with their adverbs: "next to", "just outside of". */
const LINKS: ReadonlySet<string> = new Set([
  ...LOCATIVE,
  ...wordList(
    `of from by to through under among out close next away just right some about around roughly nearly down up leading`,
  ),
]);

/** Those that tell more of a place behind a comma: "on Route 9[, close to] Ulm". */
const BEHIND_COMMA: ReadonlySet<string> = new Set([...LOCATIVE, ...wordList("close next just about some")]);

/** Index behind the last word of the noun phrase at `from`: determiners, adjectives, nouns and genitives. */
function endOfPhrase(tokens: readonly TaggedToken[], from: number): number {
  let k = from;
  while (isOfPhrase(tokens, k, from)) k++;
  while (k > from && !isNoun(tokens[k - 1])) k--;
  return k;
}

function isOfPhrase(tokens: readonly TaggedToken[], k: number, from: number): boolean {
  const token = tokens[k];
  if (!token || k > from + LONGEST_PHRASE) return false;
  if (isNoun(token) || token.lower === "'s" || token.lower === "’s" || token.lower === "'") return true;
  if (k > from && isNoun(tokens[k - 1]) && itemAt(tokens, k)?.pos !== "PART") return false;
  return (
    OF_PHRASE.has(token.pos) ||
    POSSESSIVES.has(token.lower) ||
    (token.pos === "VERB" && isNoun(tokens[k + 1]) && k > from)
  );
}

/** "County Road [212]": a name may end in what ends no phrase. */
function endOfName({ tokens, names }: SentenceReading, to: number): number {
  const head = itemAt(tokens, to - 1);
  const name = head && names.find((one) => overlaps(one, head));
  return name && name.end > head.end ? lastUpTo(tokens, name.end) + 1 : to;
}

const LONGEST_PHRASE = 9;
const OF_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "PART"]);
const POSSESSIVES: ReadonlySet<string> = new Set(wordList("his her their its my our your"));

function isNoun(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}

/** "two miles [south of] Ulm": the letters of the compass. */
function directionBefore(tokens: readonly TaggedToken[], from: number): string | null {
  const of = itemAt(tokens, from - 1);
  const point = itemAt(tokens, from - 2);
  return of?.lower === "of" && point ? compassOf(point.lower) : null;
}

/** The places that a phrase names, and the kinds of place it is of; none where its head is another thing. */
export function sitesIn(
  context: SentenceReading,
  from: number,
  to: number,
  direction: string | null,
): Site[] {
  const { tokens, source } = context;
  const [first, head] = [tokens[from], tokens[to - 1]];
  if (!first || !head) return [];
  const span = { start: first.start, end: head.end };
  const named = context.names.filter((name) => isNamedPlace(name) && overlaps(name, span));
  const ends = named.some((name) => overlaps(name, head)) || kindAt(tokens, to - 1) !== null;
  if (!ends)
    return SURROUNDINGS.has(head.lemma) ? named.map((name) => nameSite(context, name, direction)) : [];
  const sites: Site[] = [];
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k];
    const kind = kindAt(tokens, k);
    // "North of the jail" is not at the jail.
    if (!token || kind === null || direction !== null || named.some((name) => overlaps(name, token)))
      continue;
    const start = tokens[from + (first.pos === "DET" && k > from ? 1 : 0)]?.start ?? token.start;
    const inside = named.filter((name) => start <= name.start && name.end <= token.start);
    const within = inside.map(({ value }) => foldName(value.name));
    sites.push(kindSite(source.document.text.slice(start, token.end), kind, within));
    // The "car" of a "car park" is none.
    if (kind !== placeKind(token.lemmaWord, "")) k--;
  }
  return [...sites, ...named.map((name) => nameSite(context, name, direction))];
}

function nameSite({ source }: SentenceReading, name: NameMention, direction: string | null): Site {
  const site = siteOf(name.value, containersOf(source, name));
  if (direction === null) return site;
  return {
    name: `near ${name.value.name}`,
    role: "direction",
    country: null,
    within: [],
    compass: direction,
    of: foldName(name.value.name),
  };
}
