import { antecedent } from "../../claims/antecedent.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import { partyKey } from "../../claims/entity-key.ts";
import { siteOf } from "../../claims/site.ts";
import { countriesIn, namesIn } from "../../claims/source-reading.ts";
import type { NounPhrase, PrepositionalPhrase } from "../../clauses/clause.ts";
import type { NameMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import {
  contentWords,
  degreeOf,
  entitiesOf,
  mannerOf,
  spanOf,
  subjectOf,
  type ClauseReading,
} from "./clause-reading.ts";
import { familyOfPredicate, PERIODS, SOMEBODY } from "./open-lexicon.ts";
import { partKey, type Parts } from "./open-parts.ts";
import type { OpenPredicate } from "./open-predicate.ts";
import { PERSONAL_PRONOUNS, type Participant } from "./participants.ts";
import type { EventValue } from "./value.ts";

/** What a clause tells in its own verb: the predicate, and who and what has which part in it. */
export interface Statement {
  readonly predicate: OpenPredicate;
  readonly stance: Stance;
  readonly agents: readonly Participant[];
  /** Whom or what it is done to. */
  readonly acted: readonly Participant[];
  /** What it adds first: "in the doorway". */
  readonly beside: PrepositionalPhrase | null;
  readonly parts: Parts;
  /** The words that state it, besides the verb. */
  readonly spans: readonly Span[];
}

export function draftOf(
  reading: ClauseReading,
  when: string | null,
  { predicate, stance, agents, acted, beside, parts, spans }: Statement,
): ClaimDraft<EventValue> {
  const { source, sentence, clause, places } = reading;
  const span = spanOf(clause, spans);
  const family = familyOfPredicate(predicate.name);
  const belonging = [...agents, ...acted].flatMap((one) => one.belonging);
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
      ...(beside && { beside: besideInWords(reading, beside) }),
    },
    speaker: speakerOf(source, sentence, span),
    stance: predicate.denied && stance === "asserted" ? "denied" : stance,
    about: when,
    rule: `event/<${predicate.verb}>`,
    inferred: [...(isMeant(agents) ? ["by"] : []), ...(isMeant(acted) ? ["to"] : [])],
    cues: {
      keys: ROLES.flatMap((role) => parts[role].map((key) => partKey(family, role, key))),
      entities: entitiesOf(reading, belonging),
      countries: countriesIn(source, sentence, span),
      words: [...contentWords(reading), predicate.name],
    },
  };
}

const ROLES = ["by", "to", "at", "mod", "of"] as const;

/** Subject and object, without a subject that another verb before this one has already. */
export function ownPhrases({
  clauses,
  index,
  clause: { agent, patient, verb },
}: ClauseReading): readonly Span[] {
  const before = clauses[index - 1]?.verb;
  return [...agent, ...patient].filter(
    ({ end }) => before === undefined || before.start > verb.start || end > before.start,
  );
}

/** The adjectives and numbers of a noun that names no one in particular: `condition=critical`, `worker=four`. */
export function describing({ key, name, phrase }: Participant): string[] {
  if (key === null || name !== null) return [];
  return phrase.tokens.flatMap(({ pos, lemma }) =>
    pos === "ADJ" || pos === "NUM" ? [`${key}=${lemma}`] : [],
  );
}

/** Keys of those that can be told from others, pronouns by what they stand for. */
export function keysOf(reading: ClauseReading, participants: readonly Participant[]): string[] {
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
