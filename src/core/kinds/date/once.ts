import { flatMap } from "../../../base/flat-map.ts";
import { antecedent } from "../../claims/antecedent.ts";
import { classOfClause } from "../../claims/class-of-clause.ts";
import { partyKey } from "../../claims/entity-key.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { DatedEvent } from "./dated-event.ts";
import { FIRST_CASE, namedByPhrase } from "./named-by-phrase.ts";
import { REOPENING } from "./reopening.ts";
import { isOfKin, isReplaced, isSetApart } from "./set-apart.ts";

/** What somebody or something undergoes once: two years given for it are two answers to one question. */
const ONCE_EVER: ReadonlySet<string> = new Set([
  "to found",
  "to build",
  "to bear",
  "death",
  "burial",
  "capsizing",
]);

/** What is not undergone twice within weeks. */
const SELDOM: ReadonlySet<string> = new Set(
  wordList(`resignation dismissal arrest inauguration sentence verdict arraignment wedding rescue evacuation closure launch
  signing annulment surrender hospitalization release discharge appointment retirement engagement escape`).concat(
    "to find",
    "to name",
  ),
);

/**
 * Steps of a story of which an article tells one day each: two articles that do date the same step, whoever is
 * named for it. Of a death or a win that does not hold: a story has many.
 */
const STEPS: ReadonlySet<string> = new Set([
  ...ONCE_EVER,
  ...SELDOM,
  ...wordList(`quake shooting stabbing bombing robbery burglary kidnapping explosion eruption crash collapse flood
  landslide landfall fire outage election purchase merger completion approval bankruptcy hearing trial plea ceremony
  strike vigil memorial premiere concert suspension cancellation groundbreaking reopening visit burial dispatch expiry
  ceasefire surgery divorce recount invasion sound arrival departure poll-closing`).concat(
    "to go missing",
    FIRST_CASE,
  ),
]);

/** A death has many victims: that of somebody nobody names is not the only one. */
const NAMED_ONLY: ReadonlySet<string> = new Set(["death", "to name", "to find", "to bear", "engagement"]);

/** Acts that the subject of their verb undergoes, whatever the object: "took the oath". */
const OF_THE_SUBJECT: ReadonlySet<string> = new Set([
  "inauguration",
  "resignation",
  "retirement",
  "death",
  "wedding",
  "surrender",
  "escape",
  "to go missing",
  "arrival",
  "departure",
]);

const MARK = "once|";
const STEP_MARK = "step|";
/** Of an act that a sentence sets apart from the story's own. */
const OTHER_MARK = "other|";
/** Of a day that the act once had, and has no longer. */
const REPLACED_MARK = "replaced|";

/**
 * Keys of an act that happens once: the act with each who undergoes it by name, and as a step of the story; none for a
 * date that has been given up.
 */
export function onceKeys(
  source: SourceReading,
  sentence: Sentence,
  event: DatedEvent,
  { date, dates }: DateAmongOthers,
): string[] {
  const { name, clause } = event;
  if (clause?.verb.negated === true) return [];
  if (isReplaced(source.tagged(sentence), date)) return [`${OTHER_MARK}${name}`, `${REPLACED_MARK}${name}`];
  const parties = clause === null ? [] : partiesOf(source, sentence, event, clause);
  return [
    ...(ONCE_EVER.has(name) || SELDOM.has(name) ? parties.map((key) => `${MARK}${name}|${key}`) : []),
    ...stepKeys(source, sentence, event, dates),
  ];
}

/** A date, and all dates of its sentence. */
interface DateAmongOthers {
  readonly date: Span;
  readonly dates: readonly Span[];
}

/** Who undergoes an act, by name. */
function partiesOf(
  source: SourceReading,
  sentence: Sentence,
  { name }: DatedEvent,
  clause: Clause,
): string[] {
  const ofSubject = clause.patient.length === 0 || (OF_THE_SUBJECT.has(name) && !clause.verb.passive);
  const undergoing = ofSubject ? clause.agent : clause.patient;
  return flatMap(undergoing, (phrase) => namedBy(source, sentence, phrase));
}

/** The key of a step, where the sentence does not set it apart from the story's own: "at an earlier hearing". */
function stepKeys(
  source: SourceReading,
  sentence: Sentence,
  event: DatedEvent,
  dates: readonly Span[],
): string[] {
  const { name, clause, word } = event;
  const tokens = source.tagged(sentence);
  const told = clause === null ? name : classOfClause(clause, tokens);
  const steps = [...new Set([name, told])].filter((one) => STEPS.has(one) && !NAMED_ONLY.has(one));
  if (steps.length === 0) return [];
  // What opens again is not another opening, and the last shift not another closing.
  const isNamed = name === REOPENING || (clause !== null && namedByPhrase(clause) === name);
  if (!isNamed && isSetApart(tokens, clause, dates)) return [`${OTHER_MARK}${name}`];
  if (!isNamed && clause !== null && isOfKin(clause)) return [];
  const ends = ENDING.has(clause?.verb.lemma ?? "") && clause?.verb.lemma !== word;
  return steps.map((step) => `${STEP_MARK}${step}|${ends ? "end" : ""}`);
}

/** Verbs that tell of the end of what a noun names. */
const ENDING: ReadonlySet<string> = new Set(wordList("end finish conclude close complete last expire"));

/** Keys of the people and bodies a phrase names at its head, or stands for. */
function namedBy(source: SourceReading, sentence: Sentence, phrase: NounPhrase): string[] {
  if (PERSONS.has(phrase.head.lower)) {
    const person = antecedent(source, sentence, phrase, ["person"]);
    return person === null ? [] : [partyKey(person.value)];
  }
  return source
    .namesInSentence(sentence)
    .filter(({ value }) => value.type === "person" || value.type === "organisation")
    .flatMap((name) =>
      overlaps(name, phrase.head) || isNamedBehind(source.document.text, phrase, name)
        ? [partyKey(name.value)]
        : [],
    );
}

/** "The former owner of the mill, [Ann Orr], resigned". */
function isNamedBehind(text: string, { head, end }: NounPhrase, name: Span): boolean {
  if (name.start <= end || name.start - end > LONGEST_ASIDE || !isPersonNoun(head.lemma)) return false;
  return LEADS_TO_NAME.test(text.slice(end, name.start)) && text.charAt(name.end) === ",";
}

const LEADS_TO_NAME = /^(?: (?:of|at|for|in) [^,]+)?, $/u;
const LONGEST_ASIDE = 50;

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "him", "her"]);

function isOnce(key: string): boolean {
  return key.startsWith(MARK);
}

/** Whether a key is of an act that has one day. */
export function isOfOneDay(key: string): boolean {
  return isOnce(key) || key.startsWith(STEP_MARK);
}

/** The step of the story that two claims date, unless they name others for it; null where there is none. */
export function stepOfBoth(a: readonly string[], b: readonly string[]): string | null {
  const shared = a.find((key) => key.startsWith(STEP_MARK) && b.includes(key));
  if (shared === undefined) return null;
  const [own, others] = [a.filter(isOnce), b.filter(isOnce)];
  const differ = own.length > 0 && others.length > 0 && !own.some((key) => others.includes(key));
  return differ ? null : (shared.split("|")[1] ?? null);
}

/** Whether a claim dates another occasion than the story's own, or none. */
export function isOfOther(keys: readonly string[]): boolean {
  return keys.some((key) => key.startsWith(OTHER_MARK));
}

/** Whether one of two claims gives the day that an act had before that of the other: "in May instead of March". */
export function isReplacedBy(a: readonly string[], b: readonly string[]): boolean {
  return replaces(a, b) || replaces(b, a);
}

function replaces(now: readonly string[], before: readonly string[]): boolean {
  return before.some(
    (key) => key.startsWith(REPLACED_MARK) && now.includes(`day|${key.slice(REPLACED_MARK.length)}`),
  );
}

/** Whether a claim dates a step of the story. */
export function datesStep(keys: readonly string[]): boolean {
  return keys.some((key) => key.startsWith(STEP_MARK));
}

/** Whether that step is not taken twice, however many years lie between. */
export function isOnceEver(step: string): boolean {
  return ONCE_EVER.has(step);
}

/** How two claims date one act of one person or body that happens once. */
export function sameOnce(a: readonly string[], b: readonly string[]): "ever" | "seldom" | null {
  const shared = a.find((key) => isOnce(key) && b.includes(key));
  if (shared === undefined) return null;
  return ONCE_EVER.has(shared.split("|")[1] ?? "") ? "ever" : "seldom";
}
