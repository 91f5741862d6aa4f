import { flatMap } from "../../../../base/flat-map.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { groupBy } from "../../../../base/order.ts";
import { speakerOf } from "../../../claims/attribution.ts";
import type { ClaimCues, ClaimDraft } from "../../../claims/claim.ts";
import { entitiesIn } from "../../../claims/entities-in.ts";
import { withoutSpeaker } from "../../../claims/speaker-apart.ts";
import { stanceOf } from "../../../claims/stance.ts";
import { clauseAt } from "../../../claims/source-reading.ts";
import type { NounPhrase } from "../../../clauses/clause.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { contains, overlaps, type Span } from "../../../text/span.ts";
import { oneLine } from "../../../text/one-line.ts";
import { wordClass } from "../../../text/word-class.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { PERSONAL_PRONOUNS } from "../reading/participants.ts";
import { matterOf } from "../reading/matter.ts";
import { namesAt, type SentenceReading } from "../reading/sentence-reading.ts";
import { answerKey } from "./states.ts";
import { STATE_QUESTIONS } from "./state-questions.ts";
import { NAMED, NOT_KNOWN, type StateQuestion } from "./state-question.ts";
import { phrasesTable } from "../phrases/compile.ts";
import { toldIn } from "../phrases/told-phrases.ts";
import type { EventValue } from "../value.ts";

/** One claim for each question of state that a sentence answers in a set phrase. */
export function findStates(sentences: readonly SentenceReading[]): ClaimDraft<EventValue>[] {
  const found = flatMap(sentences, (context) =>
    context.asks
      ? []
      : mapDefined(answersOf(context), (told) => (isOfThing(context, told) ? null : draftOf(context, told))),
  );
  const byQuestion = groupBy(found, ({ value }) => value.trigger);
  const several = new Set([...byQuestion].flatMap(([id, told]) => (areOfSeveral(id, told) ? [id] : [])));
  return found.filter(({ value }) => value.answer === NOT_KNOWN || !several.has(value.trigger));
}

/**
 * A source with two answers to what each person has one answer to tells of two people: who is whom is not read.
 * Stages of one matter may all be told of one.
 */
function areOfSeveral(id: string, told: readonly ClaimDraft<EventValue>[]): boolean {
  const question = QUESTION_OF.get(id);
  if (question?.ofPerson === undefined || question.answersAre !== "exclusive") return false;
  const answers = new Set(told.map(({ value }) => value.answer));
  answers.delete(NOT_KNOWN);
  return answers.size > 1;
}

const QUESTION_OF: ReadonlyMap<string, StateQuestion> = new Map(
  STATE_QUESTIONS.map((question) => [question.id, question]),
);

/** The answers a sentence gives to one question, with the words that give them. */
interface Told extends Span {
  readonly question: StateQuestion;
  readonly answers: readonly string[];
}

/** What a sentence answers: the first answer told to each question; where several hold together, all that no other holds. */
function answersOf(context: SentenceReading): readonly Told[] {
  const all = toldIn(PHRASES, context.tokens);
  if (all.length === 0) return NONE_TOLD;
  all.sort((a, b) => a.given.rank - b.given.rank || a.start - b.start);
  const told: Told[] = [];
  for (const { given, start, end, leftOpen, nouns } of all) {
    const { question } = given;
    const named = leftOpen ? [NOT_KNOWN] : given.answer === NAMED ? nouns : [given.answer];
    const before = told.at(-1)?.question === question ? told.at(-1) : undefined;
    // What a table has a word for is not named by its noun as well.
    if (before !== undefined && (given.answer === NAMED || given.answer === NOT_KNOWN)) continue;
    const more = named.filter((answer) => before === undefined || !holds(before.answers, answer));
    if (before === undefined) {
      told.push({ question, answers: named, start, end });
    } else if (
      question.together === true &&
      more.length > 0 &&
      !leftOpen &&
      !holds(before.answers, NOT_KNOWN)
    ) {
      const answers = [...before.answers, ...more];
      told[told.length - 1] = {
        question,
        answers,
        start: Math.min(start, before.start),
        end: Math.max(end, before.end),
      };
    }
  }
  return told;
}

const NONE_TOLD: readonly Told[] = [];

/** "A shotgun or a rifle" holds "a rifle". */
function holds(answers: readonly string[], answer: string): boolean {
  return answers.some((one) => one.split(" or ").includes(answer));
}

/** The answers to all questions of state, each with its place in the order of them all. */
const ANSWERS = STATE_QUESTIONS.flatMap((question) =>
  Object.entries(question.told).map(([answer, telling]) => ({ question, answer, telling })),
).map((row, rank) => ({ ...row, rank }));

const PHRASES = phrasesTable(ANSWERS.map((given) => [given.telling, given] as const));

/**
 * Whom an answer is about: of a question of persons who did it or whom it was done to, as the clause or a
 * phrase in the answer has them; else the subject. Undefined where nothing says it.
 */
function whoseAt(context: SentenceReading, told: Told): NounPhrase | undefined {
  const { clauses } = context;
  const { verb, agent = [], patient = [], adjuncts = [] } = clauses[clauseAt(clauses, told) ?? -1] ?? {};
  const { ofPerson } = told.question;
  const beside = flatMap(adjuncts, ({ phrases }) => phrases.filter((phrase) => overlaps(phrase, told)));
  return ofPerson === undefined
    ? [...agent, ...patient].find(
        (phrase) =>
          !DEALING.has(phrase.head.lemma) && !isNobody(phrase.tokens) && !isAnswer(phrase, verb, told),
      )
    : (ofPerson === "doer" ? [...agent, ...patient, ...beside] : [...patient, ...beside, ...agent]).find(
        (phrase) => isSomebody(context, phrase),
      );
}

/** "Police found [a shotgun]", "[a white van] sped off": what only names the answer is not whom or what it is about. */
function isAnswer(phrase: NounPhrase, verb: Span | undefined, told: Told): boolean {
  return contains(phrase, told) || (overlaps(phrase, told) && phrase.start >= (verb?.end ?? 0));
}

/**
 * "Is charged with a murder in 2011": what holds now is of the story's own time, whatever is dated behind it. "A death
 * last year is treated as murder" is not.
 */
function isPresent({ source, clauses, dates }: SentenceReading, told: Told): boolean {
  const verb = clauses[clauseAt(clauses, told) ?? -1]?.verb;
  if (verb?.form !== "finite" || verb.tense !== "present") return false;
  // "Beat", "put": in its base form a verb may be of the past.
  const printed = source.document.text.slice(verb.start, verb.end).toLowerCase();
  return printed !== verb.lemma && dates.every(({ start }) => start >= told.end);
}

/** "There", "no arrests", "nobody": who it is about is not told. */
function isNobody([first]: readonly TaggedToken[]): boolean {
  return first === undefined || NOBODY.has(first.word);
}

const NOBODY = wordClass(wordList("there it this that no nobody none nothing what"));

/** "The appeal was dismissed", "shots were fired": what a thing underwent is no state of a person. */
function isOfThing(context: SentenceReading, { question, start, end }: Told): boolean {
  const clause = context.clauses[clauseAt(context.clauses, { start, end }) ?? -1];
  if (question.ofPerson === undefined || clause?.verb.passive !== true) return false;
  if (!overlaps(clause.verb, { start, end }) || end > clause.verb.end + PREPOSITION) return false;
  return (
    clause.patient.length > 0 &&
    clause.patient.every(
      (phrase) =>
        phrase.head.pos === "NOUN" &&
        !mayBeName(context, phrase) &&
        !overlaps(phrase, { start, end }) &&
        !isSomebody(context, phrase) &&
        !ANYBODY.has(phrase.head.lemma) &&
        !DEALING.has(phrase.head.lemma),
    )
  );
}

/** A name that the tagger takes for a noun; in front, a plural is none. */
function mayBeName({ sentence }: SentenceReading, { head }: NounPhrase): boolean {
  return CAPITAL.test(head.text) && (head.start !== sentence.start || head.lemma === head.lower);
}

const CAPITAL = /^\p{Lu}/u;

/** "Banned [from]", "charged [with]": so many letters of a phrase may stand behind its verb. */
const PREPOSITION = 8;

/** Words for somebody that name no sort of person. */
const ANYBODY: ReadonlySet<string> = new Set(wordList("individual one other another"));

const BODY: ReadonlySet<string> = new Set(wordList("body remains corpse"));

/** A person, and nobody who only deals with those whom it is about. */
function isSomebody(context: SentenceReading, phrase: NounPhrase): boolean {
  const { lemma, lower } = phrase.head;
  if (DEALING.has(lemma)) return false;
  if (PERSONAL_PRONOUNS.has(lower) || lower === "who" || BODY.has(lemma)) return true;
  if (phrase.tokens.some((token) => token.pos === "NOUN" && isPersonNoun(token.lemma))) return true;
  return namesAt(context, phrase).some(({ value, end }) => value.type === "person" && end === phrase.end);
}

/** Those who arrest, judge, treat and speak for others. */
const DEALING: ReadonlySet<string> = new Set(
  wordList(`police officer deputy detective sheriff prosecutor judge jury juror court lawyer attorney solicitor
  barrister doctor physician surgeon nurse paramedic medic authority official spokesman spokeswoman publicist agent
  investigator magistrate coroner examiner owner board club team it they we i you reporter friend crew rescuer
  firefighter`),
);

/** The things that the clause of an answer is of, by their nouns: "inspectors rated [the bridge] fair". */
function thingsOf({ clauses }: SentenceReading, told: Told): readonly string[] {
  const { verb, agent = [], patient = [] } = clauses[clauseAt(clauses, told) ?? -1] ?? {};
  const named = verb?.lemma === "be" ? agent : patient;
  return mapDefined(named, ({ head }) => (ANY_THING.has(head.lower) ? null : nounClass(head.lower)));
}

/** Words for whatever it is, and what a grade is of. */
const ANY_THING: ReadonlySet<string> = new Set(
  wordList("it they them that which this condition state structure facility institution site rating grade"),
);

function draftOf(context: SentenceReading, told: Told): ClaimDraft<EventValue> {
  const { source, sentence, tokens, when } = context;
  const { answers, start, end } = told;
  const whose = whoseAt(context, told);
  const named = whose && namesAt(context, whose).find(({ value }) => value.type === "person");
  const matter = told.question.ofThing === true ? thingsOf(context, told) : matterOf(tokens, told);
  const { id, ask } = told.question;
  const speaker = speakerOf(source, sentence, { start, end });
  // Made at once: V8 takes these drafts for long-lived, and with them the whole reading that would wait in a closure.
  const cues: ClaimCues = {
    keys: [`state|${id}`, ...answers.map((answer) => answerKey(id, answer))],
    entities: withoutSpeaker(entitiesIn(source, sentence), speaker),
    words: [
      ...new Set(
        mapDefined(tokens, (token) =>
          (token.pos === "NOUN" || token.pos === "VERB") && !overlaps(token, told) ? token.lemma : null,
        ),
      ),
    ],
  };
  return {
    kind: "event",
    start,
    end,
    sentence: sentence.index,
    subject: ask,
    attribute: id,
    value: {
      type: "event",
      trigger: id,
      agent: null,
      patient: whose ? oneLine(source.document.text.slice(whose.start, whose.end)) : null,
      sites: [],
      manner: [],
      degree: null,
      answer: answers.join(" and "),
      ...(named && { person: named.value.name }),
      ...(matter.length > 0 && { matter }),
    },
    speaker,
    // What is said not to be so, or only to be possible, is an answer of its own.
    stance: stanceOf(context.clauses, clauseAt(context.clauses, told)) === "planned" ? "planned" : "asserted",
    about: isPresent(context, told) ? null : when,
    rule: `event/<state of ${id}>`,
    inferred: [],
    cues: () => cues,
  };
}
