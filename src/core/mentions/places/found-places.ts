import type { Document, Sentence, Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { wordAt, wordOf } from "../../document/word-at.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import {
  BEFORE_OWNED,
  FACILITY_CLASSES,
  FACILITY_MODIFIERS,
  FACILITY_NOUNS,
  LOOSE_PLACE_TAILS,
  NEARBY,
  NEVER_PLACES,
  PLACE_DWELLERS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_OF_HEADS,
  PLACE_OWNED,
  PLACE_PREPOSITIONS,
  PLACE_TAILS,
} from "../../knowledge/place-words.ts";
import { ALSO_SURNAMES, HONORIFICS, ROLE_MODIFIERS, isRoleNoun } from "../../knowledge/roles.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { MentionMap } from "../mention-map.ts";
import { wordsOf, type TokenRange } from "../name-mention.ts";
import { isAllCapitals, isCapitalised, readNames, type NameRun } from "../name-runs.ts";
import { bracketedShortForm } from "../short-forms.ts";
import { knownPlaceAt, stateAt } from "./known-places.ts";

/** A place no table knows, that the words around it show to be one. */
export interface FoundPlace {
  /** Without words that only say what it is: "Varn" for "Varn Province". */
  readonly name: string;
  /** Forms it is printed in: the name and its bracketed short form. */
  readonly forms: readonly string[];
  readonly country: string | null;
  /** What it is, where its name says so: "county", "corridor". */
  readonly role: string | null;
  readonly rule: string;
}

/** "Island of Tarsk" and "Tarsk Island" are Tarsk. */
function bareName(form: string): string {
  const words = form.split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length === 2 && LOOSE_PLACE_TAILS.has(last)) return words[0] ?? form;
  if (words[1] === "of" && LOOSE_PLACE_TAILS.has(words[0]?.toLowerCase() ?? ""))
    return words.slice(2).join(" ");
  return form;
}

interface Evidence {
  readonly range: TokenRange;
  readonly country: string | null;
  readonly role: string | null;
  readonly rule: string;
}

/** The weakest evidence: a preposition alone. */
const BARE = "places/in <place>";

/** Reads every run of capitals for a place; one entry a place, the first evidence wins. */
export function findPlaces(document: Document, taken: MentionMap): FoundPlace[] {
  const found = new Map<string, FoundPlace>();
  const { runs, articled } = readNames(document);
  const { datelinePlace } = document;
  if (datelinePlace !== null) found.set(datelinePlace.toLowerCase(), ofDateline(datelinePlace));
  let list: PlaceList | null = null;
  for (const run of runs) {
    const evidence: Evidence | null = evidenceFor(run, taken) ?? inList(run, taken, list);
    list = listAfter(run, evidence, list);
    if (!evidence) continue;
    const { country, role, rule, range } = evidence;
    const form = wordsOf(document, range);
    if (found.has(form.toLowerCase()) || (rule === BARE && articled.has(form.toLowerCase()))) continue;
    const short = bracketedShortForm(run.sentence.tokens, range.from, range.to);
    const forms = short ? [form, short.text] : [form];
    found.set(form.toLowerCase(), { name: bareName(form), forms, country, role, rule });
  }
  return [...found.values()];
}

/** "OSTER, Ohio — ": Oster is a place wherever the text names it. */
function ofDateline(name: string): FoundPlace {
  return { name, forms: [name], country: null, role: null, rule: "places/<dateline>" };
}

function evidenceFor(run: NameRun, taken: MentionMap): Evidence | null {
  const { sentence, to } = run;
  const { tokens } = sentence;
  const tail = byTail(run);
  if (tail) return tail;
  const from = afterKnownWords(run);
  if (from >= to || to - from > 3 || !isUnknownName(tokens, from, to, taken)) return null;
  const range = { sentence, from, to };
  const after = tokens[to];
  const next = tokens[to + 1];
  if (after?.text === ",") {
    const state = stateAt(tokens, to + 1);
    if (state) return { range, country: state.value.country, role: null, rule: "places/<city>, <state>" };
    const country = knownPlaceAt(tokens, to + 1)?.value;
    if (country?.role === "country" && PLACE_LINKS.has(wordAt(tokens, from - 1)))
      return { range, country: country.country, role: null, rule: "places/in <city>, <country>" };
  }
  if (after?.text === "-" && /^(?:based|area)$/u.test(next?.lower ?? ""))
    return { range, country: null, role: null, rule: "places/<place>-based" };
  if (
    after &&
    PLACE_NOUNS.has(after.lower) &&
    after.text === after.lower &&
    !run.weak &&
    !PLACE_TAILS.has(wordAt(tokens, to - 1))
  )
    return { range, country: null, role: after.lower, rule: "places/<place> village" };
  const facility = facilityAfter(tokens, to);
  if (facility !== null && !run.weak && !FACILITY_CLASSES.has(wordAt(tokens, to - 1)))
    return { range, country: null, role: facility, rule: "places/<place> bridge" };
  if (after && PLACE_DWELLERS.has(after.word) && after.text === after.lower && !run.weak)
    return { range, country: null, role: null, rule: "places/<place> police" };
  if (after && isWhose(tokens, from) && PLACE_OWNED.has(after.word) && isOfPlace(tokens, to - 1))
    return { range, country: null, role: null, rule: "places/a <place> man" };
  const lead = itemAt(tokens, NEARBY.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1);
  const before = lead?.lower ?? "";
  if (before === "of" && isHomeOf(tokens, from - 2))
    return { range, country: null, role: null, rule: "places/governor of <place>" };
  const noun = itemAt(tokens, from - 2)?.lower ?? "";
  if (before === "of" && PLACE_NOUNS.has(noun))
    return { range, country: null, role: noun, rule: "places/village of <place>" };
  const leads = PLACE_PREPOSITIONS.has(wordOf(lead)) || isReached(tokens, from);
  if (leads && mayFollowPreposition(tokens, from, to))
    return { range, country: null, role: null, rule: BARE };
  return null;
}

/** Whether an article, a possessive or an age stands before a name: "[a] Tarsk man", "[his] Tarsk home", "[39-year-old] Tarsk man". */
function isWhose(tokens: readonly Token[], from: number): boolean {
  return BEFORE_OWNED.has(wordAt(tokens, from - 1));
}

/** No creed, period or brand, as their endings tell: "a Buddhist man", "an Edwardian house". */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const token = itemAt(tokens, at);
  return token !== undefined && !FACILITY_CLASSES.has(token.word) && !OF_CREEDS.test(token.lower);
}

const OF_CREEDS = /(?:ist|ian|ean|ish|ic|ese|crat|ing|ed|er|ite)$/u;

/** "bridge", "open-pit mine" in small letters behind a name at `to`: what is so called; null where nothing is. */
function facilityAfter(tokens: readonly Token[], to: number): string | null {
  for (let k = to; k < to + 4; k++) {
    const token = tokens[k];
    if (!token || token.text !== token.lower) return null;
    if (FACILITY_NOUNS.has(token.word)) {
      const isFirst = FACILITY_MODIFIERS.has(token.word) && FACILITY_NOUNS.has(wordAt(tokens, k + 1));
      if (!isFirst) return token.lower;
    } else if (!FACILITY_MODIFIERS.has(token.word) && token.text !== "-") return null;
  }
  return null;
}

/** Whether a verb of travel stands before the name: "flew to", "bound for", "departed". */
function isReached(tokens: readonly Token[], from: number): boolean {
  const link = itemAt(tokens, from - 1);
  const verb = wordAt(tokens, from - 2);
  if (link?.lower === "to") return TRAVEL_TO.has(verb);
  if (link?.lower === "off") return OFF_COASTS.has(verb);
  if (link?.lower === "into") return OVER_BORDERS.has(verb);
  if (link?.lower === "for") return TRAVEL_FOR.has(verb);
  return link?.lower === "departed";
}

/** Distances and waters, behind which "off" leads to a coast: "40 miles off Tarsk". */
const OFF_COASTS = wordClass(
  wordList("mile miles kilometre kilometres kilometer kilometers km waters sea coast well far just"),
);
const OVER_BORDERS = wordClass(wordList("border crossed crossing fled escaped slipped"));
const TRAVEL_TO = wordClass(
  wordList(`close fly flies flew flown flying sail sailed sailing drove travel travels travelled traveled travelling traveling
    airlifted evacuated deported`),
);
const TRAVEL_FOR = wordClass(wordList(`bound headed heading sailed`));

/** Nouns that belong to a place by "of": "governor of Tarsk", "a resident of Warren", "north of Flint". */
const OF_PLACES = wordClass(
  wordList(`governor mayor king queen emir sultan resident residents native natives citizen citizens outskirts coast
    streets north south east west northeast northwest southeast southwest`),
);

/** Whether what stands before "of" at `i` belongs to places: such a noun, or an age ("Ann Orr, 63, of Warren"). */
function isHomeOf(tokens: readonly Token[], i: number): boolean {
  const isAge =
    tokens[i]?.text === "," &&
    itemAt(tokens, i - 1)?.kind === "number" &&
    itemAt(tokens, i - 2)?.text === ",";
  return isAge || OF_PLACES.has(wordAt(tokens, i));
}

/** An enumeration of places: where its last one ended, and what they are. */
interface PlaceList {
  readonly sentence: Sentence;
  readonly to: number;
  readonly role: string;
}

/** The next of several: "the villages of Tarsk, Ulm and Brod", "villages identified as Tarsk and Brod". */
function inList(run: NameRun, taken: MentionMap, list: PlaceList | null): Evidence | null {
  const { sentence, from, to } = run;
  const { tokens } = sentence;
  const role = listBefore(tokens, from) ?? (continues(run, list) ? list?.role : null);
  if (!role || to - from > 3 || !isUnknownName(tokens, from, to, taken)) return null;
  return { range: run, country: null, role, rule: "places/villages of <place>, <place>" };
}

function listAfter(run: NameRun, evidence: Evidence | null, list: PlaceList | null): PlaceList | null {
  const { sentence, from, to } = run;
  const role = listBefore(sentence.tokens, from) ?? (continues(run, list) ? list?.role : null);
  const isPlace = evidence !== null || knownPlaceAt(sentence.tokens, from)?.value?.role === "city";
  return role && isPlace ? { sentence, to, role } : null;
}

/** Only commas and "and" stand between the list and the run. */
function continues({ sentence, from }: NameRun, list: PlaceList | null): boolean {
  if (list?.sentence !== sentence || from - list.to > 2) return false;
  return sentence.tokens.slice(list.to, from).every(({ word }) => LIST_LINKS.has(word));
}

const LIST_LINKS = wordClass([",", "and", "or"]);
const LIST_OPENERS = wordClass(wordList(`of were are identified as named called including : namely`));

/** The place noun of which a list opens right before token `from`, in the singular: "village". */
function listBefore(tokens: readonly Token[], from: number): string | null {
  let k = from - 1;
  while (k > from - 5 && LIST_OPENERS.has(wordAt(tokens, k))) k--;
  if (k === from - 1) return null;
  return PLURAL_PLACE_NOUNS.get(itemAt(tokens, k)?.lower ?? "") ?? null;
}

const PLURAL_PLACE_NOUNS = new Map(
  [...PLACE_NOUNS].map((noun) => [noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`, noun]),
);

const PLACE_LINKS = wordClass(["in", "near", "from", "of", "at", "to", "outside"]);

/** "Wexler County", "Lake Michigan", "Gulf of Finland", "International North-South Transport Corridor". */
function byTail(run: NameRun): Evidence | null {
  const { sentence, from, to } = run;
  const { tokens } = sentence;
  for (let k = to - 1; k > from; k--) {
    const tail = wordAt(tokens, k);
    if (!PLACE_TAILS.has(tail)) continue;
    const start = afterTitles(tokens, from, k);
    if (start >= k || tokens.slice(start, k).some(({ text }) => text === "&")) return null;
    return {
      range: { sentence, from: start, to: k + 1 },
      country: null,
      role: tail.lower,
      rule: "places/<name> County",
    };
  }
  const head = wordAt(tokens, from);
  if (PLACE_HEADS.has(head) && to - from === 2)
    return { range: run, country: null, role: head.lower, rule: "places/Lake <name>" };
  if (
    PLACE_OF_HEADS.has(head) &&
    to - from === 1 &&
    tokens[to]?.lower === "of" &&
    isCapitalised(tokens[to + 1])
  )
    return {
      range: { sentence, from, to: to + 2 },
      country: null,
      role: head.lower,
      rule: "places/Gulf of <name>",
    };
  return null;
}

/** "Assistant Wexler County": words of a title before the name. */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let k = from; k < to; k++) {
    const word = wordAt(tokens, k);
    if (ALSO_SURNAMES.has(word) || !(isRoleNoun(word) || ROLE_MODIFIERS.has(word))) continue;
    if (isRoleNoun(word) || start === k) start = k + 1;
  }
  return start;
}

/** Steps over known places at the front: "Russia Tarsk" leaves "Tarsk". */
function afterKnownWords({ sentence, from, to }: NameRun): number {
  let i = from;
  while (i < to) {
    const known = knownPlaceAt(sentence.tokens, i);
    if (!known) return i;
    i += known.length;
  }
  return i;
}

function isUnknownName(tokens: readonly Token[], from: number, to: number, taken: MentionMap): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (!token || taken.at(token.start)) return false;
    if (NEVER_PLACES.has(token.word) || ORGANISATION_TAILS.has(token.word) || isAllCapitals(token))
      return false;
    if (HONORIFICS.has(token.word) || isRoleNoun(token.word) || token.text === "&") return false;
  }
  return !(to - from > 1 && GIVEN_NAMES.has(wordAt(tokens, from)));
}

/** "shares in Harrow" says nothing of a place. */
const TAKES_IN = wordClass(
  wordList(`believe believes confidence faith interest invest invested investing investment investments investor
    investors share shares stake stakes stock trust`),
);

/** "in Raisi's" names no place, nor does a name that goes on ("in Week 16") or a plural ("in Americans"). */
function mayFollowPreposition(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after?.lower === "'s" || after?.kind === "number" || after?.text === "’") return false;
  return (tokens[from]?.text.length ?? 0) > 2 && !TAKES_IN.has(wordAt(tokens, from - 2));
}
