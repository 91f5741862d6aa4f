import { itemAt } from "../../../../base/item-at.ts";
import { keepWithin } from "../../../../base/keep-within.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import { compassOf, siteOf, venueOf, type Site } from "../../../claims/site.ts";
import { foldName } from "../../../claims/entity-key.ts";
import { isName } from "../../../claims/source-reading.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { PLACE_NOUNS } from "../../../knowledge/place-words.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { firstFrom, type Span } from "../../../text/span.ts";
import { BESIDE, LOCATIVE } from "../lexicon.ts";
import { isPlace, type SentenceReading } from "../reading/sentence-reading.ts";

/** Words that say where: "in the villages of Tarsk and Ulm", "at 12 Mill Road", "south of Tehran". */
export interface Where extends Span {
  readonly sites: readonly Site[];
  /** Index, among the tagged tokens, of the first word: the preposition, or the distance before a direction. */
  readonly from: number;
}

/** Everything in a sentence that says where, in text order. */
export function whereIn({ source, tokens, names }: SentenceReading): Where[] {
  const found: Where[] = [];
  let last: { readonly mention: NameMention; readonly where: Where } | null = null;
  for (const mention of names.filter(isNamedPlace)) {
    const at = firstFrom(tokens, mention.start);
    const site = siteOf(mention.value, containersOf(source, mention));
    if (last && isListed(tokens, last.mention, at)) {
      const where: Where = { ...last.where, sites: [...last.where.sites, site], end: mention.end };
      found[found.length - 1] = where;
      last = { mention, where };
      continue;
    }
    const read = readWhere(tokens, at, mention, site);
    if (read) found.push(read);
    last = read && { mention, where: read };
  }
  return found;
}

/** A place, or a building named for what it is: "Leeds Crown Court". */
export function isNamedPlace(mention: NameMention): boolean {
  return mention.value.type === "organisation" ? venueOf(mention.value) !== null : isPlace(mention);
}

/** Reads back from a place to the word that says it is one: a preposition, or a direction. */
function readWhere(
  tokens: readonly TaggedToken[],
  at: number,
  mention: NameMention,
  site: Site,
): Where | null {
  for (let k = at - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token) return null;
    const compass = compassOf(token.lower);
    if (tokens[k + 1]?.lower === "of" && compass !== null) {
      const inside = itemAt(tokens, k - 1)?.pos === "DET";
      return inside ? readPart(tokens, k, mention, compass) : readDirection(tokens, k, mention, compass);
    }
    // "between Norway and Sweden" says who, not where.
    if (token.lower === "between" && site.role === "country") return null;
    if (token.lower === "over" && CONTESTS.has(itemAt(tokens, k - 1)?.lemma ?? "")) return null;
    if (LOCATIVE.has(token.lower) || (token.lower === "from" && isDistance(itemAt(tokens, k - 1)))) {
      const beside = BESIDE.has(token.lower) || token.lower === "from";
      const sites = [beside ? { ...site, beside } : site];
      return { start: token.start, end: mention.end, sites, from: k };
    }
    if (!leadsToName(token)) return null;
  }
  return null;
}

/** "A win over Ardana": who lost, not where. */
const CONTESTS: ReadonlySet<string> = new Set(wordList("win victory triumph lead edge advantage"));

/** Words between a preposition and the name: "in [the wooded northern county of] Tarn", "in [the waters of] Ulm". */
function leadsToName(token: TaggedToken): boolean {
  return (
    token.pos === "DET" ||
    token.pos === "ADJ" ||
    token.lower === "of" ||
    SURROUNDINGS.has(token.lemma) ||
    isPlaceNoun(token)
  );
}

/** What is at, in or around a place, by its noun; so near that the place is the answer. */
export const SURROUNDINGS: ReadonlySet<string> = new Set(
  wordList(
    `water waters coast shore outskirt outskirts edge centre center heart middle vicinity station foot bottom top base
    side end gate gates step steps front entrance border banks slopes floor storey level corner stretch section part
    grounds compound back rear doorstep doorway property premises address site block area`,
  ),
);

function isPlaceNoun({ lemma, pos }: TaggedToken): boolean {
  return PLACE_NOUNS.has(lemma) || lemma === "state" || lemma === "country" || pos === "PROPN";
}

/** "in the south of Iran" */
function readPart(
  tokens: readonly TaggedToken[],
  k: number,
  { value, end }: NameMention,
  compass: string,
): Where | null {
  const preposition = itemAt(tokens, k - 2);
  if (!preposition || !LOCATIVE.has(preposition.lower)) return null;
  const name = `${tokens[k]?.lower ?? ""} of ${value.name}`;
  const of = foldName(value.name);
  const site: Site = { name, role: "region", country: value.country, within: [of], compass, of };
  return { start: preposition.start, end, sites: [site], from: k - 2 };
}

/** "1,500 kilometers (930 miles) south of Tehran": the distance belongs to it. */
function readDirection(
  tokens: readonly TaggedToken[],
  k: number,
  { value, end }: NameMention,
  compass: string,
): Where {
  let from = k;
  while (from > 0 && isDistance(tokens[from - 1])) from--;
  const name = `${tokens[k]?.lower ?? ""} of ${value.name}`;
  const site: Site = {
    name,
    role: "direction",
    country: null,
    within: [],
    compass,
    of: foldName(value.name),
  };
  return { start: tokens[from]?.start ?? 0, end, sites: [site], from };
}

const DISTANCE: ReadonlySet<string> = new Set(
  "kilometer kilometre km mile mi meter metre yard foot about some around just ( )".split(" "),
);

function isDistance(token: TaggedToken | undefined): boolean {
  return token !== undefined && (token.pos === "NUM" || DISTANCE.has(token.lemma));
}

/** Whether only commas, "and" and articles stand between a place and the next: one answer names both. */
function isListed(tokens: readonly TaggedToken[], last: Span, at: number): boolean {
  const between = tokens.slice(0, at).filter(({ start }) => start >= last.end);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ lower, pos }) => lower === "," || lower === "and" || pos === "DET")
  );
}

/** What the source puts a place in, wherever it does: "Troy, Mich.", "Ulm in Bavaria". Folded names. */
export function containersOf(source: SourceReading, { value }: NameMention): readonly string[] {
  return containersIn(source).get(foldName(value.name)) ?? [];
}

const containersIn = keepWithin((source: SourceReading): ReadonlyMap<string, readonly string[]> => {
  const places = source.mentions.filter(isName).filter(isPlace);
  const containers = new Map<string, readonly string[]>();
  places.forEach((outer, i) => {
    const inner = itemAt(places, i - 1);
    if (inner?.sentence !== outer.sentence) return;
    if (!CONTAINING.test(source.document.text.slice(inner.end, outer.start))) return;
    if (!CONTAINERS.has(outer.value.role ?? "")) return;
    const key = foldName(inner.value.name);
    containers.set(key, [...(containers.get(key) ?? []), foldName(outer.value.name)]);
  });
  return containers;
});

const CONTAINING = /^,? (?:in )?(?:the )?$/u;
const CONTAINERS: ReadonlySet<string> = new Set(["state", "country", "region", "county", "province"]);
