import { flatMap } from "../../../../base/flat-map.ts";
import { partyKey } from "../../../claims/entity-key.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { MentionType, NameMention } from "../../../mentions/mention.ts";
import { overlaps } from "../../../text/span.ts";
import { CLASS_OF_NOUN, GENERIC_NOUNS } from "../lexicon.ts";
import { namesAt, type SentenceReading } from "./sentence-reading.ts";

/** Somebody or something that takes part in an event: what the head of its phrase names. */
export interface Participant {
  readonly phrase: NounPhrase;
  /** The name at the head, else the head noun as printed. */
  readonly label: string;
  /** Entity key of the name, or class of the noun; null where it says nothing in particular. */
  readonly key: string | null;
  readonly name: NameMention | null;
  /** Names that only tell which one: "a [Norlux] driver", "a driver of [Norlux]". */
  readonly belonging: readonly NameMention[];
}

/** Pronouns for people, and for bodies of them, with what each may stand for. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, readonly MentionType[]> = new Map([
  ["he", ["person"]],
  ["him", ["person"]],
  ["she", ["person"]],
  ["her", ["person"]],
  ["they", ["person", "organisation"]],
  ["them", ["person", "organisation"]],
]);

const LETTER = /\p{L}/u;

/** Those named by the phrases of one role, in text order; days and times take no part. */
export function participantsOf(
  context: SentenceReading,
  clause: Clause,
  phrases: readonly NounPhrase[],
): readonly Participant[] {
  if (phrases.length === 0) return NOBODY;
  const found: Participant[] = [];
  for (const printed of phrases) {
    const phrase = withoutScore(printed);
    if (!LETTER.test(phrase.head.text) || isTime(context, phrase)) continue;
    const complements = complementsOf(clause, phrase);
    // "Struck 40 miles north of Ulm": how far is nobody.
    if (complements.length === 0 && MEASURES.has(phrase.head.lemma)) continue;
    if (complements.length > 0 && standsForComplement(phrase)) {
      for (const complement of complements) found.push(participant(context, complement, []));
    } else {
      found.push(participant(context, phrase, complements));
    }
  }
  return found;
}

const NOBODY: readonly Participant[] = [];

/** "beat [the Rovers] 3-1": the score behind a name is no part of it. */
function withoutScore(phrase: NounPhrase): NounPhrase {
  const head = phrase.tokens.at(-2);
  if (head?.pos !== "PROPN" || !SCORE.test(phrase.head.text)) return phrase;
  return { ...phrase, tokens: phrase.tokens.slice(0, -1), head, end: head.end };
}

const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

function participant(
  context: SentenceReading,
  phrase: NounPhrase,
  complements: readonly NounPhrase[],
): Participant {
  const name = namesAt(context, phrase.head)[0] ?? null;
  const opens = phrase.start === context.sentence.start;
  return {
    phrase,
    label: name?.value.name ?? (opens ? phrase.head.lower : phrase.head.text),
    key: name ? partyKey(name.value) : classKey(context, phrase),
    name,
    belonging: namesAround(context, phrase, complements, name),
  };
}

function namesAround(
  context: SentenceReading,
  phrase: NounPhrase,
  complements: readonly NounPhrase[],
  name: NameMention | null,
): readonly NameMention[] {
  if (context.names.length === 0) return context.names;
  return context.names.filter(
    (other) =>
      other !== name && (overlaps(phrase, other) || complements.some((part) => overlaps(part, other))),
  );
}

/** The class of a head noun, also where it opens the sentence with a capital. */
function classKey({ sentence }: SentenceReading, { head }: NounPhrase): string | null {
  const opens = head.pos === "PROPN" && head.start === sentence.start;
  if (head.pos !== "NOUN" && !opens) return null;
  const lemma = opens ? head.lower.replace(/s$/u, "") : head.lemma;
  return GENERIC_NOUNS.has(lemma) ? null : nounClass(lemma);
}

function isTime({ dates }: SentenceReading, { head }: NounPhrase): boolean {
  return dates.some((date) => overlaps(date, head));
}

/** Nouns that stand for what their "of" names: "part of a school". */
const PARTITIVE: ReadonlySet<string> = new Set(
  wordList(`part section portion number group series dozen hundred thousand half most majority rest percent share
  lot city town village island`),
);
/** Units: what they measure takes part, "four inches of [snow]". */
const MEASURES: ReadonlySet<string> = new Set(
  wordList(`inch foot yard mile meter metre centimeter centimetre kilometer kilometre acre hectare ton tonne pound
  gallon liter litre barrel degree percent percentage`),
);
const COMPLEMENT_GAP = 6;

/** What the "of" behind a phrase adds: "the towns of [Arlen and Belmar]". */
function complementsOf({ adjuncts }: Clause, phrase: NounPhrase): readonly NounPhrase[] {
  return (
    adjuncts.find(
      ({ preposition, start }) =>
        start >= phrase.end && start - phrase.end <= COMPLEMENT_GAP && preposition === "of",
    )?.phrases ?? []
  );
}

/** "Three of the boats", "part of a school", "the arrest of Ann Berg": it is the boats, the school, Ann Berg. */
function standsForComplement({ head }: NounPhrase): boolean {
  return (
    head.pos === "NUM" ||
    MEASURES.has(head.lemma) ||
    PARTITIVE.has(head.lemma) ||
    CLASS_OF_NOUN.has(head.lemma)
  );
}

/** A phrase, or what its "of" names where it only measures it. */
export function withComplements(clause: Clause, phrases: readonly NounPhrase[]): NounPhrase[] {
  return flatMap(phrases, (phrase) => {
    const complements = complementsOf(clause, phrase);
    return complements.length > 0 && standsForComplement(phrase) ? complements : [phrase, ...complements];
  });
}

/** Names that only tell which ones take part. */
export function belongingTo(participants: readonly Participant[]): NameMention[] {
  return flatMap(participants, ({ belonging }) => belonging);
}

/** The label a reader knows best: a name before a noun, a noun before a pronoun. Null for none. */
export function labelOf(participants: readonly Participant[]): string | null {
  const named = participants.find(({ name }) => name !== null);
  const told = participants.find(({ phrase }) => phrase.head.pos === "NOUN");
  return (named ?? told ?? participants[0])?.label ?? null;
}
