import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { itemAt } from "../../../base/item-at.ts";
import type { Clause } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { contains, firstFrom, lastUpTo, overlaps, type Span } from "../../text/span.ts";
import { wordClass } from "../../text/word-class.ts";
import {
  CLASS_OF_NOUN,
  CLASS_OF_VERB,
  EVENT_OF_DOER,
  EVENT_NOUN_CLASSES,
  EVENT_OF_NOUN,
  isEventNoun,
  isEventPhrase,
  withBroader,
} from "../../knowledge/event-classes.ts";
import { clausesAt, governingClause } from "./governing-clause.ts";
import { classOfClause } from "../../claims/class-of-clause.ts";
import { doingOf } from "../../claims/doing.ts";
import { begunBy, datesReopening, endedBy, REOPENING } from "./reopening.ts";
import { namedByPhrase } from "./named-by-phrase.ts";
import {
  addsLittle,
  eventNounAt,
  nounAlong,
  nounBeside,
  nounBeyond,
  type NounBeside,
} from "./noun-beside.ts";

/** The event that a date dates, as its sentence tells it. */
export interface DatedEvent {
  /** Base form of the noun or verb that names it; empty where nothing does. */
  readonly word: string;
  /** Its class; `to walk` for a verb of no class. */
  readonly name: string;
  /** All that happened on that day by the words: the event itself first, what it is a kind of, what else its clause tells. */
  readonly classes: readonly string[];
  /** The clause the date belongs to. */
  readonly clause: Clause | null;
  /** It is named by a noun: "Sunday's quake". */
  readonly nominal: boolean;
  /** It stands at one end of the period that the words give: "open until May" dates the closing, "open since May" the opening. */
  readonly edge?: "begin" | "end";
}

/**
 * Finds for each date of a sentence the event it dates: an event noun right beside it, or the verb it
 * belongs to: the last one before it, unless the date opens or stands inside the subject of the next.
 */
export function datedEvents(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  dates: readonly Span[],
): DatedEvent[] {
  const governed = dates.map((date) => governingClause(tokens, clauses, date));
  const taken = new Set(governed);
  return dates.map((date, i) => {
    const index = governed[i] ?? null;
    const beside = nounBeside(tokens, date);
    const verbs = index === null ? [] : clausesAt(tokens, clauses, index, { date, taken });
    const own = index === null ? null : (clauses[index] ?? null);
    const noun = beside !== null && own !== null && isPartOf(tokens, own, beside) ? null : beside;
    const along = nounAlong(tokens, date);
    if (own !== null && datesReopening(tokens, own, date)) return atEdge(REOPENING, own, "end");
    const ended = endedBy(tokens, own, date);
    if (ended !== null) return atEdge(ended, own, "end");
    const begun = begunBy(tokens, own, date);
    if (begun !== null) return atEdge(begun, own, "begin");
    const scheduled = own === null ? undefined : scheduledFor(tokens, own, date);
    if (scheduled !== undefined && own !== null) {
      const { lemma } = scheduled;
      const name = classOfThing(lemma);
      return { word: lemma, name, classes: [...withBroader(name)], clause: own, nominal: true };
    }
    const subject =
      noun === null && own !== null && endsSubject(tokens, own, date) ? nounBeyond(tokens, date) : null;
    if (subject !== null) return ofNoun(subject, own, verbal(own, verbs, tokens, dates).classes);
    if (noun === null)
      return withNoun(
        atNoun(made(verbal(own, verbs, tokens, dates), clauses), nounBeyond(tokens, date)),
        along,
      );
    return ofNoun(noun.token, own, noun.apart ? [] : verbal(own, verbs, tokens, dates).classes);
  });
}

function atEdge(name: string, clause: Clause | null, edge: "begin" | "end"): DatedEvent {
  return { word: name, name, classes: [name], clause, nominal: true, edge };
}

function ofNoun(
  { lemma, lemmaWord }: TaggedToken,
  clause: Clause | null,
  others: readonly string[],
): DatedEvent {
  const name = EVENT_OF_NOUN.get(lemmaWord) ?? lemma;
  return {
    word: lemma,
    name,
    classes: withoutRepeats([...withBroader(name), ...others]),
    clause,
    nominal: true,
  };
}

/** "His visit to Ulm in [April] was called off": a date right before its verb is part of what the verb is said of. */
function endsSubject(tokens: readonly TaggedToken[], { verb }: Clause, date: Span): boolean {
  return date.end <= verb.start && firstFrom(tokens, date.end) === firstFrom(tokens, verb.start);
}

/** "The [gala] is set for May": what is scheduled has that day, not the scheduling. */
function scheduledFor(
  tokens: readonly TaggedToken[],
  { verb, patient }: Clause,
  date: Span,
): TaggedToken | undefined {
  if (!verb.passive || !SCHEDULING.has(verb.lemma)) return undefined;
  const before = itemAt(tokens, lastUpTo(tokens, date.start));
  if (before?.lower !== "for" && !(verb.lemma === "expect" && isRightBehind(tokens, verb, date)))
    return undefined;
  return patient.find(({ head, end }) => end <= verb.start && head.pos === "NOUN")?.head;
}

/** "is expected [Friday]", "is expected in [March]": what is expected to be done then is told by another verb. */
function isRightBehind(tokens: readonly TaggedToken[], { end }: Span, date: Span): boolean {
  return tokens
    .slice(firstFrom(tokens, end), firstFrom(tokens, date.start))
    .every(({ pos }) => pos === "ADP" || pos === "ADV" || pos === "DET");
}

const SCHEDULING: ReadonlySet<string> = new Set(wordList("set schedule plan slate fix book expect forecast"));

/** "launch" and "release" are nouns of their verbs. */
function classOfThing(lemma: string): string {
  return CLASS_OF_NOUN.get(lemma) ?? CLASS_OF_VERB.get(lemma) ?? lemma;
}

/** "said on Monday that it would close a mill": who tells of what he will do, or has done himself, announces it. */
function made(event: DatedEvent, clauses: readonly Clause[]): DatedEvent {
  const { clause } = event;
  if (clause?.verb.lemma !== "say" || clause.verb.negated) return event;
  const own = clauses.indexOf(clause);
  const announces = clauses.some(
    ({ governor, link, agent, verb }) =>
      governor === own &&
      (link === "that" || link === "main") &&
      agent.some(({ head }) => SELF.has(head.lower)) &&
      (verb.tense === "future" || verb.modal === "would" || PLEDGING.has(verb.lemma)),
  );
  if (!announces) return event;
  const [name] = ANNOUNCED;
  return { ...event, name, classes: withoutRepeats([name, ...event.classes]) };
}

const ANNOUNCED = ["announcement"] as const;
/** Who speaks of himself. */
const SELF: ReadonlySet<string> = new Set(["it", "he", "she", "they", "we"]);
/** Verbs that tell of what is decided: "said it plans to", "said it has agreed to". */
const PLEDGING: ReadonlySet<string> = new Set(
  wordList("plan agree intend decide aim expect offer propose prepare"),
);

/** "signed the [deal] on Monday", "opened [fire] at noon": the verb tells what was done then, not the noun behind it. */
function isPartOf(tokens: readonly TaggedToken[], own: Clause, { token, behind }: NounBeside): boolean {
  if (isOneEvent(tokens, own, token)) return true;
  if (behind || token.start < own.verb.end || !own.patient.some(({ head }) => head === token)) return false;
  return (
    !LIGHT_VERBS.has(doingOf(tokens, own.verb).lemma) && EVENT_NOUN_CLASSES.has(classOfClause(own, tokens))
  );
}

/** "opened [fire] at noon": a noun that tells of its event only with its verb. */
function isOneEvent(tokens: readonly TaggedToken[], { verb }: Clause, noun: TaggedToken): boolean {
  return isEventPhrase(doingOf(tokens, verb).lemma, noun.lemma);
}

/** "attended [talks] in Lima on Sunday": where the verb tells of no event of its own, that noun names it. */
function atNoun(event: DatedEvent, noun: TaggedToken | null): DatedEvent {
  const named = noun === null ? undefined : EVENT_OF_NOUN.get(noun.lemmaWord);
  if (noun === null || named === undefined || event.nominal || !tellsNoEvent(event)) return event;
  const classes = withoutRepeats([...withBroader(named), ...event.classes]);
  return { word: noun.lemma, name: named, classes, clause: event.clause, nominal: true };
}

function tellsNoEvent({ name, clause }: DatedEvent): boolean {
  return !EVENT_NOUN_CLASSES.has(name) && (clause === null || !KEEPS_APART.has(clause.verb.lemmaWord));
}

/** What is said at an event is dated by it: "said Wednesday during the hearing". */
function withNoun(event: DatedEvent, noun: TaggedToken | null): DatedEvent {
  const named = noun === null ? undefined : EVENT_OF_NOUN.get(noun.lemmaWord);
  if (noun === null || named === undefined) return event;
  const { word, name, clause, nominal } = event;
  const classes = withoutRepeats([...event.classes, ...withBroader(named)]);
  return SPEECH_LEMMAS.has(word)
    ? { word: noun.lemma, name: named, classes, clause, nominal: true }
    : { word, name, classes, clause, nominal };
}

function verbal(
  own: Clause | null,
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
  dates: readonly Span[],
): DatedEvent {
  if (own === null) return { word: "", name: "", classes: [], clause: null, nominal: false };
  const doing = doingOf(tokens, own.verb).lemma;
  const apart = KEEPS_APART.has(own.verb.lemmaWord);
  const light = LIGHT_VERBS.has(doing) || classOfClause(own, tokens) === "to take effect";
  const isPart = (noun: TaggedToken): boolean => isOneEvent(tokens, own, noun);
  const done = apart && !light ? [] : eventArguments(own, tokens, dates).filter((noun) => !isPart(noun));
  const told = apart ? [] : eventNounsAround(tokens, own).filter((noun) => !isPart(noun));
  // "ordered a recount of the vote held in May": the verb tells of the noun it stands behind.
  const beside = eventNounAt(tokens, subjectEnd(tokens, own));
  const thing = light ? (beside ?? done[0] ?? nearest(told, own.verb)) : undefined;
  const name =
    namedByPhrase(own) ?? (thing && EVENT_OF_NOUN.get(thing.lemmaWord)) ?? deedOf(own, tokens, dates);
  const nouns = apart ? [] : mapDefined([...told, ...done], ({ lemmaWord }) => EVENT_OF_NOUN.get(lemmaWord));
  const verbs = clauses.map((clause) => classOfClause(clause, tokens));
  const classes = withoutRepeats(flatMap([name, ...nouns, ...verbs, ...byDoer(own)], withBroader));
  return { word: thing?.lemma ?? doing, name, classes, clause: own, nominal: thing !== undefined };
}

/** "A gunman killed two": what the doer tells that the verb does not. */
function byDoer({ verb, agent }: Clause): string[] {
  if (!HARMING.has(verb.lemma)) return [];
  return mapDefined(agent, ({ head }) => EVENT_OF_DOER.get(head.lemmaWord));
}

const HARMING: ReadonlySet<string> = new Set(
  wordList(`kill wound injure hurt maim hit strike tear rip rock shake storm burst blow shatter destroy damage target claim
  explode detonate go fire open slay murder attack shoot stab`),
);

/** Where the noun ends that stands before a verb, or before its "which": "the [shooting], which deputies think began at noon". */
function subjectEnd(tokens: readonly TaggedToken[], { verb }: Clause): number {
  const last = lastUpTo(tokens, verb.start);
  for (let i = last; i > last - WHICH_REACH && i > 0; i--) {
    if (tokens[i]?.lower === "which") return tokens[i - 1]?.lower === "," ? i - 2 : i - 1;
  }
  return last;
}

/** "which the police say began": so many words may stand between. */
const WHICH_REACH = 4;

/** The classes of an event are few: to search them is quicker than to make a set. */
function withoutRepeats(classes: readonly string[]): string[] {
  return classes.filter((name, i) => classes.indexOf(name) === i);
}

/** The class of a verb that says little by itself names what it acts on too: "to declare strike". */
function deedOf(clause: Clause, tokens: readonly TaggedToken[], dates: readonly Span[]): string {
  const name = classOfClause(clause, tokens);
  const object = clause.patient.find((phrase) => !dates.some((date) => overlaps(date, phrase)));
  const verb = name.replace(/^to /u, "");
  if (object?.head.pos !== "NOUN" || !(SPEECH_LEMMAS.has(verb) || SAYS_LITTLE.has(verb))) return name;
  return `${name} ${object.head.lemma}`;
}

/** Verbs that need their object to tell of anything; speech is another matter. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  "take make get give have hold put set bring order receive transport lead".split(" "),
);

/** Verbs that say of an event no more than that it was; it is the event that has the date. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  wordList(`be happen occur come take hold make give have issue begin start end follow unfold stage attend conclude open
  launch lodge file submit erupt conduct`).concat("break out", "go on", "carry out", "get under"),
);

/** Verbs whose subject or object has another date than they: "announced the deal", "the vote was postponed". */
const KEEPS_APART = wordClass(
  `announce report say tell confirm deny discuss describe investigate follow postpone cancel delay condemn recall
  remember expect plan schedule see survive predict promise order demand seek bring lead charge arraign indict
  convict acquit sentence arrest accuse declare call order reject accept approve`.split(/\s+/),
);

/** The last before a verb, "the vote … [held] in May", else the first behind it. */
function nearest(nouns: readonly TaggedToken[], verb: Span): TaggedToken | undefined {
  return nouns.findLast(({ end }) => end <= verb.start) ?? nouns[0];
}

/**
 * Event nouns in the stretch around a verb, up to where another clause or time begins: "razed by a quake", but not
 * "after hours of talks, production will end", where the subject opens the clause.
 */
function eventNounsAround(tokens: readonly TaggedToken[], { verb, agent, patient }: Clause): TaggedToken[] {
  const subject = (verb.passive ? patient : agent).find(({ end }) => end <= verb.start);
  const opening = subject === undefined ? -1 : lastUpTo(tokens, subject.start);
  const first = tokens[opening]?.lower === "," ? opening : -1;
  let from = lastUpTo(tokens, verb.start);
  while (from > first && !isParting(tokens[from])) from--;
  const nouns: TaggedToken[] = [];
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (token.start >= verb.end && isParting(token))) break;
    if (token.pos === "NOUN" && isEventNoun(token) && !isCompounded(tokens, token)) nouns.push(token);
  }
  return nouns;
}

function isParting(token: TaggedToken | undefined): boolean {
  return token !== undefined && PARTS.has(token.word);
}

/** Marks and words that part what happened then from what happened at another time or is only said of it. */
const PARTS = wordClass(
  '; : — – ( ) “ ” " that who which whom whose when while as after before since until till following because although if'.split(
    " ",
  ),
);

/** Event nouns that the verb is said of, without dates. */
function eventArguments(
  { agent, patient }: Clause,
  tokens: readonly TaggedToken[],
  dates: readonly Span[],
): TaggedToken[] {
  return [...agent, ...patient]
    .map(({ head }) => head)
    .filter(
      (head) =>
        isEventNoun(head) && !isCompounded(tokens, head) && !dates.some((date) => contains(date, head)),
    );
}

/** "attack helicopters": the noun only says what kind of thing. */
function isCompounded(tokens: readonly TaggedToken[], token: TaggedToken): boolean {
  const next = tokens[firstFrom(tokens, token.end)];
  return next?.pos === "NOUN" && !addsLittle(next);
}
