import { mapDefined } from "../../../../base/map-defined.ts";
import { classOfClause } from "../../../claims/class-of-clause.ts";
import type { Clause } from "../../../clauses/clause.ts";
import { CLASS_OF_NOUN, withBroader } from "../../../knowledge/event-classes.ts";
import { withFamilies } from "../../../knowledge/verb-families.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { firstFrom } from "../../../text/span.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Placement } from "./placement.ts";
import { whereAt } from "./spots.ts";
import { HAPPENINGS } from "./story-place.ts";

/**
 * Places that an event befell, where the grammar makes them an object: "the blast tore through [a market in Ulm]",
 * "gunmen attacked [a village near Ulm]", "[a bank on Mill Road] was robbed".
 */
export function struckPlacesIn(context: SentenceReading): Placement[] {
  return mapDefined(context.clauses, (clause): Placement | null => {
    const event = eventOn(context, clause);
    const at = event === null ? null : objectAt(context, clause);
    const where = at === null ? null : whereAt(context, at);
    if (event === null || where === null) return null;
    return { where, placed: [{ key: `event:${event}`, name: `the ${event}`, span: clause.verb }] };
  });
}

/** The event that befalls the object of a clause; null where none does. */
function eventOn({ tokens }: SentenceReading, clause: Clause): string | null {
  const { verb, agent } = clause;
  if (verb.negated) return null;
  if (STRIKING.has(verb.lemma)) {
    const told = agent.map(({ head }) => CLASS_OF_NOUN.get(head.lemma) ?? "");
    return told.find((name) => HAPPENINGS.has(name)) ?? null;
  }
  const name = classOfClause(clause, tokens);
  return withBroader(name).some((one) => ON_PLACES.has(one)) ? name : null;
}

/** What fires, blasts, floods and storms do to places. */
const STRIKING: ReadonlySet<string> = new Set(
  withFamilies(
    wordList(`hit strike jolt shake rock rip tear sweep spread race roar engulf destroy gut damage level flatten raze
    devastate batter ravage inundate swallow swamp pound burn consume blow wreck demolish leave`),
  ),
);
/** What people do to places. */
const ON_PLACES: ReadonlySet<string> = new Set(wordList("attack robbery burglary"));

/** Where the object begins: of an active verb right behind it or its "through", of a passive one before it. */
function objectAt({ tokens }: SentenceReading, { verb, patient }: Clause): number | null {
  if (verb.passive) {
    const subject = patient.find(({ end }) => end <= verb.start);
    return subject === undefined ? null : firstFrom(tokens, subject.start);
  }
  const next = firstFrom(tokens, verb.end);
  if (THROUGH.has(tokens[next]?.lower ?? "")) return next;
  const object = patient.find(({ start }) => start >= verb.end);
  return object === undefined ? null : firstFrom(tokens, object.start);
}

const THROUGH: ReadonlySet<string> = new Set(wordList("through into across"));
