import { itemAt } from "../../base/item-at.ts";
import { mapDefined } from "../../base/map-defined.ts";
import { pluralOf } from "../knowledge/inflection.ts";
import { isPersonNoun } from "../knowledge/person-nouns.ts";
import { wordList } from "../knowledge/word-list.ts";
import { wordClass, wordTable } from "../text/word-class.ts";
import { withTag, type TaggedToken } from "./tagged.ts";
import { baseForm, lemmatize } from "./tagger/lemmatize.ts";

/** Verbs (base form) of headlines that are nouns as well, which the tagger takes them for. */
const HEADLINE_VERBS =
  wordList(`fire sack arrest charge sue shoot wound kill slay cut halt launch hit strike jolt shake
  rock level flood bomb raid attack clinch beat top edge rout oust back block ban boost cap claim close
  approve reject deny face blame buy order sign seal free jail probe search slam storm target trade trim
  warn pledge vow slash seize quit host greet welcome mourn bury recall shut open delay cancel drop hire
  rescue evacuate damage destroy sweep suspend fine land ink swallow scoop merge loan award`);

/** Third person -> base form: "fires". */
const OF_ONE = wordTable(HEADLINE_VERBS.map((verb) => [pluralOf(verb), verb]));
const OF_SEVERAL = wordClass(HEADLINE_VERBS);

/**
 * Puts right the tags of a headline, which has no full stop, may have a capital on every word, and tells in
 * the present what the tagger takes for a noun: "Norvik fires clerk", "ROVERS CLINCH TITLE".
 */
export function retagHeadline(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const last = tokens.at(-1);
  if (last === undefined || STOPS.has(last.lower)) return tokens;
  const capitals = hasCapitalsThroughout(tokens);
  const verb = verbAt(tokens, capitals);
  return mapDefined(tokens, (token, i) => {
    if (i === verb || (capitals && isInfinitive(tokens, i)))
      return withTag(token, "VERB", baseForm(OF_ONE.get(token.word) ?? token.lower));
    if (!capitals || token.pos !== "PROPN") return token;
    const noun = lemmatize(token.lower, token.word, "NOUN");
    return isPersonNoun(noun.lemma) ? withTag(token, "NOUN", noun) : token;
  });
}

const STOPS: ReadonlySet<string> = new Set(wordList(`. ? ! … : ; " ” ’ '`));

/** Whether nothing but short words is written small. */
function hasCapitalsThroughout(tokens: readonly TaggedToken[]): boolean {
  return tokens.length > 2 && tokens.every(({ text }) => !SMALL_WORD.test(text));
}

const SMALL_WORD = /^\p{Ll}{5}/u;

/** Index of the verb of a headline whose main clause has no other; -1 where nothing looks like it. */
function verbAt(tokens: readonly TaggedToken[], capitals: boolean): number {
  const other = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  return tokens.findIndex((token, i) => {
    if (token.pos !== "NOUN" && !(capitals && token.pos === "PROPN")) return false;
    if (!isOfSubject(token, itemAt(tokens, i - 1)) || !opensObject(tokens[i + 1])) return false;
    return other < 0 || (i < other && tokens.slice(i, other).some(opensAside));
  });
}

/** What a headline adds to its main clause begins here, with a verb of its own or none. */
function opensAside({ word, pos }: TaggedToken): boolean {
  return pos === "PUNCT" || pos === "ADP" || ASIDES.has(word);
}

const ASIDES = wordClass(wordList("after as who which that when while amid despite before because to"));

function isOfSubject({ word }: TaggedToken, subject: TaggedToken | undefined): boolean {
  if (subject?.pos !== "NOUN" && subject?.pos !== "PROPN") return false;
  return isSeveral(subject) ? OF_SEVERAL.has(word) : OF_ONE.has(word);
}

function isSeveral({ lower }: TaggedToken): boolean {
  return /[^s]s$/u.test(lower) || IRREGULAR_PLURALS.has(lower);
}

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(wordList("police people men women children"));

function opensObject(token: TaggedToken | undefined): boolean {
  return token !== undefined && OBJECT_TAGS.has(token.pos);
}

const OBJECT_TAGS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON"]);

/** "ROVERS WIN TO [CLINCH] TITLE" */
function isInfinitive(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.pos === "PROPN" &&
    OF_SEVERAL.has(token.word) &&
    itemAt(tokens, i - 1)?.lower === "to" &&
    opensObject(tokens[i + 1])
  );
}
