import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { CLASS_OF_NOUN } from "../../knowledge/event-classes.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import { POSSESSIVE } from "../lexicon.ts";
import { UNKNOWN_WORD } from "../../text/word.ts";
import { ownForm, withTag, type TaggedToken } from "../tagged.ts";
import { baseForm, lemmatize } from "../tagger/lemmatize.ts";
import { ARTICLES, isHead, isOrdinal, mayBeNoun } from "./heads.ts";
import { isIngModifier } from "./ing-modifiers.ts";
import { PASTS_LIKE_NOUNS } from "./lookalikes.ts";

/** "a handgun permit in", "Ann Manning in": words that look like verbs in the place of a noun or a name. */
export function retagNouns(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  return mapDefined(tokens, (token, i) => {
    if (isOrdinal(tokens, i)) return withTag(token, "ADJ", ownForm(token));
    if (isOneOfThatAge(tokens, i)) return withTag(token, "NOUN", PERSON);
    if (isCompound(token) || isSomebody(tokens, i) || (i === 0 && opensWithEvent(token, tokens[1])))
      return withTag(token, "NOUN", lemmatize(token.lower, token.word, "NOUN"));
    if (isHead(tokens, i)) return withTag(token, "NOUN", lemmatize(token.lower, token.word, "NOUN"));
    if (token.pos === "DET" && QUANTIFIERS.has(token.word) && tokens[i + 1]?.lower === "of")
      return withTag(token, "PRON", ownForm(token));
    if (token.pos !== "VERB" && token.pos !== "NOUN") return token;
    if (i === 0 && (isPluralFirst(token) || opensHeadline(tokens)))
      return withTag(token, "NOUN", lemmatize(token.lower, token.word, "NOUN"));
    if (isGivenName(tokens, i)) return withTag(token, "PROPN", ownForm(token));
    if (token.pos !== "VERB") return token;
    if (isPluralBehindVerb(tokens, i) || isObjectOfGerund(tokens, i) || isBehindTime(tokens, i))
      return withTag(token, "NOUN", lemmatize(token.lower, token.word, "NOUN"));
    if (isIngModifier(tokens, i)) return withTag(token, "ADJ", ownForm(token));
    if (isVerbalNoun(tokens, i) || isEventLast(tokens, i) || isModifier(tokens, i))
      return withTag(token, "NOUN", ownForm(token));
    if (isPartOfName(tokens, i) && isProse(tokens)) return withTag(token, "PROPN", ownForm(token));
    if (isGoverned(tokens, i)) return withTag(token, "NOUN", ownForm(token));
    return isHeadOfSingular(tokens, i) || isWhereTo(tokens, i) ? withTag(token, "NOUN", token) : token;
  });
}

/** "the run-off", "a break-in": a verb with its particle in one word is a noun, though it ends in a preposition. */
function isCompound({ pos, text }: TaggedToken): boolean {
  return pos === "ADP" && text.includes("-");
}

/** "the [individual] had been", "an [accused] was": an adjective that is a person has no noun behind it. */
function isSomebody(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== "ADJ" && token?.pos !== "VERB") return false;
  const next = tokens[i + 1]?.pos;
  // "[Teen] held after knife attack", "one [civilian] killed"
  const opens = i === 0 || itemAt(tokens, i - 1)?.pos === "NUM";
  if (opens && token.pos === "ADJ" && (next === "VERB" || next === "AUX") && isPersonNoun(token.lower))
    return true;
  return itemAt(tokens, i - 1)?.pos === "DET" && next === "AUX" && PEOPLE.has(token.word);
}

/** "the [42-year-old] told": somebody of that age, who may be anybody. */
function isOneOfThatAge(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  return token?.pos === "ADJ" && token.lower.endsWith("-year-old") && !opensNoun(tokens[i + 1]);
}

const PERSON = baseForm("person");

/** What goes on in one phrase with an adjective. */
function opensNoun(token: TaggedToken | undefined): boolean {
  const pos = token?.pos;
  return (
    pos === "NOUN" ||
    pos === "PROPN" ||
    pos === "ADJ" ||
    pos === "NUM" ||
    token?.lower.endsWith("ing") === true
  );
}

/** Adjectives that stand for people behind an article. */
const PEOPLE = wordClass(
  "individual accused wounded injured deceased unemployed homeless elderly".split(" "),
);

/** "[Deliveries] will begin": an event noun that opens its sentence is no name for its capital. */
function opensWithEvent(token: TaggedToken, next: TaggedToken | undefined): boolean {
  if (token.pos !== "PROPN" || (next?.pos !== "AUX" && next?.pos !== "VERB")) return false;
  return CAPITALISED.test(token.text) && CLASS_OF_NOUN.has(lemmatize(token.lower, token.word, "NOUN").lemma);
}

/** "[some] of the wounded": they stand for those that they pick. */
const QUANTIFIERS = wordClass(
  "some any all both each many most several few half none either neither much".split(" "),
);

/** "[Calls] to the office were not answered": no sentence opens with a verb in the third person. */
function isPluralFirst({ pos, lower, lemma, word }: TaggedToken): boolean {
  if (pos !== "VERB" || lower === lemma || !lower.endsWith("s")) return false;
  return mayBeNoun({ word });
}

const SINGULAR = wordClass(wordList("is was has does 's"));

/** "responded to [reports] of shots", "did not return [calls]": neither an infinitive nor a verb right behind another has an ending. */
function isPluralBehindVerb(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token] = [itemAt(tokens, i - 1), tokens[i]];
  if (token?.lower.endsWith("s") !== true || token.lower === token.lemma) return false;
  if (before?.lower === "to") return true;
  const next = tokens[i + 1];
  // "Earlier [reports] had said"
  const isSubject = next?.pos === "AUX" && !SINGULAR.has(next.word);
  return (isSubject || before?.pos === "VERB") && mayBeNoun(token);
}

/** "seeking [comment]": a base form right behind a verb in -ing of which only a thing can be the object. */
function isObjectOfGerund(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token] = [itemAt(tokens, i - 1), tokens[i]];
  if (before === undefined || token === undefined || !WITH_THING.has(before.word)) return false;
  return token.lower === token.lemma && mayBeNoun(token);
}

const WITH_THING = wordClass(
  wordList(
    "seeking demanding requesting requiring awaiting facing offering providing receiving refusing denying",
  ),
);

/** "an earlier [bid] of $45 a share" */
function isBehindTime(tokens: readonly TaggedToken[], i: number): boolean {
  const [article, time, token] = [itemAt(tokens, i - 2), itemAt(tokens, i - 1), tokens[i]];
  if (token === undefined || article === undefined || !ARTICLES.has(article.word)) return false;
  return time?.pos === "ADV" && TIMES.has(time.word) && mayBeNoun(token);
}

const TIMES = wordClass(["earlier", "later", "then"]);

/** "[Suspect] in bank heist surrenders", "[United] held to draw": what opens a headline before a preposition or its verb. */
function opensHeadline(tokens: readonly TaggedToken[]): boolean {
  const [first, second] = tokens;
  if (first?.pos !== "VERB" || tokens.at(-1)?.lower === "." || !CAPITALISED.test(first.text)) return false;
  if (second?.pos === "VERB") return first.lower.endsWith("ed");
  if (second?.pos !== "ADP" || !mayBeNoun(first)) return false;
  return first.lower === first.lemma && tokens.some(({ pos }, i) => i > 1 && pos === "VERB");
}

/**
 * "two arrested in [shooting]", "truce holds despite [shelling]": what ends its sentence behind a preposition, where it is
 * an event that nouns tell of, or the preposition leads to no act of the subject's.
 */
function isEventLast(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, next] = [itemAt(tokens, i - 1), tokens[i + 1]];
  if (before?.pos !== "ADP" || (next && next.pos !== "PUNCT")) return false;
  const { lower } = tokens[i] ?? { lower: "" };
  return lower.endsWith("ing") && (CLASS_OF_NOUN.has(lower) || OF_THINGS.has(before.word));
}

const OF_THINGS = wordClass(["over", "amid", "despite", "during"]);

/** "rejects [pay] offer": right behind a verb with an ending, and before a noun. */
function isModifier(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token === undefined || token.lower !== token.lemma || next?.pos !== "NOUN") return false;
  if (before?.pos !== "VERB" || before.lower === before.lemma || WITH_BARE_VERB.has(before.lemmaWord))
    return false;
  return mayBeNoun(token);
}

/** "helped [save] lives" */
const WITH_BARE_VERB = wordClass("help make let see hear watch go come have dare need feel".split(" "));

/** In a headline with a capital on each word "Lions Beat Bears" names nobody. */
function isProse(tokens: readonly TaggedToken[]): boolean {
  return tokens.filter(({ text }) => SMALL_WORD.test(text)).length >= FEWEST_SMALL_WORDS;
}

const SMALL_WORD = /^\p{Ll}{2}/u;
const FEWEST_SMALL_WORDS = 3;

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** A capital inside a sentence: "Ann Manning had", "at Stoke Arden", "a white Ford", "the Red Cross said". */
function isPartOfName(tokens: readonly TaggedToken[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return before !== undefined && before.pos !== "PUNCT" && CAPITALISED.test(tokens[i]?.text ?? "");
}

/** "Rob Hale was", "Mark Berg said": a given name that is a verb or noun as well, before a name. */
function isGivenName(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || tokens[i + 1]?.pos !== "PROPN") return false;
  return GIVEN_NAMES.has(token.word) && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** "Tuesday's shooting", "the shooting", "an earlier hearing": behind a genitive, an article or an adjective with one a form in -ing is a noun. */
function isVerbalNoun(tokens: readonly TaggedToken[], i: number): boolean {
  if (!tokens[i]?.lower.endsWith("ing") || !mayFollowNoun(tokens[i + 1])) return false;
  const before = itemAt(tokens, i - 1);
  if (before?.pos === "PART") return GENITIVES.has(before.word);
  if (before !== undefined && ARTICLES.has(before.word)) return true;
  return (before?.pos === "ADJ" || before?.pos === "ADV") && itemAt(tokens, i - 2)?.pos === "DET";
}

const GENITIVES = wordClass(["'s", "’s", "'", "’"]);

function mayFollowNoun(token: TaggedToken | undefined): boolean {
  const pos = token?.pos ?? "PUNCT";
  return pos === "PUNCT" || pos === "ADP" || pos === "AUX" || pos === "VERB" || pos === "CCONJ";
}

/** "a handgun permit", "a 9 percent raise": behind "a" and a noun a verb would have its ending. */
function isHeadOfSingular(tokens: readonly TaggedToken[], i: number): boolean {
  const [noun, token, after] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (noun?.pos !== "NOUN" || !opensSingular(tokens, i - 1)) return false;
  if (token === undefined || (token.lemma !== token.lower && token.lower !== "wound")) return false;
  if (/(?:ed|ing)$/u.test(token.lower)) return false;
  if (PASTS_LIKE_NOUNS.has(token.word)) return false;
  // "a gunshot [wound] to the head"
  if (after?.lower === "to")
    return tokens[i + 2]?.pos === "DET" || POSSESSIVE.has(tokens[i + 2]?.word ?? UNKNOWN_WORD);
  return after === undefined || after.pos === "ADP" || after.pos === "PUNCT" || after.pos === "CCONJ";
}

/** Whether "a" opens the phrase whose noun stands at `at`. */
function opensSingular(tokens: readonly TaggedToken[], at: number): boolean {
  let first = at - 1;
  while (first > at - LONGEST_SINGULAR && standsInPhrase(itemAt(tokens, first))) first--;
  const { lower } = itemAt(tokens, first) ?? { lower: "" };
  return lower === "a" || lower === "an";
}

const LONGEST_SINGULAR = 4;

/**
 * "the counter the man saw", "held without bail", "spoke to police": a bare verb never stands behind an
 * article or a preposition unless its noun follows.
 */
function isGoverned(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token, after] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (!before || !token || token.lemma !== token.lower || /(?:ed|ing)$/u.test(token.lower)) return false;
  if (token.lower === "tear" && after?.lower === "gas") return true;
  if (token.lower === "police" || (token.lower === "bail" && after?.lower !== "out")) return true;
  // "begged police for [help]"
  if (before.lower === "for" && (after === undefined || after.pos === "PUNCT")) return true;
  if (before.pos !== "DET" && before.pos !== "ADP") return false;
  if (before.lower === "to" || (before.pos === "DET" && !ARTICLES.has(before.word))) return false;
  return after === undefined || !standsInPhrase(after);
}

function standsInPhrase(token: TaggedToken | undefined): boolean {
  const pos = token?.pos;
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "PRON" || pos === "NUM";
}

/** "walking to [school]", "back to [work]", "went to [court] to …": where somebody goes, not what for. */
function isWhereTo(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !WHERE_TO.has(token.word) || itemAt(tokens, i - 1)?.lower !== "to") return false;
  const before = itemAt(tokens, i - 2);
  return before !== undefined && (GOING.has(before.lemmaWord) || GOING.has(before.word));
}

/** Places and states of which no article is said, and which are verbs as well. */
const WHERE_TO = wordClass(wordList("work school court jail market trial bed press land port camp"));

/** Words (base form) behind which "to" leads somewhere. */
const GOING = wordClass(
  wordList(`go walk drive ride run cycle bike travel commute come return get head back way off send take bring move
  march rush journey trip route bus belong release`),
);
