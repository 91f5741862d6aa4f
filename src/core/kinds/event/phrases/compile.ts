import { mapDefined } from "../../../../base/map-defined.ts";
import { participleOf, pluralOf } from "../../../knowledge/inflection.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { NumberLists } from "../../../text/number-lists.ts";
import { learnWord } from "../../../text/word.ts";
import {
  CLIPPED,
  NONE,
  NO_SET,
  anchorOf,
  type Fitting,
  type Phrase,
  type PhraseTable,
  type Step,
  type Telling,
  type Uses,
} from "./phrase-table.ts";

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

/** "reject", "rejects", "rejecting", "rejected": forms that no table of irregular ones need have. */
function formsOf(verb: string): string[] {
  const participle = participleOf(verb);
  const stem = verb.endsWith("e") && !verb.endsWith("ee") ? verb.slice(0, -1) : verb;
  const doubled = participle.endsWith("ed") && participle.length === verb.length + 3;
  return [verb, participle, pluralOf(verb), `${doubled ? participle.slice(0, -2) : stem}ing`];
}
