import { itemAt } from "../../base/item-at.ts";
import { wordClass } from "../text/word-class.ts";
import type { Chunk } from "./chunk-row.ts";
import type { NounPhrase, VerbGroup } from "./clause.ts";
import { readPreposition } from "./governing-preposition.ts";
import {
  INTRANSITIVE_VERBS,
  MODALS,
  NEGATIONS,
  ONLY_PAST,
  POSSESSIVE,
  STAYING,
  UNCHANGED_PARTICIPLES,
} from "./lexicon.ts";
import type { PartOfSpeech, TaggedToken } from "./tagged.ts";
import { DAYS, opensTime } from "./times.ts";

/** Cuts tagged words into noun phrases, verb groups and single words, left to right. */
export function chunk(tokens: readonly TaggedToken[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length;) {
    const verbEnd = endOfVerbGroup(tokens, i);
    const verb = verbEnd > i ? describeVerb(tokens, i, verbEnd) : null;
    if (verb) {
      chunks.push({ type: "verb", phrase: null, verb, token: null, preposition: null });
      i = verbEnd;
      continue;
    }
    const head = headOfNounPhrase(tokens, i);
    const phrase = head < 0 ? null : nounPhrase(tokens, i, head);
    if (phrase) {
      const preposition = readPreposition(chunks, phrase);
      chunks.push({ type: "noun", phrase, verb: null, token: null, preposition });
      i = head + 1;
      continue;
    }
    const token = tokens[i];
    if (token) chunks.push({ type: "word", phrase: null, verb: null, token, preposition: null });
    i++;
  }
  return chunks;
}

function nounPhrase(tokens: readonly TaggedToken[], from: number, at: number): NounPhrase | null {
  const first = tokens[from];
  const head = tokens[at];
  return first && head
    ? { start: first.start, end: head.end, tokens: tokens.slice(from, at + 1), head }
    : null;
}

/** Pronouns that link clauses are not phrases of their own. */
const LINKING_PRONOUNS = wordClass(["which", "who", "whom", "whose", "that", "what"]);
/** Words the tagger calls nouns or adjectives but that connect. */
const NEVER_INSIDE = wordClass(["and", "or", "but", "than", "as", "such", "including"]);
const GENITIVE = wordClass(["'s", "'"]);
const SIGNS = wordClass(["$", "€", "£", "\\"]);

/** The last noun of the phrase that begins at `from`; -1 where none does. */
function headOfNounPhrase(tokens: readonly TaggedToken[], from: number): number {
  let head = -1;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || NEVER_INSIDE.has(token.word) || isWorth(tokens, i)) break;
    if (head >= 0 && token.pos === "PART" && GENITIVE.has(token.word)) continue;
    if (!standsInNounPhrase(token) && !isPremodifier(tokens, i)) {
      if (SIGNS.has(token.word)) continue;
      break;
    }
    if (LINKING_PRONOUNS.has(token.word) && !(token.lower === "that" && token.pos === "DET")) break;
    // "shot dead [a man]"
    if (head < 0 && i > from && token.pos === "DET" && isAloneBefore(itemAt(tokens, i - 1))) break;
    // A determiner or pronoun after the head opens another phrase: "told Raisi the plan", "said it".
    if (head >= 0 && opensPhrase(token) && tokens[i - 1]?.lower !== "'s") break;
    if (head === i - 1 && (isNewCount(tokens, i) || opensTime(tokens, i))) break;
    if (isNominal(token)) head = i;
    // "On Monday France agreed": a day is a phrase of its own.
    if (DAYS.has(token.word) && tokens[i + 1]?.pos === "PROPN") break;
  }
  return head;
}

/** "paintings [worth] $3 million", but "its net worth" */
function isWorth(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1]?.pos;
  return (
    tokens[i]?.lower === "worth" && (next === "DET" || next === "SYM" || next === "NUM" || next === "ADV")
  );
}

/** An adjective, but none of those that stand before an article: "such a", "half the", "all the". */
function isAloneBefore(token: TaggedToken | undefined): boolean {
  return token?.pos === "ADJ" && !BEFORE_ARTICLE.has(token.word);
}

const BEFORE_ARTICLE = wordClass([
  "such",
  "half",
  "many",
  "all",
  "both",
  "double",
  "twice",
  "what",
  "quite",
  "only",
]);

function standsInNounPhrase(token: TaggedToken): boolean {
  const { pos } = token;
  return isNominal(token) || pos === "DET" || pos === "ADJ" || pos === "SYM";
}

function isNominal({ pos }: TaggedToken): boolean {
  return pos === "NOUN" || pos === "PROPN" || pos === "PRON" || pos === "NUM";
}

function opensPhrase({ pos, lower }: TaggedToken): boolean {
  return pos === "DET" || (pos === "PRON" && lower !== "'s");
}

/** "shot to death [one guard]": a number in letters behind a noun counts what comes next. */
function isNewCount(tokens: readonly TaggedToken[], i: number): boolean {
  const number = tokens[i];
  if (number?.pos !== "NUM" || itemAt(tokens, i - 1)?.pos !== "NOUN") return false;
  const next = tokens[i + 1]?.pos;
  return (next === "NOUN" || next === "ADJ") && /^\p{Ll}/u.test(number.text);
}

/** "the strengthening [alliance]" */
const AFTER_PREMODIFIER: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "ADJ"]);
/** "an estimated [640] barns" */
const COUNTED: ReadonlySet<PartOfSpeech> = new Set(["NUM", "SYM"]);

/** A participle between a determiner, adjective or noun phrase opening and a noun: "the strengthening alliance". */
function isPremodifier(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== "VERB") return false;
  const before = itemAt(tokens, i - 1);
  const after = itemAt(tokens, i + 1);
  if (!before || !after) return false;
  const past = token.lower.endsWith("ed");
  if (COUNTED.has(after.pos)) return past && (before.lower === "a" || before.lower === "an");
  if (!AFTER_PREMODIFIER.has(after.pos)) return false;
  if (past && (before.pos === "VERB" || before.pos === "ADP")) return true;
  const opened =
    before.pos === "DET" || before.pos === "ADJ" || before.lower === "'s" || POSSESSIVE.has(before.word);
  return opened && (past || token.lower.endsWith("ing") || token.lower.endsWith("en"));
}

/**
 * The token behind the verb group that begins at `from`, or `from`: auxiliaries, "not", adverbs between
 * them, then the verb; or a lone "to" infinitive or participle.
 */
function endOfVerbGroup(tokens: readonly TaggedToken[], from: number): number {
  let complete = false; // the verb itself has come
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isMainVerb(tokens, i) && !complete) {
      complete = true;
      continue;
    }
    const negation = NEGATIONS.has(token.word) && (i > from || isVerbal(tokens, i + 1));
    if (complete ? !negation : !negation && !leadsToVerb(tokens, i, from)) break;
  }
  return i;
}

function isMainVerb(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i]?.pos !== "VERB" || isStaying(tokens, i)) return false;
  return !isPremodifier(tokens, i) && !isAccordingTo(tokens, i);
}

/** "will [stay] closed", "[remained] jailed": before what was done and is still so. */
function isStaying(tokens: readonly TaggedToken[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return token?.pos === "VERB" && STAYING.has(token.word) && next !== undefined && mayBeParticiple(next);
}

/** An auxiliary, "to" before a verb, or an adverb between the words of a verb group. */
function leadsToVerb(tokens: readonly TaggedToken[], i: number, from: number): boolean {
  const token = tokens[i];
  if (token?.pos === "AUX" || isStaying(tokens, i)) return true;
  const between = token?.pos === "PART" ? token.lower === "to" : token?.pos === "ADV" && i > from;
  return between && isVerbal(tokens, i + 1);
}

/** "according to" is a preposition, whatever the tagger says. */
function isAccordingTo(tokens: readonly TaggedToken[], i: number): boolean {
  return tokens[i]?.lower === "according" && tokens[i + 1]?.lower === "to";
}

/** Whether a verb or auxiliary follows, adverbs and "not" aside. */
function isVerbal(tokens: readonly TaggedToken[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
    if (token.pos !== "ADV" && !NEGATIONS.has(token.word)) return false;
  }
  return false;
}

const BE = wordClass("be is are was were been being am 's 're get got gets".split(" "));
const WILL = wordClass(["will", "shall", "'ll", "wo"]);
/** Words before "to" by which a thing is still to come: "[is] to be signed", "[due] to open"; "set" and "expected" are verbs. */
const IMPENDING = wordClass(
  "is are was were am be 's 're due likely unlikely about ready poised slated bound going".split(" "),
);
/** Before "to": it has not come about, or will hardly: "yet to be signed". */
const UNFULFILLED = wordClass(["yet", "unlikely"]);
/** Auxiliaries that tell the past. */
const PAST = wordClass(["had", "was", "were", "did", "has", "have", "'ve"]);

/** The verb group of the words from `from` up to `end`; null where no verb or auxiliary is among them. */
function describeVerb(tokens: readonly TaggedToken[], from: number, end: number): VerbGroup | null {
  const at = lastVerb(tokens, from, end);
  const [first, main, last] = [tokens[from], itemAt(tokens, at), tokens[end - 1]];
  if (!first || !main || !last) return null;
  let modal: string | null = null;
  let auxiliaries = 0;
  let [will, be, past, negated] = [false, false, false, false];
  let before: TaggedToken | undefined = itemAt(tokens, from - 1);
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    negated ||= NEGATIONS.has(token.word);
    if (token.lower === "to" && before !== undefined) {
      will ||= IMPENDING.has(before.word);
      negated ||= UNFULFILLED.has(before.word);
      // "is to sign": only what follows tells whether it is done or undergone.
      be = false;
    }
    before = token;
    if (token === main) continue;
    be ||= STAYING.has(token.word);
    if (token.pos !== "AUX") continue;
    auxiliaries++;
    if (modal === null && MODALS.has(token.word)) modal = token.lower;
    will ||= WILL.has(token.word);
    be ||= BE.has(token.word);
    past ||= PAST.has(token.word);
  }
  const infinitive = first.lower === "to";
  const ing = main.lower.endsWith("ing");
  // "after [being left] in a car", "[having lost] twice"
  const gerund = GERUND_AUXILIARIES.has(first.word);
  const participle = !infinitive && (gerund || (ing && auxiliaries === 0 && main.pos === "VERB"));
  return {
    start: first.start,
    end: last.end,
    lemma: main.lemma,
    lemmaWord: main.lemmaWord,
    form: infinitive ? "infinitive" : participle ? "participle" : "finite",
    tense: will ? "future" : past || (auxiliaries === 0 && isPastForm(main)) ? "past" : "present",
    modal,
    negated,
    passive: main.pos === "VERB" && be && !ing,
    bare: end === from + 1,
    participial: end === from + 1 && mayBeParticiple(main),
  };
}

const GERUND_AUXILIARIES = wordClass(["being", "having"]);

/** Index of the verb, or else of the last auxiliary, from `from` up to `end`; -1 where there is none. */
function lastVerb(tokens: readonly TaggedToken[], from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    const pos = tokens[i]?.pos;
    if (pos === "VERB" || pos === "AUX") return i;
  }
  return -1;
}

function mayBeParticiple(verb: TaggedToken): boolean {
  if (INTRANSITIVE_VERBS.has(verb.lemmaWord) || ONLY_PAST.has(verb.word)) return false;
  return verb.pos === "VERB" && (isPastForm(verb) || UNCHANGED_PARTICIPLES.has(verb.lemmaWord));
}

function isPastForm({ lower, lemma }: TaggedToken): boolean {
  if (lower === "was") return true;
  if (lower.endsWith("ing") || lower.endsWith("s")) return false;
  return lower.endsWith("ed") || lemma !== lower;
}
