import { UNKNOWN_WORD, wordNamed, type Word } from "../../text/word.ts";
import type { BaseForm, PartOfSpeech } from "../tagged.ts";
import { LEMMAS } from "./lemma-data.ts";
import { regularLemma, type Inflected } from "./regular-lemma.ts";

/** Base forms that no rule gives, by part of speech: "went" -> "go". */
const IRREGULAR: Readonly<Record<Inflected, ReadonlyMap<string, string>>> = {
  ADJ: readPairs(LEMMAS.ADJ),
  AUX: readPairs(LEMMAS.AUX),
  NOUN: readPairs(LEMMAS.NOUN),
  VERB: readPairs(LEMMAS.VERB),
};

/** "went=go sought=seek" */
function readPairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(" ").map((pair) => {
      const [form = "", lemma = ""] = pair.split("=");
      return [form, lemma] as const;
    }),
  );
}

/** Base forms found before, by the number of the word: the words of the vocabulary are few, and met again and again. */
const FOUND: Readonly<Record<Inflected, (BaseForm | undefined)[]>> = { ADJ: [], AUX: [], NOUN: [], VERB: [] };

/** Base form of a word in lower case, for the tag it has: "supplied" -> "supply", "tanks" -> "tank". */
export function lemmatize(lower: string, word: Word, tag: PartOfSpeech): BaseForm {
  if (tag !== "NOUN" && tag !== "VERB" && tag !== "ADJ" && tag !== "AUX")
    return { lemma: lower, lemmaWord: word };
  return word === UNKNOWN_WORD
    ? makeBaseForm(lower, tag)
    : (FOUND[tag][word.number] ??= makeBaseForm(lower, tag));
}

function makeBaseForm(lower: string, tag: Inflected): BaseForm {
  const lemma = IRREGULAR[tag].get(lower) ?? regularLemma(lower, tag);
  return baseForm(lemma);
}

/** A base form that is known beforehand. */
export function baseForm(lemma: string): BaseForm {
  return { lemma, lemmaWord: wordNamed(lemma) };
}
