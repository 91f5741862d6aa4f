import { keepPerObject } from "../../base/keep-per-object.ts";
import type { Clause, NounPhrase } from "../clauses/clause.ts";
import type { TaggedToken } from "../clauses/tagged.ts";
import type { Sentence } from "../document/document.ts";
import { wordList } from "../knowledge/word-list.ts";
import type { NameMention } from "../mentions/mention.ts";
import { overlaps, type Span } from "../text/span.ts";
import { wordClass } from "../text/word-class.ts";
import { entityKey } from "./entity-key.ts";
import { isName, type SourceReading } from "./source-reading.ts";

/** What somebody is in a story of a crime or an accident. */
export type PartInStory = "accused" | "dead" | "hurt" | "missing";

/** Nouns that say it by themselves. */
const NOUNS: Readonly<Record<"accused" | "dead", ReturnType<typeof wordClass>>> = {
  accused: wordClass(
    wordList(`suspect gunman shooter attacker assailant accused defendant murderer killer robber thief burglar rapist
    arsonist bomber hijacker kidnapper knifeman stabber perpetrator carjacker fugitive convict escapee inmate`),
  ),
  dead: wordClass(wordList("deceased corpse body")),
};

/** Verbs by what they make of those they are done to. */
const DONE_TO: Readonly<Record<PartInStory, ReturnType<typeof wordClass>>> = {
  accused: wordClass(
    wordList(`arrest detain apprehend capture charge indict arraign jail imprison sentence convict accuse handcuff remand nab
    collar prosecute extradite acquit cuff incarcerate suspect recapture`),
  ),
  dead: wordClass(wordList("kill murder slay bury mourn behead execute strangle")),
  hurt: wordClass(
    wordList(`injure wound hurt hospitalise hospitalize shoot stab knife slash hit strike beat punch assault maul bite
    burn scald trample maim batter attack graze airlift`),
  ),
  missing: wordClass(wordList("abduct kidnap")),
};

/** Verbs by what they make of those who do it. */
const DOING: Readonly<Record<PartInStory, ReturnType<typeof wordClass>>> = {
  accused: wordClass(
    wordList("plead confess surrender rob shoot stab murder attack burgle rape kidnap abduct threaten"),
  ),
  dead: wordClass(wordList("die drown perish succumb")),
  hurt: wordClass(wordList("survive")),
  missing: wordClass(wordList("vanish disappear")),
};

/** Words behind a person in a headline, or behind a verb that says nothing: "Boy, 16, in [court]", "was taken into [custody]". */
const BESIDE: Readonly<Record<PartInStory, ReturnType<typeof wordClass>>> = {
  accused: wordClass(
    wordList("court custody arrested charged jailed accused detained bars bail wanted remanded"),
  ),
  dead: wordClass(wordList("dead killed dies deceased")),
  hurt: wordClass(
    wordList(`injured wounded hurt shot stabbed struck bitten burned burnt critical injuries wounds hospitalised
    hospitalized critically`),
  ),
  missing: wordClass(wordList("missing")),
};

const PARTS: readonly PartInStory[] = ["accused", "dead", "hurt", "missing"];

/**
 * What a sentence makes of a person: what is done to them or what they do, in the order of the parts; null where it
 * says nothing of the kind.
 * @param person the words that stand for them
 */
export function partTold(source: SourceReading, sentence: Sentence, person: Span): PartInStory | null {
  const tokens = source.tagged(sentence);
  const clauses = source.clauses(sentence);
  const inWords = tokens.filter((token) => overlaps(token, person));
  const byNoun = (["accused", "dead"] as const).find((part) =>
    inWords.some(({ word }) => NOUNS[part].has(word)),
  );
  if (byNoun) return byNoun;
  for (const clause of clauses) {
    const part = partIn(clause, person) ?? partBehind(clause, tokens, person);
    if (part) return part;
  }
  return partBeside(tokens, person);
}

/** "Boy, 16, in [court]", "a man [wanted] for arson": behind the person, before any verb. */
function partBeside(tokens: readonly TaggedToken[], { end }: Span): PartInStory | null {
  const verb = tokens.find(({ start, pos, word }) => start >= end && VERBAL.has(pos) && !isPart(word));
  return wordFrom(tokens, end, Math.min(end + REACH, verb?.start ?? Infinity));
}

const VERBAL: ReadonlySet<string> = new Set(["VERB", "AUX"]);

function isPart(word: TaggedToken["word"]): boolean {
  return PARTS.some((part) => BESIDE[part].has(word));
}

function partIn({ verb, agent, patient }: Clause, person: Span): PartInStory | null {
  if (verb.negated) return null;
  const table = patient.some((phrase) => isOf(phrase, person))
    ? DONE_TO
    : agent.some((phrase) => isOf(phrase, person))
      ? DOING
      : null;
  const part = table && (PARTS.find((one) => table[one].has(verb.lemmaWord)) ?? null);
  // "The boy shot himself": who does it to himself is hurt.
  return part === "accused" && patient.some(({ head }) => REFLEXIVE.has(head.word)) ? "hurt" : part;
}

const REFLEXIVE = wordClass(["himself", "herself", "themselves", "itself"]);

/** "was found [dead]", "was taken into [custody]", "is [missing]": said behind the verb of which the person is subject. */
function partBehind(
  { verb, agent, patient, end }: Clause,
  tokens: readonly TaggedToken[],
  person: Span,
): PartInStory | null {
  if (verb.negated || person.start > verb.start) return null;
  const [subject] = verb.passive ? patient : agent;
  return subject && isOf(subject, person)
    ? wordFrom(tokens, verb.end, Math.min(end, verb.end + REACH))
    : null;
}

/** How far behind a verb such a word may stand. */
const REACH = 40;

function wordFrom(tokens: readonly TaggedToken[], from: number, to = Infinity): PartInStory | null {
  const behind = tokens.filter(({ start, end }) => start >= from && end <= to);
  return PARTS.find((part) => behind.some(({ word }) => BESIDE[part].has(word))) ?? null;
}

/** The person is the head of the phrase, or stands right beside it between commas: "the driver, [Ann Orr]". */
function isOf({ head, end }: NounPhrase, person: Span): boolean {
  return overlaps(head, person) || (person.start >= end && person.start - end <= LONGEST_GAP);
}

const LONGEST_GAP = 2;

/** What the sentences of a source make of those they name, by their keys; of two parts the one told first. */
export const partsByName = keepPerObject((source: SourceReading): ReadonlyMap<string, PartInStory> => {
  const parts = new Map<string, PartInStory>();
  for (const mention of source.mentions) {
    if (!isPerson(mention)) continue;
    const sentence = source.document.sentences[mention.sentence];
    const key = entityKey(mention.value);
    const part = sentence && !parts.has(key) ? partTold(source, sentence, mention) : null;
    if (part) parts.set(key, part);
  }
  return parts;
});

function isPerson(mention: SourceReading["mentions"][number]): mention is NameMention {
  return isName(mention) && mention.value.type === "person";
}
