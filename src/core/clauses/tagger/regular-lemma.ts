import { tagSet, type TagSet } from "./tags.ts";
import { listedTags } from "./tag-profiles.ts";

/** Parts of speech whose words have a base form. */
export type Inflected = "ADJ" | "AUX" | "NOUN" | "VERB";

/** Base form by rule, checked against the lexicon; the word itself where no rule applies. */
export function regularLemma(lower: string, tag: Inflected): string {
  return RULES[tag](lower);
}

const RULES: Readonly<Record<Inflected, (lower: string) => string>> = {
  ADJ: baseAdjective,
  AUX: (lower) => lower,
  NOUN: baseNoun,
  VERB: baseVerb,
};

const VERB = tagSet(["VERB"]);
const ADJ = tagSet(["ADJ"]);

function baseNoun(lower: string): string {
  if (lower.endsWith("men")) return `${lower.slice(0, -2)}an`;
  if (!lower.endsWith("s") || UNINFLECTED.has(lower.slice(-2))) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("es") && /(?:sses|xes|ches|shes|zzes)$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Endings in "s" that are no plural: "glass", "virus", "crisis". */
const UNINFLECTED: ReadonlySet<string> = new Set(["ss", "us", "is"]);

function baseVerb(lower: string): string {
  if (lower.endsWith("s")) return firstListed(VERB, basesOfS(lower)) ?? lower;
  if (lower.endsWith("ied")) return firstListed(VERB, [`${lower.slice(0, -3)}y`]) ?? lower;
  if (lower.endsWith("ed")) return firstListed(VERB, basesOfStem(lower.slice(0, -2))) ?? lower;
  if (lower.endsWith("ing")) return firstListed(VERB, basesOfStem(lower.slice(0, -3))) ?? lower;
  return lower;
}

function basesOfS(lower: string): string[] {
  if (lower.endsWith("ies")) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)];
  return lower.endsWith("es") ? [lower.slice(0, -1), lower.slice(0, -2)] : [lower.slice(0, -1)];
}

/** "plann" -> "plan" or "plann", "rais" -> "raise". */
function basesOfStem(stem: string): string[] {
  if (ONE_SHORT_SYLLABLE.test(stem)) return [`${stem}e`, stem];
  const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

/** "hop" in "hoped": a short vowel would have its consonant doubled, "hopped". */
const ONE_SHORT_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function baseAdjective(lower: string): string {
  const ending = lower.endsWith("est") ? 3 : lower.endsWith("er") ? 2 : 0;
  if (ending === 0) return lower;
  const stem = lower.slice(0, -ending);
  const bases = stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : basesOfStem(stem);
  return firstListed(ADJ, bases) ?? lower;
}

function firstListed(tags: TagSet, candidates: readonly string[]): string | undefined {
  return candidates.find((word) => (listedTags(word) & tags) !== 0);
}
