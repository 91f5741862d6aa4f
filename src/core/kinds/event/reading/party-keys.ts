import { mapDefined } from "../../../../base/map-defined.ts";
import { antecedent } from "../../../claims/antecedent.ts";
import { partyKey } from "../../../claims/entity-key.ts";
import type { NounPhrase } from "../../../clauses/clause.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { PERIODS, SOMEBODY } from "../open/lexicon.ts";
import { PERSONAL_PRONOUNS, type Participant } from "./participants.ts";

/**
 * Keys of those that can be told from others, pronouns by what they stand for.
 * @param others keys of those who have another part in it already
 */
export function partyKeys(
  reading: ClauseReading,
  participants: readonly Participant[],
  others: readonly string[] = [],
): string[] {
  const keys: string[] = [];
  for (const participant of participants) {
    const key = keyOf(reading, participant);
    if (key !== null && !keys.includes(key) && !others.includes(key)) keys.push(key);
  }
  return keys;
}

function keyOf(reading: ClauseReading, { key, phrase }: Participant): string | null {
  if (phrase.tokens.some(({ pos }) => pos === "NUM")) return null;
  if (key !== null) return PERIODS.has(key) ? null : key;
  if (SOMEBODY.has(phrase.head.lemma)) return phrase.head.lemma;
  const meant = meantBy(reading, phrase);
  return meant && partyKey(meant.value);
}

/** Whom a pronoun stands for; null where it is none, or nobody fits. */
export function meantBy({ context, agents }: ClauseReading, phrase: NounPhrase): NameMention | null {
  const wanted = PERSONAL_PRONOUNS.get(phrase.head.lower);
  if (!wanted) return null;
  const others = mapDefined(agents, ({ name, phrase: own }) => (own === phrase ? null : name));
  return antecedent(context.source, context.sentence, phrase, wanted, others);
}
