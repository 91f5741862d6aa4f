import { learnWord, UNKNOWN_WORD, wordNamed, type Word } from "../../text/word.ts";
import type { BaseForm, PartOfSpeech } from "../tagged.ts";
import { LEMMAS } from "./lemma-data.ts";
import { regularLemma, type Inflected } from "./regular-lemma.ts";

/** What gives the base forms of one part of speech. */
interface Inflection {
  readonly tag: Inflected;
  /** Base forms that no rule gives: "went" -> "go". */
  readonly irregular: ReadonlyMap<string, string>;
  /** Base forms found before, by the number of the word: the vocabulary is small, and met again and again. */
  readonly found: (BaseForm | undefined)[];
}

const NOUNS = inflection("NOUN");
const VERBS = inflection("VERB");
const ADJECTIVES = inflection("ADJ");
const AUXILIARIES = inflection("AUX");

/** The tables list "went=go sought=seek". */
function inflection(tag: Inflected): Inflection {
  const irregular = new Map<string, string>();
  for (const pair of LEMMAS[tag].split(" ")) {
    const [form = "", lemma = ""] = pair.split("=");
    irregular.set(form, lemma);
    learnWord(form); // so that an unknown word is known to be regular
  }
  return { tag, irregular, found: [] };
}

function inflectionOf(tag: PartOfSpeech): Inflection | null {
  switch (tag) {
    case "NOUN":
      return NOUNS;
    case "VERB":
      return VERBS;
    case "ADJ":
      return ADJECTIVES;
    case "AUX":
      return AUXILIARIES;
    default:
      return null;
  }
}

/** Base form of a word in lower case, for the tag it has: "supplied" -> "supply", "tanks" -> "tank". */
export function lemmatize(lower: string, word: Word, tag: PartOfSpeech): BaseForm {
  const inflected = inflectionOf(tag);
  if (inflected === null) return { lemma: lower, lemmaWord: word };
  if (word === UNKNOWN_WORD) return baseForm(regularLemma(lower, inflected.tag));
  return (inflected.found[word.number] ??= baseForm(
    inflected.irregular.get(lower) ?? regularLemma(lower, inflected.tag),
  ));
}

/** A base form that is known beforehand. */
export function baseForm(lemma: string): BaseForm {
  return { lemma, lemmaWord: wordNamed(lemma) };
}
