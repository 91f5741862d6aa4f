import { flatMap } from "../../../base/flat-map.ts";
import { antecedent } from "../../claims/antecedent.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { partyKey } from "../../claims/entity-key.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import type { NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { overlaps } from "../../text/span.ts";
import type { DatedEvent } from "./dated-event.ts";
import type { EventDateValue } from "./value.ts";

/** What somebody or something undergoes once: two years given for it are two answers to one question. */
const ONCE_EVER: ReadonlySet<string> = new Set([
  "to found",
  "to build",
  "to bear",
  "death",
  "burial",
  "capsizing",
]);

/** What is not undergone twice within weeks. */
const SELDOM: ReadonlySet<string> = new Set(
  wordList(`resignation dismissal arrest inauguration sentence verdict arraignment wedding rescue evacuation closure launch
  signing annulment surrender hospitalization release appointment retirement engagement escape`).concat(
    "to find",
    "to name",
  ),
);

/** Acts that the subject of their verb undergoes, whatever the object: "took the oath". */
const OF_THE_SUBJECT: ReadonlySet<string> = new Set([
  "inauguration",
  "resignation",
  "retirement",
  "death",
  "wedding",
  "surrender",
  "escape",
]);

const MARK = "once|";

/** Keys of an act that happens once to somebody or something named: the act with who undergoes it. */
export function onceKeys(source: SourceReading, sentence: Sentence, { name, clause }: DatedEvent): string[] {
  if (clause === null || clause.verb.negated || !(ONCE_EVER.has(name) || SELDOM.has(name))) return [];
  const ofSubject = clause.patient.length === 0 || (OF_THE_SUBJECT.has(name) && !clause.verb.passive);
  const undergoing = ofSubject ? clause.agent : clause.patient;
  return flatMap(undergoing, (phrase) => namedBy(source, sentence, phrase)).map(
    (key) => `${MARK}${name}|${key}`,
  );
}

/** Keys of the people and bodies a phrase names at its head, or stands for. */
function namedBy(source: SourceReading, sentence: Sentence, phrase: NounPhrase): string[] {
  if (PERSONS.has(phrase.head.lower)) {
    const person = antecedent(source, sentence, phrase, ["person"]);
    return person === null ? [] : [partyKey(person.value)];
  }
  return source
    .namesInSentence(sentence)
    .filter(({ value }) => value.type === "person" || value.type === "organisation")
    .flatMap((name) => (overlaps(name, phrase.head) ? [partyKey(name.value)] : []));
}

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "him", "her"]);

/** The dates of a source; an act of which it gives two days keeps no such key. */
export function withOneDayEach(drafts: readonly ClaimDraft<EventDateValue>[]): ClaimDraft<EventDateValue>[] {
  const days = new Map<string, Set<string>>();
  for (const { cues, value } of drafts) {
    for (const key of cues.keys.filter(isOnce)) {
      const known = days.get(key) ?? new Set();
      days.set(key, known.add(value.start?.slice(0, 10) ?? value.timex));
    }
  }
  return drafts.map((draft) => {
    const keys = draft.cues.keys.filter((key) => !isOnce(key) || days.get(key)?.size === 1);
    return keys.length === draft.cues.keys.length ? draft : { ...draft, cues: { ...draft.cues, keys } };
  });
}

function isOnce(key: string): boolean {
  return key.startsWith(MARK);
}

/** How two claims date one act of one person or body that happens once. */
export function sameOnce(a: readonly string[], b: readonly string[]): "ever" | "seldom" | null {
  const shared = a.find((key) => isOnce(key) && b.includes(key));
  if (shared === undefined) return null;
  return ONCE_EVER.has(shared.split("|")[1] ?? "") ? "ever" : "seldom";
}
