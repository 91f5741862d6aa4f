import { itemAt } from "../../../base/item-at.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import { DENIAL_VERBS } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";
import { holderOf, lastOfSubclauses, POSITION_RULES, withDefaultActor, type Held } from "./held.ts";
import {
  CONFIRMING_VERBS,
  DENIALS_OF_STATEMENTS,
  FALSITY,
  GRANTED,
  POINTING_WORDS,
  STATEMENT_NOUNS,
} from "./lexicon.ts";
import { isCheckable, statementInWords, statementsOf, type Statement } from "./statement.ts";
import type { Position } from "./value.ts";

/** A denial, confirmation or accusation of anything else: "denied any wrongdoing", "Tehran has denied these claims". */
export function denialIn(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  index: number,
): Held[] | null {
  const denied =
    calledFalse(source, sentence, clause) ??
    accusationBy(source, sentence, clause, index) ??
    denialBy(source, sentence, clause, index);
  if (!denied) return null;
  const who = holderOf(source, sentence, denied.holder, denied.span);
  if (!who) return null;
  const antecedent = denied.pointing ? statementBefore(source, sentence) : null;
  const statement = antecedent ?? statementInWords(source, sentence, index, denied.content);
  if (statement.topic.length < (denied.position === "denies" ? 1 : FEWEST_WORDS_CONFIRMED)) return null;
  return [
    {
      position: denied.position,
      who,
      statement: withDefaultActor(statement, denied.position === "denies" ? who : null),
      span: denied.span,
      rule: antecedent
        ? `stance/<${POSITION_RULES[denied.position]}> what was said before`
        : `stance/<${POSITION_RULES[denied.position]}> <words>`,
      inferred: antecedent ? ["statement"] : [],
    },
  ];
}

/** "confirmed the deal" is too little to be laid beside anything; "denied wrongdoing" is not. */
const FEWEST_WORDS_CONFIRMED = 2;

/** The last statement before the sentence in which somebody named does something: what "these claims" point at. */
function statementBefore(source: SourceReading, sentence: Sentence): Statement | null {
  const before = itemAt(source.document.sentences, sentence.index - 1);
  if (!before || sentence.paragraph - before.paragraph > 1) return null;
  const statements = statementsOf(source, before).filter(isCheckable);
  return statements.at(-1) ?? null;
}

interface Denial {
  readonly position: Position;
  readonly holder: Clause;
  readonly span: Span;
  /** The words that make the statement. */
  readonly content: Span;
  /** The words only point at a statement made before. */
  readonly pointing: boolean;
}

function denialBy(source: SourceReading, sentence: Sentence, clause: Clause, index: number): Denial | null {
  const { lemma, negated } = clause.verb;
  const denies = DENIAL_VERBS.has(lemma);
  if (negated || clause.verb.passive || (!denies && !CONFIRMING_VERBS.has(lemma))) return null;
  const clauses = source.clauses(sentence);
  const object = clause.patient.find(({ start }) => start >= clause.verb.end) ?? null;
  if (object && GRANTED.has(object.head.lemma)) return null;
  const content =
    clauses[index + 1]?.governor === index && clauses[index + 1]?.link === "that" ? index + 1 : null;
  if (!object && content === null) return null;
  const ofStatement = object !== null && STATEMENT_NOUNS.has(object.head.lemma);
  if (DENIALS_OF_STATEMENTS.has(lemma) && !ofStatement && content === null) return null;
  const end = content === null ? endOfObject(clause, object) : (clauses[content]?.end ?? clause.end);
  return {
    position: denies ? "denies" : "asserts",
    holder: clause,
    span: { start: clause.start, end },
    content: { start: content === null ? (object?.start ?? clause.verb.end) : clause.verb.end, end },
    pointing: ofStatement && content === null && isPointing(object),
  };
}

/** The object with the phrases that touch it: "any involvement in the attack". */
function endOfObject(clause: Clause, object: NounPhrase | null): number {
  let end = object?.end ?? clause.verb.end;
  for (const adjunct of clause.adjuncts) {
    if (adjunct.start >= end && adjunct.start - end < NEXT_WORD) end = adjunct.end;
  }
  return end;
}

/** A blank and a preposition at most lie between a noun and the phrase that narrows it. */
const NEXT_WORD = 8;

function isPointing({ tokens }: NounPhrase): boolean {
  const opening = tokens[0]?.lower ?? "";
  return POINTING_WORDS.has(opening) || opening === "the" || opening === "all" || tokens.length === 1;
}

/** "accused the West of backing genocide". */
function accusationBy(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  index: number,
): Denial | null {
  const [accused] = clause.patient;
  if (clause.verb.lemma !== "accuse" || clause.verb.passive || clause.verb.negated || !accused) return null;
  const end = lastOfSubclauses(source.clauses(sentence), index);
  return {
    position: "alleges",
    holder: clause,
    span: { start: clause.start, end },
    content: { start: accused.start, end },
    pointing: false,
  };
}

/** "claims of genocide were unfounded", with whoever maintains it. */
function calledFalse(source: SourceReading, sentence: Sentence, clause: Clause): Denial | null {
  const [subject] = clause.agent;
  if (
    clause.verb.lemma !== "be" ||
    clause.verb.negated ||
    !subject ||
    !STATEMENT_NOUNS.has(subject.head.lemma)
  )
    return null;
  const verdict = source.tagged(sentence).find(({ start }) => start >= clause.verb.end);
  const holder =
    clause.governor === null || clause.link !== "that" ? null : source.clauses(sentence)[clause.governor];
  if (!verdict || !FALSITY.has(verdict.lower) || !holder) return null;
  return {
    position: "denies",
    holder,
    span: { start: holder.start, end: verdict.end },
    content: { start: subject.end, end: clause.verb.start },
    pointing: isPointing(subject) && clause.verb.start - subject.end < 2,
  };
}
