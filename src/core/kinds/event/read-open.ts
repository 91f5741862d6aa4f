import { antecedent } from "../../claims/antecedent.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import { partyKey } from "../../claims/entity-key.ts";
import { siteOf } from "../../claims/site.ts";
import { countriesIn } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause, NounPhrase, PrepositionalPhrase } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import type { MentionType, NameMention } from "../../mentions/mention.ts";
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
import {
  ADDS,
  classOfDoing,
  COPULAS,
  DEEDS_TOO,
  EMPTY_ADJECTIVES,
  familyOfPredicate,
  NEVER_TELLS,
  PARTICLES,
  saysLittle,
} from "./open-predicates.ts";
import { partKey, type Parts } from "./open-parts.ts";
import { participantsOf, type Participant } from "./participants.ts";
import type { EventValue } from "./value.ts";

/** What a clause says of those who take part in it, in its own verb. */
interface OpenPredicate {
  /** Base form: `pursue`, `be married`, `be in`. */
  readonly verb: string;
  /** Class of the verb: `chase`. */
  readonly name: string;
  readonly denied: boolean;
  /** What tells it besides the verb. */
  readonly words: readonly Span[];
}

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
  const beside = clause.adjuncts.filter(adds(clause));
  const around = beside.flatMap(({ phrases }) => participantsOf(source, sentence, clause, phrases));
  const acting = keysOf(reading, agents);
  const undergoing = keysOf(reading, patients).filter((key) => !acting.includes(key));
  const nearby = keysOf(reading, around).filter((key) => !acting.includes(key) && !undergoing.includes(key));
  const sides = [acting, undergoing, nearby].filter(({ length }) => length > 0).length;
  if (sides === 0 || (sides === 1 && saysLittle(predicate.verb))) return null;
  if (clause.link === "to" && undergoing.length + nearby.length === 0) return null;
  const parts = [...clause.agent, ...clause.patient, ...beside, ...predicate.words];
  const span = spanOf(clause, parts);
  const stance = infinitiveAside(reading, stanceOf(clauses, index));
  const belonging = [...agents, ...patients].flatMap((one) => one.belonging);
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
      patient: predicate.verb.startsWith("be ") ? null : inWords(reading, patients),
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
    inferred: [],
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
  const phrases =
    clause.patient.length > 0
      ? clause.patient
      : clause.adjuncts.filter(({ start }) => start > clause.verb.start).flatMap(({ phrases: own }) => own);
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

/** An infinitive says what is to be, unless the verb above it says that it was; what is "yet to" be is not. */
function infinitiveAside({ source, sentence, clause }: ClauseReading, stance: Stance): Stance {
  if (clause.link !== "to" || stance !== "asserted") return stance;
  const before = source.tagged(sentence).findLast(({ end }) => end <= clause.verb.start);
  return before?.lower === "yet" ? "denied" : "planned";
}

function predicateOf(reading: ClauseReading): OpenPredicate | null {
  const { clause, behind } = reading;
  const { verb } = clause;
  if (COPULAS.has(verb.lemma) && !verb.passive) return stateOf(reading);
  const particle = particleBehind(clause, behind);
  const lemma = particle ? `${verb.lemma} ${particle.lower}` : verb.lemma;
  return { verb: lemma, name: classOfDoing(lemma), denied: false, words: particle ? [particle] : [] };
}

/** What "was" says of its subject: an adjective, or where it was. */
function stateOf({ clause, behind, agents }: ClauseReading): OpenPredicate | null {
  const told = behind.findIndex(({ pos, lower }) => pos !== "ADV" && lower !== "not");
  const first = behind[told];
  if (!first) return null;
  if (first.pos === "ADJ" && behind[told + 1]?.pos !== "NOUN" && behind[told + 1]?.pos !== "PROPN") {
    if (EMPTY_ADJECTIVES.has(first.lemma)) return null;
    const base = /^un(?=\p{Ll}{4})(?!i)/u.exec(first.lemma) && first.lemma.slice(2);
    const state = `be ${base ?? first.lemma}`;
    return { verb: state, name: state, denied: base !== null, words: [first] };
  }
  if (!agents.some(isSomebody)) return null;
  const where = clause.adjuncts.find(
    ({ start, preposition }) => start > first.start && preposition === first.lower,
  );
  if (!where || !STANDS.has(where.preposition)) return null;
  const state = `be ${where.preposition}`;
  return { verb: state, name: state, denied: false, words: [where] };
}

/** Where things are is told as a place. */
function isSomebody({ name, phrase: { head } }: Participant): boolean {
  return name?.value.type === "person" || PRONOUNS[head.lower] !== undefined || isPersonNoun(head.lemma);
}

const STANDS: ReadonlySet<string> = new Set([
  "in",
  "on",
  "at",
  "under",
  "inside",
  "outside",
  "off",
  "behind",
  "with",
]);

/** "pulled [over]": not "walked [over] the bridge", where it governs a phrase. */
function particleBehind({ verb, adjuncts }: Clause, [first]: readonly TaggedToken[]): TaggedToken | null {
  if (!first || !PARTICLES.has(first.lower)) return null;
  const governs = adjuncts.some(
    ({ preposition, start }) => preposition === first.lower && start - first.end <= 1,
  );
  return governs && !INTO.has(`${verb.lemma} ${first.lower}`) ? null : first;
}

const INTO: ReadonlySet<string> = new Set(["walk into", "go into", "get into", "burst into"]);

/** What the clause adds by a preposition: not what only completes a noun of it. */
function adds({ verb }: Clause): (adjunct: PrepositionalPhrase) => boolean {
  return ({ preposition, start }) => ADDS.has(preposition) && start > verb.start - FRONTED;
}

/** How far before its verb what a clause adds may begin. */
const FRONTED = 80;

/** What each pronoun may stand for. */
const PRONOUNS: Readonly<Record<string, readonly MentionType[]>> = {
  he: ["person"],
  him: ["person"],
  she: ["person"],
  her: ["person"],
  they: ["person", "organisation"],
  them: ["person", "organisation"],
};

/** Keys of those that can be told from others, pronouns by what they stand for. */
function keysOf(reading: ClauseReading, participants: readonly Participant[]): string[] {
  return [
    ...new Set(
      participants.flatMap(({ key, phrase }) => {
        if (phrase.tokens.some(({ pos }) => pos === "NUM")) return [];
        if (key !== null) return [key];
        const meant = meantBy(reading, phrase);
        return meant ? [partyKey(meant.value)] : [];
      }),
    ),
  ];
}

function meantBy({ source, sentence, agents }: ClauseReading, phrase: NounPhrase): NameMention | null {
  const wanted = PRONOUNS[phrase.head.lower];
  if (!wanted) return null;
  const others = agents.flatMap(({ name, phrase: own }) => (name && own !== phrase ? [name] : []));
  return antecedent(source, sentence, phrase, wanted, others);
}

/** The first of those who take part: a name without what stands before it, else the phrase as printed. */
function inWords(reading: ClauseReading, [first]: readonly Participant[]): string | null {
  if (!first) return null;
  return first.name?.value.type === "person" ? first.name.value.name : printed(reading, first.phrase);
}

function besideInWords(reading: ClauseReading, { preposition, phrases }: PrepositionalPhrase): string {
  return `${preposition} ${phrases[0] ? printed(reading, phrases[0]) : ""}`;
}

function printed({ source, sentence }: ClauseReading, { start, end, tokens }: NounPhrase): string {
  const words = source.document.text.slice(start, end).replace(/\s+/gu, " ");
  const opens = start === sentence.start && tokens.at(-1)?.pos !== "PROPN";
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
