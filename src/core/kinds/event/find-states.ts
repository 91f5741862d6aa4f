import { groupBy } from "../../../base/order.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { scenesOf } from "../../claims/scene-times.ts";
import { isName, type SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import { STATE_QUESTIONS, type StateQuestion } from "./state-phrases.ts";
import type { EventValue } from "./value.ts";

/** One claim for each question of state that a sentence answers in a set phrase. */
export function findStates(source: SourceReading): ClaimDraft<EventValue>[] {
  const scenes = scenesOf(source);
  return source.document.sentences.flatMap((sentence, i) => {
    const questions = questionsOf(sentence);
    if (questions.length === 0) return [];
    const text = plainText(source, sentence);
    return questions.flatMap((question) => {
      const found = answerIn(text, question);
      return found ? [draftOf(source, sentence, question, found, scenes[i]?.time ?? null)] : [];
    });
  });
}

const QUESTIONS_BY_WORD: ReadonlyMap<string, readonly { readonly question: StateQuestion }[]> = groupBy(
  STATE_QUESTIONS.flatMap((question) => question.words.split(" ").map((word) => ({ word, question }))),
  ({ word }) => word,
);

/** The questions some word of the sentence may answer: a look-up a word, before any pattern is tried. */
function questionsOf({ tokens }: Sentence): readonly StateQuestion[] {
  const asked = new Set<StateQuestion>();
  for (const { lower } of tokens) {
    for (const part of lower.includes("-") ? lower.split("-") : [lower]) {
      for (const { question } of QUESTIONS_BY_WORD.get(part) ?? []) asked.add(question);
    }
  }
  return asked.size === 0 ? [] : STATE_QUESTIONS.filter((question) => asked.has(question));
}

/** The words of a sentence, character by character, with blanks for line breaks and straight apostrophes. */
function plainText({ document }: SourceReading, { start, end }: Sentence): string {
  return document.text.slice(start, end).replace(/\s/gu, " ").replace(/’/gu, "'");
}

interface Found {
  readonly answer: string;
  readonly at: number;
  readonly length: number;
}

function answerIn(text: string, { answers }: StateQuestion): Found | null {
  for (const [answer, pattern] of Object.entries(answers)) {
    const match = pattern.exec(text);
    if (match) return { answer, at: match.index, length: match[0].trimEnd().length };
  }
  return null;
}

function draftOf(
  source: SourceReading,
  sentence: Sentence,
  { id, ask }: StateQuestion,
  { answer, at, length }: Found,
  about: string | null,
): ClaimDraft<EventValue> {
  const start = sentence.start + at;
  const span = { start, end: start + length };
  const names = source.inSentence(sentence).filter(isName);
  return {
    kind: "event",
    ...span,
    sentence: sentence.index,
    subject: ask,
    attribute: id,
    value: {
      type: "event",
      trigger: id,
      agent: null,
      patient: null,
      sites: [],
      manner: [],
      degree: null,
      answer,
    },
    speaker: speakerOf(source, sentence, span),
    // What is said not to be so is an answer of its own.
    stance: "asserted",
    about,
    rule: `event/<state of ${id}>`,
    inferred: [],
    cues: {
      keys: [`state|${id}`],
      entities: [...new Set(names.map(({ value }) => entityKey(value)))],
      words: [
        ...new Set(
          source
            .tagged(sentence)
            .filter(({ pos }) => pos === "NOUN" || pos === "VERB")
            .map(({ lemma }) => lemma),
        ),
      ],
    },
  };
}
