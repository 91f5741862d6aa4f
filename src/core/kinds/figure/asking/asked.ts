import { itemAt } from "../../../../base/item-at.ts";
import { LINKS } from "../../../claims/complement-words.ts";
import { isPronoun } from "../../../claims/comparing.ts";
import { complementOf, textOf, withoutHanging } from "../../../claims/complement.ts";
import { isPlural } from "../../../claims/in-questions.ts";
import { insideSentence } from "../../../claims/inside-sentence.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import { SPEECH } from "../../../clauses/lexicon.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import type { QuantityValue } from "../../../mentions/mention.ts";
import { contains, firstFrom, lastUpTo, overlaps, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { UNKNOWN_WORD } from "../../../text/word.ts";

/** What a figure answers, in words for people, by the clause it stands in. */
export interface Asked {
  /** The question behind "how many jurors": "did the judge dismiss", "were found in the car"; null where the clause makes none. */
  readonly question: string | null;
  /** The words around the number, with a gap where it stands: "was pulled over … after the call"; null where there is a question. */
  readonly told: string | null;
}

/** Only counts are asked for by their clause: "how many jurors …". */
export function askedOf(
  source: SourceReading,
  sentence: Sentence,
  number: Span,
  { counted, dimension }: QuantityValue,
): Asked {
  const asks = dimension === "count" && counted !== null;
  const question = asks ? clauseAsked(source, sentence, number, counted) : null;
  return question === null
    ? { question, told: toldAround(source, source.tagged(sentence), number, counted) }
    : { question, told: null };
}

/** The question of the clause that the number stands in, one by the way last; null where it makes none. */
function clauseAsked(source: SourceReading, sentence: Sentence, number: Span, counted: Span): string | null {
  const clauses = source.clauses(sentence);
  const roles = clauses.map((clause) => roleIn(clause, number));
  const own = roles.findIndex((role, i) => role !== null && clauses[i]?.link !== "relative");
  const at = own < 0 ? roles.findIndex((role) => role !== null) : own;
  const clause = clauses[at];
  const role = roles[at] ?? null;
  const asks = clause && role && !isVeiled(source, clause) && !isPartOfWord(source, number, counted);
  return asks ? questionIn(source, sentence, clause, role, counted) : null;
}

/** "A 12-gauge shotgun": nobody counts gauges. */
function isPartOfWord({ document }: SourceReading, number: Span, counted: Span): boolean {
  return document.text.slice(number.start, counted.end).includes("-");
}

type Role = "subject" | "object" | "undergone";

/** What part the number has in a clause; null for none. */
function roleIn({ verb, agent, patient }: Clause, number: Span): Role | null {
  const inside = (phrases: readonly NounPhrase[]): boolean => phrases.some((one) => contains(one, number));
  if (inside(patient)) return verb.passive ? "undergone" : "object";
  return inside(agent) && !verb.passive ? "subject" : null;
}

/** Denied, only possible, an infinitive, somebody's saying so, or a word of a title: nothing to ask by. */
function isVeiled({ document }: SourceReading, { verb }: Clause): boolean {
  if (verb.negated || verb.modal !== null || verb.form !== "finite" || SPEECH.has(verb.lemmaWord))
    return true;
  return /^\p{Lu}/u.test(document.text.charAt(verb.start));
}

function questionIn(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause,
  role: Role,
  counted: Span,
): string | null {
  const tokens = source.tagged(sentence);
  const { verb } = clause;
  const dates = source.inSentence(sentence).filter(({ value }) => value.type === "date");
  if (role === "object")
    return objectAsked(source, sentence, clause, firstPhrase(source, tokens, counted, dates));
  const rest = complementOf(source, tokens, verb, dates);
  if (rest === null || (verb.lemma === "be" && rest === "")) return null;
  const behind = rest === "" ? "" : ` ${rest}`;
  const last = tokens[lastUpTo(tokens, verb.end)];
  if (role === "undergone")
    return last ? `${verb.tense === "future" ? "will be" : "were"} ${last.lower}${behind}` : null;
  return `${textOf(source, tokens.slice(firstFrom(tokens, verb.start), lastUpTo(tokens, verb.end) + 1))}${behind}`;
}

/** "did the judge dismiss": who did it to so many; "there were 80 guests at the dinner" has no such subject. */
function objectAsked(
  source: SourceReading,
  sentence: Sentence,
  { verb, agent: [subject] }: Clause,
  rest: string,
): string | null {
  if (!subject || subject.end > verb.start || verb.lemma === "be") return null;
  const who = insideSentence(source, sentence, subject);
  if (isPronoun(who) || who.length > LONGEST_SUBJECT || !/^(?:NOUN|PROPN)$/u.test(subject.head.pos))
    return null;
  const present = verb.tense === "present" && verb.bare;
  const helper = verb.tense === "future" ? "will" : !present ? "did" : isPlural(who) ? "do" : "does";
  const acted = `${helper} ${who} ${verb.lemma}`;
  if (rest === "") return acted;
  // "Members of the union" are counted, not members.
  return rest.startsWith("of ") ? `${rest} ${acted}` : `${acted} ${rest}`;
}

/** A longer subject makes no question. */
const LONGEST_SUBJECT = 50;

/** The prepositional phrase right behind what is counted: "in the first half"; empty for none. */
function firstPhrase(
  source: SourceReading,
  tokens: readonly TaggedToken[],
  { end }: Span,
  dates: readonly Span[],
): string {
  const behind = tokens.slice(firstFrom(tokens, end), firstFrom(tokens, end) + LONGEST_PHRASE);
  if (behind[0]?.pos !== "ADP") return "";
  const stop = behind.findIndex(
    (token, i) =>
      i > 0 &&
      (!INSIDE.has(token.pos) || dates.some((date) => overlaps(date, token)) || token.lower === "there"),
  );
  // What is cut short says something else: "with a value [of $6 million]".
  if (stop < 0 || behind[stop]?.lower === "of") return "";
  const words = withoutHanging(behind.slice(0, stop));
  return words.length < 2 || words.at(-1)?.pos === "PRON" ? "" : textOf(source, words);
}

const LONGEST_PHRASE = 7;
const INSIDE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART"]);

/** So many words before and behind the number are printed, and so few are not left alone at a comma. */
const BEFORE = 7;
const BEHIND = 6;
const FEW = 3;

/** The words around a number, with a gap where it stands; what it counts is printed. */
function toldAround(
  source: SourceReading,
  tokens: readonly TaggedToken[],
  number: Span,
  counted: Span | null,
): string {
  const from = firstFrom(tokens, number.start);
  const follows = counted !== null && counted.start > number.start;
  const to = firstFrom(tokens, follows ? Math.min(counted.start, number.end + 1) : number.end);
  const before = tokens.slice(Math.max(0, from - BEFORE), from).reverse();
  const behind = tokens.slice(to, to + BEHIND);
  const reach = fromPhrase(tokens, from, reachOf(before, FEW - 1));
  const ahead = textOf(source, tokens.slice(Math.max(0, from - reach), from));
  const least = follows ? FEW + 1 : ahead.split(" ").length > FEW ? 0 : FEW;
  const after = textOf(source, withoutHanging(behind.slice(0, reachOf(behind, least))));
  return `${ahead === "" ? "" : `${ahead} `}…${after === "" ? "" : ` ${after}`}`;
}

/** So many words before the number at `at`, or some more, so that what is printed begins no phrase in its middle. */
function fromPhrase(tokens: readonly TaggedToken[], at: number, reach: number): number {
  let count = reach;
  while (count < BEFORE + MORE && LEADS_ON.has(tokens[at - count - 1]?.pos ?? "X")) count++;
  return count;
}

const MORE = 4;
const LEADS_ON: ReadonlySet<string> = new Set(["ADP", "DET", "ADJ", "NUM", "ADV", "PART"]);

/** Of words from the number on, how many belong with it: up to the end of the sentence, or a comma or link behind enough of them. */
function reachOf(words: readonly TaggedToken[], least: number): number {
  const end = words.findIndex(
    ({ pos, word }, i) =>
      STRONG.has(word) || (i >= least && (WEAK.has(word) || pos === "CCONJ" || LINKS.has(word))),
  );
  if (end < 0) return words.length;
  return WEAK.has(itemAt(words, end - 1)?.word ?? UNKNOWN_WORD) ? end - 1 : end;
}

const STRONG = wordClass([".", ";", ":", "!", "?", '"', "“", "”", "—", "–"]);
const WEAK = wordClass([",", "(", ")"]);
