import { itemAt } from "../../../../base/item-at.ts";
import { flatMap } from "../../../../base/flat-map.ts";
import type { ClaimDraft, Stance } from "../../../claims/claim.ts";
import { partyKey } from "../../../claims/entity-key.ts";
import { stanceOf } from "../../../claims/stance.ts";
import type { Clause, PrepositionalPhrase } from "../../../clauses/clause.ts";
import { SPEECH } from "../../../clauses/lexicon.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { contains, lastUpTo } from "../../../text/span.ts";
import type { ClauseReading } from "../reading/clause-reading.ts";
import { ADDS, DEEDS_TOO, NEVER_TELLS } from "./lexicon.ts";
import { predicateOf, tellsEnough, type Told } from "./predicate.ts";
import { belongingTo, participantsOf } from "../reading/participants.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { partyKeys } from "../reading/party-keys.ts";
import { describing, ownPhrases, stated } from "./statement.ts";
import type { EventValue } from "../value.ts";

/** Whether a clause may tell of something in its own verb. */
export function mayTellOpenly({ verb, agent, patient, link, governor }: Clause): boolean {
  // "Norvik to close mill": so a headline announces it.
  const announced = link === "to" && governor === null && agent.length + patient.length > 0;
  if ((verb.form !== "finite" && !announced) || NEVER_TELLS.has(verb.lemmaWord)) return false;
  return !SPEECH.has(verb.lemmaWord) || (DEEDS_TOO.has(verb.lemmaWord) && patient.length > 0);
}

/**
 * The statement of a clause whose verb no table of events has: an event of its own verb, where those who
 * take part can be told from others. Null where nobody can, or where it asks or supposes.
 */
export function readOpen(reading: ClauseReading): ClaimDraft<EventValue> | null {
  const { context, index, clause, agents, patients } = reading;
  if (supposes(reading) || measures(reading)) return null;
  const predicate = predicateOf(reading);
  if (!predicate) return null;
  const { object } = predicate;
  const acted = object ? participantsOf(context, clause, object.phrases) : patients;
  const beside = clause.adjuncts.filter((adjunct) => adjunct !== object && adds(clause, adjunct));
  const around = flatMap(beside, ({ phrases }) => participantsOf(context, clause, phrases));
  const acting = partyKeys(reading, agents);
  const undergoing = partyKeys(reading, acted, acting);
  const nearby = partyKeys(reading, around, [...acting, ...undergoing]);
  const belonging = belongingTo([...agents, ...acted]);
  const own = ownPhrases(reading);
  const stance = infinitiveAside(reading, stanceOf(context.clauses, index));
  const told: Told = {
    sides: [acting, undergoing, nearby],
    filled: [agents, acted, around].filter(({ length }) => length > 0).length,
    owned: belonging.length > 0,
    ownSubject: own.length > 0,
    settled: stance === "asserted" || stance === "denied",
  };
  if (!tellsEnough(clause, predicate, told)) return null;
  return stated(reading, {
    predicate,
    stance,
    agents,
    acted,
    belonging,
    beside: beside[0] ?? null,
    parts: () => ({
      by: acting,
      to: undergoing,
      at: nearby,
      of: belonging.map(({ value }) => partyKey(value)),
      mod: flatMap([...agents, ...acted, ...around], describing),
    }),
    spans: [...own, ...(object ? [object] : []), ...beside, ...predicate.words],
  });
}

/** "If the bridge falls", "Did he run?": nothing is told; nor is a speaker's own view of things. */
function supposes({ context, clause }: ClauseReading): boolean {
  if (context.asks || (!isReport(clause) && context.source.quotationAt(clause.verb) !== null)) return true;
  const first = tokenBefore(context, clause.start);
  return first !== undefined && SUPPOSING.has(first.lower);
}

/**
 * "lasted 30 seconds", "threw for 205 yards", "1,094 people caught it", "put the toll at 31": what a figure tells. "chased him for 3
 * miles" tells more.
 */
function measures({ context: { quantities }, clause }: ClauseReading): boolean {
  const { agent, patient, adjuncts, verb } = clause;
  if (agent.some(({ tokens }) => tokens.some(isFigure))) return true;
  if (quantities.length === 0) return false;
  const reckoned = verb.lemma === "put" ? adjuncts.find(({ preposition }) => preposition === "at") : null;
  if (reckoned && quantities.some((mention) => contains(reckoned, mention))) return true;
  const beside = adjuncts.find(({ start }) => start > verb.start);
  const phrases = patient.length > 0 ? patient.slice(0, 1) : (beside?.phrases ?? []);
  return quantities.some(
    (mention) => mention.value.dimension !== "count" && phrases.some(({ head }) => contains(mention, head)),
  );
}

function isFigure({ pos, text }: TaggedToken): boolean {
  return pos === "NUM" && /\d/u.test(text);
}

/** Who is quoted tells what others did: "the captain left the bridge", but not "we saw it" or "they may counter him". */
function isReport({ agent, patient, verb }: Clause): boolean {
  const [first] = [...agent, ...patient];
  return verb.tense === "past" && first !== undefined && !SPEAKERS.has(first.tokens[0]?.lower ?? "");
}

const SPEAKERS: ReadonlySet<string> = new Set(
  wordList("i we you me us my our your this that these those it there what who"),
);

const SUPPOSING: ReadonlySet<string> = new Set(["if", "unless", "whether"]);

/** An infinitive says what is to be, unless the verb above it says that it was; what is "yet to" be is not. */
function infinitiveAside({ context, clause }: ClauseReading, stance: Stance): Stance {
  if (clause.link !== "to" || stance !== "asserted") return stance;
  return tokenBefore(context, clause.verb.start)?.lower === "yet" ? "denied" : "planned";
}

function tokenBefore({ tokens }: SentenceReading, offset: number): TaggedToken | undefined {
  return itemAt(tokens, lastUpTo(tokens, offset));
}

/** What the clause adds by a preposition: not what only completes a noun of it. */
function adds({ verb }: Clause, { preposition, start }: PrepositionalPhrase): boolean {
  return start > verb.start - FRONTED && ADDS.has(preposition);
}

/** How far before its verb what a clause adds may begin. */
const FRONTED = 80;
