import { addOnce } from "../../../../base/add-once.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { speakerOf } from "../../../claims/attribution.ts";
import type { ClaimDraft, Stance } from "../../../claims/claim.ts";
import { entityKey, partyKey } from "../../../claims/entity-key.ts";
import { deniedIntent } from "../../../claims/stance.ts";
import { siteOf } from "../../../claims/site.ts";
import { countriesIn } from "../../../claims/source-reading.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { lastUpTo, type Span } from "../../../text/span.ts";
import { deedKeys } from "./deeds.ts";
import { degreeOf, mannerOf, type ClauseReading } from "./clause-reading.ts";
import type { EventValue } from "../value.ts";

/** What a reading of a clause says: of the table of events, or in the verb of the clause itself. */
export interface Telling extends Pick<EventValue, "trigger" | "agent" | "patient"> {
  /** What it adds first: "in the doorway"; null for nothing, and for the events of the table. */
  readonly beside: string | null;
  /** What happened, in words: the class of the event, or the verb. */
  readonly attribute: string;
  /** The words that state it, besides the verb. */
  readonly spans: readonly Span[];
  readonly stance: Stance;
  readonly inferred: readonly string[];
  /** Blocking keys and content words, for alignment. */
  readonly keys: () => readonly string[];
  /** Names that only tell which one takes part. */
  readonly belonging: readonly NameMention[];
  readonly words: () => readonly string[];
}

/** @param places where it happened */
export function draftOf(
  reading: ClauseReading,
  places: readonly NameMention[],
  { trigger, agent, patient, beside, attribute, spans, stance, inferred, keys, belonging, words }: Telling,
): ClaimDraft<EventValue> {
  const { source, sentence, when } = reading.context;
  const span = withDenial(reading, spanOf(reading.clause, spans));
  const names = namesOf(reading, places);
  const sites = places.map(({ value }) => siteOf(value));
  // Denied is that it was expected, not that it came: the one who denies says how.
  const intent = stance === "denied" ? deniedIntent(reading.context.clauses, reading.index) : null;
  const manner = intent === null ? mannerOf(reading, spans) : [...mannerOf(reading, spans), intent];
  const degree = degreeOf(reading);
  return {
    kind: "event",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject: subjectOf(reading, names),
    attribute,
    // Written out twice, not spread: a value is made for every event, and a spread is slow.
    value:
      beside === null
        ? { type: "event", trigger, agent, patient, sites, manner, degree, answer: null }
        : { type: "event", trigger, agent, patient, sites, manner, degree, answer: null, beside },
    speaker: speakerOf(source, sentence, span),
    stance,
    about: when,
    rule: `event/<${attribute}>`,
    inferred,
    cues: () => ({
      keys: keys().concat(deedKeys(reading)),
      entities: entitiesOf(names.concat(belonging), places),
      countries: countriesIn(source, sentence, span),
      words: words(),
    }),
  };
}

/** Names of those who take part, places apart. */
function namesOf({ agents, patients }: ClauseReading, places: readonly NameMention[]): NameMention[] {
  const names: NameMention[] = [];
  for (const { name } of [...agents, ...patients]) if (name && !places.includes(name)) names.push(name);
  return names;
}

/** Whom or what the clause is about, in words. */
function subjectOf({ clause: { agent, patient } }: ClauseReading, names: readonly NameMention[]): string {
  if (names.length > 0) return names.map(({ value }) => value.name).join(" and ");
  return (patient[0] ?? agent[0])?.tokens.map(({ text }) => text).join(" ") ?? "";
}

/** Entity keys of all it names. */
function entitiesOf(parties: readonly NameMention[], places: readonly NameMention[]): string[] {
  const keys: string[] = [];
  for (const { value } of parties) addOnce(keys, partyKey(value));
  for (const { value } of places) keys.push(entityKey(value));
  return keys;
}

/** "[Not] guilty pleas were entered": words quoted without the denial before them say the contrary. */
function withDenial({ context: { tokens } }: ClauseReading, { start, end }: Span): Span {
  const before = itemAt(tokens, lastUpTo(tokens, start));
  const denies = before?.end === start - 1 && DENIALS.has(before.lower);
  return denies ? { start: before.start, end } : { start, end };
}

const DENIALS: ReadonlySet<string> = new Set(["not", "no", "never"]);

/** The shortest stretch that holds the verb and what belongs to it, as far as the clause reaches. */
function spanOf({ verb }: Clause, parts: readonly Span[]): Span {
  let { start, end } = verb;
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}
