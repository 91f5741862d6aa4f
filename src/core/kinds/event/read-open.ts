import { antecedent } from "../../claims/antecedent.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import { partyKey } from "../../claims/entity-key.ts";
import { siteOf } from "../../claims/site.ts";
import { countriesIn, namesIn } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause, NounPhrase, PrepositionalPhrase } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import type { NameMention } from "../../mentions/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import {
  contentWords,
  degreeOf,
  entitiesOf,
  mannerOf,
  spanOf,
  subjectOf,
  type ClauseReading,
} from "./clause-reading.ts";
import { ADDS, DEEDS_TOO, familyOfPredicate, NEVER_TELLS, PERIODS, SOMEBODY } from "./open-lexicon.ts";
import { partKey, type Parts } from "./open-parts.ts";
import { objectOfParticle, predicateOf, tellsEnough, type Told } from "./open-predicate.ts";
import { participantsOf, PERSONAL_PRONOUNS, type Participant } from "./participants.ts";
import type { EventValue } from "./value.ts";

/** Whether a clause may tell of something in its own verb. */
export function mayTellOpenly({ verb, patient }: Clause): boolean {
  if (NEVER_TELLS.has(verb.lemma)) return false;
  return !SPEECH_LEMMAS.has(verb.lemma) || (DEEDS_TOO.has(verb.lemma) && patient.length > 0);
}

/**
 * The statement of a clause whose verb no table of events has: an event of its own verb, where those who
 * take part can be told from others. Null where nobody can, or where it asks or supposes.
 */
export function readOpen(reading: ClauseReading, when: string | null): ClaimDraft<EventValue> | null {
  const { source, sentence, clauses, index, clause, agents, patients, places } = reading;
  if (!mayTellOpenly(clause) || supposes(reading) || measures(reading)) return null;
  const predicate = predicateOf(reading);
  if (!predicate) return null;
  const object = objectOfParticle(clause);
  const acted = object ? participantsOf(source, sentence, clause, object.phrases) : patients;
  const beside = clause.adjuncts.filter(adds(clause)).filter((adjunct) => adjunct !== object);
  const around = beside.flatMap(({ phrases }) => participantsOf(source, sentence, clause, phrases));
  const acting = keysOf(reading, agents);
  const undergoing = keysOf(reading, acted).filter((key) => !acting.includes(key));
  const nearby = keysOf(reading, around).filter((key) => !acting.includes(key) && !undergoing.includes(key));
  const belonging = [...agents, ...acted].flatMap((one) => one.belonging);
  const stance = infinitiveAside(reading, stanceOf(clauses, index));
  const told: Told = {
    sides: [acting, undergoing, nearby],
    filled: [agents, acted, around].filter(({ length }) => length > 0).length,
    owned: belonging.length > 0,
    ownSubject: ownPhrases(reading).length > 0,
    settled: stance === "asserted" || stance === "denied",
  };
  if (!tellsEnough(clause, predicate, told)) return null;
  const parts = [...ownPhrases(reading), ...(object ? [object] : []), ...beside, ...predicate.words];
  const span = spanOf(clause, parts);
  const family = familyOfPredicate(predicate.name);
  const keys = (role: keyof Parts, of: readonly string[]): string[] =>
    of.map((key) => partKey(family, role, key));
  return {
    kind: "event",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: subjectOf(reading),
    attribute: predicate.verb,
    value: {
      type: "event",
      trigger: predicate.name,
      agent: inWords(reading, agents),
      patient: predicate.verb.startsWith("be ") ? null : inWords(reading, acted),
      sites: places.map(({ value }) => siteOf(value)),
      manner: mannerOf(reading),
      degree: degreeOf(reading),
      answer: null,
      ...(beside[0] && { beside: besideInWords(reading, beside[0]) }),
    },
    speaker: speakerOf(source, sentence, span),
    stance: predicate.denied && stance === "asserted" ? "denied" : stance,
    about: when,
    rule: `event/<${predicate.verb}>`,
    inferred: [...(isMeant(agents) ? ["by"] : []), ...(isMeant(acted) ? ["to"] : [])],
    cues: {
      keys: [
        ...keys("by", acting),
        ...keys("to", undergoing),
        ...keys("at", nearby),
        ...keys(
          "of",
          belonging.map(({ value }) => partyKey(value)),
        ),
      ],
      entities: entitiesOf(reading, belonging),
      countries: countriesIn(source, sentence, span),
      words: [...contentWords(reading), predicate.name],
    },
  };
}

/** "If the bridge falls", "Did he run?": nothing is told. What stands in quotation marks is told as a quotation. */
function supposes({ source, sentence, clause }: ClauseReading): boolean {
  if (source.quotationAt(clause.verb) !== null) return true;
  if (source.document.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?")) return true;
  const first = source.tagged(sentence).findLast(({ end }) => end <= clause.start);
  return first !== undefined && SUPPOSING.has(first.lower);
}

/** "lasted 30 seconds", "threw for 205 yards": what a figure tells. "chased him for 3 miles" tells more. */
function measures({ source, sentence, clause }: ClauseReading): boolean {
  const beside = clause.adjuncts.find(({ start }) => start > clause.verb.start);
  const phrases = clause.patient.length > 0 ? clause.patient.slice(0, 1) : (beside?.phrases ?? []);
  return source
    .inSentence(sentence)
    .some(
      (mention) =>
        mention.value.type === "quantity" &&
        mention.value.dimension !== "count" &&
        phrases.some(({ head }) => contains(mention, head)),
    );
}

const SUPPOSING: ReadonlySet<string> = new Set(["if", "unless", "whether"]);

/** Subject and object, without a subject that another verb before this one has already. */
function ownPhrases({ clauses, index, clause: { agent, patient, verb } }: ClauseReading): readonly Span[] {
  const before = clauses[index - 1]?.verb;
  const isOwn = ({ end }: Span): boolean =>
    before === undefined || before.start > verb.start || end > before.start;
  return [...agent, ...patient].filter(isOwn);
}

/** An infinitive says what is to be, unless the verb above it says that it was; what is "yet to" be is not. */
function infinitiveAside({ source, sentence, clause }: ClauseReading, stance: Stance): Stance {
  if (clause.link !== "to" || stance !== "asserted") return stance;
  const before = source.tagged(sentence).findLast(({ end }) => end <= clause.verb.start);
  return before?.lower === "yet" ? "denied" : "planned";
}

/** What the clause adds by a preposition: not what only completes a noun of it. */
function adds({ verb }: Clause): (adjunct: PrepositionalPhrase) => boolean {
  return ({ preposition, start }) => ADDS.has(preposition) && start > verb.start - FRONTED;
}

/** How far before its verb what a clause adds may begin. */
const FRONTED = 80;

/** Keys of those that can be told from others, pronouns by what they stand for. */
function keysOf(reading: ClauseReading, participants: readonly Participant[]): string[] {
  return [
    ...new Set(
      participants.flatMap(({ key, phrase }) => {
        if (phrase.tokens.some(({ pos }) => pos === "NUM")) return [];
        if (key !== null) return PERIODS.has(key) ? [] : [key];
        if (SOMEBODY.has(phrase.head.lemma)) return [phrase.head.lemma];
        const meant = meantBy(reading, phrase);
        return meant ? [partyKey(meant.value)] : [];
      }),
    ),
  ];
}

function meantBy({ source, sentence, agents }: ClauseReading, phrase: NounPhrase): NameMention | null {
  const wanted = PERSONAL_PRONOUNS.get(phrase.head.lower);
  if (!wanted) return null;
  const others = agents.flatMap(({ name, phrase: own }) => (name && own !== phrase ? [name] : []));
  return antecedent(source, sentence, phrase, wanted, others);
}

/** A pronoun stands there, and what it means is worked out. */
function isMeant([first]: readonly Participant[]): boolean {
  return first !== undefined && PERSONAL_PRONOUNS.has(first.phrase.head.lower);
}

/** The first of those who take part: whom a pronoun means, a name without what stands before it, else the phrase as printed. */
function inWords(reading: ClauseReading, participants: readonly Participant[]): string | null {
  const first = participants.find(({ phrase }) => phrase.head.pos !== "NUM");
  if (!first) return null;
  const meant = meantBy(reading, first.phrase);
  if (meant) return meant.value.name;
  return first.name?.value.type === "person" ? first.name.value.name : printed(reading, first.phrase);
}

function besideInWords(reading: ClauseReading, { preposition, phrases }: PrepositionalPhrase): string {
  return `${preposition} ${phrases[0] ? printed(reading, phrases[0]) : ""}`;
}

function printed({ source, sentence }: ClauseReading, { start, end }: NounPhrase): string {
  const words = source.document.text.slice(start, end).replace(/\s+/gu, " ");
  const opens = start === sentence.start && namesIn(source, sentence, { start, end }).length === 0;
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
