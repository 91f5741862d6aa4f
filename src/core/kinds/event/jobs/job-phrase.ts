import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isJob } from "../../../knowledge/jobs.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { wordClass } from "../../../text/word-class.ts";

/** A job as a phrase names it: the tokens from its first word to its noun. */
export interface JobPhrase {
  readonly first: number;
  readonly head: number;
  /** Several have it: "Officers Ann Orr and Tom Berg". */
  readonly plural: boolean;
}

/** "a retired [railroad brakeman]": the phrase that begins at a token, if its noun is a job; an article may open it. */
export function jobFrom(tokens: readonly TaggedToken[], from: number): JobPhrase | null {
  const opens = itemAt(tokens, from);
  if (opens === undefined || POSSESSIVES.has(opens.word)) return null;
  let head = -1;
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || !(isInside(token) || (at === from && ARTICLES.has(token.word)))) break;
    if (isNominal(token)) head = at;
  }
  return head < 0 ? null : phraseOf(tokens, from, head);
}

/** The phrase whose noun a token is, if that is a job: "[nursing assistant] Ann Orr". */
export function jobUpTo(tokens: readonly TaggedToken[], head: number): JobPhrase | null {
  const noun = itemAt(tokens, head);
  if (noun === undefined || !isNominal(noun)) return null;
  let first = head;
  while (head - first < LONGEST && isInside(itemAt(tokens, first - 1))) first--;
  return phraseOf(tokens, first, head);
}

function phraseOf(tokens: readonly TaggedToken[], first: number, head: number): JobPhrase | null {
  const noun = tokens[head];
  if (noun === undefined) return null;
  const one = singular(noun);
  return isJob(one) ? { first, head, plural: one !== noun.lower } : null;
}

/** A title before a name is tagged as one: its base form is the word as printed. */
function singular({ lower, lemma, pos }: TaggedToken): string {
  return pos === "PROPN" && lower.endsWith("s") && !isJob(lower)
    ? lower.slice(0, -1)
    : pos === "PROPN"
      ? lower
      : lemma;
}

/**
 * The words of a phrase that say what the job is, with what it is the head of: "nursing assistant", "head of state".
 * @param isOwner whether a word names whose it is: "[Russian] minister", "[Norvik]'s director"
 */
export function wordsOf(
  tokens: readonly TaggedToken[],
  { first, head }: JobPhrase,
  isOwner: (token: TaggedToken) => boolean,
): readonly string[] {
  const words = tokens
    .slice(first, head)
    .filter((token) => !ARTICLES.has(token.word) && isNarrowing(token) && !isOwner(token))
    .map(({ lower }) => lower);
  const noun = tokens[head];
  return noun ? [...words, singular(noun), ...headed(tokens, head)] : words;
}

/** "of state", "of nursing": what somebody is the head of, in one or two words without an article. */
function headed(tokens: readonly TaggedToken[], head: number): readonly string[] {
  if (tokens[head + 1]?.lower !== "of") return [];
  const words: string[] = [];
  for (let at = head + 2; tokens[at]?.pos === "NOUN" && words.length < 2; at++)
    words.push(tokens[at]?.lower ?? "");
  return words.length === 0 ? [] : ["of", ...words];
}

/** The noun of a job told in words: "head" of "head of state". */
export function nounOf(job: string): string {
  const [own = ""] = job.split(" of ");
  return own.slice(own.lastIndexOf(" ") + 1);
}

/** "Dental", "railroad": not "31-year-old", "retired", "local" nor the name of a firm. */
function isNarrowing(token: TaggedToken): boolean {
  return (
    (token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN") &&
    !AGE.test(token.lower) &&
    !LOOSE.has(token.word)
  );
}

const AGE = /^\d|-(?:old|born|based|time)$/u;
const LOOSE = wordClass(
  wordList(`retired former ex longtime veteran local young old elderly off-duty on-duty popular respected beloved dedicated
  experienced junior mr mrs ms miss dr sir`),
);
const ARTICLES = wordClass(wordList("a an the one"));
const POSSESSIVES = wordClass(wordList("his her their my our your its"));
const LONGEST = 8;

function isNominal({ pos }: TaggedToken): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

function isInside(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined && (INSIDE.has(token.pos) || GENITIVE.has(token.word) || PARTICIPLES.has(token.word))
  );
}

const INSIDE: ReadonlySet<string> = new Set(wordList("NOUN PROPN ADJ NUM"));
const GENITIVE = wordClass(wordList("'s ’s"));
/** Words that are tagged as verbs and narrow the noun behind them. */
const PARTICIPLES = wordClass(
  wordList("retired managing nursing acting teaching serving training flying cleaning"),
);
