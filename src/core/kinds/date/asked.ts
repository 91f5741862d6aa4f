import { isPlural } from "../../claims/in-questions.ts";
import { insideSentence } from "../../claims/inside-sentence.ts";
import { isPronoun } from "../../claims/comparing.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause, NounPhrase, VerbGroup } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import { oneLine } from "../../text/one-line.ts";
import { firstFrom, lastUpTo, overlaps, type Span } from "../../text/span.ts";
import { complementOf, isAside, textOf, withoutHanging } from "../../claims/complement.ts";
import { doingOf } from "../../claims/doing.ts";
import type { DatedEvent } from "./dated-event.ts";
import { ENDS } from "../../claims/complement-words.ts";

/** What a date dates, in words for people. */
export interface Asked {
  /** Who or what it happened to or did it; empty where the words have only a pronoun. */
  readonly subject: string;
  /** The question without its opening word: "was the hearing", "did the firm issue a statement"; null where nothing is named. */
  readonly question: string | null;
  /** The words that tell it, for where no question can be made of them: "invited them back"; empty where one can. */
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
  const subject = clause === null ? NOBODY : subjectOf(source, sentence, clause, dates);
  if (event.nominal) {
    return { subject: subject.words, question: nounAsked(event.word), told: "" };
  }
  if (clause === null) return { subject: "", question: null, told: "" };
  const question = clauseAsked(source, sentence, clause, subject, dates);
  return {
    subject: subject.words,
    question,
    told: question === null ? toldIn(source, tokens, clause, dates) : "",
  };
}

function clauseAsked(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  subject: Subject,
  dates: readonly Span[],
): string | null {
  if (subject.words === "") return null;
  const time = timeOf(source.clauses(sentence), clause);
  const tokens = source.tagged(sentence);
  const complement = time === null ? null : complementOf(source, tokens, clause.verb, dates);
  return time === null || complement === null ? null : predicate(clause, time, tokens, subject, complement);
}

/** "was the hearing", "were the talks". */
export function nounAsked(word: string): string {
  return word === "talk" ? "were the talks" : `was the ${word}`;
}

/** When it is told to be; null where an infinitive only says what somebody tried, or was once to do. */
function timeOf(clauses: readonly Clause[], clause: Clause): "past" | "future" | null {
  const { verb, governor } = clause;
  if (verb.form !== "infinitive") return verb.tense === "future" ? "future" : "past";
  const above = governor === null ? undefined : clauses[governor];
  const foreseen = stanceOf(clauses, clauses.indexOf(clause)) === "planned";
  return foreseen && above?.verb.tense === "present" ? "future" : null;
}

/** "was the clerk fired from the firm", "did the firm issue a statement", "will the shop close". */
function predicate(
  { verb }: Clause,
  time: "past" | "future",
  tokens: readonly TaggedToken[],
  { words: subject, many }: Subject,
  complement: string,
): string | null {
  if (verb.negated || (verb.lemma === "have" && complement === "")) return null;
  const last = tokens[lastUpTo(tokens, verb.end)];
  const behind = complement === "" ? "" : ` ${complement}`;
  const was = time === "future" ? "will" : many ? "were" : "was";
  const be = time === "future" ? " be" : "";
  if (verb.passive) return last ? `${was} ${subject}${be} ${last.lower}${behind}` : null;
  if (verb.lemma === "be") return complement === "" ? null : `${was} ${subject}${be}${behind}`;
  return `${time === "future" ? "will" : "did"} ${subject} ${verb.lemma}${behind}`;
}

/** Who or what a clause is about, in words. */
interface Subject {
  readonly words: string;
  /** "Were they", not "was it". */
  readonly many: boolean;
}

const NOBODY: Subject = { words: "", many: false };

/** A longer subject makes no question. */
const LONGEST_SUBJECT = 60;

function subjectOf(
  source: SourceReading,
  sentence: Sentence,
  { verb, agent, patient }: Clause,
  dates: readonly Span[],
): Subject {
  const phrases = verb.passive ? patient : agent;
  const [first] = phrases;
  if (!first || first.end > verb.start || dates.some((date) => overlaps(date, first))) return NOBODY;
  const last = phrases.at(-1) ?? first;
  const joint = phrases.length > 1 && areJoint(source, phrases) && last.end - first.start <= LONGEST_SUBJECT;
  const whole = { start: first.start, end: joint ? last.end : first.end };
  const words = insideSentence(source, sentence, whole).replace(SEATED, "");
  if (isPronoun(words) || words.length > LONGEST_SUBJECT || !phrases.every(isNamed)) return NOBODY;
  return { words, many: joint || isPlural(words) };
}

/** "The hall and the yard": nothing but "and" and commas between the phrases. */
function areJoint({ document }: SourceReading, phrases: readonly NounPhrase[]): boolean {
  return phrases.every((phrase, i) => {
    const before = phrases[i - 1];
    return !before || /^,?(?: and)? $/u.test(oneLine(document.text.slice(before.end, phrase.start)));
  });
}

/** "Ulm-based": where a firm sits is no part of its name. */
const SEATED = /^[^,-]{1,40}-based (?=\p{Lu})/u;

function isNamed({ head }: NounPhrase): boolean {
  return head.pos === "NOUN" || head.pos === "PROPN";
}

/** So many words of a clause are printed where no question can be made of it, before and behind its date. */
const LONGEST_TOLD = 10;
const FEW_WORDS = 4;
/** How far before its verb the subject of a clause may end to be printed with it: "[the firm] has yet to". */
const SUBJECT_GAP = 24;

/** The clause as printed, from its subject on, up to its date or the end of what it tells; what stands behind the date where that is little. */
function toldIn(
  source: SourceReading,
  tokens: readonly TaggedToken[],
  { verb, agent, patient }: Clause,
  dates: readonly Span[],
): string {
  const subject = (verb.passive ? patient : agent).findLast(({ end }) => end <= verb.start);
  const from = firstFrom(tokens, subject && isBeside(tokens, subject, verb) ? subject.start : verb.start);
  const acted = firstFrom(tokens, doingOf(tokens, verb).end);
  const stop = endOfTold(tokens, acted, from + LONGEST_TOLD, dates);
  const before = withoutHanging(tokens.slice(from, stop), acted - from);
  const words = textOf(source, before);
  if (before.length >= FEW_WORDS) return words;
  const next = tokens.findIndex((token, i) => i >= stop && !isAside(token, dates));
  if (next <= stop) return words;
  const rest = textOf(
    source,
    withoutHanging(tokens.slice(next, endOfTold(tokens, next, next + LONGEST_TOLD, dates))),
  );
  return rest === "" ? words : `${words} … ${rest}`;
}

/** Near its verb, with no other verb between but the one that an infinitive hangs on: "[she] tried to swim". */
function isBeside(tokens: readonly TaggedToken[], { end }: Span, { start, form }: VerbGroup): boolean {
  const between = tokens.slice(firstFrom(tokens, end), firstFrom(tokens, start));
  const verbs = between.filter(({ pos }) => pos === "VERB").length;
  return start - end <= SUBJECT_GAP && verbs <= (form === "infinitive" ? 1 : 0);
}

function endOfTold(
  tokens: readonly TaggedToken[],
  from: number,
  last: number,
  dates: readonly Span[],
): number {
  const end = tokens.findIndex(
    (token, i) => i >= from && (ENDS.has(token.pos) || dates.some((date) => overlaps(date, token))),
  );
  return Math.max(from, Math.min(end < 0 ? tokens.length : end, last));
}
