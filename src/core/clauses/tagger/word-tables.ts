import type { PartOfSpeech } from "../tagged.ts";

/** A short form written onto the word before it. */
interface Clitic {
  readonly form: string;
  readonly tag: PartOfSpeech;
  readonly lemma: string;
  /** The words it is written onto. */
  readonly after: ReadonlySet<string>;
}

const PRONOUNS =
  "i you he she it we they that there these those this what where which who whom why how here not so";
const MODALS = "could might must should would may";

/** Longest first. Hosts of "n't" are given without it: "ca" of "can't", "wo" of "won't". */
export const CLITICS: readonly Clitic[] = [
  {
    form: "n't",
    tag: "PART",
    lemma: "not",
    after: list(
      "ai am are ca could dare did do does had has have is may might must need ought sha should was were wo would",
    ),
  },
  { form: "not", tag: "PART", lemma: "not", after: list("can") },
  { form: "'ll", tag: "AUX", lemma: "will", after: list(PRONOUNS) },
  { form: "'re", tag: "AUX", lemma: "be", after: list(PRONOUNS) },
  { form: "'ve", tag: "AUX", lemma: "have", after: list(`${PRONOUNS} ${MODALS}`) },
  { form: "'d", tag: "AUX", lemma: "would", after: list(PRONOUNS) },
  { form: "'m", tag: "AUX", lemma: "be", after: list("i") },
];

/** Base forms of what is left of a verb before "n't". */
export const CUT_HOSTS: ReadonlyMap<string, string> = new Map([
  ["ai", "be"],
  ["ca", "can"],
  ["sha", "shall"],
  ["wo", "will"],
]);

/** What "'s" is behind these words; behind all others it is the genitive. */
export const HOSTS_OF_S: ReadonlyMap<string, { readonly tag: PartOfSpeech; readonly lemma: string }> =
  new Map<string, { readonly tag: PartOfSpeech; readonly lemma: string }>([
    ..."he she it that there here what when where which who why how this"
      .split(" ")
      .map((host) => [host, { tag: "AUX", lemma: "be" }] as const),
    ["let", { tag: "PRON", lemma: "us" }],
  ]);

/** Beginnings that make one word with what follows their hyphen: "co-founder". */
export const HYPHENED_PREFIXES: ReadonlySet<string> = list(
  "e a u x anti agro be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice",
);

/** What stays one word with the number it touches, and its tag: "10th", "1990s", "5pm". */
export const NUMBER_ENDINGS: ReadonlyMap<string, PartOfSpeech> = new Map<string, PartOfSpeech>([
  ["st", "ADJ"],
  ["nd", "ADJ"],
  ["rd", "ADJ"],
  ["th", "ADJ"],
  ["s", "NOUN"],
  ["am", "SYM"],
  ["pm", "SYM"],
]);

/** Tags of marks; "/" and the signs of currency and arithmetic are symbols. */
export const MARKS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ...each("PUNCT", "’ ' ` ‘ “ ” \" [ ] ( ) { } … , . ! ; ? : - – — ¿ ¡"),
  ...each("SYM", "~ @ # % ^ + = * | < > § © ± ÷ × ° / $ £ ¥ € ₩ ₹ ₽ ₿"),
  ["&", "CCONJ"],
]);

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function each(tag: PartOfSpeech, marks: string): (readonly [string, PartOfSpeech])[] {
  return marks.split(" ").map((mark) => [mark, tag] as const);
}
