import { itemAt } from "../../../base/item-at.ts";
import { flatMap } from "../../../base/flat-map.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { partyKey } from "../../claims/entity-key.ts";
import { oncePerSentence } from "../../claims/once-per-sentence.ts";
import { namesIn, type SourceReading } from "../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import { EQUIPMENT_CLASSES } from "../../knowledge/equipment.ts";
import type { NameMention, NameValue } from "../../mentions/mention.ts";
import { oneLine } from "../../text/one-line.ts";
import { contains, type Span } from "../../text/span.ts";
import {
  ACT_CLASSES,
  ACT_OF_WORD,
  ACTS_ON_GOODS,
  CARRYING_VERBS,
  EMPTY_TOPIC_WORDS,
  GOODS,
  POINTING_WORDS,
  STATEMENT_NOUNS,
  THING_NOUNS,
} from "./lexicon.ts";

/** Somebody, by name or by a word like "officials". */
export interface Party {
  readonly name: string;
  readonly key: string;
}

/** What a statement says: a class of act with things and parties, or only the words it is made of. */
export interface Statement extends Span {
  /** Index of the clause that makes it. */
  readonly clause: number;
  /** Class of the act; null for a statement known only by its words. */
  readonly act: string | null;
  /** The clause's verb is the act, not a noun beside it. */
  readonly byVerb: boolean;
  /** As printed, white space made single blanks. */
  readonly words: string;
  /** The things of the act by class; or the words that carry meaning. In the order of the alphabet. */
  readonly topic: readonly string[];
  /** Who is said to have done it. */
  readonly actor: Party | null;
  /** Everybody else it names. */
  readonly parties: readonly Party[];
}

/** Statements about acts that are often denied, one for each verb or noun of such an act. */
export const statementsOf = oncePerSentence((source, sentence): readonly Statement[] => {
  if (!source.tagged(sentence).some(({ lemmaWord }) => ACT_OF_WORD.has(lemmaWord))) return [];
  return flatMap(source.clauses(sentence), (clause, index) => {
    const byNouns = actsOfNouns(source, sentence, clause, index);
    const byVerb = actOfVerb(source, sentence, clause, index);
    return byVerb ? [byVerb, ...byNouns] : byNouns;
  });
});

/** Somebody named did something to something or somebody named. */
export function isCheckable({ act, actor, topic, parties }: Statement): boolean {
  return act !== null && actor !== null && (topic.length > 0 || parties.length > 0);
}

/** "Iran has supplied Russia with drones". */
function actOfVerb(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  index: number,
): Statement | null {
  const act = ACT_CLASSES.get(clause.verb.lemma);
  if (act === undefined) return null;
  const actor = actorOf(source, sentence, clause);
  const objects = ACTS_ON_GOODS.has(act) ? clause.patient : clause.patient.slice(0, 1);
  return statementOf(source, sentence, { clause, index, act, byVerb: true, objects, actor });
}

/** "is increasing the supply of drones", "Iran's supply of drones to Russia", "about Iran's supply". */
function actsOfNouns(source: SourceReading, sentence: Sentence, clause: Clause, index: number): Statement[] {
  const near = [...clause.patient, ...clause.agent];
  const farther = flatMap(clause.adjuncts, ({ phrases }) => phrases);
  return mapDefined([...near, ...farther], (phrase) => {
    const act = ACT_OF_WORD.get(phrase.head.lemmaWord);
    if (act === undefined || phrase.head.pos !== "NOUN" || isEquipment(source, sentence, phrase.head))
      return null;
    const [owner] = namesIn(source, sentence, phrase).map(party);
    const carried = near.includes(phrase) && CARRYING_VERBS.has(clause.verb.lemma);
    const actor = owner ?? (carried ? actorOf(source, sentence, clause) : null);
    if (!actor) return null;
    return statementOf(source, sentence, { clause, index, act, byVerb: false, objects: [phrase], actor });
  });
}

/** An act as its clause tells it. */
interface Act {
  readonly clause: Clause;
  readonly index: number;
  readonly act: string;
  readonly byVerb: boolean;
  readonly objects: readonly NounPhrase[];
  readonly actor: Party | null;
}

function statementOf(
  source: SourceReading,
  sentence: Sentence,
  { clause, index, act, byVerb, objects, actor }: Act,
): Statement {
  const ofGoods = ACTS_ON_GOODS.has(act);
  const direct = clause.adjuncts.filter(({ preposition }) => DIRECT_PREPOSITIONS.has(preposition));
  const beside = ofGoods ? clause.adjuncts : direct;
  const things = thingsIn(source, sentence, [...objects, ...flatMap(direct, ({ phrases }) => phrases)]);
  const parties = flatMap([...objects, ...flatMap(beside, ({ phrases }) => phrases)], (phrase) =>
    namesIn(source, sentence, phrase),
  )
    .map(party)
    .filter(({ key }) => key !== actor?.key);
  return {
    start: clause.start,
    end: clause.end,
    clause: index,
    act,
    byVerb,
    words: wordsOf(source, clause),
    topic: unique(ofGoods ? things.filter(isGoods) : things),
    actor,
    parties: uniqueParties(parties),
  };
}

const EQUIPMENT: ReadonlySet<string> = new Set(EQUIPMENT_CLASSES.map(([name = ""]) => name));

/** Goods are equipment, or what else is worth denying to have supplied; "delivered a speech" supplies nothing. */
function isGoods(thing: string): boolean {
  return EQUIPMENT.has(thing) || GOODS.has(thing);
}

/** "the supply [of drones]", "supplied Russia [with drones]", "the bombing [of Gaza]". */
const DIRECT_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "with"]);

/** A statement about anything else, known by the words it is made of. */
export function statementInWords(
  source: SourceReading,
  sentence: Sentence,
  clause: number,
  span: Span,
): Statement {
  const words = source
    .tagged(sentence)
    .filter((token) => contains(span, token) && CONTENT_TAGS.has(token.pos))
    .map(({ lemma }) => lemma)
    .filter((word) => word.length > 2 && !EMPTY_TOPIC_WORDS.has(word));
  return {
    start: span.start,
    end: span.end,
    clause,
    act: null,
    byVerb: false,
    words: wordsOf(source, span),
    topic: unique(words),
    actor: null,
    parties: uniqueParties(namesIn(source, sentence, span).map(party)),
  };
}

const CONTENT_TAGS: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ"]);

/** The doer: the subject by name; "it" in what somebody says is who says it; the accused do what they are accused of. */
function actorOf(source: SourceReading, sentence: Sentence, clause: Clause): Party | null {
  const above = clause.governor === null ? undefined : source.clauses(sentence)[clause.governor];
  const accused = above?.verb.lemma === "accuse" && clause.verb.form === "participle";
  const [phrase] = accused ? above.patient : clause.agent;
  if (!phrase || isMisreadVerb(phrase)) return null;
  const name = mainName(namesIn(source, sentence, phrase));
  if (name) return canAct(name) ? party(name) : null;
  return phrase.head.pos === "PRON" && clause.link === "that" && above
    ? actorOf(source, sentence, above)
    : null;
}

/** Countries and their governments act; a town in the subject only says where. */
function canAct({ value }: NameMention): boolean {
  return value.type !== "place" || keyOf(value).startsWith("country:");
}

/** "which claims Iran is supplying": the tagger takes the verb for a noun, and so the wrong phrase for the subject. */
function isMisreadVerb({ tokens, head }: NounPhrase): boolean {
  const [first] = tokens;
  return (
    first !== undefined && first !== head && STATEMENT_NOUNS.has(first.lemma) && first.lower.endsWith("s")
  );
}

/** "his Iranian counterpart, Ibrahim Raisi" is the man; "Iranian officials" are Iran's. */
export function mainName(names: readonly NameMention[]): NameMention | null {
  if (names.length === 0) return null;
  return mapDefined(NAME_ORDER, (type) => names.find(({ value }) => value.type === type))[0] ?? null;
}

const NAME_ORDER: readonly NameValue["type"][] = ["person", "organisation", "place"];

/** Equipment by class; "these arms" stands for the equipment of the sentence before; else the nouns themselves. */
function thingsIn(source: SourceReading, sentence: Sentence, phrases: readonly NounPhrase[]): string[] {
  const equipment = flatMap(phrases, (phrase) => equipmentIn(source, sentence, phrase));
  if (equipment.length > 0) return equipment;
  return flatMap(phrases, (phrase) => {
    if (isPointing(phrase)) {
      const before = itemAt(source.document.sentences, sentence.index - 1);
      return before ? equipmentIn(source, before, before) : [];
    }
    const { head } = phrase;
    const isThing = head.pos === "NOUN" && !EMPTY_TOPIC_WORDS.has(head.lemma) && !ACT_CLASSES.has(head.lemma);
    return isThing && namesIn(source, sentence, phrase).length === 0 ? [head.lemma] : [];
  });
}

function isPointing({ tokens, head }: NounPhrase): boolean {
  return THING_NOUNS.has(head.lemma) && POINTING_WORDS.has(tokens[0]?.lower ?? "");
}

function equipmentIn(source: SourceReading, sentence: Sentence, span: Span): string[] {
  return namesIn(source, sentence, span, ["equipment"]).map(({ value }) => value.role ?? value.name);
}

function isEquipment(source: SourceReading, sentence: Sentence, token: TaggedToken): boolean {
  return namesIn(source, sentence, token, ["equipment"]).length > 0;
}

export function party(mention: NameMention): Party {
  return { name: mention.value.name, key: keyOf(mention.value) };
}

/** A seat of government ("the Kremlin") speaks for its country, as a capital does. */
function keyOf(name: NameValue): string {
  const { type, role, country } = name;
  return type === "organisation" && role === "government" && country !== null
    ? `country:${country}`
    : partyKey(name);
}

function wordsOf(source: SourceReading, { start, end }: Span): string {
  return oneLine(source.document.text.slice(start, end)).trim();
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

function uniqueParties(parties: readonly Party[]): Party[] {
  return parties.filter(({ key }, i) => parties.findIndex((other) => other.key === key) === i);
}
