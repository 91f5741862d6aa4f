import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { defineClaimKind, type DossierFacts, type Join, type PlacedClaim } from "../../claims/claim-kind.ts";
import { commonest, inOrder, levelOf } from "../../claims/comparing.ts";
import { partyKey } from "../../claims/entity-key.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { CONTRARY, EVENT_CLASSES } from "./lexicon.ts";

interface EventValue {
  readonly [key: string]: unknown;
  readonly type: "event";
  /** Class of the verb: `arrest`. */
  readonly trigger: string;
  readonly agent: string | null;
  readonly patient: string | null;
}

type EventClaim = PlacedClaim<EventValue>;

const CLASS: ReadonlyMap<string, string> = new Map(
  EVENT_CLASSES.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)),
);
const level = levelOf("event");
const APART: Join = { score: -1, why: "" };

export const eventKind = defineClaimKind<EventValue>({
  id: "event",
  label: "Event",
  states: "that something happened: signed, attacked, arrested, resigned",
  find: (source) =>
    source.document.sentences.flatMap((sentence) => {
      if (!mayHoldEvent(sentence)) return [];
      const clauses = source.clauses(sentence);
      return clauses.flatMap((clause, index) => readEvent(source, sentence, clauses, clause, index));
    }),
  join: joinEvents,
  compare: compareEvents,
  ask: (claims) => {
    const value = claims[0]?.claim.value;
    const who = commonest(claims.flatMap(({ claim }) => claim.value.patient ?? claim.value.agent ?? []));
    return `What happened${who ? ` to ${who}` : ""}: ${value?.trigger ?? "event"}?`;
  },
  answer: ({ claim }) => ({ words: answerWords(claim), verbatim: false }),
  fields: ({ claim }) => [
    { field: "what", words: claim.value.trigger },
    { field: "by", words: claim.value.agent },
    { field: "to", words: claim.value.patient },
    { field: "stance", words: claim.stance },
  ],
});

/** Stems long enough to spare most sentences the tagger. */
const STEMS: readonly string[] = [...CLASS.keys()].map((verb) => verb.slice(0, Math.max(3, verb.length - 1)));

function mayHoldEvent(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ kind, lower }) => kind === "word" && STEMS.some((stem) => lower.startsWith(stem)),
  );
}

function readEvent(
  source: SourceReading,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  index: number,
): ClaimDraft<EventValue>[] {
  const trigger = CLASS.get(clause.verb.lemma);
  if (!trigger) return [];
  const agents = clause.agent.flatMap((phrase) => namesIn(source, sentence, phrase));
  const patients = clause.patient.flatMap((phrase) => namesIn(source, sentence, phrase));
  const names = [...agents, ...patients];
  if (names.length === 0) return [];
  const start = Math.min(clause.verb.start, ...names.map((name) => name.start));
  const end = Math.max(clause.verb.end, ...names.map((name) => name.end));
  const keys = [...new Set(names.map(({ value }) => partyKey(value)))];
  return [
    {
      kind: "event",
      start,
      end,
      sentence: sentence.index,
      subject: names.map(({ value }) => value.name).join(" and "),
      attribute: trigger,
      value: {
        type: "event",
        trigger,
        agent: agents[0]?.value.name ?? null,
        patient: patients[0]?.value.name ?? null,
      },
      speaker: speakerOf(source, sentence, { start, end }),
      stance: stanceOf(clauses, index),
      about: null,
      rule: `event/<${trigger}>`,
      inferred: [],
      cues: {
        keys: keys.map((key) => `${key}|${contraryClass(trigger)}`),
        entities: keys,
        words: source
          .tagged(sentence)
          .filter(({ pos, lemma }) => (pos === "NOUN" || pos === "PROPN") && lemma.length > 2)
          .map(({ lemma }) => lemma),
      },
    },
  ];
}

/** Triggers that can contradict one another share a class, so that their claims meet. */
function contraryClass(trigger: string): string {
  return CONTRARY.find((pair) => pair.includes(trigger))?.[0] ?? trigger;
}

function joinEvents(a: EventClaim, b: EventClaim, facts: DossierFacts): Join {
  const shared = a.cues.entities.filter((key) => b.cues.entities.includes(key));
  if (shared.length === 0) return APART;
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.patient !== null && y.agent === x.patient && y.patient === null) return APART;
  const words = a.cues.words.filter((word) => b.cues.words.includes(word));
  const weight = words.reduce((sum, word) => sum + (1 - 0.8 * facts.frequency(word)), 0);
  const people = shared.some((key) => key.startsWith("person:") || key.startsWith("organisation:"));
  const onePatient = x.patient !== null && x.patient === y.patient;
  const score =
    0.25 +
    (people ? 0.15 : 0) +
    (onePatient ? 0.15 : 0) +
    (shared.length > 1 ? 0.15 : 0) +
    Math.min(0.3, 0.1 * weight);
  return {
    score,
    why: `both tell that ${x.trigger} happened with ${shared.map((key) => key.replace(/^\w+:/u, "")).join(" and ")}`,
  };
}

function compareEvents(a: EventClaim, b: EventClaim): Comparison {
  const [first, second] = inOrder(a, b);
  const x = first.claim;
  const y = second.claim;
  const denied = (x.stance === "denied") !== (y.stance === "denied");
  if (denied && x.value.trigger === y.value.trigger) {
    return level(
      "discrepancy",
      "polarity",
      "soft",
      "one denies",
      `${x.source} has “${flat(x.exact)}”, ${y.source} has “${flat(y.exact)}”`,
    );
  }
  if (x.value.trigger === y.value.trigger)
    return level("agree", null, null, "same event", `both tell of it: ${answerWords(x)}`);
  return level(
    "discrepancy",
    "status",
    "hard",
    "contrary outcomes",
    `${x.source} has “${flat(x.exact)}”, ${y.source} has “${flat(y.exact)}”: both cannot be`,
  );
}

function answerWords(claim: EventClaim["claim"]): string {
  return claim.stance === "asserted" ? flat(claim.exact) : `${flat(claim.exact)} (${claim.stance})`;
}

function flat(words: string): string {
  return words.replace(/\s+/gu, " ");
}
