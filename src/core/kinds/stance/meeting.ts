import { flatMap } from "../../../base/flat-map.ts";
import type { ClaimCues } from "../../claims/claim.ts";
import type { Statement } from "./statement.ts";
import type { StanceValue } from "./value.ts";

/** What two stances need to know of one another to see whether they are about one statement. */
export interface Stanced {
  readonly value: StanceValue;
  readonly cues: ClaimCues;
}

/** Keys of the people and bodies of a stance. `find` lists them in this order in the entities. */
export interface Participants {
  readonly who: string | null;
  readonly actor: string | null;
  readonly parties: readonly string[];
}

export function participantsOf({ value, cues }: Stanced): Participants {
  const keys = [...cues.entities];
  const who = value.who === null ? null : (keys.shift() ?? null);
  const actor = value.actor === null ? null : (keys.shift() ?? null);
  return { who, actor, parties: keys };
}

/** Blocking keys: an act with each thing or party; else each pair of words. */
export function meetingKeys(statement: Statement, who: string | null): string[] {
  const { act, topic, actor, parties } = statement;
  if (act === null) {
    const words = topic.slice(0, MOST_PAIRED_WORDS);
    const pairs = flatMap(words, (word, i) => words.slice(i + 1).map((other) => `${word}+${other}`));
    return [...pairs, ...(who === null ? [] : words.map((word) => `${who}:${word}`))];
  }
  const names = [...(actor ? [actor.key] : []), ...parties.map(({ key }) => key)];
  return (topic.length > 0 ? topic : names).map((key) => `${act}:${key}`);
}

const MOST_PAIRED_WORDS = 8;

/**
 * How surely two stances are about one statement, 0 to 1; 0 where anything speaks against it. Denials
 * of different things never meet.
 */
export function sameStatement(a: Stanced, b: Stanced): number {
  if (a.value.act !== b.value.act) return 0;
  return a.value.act === null ? sameWords(a, b) : sameAct(a, b);
}

function sameAct(a: Stanced, b: Stanced): number {
  const [one, other] = [participantsOf(a), participantsOf(b)];
  if (one.actor !== null && other.actor !== null && one.actor !== other.actor) return 0;
  const sharedParties = shared(one.parties, other.parties);
  if (one.parties.length > 0 && other.parties.length > 0 && sharedParties === 0) return 0;
  const [things, others] = [a.value.topic, b.value.topic];
  if ((things.length === 0) !== (others.length === 0)) return 0;
  const sharedThings = shared(things, others);
  if (things.length > 0 && sharedThings === 0) return 0;
  if (things.length === 0 && sharedParties === 0) return 0;
  // A refusal to answer meets only what it refuses to speak of, not one thing of several.
  const declines = a.value.position === "declines" || b.value.position === "declines";
  if (declines && (sharedThings < things.length || sharedThings < others.length)) return 0;
  const sameActor = one.actor !== null && one.actor === other.actor;
  if (sameActor) return sharedParties > 0 ? 0.9 : 0.7;
  return sharedParties > 0 ? 0.6 : 0;
}

/** Statements known only by their words: most of the words are shared, and the named people fit. */
function sameWords(a: Stanced, b: Stanced): number {
  const [one, other] = [participantsOf(a), participantsOf(b)];
  const sameWho = one.who !== null && one.who === other.who;
  if (one.parties.length > 0 && other.parties.length > 0 && shared(one.parties, other.parties) === 0)
    return 0;
  const words = shared(a.value.topic, b.value.topic);
  const all = new Set([...a.value.topic, ...b.value.topic]).size;
  if (words < (sameWho ? 1 : FEWEST_SHARED_WORDS) || words / Math.max(1, all) < SHARED_SHARE) return 0;
  return sameWho ? 0.8 : 0.6;
}

const FEWEST_SHARED_WORDS = 3;
const SHARED_SHARE = 0.5;

/** The article states as fact what it also reports as denied. */
export function oppose(a: Stanced, b: Stanced): boolean {
  const positions = [a.value.position, b.value.position];
  const fact = [a, b].some(({ value }) => value.position === "asserts" && value.who === null);
  return fact && positions.includes("denies") && sameStatement(a, b) > 0;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((item) => b.includes(item)).length;
}
