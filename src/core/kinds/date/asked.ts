import { isPronoun } from "../../claims/comparing.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import { oneLine } from "../../text/one-line.ts";
import { firstFrom, lastUpTo, overlaps, type Span } from "../../text/span.ts";
import { wordClass } from "../../text/word-class.ts";
import type { DatedEvent } from "./dated-event.ts";
import { doingOf } from "../../claims/doing.ts";

/** What a date dates, in words for people. */
export interface Asked {
  /** Who or what it happened to or did it; empty where the words have only a pronoun. */
  readonly subject: string;
  /** The question without its opening word: "was the hearing", "did the firm issue a statement"; null where nothing is named. */
  readonly question: string | null;
  /** The words that tell it, for where no question can be made of them: "invited them back". */
  readonly told: string;
}

/** Words the question of one date is made of. @param dates all dates of the sentence: none is part of the question */
export function askedOf(
  source: SourceReading,
  sentence: Sentence,
  event: DatedEvent,
  dates: readonly Span[],
): Asked {
  const { clause } = event;
  const tokens = source.tagged(sentence);
  const subject = clause === null ? "" : subjectOf(source, clause, tokens, dates);
  if (event.nominal) return { subject, question: `was the ${event.word}`, told: event.word };
  if (clause === null) return { subject, question: null, told: "" };
  const at = lastUpTo(tokens, clause.verb.end);
  const verb = tokens[at];
  const rest = restOf(source, tokens, clause, dates);
  const acted = textOf(source, clause.verb);
  const told = rest === "" ? acted : `${acted} ${rest}`;
  // "is to take the oath": what is to be, though "is" stands before it.
  if (
    subject !== "" &&
    clause.verb.form === "finite" &&
    tokens[at - 1]?.lower === "to" &&
    !clause.verb.negated
  ) {
    return {
      subject,
      question: `will ${subject} ${clause.verb.lemma}${rest === "" ? "" : ` ${rest}`}`,
      told,
    };
  }
  return { subject, question: verb && subject !== "" ? predicate(clause, verb, subject, rest) : null, told };
}

/** "was the clerk fired from the firm", "did the firm issue a statement", "will the shop close". */
function predicate(
  { verb, agent, patient }: Clause,
  last: TaggedToken,
  subject: string,
  rest: string,
): string | null {
  const behind = rest === "" ? "" : ` ${rest}`;
  if (verb.negated || (verb.lemma === "have" && rest === "")) return null;
  const was = isMany(verb.passive ? patient : agent) ? "were" : "was";
  if (verb.passive) return `${was} ${subject} ${last.lower}${behind}`;
  if (verb.lemma === "be") return rest === "" ? null : `${was} ${subject}${behind}`;
  const helper = verb.tense === "future" ? "will" : "did";
  if (SPEECH_LEMMAS.has(verb.lemma) && rest === "") return `${helper} ${subject} ${verb.lemma} that`;
  return `${helper} ${subject} ${verb.lemma}${behind}`;
}

/** "the rooms", "a clerk and a guard"; names of many words are one all the same. */
function isMany(phrases: readonly NounPhrase[]): boolean {
  const [first] = phrases;
  if (phrases.length > 1 || first?.head.pos !== "NOUN") return phrases.length > 1;
  return first.head.lemma !== first.head.lower || ALWAYS_MANY.has(first.head.lower);
}

const ALWAYS_MANY: ReadonlySet<string> = new Set(["people", "police", "cattle"]);

/** A longer subject makes no question. */
const LONGEST_SUBJECT = 60;

function subjectOf(
  source: SourceReading,
  { verb, agent, patient }: Clause,
  tokens: readonly TaggedToken[],
  dates: readonly Span[],
): string {
  const [first] = verb.passive ? patient : agent;
  if (!first || first.end > verb.start || dates.some((date) => overlaps(date, first))) return "";
  const words = textOf(source, first).replace(SEATED, "");
  if (isPronoun(words) || words.length > LONGEST_SUBJECT || !isNamed(first)) return "";
  const [opening] = first.tokens;
  const isFirst = opening === tokens[0];
  const isCommon = opening !== undefined && opening.pos !== "PROPN" && /^\p{Lu}\p{Ll}*$/u.test(opening.text);
  return isFirst && isCommon ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Ulm-based": where a firm sits is no part of its name. */
const SEATED = /^[^,-]{1,40}-based (?=\p{Lu})/u;

function isNamed({ head }: NounPhrase): boolean {
  return head.pos === "NOUN" || head.pos === "PROPN";
}

/** So many words behind the verb tell what was done. */
const LONGEST_REST = 7;
const ENDS: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "SCONJ", "SYM", "X"]);
const HANGS: ReadonlySet<string> = new Set(["ADP", "DET", "PART", "ADV", "CCONJ", "NUM"]);
const LINKS = wordClass("that which who whom whose when where after before as".split(" "));

/** The object and first complement behind the verb, up to the date. */
function restOf(
  source: SourceReading,
  tokens: readonly TaggedToken[],
  { verb }: Clause,
  dates: readonly Span[],
): string {
  const words: TaggedToken[] = [];
  const from = firstFrom(tokens, verb.end);
  // The particle is part of the verb: "step down".
  const kept = doingOf(tokens, verb).end > verb.end ? 1 : 0;
  let prepositions = -kept;
  // One word more than are taken: "see [a man run]", what a verb follows is no object.
  for (const token of tokens.slice(from, from + LONGEST_REST + 1)) {
    if (token.pos === "VERB" || token.pos === "AUX") return "";
    if (token.pos === "ADP") prepositions++;
    if (prepositions > 1 || words.length === LONGEST_REST || ENDS.has(token.pos) || LINKS.has(token.word))
      break;
    if (dates.some((date) => overlaps(date, token))) break;
    words.push(token);
  }
  while (words.length > kept && HANGS.has(words.at(-1)?.pos ?? "")) words.pop();
  const [first] = words;
  const last = words.at(-1);
  return first && last ? textOf(source, { start: first.start, end: last.end }) : "";
}

function textOf({ document }: SourceReading, { start, end }: Span): string {
  return oneLine(document.text.slice(start, end));
}
