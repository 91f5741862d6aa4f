import type { ClaimDraft, Stance } from "../../claims/claim.ts";
import { partyKey } from "../../claims/entity-key.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause, PrepositionalPhrase } from "../../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../../clauses/lexicon.ts";
import { contains } from "../../text/span.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { ADDS, DEEDS_TOO, NEVER_TELLS } from "./open-lexicon.ts";
import { objectOfParticle, predicateOf, tellsEnough, type Told } from "./open-predicate.ts";
import { participantsOf } from "./participants.ts";
import { describing, draftOf, keysOf, ownPhrases } from "./statement.ts";
import type { EventValue } from "./value.ts";

/** Whether a clause may tell of something in its own verb. */
export function mayTellOpenly({ verb, patient }: Clause): boolean {
  if (verb.form !== "finite" || NEVER_TELLS.has(verb.lemma)) return false;
  return !SPEECH_LEMMAS.has(verb.lemma) || (DEEDS_TOO.has(verb.lemma) && patient.length > 0);
}

/**
 * The statement of a clause whose verb no table of events has: an event of its own verb, where those who
 * take part can be told from others. Null where nobody can, or where it asks or supposes.
 */
export function readOpen(reading: ClauseReading, when: string | null): ClaimDraft<EventValue> | null {
  const { source, sentence, clauses, index, clause, agents, patients } = reading;
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
  return draftOf(reading, when, {
    predicate,
    stance,
    agents,
    acted,
    beside: beside[0] ?? null,
    parts: {
      by: acting,
      to: undergoing,
      at: nearby,
      of: belonging.map(({ value }) => partyKey(value)),
      mod: [...agents, ...acted, ...around].flatMap(describing),
    },
    spans: [...ownPhrases(reading), ...(object ? [object] : []), ...beside, ...predicate.words],
  });
}

/** "If the bridge falls", "Did he run?": nothing is told. What stands in quotation marks is told as a quotation. */
function supposes({ source, sentence, clause }: ClauseReading): boolean {
  if (source.quotationAt(clause.verb) !== null) return true;
  if (source.document.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?")) return true;
  const first = source.tagged(sentence).findLast(({ end }) => end <= clause.start);
  return first !== undefined && SUPPOSING.has(first.lower);
}

/**
 * "lasted 30 seconds", "threw for 205 yards", "1,094 people caught it", "put the toll at 31": what a figure tells. "chased him for 3
 * miles" tells more.
 */
function measures({ source, sentence, clause }: ClauseReading): boolean {
  if (clause.agent.some(({ tokens }) => tokens.some(({ pos, text }) => pos === "NUM" && /\d/u.test(text))))
    return true;
  const reckoned =
    clause.verb.lemma === "put" ? clause.adjuncts.find(({ preposition }) => preposition === "at") : null;
  const quantities = source.inSentence(sentence).filter(({ value }) => value.type === "quantity");
  if (reckoned && quantities.some((mention) => contains(reckoned, mention))) return true;
  const beside = clause.adjuncts.find(({ start }) => start > clause.verb.start);
  const phrases = clause.patient.length > 0 ? clause.patient.slice(0, 1) : (beside?.phrases ?? []);
  return quantities.some(
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

/** What the clause adds by a preposition: not what only completes a noun of it. */
function adds({ verb }: Clause): (adjunct: PrepositionalPhrase) => boolean {
  return ({ preposition, start }) => ADDS.has(preposition) && start > verb.start - FRONTED;
}

/** How far before its verb what a clause adds may begin. */
const FRONTED = 80;
