import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import { governors } from "../../claims/stance.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { Sentence } from "../../document/document.ts";
import { wordList } from "../../knowledge/word-list.ts";
import type { NameMention } from "../../mentions/mention.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { wordNamed } from "../../text/word.ts";
import { wordClass } from "../../text/word-class.ts";
import type { Act } from "./act.ts";
import {
  BUYERS,
  BUYING_VERBS,
  FRAMES,
  HOLDERS,
  PARTICLE_FRAMES,
  NAMING_VERBS,
  PARTICLES,
  SUPPLIERS,
  SUPPORT_VERBS,
  TRADE_NOUNS,
  TRADE_PAPERS,
  WORKS,
  type Frame,
  type NounShape,
} from "./frames.ts";
import { CONTRACT_NOUNS } from "./lexicon.ts";
import { agentAbove, isParty, ownerIn, traderIn } from "./parties.ts";
import { complement, isRightBehind, thingIn, type Thing } from "./things.ts";

/**
 * Deals over what is neither counted nor equipment: "Norvik buys Harland", "the order went to Harland",
 * "its purchase of a stake in Harland", "Norvik is the club's new sponsor".
 */
export function handoversIn(source: SourceReading, sentence: Sentence): Act[] {
  const clauses = source.clauses(sentence);
  const namesTrade = source.tagged(sentence).some(({ lemmaWord }) => TRADE_NOUNS.has(lemmaWord));
  return flatMap(clauses, (_, index) => {
    const place = { source, sentence, clauses, index };
    const told = byVerb(place) ?? byTitle(place);
    return [...(told ? [told] : []), ...(namesTrade ? byNoun(place) : [])];
  }).filter((act, i, acts) => !acts.slice(0, i).some(({ span }) => overlaps(span, act.span)));
}

/** A clause in its sentence. */
interface Place {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly index: number;
}

/** Who gives what to whom. */
interface Handover {
  readonly thing: Thing;
  readonly giver: NameMention | null;
  readonly getter: NameMention | null;
  /** Those who agree, where the words do not tell who gives and who gets. */
  readonly between?: readonly NameMention[];
}

function byVerb(place: Place): Act | null {
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

function readFrame(
  place: Place,
  clause: Clause,
  frame: Frame,
  object: readonly NounPhrase[],
): Handover | null {
  const { source, sentence, clauses } = place;
  const behind = (...prepositions: string[]): NameMention | null => partyBehind(place, clause, prepositions);
  const subject = (): NameMention | null =>
    traderIn(source, sentence, clause.agent) ?? traderIn(source, sentence, agentAbove(clauses, clause));
  const things = (phrases: readonly NounPhrase[]): Thing | null => thingIn(source, sentence, clause, phrases);
  switch (frame.shape) {
    case "takes": {
      const thing = things(object.slice(0, 1));
      return thing && { thing, getter: subject(), giver: behind("from") };
    }
    case "gives": {
      const second = object.length > 1 ? object.at(-1) : undefined;
      const thing = things(second ? [second] : object);
      const getter = second ? traderIn(source, sentence, object.slice(0, 1)) : behind("to");
      const giver = object === clause.agent ? null : subject();
      return thing && { thing, getter, giver };
    }
    case "goes": {
      const thing = things(clause.agent.length > 0 ? clause.agent : clause.patient);
      const getter = behind("to");
      return thing && getter && { thing, getter, giver: behind("from") };
    }
    case "picks":
      return picked(place, clause, object);
    case "pays": {
      const priced = clause.adjuncts.find(({ preposition }) => preposition === "for");
      const thing = priced ? things(priced.phrases) : null;
      return thing && { thing, getter: subject(), giver: null };
    }
    case "invests": {
      const into = clause.adjuncts.find(({ preposition }) => preposition === "in");
      const thing = into ? things(into.phrases) : null;
      return thing?.sort === "firm"
        ? {
            thing: { ...thing, sort: "holding", name: `stake in ${thing.name}` },
            getter: subject(),
            giver: null,
          }
        : null;
    }
    case "backs": {
      const getter = traderIn(source, sentence, object);
      return getter && { thing: sponsorship(clause), getter: subject(), giver: getter };
    }
    case "merges":
      return amongThem(merged(clause.verb), [
        ...parties(place, clause.agent),
        ...parties(place, object),
        ...[behind("with")].filter(isKnown),
      ]);
  }
}

function sponsorship({ verb }: Clause): Thing {
  return {
    start: verb.start,
    end: verb.end,
    sort: "contract",
    name: "sponsorship contract",
    key: "sponsorship",
  };
}

function merged({ start, end }: Span): Thing {
  return { start, end, sort: "firm", name: "merger", key: null };
}

/** A deal of two or more; null where fewer are named. */
function amongThem(thing: Thing, between: readonly NameMention[]): Handover | null {
  return between.length > 1 ? { thing, giver: null, getter: null, between } : null;
}

/** The firms, states and bodies these phrases name, each by itself. */
function parties({ source, sentence }: Place, phrases: readonly NounPhrase[]): readonly NameMention[] {
  return mapDefined(phrases, (phrase) => traderIn(source, sentence, [phrase])).filter(isParty);
}

function isKnown(name: NameMention | null): name is NameMention {
  return isParty(name);
}

/** Whoever stands behind one of these prepositions, after the verb. */
function partyBehind(
  { source, sentence }: Place,
  clause: Clause,
  prepositions: readonly string[],
): NameMention | null {
  for (const { preposition, phrases, start } of clause.adjuncts) {
    if (!prepositions.includes(preposition) || start < clause.verb.end) continue;
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

function contractName(what: string | null): string {
  return what === null ? "contract" : `${what} contract`;
}

/** "Its [battery supplier]": a contract for what it supplies. */
function titledContract(title: NounPhrase): Thing {
  const before = title.tokens.at(-2);
  const what = title.head.lemma === "sponsor" ? "sponsorship" : before?.pos === "NOUN" ? before.lemma : null;
  return { start: title.start, end: title.end, sort: "contract", name: contractName(what), key: what };
}

/** "Norvik is the club's new shirt sponsor", "Norvik becomes the owner of Harland". */
function byTitle(place: Place): Act | null {
  const { source, sentence, clauses, index } = place;
  const clause = clauses[index];
  if (!clause || !(clause.verb.lemma === "be" || clause.verb.lemma === "become")) return null;
  const title = clause.patient.at(0);
  if (!title || title.start < clause.verb.end) return null;
  const isSupplier = SUPPLIERS.has(title.head.lemmaWord);
  const isBuyer = BUYERS.has(title.head.lemmaWord);
  if (!isSupplier && !isBuyer && !HOLDERS.has(title.head.lemmaWord)) return null;
  const titled = traderIn(source, sentence, clause.agent);
  if (!titled || titled.value.type === "person") return null;
  const of = complement(clause, title, ["of", "in"]);
  const owner = ownerIn(source, sentence, title) ?? (of ? traderIn(source, sentence, of.phrases) : null);
  if (!owner && !(isSupplier && isDefinite(title))) return null;
  const end = of?.end ?? title.end;
  const thing: Thing | null = isSupplier
    ? { ...titledContract(title), end }
    : owner && heldBy(owner, title, end, isBuyer ? "firm" : "holding");
  return (
    thing &&
    actOf(
      place,
      clause,
      { thing, getter: titled, giver: isSupplier ? owner : null },
      "deal/<party> is <title>",
    )
  );
}

/** "The club's sponsor", "its supplier"; "a supplier of parts" is what it does. */
function isDefinite({ tokens: [first] }: NounPhrase): boolean {
  return first !== undefined && first.lower !== "a" && first.lower !== "an" && first.pos !== "NOUN";
}

function heldBy(
  { value: { name } }: NameMention,
  title: NounPhrase,
  end: number,
  sort: "firm" | "holding",
): Thing {
  return {
    start: title.start,
    end,
    sort,
    name: sort === "firm" ? name : `stake in ${name}`,
    key: name.toLowerCase(),
  };
}

/** "Norvik's $4 billion purchase of Harland", "Harland's sale to Norvik", "a takeover bid for Harland". */
function byNoun(place: Place): Act[] {
  const clause = place.clauses[place.index];
  if (!clause) return [];
  const phrases = [
    ...clause.agent,
    ...clause.patient,
    ...flatMap(clause.adjuncts, (adjunct) => adjunct.phrases),
  ];
  return mapDefined(phrases, (phrase) => {
    const role = TRADE_NOUNS.get(phrase.head.lemmaWord);
    const handover = role ? readNoun(place, clause, phrase, role) : null;
    return handover && actOf(place, clause, handover, "deal/<party>’s purchase of <thing>", phrase);
  });
}

function readNoun(place: Place, clause: Clause, noun: NounPhrase, role: NounShape): Handover | null {
  const { source, sentence } = place;
  const behind = chainBehind(clause, noun);
  const after = (preposition: string): readonly NounPhrase[] =>
    behind.find((adjunct) => adjunct.preposition === preposition)?.phrases ?? [];
  const party = (preposition: string): NameMention | null => traderIn(source, sentence, after(preposition));
  const isSubjects = OWN.has(noun.tokens[0]?.lower ?? "") || isDoneBy(clause, noun);
  const owner =
    ownerIn(source, sentence, noun) ?? (isSubjects ? traderIn(source, sentence, clause.agent) : null);
  if (role === "merger" || role === "paper") {
    const thing = role === "merger" ? merged(noun) : paper(place, clause, noun);
    const named = [...after("between"), ...(role === "merger" ? after("of") : []), ...after("with")];
    const between = [...[owner].filter(isKnown), ...parties(place, named)];
    // A contract may be of work, or of anything: one that says what it is for needs only one side.
    const isOfTrade = role === "paper" && thing?.key != null && TRADE_PAPERS.has(wordNamed(thing.key));
    if (isOfTrade && between.length === 1) return { thing, giver: null, getter: null, between };
    return thing && amongThem(thing, between);
  }
  const thing = thingIn(source, sentence, clause, role === "bidder" ? after("for") : after("of"));
  if (role === "bidder" && REFUSING.has(clause.verb.lemmaWord)) return null;
  if (thing?.sort === "contract" || (role === "bidder" && thing?.sort !== "firm")) return null;
  if (role === "giver") {
    if (thing) return { thing, giver: owner ?? party("by"), getter: party("to") };
    const getter = party("to");
    return owner && getter && { thing: soldIn(owner, noun), giver: null, getter };
  }
  if (thing) return { thing, getter: owner ?? party("by"), giver: party("from") };
  const getter = role === "getter" ? party("by") : null;
  return owner && getter && { thing: soldIn(owner, noun), giver: null, getter };
}

/** An offer turned down is no deal. */
const REFUSING = wordClass(wordList("reject refuse rebuff spurn dismiss decline turn withdraw drop snub"));
/** "Made [a bid]": the subject does what the noun tells. */
function isDoneBy({ verb, patient }: Clause, noun: NounPhrase): boolean {
  return !verb.passive && patient.includes(noun) && SUPPORT_VERBS.has(verb.lemmaWord);
}

/** "A supply deal", "a contract": a paper of trade; a pact of states is none. */
function paper({ source, sentence }: Place, clause: Clause, noun: NounPhrase): Thing | null {
  const thing = thingIn(source, sentence, clause, [noun]);
  if (thing?.sort !== "contract") return null;
  const kind = noun.tokens.at(-2);
  const isAny = thing.key === null && noun.head.lemma === "contract";
  const isOfTrade =
    kind?.pos === "NOUN"
      ? TRADE_PAPERS.has(kind.lemmaWord)
      : isAny || TRADE_PAPERS.has(wordNamed(thing.key ?? ""));
  return isOfTrade ? thing : null;
}

const OWN: ReadonlySet<string> = new Set(["its", "their"]);

/** "[Harland's] sale": the firm itself. */
function soldIn({ value: { name } }: NameMention, noun: NounPhrase): Thing {
  return { start: noun.start, end: noun.end, sort: "firm", name, key: name.toLowerCase() };
}

/** The phrases that hang on a noun, each right behind the one before. */
function chainBehind({ adjuncts }: Clause, noun: NounPhrase): Clause["adjuncts"] {
  const chain: Clause["adjuncts"][number][] = [];
  let { end } = noun;
  for (const adjunct of adjuncts) {
    if (adjunct.start < noun.end) continue;
    if (!isRightBehind({ start: noun.start, end }, adjunct)) break;
    chain.push(adjunct);
    end = adjunct.end;
  }
  return chain;
}

function actOf(
  { clauses, index, sentence }: Place,
  clause: Clause,
  { thing, giver, getter, between = [] }: Handover,
  rule: string,
  noun?: NounPhrase,
): Act | null {
  // Who gets an order has to supply what is ordered.
  const [supplier, recipient] = thing.sort === "contract" ? [getter, giver] : [giver, getter];
  if (![supplier, recipient, ...between].some(isParty)) return null;
  const near = [supplier, recipient, ...between].flatMap((name) =>
    name && isIn(name, sentence) ? [name] : [],
  );
  const told = noun ?? clause.verb;
  const before = near.filter(({ start }) => start < told.start && (!noun || start >= noun.start));
  const last = Math.max(told.end, thing.end);
  const behind = near.filter(({ start }) => start >= told.end && start - last <= PARTY_REACH);
  const [above] = clause.link === "to" ? governors(clauses, clause) : [];
  return {
    span: {
      start: Math.min(
        told.start,
        ...[thing, ...before, ...(above ? [above.verb] : [])]
          .filter(({ end }) => told.start - end <= SUBJECT_REACH)
          .map(({ start }) => start),
      ),
      end: Math.max(last, ...behind.map(({ end }) => end)),
    },
    supplier,
    recipient,
    between,
    paper: null,
    items: [],
    thing,
    clause: index,
    gets: supplier === null,
    rule,
  };
}

const PARTY_REACH = 30;
/** Characters between a subject and its verb: "said Monday it has agreed". */
const SUBJECT_REACH = 40;

function isIn({ start }: NameMention, sentence: Sentence): boolean {
  return start >= sentence.start && start < sentence.end;
}
