import { antecedent } from "../../../claims/antecedent.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { Sentence } from "../../../document/document.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import type { NameMention, QuantityMention } from "../../../mentions/mention.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { contains, gap, type Span } from "../../../text/span.ts";

/** Whose age it is: the person named beside it, the one its sentence says it of, or the one told of before. */
export function agedPerson(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  clause: Clause | undefined,
): NameMention | null {
  const { text } = source.document;
  const people = source.namesInSentence(sentence).filter(({ value }) => value.type === "person");
  const [beside] = people
    .filter((name) => isAged(text, name, mention))
    .sort((a, b) => gap(a, mention) - gap(b, mention));
  return beside ?? saidOf(source, sentence, mention, clause, people) ?? agedBefore(source, sentence, mention);
}

/** "Maria Lopez, 34", "Lopez, who was just 34", "20-year-old Jerome Battle", "the 41-year-old singer Ann Orr". */
function isAged(text: string, name: Span, age: Span): boolean {
  if (gap(name, age) > LONGEST_BETWEEN) return false;
  if (name.end <= age.start) return wordsIn(text, name.end, age.start).every((word) => HEDGES.has(word));
  if (name.start < age.end || text.slice(age.end, name.start).includes(",")) return false;
  const noun = wordsIn(text, age.end, name.start).at(-1);
  return noun === undefined || isPersonNoun(noun) || AGED_AS.has(noun);
}

/** What people are told as before their names, and what is as often no person: "the 22-year-old [forward] Milo Dran". */
const AGED_AS: ReadonlySet<string> = new Set(
  wordList(`forward back centre center prop hooker lock opener international full-back fullback half-back fly-half
    scrum-half centre-back centre-half all-rounder guard tackle end receiver star legend icon model premier chancellor
    royal prince tenor hopeful favourite favorite great native resident former ex then senior`),
);

const LONGEST_BETWEEN = 40;
/** What may stand between a name and the age that is told of it. */
const HEDGES: ReadonlySet<string> = new Set(
  wordList(`who is was has had turned turns then now just only still already himself herself about around nearly almost
    barely believed thought to be at time age aged a an`),
);

function wordsIn(text: string, from: number, to: number): string[] {
  return text
    .slice(from, to)
    .toLowerCase()
    .replace("at the time", "then")
    .split(/[\s,.;(]+/u)
    .filter((word) => word !== "");
}

/** "Lopez was 34", "he died aged 84", "Orr, an actor, dies at 84": of the subject. */
function saidOf(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  clause: Clause | undefined,
  people: readonly NameMention[],
): NameMention | null {
  const subject = clause && (clause.agent[0] ?? (clause.verb.passive ? clause.patient[0] : undefined));
  if (!clause || !subject || subject.end > clause.verb.start || clause.verb.end > mention.start) return null;
  const lead = wordsIn(source.document.text, clause.verb.start, mention.start);
  if (!tellsAgeOfSubject(clause, lead) && !mention.text.endsWith("birthday")) return null;
  if (HE.has(subject.head.lower)) return toldBefore(source, sentence, subject);
  return people.find((name) => isHeadOf(subject, name)) ?? null;
}

/** The person told of before, unless it is the one who says so: "Orr did not identify him beyond saying he was 17". */
function toldBefore(
  source: SourceReading,
  sentence: Sentence,
  phrase: Pick<Span, "start">,
): NameMention | null {
  const { text } = source.document;
  const told = antecedent(source, sentence, phrase, ["person"]);
  if (told === null || SAYS.test(text.slice(told.end, told.end + 10))) return null;
  return told.start >= sentence.start && SPEECH.test(text.slice(told.end, phrase.start)) ? null : told;
}

const SPEECH = /\b(?:sa(?:id|ys?|ying)|t(?:old|elling)|add(?:ed|ing)|according)\b/u;
const HE: ReadonlySet<string> = new Set(["he", "she"]);

/** The clause's own verb or its adverbial leads to the age: "was just", "died on Monday aged"; no other person stands between. */
function tellsAgeOfSubject({ verb }: Clause, words: readonly string[]): boolean {
  if (words.some(isPersonNoun)) return false;
  if (AGE_VERBS.has(verb.lemma)) return words.slice(1).every((word) => HEDGES.has(word) || LEADS.has(word));
  const lead = words.findLast((word) => !HEDGES.has(word) || LEADS.has(word));
  return lead !== undefined && LEADS.has(lead);
}

const AGE_VERBS: ReadonlySet<string> = new Set(["be", "turn", "become"]);
const LEADS: ReadonlySet<string> = new Set(wordList("aged at age of"));

function isHeadOf(phrase: NounPhrase, name: NameMention): boolean {
  return contains(phrase, name) && name.end >= phrase.head.end;
}

/** "The [81-year-old]": somebody told of before; not "the [81-year-old] suspect", who may be nobody named. */
const OF_ONE_TOLD = /\b(?:the|(?:he|she)(?: had)? (?:is|was|turned|turns)) $/iu;
const LONGEST_TOLD = 50;
/** Who says so is seldom whose age it is. */
const SAYS = /^,? (?:said|says|told|added|wrote)\b/u;

function agedBefore(
  source: SourceReading,
  sentence: Sentence,
  { start, value }: QuantityMention,
): NameMention | null {
  const { text } = source.document;
  if (value.counted !== null) return null;
  if (!OF_ONE_TOLD.test(text.slice(Math.max(sentence.start, start - LONGEST_TOLD), start))) return null;
  return toldBefore(source, sentence, { start });
}

/**
 * Whether the age is of another time than the story's: "was 27 when he opened his first shop", "Hale, then 22,", but
 * not "was 22 when she was killed".
 */
export function isAgeOfOtherTime(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = wordsIn(text, Math.max(sentence.start, start - LONGEST_BETWEEN), start);
  const behind = wordsIn(text, end, Math.min(sentence.end, end + LONGEST_BETWEEN));
  if (before.at(-1) === "then" || before.at(-2) === "then") return true;
  const when =
    behind[0] === "when" ? behind : before.at(-3) === "when" ? wordsIn(text, end, sentence.end) : null;
  if (when === null) return false;
  return when.some((word) => OF_EARLIER_DAYS.has(word)) || !when.some((word) => OF_THE_STORY.has(word));
}

/** "was 19 when she had her first hit" */
const OF_EARLIER_DAYS: ReadonlySet<string> = new Set(["first", "began", "started", "became", "joined"]);

/** What happens when to somebody of an age is mostly the story itself. */
const OF_THE_STORY: ReadonlySet<string> = new Set(
  wordList(`died dies killed slain shot stabbed struck hit attacked murdered vanished disappeared abducted kidnapped
    missing drowned crashed arrested found fell collapsed`),
);
