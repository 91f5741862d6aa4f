import { itemAt } from "../../../base/item-at.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass, wordTable } from "../../text/word-class.ts";
import { SPEECH } from "../lexicon.ts";
import { RELATIVE } from "../phrase-links.ts";
import type { TaggedToken } from "../tagged.ts";
import { listedProfile } from "../tagger/tag-profiles.ts";
import { tagSet } from "../tagger/tags.ts";

/**
 * "The dog [bit] the child", "Officers [shot] at the car", "Police [search] the house": a noun by its looks right behind
 * the phrase that opens a clause, with an object or preposition behind it, where the clause has no other verb.
 */
export function isPredicate(tokens: readonly TaggedToken[], i: number): boolean {
  const [subject, token] = [itemAt(tokens, i - 1), tokens[i]];
  if (token?.pos !== "NOUN" || (subject?.pos !== "NOUN" && subject?.pos !== "PROPN")) return false;
  const past = PAST_LIKE_NOUNS.has(token.word);
  if (!past && !isPlainPresent(subject, token)) return false;
  const leads = past ? leadsOnFromPast(tokens, i + 1) : opensOwnPhrase(tokens[i + 1]);
  return leads && opensClauseAt(tokens, i - 1) && !meetsVerb(tokens, i + 1);
}

/** Past forms of verbs that look like nouns: form -> base form. */
export const PAST_LIKE_NOUNS = wordTable([
  ["bit", "bite"],
  ["shot", "shoot"],
  ["rose", "rise"],
  ["spoke", "speak"],
  ["drove", "drive"],
  ["felt", "feel"],
  ["saw", "see"],
  ["found", "find"],
  ["left", "leave"],
  ...wordList("bet bid burst cast cost cut hit put set shed split spread thrust").map(
    (form) => [form, form] as const,
  ),
]);

/** "Officers [search]": behind a plural, the base form of what may be a verb. */
function isPlainPresent(subject: TaggedToken, { lower, lemma, word }: TaggedToken): boolean {
  const several = isPlural(subject) && !MODIFYING_PLURALS.has(subject.word);
  return several && lower === lemma && ((listedProfile(word)?.tags ?? 0) & VERB) !== 0;
}

const VERB = tagSet(["VERB"]);

function isPlural({ lower, lemma, word }: TaggedToken): boolean {
  return (lower !== lemma && lower.endsWith("s")) || IRREGULAR_PLURALS.has(word);
}

const IRREGULAR_PLURALS = wordClass("police people men women children".split(" "));

/** Plurals that stand before other nouns: "an arms cut", "the sports bid". */
const MODIFYING_PLURALS = wordClass(
  `arms sports savings sales news customs operations communications systems works rights weapons drugs goods jobs
  services resources affairs politics economics physics earnings proceeds means headquarters series species`.split(
    /\s+/u,
  ),
);

function leadsOnFromPast(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.pos === "CCONJ") return tokens[at + 1]?.pos === "VERB";
  return next.pos === "ADP" ? next.lower !== "of" : opensOwnPhrase(next) || LEADS_ON.has(next.word);
}

const LEADS_ON = wordClass([
  "himself",
  "herself",
  "themselves",
  "dead",
  "last",
  "back",
  "down",
  "up",
  "out",
  "off",
]);

/** An article, a pronoun or a number: no part of the phrase before it. */
function opensOwnPhrase(token: TaggedToken | undefined): boolean {
  const pos = token?.pos;
  return pos === "DET" || pos === "PRON" || pos === "NUM" || pos === "SYM";
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
  "before",
]);

function standsInSubject(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  const { pos } = token;
  return (
    pos === "NOUN" ||
    pos === "PROPN" ||
    pos === "ADJ" ||
    pos === "NUM" ||
    (pos === "DET" && token.lower !== "that")
  );
}

/** Whether another verb comes before anything that ends the clause or begins one inside it. */
function meetsVerb(tokens: readonly TaggedToken[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    const { pos, word } = token;
    if (pos === "VERB" || pos === "AUX") return true;
    if (pos === "PUNCT" || pos === "CCONJ" || pos === "SCONJ" || pos === "PART" || CLAUSE_MARKS.has(word))
      return false;
    if (pos === "PRON" && RELATIVE.has(word)) return false;
  }
  return false;
}
