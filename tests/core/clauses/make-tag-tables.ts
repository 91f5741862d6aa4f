/**
 * Makes the tables of the tagger (src/core/clauses/tagger/*-data.ts) from the English model of wink-nlp
 * (wink-eng-lite-web-model, MIT licence): the commonest tag and the possible tags of each word form, the
 * classes of function words its context rules name, those rules, and the base forms no rule gives.
 * Forms whose class the tagger guesses rightly by itself are left out.
 *
 * Run by hand when the model changes: `npx tsx tests/core/clauses/make-tag-tables.ts`.
 */
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";

const FOLDER = path.join(import.meta.dirname, "../../../src/core/clauses/tagger");

/** The part of the model's format that is read here. */
interface Core {
  readonly packing: { readonly size: number; readonly layout: Record<string, readonly number[]> };
  readonly lexicon: Uint32Array;
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly pos: { readonly list: readonly string[] };
}

interface Model {
  core(): Core;
  pos(): { readonly machines: readonly string[] };
  readonly addons: {
    lemmatize(value: string, tag: string, cache: { hasSamePOS(text: string, tag: string): boolean }): string;
  };
}

const model = createRequire(import.meta.url)("wink-eng-lite-web-model") as Model;
const core = model.core();
const forms = core.features.lexeme.list;
const tagNames = core.pos.list;

/** One packed feature of the form at `index`. */
function feature(index: number, name: string): number {
  const [word = 0, mask = 0, shift = 0] = core.packing.layout[name] ?? [];
  return ((core.lexicon[word + index * core.packing.size] ?? 0) & mask) >>> shift;
}

/** British spellings point at American ones for their class. */
function american(index: number): number {
  return feature(index, "isSpellingMapped") ? feature(index, "lemma") : index;
}

/**
 * The class a form is in where no rule says another. The model has none for inflected verbs that it has not met in a
 * text ("rescued"), and takes some nouns for the adjectives they stand like ("a terrorist attack").
 */
function commonest(index: number): string {
  const tag = tagNames[feature(american(index), "pos")] ?? "UNK";
  const tags = possible(index);
  const form = forms[index] ?? "";
  if (!isCased(form) && !tags.includes(tag)) {
    if (NEGATED.test(form) && tags.includes("ADJ")) return "ADJ";
    if (INFLECTED.test(form) && tags.includes("VERB")) return "VERB";
    if (tag === "ADJ" && tags.includes("NOUN")) return "NOUN";
  }
  return tag === "UNK" ? "NOUN" : tag;
}

/** "unmanned", "unarmed": what is not so, unless something was undone. */
const NEGATED =
  /^un(?!cover|earth|fold|hing|it|leash|load|lock|mask|nerv|pack|plug|ravel|seat|settl|tie|veil|wind)[a-z]+ed$/;
const INFLECTED = /(?:ed|ing)$/;

function possible(index: number): string[] {
  const lower = core.features.lexeme.hash[(forms[index] ?? "").toLowerCase()] ?? index;
  const cluster = core.features.posClusters.list[feature(american(lower), "lexemeCID")] ?? new Set();
  return [...cluster].map((tag) => tagNames[tag] ?? "UNK").filter((tag) => tag !== "UNK");
}

const WORD = /^[a-z][a-z.-]*$/i;
const words = forms
  .map((form, index) => ({ form, index }))
  .filter(
    ({ form, index }) =>
      feature(index, "isContraction") === 0 && (WORD.test(form) || feature(index, "posHint") > 0),
  );

/** Function words with a class of their own; a class is called by its last word, in small letters if it has one. */
const cues = new Map<number, string[]>();
forms.forEach((form, index) => {
  const cue = feature(index, "posHint");
  if (cue > 0 && feature(index, "isContraction") === 0) cues.set(cue, [...(cues.get(cue) ?? []), form]);
});
const cueName = (cue: number): string => cues.get(cue)?.at(-1) ?? String(cue);

/** The class the tagger gives a form by itself, if the lexicon lists only `listed`. */
function guessed(
  form: string,
  listed: ReadonlyMap<string, string>,
  guess: (lower: string) => string,
): string {
  const lower = form.toLowerCase();
  if (form === lower) return guess(lower);
  const tag = listed.get(lower)?.split(" ")[0];
  return tag === undefined || tag === "NOUN" || tag === "ADJ" ? "PROPN" : tag;
}

function lexicon(guess: (lower: string) => string): string[] {
  const listed = new Map<string, string>();
  const inOrder = [...words].sort((a, b) => Number(isCased(a.form)) - Number(isCased(b.form)));
  for (const { form, index } of inOrder) {
    const tag = commonest(index);
    const tags = possible(index);
    const alone = tags.length === 1 && tags[0] === tag && (tag === "NOUN" || tag === "ADJ");
    if ((alone || isCased(form)) && guessed(form, listed, guess) === tag) continue;
    listed.set(form, `${tag} ${tags.length > 0 ? tags.join("|") : tag}`);
  }
  for (const form of Object.keys(UNLISTED_PASTS)) listed.set(form, "VERB VERB");
  const classes = new Map<string, string[]>();
  for (const [form, wordClass] of listed) classes.set(wordClass, [...(classes.get(wordClass) ?? []), form]);
  return [...classes].sort(byKey).map(([wordClass, list]) => `${wordClass} ${list.sort().join(" ")}`);
}

/** Past forms and participles that the model does not list, with their base forms. */
const UNLISTED_PASTS = {
  clung: "cling",
  drank: "drink",
  dwelt: "dwell",
  flung: "fling",
  knelt: "kneel",
  learnt: "learn",
  overheard: "overhear",
  overthrew: "overthrow",
  overslept: "oversleep",
  reran: "rerun",
  resold: "resell",
  retaken: "retake",
  retold: "retell",
  retook: "retake",
  ridden: "ride",
  shone: "shine",
  slung: "sling",
  snuck: "sneak",
  spelt: "spell",
  spilt: "spill",
  swam: "swim",
  trod: "tread",
  wove: "weave",
};

function isCased(form: string): boolean {
  return form !== form.toLowerCase();
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows a machine of the model accepts, written as rules. */
function contextRules(machine: string): string[] {
  const [, , states, terminals, marks] = JSON.parse(machine) as [
    number,
    number,
    Record<string, Record<string, number>>,
    Record<string, string>,
    Record<string, readonly number[]>,
  ];
  const rules: string[] = [];
  const walk = (state: number, row: readonly string[]): void => {
    for (const [event, next] of Object.entries(states[state] ?? {})) {
      const symbol = symbolOf(Number(event));
      if (symbol === null) continue;
      const longer = [...row, symbol];
      const end = terminals[next] === undefined ? (states[next]?.[OTHERWISE] ?? 0) : next;
      const target = terminals[end];
      if (end !== 0 && target !== undefined)
        rules.push(writeRule(longer, marks[end]?.[0] ?? 0, Number(target)));
      walk(next, longer);
    }
  };
  walk(0, []);
  return rules.sort();
}

/** Event of the model's machines that leads out of a row. */
const OTHERWISE = "2070003";
/** Added to a cue where it stands as an event. */
const CUE = 1_080_000;

function symbolOf(event: number): string | null {
  if (Number.isNaN(event) || event >= 2_000_000) return null;
  return event > CUE ? cueName(event - CUE) : (tagNames[event] ?? null);
}

function writeRule(row: readonly string[], at: number, target: number): string {
  const mark = target < 0 ? "=" : ">";
  return row
    .map((symbol, i) => (i === at ? `${symbol}${mark}${tagNames[Math.abs(target)] ?? ""}` : symbol))
    .join(" ");
}

/** The model's base form of each listed form, for each tag it can have, where the rules give another. */
function irregular(regular: (lower: string, tag: never) => string): Record<string, string> {
  const cache = {
    hasSamePOS: (text: string, tag: string): boolean => {
      const index = core.features.lexeme.hash[text];
      if (index === undefined || feature(index, "isContraction") || !feature(index, "isBaseForm"))
        return false;
      return core.features.posClusters.list[feature(index, "lexemeCID")]?.has(tagNames.indexOf(tag)) ?? false;
    },
  };
  const lists: Record<string, string[]> = { ADJ: [], AUX: [], NOUN: [], VERB: [] };
  for (const { form, index } of words) {
    if (isCased(form)) continue;
    for (const tag of new Set([...possible(index), commonest(index)])) {
      const list = lists[tag];
      if (!list) continue;
      const lemma = feature(american(index), "isSLemma")
        ? (forms[feature(american(index), "lemma")] ?? form)
        : model.addons.lemmatize(forms[american(index)] ?? form, tag, cache);
      const byRule = regular(form, tag as never);
      if (byRule !== lemma && !isVerbInE(byRule, lemma)) list.push(`${form}=${lemma}`);
    }
  }
  for (const [form, lemma] of Object.entries(UNLISTED_PASTS)) lists["VERB"]?.push(`${form}=${lemma}`);
  return Object.fromEntries(Object.entries(lists).map(([tag, list]) => [tag, list.sort().join(" ")]));
}

/** The model has "fin" for the base form of "fined": the rules know that "fine" is a verb. */
function isVerbInE(byRule: string, lemma: string): boolean {
  const index = core.features.lexeme.hash[byRule];
  return byRule === `${lemma}e` && index !== undefined && possible(index).includes("VERB");
}

const NOTE = `// Made by tests/core/clauses/make-tag-tables.ts from wink-eng-lite-web-model 1.8.1; do not edit.
// Copyright (c) 2017-20 GRAYPE Systems Private Limited. MIT licence: see LICENSE-wink.txt beside this file.
`;

async function write(file: string, text: string): Promise<void> {
  const target = path.join(FOLDER, file);
  const options = await resolveConfig(target);
  fs.writeFileSync(target, await format(NOTE + text, { ...options, parser: "typescript" }));
}

async function load<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(path.join(FOLDER, file)).href)) as T;
}

const { guessTag } = await load<{ guessTag: (lower: string) => string }>("guess.ts");
await write(
  "lexicon-data.ts",
  `/** Words by class: commonest tag, all tags, then the words. */
export const WORDS: readonly string[] = ${JSON.stringify(lexicon(guessTag), null, 2)};

/** Function words by the class that context rules name. */
export const CUES: Readonly<Record<string, string>> = ${JSON.stringify(
    Object.fromEntries([...cues].map(([cue, list]) => [cueName(cue), list.join(" ")])),
  )};
`,
);
await write(
  "context-rules-data.ts",
  `/** Rules of each pass; how they read is told beside \`tagInContext\`. */
export const PASSES: readonly (readonly string[])[] = ${JSON.stringify(model.pos().machines.map(contextRules))};
`,
);
const { regularLemma } = await load<{ regularLemma: (lower: string, tag: never) => string }>(
  "regular-lemma.ts",
);
await write(
  "lemma-data.ts",
  `/** Base forms that no rule gives: form=base. */
export const LEMMAS: Readonly<Record<"ADJ" | "AUX" | "NOUN" | "VERB", string>> = ${JSON.stringify(irregular(regularLemma))};
`,
);
