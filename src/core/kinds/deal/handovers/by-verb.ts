import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import type { Act } from "../act.ts";
import {
  BUYING_VERBS,
  FRAMES,
  NAMING_VERBS,
  PARTICLES,
  PARTICLE_FRAMES,
  SUPPLIERS,
  WORKS,
  type Frame,
  type Shape,
} from "./frames.ts";
import {
  actOf,
  amongThem,
  contractName,
  isKnown,
  merged,
  parties,
  titledContract,
  type Handover,
  type Place,
} from "./handover.ts";
import { CONTRACT_NOUNS } from "../lexicon.ts";
import { agentAbove, traderIn } from "../parties.ts";
import { isRightBehind, thingIn, type Thing } from "./things.ts";

export function byVerb(place: Place): Act | null {
  const clause = place.clauses[place.index];
  if (!clause) return null;
  const particle = particleOf(clause);
  const frame =
    (particle ? PARTICLE_FRAMES.get(`${clause.verb.lemma} ${particle.preposition}`) : undefined) ??
    passiveTakeover(place, clause) ??
    FRAMES.get(clause.verb.lemmaWord);
  const named = NAMING_VERBS.has(clause.verb.lemmaWord) ? namedSupplier(place, clause) : null;
  if (named) return actOf(place, clause, named, "deal/<party> picks <party> as <title>");
  if (!frame) return null;
  const handover = readFrame(place, clause, frame, objectOf(place, clause, frame));
  if (!handover || !frame.sorts.includes(handover.thing.sort)) return null;
  const isBought = BUYING_VERBS.has(clause.verb.lemmaWord);
  if (handover.thing.sort === "goods" && !isBought && !(handover.getter && handover.giver)) return null;
  return actOf(place, clause, handover, `deal/<party> ${frame.shape} <thing>`);
}

/** "Takes [over Harland]": the particle of a verb, which reads as a preposition before its object. */
function particleOf(clause: Clause): Clause["adjuncts"][number] | null {
  const [first] = clause.adjuncts;
  return first && PARTICLES.has(first.preposition) && isRightBehind(clause.verb, first) ? first : null;
}

/** "Was taken over". */
function passiveTakeover({ source }: Place, { verb }: Clause): Frame | undefined {
  if (!verb.passive || verb.lemma !== "take") return undefined;
  return source.document.text.startsWith(" over", verb.end) ? PARTICLE_FRAMES.get("take over") : undefined;
}

/** What the verb acts on, a second object last. */
function objectOf({ source, sentence }: Place, clause: Clause, { shape }: Frame): readonly NounPhrase[] {
  const object = [...clause.patient, ...(particleOf(clause)?.phrases ?? [])];
  if (shape === "gives" && object.length === 0 && clause.verb.form === "finite") {
    // "Norvik sold to Texas firm": a headline leaves out "is".
    return sentence.standing === "headline" ? clause.agent : [];
  }
  if (shape !== "gives" || !clause.verb.passive) return object;
  // "Was awarded [the contract]": the second object of a passive.
  const second = source
    .tagged(sentence)
    .find(
      ({ start, end, lemmaWord }) =>
        start > clause.verb.end && end <= clause.end && CONTRACT_NOUNS.has(lemmaWord),
    );
  if (!second || second.start - clause.verb.end > SECOND_OBJECT) return object;
  return [...object, { tokens: [second], head: second, start: second.start, end: second.end }];
}

const SECOND_OBJECT = 30;

/** What the words of a clause tell, for the frame of its verb. */
interface Telling {
  readonly place: Place;
  readonly clause: Clause;
  readonly object: readonly NounPhrase[];
  readonly subject: () => NameMention | null;
  /** Whoever stands behind a preposition, after the verb. */
  readonly behind: (preposition: string) => NameMention | null;
  readonly traded: (phrases: readonly NounPhrase[]) => Thing | null;
  readonly trader: (phrases: readonly NounPhrase[]) => NameMention | null;
}

function readFrame(
  place: Place,
  clause: Clause,
  { shape }: Frame,
  object: readonly NounPhrase[],
): Handover | null {
  const { source, sentence, clauses } = place;
  const trader = (phrases: readonly NounPhrase[]): NameMention | null => traderIn(source, sentence, phrases);
  return READERS[shape]({
    place,
    clause,
    object,
    subject: () => trader(clause.agent) ?? trader(agentAbove(clauses, clause)),
    behind: (preposition) => partyBehind(place, clause, preposition),
    traded: (phrases) => thingIn(source, sentence, clause, phrases),
    trader,
  });
}

/** How a clause tells a handover, by the frame of its verb. */
const READERS: Readonly<Record<Shape, (telling: Telling) => Handover | null>> = {
  takes: ({ object, subject, behind, traded }) => {
    const thing = traded(object.slice(0, 1));
    return thing && { thing, getter: subject(), giver: behind("from") };
  },
  gives: ({ clause, object, subject, behind, traded, trader }) => {
    const second = object.length > 1 ? object.at(-1) : undefined;
    const thing = traded(second ? [second] : object);
    const getter = second ? trader(object.slice(0, 1)) : behind("to");
    const giver = object === clause.agent ? null : subject();
    return thing && { thing, getter, giver };
  },
  goes: ({ clause: { agent, patient }, behind, traded }) => {
    const thing = traded(agent.length > 0 ? agent : patient);
    const getter = behind("to");
    return thing && getter && { thing, getter, giver: behind("from") };
  },
  picks: ({ place, clause, object }) => picked(place, clause, object),
  pays: ({ clause, subject, traded }) => {
    const priced = clause.adjuncts.find(({ preposition }) => preposition === "for");
    const thing = priced ? traded(priced.phrases) : null;
    return thing && { thing, getter: subject(), giver: null };
  },
  invests: ({ clause, subject, traded }) => {
    const into = clause.adjuncts.find(({ preposition }) => preposition === "in");
    const firm = into ? traded(into.phrases) : null;
    if (firm?.sort !== "firm") return null;
    const thing: Thing = { ...firm, sort: "holding", name: `stake in ${firm.name}` };
    return { thing, getter: subject(), giver: null };
  },
  backs: ({ clause, object, subject, trader }) => {
    const getter = trader(object);
    return getter && { thing: sponsorship(clause), getter: subject(), giver: getter };
  },
  merges: ({ place, clause, object, behind }) =>
    amongThem(merged(clause.verb), [
      ...parties(place, clause.agent),
      ...parties(place, object),
      ...[behind("with")].filter(isKnown),
    ]),
};

function sponsorship({ verb }: Clause): Thing {
  return {
    start: verb.start,
    end: verb.end,
    sort: "contract",
    name: "sponsorship contract",
    key: "sponsorship",
  };
}

/** Whoever stands behind a preposition, after the verb. */
function partyBehind({ source, sentence }: Place, clause: Clause, preposition: string): NameMention | null {
  for (const { preposition: own, phrases, start } of clause.adjuncts) {
    if (own !== preposition || start < clause.verb.end) continue;
    const party = traderIn(source, sentence, phrases);
    if (party) return party;
  }
  return null;
}

/** "Picked Harland [to build the trams]". */
function picked(place: Place, clause: Clause, object: readonly NounPhrase[]): Handover | null {
  const { source, sentence, clauses, index } = place;
  const next = clauses[index + 1];
  if (next?.governor !== index || next.link !== "to" || !WORKS.has(next.verb.lemmaWord)) return null;
  const chosen = traderIn(source, sentence, object);
  if (!chosen) return null;
  const goods = thingIn(source, sentence, next, next.patient);
  const key = goods?.sort === "goods" ? goods.key : null;
  const end = goods?.end ?? next.verb.end;
  return {
    thing: { start: next.start, end, sort: "contract", name: contractName(key), key },
    getter: chosen,
    giver: traderIn(source, sentence, clause.agent),
  };
}

/** "Picked Harland [as its battery supplier]", "was named [sponsor of the Rovers]". */
function namedSupplier({ source, sentence }: Place, clause: Clause): Handover | null {
  const tokens = source.tagged(sentence);
  const at = tokens.findIndex(({ start, lower }) => start >= clause.verb.end && lower === "as");
  if (at < 0 || (tokens[at]?.start ?? 0) - clause.verb.end > TITLE_REACH) return null;
  const last = tokens.findIndex(({ pos }, i) => i > at && !IN_TITLE.has(pos)) - 1;
  const title = tokens.slice(at + 1, last < at ? tokens.length : last + 1);
  const head = title.at(-1);
  const first = title[0];
  if (!first || !head || !SUPPLIERS.has(head.lemmaWord)) return null;
  const chosen = traderIn(source, sentence, clause.patient);
  if (!chosen || chosen.value.type === "person") return null;
  return {
    thing: titledContract({ tokens: title, head, start: first.start, end: head.end }),
    getter: chosen,
    giver: clause.verb.passive ? null : traderIn(source, sentence, clause.agent),
  };
}

/** Characters between a verb and "as": the name of a firm. */
const TITLE_REACH = 50;

/** "Its official shirt sponsor". */
const IN_TITLE: ReadonlySet<string> = new Set(["DET", "PRON", "ADJ", "NOUN", "NUM", "PART", "PROPN"]);
