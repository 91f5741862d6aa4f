import { flatMap } from "../../../base/flat-map.ts";
import { itemAt } from "../../../base/item-at.ts";
import { lazily } from "../../../base/lazily.ts";
import { antecedent } from "../../claims/antecedent.ts";
import type { ClaimCues, ClaimDraft } from "../../claims/claim.ts";
import { classOfClause } from "../../claims/class-of-clause.ts";
import { partyKey } from "../../claims/entity-key.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { OTHER_OCCASIONS } from "../../knowledge/other-occasions.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { contains, lastUpTo, overlaps, type Span } from "../../text/span.ts";
import { wordClass } from "../../text/word-class.ts";
import { boundsOf, type DayInterval } from "../../mentions/edtf.ts";
import { byText } from "../../../base/order.ts";
import type { DatedEvent } from "./dated-event.ts";
import { FIRST_CASE } from "./named-by-phrase.ts";
import { REOPENING } from "./reopening.ts";
import type { EventDateValue } from "./value.ts";

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

/**
 * Keys of an act that happens once: the act with each who undergoes it by name, and as a step of the story; none for a
 * date that has been given up.
 */
export function onceKeys(source: SourceReading, sentence: Sentence, event: DatedEvent, date: Span): string[] {
  const { name, clause } = event;
  if (clause?.verb.negated === true) return [];
  if (isReplaced(source.tagged(sentence), date)) return [`${OTHER_MARK}${name}`];
  const parties = clause === null ? [] : partiesOf(source, sentence, event, clause);
  return [
    ...(ONCE_EVER.has(name) || SELDOM.has(name) ? parties.map((key) => `${MARK}${name}|${key}`) : []),
    ...stepKeys(source, sentence, event),
  ];
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
function stepKeys(source: SourceReading, sentence: Sentence, event: DatedEvent): string[] {
  const { name, clause, word } = event;
  const tokens = source.tagged(sentence);
  const told = clause === null ? name : classOfClause(clause, tokens);
  const steps = [...new Set([name, told])].filter((one) => STEPS.has(one) && !NAMED_ONLY.has(one));
  if (steps.length === 0) return [];
  // What opens again is not another opening.
  const people = clause === null ? NOBODY : [...clause.agent, ...clause.patient].filter(isOfPerson);
  if (name !== REOPENING && name !== FIRST_CASE && isSetApart(tokens, clause ?? sentence, people))
    return [`${OTHER_MARK}${name}`];
  if (clause !== null && isOfKin(clause)) return [];
  const ends = ENDING.has(clause?.verb.lemma ?? "") && clause?.verb.lemma !== word;
  return steps.map((step) => `${STEP_MARK}${step}|${ends ? "end" : ""}`);
}

/** "will close in May instead of [March]", "moved from [Monday] to Friday": a day that another has taken the place of. */
function isReplaced(tokens: readonly TaggedToken[], date: Span): boolean {
  const at = lastUpTo(tokens, date.start);
  const [last, before] = [itemAt(tokens, at)?.lower ?? "", itemAt(tokens, at - 1)?.lower ?? ""];
  if (REPLACING.has(`${before} ${last}`)) return true;
  return (
    last === "from" && tokens.slice(Math.max(0, at - MOVE_REACH), at).some(({ lemma }) => MOVING.has(lemma))
  );
}

const REPLACING: ReadonlySet<string> = new Set([
  "instead of",
  "rather than",
  "and not",
  "but not",
  ", not",
  "not on",
  "not in",
]);
const MOVING: ReadonlySet<string> = new Set(wordList("move postpone delay push bring reschedule shift put"));
/** Words between the verb and the "from" of the old day. */
const MOVE_REACH = 4;

/** "at an earlier hearing", "no arrests", "had been set for June": another occasion, none, or a plan that was given up. */
function isSetApart(
  tokens: readonly TaggedToken[],
  { start, end }: Span,
  people: readonly NounPhrase[],
): boolean {
  return tokens.some((token, i) => {
    if (token.start < start || token.end > end) return false;
    // "The [former] minister resigned" tells who it was, not that it was another resignation.
    if (token.lower === "former" && people.some((phrase) => contains(phrase, token))) return false;
    if (SETS_APART.has(token.word)) return true;
    return (
      token.lower === "had" && tokens[i + 1]?.lower === "been" && PLANNED.has(tokens[i + 2]?.lower ?? "")
    );
  });
}

const NOBODY: readonly NounPhrase[] = [];

function isOfPerson({ head }: NounPhrase): boolean {
  return head.pos === "PROPN" || isPersonNoun(head.lemma);
}

/** "[his drummer] was buried": somebody else than the one the story is about. */
function isOfKin({ agent, patient }: Clause): boolean {
  return [...agent, ...patient].some(
    ({ tokens, head }) => POSSESSIVES.has(tokens[0]?.lower ?? "") && isPersonNoun(head.lemma),
  );
}

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "its"]);
const PLANNED: ReadonlySet<string> = new Set(wordList("set scheduled planned slated due expected fixed"));

/** Words of another occasion, or of a plan that was given up. */
const SETS_APART = wordClass([
  ...OTHER_OCCASIONS,
  ...wordList(
    "former previously originally initially first third next again also last no none nobody without",
  ),
]);
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

type DateDraft = ClaimDraft<EventDateValue>;

/**
 * The dates of a source; an act of which it gives two days keeps no such key. What lies months behind the day it was
 * written is told as background: "another fire in 2011" is not the fire of the story, which keeps its key.
 */
export function withOneDayEach(drafts: readonly DateDraft[], written: string | null): DateDraft[] {
  const day = written === null ? null : boundsOf(written);
  const isPast = ({ value }: DateDraft): boolean => endsLongBefore(value, day);
  const spent = lazily(() => spentKeys(drafts, isPast));
  return drafts.map((draft) => ({
    ...draft,
    cues: () => withoutKeys(draft.cues(), isPast(draft) ? spent().past : spent().near),
  }));
}

/** The keys that dates of the story's own time and of a time long before it do not keep. */
function spentKeys(
  drafts: readonly DateDraft[],
  isPast: (draft: DateDraft) => boolean,
): { readonly near: ReadonlySet<string>; readonly past: ReadonlySet<string> } {
  const dated = drafts.filter(({ value }) => !value.timeOnly);
  const near = dated.filter((draft) => !isPast(draft));
  const many = [...manyDayed(near), ...manyDayed(dated.filter(isPast))];
  const recent = near.flatMap((draft) => draft.cues().keys.filter(isOfOneDay));
  return { near: new Set(many), past: new Set([...many, ...recent]) };
}

function withoutKeys(cues: ClaimCues, spent: ReadonlySet<string>): ClaimCues {
  return { ...cues, keys: cues.keys.filter((key) => !spent.has(key)) };
}

/** The acts of which dates give two days. */
function manyDayed(drafts: readonly DateDraft[]): string[] {
  const days = groupPairs(
    drafts.flatMap(({ cues, value }) =>
      cues()
        .keys.filter(isOfOneDay)
        .map((key) => [key, value] as const),
    ),
  );
  return [...days].flatMap(([key, values]) => (mayBeOneDay(values) ? [] : [key]));
}

function endsLongBefore({ end, start }: EventDateValue, written: DayInterval | null): boolean {
  const last = boundsOf((end ?? start)?.slice(0, ISO_DAY) ?? "")?.last ?? null;
  return last !== null && written?.first != null && written.first - last > LONG_BEFORE;
}

/** Days. */
const LONG_BEFORE = 60;

function groupPairs<V>(pairs: readonly (readonly [string, V])[]): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** "Last weekend" and "Sunday" may be one day; what is not known may not be another than what is written alike. */
function mayBeOneDay(values: readonly EventDateValue[]): boolean {
  const placed = values.flatMap(({ start, end }) => (start === null ? [] : [[start, end ?? start] as const]));
  if (placed.length < values.length) return new Set(values.map(({ timex }) => timex)).size === 1;
  const from = placed.map(([start]) => start.slice(0, ISO_DAY)).sort(byText);
  const to = placed.map(([, end]) => end.slice(0, ISO_DAY)).sort(byText);
  return (from.at(-1) ?? "") <= (to[0] ?? "");
}

const ISO_DAY = "2024-08-29".length;

function isOnce(key: string): boolean {
  return key.startsWith(MARK);
}

function isOfOneDay(key: string): boolean {
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
