import type { PartOfSpeech } from "../tagged.ts";
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

/** Base form of a word in lower case, for the tag it has: "supplied" -> "supply", "tanks" -> "tank". */
export function lemmatize(lower: string, tag: PartOfSpeech): string {
  if (tag !== "NOUN" && tag !== "VERB" && tag !== "ADJ" && tag !== "AUX") return lower;
  return IRREGULAR[tag].get(lower) ?? regularLemma(lower, tag);
}
