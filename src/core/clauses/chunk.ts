import type { NounPhrase, VerbGroup } from "./clause.ts";
import { MODALS, NEGATIONS, POSSESSIVES } from "./lexicon.ts";
import type { TaggedToken } from "./tagged.ts";

/** A sentence as a row of phrases and connecting words. */
export type Chunk =
  | { readonly type: "noun"; readonly phrase: NounPhrase }
  | { readonly type: "verb"; readonly verb: VerbGroup }
  | { readonly type: "word"; readonly token: TaggedToken };

/** Cuts tagged words into noun phrases, verb groups and single words, left to right. */
export function chunk(tokens: readonly TaggedToken[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const verb = readVerbGroup(tokens, i);
    if (verb) {
      chunks.push({ type: "verb", verb: verb.group });
      i = verb.next;
      continue;
    }
    const noun = readNounPhrase(tokens, i);
    if (noun) {
      chunks.push({ type: "noun", phrase: noun.phrase });
      i = noun.next;
      continue;
    }
    const token = tokens[i];
    if (token) chunks.push({ type: "word", token });
    i++;
  }
  return chunks;
}

const INSIDE_NOUN_PHRASE: ReadonlySet<string> = new Set([
  "DET",
  "ADJ",
  "NUM",
  "NOUN",
  "PROPN",
  "PRON",
  "SYM",
]);
const NOUN_HEAD: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
/** Pronouns that link clauses are not phrases of their own. */
const LINKING_PRONOUNS: ReadonlySet<string> = new Set(["which", "who", "whom", "whose", "that", "what"]);
/** Words the tagger calls nouns or adjectives but that connect. */
const NEVER_INSIDE: ReadonlySet<string> = new Set(["and", "or", "but", "than", "as", "such", "including"]);

function readNounPhrase(
  tokens: readonly TaggedToken[],
  from: number,
): { phrase: NounPhrase; next: number } | null {
  let i = from;
  let head = -1;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || NEVER_INSIDE.has(token.lower)) break;
    const genitive = token.pos === "PART" && (token.lower === "'s" || token.lower === "'");
    if (genitive && head >= 0) continue;
    const participle = isPremodifier(tokens, i);
    if (!INSIDE_NOUN_PHRASE.has(token.pos) && !participle) {
      if (token.text === "$" || token.text === "€" || token.text === "£" || token.text === "\\") continue;
      break;
    }
    if (LINKING_PRONOUNS.has(token.lower) && !(token.lower === "that" && token.pos === "DET")) break;
    // A determiner or pronoun after the head opens another phrase: "told Raisi the plan", "said it".
    if (head >= 0 && opensPhrase(token) && !follows(tokens, i, "'s")) break;
    if (head === i - 1 && (isNewCount(tokens, i) || opensTime(tokens, i))) break;
    if (NOUN_HEAD.has(token.pos)) head = i;
    // "On Monday France agreed": a day is a phrase of its own.
    if (DAYS.has(token.lower) && tokens[i + 1]?.pos === "PROPN") break;
  }
  if (head < 0) return null;
  const first = tokens[from];
  const last = tokens[head];
  if (!first || !last) return null;
  const own = tokens.slice(from, head + 1);
  return { phrase: { start: first.start, end: last.end, tokens: own, head: last }, next: head + 1 };
}

/** "two cooks [Friday]", "the best harvest [last year]": when, not what. */
export function isTimePhrase({ tokens, head }: NounPhrase): boolean {
  const [first] = tokens;
  if (DAYS.has(head.lower)) return tokens.length === 1 || TIME_OPENERS.has(first?.lower ?? "");
  return tokens.length > 1 && TIME_OPENERS.has(first?.lower ?? "") && PERIODS.has(head.lemma);
}

const TIME_OPENERS: ReadonlySet<string> = new Set(["last", "next", "this", "every", "earlier", "later"]);
const PERIODS: ReadonlySet<string> = new Set(
  "day week weekend month year season summer winter spring autumn fall night morning afternoon evening time".split(
    " ",
  ),
);

const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split(" "),
);

function opensPhrase(token: TaggedToken): boolean {
  return token.pos === "DET" || (token.pos === "PRON" && token.lower !== "'s");
}

/** A day or "last year" behind a common noun. */
function opensTime(tokens: readonly TaggedToken[], i: number): boolean {
  const lower = tokens[i]?.lower ?? "";
  if (tokens[i - 1]?.pos !== "NOUN") return false;
  return DAYS.has(lower) || (TIME_OPENERS.has(lower) && PERIODS.has(tokens[i + 1]?.lemma ?? ""));
}

/** "shot to death [one guard]": a number in letters behind a noun counts what comes next. */
function isNewCount(tokens: readonly TaggedToken[], i: number): boolean {
  const number = tokens[i];
  const next = tokens[i + 1]?.pos;
  return (
    number?.pos === "NUM" &&
    tokens[i - 1]?.pos === "NOUN" &&
    /^\p{Ll}/u.test(number.text) &&
    (next === "NOUN" || next === "ADJ")
  );
}

function follows(tokens: readonly TaggedToken[], i: number, lower: string): boolean {
  return tokens[i - 1]?.lower === lower;
}

/** A participle between a determiner, adjective or noun phrase opening and a noun: "the strengthening alliance". */
function isPremodifier(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token?.pos !== "VERB" || !before || !after || !/(?:ed|ing|en)$/u.test(token.lower)) return false;
  const afterVerb = token.lower.endsWith("ed") && (before.pos === "VERB" || before.pos === "ADP");
  const opened =
    afterVerb ||
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.lower === "'s" ||
    POSSESSIVES.has(before.lower);
  return opened && (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ");
}

/** Auxiliaries, "not", adverbs between them, then the verb; or a lone "to" infinitive or participle. */
function readVerbGroup(
  tokens: readonly TaggedToken[],
  from: number,
): { group: VerbGroup; next: number } | null {
  const words: TaggedToken[] = [];
  let main: TaggedToken | null = null;
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const infinitiveMark = token.lower === "to" && token.pos === "PART" && isVerbal(tokens, i + 1);
    const negation = NEGATIONS.has(token.lower) && (words.length > 0 || isVerbal(tokens, i + 1));
    const adverb = token.pos === "ADV" && words.length > 0 && main?.pos !== "VERB" && isVerbal(tokens, i + 1);
    if (token.pos === "AUX" || infinitiveMark || negation || adverb) {
      if (main?.pos === "VERB" && !negation) break;
      words.push(token);
      if (token.pos === "AUX") main = token;
      continue;
    }
    if (
      token.pos === "VERB" &&
      main?.pos !== "VERB" &&
      !isPremodifier(tokens, i) &&
      !isAccordingTo(tokens, i)
    ) {
      words.push(token);
      main = token;
      continue;
    }
    break;
  }
  const first = words[0];
  const last = words.at(-1);
  if (!main || !first || !last || (first.pos === "ADV" && !NEGATIONS.has(first.lower))) return null;
  return { group: describeVerb(words, main, first.start, last.end), next: i };
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
    if (token.pos !== "ADV" && !NEGATIONS.has(token.lower)) return false;
  }
  return false;
}

const BE: ReadonlySet<string> = new Set([
  "be",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "am",
  "'s",
  "'re",
  "get",
  "got",
  "gets",
]);

function describeVerb(
  words: readonly TaggedToken[],
  main: TaggedToken,
  start: number,
  end: number,
): VerbGroup {
  const auxiliaries = words.filter((word) => word !== main && word.pos === "AUX");
  const lowers = auxiliaries.map((word) => word.lower);
  const infinitive = words[0]?.lower === "to";
  const modal = lowers.find((word) => MODALS.has(word)) ?? null;
  const will = lowers.some((word) => word === "will" || word === "shall" || word === "'ll" || word === "wo");
  const passive =
    main.pos === "VERB" && auxiliaries.some((word) => BE.has(word.lower)) && !main.lower.endsWith("ing");
  const bare = auxiliaries.length === 0 && main.pos === "VERB" && !infinitive;
  const past = main.lower.endsWith("ed") || main.lemma !== main.lower;
  return {
    start,
    end,
    lemma: main.lemma,
    form: infinitive ? "infinitive" : bare && main.lower.endsWith("ing") ? "participle" : "finite",
    tense: will ? "future" : readTense(main, lowers, past),
    modal,
    negated: words.some((word) => NEGATIONS.has(word.lower)),
    passive,
    bare: words.length === 1,
  };
}

function readTense(main: TaggedToken, auxiliaries: readonly string[], past: boolean): VerbGroup["tense"] {
  if (auxiliaries.some((word) => ["had", "was", "were", "did", "has", "have", "'ve"].includes(word)))
    return "past";
  if (auxiliaries.length > 0) return "present";
  if (main.lower.endsWith("ing") || main.lower.endsWith("s")) return "present";
  return past ? "past" : "present";
}
