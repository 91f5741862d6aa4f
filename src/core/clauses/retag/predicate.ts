import { itemAt } from "../../../base/item-at.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import { BEFORE_NUMBERS, RELATIVE, SPEECH } from "../lexicon.ts";
import { UNKNOWN_WORD } from "../../text/word.ts";
import type { TaggedToken } from "../tagged.ts";
import { listedProfile } from "../tagger/tag-profiles.ts";
import { isYear } from "../times.ts";
import { tagSet } from "../tagger/tags.ts";
import { mayBeNoun } from "./heads.ts";
import { DEEDS_WITHOUT_OBJECT, NO_PASTS, PASTS_LIKE_NOUNS, PASTS_WITHOUT_OBJECT } from "./lookalikes.ts";

/**
 * "The dog [bit] the child", "Officers [search] the house", "The tower [houses] a shop", "Ann, who [married] in May, …":
 * a noun or adjective by its looks that is the verb of its clause, which has no other.
 * @param sole whether the whole sentence has no verb
 */
export function isPredicate(tokens: readonly TaggedToken[], i: number, sole: boolean): boolean {
  const form = formOf(tokens[i]);
  if (form === null || meetsVerb(tokens, i + 1)) return false;
  const before = itemAt(tokens, i - 1);
  const relative = before !== undefined && WHO.has(before.word);
  if (relative && PASTS_LIKE_NOUNS.has(tokens[i]?.word ?? UNKNOWN_WORD)) return true;
  if (!leadsOn(form, tokens, i, sole || relative)) return false;
  // "[1987] saw a fall"
  if (relative || (sole && before?.pos === "NUM" && isYear(before) && form === "past")) return true;
  const subject = before?.pos === "ADV" && sole ? i - 2 : i - 1;
  return agrees(form, tokens, subject, i) && (sole || opensClauseAt(tokens, subject));
}

/** What form of a verb a word may be. */
type Form = "past" | "third person" | "base";

function formOf(token: TaggedToken | undefined): Form | null {
  if (token?.pos !== "NOUN" && token?.pos !== "ADJ") return null;
  const { lower, lemma, word, text } = token;
  if (PASTS_LIKE_NOUNS.has(word) || (PAST_ENDING.test(text) && !NO_PASTS.has(word))) return "past";
  if (token.pos === "ADJ" ? !DEEDS_WITHOUT_OBJECT.has(word) : !mayBeVerb(token)) return null;
  return lower === lemma ? "base" : "third person";
}

const PAST_ENDING = /^\p{Ll}{2,}[^e\W]ed$/u;

function mayBeVerb({ word, lemmaWord }: TaggedToken): boolean {
  return [word, lemmaWord].some((form) => ((listedProfile(form)?.tags ?? VERB) & VERB) !== 0);
}

const VERB = tagSet(["VERB"]);
const WHO = wordClass(["who", "which"]);

/** Whether the word at `subject` may end the subject of the form at `i`. */
function agrees(form: Form, tokens: readonly TaggedToken[], subject: number, i: number): boolean {
  const [noun, verb] = [itemAt(tokens, subject), tokens[i]];
  if (noun === undefined || verb === undefined) return false;
  const named = noun.pos === "PROPN";
  if (!named && noun.pos !== "NOUN" && !isNounBehindArticle(tokens, subject)) return false;
  if (form === "past") return true;
  if (form === "third person") return (named || noun.lemma === noun.lower) && !isPersonNoun(verb.lemma);
  if (named) return noun.lower.endsWith("s") && DEEDS_WITHOUT_OBJECT.has(verb.word);
  return isPlural(noun) && !MODIFYING_PLURALS.has(noun.word);
}

/** "The [offer] values the firm at": taken for an adjective of the verb behind it. */
function isNounBehindArticle(tokens: readonly TaggedToken[], i: number): boolean {
  const noun = tokens[i];
  if (noun?.pos !== "ADJ" || itemAt(tokens, i - 1)?.pos !== "DET") return false;
  return mayBeNoun(noun);
}

/** Whether a word says by itself that it means several. */
export function isPlural({ lower, lemma, word }: TaggedToken): boolean {
  return (lower !== lemma && lower.endsWith("s")) || IRREGULAR_PLURALS.has(word);
}

const IRREGULAR_PLURALS = wordClass(wordList("police people men women children"));

/** Plurals that stand before other nouns: "an arms cut", "the sports bid". */
const MODIFYING_PLURALS = wordClass(
  wordList(`arms sports savings sales news customs operations communications systems works rights weapons drugs goods jobs
  services resources affairs politics economics physics earnings proceeds means headquarters series species`),
);

/** Whether what stands behind a form may follow a verb, and would not follow a noun or a participle. */
function leadsOn(form: Form, tokens: readonly TaggedToken[], i: number, sole: boolean): boolean {
  const [verb, next] = [tokens[i], tokens[i + 1]];
  if (verb === undefined || next === undefined || isRelative(tokens, i + 1)) return false;
  if (opensOwnPhrase(next)) return true;
  if (next.pos === "PROPN" && (form === "past" || sole)) return true;
  if (next.pos === "ADJ" && form === "third person" && sole) return true;
  if (!needsNoObject(form, verb, sole)) return false;
  if (next.pos === "CCONJ") return form === "past" && tokens[i + 2]?.pos === "VERB";
  if (next.pos === "PUNCT") return sole || form !== "past" || !PASTS_LIKE_NOUNS.has(verb.word);
  if (next.pos === "ADP") return next.lower !== "of";
  return next.pos === "ADV" || next.pos === "PROPN" || LEADS_ON.has(next.word);
}

function needsNoObject(form: Form, { word, lemmaWord }: TaggedToken, sole: boolean): boolean {
  if (form !== "past") return DEEDS_WITHOUT_OBJECT.has(lemmaWord);
  return sole || PASTS_LIKE_NOUNS.has(word) || PASTS_WITHOUT_OBJECT.has(word);
}

const LEADS_ON = wordClass(wordList("himself herself themselves dead last back down up out off"));

/** "the houses [which], the data [that] showed": no object, but a clause about the noun. */
function isRelative(tokens: readonly TaggedToken[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || !RELATIVE.has(token.word)) return false;
  return token.lower !== "that" || next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "PRON";
}

/** An article, a pronoun or a number: no part of the phrase before it, but "the indices [each] fell". */
function opensOwnPhrase({ pos, lower }: TaggedToken): boolean {
  if (lower === "each") return false;
  return pos === "DET" || pos === "PRON" || pos === "NUM" || pos === "SYM" || lower === "other";
}

/** Whether the words up to `last` are one phrase at the beginning of a clause. */
function opensClauseAt(tokens: readonly TaggedToken[], last: number): boolean {
  let i = last;
  while (standsInSubject(itemAt(tokens, i - 1))) i--;
  const before = itemAt(tokens, i - 1);
  if (before === undefined || before.pos === "SCONJ" || before.pos === "CCONJ") return true;
  return before.pos === "VERB" ? SPEECH.has(before.lemmaWord) : CLAUSE_MARKS.has(before.word);
}

const CLAUSE_MARKS = wordClass([
  ",",
  ":",
  ";",
  '"',
  "“",
  "that",
  "when",
  "as",
  "after",
  "because",
  "while",
  "where",
  "before",
]);

function standsInSubject(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  const { pos, word } = token;
  return (
    BEFORE_NUMBERS.has(word) ||
    pos === "NOUN" ||
    pos === "PROPN" ||
    pos === "ADJ" ||
    pos === "NUM" ||
    (pos === "DET" && token.lower !== "that")
  );
}

/** "through [contaminated] water": a participle right behind a preposition and before its noun. */
export function describesNoun(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i]?.lower.endsWith("ed") !== true) return false;
  return itemAt(tokens, i - 1)?.pos === "ADP" && tokens[i + 1]?.pos === "NOUN";
}

/** Whether another verb comes before anything that ends the clause or begins one inside it. */
function meetsVerb(tokens: readonly TaggedToken[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    const { pos, word } = token;
    if (pos === "AUX" || (pos === "VERB" && !describesNoun(tokens, i))) return true;
    if (pos === "PUNCT" || pos === "CCONJ" || pos === "SCONJ" || pos === "PART" || CLAUSE_MARKS.has(word))
      return false;
    if (pos === "PRON" && RELATIVE.has(word)) return false;
  }
  return false;
}
