import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import { BEFORE_NUMBERS, POSSESSIVE } from "../lexicon.ts";
import { ownForm, withTag, type BaseForm, type PartOfSpeech, type TaggedToken } from "../tagged.ts";
import { baseForm, lemmatize } from "../tagger/lemmatize.ts";
import {
  AFTER_MODAL,
  GOVERNING_FORMS,
  HARDLY_NOUNS,
  ING_NOUNS,
  PARTICIPLES_LIKE_NOUNS,
  PASSIVES_LIKE_ADJECTIVES,
  PASTS_LIKE_NOUNS,
} from "./lookalikes.ts";
import { describesNoun, isPlural, isPredicate } from "./predicate.ts";
import { readSingleWord } from "./single-words.ts";

const MODAL = wordClass(wordList("will would shall should can could may might must"));

/** What must stand on both sides of such a form for it to be a verb. */
interface Context {
  readonly after: Neighbour;
  readonly before: Neighbour;
  /** No verb stands before it in the sentence: "Kyiv claims that …", but not "denied claims that …". */
  readonly first: boolean;
}

interface Neighbour {
  readonly words?: readonly string[];
  readonly tags?: readonly PartOfSpeech[];
}

const CONTEXTS: readonly Context[] = [
  // "the union, which claims it won", "an analyst who estimates the losses"
  {
    after: { words: ["who", "which"] },
    before: { words: ["that"], tags: ["DET", "PRON", "PROPN", "NUM"] },
    first: false,
  },
  // "Kyiv claims that", "the firm alleged that"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { words: ["that"] }, first: true },
  // "Norway plans to buy"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { words: ["to"] }, first: true },
  // "loaded the gun and shot him"
  {
    after: { words: ["and", "then"] },
    before: { words: ["him", "her", "them", "me", "us"] },
    first: false,
  },
  // "the gun with which a girl shot herself"
  {
    after: { tags: ["PROPN", "NOUN", "PRON"] },
    before: { words: ["himself", "herself", "themselves"] },
    first: false,
  },
  // "police said a man shot dead two guards"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { words: ["dead"] }, first: false },
  // "the firm alleged the board", "the paper quotes Lee"
  { after: { tags: ["PROPN", "NOUN", "PRON"] }, before: { tags: ["DET", "PRON", "PROPN"] }, first: true },
];

/** Words the tagger takes for nouns or adjectives where a verb stands, and a few the other way about. */
export function retagVerbs(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const known = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  // Index of the first verb, those found here included: a sentence without one needs one, not two.
  let firstVerb = known < 0 ? tokens.length : known;
  const lacksVerb = tokens.at(-1)?.lower === "." && !hasFinite(tokens);
  return mapDefined(tokens, (token, i) => {
    if (AFTER_MODAL.has(token.word) && isBehindModal(tokens, i))
      return withTag(token, "VERB", ownForm(token));
    const single = readSingleWord(tokens, i);
    if (single !== null) return withTag(token, single, single === "VERB" ? asVerb(token) : ownForm(token));
    if (token.pos !== "NOUN" && token.pos !== "ADJ") return token;
    if (isDuring(tokens, i)) return withTag(token, "VERB", asVerb(token));
    if (PASSIVES_LIKE_ADJECTIVES.has(token.word) && itemAt(tokens, i - 1)?.lemma === "be")
      return withTag(token, "VERB", asVerb(token));
    if (!isVerb(tokens, i, firstVerb, lacksVerb)) return token;
    firstVerb = Math.min(firstVerb, i);
    return withTag(token, "VERB", asVerb(token));
  });
}

/** "lost while [fishing]" */
function isDuring(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token?.pos !== "NOUN" || !token.lower.endsWith("ing") || ING_NOUNS.has(token.word)) return false;
  return before?.lower === "while" && next?.pos !== "NOUN" && next?.pos !== "PROPN";
}

/** @param lacksVerb the tagger found no verb of a main clause in the sentence */
function isVerb(tokens: readonly TaggedToken[], i: number, firstVerb: number, lacksVerb: boolean): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (HARDLY_NOUNS.has(token.word) && isSubject(itemAt(tokens, i - 1))) return true;
  if (isPredicate(tokens, i, lacksVerb) || isAside(tokens, i)) return true;
  if (isSecondVerb(tokens, i) || isGerund(tokens, i) || isResult(tokens, i, firstVerb)) return true;
  return GOVERNING_FORMS.has(token.word) && governs(tokens, i, i < firstVerb);
}

/** "A guard [working] at a mall shot a man", "A plan [to cut] jobs hit shares", "in [stolen] cars": no verb of a main clause. */
function hasFinite(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(
    ({ pos, lower }, i) =>
      pos === "AUX" ||
      (pos === "VERB" &&
        !lower.endsWith("ing") &&
        itemAt(tokens, i - 1)?.lower !== "to" &&
        !describesNoun(tokens, i)),
  );
}

function asVerb({ lower, word }: TaggedToken): BaseForm {
  const past = PASTS_LIKE_NOUNS.get(word);
  return past === undefined ? lemmatize(lower, word, "VERB") : baseForm(past);
}

/** Whether a form stands as the verb of a clause, an infinitive or an object behind it. */
function governs(tokens: readonly TaggedToken[], i: number, first: boolean): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (next?.lower === "to" && tokens[i + 2]?.lower === "death") return true;
  if (next?.lower === "to" && endsAside(tokens, i - 1)) return true;
  if (before?.lower === "been" && token?.lower.endsWith("s") === false) return true;
  if (isRelative(tokens, i + 1)) return false;
  // "survivors [claim] the skipper slept", but not "the damages claim the firm lost"
  if (token && isBaseForm(token) && !(before && isPlural(before))) return false;
  return CONTEXTS.some(
    (context) => (first || !context.first) && stands(context.after, before) && stands(context.before, next),
  );
}

/** "The firm, which employs 300[,] plans to": the comma behind a relative clause that is all the verbs there are. */
function endsAside(tokens: readonly TaggedToken[], comma: number): boolean {
  if (itemAt(tokens, comma)?.lower !== ",") return false;
  const relative = tokens.findIndex(
    ({ word }, i) => RELATIVE.has(word) && itemAt(tokens, i - 1)?.lower === ",",
  );
  const verb = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  return relative > 0 && relative < verb && verb < comma && !tokens.slice(relative, comma).some(isComma);
}

const RELATIVE = wordClass(["who", "which"]);

function isComma({ lower }: TaggedToken): boolean {
  return lower === ",";
}

function isBaseForm({ lower, lemma, word }: TaggedToken): boolean {
  return lower === lemma && !lower.endsWith("ed") && !PASTS_LIKE_NOUNS.has(word);
}

/** "the guard, [shot] in the leg, …": what was done to somebody, behind a comma. */
function isAside(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !PARTICIPLES_LIKE_NOUNS.has(token.word)) return false;
  return (
    itemAt(tokens, i - 1)?.lower === "," && isNominal(itemAt(tokens, i - 2)) && tokens[i + 1]?.pos === "ADP"
  );
}

/** A name or a plural, which a verb in its plural follows: "[Rovers] clinch", "[voters] oust". */
function isSubject(token: TaggedToken | undefined): boolean {
  return token?.pos === "PROPN" || (token?.pos === "NOUN" && token.lower.endsWith("s"));
}

function isNominal(token: TaggedToken | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}

function isBehindModal(tokens: readonly TaggedToken[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return before?.pos === "AUX" && MODAL.has(before.word);
}

/** "killed 24 people and [infected] more than 800", "killing two and [wounding] some 300": in a row, before a number. */
function isSecondVerb(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined) return false;
  const gerund = token.lower.endsWith("ing") && !ING_NOUNS.has(token.word);
  if (!gerund && !PASTS_LIKE_NOUNS.has(token.word) && !token.lower.endsWith("ed")) return false;
  if (before?.pos !== "CCONJ" && !(gerund && before?.lower === ",")) return false;
  if (next.lower === "at") return tokens[i + 2]?.lower === "least" || tokens[i + 2]?.lower === "most";
  return next.pos === "NUM" || BEFORE_NUMBERS.has(next.word);
}

/** "accused of [robbing] two banks": behind a preposition and with an object of its own. */
function isGerund(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  const object = tokens[i + 1];
  if (token?.pos !== "NOUN" || itemAt(tokens, i - 1)?.pos !== "ADP" || !object) return false;
  if (object.pos !== "DET" && object.pos !== "NUM" && !POSSESSIVE.has(object.word)) return false;
  return token.lower.endsWith("ing") && !ING_NOUNS.has(token.word);
}

/** "walked out on Monday, [closing] schools": behind a comma that follows a verb, and with an object of its own. */
function isResult(tokens: readonly TaggedToken[], i: number, firstVerb: number): boolean {
  const [token, object] = [tokens[i], tokens[i + 1]];
  if (token?.pos !== "NOUN" || !token.lower.endsWith("ing") || ING_NOUNS.has(token.word)) return false;
  if (itemAt(tokens, i - 1)?.lower !== "," || firstVerb >= i || object === undefined) return false;
  return object.pos === "DET" || POSSESSIVE.has(object.word) || (object.pos === "NOUN" && isPlural(object));
}

/** "claims that were filed": "that" with its verb right behind it tells which claims, not what is claimed. */
function isRelative(tokens: readonly TaggedToken[], i: number): boolean {
  const pos = tokens[i + 1]?.pos;
  return tokens[i]?.lower === "that" && (pos === "VERB" || pos === "AUX");
}

function stands({ words = [], tags = [] }: Neighbour, token: TaggedToken | undefined): boolean {
  return token !== undefined && (words.includes(token.lower) || tags.includes(token.pos));
}
