import { flatMap } from "../../../base/flat-map.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entitiesIn } from "../../claims/entities-in.ts";
import { clauseAt } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";
import { oneLine } from "../../text/one-line.ts";
import { wordTable } from "../../text/word-class.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { answerKey } from "./states.ts";
import { STATE_QUESTIONS, type StateQuestion } from "./state-phrases.ts";
import type { EventValue } from "./value.ts";

/** One claim for each question of state that a sentence answers in a set phrase. */
export function findStates(sentences: readonly SentenceReading[]): ClaimDraft<EventValue>[] {
  const found: ClaimDraft<EventValue>[] = [];
  for (const context of sentences) {
    const tried = answersTried(context.sentence);
    if (tried.length === 0) continue;
    const text = plainText(context);
    for (const { question, answers, start, end } of toldIn(text, tried)) {
      const span = { start: context.sentence.start + start, end: context.sentence.start + end };
      const whose = question.ofPerson ? subjectAt(context, span) : null;
      if (question.ofPerson && whose === null) continue;
      found.push(draftOf(context, question, answers, span, whose));
    }
  }
  return found.filter((claim) => !isOfSeveral(claim, found));
}

/** A source with two answers to what each person has one answer to tells of two people: who is whom is not read. */
function isOfSeveral({ value }: ClaimDraft<EventValue>, all: readonly ClaimDraft<EventValue>[]): boolean {
  const question = STATE_QUESTIONS.find(({ id }) => id === value.trigger);
  if (question?.ofPerson !== true) return false;
  return all.some((other) => other.value.trigger === value.trigger && other.value.answer !== value.answer);
}

/** The answers a sentence gives to one question, with the words that give them. */
interface Told extends Span {
  readonly question: StateQuestion;
  readonly answers: readonly string[];
}

/** The first answer told to each question counts; where several hold together, all that no other holds. */
function toldIn(text: string, tried: readonly Answer[]): readonly Told[] {
  const told: Told[] = [];
  for (const { question, answer, pattern } of tried) {
    const before = told.at(-1)?.question === question ? told.pop() : undefined;
    const isOpen = before === undefined || (question.together === true && !holds(before.answers, answer));
    const match = isOpen ? pattern.exec(text) : null;
    if (!match) {
      if (before) told.push(before);
      continue;
    }
    const end = match.index + match[0].trimEnd().length;
    told.push({
      question,
      answers: [...(before?.answers ?? []), answer],
      start: Math.min(match.index, before?.start ?? match.index),
      end: Math.max(end, before?.end ?? end),
    });
  }
  return told;
}

/** "A shotgun or a rifle" holds "a rifle". */
function holds(answers: readonly string[], answer: string): boolean {
  return answers.some((one) => one.split(" or ").includes(answer));
}

interface Answer {
  readonly question: StateQuestion;
  readonly answer: string;
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const ANSWERS: readonly Answer[] = STATE_QUESTIONS.flatMap((question) =>
  Object.entries(question.answers).map(([answer, { words, pattern }]) => ({
    question,
    answer,
    words,
    pattern,
  })),
);

const ANSWERS_BY_WORD = wordTable(
  [...new Set(ANSWERS.flatMap(({ words }) => words))].map((word) => [
    word,
    ANSWERS.filter(({ words }) => words.includes(word)),
  ]),
);

/** The answers some word of the sentence may give, in the order of the table: a look-up a word, before any pattern is tried. */
function answersTried({ tokens }: Sentence): readonly Answer[] {
  const tried = flatMap(tokens, ({ word }) => ANSWERS_BY_WORD.get(word) ?? NONE);
  return tried.length === 0 ? NONE : ANSWERS.filter((answer) => tried.includes(answer));
}

const NONE: readonly Answer[] = [];

/** The words of a sentence, character by character, with blanks for line breaks and straight apostrophes. */
function plainText({ source, sentence: { start, end } }: SentenceReading): string {
  return source.document.text
    .slice(start, end)
    .replace(/[^\S ]/gu, " ")
    .replaceAll("’", "'");
}

/** The subject of the verb that tells the answer, as printed; null where it has none. */
function subjectAt({ source, clauses }: SentenceReading, span: Span): string | null {
  const { agent = [], patient = [] } = clauses[clauseAt(clauses, span) ?? -1] ?? {};
  const subject = agent[0] ?? patient[0];
  return subject === undefined || subject.start >= span.end
    ? null
    : oneLine(source.document.text.slice(subject.start, subject.end));
}

function draftOf(
  { source, sentence, tokens, when }: SentenceReading,
  { id, ask }: StateQuestion,
  answers: readonly string[],
  span: Span,
  whose: string | null,
): ClaimDraft<EventValue> {
  return {
    kind: "event",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: ask,
    attribute: id,
    value: {
      type: "event",
      trigger: id,
      agent: null,
      patient: whose,
      sites: [],
      manner: [],
      degree: null,
      answer: answers.join(" and "),
    },
    speaker: speakerOf(source, sentence, span),
    // What is said not to be so is an answer of its own.
    stance: "asserted",
    about: when,
    rule: `event/<state of ${id}>`,
    inferred: [],
    cues: {
      keys: [`state|${id}`, ...answers.map((answer) => answerKey(id, answer))],
      entities: entitiesIn(source, sentence),
      words: [
        ...new Set(tokens.filter(({ pos }) => pos === "NOUN" || pos === "VERB").map(({ lemma }) => lemma)),
      ],
    },
  };
}
