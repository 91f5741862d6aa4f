import { flatMap } from "../../../../base/flat-map.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { participleOf, pluralOf } from "../../../knowledge/inflection.ts";
import { OF_OTHER_OCCASIONS } from "../../../knowledge/other-occasions.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { Span } from "../../../text/span.ts";
import { NumberLists } from "../../../text/number-lists.ts";
import { learnWord, type Word } from "../../../text/word.ts";
import { wordClass } from "../../../text/word-class.ts";
import { nounsFrom, nounsUpTo, type NamedNouns, type Sort } from "./named-nouns.ts";
import { footingAt } from "./supposed.ts";

/**
 * Phrases that tell something, written so that one line holds every form of them:
 * - `{reject|turn down}`: any form of these verbs;
 * - `<bid|offer>`: nouns, one or several, that stand behind the verb or, in the passive, before it;
 * - `[bid|offer]`: such nouns where they stand; `@`: a name;
 * - `a|b`: one of these words as it is; `?a`: it may be missing;
 * - `*`: a thing, by the noun of its phrase, which is the answer; `*who`: somebody;
 * - `..`: up to four words in between; `!a|b`, at the end: none of these follows.
 * Phrases are parted by `;`.
 */
export type Telling = string;

/** One word of a phrase, after up to `gap` others. */
interface Step {
  /** The words that fit; null where any name or noun fits. */
  readonly fitting: Fitting | null;
  /** The words it is looked up by; none for one that any name fits. */
  readonly words: readonly string[];
  readonly gap: number;
  readonly optional: boolean;
  readonly verb: boolean;
  /** It names what is told: the noun of its phrase is the answer. */
  readonly naming: Sort | null;
}

/** Words that fit a step: many phrases have the same. */
interface Fitting {
  readonly id: number;
  /** Those that fit as they are printed, and as base forms. */
  readonly words: readonly string[];
  readonly verbs: readonly string[];
  /** The same by their numbers. */
  readonly printed: ReadonlySet<number>;
  readonly bases: ReadonlySet<number>;
  /** One of them stands in most sentences: to ask for the set would tell nothing. */
  readonly common: boolean;
}

interface Phrase {
  readonly steps: readonly Step[];
  /** The step of the fewest words, by which the phrase is looked up. */
  readonly anchor: number;
  /** Which sets of words must stand somewhere in the sentence besides: those of its other steps, of the fewest words first. */
  readonly others: readonly number[];
  /** Words that must not follow. */
  readonly unless: ReadonlySet<string>;
  /** It says itself that something is not so, or will be. */
  readonly negative: boolean;
}

/** A phrase and what it gives. */
interface Entry<Given> {
  readonly phrase: Phrase;
  readonly given: Given;
}

/** What a stretch of a sentence gives. */
export interface ToldPhrase<Given> extends Span {
  readonly given: Given;
  /** It is only asked there, and nobody knows: "it was not clear whether …". */
  readonly leftOpen: boolean;
  /** The nouns that its `*` stands for, as printed. */
  readonly nouns: readonly string[];
}

/** What phrases give. */
export interface PhraseTable<Given> {
  readonly entries: readonly Entry<Given>[];
  /** By the number of the entry, a set of words that it asks for besides: most of those looked up fail here. */
  readonly rarest: Int32Array;
  readonly asPrinted: Uses;
  readonly asBase: Uses;
  /** Whether the sentence at hand has words of a set, by the number of the set; it has one of `NO_SET`. */
  readonly present: Uint8Array;
}

/** What phrases have of each word, as it is printed or as a base form. */
interface Uses {
  /** The sets of words that it belongs to. */
  readonly sets: NumberLists;
  /** The entries that are looked up by it. */
  readonly entries: NumberLists;
}

/** The set of a phrase that asks for none. */
const NO_SET = 0;

/** The table of these phrases; only at the top of a module: tokens read before know nothing of its words. */
export function phrasesTable<Given>(
  rows: readonly (readonly [telling: Telling, given: Given])[],
): PhraseTable<Given> {
  const fittings = new Map<string, Fitting>();
  const entries = rows.flatMap(([telling, given]) =>
    phrasesOf(telling, fittings).map((phrase) => ({ phrase, given })),
  );
  const asked = [...fittings.values()].filter(({ common }) => !common);
  const usesBy = (wordsOf: (fitting: Fitting) => readonly string[]): Uses => ({
    sets: new NumberLists(
      asked.flatMap((fitting) => wordsOf(fitting).map((word) => [word, fitting.id] as const)),
    ),
    entries: new NumberLists(
      entries.flatMap(({ phrase }, number) => {
        const fitting = anchorOf(phrase);
        const words = fitting ? wordsOf(fitting) : NONE;
        return words.map((word) => [word, number] as const);
      }),
    ),
  });
  return {
    entries,
    rarest: Int32Array.from(entries, ({ phrase }) => phrase.others[0] ?? NO_SET),
    asPrinted: usesBy(({ words }) => words),
    asBase: usesBy(({ verbs }) => verbs),
    present: new Uint8Array(NO_SET + 1 + fittings.size),
  };
}

function anchorOf({ steps, anchor }: Phrase): Fitting | null {
  return steps[anchor]?.fitting ?? null;
}

/**
 * What a sentence gives in these phrases, or says to be not known, and does not deny, suppose or only foresee. Most
 * phrases that one of its words belongs to lack another: the words it has are marked first, and these are not tried.
 */
export function toldIn<Given>(
  table: PhraseTable<Given>,
  tokens: readonly TaggedToken[],
): ToldPhrase<Given>[] {
  const { asPrinted, asBase, present } = table;
  present.fill(0);
  present[NO_SET] = 1;
  for (const { word, lemmaWord } of tokens) {
    mark(present, asPrinted.sets, word);
    if (lemmaWord !== word) mark(present, asBase.sets, lemmaWord);
  }
  const told: ToldPhrase<Given>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const { word, lemmaWord } = token;
    tellBy(told, table, tokens, at, asPrinted.entries, word);
    if (lemmaWord !== word) tellBy(told, table, tokens, at, asBase.entries, lemmaWord);
  }
  return told;
}

/** Marks the sets that a word belongs to. */
function mark(present: Uint8Array, sets: NumberLists, word: Word): void {
  const end = sets.endOf(word);
  for (let i = sets.startOf(word); i < end; i++) present[sets.at(i)] = 1;
}

function hasAll(present: Uint8Array, sets: readonly number[]): boolean {
  for (const set of sets) if (present[set] === 0) return false;
  return true;
}

/** Tries the phrases that are looked up by a word as it is printed, or by its base form those that are not. */
function tellBy<Given>(
  told: ToldPhrase<Given>[],
  { entries, rarest, present, asBase }: PhraseTable<Given>,
  tokens: readonly TaggedToken[],
  at: number,
  lookedUp: NumberLists,
  word: Word,
): void {
  const end = lookedUp.endOf(word);
  for (let i = lookedUp.startOf(word); i < end; i++) {
    const number = lookedUp.at(i);
    if (present[rarest[number] ?? NO_SET] === 0) continue;
    const entry = entries[number];
    if (!entry || !hasAll(present, entry.phrase.others)) continue;
    const printed = tokens[at]?.word.number ?? 0;
    const isTried = lookedUp === asBase.entries && anchorOf(entry.phrase)?.printed.has(printed) === true;
    if (!isTried) tell(told, tokens, at, entry);
  }
}

function tell<Given>(
  told: ToldPhrase<Given>[],
  tokens: readonly TaggedToken[],
  at: number,
  { phrase, given }: Entry<Given>,
): void {
  const span = matchAt(tokens, at, phrase);
  if (span) told.push({ ...span, given });
}

function matchAt(
  tokens: readonly TaggedToken[],
  at: number,
  phrase: Phrase,
): Omit<ToldPhrase<unknown>, "given"> | null {
  const { steps, anchor, unless, negative } = phrase;
  if (!fits(tokens, at, steps[anchor])) return null;
  const before = matchBefore(tokens, at, phrase, anchor);
  const behind = before && matchBehind(tokens, at, phrase, anchor + 1);
  if (!before || !behind) return null;
  const [first, last] = [before[0]?.at ?? at, behind.at(-1)?.at ?? at];
  if (unless.has(itemAt(tokens, last + 1)?.lower ?? "")) return null;
  if (isOfOthers(tokens, Math.max(0, first - SUBJECT), last)) return null;
  const places: readonly Place[] = [...before, { at, verb: steps[anchor]?.verb === true }, ...behind];
  const footing = footingAt(tokens, first);
  if (footing === "supposed") return null;
  const untold = (place: Place): boolean => (place.verb || place.at === first) && isUntold(tokens, place.at);
  // "It is not known whether he will be charged" says what it does not know of.
  if (!negative && footing === "told" && places.some(untold)) return null;
  // "[Did]n't reach a verdict": no claim begins inside a word.
  const opening = CLIPPED.has(tokens[first]?.lower ?? "") ? first - 1 : first;
  const [start, end] = [itemAt(tokens, opening)?.start ?? 0, tokens[last]?.end ?? 0];
  const nouns = flatMap(places, (place) => place.nouns ?? NONE);
  return { start, end, leftOpen: footing === "left open", nouns };
}

/** "Not" as it stands at the end of another word. */
const CLIPPED: ReadonlySet<string> = new Set(["n't", "n’t"]);

/** Where a step was found. */
interface Place {
  readonly at: number;
  readonly verb: boolean;
  readonly nouns?: readonly string[];
}

function placeOf({ nouns }: NamedNouns, at: number): Place {
  return { at, verb: false, nouns };
}

/** A verb is no verb behind an article or a number in digits: "the cut", "a strike", "the 1200 block". */
function fits(tokens: readonly TaggedToken[], at: number, step: Step | undefined): boolean {
  const token = tokens[at];
  if (!token || !step || !isOne(token, step)) return false;
  if (!step.verb || token.pos === "VERB") return true;
  const before = itemAt(tokens, at - 1);
  return before?.pos !== "DET" && !/^\d/u.test(before?.text ?? "");
}

/** Asked of nearly every word of a sentence: by the number of the word, not by its letters. */
function isOne({ pos, word, lemmaWord }: TaggedToken, { fitting }: Step): boolean {
  if (fitting === null) return pos === "PROPN";
  const { printed, bases } = fitting;
  return printed.has(word.number) || (bases.size > 0 && bases.has(lemmaWord.number));
}

/**
 * Where the steps from `k` on stand behind the token at `at`; null where they do not follow.
 * @param gap up to so many words of a step that is missing stand in between as well
 */
function matchBehind(
  tokens: readonly TaggedToken[],
  at: number,
  phrase: Phrase,
  k: number,
  gap = 0,
): readonly Place[] | null {
  const step = phrase.steps[k];
  if (!step) return [];
  if (step.naming !== null) {
    const named = nounsFrom(tokens, at + 1, step.naming);
    const rest = named && matchBehind(tokens, named.last, phrase, k + 1);
    return named && rest && [placeOf(named, named.last), ...rest];
  }
  const reach = Math.max(gap, step.gap);
  for (let i = at + 1; i <= at + 1 + reach; i++) {
    const token = tokens[i];
    if (!token) break;
    const rest = fits(tokens, i, step) ? matchBehind(tokens, i, phrase, k + 1) : null;
    if (rest) return [{ at: i, verb: step.verb }, ...rest];
    if (bars(phrase, token)) break;
  }
  return step.optional ? matchBehind(tokens, at, phrase, k + 1, reach) : null;
}

/**
 * Where the steps before `k` stand before the token at `at`; null where they do not.
 * @param gap up to so many words of a step that is missing stand in between as well
 */
function matchBefore(
  tokens: readonly TaggedToken[],
  at: number,
  phrase: Phrase,
  k: number,
  gap = 0,
): readonly Place[] | null {
  const step = itemAt(phrase.steps, k - 1);
  if (!step) return [];
  if (step.naming !== null) {
    const named = nounsUpTo(tokens, at - 1, step.naming);
    const rest = named && matchBefore(tokens, named.first, phrase, k - 1);
    return named && rest && [...rest, placeOf(named, named.first)];
  }
  const reach = Math.max(gap, phrase.steps[k]?.gap ?? 0);
  for (let i = at - 1; i >= at - 1 - reach; i--) {
    const token = itemAt(tokens, i);
    if (!token) break;
    const rest = fits(tokens, i, step) ? matchBefore(tokens, i, phrase, k - 1) : null;
    if (rest) return [...rest, { at: i, verb: step.verb }];
    if (bars(phrase, token)) break;
  }
  return step.optional ? matchBefore(tokens, at, phrase, k - 1, reach) : null;
}

/**
 * Nothing of one phrase stands behind a comma or a full stop; what is quoted may. Nor behind a denial between its words,
 * unless it is one itself: "was no accident".
 */
function bars({ negative }: Phrase, { word }: TaggedToken): boolean {
  return STOPS.has(word) || (!negative && DENYING.has(word));
}

const DENYING = wordClass(wordList("no not n't n’t never neither nor without"));

const STOPS = wordClass(wordList(", . ; : ? ! ( ) – —"));

/** Whether what the words before say is that it is not so, or that it only may or will be. */
function isUntold(tokens: readonly TaggedToken[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) return false;
    // "Had [to] wrestle him down": so he did.
    if (token.lower === "to" && COMPELLED.has(itemAt(tokens, i - 1)?.lower ?? "")) continue;
    if (UNTELLING.has(token.lower)) return true;
    if (token.lower === "one" && itemAt(tokens, i - 1)?.lower === "no") return true;
    // "Ruled out a strike", "decided against a strike", "asked for a strike".
    const before = itemAt(tokens, i - 1);
    if (WISHING.has(before?.lemma ?? "") && AFTER_WISHING.has(token.lower)) return true;
    if (token.pos !== "AUX" && token.pos !== "ADV" && token.pos !== "DET" && !AUXILIARIES.has(token.lemma)) {
      return false;
    }
  }
  return false;
}

/** Whether a word from one place to another says that it is another matter than the story's. */
function isOfOthers(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    if (token && OF_OTHER_OCCASIONS.has(token.word) && !countsPeople(tokens, i)) return true;
  }
  return false;
}

/** "Each other", "four other people": who else it befell, on the same occasion. */
function countsPeople(tokens: readonly TaggedToken[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return before?.lower === "each" || before?.pos === "NUM";
}

/** So many words a short subject has. */
const SUBJECT = 5;

const UNTELLING: ReadonlySet<string> = new Set(
  wordList(
    "not n't n’t never no nobody none neither to will would may might could can should must if unless whether nearly almost",
  ),
);
/** What had to be done, was done. */
const COMPELLED: ReadonlySet<string> = new Set(wordList("had forced compelled managed obliged"));

/** Verbs of asking and deciding, and what stands between them and what they leave open. */
const WISHING: ReadonlySet<string> = new Set(
  wordList("ask call push demand plead campaign rule decide vote argue threaten"),
);
const AFTER_WISHING: ReadonlySet<string> = new Set(wordList("for out against"));
const AUXILIARIES: ReadonlySet<string> = new Set(wordList("be have get"));

const NEGATIVE: ReadonlySet<string> = new Set(
  wordList("not n't n’t no never nobody none neither without nothing yet refuse decline will"),
);

/** Up to so many words stand between two of a phrase at `..`. */
const GAP = 4;

/** Verbs and words that many phrases have: a phrase is looked up by another of its words where it can. */
const LIGHT: ReadonlySet<string> = new Set(
  wordList(`be have get go take give make say receive win find vote put remain stay enter tell leave lose file
  a an the of to in on for with at from and or by as not n't no out up off down over into back only one under
  through after before it will all
  his her their its himself herself each than more yet himself themselves him them`),
);

/** Words that most sentences have one of. */
const COMMON: ReadonlySet<string> = new Set(
  wordList("be have the a an of to in on for with at from and by as it"),
);

function phrasesOf(telling: Telling, sets: Map<string, Fitting>): Phrase[] {
  return telling
    .split(";")
    .flatMap((row) => variantsOf(row.trim().split(/\s+/u).join(" ")))
    .map((row) => compile(row, sets));
}

/** One row without `<…>`, with one verb of several words at a time, and with "no one" for "nobody". */
function variantsOf(row: string): string[] {
  const nobody = NOBODY.exec(row)?.[0];
  if (nobody !== undefined) {
    const parted = row.replace(nobody, "no one");
    return [row.replace(nobody, nobody.replace("nobody", NOBODY_IN_ONE_WORD)), parted].flatMap(variantsOf);
  }
  const verbs = /\{([^{}]+)\}/u.exec(row);
  const particles = (verbs?.[1] ?? "").split("|").filter((verb) => verb.includes(" "));
  if (verbs && particles.length > 0) {
    const plain = (verbs[1] ?? "").split("|").filter((verb) => !verb.includes(" "));
    const rest = (verb: string): string => row.replace(verbs[0], verb);
    return [
      ...(plain.length > 0 ? variantsOf(rest(`{${plain.join("|")}}`)) : []),
      ...particles.flatMap((phrasal) => {
        const [verb = "", ...behind] = phrasal.split(" ");
        const particle = behind.join(" ");
        const after = row.slice(row.indexOf(verbs[0]) + verbs[0].length).trim();
        const object = /^<([^<>]+)>$/u.exec(after)?.[1];
        const whole = variantsOf(rest(`{${verb}} ${particle}`));
        return object === undefined ? whole : [...whole, `{${verb}} .. [${object}] ${particle}`];
      }),
    ];
  }
  const object = /<([^<>]+)>/u.exec(row);
  if (!object) return [row];
  const verb = row.slice(0, object.index).trim();
  const after = row.slice(object.index + object[0].length);
  return [`${verb} .. [${object[1] ?? ""}]${after}`, `[${object[1] ?? ""}] .. ${verb}${after}`];
}

/** The words of a row with "nobody", once. */
const NOBODY = /(?<!\S)(?:\p{L}+\|)*nobody(?!\|no-one)(?:\|\p{L}+)*/u;
const NOBODY_IN_ONE_WORD = "nobody|no-one";

function compile(row: string, sets: Map<string, Fitting>): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  let unless: readonly string[] = [];
  for (const piece of row.split(" ")) {
    if (piece === "..") gap = GAP;
    else if (piece.startsWith("!")) unless = piece.slice(1).split("|");
    else {
      steps.push(stepOf(piece, gap, sets));
      gap = 0;
    }
  }
  const telling = steps
    .filter(({ words, optional }) => !optional && words.length > 0 && !isLight(words))
    .sort((a, b) => a.words.length - b.words.length)[0];
  const anchor = telling === undefined ? 0 : steps.indexOf(telling);
  return {
    steps,
    anchor,
    others: mapDefined(steps, ({ fitting, optional }, i) => (i === anchor || optional ? null : fitting))
      .filter(({ common }) => !common)
      .sort((a, b) => a.words.length - b.words.length)
      .map(({ id }) => id),
    unless: new Set(unless),
    negative: steps.some(({ words }) => words.some((word) => NEGATIVE.has(word))),
  };
}

function isLight(words: readonly string[]): boolean {
  return words.some((word) => LIGHT.has(word));
}

function stepOf(piece: string, gap: number, sets: Map<string, Fitting>): Step {
  const optional = piece.startsWith("?");
  const body = optional ? piece.slice(1) : piece;
  if (body === "@" || body.startsWith("*")) {
    const naming = body === "@" ? null : body === "*who" ? "person" : "thing";
    return { fitting: null, words: [], gap, optional, verb: false, naming };
  }
  const verb = body.startsWith("{");
  const bare = /^[{[]/u.test(body) ? body.slice(1, -1) : body;
  const bases = bare.split("|").map((base) => base.replaceAll("_", " "));
  const forms = verb
    ? bases.flatMap(formsOf)
    : body.startsWith("[")
      ? bases.flatMap((noun) => [noun, pluralOf(noun)])
      : bases;
  const words = [...new Set(forms.includes("not") ? [...forms, ...CLIPPED] : forms)];
  const fitting = sets.get(body) ?? {
    id: NO_SET + 1 + sets.size,
    words,
    verbs: verb ? bases : NONE,
    printed: numbersOf(words),
    bases: numbersOf(verb ? bases : NONE),
    common: words.some((word) => COMMON.has(word)),
  };
  sets.set(body, fitting);
  return { fitting, words, gap, optional, verb, naming: null };
}

function numbersOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => learnWord(word).number));
}

const NONE: readonly never[] = [];

/** "reject", "rejects", "rejecting", "rejected": forms that no table of irregular ones need have. */
function formsOf(verb: string): string[] {
  const participle = participleOf(verb);
  const stem = verb.endsWith("e") && !verb.endsWith("ee") ? verb.slice(0, -1) : verb;
  const doubled = participle.endsWith("ed") && participle.length === verb.length + 3;
  return [verb, participle, pluralOf(verb), `${doubled ? participle.slice(0, -2) : stem}ing`];
}
