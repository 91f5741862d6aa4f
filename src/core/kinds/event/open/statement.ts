import { itemAt } from "../../../../base/item-at.ts";
import { flatMap } from "../../../../base/flat-map.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import type { ClaimDraft, Stance } from "../../../claims/claim.ts";
import type { NounPhrase, PrepositionalPhrase } from "../../../clauses/clause.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { oneLine } from "../../../text/one-line.ts";
import type { Span } from "../../../text/span.ts";
import { contentWords, placesOf, type ClauseReading } from "../reading/clause-reading.ts";
import { draftOf } from "../reading/draft.ts";
import { familyOf } from "../contraries.ts";
import { partKey, type Parts } from "./parts.ts";
import type { OpenPredicate } from "./predicate.ts";
import { PERSONAL_PRONOUNS, type Participant } from "../reading/participants.ts";
import { meantBy } from "../reading/party-keys.ts";
import { namesAt } from "../reading/sentence-reading.ts";
import type { EventValue } from "../value.ts";

/** What a clause tells in its own verb: the predicate, and who and what has which part in it. */
export interface Statement {
  readonly predicate: Pick<OpenPredicate, "verb" | "name" | "denied">;
  readonly stance: Stance;
  readonly agents: readonly Participant[];
  /** Whom or what it is done to. */
  readonly acted: readonly Participant[];
  /** Names that only tell which of them. */
  readonly belonging: readonly NameMention[];
  /** What it adds first: "in the doorway". */
  readonly beside: PrepositionalPhrase | null;
  /** For alignment. */
  readonly parts: () => Parts;
  /** The words that state it, besides the verb. */
  readonly spans: readonly Span[];
}

export function stated(
  reading: ClauseReading,
  { predicate, stance, agents, acted, belonging, beside, parts, spans }: Statement,
): ClaimDraft<EventValue> {
  return draftOf(reading, placesOf(reading), {
    trigger: predicate.name,
    attribute: predicate.verb,
    agent: inWords(reading, agents),
    patient: predicate.verb.startsWith("be ") ? null : inWords(reading, acted),
    beside: beside && besideInWords(reading, beside),
    spans,
    stance: predicate.denied && stance === "asserted" ? "denied" : stance,
    inferred: [...(isMeant(agents) ? ["by"] : []), ...(isMeant(acted) ? ["to"] : [])],
    keys: () => keysOf(familyOf(predicate.name), parts()),
    belonging,
    words: () => [...contentWords(reading), predicate.name],
  });
}

function keysOf(family: string, parts: Parts): string[] {
  return flatMap(ROLES, (role) => parts[role].map((key) => partKey(family, role, key)));
}

const ROLES = ["by", "to", "at", "mod", "of"] as const;

/** Subject and object, without a subject that another verb before this one has already. */
export function ownPhrases({ context, index, clause }: ClauseReading): readonly Span[] {
  const { agent, patient, verb } = clause;
  const before = itemAt(context.clauses, index - 1)?.verb;
  return [...agent, ...patient].filter(
    ({ end }) => before === undefined || before.start > verb.start || end > before.start,
  );
}

/** The adjectives and numbers of a noun that names no one in particular: `condition=critical`, `worker=four`. */
export function describing({ key, name, phrase }: Participant): string[] {
  if (key === null || name !== null) return [];
  return mapDefined(phrase.tokens, ({ pos, lemma }) =>
    pos === "ADJ" || pos === "NUM" ? `${key}=${lemma}` : null,
  );
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

function printed({ context }: ClauseReading, { start, end }: NounPhrase): string {
  const { source, sentence } = context;
  const words = oneLine(source.document.text.slice(start, end));
  const opens = start === sentence.start && namesAt(context, { start, end }).length === 0;
  return opens && !CAPITALS.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A word in capitals opens it. */
const CAPITALS = /^\p{Lu}{2}/u;
