import { mapDefined } from "../../../../base/map-defined.ts";
import { antecedent, SENTENCES_BACK } from "../../../claims/antecedent.ts";
import { partyKey } from "../../../claims/entity-key.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { NounPhrase } from "../../../clauses/clause.ts";
import { SPEECH } from "../../../clauses/lexicon.ts";
import type { Sentence } from "../../../document/document.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { overlaps } from "../../../text/span.ts";
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
  const noun = nounMeantBy(reading, phrase);
  if (noun !== null) return noun;
  const meant = meantBy(reading, phrase);
  return meant && partyKey(meant.value);
}

/** Whom a pronoun stands for; null where it is none, or nobody fits. */
export function meantBy({ context, agents }: ClauseReading, phrase: NounPhrase): NameMention | null {
  const wanted = PERSONAL_PRONOUNS.get(phrase.head.lower);
  if (!wanted || nounMeantBy({ context }, phrase) !== null) return null;
  const others = mapDefined(agents, ({ name, phrase: own }) => (own === phrase ? null : name));
  return antecedent(context.source, context.sentence, phrase, wanted, others, (name, sentence) =>
    closesSpeech(context.source, name, sentence),
  );
}

/**
 * "The boy was hit, [Orr] said. He …": who is only named behind words that tell of others is not whom the next
 * sentence is about.
 */
function closesSpeech(source: SourceReading, name: NameMention, sentence: Sentence): boolean {
  const clauses = source.clauses(sentence);
  return clauses.some(
    ({ verb, agent }, i) =>
      i > 0 && SPEECH.has(verb.lemmaWord) && agent.some((phrase) => overlaps(phrase, name)),
  );
}

/**
 * "[The boy] was flown to Ulm. He was hit in the chest": whom a pronoun stands for, by the noun of the last subject
 * that may be meant, where it has no name; null for none.
 */
function nounMeantBy({ context }: Pick<ClauseReading, "context">, phrase: NounPhrase): string | null {
  const fits = NOUNS_FOR.get(phrase.head.lower);
  if (!fits) return null;
  const { source, sentence } = context;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - SENTENCES_BACK); i--) {
    const other = source.document.sentences[i];
    if (!other) return null;
    for (const { verb, agent, patient } of source.clauses(other)) {
      const subject = verb.passive ? (patient[0] ?? agent[0]) : agent[0];
      if (!subject || subject.end > phrase.start || source.quotationAt(subject) !== null) continue;
      if (fits.has(subject.head.lemma)) return nounClass(subject.head.lemma);
    }
    if (
      source.namesInSentence(other).some(({ value, end }) => value.type === "person" && end <= phrase.start)
    )
      return null;
  }
  return null;
}

const CHILDREN = "child toddler baby infant youngster newborn";

/** Nouns of people whom news seldom names, by the pronouns for them. */
const NOUNS_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["he him", `boy ${CHILDREN}`],
      ["she her", `girl ${CHILDREN}`],
    ] as const
  ).flatMap(([pronouns, nouns]) =>
    wordList(pronouns).map((word) => [word, new Set(wordList(nouns))] as const),
  ),
);
