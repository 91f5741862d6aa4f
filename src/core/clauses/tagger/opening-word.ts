import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import { UNKNOWN_WORD, type Word } from "../../text/word.ts";
import { guessTag } from "./guess.ts";
import { lemmatize } from "./lemmatize.ts";
import { casedProfile, listedProfile, onlyTag, withoutCue, type TagProfile } from "./tag-profiles.ts";

/**
 * The profile of a word whose capital only opens its sentence: as in small letters where the lexicon lists
 * it so, a noun where other tables know it for one, else a name.
 * @param lower the word in lower case, `word` what the tables know of that
 */
export function openingProfile(text: string, lower: string, word: Word): TagProfile {
  const cased = casedProfile(text, word);
  if (cased !== null && cased.tag !== "PROPN") return cased;
  const small = listedProfile(word);
  if (small !== null) return withoutCue(small);
  return isKnownNoun(lower, word) ? NOUN : NAME;
}

const NOUN = onlyTag("NOUN");
const NAME = onlyTag("PROPN");

/** The lexicon leaves out words that look like nouns: a person by what they do, or the plural of a known noun. */
function isKnownNoun(lower: string, word: Word): boolean {
  const { lemma, lemmaWord } = lemmatize(lower, word, "NOUN");
  if (lemmaWord === UNKNOWN_WORD) return false;
  if (isPersonNoun(lemma)) return true;
  return lemma !== lower && (listedProfile(lemmaWord)?.tag ?? guessTag(lemma)) === "NOUN";
}
