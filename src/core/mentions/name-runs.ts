import type { Document, Sentence, Token } from "../document/document.ts";
import { wordClass } from "../text/word-class.ts";
import { itemAt } from "../../base/item-at.ts";
import { mapDefined } from "../../base/map-defined.ts";
import { keepWithin } from "../../base/keep-within.ts";
import { wordAt, wordOf } from "../document/word-at.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../knowledge/calendar.ts";
import { OPENING_WORDS } from "../knowledge/function-words.ts";
import { GIVEN_NAMES } from "../knowledge/given-names.ts";
import { SHORT_TITLES } from "../knowledge/roles.ts";
import { wordList } from "../knowledge/word-list.ts";
import type { TokenRange } from "./name-mention.ts";

/**
 * A run of capitalised words that may hold names: "Russian President Vladimir Putin", "Bank of" stops
 * before "of". Joined by hyphens, `&`, initials' points and the particles of names ("bin", "van der").
 */
export interface NameRun extends TokenRange {
  /**
   * It opens its sentence with one word that stands nowhere with a capital inside a sentence, so that its
   * capital proves nothing.
   */
  readonly weak: boolean;
}

/** What capitals say in a document. */
export interface NameReading {
  /** For each sentence, the tokens a name may start at, in order: `mayStartName`. */
  readonly starts: readonly (readonly number[])[];
  readonly runs: readonly NameRun[];
  /** Words printed with a capital here and in small letters there: "police", "luck". */
  readonly smallWords: ReadonlySet<string>;
  /** Sentences in Title Case or in capitals, where a capital proves nothing: they have no runs. */
  readonly titled: ReadonlySet<Sentence>;
  /** Last names that stand behind a given name somewhere, lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Single names that stand behind "the" somewhere, lower case: "the Colts" are no place. */
  readonly articled: ReadonlySet<string>;
}

const PARTICLES = wordClass(
  wordList(
    `van von de da del della der den di do dos das du la le al el bin ibn bint ben ten ter zu af ul ur`,
  ),
);
const POINTED = wordClass([...SHORT_TITLES.keys(), ...wordList("jr sr st ste mr mrs ms dr ft mt")]);
/** Months that are names of people as well. */
const NAMES_OF_PEOPLE: ReadonlySet<string> = new Set(["april", "may", "june", "august"]);
/** Days and months that are nobody's name. */
const CALENDAR = wordClass([...WEEKDAY_NAMES, ...MONTH_NAMES.filter((month) => !NAMES_OF_PEOPLE.has(month))]);
const OPENING_MARKS = wordClass(wordList(`“ " ‘ ' « „ ( [ : — –`));
const CLOSING_MARKS = wordClass(wordList(`. ? ! ” " ' ’`));
const GENERATION_OF_NAME = wordClass(["jr", "sr"]);

/** Reads the capitals of a document: once for the recognizers of names, which share it. */
export const readNames = keepWithin((document: Document): NameReading => {
  const starts = mapDefined(document.sentences, startsIn);
  const titled = new Set(document.sentences.filter(isTitled));
  const smallWords = smallWordsOf(document, starts);
  const runs: NameRun[] = [];
  for (const sentence of document.sentences)
    if (!titled.has(sentence)) addRuns(runs, sentence, starts[sentence.index] ?? [], smallWords);
  const shown = collect(runs, nameInside);
  return {
    starts,
    runs: mapDefined(runs, (run) =>
      run.weak && shown.has(firstWordOf(run)) ? { ...run, weak: false } : run,
    ),
    smallWords,
    titled,
    surnames: collect(runs, surnameIn),
    articled: collect(runs, articledName),
  };
});

/** Small words that open a name: "al-Qaeda", "dpa". */
const SMALL_STARTS = wordClass(["al", "dpa"]);

/** Whether a name may start at a token: it has a capital somewhere, or is one of few small words. */
function mayStartName({ kind, text, lower, word }: Token): boolean {
  return kind === "word" && (text !== lower || SMALL_STARTS.has(word));
}

function startsIn({ tokens }: Sentence): number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && mayStartName(token)) starts.push(i);
  }
  return starts;
}

/** Words that stand with a capital and elsewhere in small letters. */
function smallWordsOf({ sentences }: Document, starts: NameReading["starts"]): Set<string> {
  const capitals = new Set<string>();
  for (const { tokens, index } of sentences) {
    for (const i of starts[index] ?? []) {
      const token = tokens[i];
      if (isCapitalised(token)) capitals.add(token.lower);
    }
  }
  const small = new Set<string>();
  for (const { tokens } of sentences)
    for (const { kind, text, lower } of tokens)
      if (kind === "word" && text === lower && capitals.has(lower)) small.add(lower);
  return small;
}

/** What is found in the runs, each name once. */
function collect(runs: readonly NameRun[], nameIn: (run: NameRun) => string | null): Set<string> {
  const names = new Set<string>();
  for (const run of runs) {
    const name = nameIn(run);
    if (name !== null) names.add(name);
  }
  return names;
}

/** "Jordan" in "Michael Jordan". */
function surnameIn({ sentence: { tokens }, from, to }: NameRun): string | null {
  for (let k = from; k < to - 1; k++)
    if (GIVEN_NAMES.has(wordAt(tokens, k))) return itemAt(tokens, to - 1)?.lower ?? null;
  return null;
}

/** A single name that stands inside a sentence, where a small word would have no capital. */
function nameInside(run: NameRun): string | null {
  return !run.weak && run.to === run.from + 1 ? firstWordOf(run) : null;
}

/** The first word of a run, lower case. */
function firstWordOf({ sentence: { tokens }, from }: NameRun): string {
  return tokens[from]?.lower ?? "";
}

function articledName({ sentence: { tokens }, from, to }: NameRun): string | null {
  const only = tokens[from];
  return only && to === from + 1 && itemAt(tokens, from - 1)?.lower === "the" ? only.lower : null;
}

export interface CapitalisedToken extends Token {
  readonly kind: "word";
}

/** Whether a token is a word with a capital first letter. */
export function isCapitalised(token: Token | undefined): token is CapitalisedToken {
  if (token?.kind !== "word") return false;
  const code = token.text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token.text);
}

/** Whether a word of two letters or more is printed in capitals alone. */
export function isAllCapitals(token: Token | undefined): boolean {
  if (!isCapitalised(token) || token.text.length < 2 || isSmall(token.text.charCodeAt(1))) return false;
  return token.text === token.text.toUpperCase();
}

/** A small letter of ASCII: mostly the second letter tells. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Most longer words capitalised, in a headline, caption or a line without a full stop. */
function isTitled(sentence: Sentence): boolean {
  if (sentence.standing === "body" && CLOSING_MARKS.has(wordOf(sentence.tokens.at(-1)))) return false;
  let capitals = 0;
  let small = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== "word" || token.text.length < 4) continue;
    if (isCapitalised(token)) capitals++;
    else small++;
  }
  return capitals + small >= 3 && capitals > 2 * small;
}

function addRuns(
  runs: NameRun[],
  sentence: Sentence,
  starts: readonly number[],
  smallWords: ReadonlySet<string>,
): void {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ kind }) => kind !== "mark");
  let free = 0;
  for (const i of starts) {
    const token = tokens[i];
    if (i < free || !isCapitalised(token) || CALENDAR.has(token.word)) continue;
    if (isHandle(tokens, i)) continue;
    const initial = i === first || OPENING_MARKS.has(wordAt(tokens, i - 1));
    if (isOrdinaryOpening(token, initial, smallWords) && !isInitial(tokens, i)) continue;
    if (initial && isDescribing(token) && GIVEN_NAMES.has(wordAt(tokens, i + 1))) continue;
    free = endOfRun(tokens, i);
    runs.push({ sentence, from: i, to: free, weak: initial && free === i + 1 });
  }
}

/** "A." in "Vashti A. Orlo". */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const [token, point] = [tokens[i], tokens[i + 1]];
  return (
    token?.text.length === 1 &&
    point?.text === "." &&
    point.start === token.end &&
    isCapitalised(tokens[i + 2])
  );
}

/** "@LumenSystems" is an address. */
function isHandle(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return before?.text === "@" && before.end === tokens[i]?.start;
}

/** A capital that only opens a sentence, or an article or pronoun with a capital. */
function isOrdinaryOpening(token: Token, initial: boolean, smallWords: ReadonlySet<string>): boolean {
  if (token.lower.length <= 4 || token.lower.includes("'")) {
    if (OPENING_WORDS.has(token.word) && !isAllCapitals(token)) return true;
  }
  return initial && (OPENING_WORDS.has(token.word) || smallWords.has(token.lower));
}

const DESCRIBING = wordClass(
  wordList(`unemployed disgraced retired injured suspended convicted accused troubled embattled ousted deposed jailed
    exiled married divorced bearded masked armed drunk grieving divisive popular elderly teenage`),
);

/** "Jobless Ann Orlo": an adjective with a capital because it opens the sentence. */
function isDescribing({ lower, word }: Token): boolean {
  return DESCRIBING.has(word) || /(?:less|ful|ous)$/u.test(lower);
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const next = endOfJoin(tokens, to);
    if (next === to) return to;
    to = next;
  }
}

/** Where the run ends after one more piece at `i`; `i` itself where nothing joins. */
function endOfJoin(tokens: readonly Token[], i: number): number {
  const before = itemAt(tokens, i - 1);
  const token = tokens[i];
  const after = tokens[i + 1];
  if (!before || !token) return i;
  if (isCapitalised(token)) return endsRun(tokens, i) ? i : i + 1;
  if (token.text === "." && token.start === before.end && isPointed(before)) {
    return isCapitalised(after) || GENERATION_OF_NAME.has(before.word) ? i + 1 : i;
  }
  if (token.text === "-" && touches(before, token) && after && touches(token, after)) {
    return isCapitalised(after) || (after.kind === "word" && after.text.length <= 2) ? i + 2 : i;
  }
  if (token.text === "&") return isCapitalised(after) ? i + 2 : i;
  if (token.text === ",") return GENERATION_OF_NAME.has(wordOf(after)) ? i + 2 : i;
  if (PARTICLES.has(token.word)) return endOfParticles(tokens, i);
  return i;
}

/** Opening words that are surnames behind a given name: "Theresa May". */
const SHORT_SURNAMES = wordClass(wordList(`may do so an`));

/** Capitals that belong to no name: "Friday", "The"; but "A" does in "Vashti A. Orlo" and "Texas A&M". */
function endsRun(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (CALENDAR.has(word)) return true;
  if (word.lower.length >= 4 || !OPENING_WORDS.has(word)) return false;
  if (isInitial(tokens, i) || tokens[i + 1]?.text === "&") return false;
  return !(SHORT_SURNAMES.has(word) && GIVEN_NAMES.has(wordAt(tokens, i - 1)));
}

/** "van der Berg", "al-Assad": up to and with the capitalised word. */
function endOfParticles(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 3 && PARTICLES.has(wordAt(tokens, k))) {
    k++;
    if (tokens[k]?.text === "-") k++;
  }
  return isCapitalised(tokens[k]) ? k + 1 : i;
}

function isPointed(token: Token): boolean {
  return (token.text.length === 1 && isCapitalised(token)) || POINTED.has(token.word);
}

function touches(a: Token, b: Token): boolean {
  return a.end === b.start;
}
