import { hasTag } from "./tags.ts";
import { listedTags } from "./word-classes.ts";

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

function baseNoun(lower: string): string {
  if (lower.endsWith("men")) return `${lower.slice(0, -2)}an`;
  if (!lower.endsWith("s") || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zzes)$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

function baseVerb(lower: string): string {
  if (lower.endsWith("s")) return firstBase("VERB", sBases(lower)) ?? lower;
  if (lower.endsWith("ied")) return firstBase("VERB", [`${lower.slice(0, -3)}y`]) ?? lower;
  if (lower.endsWith("ed")) return firstBase("VERB", stemBases(lower.slice(0, -2))) ?? lower;
  if (lower.endsWith("ing")) return firstBase("VERB", stemBases(lower.slice(0, -3))) ?? lower;
  return lower;
}

function sBases(lower: string): string[] {
  if (lower.endsWith("ies")) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)];
  return lower.endsWith("es") ? [lower.slice(0, -1), lower.slice(0, -2)] : [lower.slice(0, -1)];
}

/** "plann" -> "plan" or "plann", "hop" -> "hop" or "hope". */
function stemBases(stem: string): string[] {
  const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

function baseAdjective(lower: string): string {
  const ending = lower.endsWith("est") ? 3 : lower.endsWith("er") ? 2 : 0;
  if (ending === 0) return lower;
  const stem = lower.slice(0, -ending);
  const bases = stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : stemBases(stem);
  return firstBase("ADJ", bases) ?? lower;
}

function firstBase(tag: "ADJ" | "VERB", candidates: readonly string[]): string | undefined {
  return candidates.find((word) => hasTag(listedTags(word), tag));
}
