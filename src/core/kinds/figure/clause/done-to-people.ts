import type { Clause } from "../../../clauses/clause.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import type { Span } from "../../../text/span.ts";
import { holds } from "./clause-of-number.ts";
import { isRoom } from "./gatherings.ts";

/**
 * What verbs of many senses do to people: "fired 80 drivers", "are holding 12 men", "three men held". Null for other
 * verbs, and where the number is not what they do it to.
 */
export function doneTo({ verb, patient, agent, adjuncts }: Clause, number: Span): string | null {
  const done = DONE_TO_PEOPLE.get(verb.lemma);
  if (done === undefined) return null;
  const undergoing = patient.some((phrase) => holds(phrase, number));
  const reduced =
    verb.lemma === "hold" &&
    verb.bare &&
    patient.length === 0 &&
    agent.some((phrase) => holds(phrase, number));
  if (!undergoing && !reduced) return null;
  // "The jail held 163": how many were there, not whom the police took.
  if (
    verb.lemma === "hold" &&
    agent.some(({ head }) => !isHolder(head.lemma)) &&
    !isRoom(agent[0]) &&
    undergoing
  )
    return null;
  // "Holds 22 seats and the Union 15": what is held beside them are no people.
  if (
    verb.lemma === "hold" &&
    patient.some(
      (phrase) => !holds(phrase, number) && phrase.head.pos === "NOUN" && !isHolder(phrase.head.lemma),
    )
  )
    return null;
  if (verb.lemma === "hold" && (isRoom(agent[0]) || verb.modal === "can")) return "capacity";
  return verb.passive && adjuncts.some(({ preposition }) => preposition === "on") ? null : done;
}

const DONE_TO_PEOPLE: ReadonlyMap<string, string> = new Map([
  ["fire", "sack"],
  ["hold", "in custody"],
  ["seat", "capacity"],
]);

function isHolder(noun: string): boolean {
  return HOLDERS.has(noun) || isPersonNoun(noun);
}

const HOLDERS: ReadonlySet<string> = new Set("police authority army force military".split(" "));
