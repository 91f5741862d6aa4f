import { wordClass } from "../../text/word-class.ts";
import { foldWord, learnWord, wordNamed, type Word } from "../../text/word.ts";
import type { PartOfSpeech } from "../tagged.ts";
import { guessTag } from "./guess.ts";
import { CUES, WORDS } from "./lexicon-data.ts";
import { TAGS, tagNamed, tagNumber, tagSet, type TagSet } from "./tags.ts";

/** What is known of a word before its neighbours are looked at. */
export interface TagProfile {
  /** Its commonest tag. */
  readonly tag: PartOfSpeech;
  /** Every tag it can have. */
  readonly tags: TagSet;
  /** What context rules see: its cue, or the number of its commonest tag. */
  readonly symbol: number;
}

const CUE_NAMES: readonly string[] = Object.keys(CUES);

/** The symbol of a tag or a cue by the name that the rules give it. Throws on another name. */
export function symbolNamed(name: string): number {
  const symbol = tagNumber(name) ?? TAGS.length + CUE_NAMES.indexOf(name);
  if (symbol < TAGS.length && tagNumber(name) === null) throw new Error(`Unknown symbol "${name}" in a rule`);
  return symbol;
}

/** Whether a symbol is a cue: a class of function words, which keeps its symbol whatever its tag. */
export function isCue(symbol: number): boolean {
  return symbol >= TAGS.length;
}

function profileWith(tag: PartOfSpeech, tags: readonly PartOfSpeech[] = [tag]): TagProfile {
  return { tag, tags: tagSet(tags), symbol: tagNumber(tag) ?? 0 };
}

/** Profiles of words that have one tag whatever stands beside them. */
const SINGLE: ReadonlyMap<PartOfSpeech, TagProfile> = new Map(TAGS.map((tag) => [tag, profileWith(tag)]));

export function onlyTag(tag: PartOfSpeech): TagProfile {
  return SINGLE.get(tag) ?? profileWith(tag);
}

const NAME = onlyTag("PROPN");

/** The profiles of one word, by how it is written. */
interface Profiles {
  /** In small letters; null where the lexicon does not list it so. */
  small: TagProfile | null;
  /** As the lexicon lists it with capitals, "Iran", "US"; null where it does not. */
  cased: Map<string, TagProfile> | null;
}

/** By the number of the word. */
const LEXICON: readonly (Profiles | undefined)[] = readLexicon();

const POINT = ".";
/** Words that the lexicon lists with a point behind them: "mr", "gov". */
const POINTED = wordClass(
  [
    ...WORDS.flatMap((line) => line.split(" ").slice(2)),
    ...Object.values(CUES).flatMap((forms) => forms.split(" ")),
  ]
    .filter((form) => form.endsWith(POINT) && form !== POINT)
    .map((form) => foldWord(form).slice(0, -POINT.length)),
);

/** Whether the lexicon lists a word with a point behind it, as written or in small letters. */
export function isListedWithPoint(text: string, word: Word): boolean {
  return POINTED.has(word) && isListed(text + POINT);
}

/** Each line: commonest tag, all tags, then the words. A word with a cue is listed once more under it. */
function readLexicon(): (Profiles | undefined)[] {
  const lexicon: (Profiles | undefined)[] = [];
  for (const line of WORDS) {
    const [tag = "", tags = "", ...forms] = line.split(" ");
    const profile = profileWith(tagNamed(tag), tags.split("|").map(tagNamed));
    for (const form of forms) list(lexicon, form, profile);
  }
  for (const [cue, forms] of Object.entries(CUES)) {
    for (const form of forms.split(" ")) {
      const lower = foldWord(form);
      const known = profileIn(lexicon, form, lower, learnWord(lower));
      list(lexicon, form, { ...known, symbol: symbolNamed(cue) });
    }
  }
  return lexicon;
}

function list(lexicon: (Profiles | undefined)[], form: string, profile: TagProfile): void {
  const lower = foldWord(form);
  const profiles = (lexicon[learnWord(lower).number] ??= { small: null, cased: null });
  if (form === lower) profiles.small = profile;
  else (profiles.cased ??= new Map<string, TagProfile>()).set(form, profile);
}

/** The profile of a word as written; `lower` is the same in lower case, `word` what the tables know of that. */
export function tagProfile(text: string, lower: string, word: Word): TagProfile {
  return profileIn(LEXICON, text, lower, word);
}

/** The profile the lexicon gives a word in small letters; null for one it does not list. */
export function listedProfile({ number }: Word): TagProfile | null {
  return LEXICON[number]?.small ?? null;
}

/** The tags the lexicon gives a form in lower case; none for a form it does not list. */
export function listedTags(lower: string): TagSet {
  return listedProfile(wordNamed(lower))?.tags ?? 0;
}

/** Whether the lexicon lists a form as written or in small letters (abbreviations with their point, compounds with their hyphen). */
export function isListed(form: string): boolean {
  const lower = form.toLowerCase();
  const profiles = LEXICON[wordNamed(lower).number];
  return profiles !== undefined && (profiles.small !== null || profiles.cased?.has(form) === true);
}

/** The profile the lexicon gives a form with its capitals; null for one it does not list so. */
export function casedProfile(text: string, { number }: Word): TagProfile | null {
  return LEXICON[number]?.cased?.get(text) ?? null;
}

function profileIn(
  lexicon: readonly (Profiles | undefined)[],
  text: string,
  lower: string,
  word: Word,
): TagProfile {
  const known = lexicon[word.number];
  if (text === lower) return known?.small ?? onlyTag(guessTag(lower));
  return known?.cased?.get(text) ?? capitalised(known?.small);
}

/** A capital makes a name of what could be a noun or an adjective; "Under" and "Said" stay what they are. */
function capitalised(small: TagProfile | null | undefined): TagProfile {
  if (!small || small.tag === "NOUN" || small.tag === "ADJ") return NAME;
  return withoutCue(small);
}

/** The cues are of the forms listed only: "That" is one, "THAT" is none. */
export function withoutCue(profile: TagProfile): TagProfile {
  return isCue(profile.symbol) ? { ...profile, symbol: tagNumber(profile.tag) ?? 0 } : profile;
}
