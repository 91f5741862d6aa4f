import type { Clause } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { contains, type Span } from "../../text/span.ts";
import { CLASS_OF_NOUN, isEventNoun, verbClass, withBroader } from "../../knowledge/event-classes.ts";
import { clausesOn, governingClause } from "./governing-clause.ts";
import { nounAlong, nounBeside } from "./noun-beside.ts";

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
  const taken = new Set(governed.flatMap((index) => index ?? []));
  return dates.map((date, i) => {
    const index = governed[i] ?? null;
    const noun = nounBeside(tokens, date);
    const verbs = index === null ? [] : clausesOn(tokens, clauses, index, taken);
    const own = index === null ? null : (clauses[index] ?? null);
    const along = nounAlong(tokens, date);
    if (noun === null) return withNoun(verbal(own, verbs, tokens, dates), along);
    const name = CLASS_OF_NOUN.get(noun.token.lemma) ?? noun.token.lemma;
    const others = noun.apart ? [] : verbal(own, verbs, tokens, dates).classes;
    const classes = [...new Set([...withBroader(name), ...others])];
    return { word: noun.token.lemma, name, classes, clause: own, nominal: true };
  });
}

/** What is said at an event is dated by it: "said Wednesday during the hearing". */
function withNoun(event: DatedEvent, noun: TaggedToken | null): DatedEvent {
  const name = noun === null ? undefined : CLASS_OF_NOUN.get(noun.lemma);
  if (noun === null || name === undefined) return event;
  const classes = [...new Set([...event.classes, ...withBroader(name)])];
  const speech = SPEECH_LEMMAS.has(event.word);
  return speech ? { ...event, word: noun.lemma, name, classes, nominal: true } : { ...event, classes };
}

function verbal(
  own: Clause | null,
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
  dates: readonly Span[],
): DatedEvent {
  if (own === null) return { word: "", name: "", classes: [], clause: null, nominal: false };
  const arguments_ = argumentsOf(own, tokens, dates);
  const nouns = KEEPS_APART.has(own.verb.lemma) ? [] : eventNounsAround(tokens, own.verb);
  const [thing] = LIGHT_VERBS.has(own.verb.lemma) ? [...arguments_.filter(isEventNoun), ...nouns] : [];
  const word = thing?.lemma ?? own.verb.lemma;
  const name = thing ? (CLASS_OF_NOUN.get(thing.lemma) ?? thing.lemma) : classOf(own, tokens);
  const told = nouns.flatMap(({ lemma }) => CLASS_OF_NOUN.get(lemma) ?? []);
  const done = KEEPS_APART.has(own.verb.lemma)
    ? []
    : arguments_.flatMap(({ lemma }) => CLASS_OF_NOUN.get(lemma) ?? []);
  const classes = [name, ...told, ...done, ...clauses.map((clause) => classOf(clause, tokens))].flatMap(
    withBroader,
  );
  return { word, name, classes: [...new Set(classes)], clause: own, nominal: thing !== undefined };
}

function classOf({ verb, patient, adjuncts }: Clause, tokens: readonly TaggedToken[]): string {
  const things = adjuncts.flatMap(({ phrases }) => phrases);
  return verbClass(
    verb.lemma,
    [...patient.map(({ head }) => head.lemma), ...(verb.passive ? keptObject(tokens, verb) : [])],
    things.map(({ head }) => head.lemma),
  );
}

/** "was denied [a handgun permit]": what a passive verb of giving keeps behind it. */
function keptObject(tokens: readonly TaggedToken[], verb: Span): string[] {
  const behind = tokens.filter(({ start }) => start >= verb.end);
  const end = behind.findIndex(({ pos }) => !OF_PHRASE.has(pos));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .flatMap(({ pos, lemma }) => (pos === "NOUN" ? [lemma] : []));
}

const OF_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

/** Verbs that say of an event no more than that it was; it is the event that has the date. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "be happen occur come take hold make give have issue begin start end follow unfold stage attend conclude".split(
    " ",
  ),
);

/** Verbs whose subject or object has another date than they: "announced the deal", "the vote was postponed". */
const KEEPS_APART: ReadonlySet<string> = new Set(
  `announce report say tell confirm deny discuss describe investigate follow postpone cancel delay condemn recall
  remember expect plan schedule see survive predict promise order demand seek bring lead charge arraign indict
  convict acquit sentence arrest accuse`.split(/\s+/),
);

/** Event nouns in the stretch around a verb, up to where another clause or time begins: "razed by a quake". */
function eventNounsAround(tokens: readonly TaggedToken[], verb: Span): TaggedToken[] {
  const from = tokens.findLastIndex((token) => token.end <= verb.start && PARTS.has(token.lower));
  const to = tokens.findIndex((token) => token.start >= verb.end && PARTS.has(token.lower));
  return tokens
    .slice(from + 1, to < 0 ? tokens.length : to)
    .filter((token) => token.pos === "NOUN" && isEventNoun(token) && !isCompounded(tokens, token));
}

/** Marks and words that part what happened then from what happened at another time or is only said of it. */
const PARTS: ReadonlySet<string> = new Set(
  '; : — – ( ) “ ” " that who which whom whose when while as after before since until till following because although if'.split(
    " ",
  ),
);

/** Heads of what the verb is said of, without dates. */
function argumentsOf(
  { agent, patient }: Clause,
  tokens: readonly TaggedToken[],
  dates: readonly Span[],
): TaggedToken[] {
  return [...agent, ...patient]
    .filter((phrase) => !dates.some((date) => contains(date, phrase.head)))
    .map(({ head }) => head)
    .filter((head) => !isCompounded(tokens, head));
}

/** "attack helicopters": the noun only says what kind of thing. */
function isCompounded(tokens: readonly TaggedToken[], token: TaggedToken): boolean {
  return tokens[tokens.indexOf(token) + 1]?.pos === "NOUN";
}
