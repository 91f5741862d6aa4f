import type { TaggedToken } from "../../../clauses/tagged.ts";
import { countryOfPeople } from "../../../knowledge/countries.ts";
import { membersOf, nounClass } from "../../../knowledge/noun-classes.ts";
import type { QuantityValue } from "../../../mentions/mention.ts";
import { gap, type Span } from "../../../text/span.ts";
import { countsPeople, SEPARATE_HEADS } from "../measures/measures.ts";
import { CHANGES } from "./forms/percentages.ts";

/** Class of what a figure counts: `person`, `house`; null where nothing is named. */
export function headClass(quantity: QuantityValue, words: readonly string[]): string | null {
  const head = quantity.counted?.head ?? impliedHead(quantity, words);
  // "Two others" are of whatever kind the text spoke of before.
  if (head === undefined || EMPTY_HEADS.has(head) || head.endsWith("ly")) return null;
  if (quantity.dimension === "percent" && CHANGES.has(head)) return null;
  if (isPeopleOf(quantity)) return "person";
  const body = head === "member" ? quantity.counted?.modifiers.at(-1) : undefined;
  return nounClass(body !== undefined && COLLECTIVES.has(body) ? body : head);
}

/** "100 Austrians" are 100 people, of one country. */
function isPeopleOf({ counted }: QuantityValue): boolean {
  if (counted === null) return false;
  const printed = counted.text.slice(counted.text.lastIndexOf(" ") + 1);
  return /^\p{Lu}/u.test(printed) && countryOfPeople(printed.toLowerCase()) !== null;
}

/** Words that narrow what is counted; a "crew member" is one of a crew. */
export function narrowingWords(quantity: QuantityValue, head: string | null): readonly string[] {
  if (quantity.counted === null) return [];
  const words = quantity.counted.modifiers.filter((word) => nounClass(word) !== head);
  return isPeopleOf(quantity) ? [...words, quantity.counted.head] : words;
}

/** Bodies whose members are counted under their name: "12 crew members" are a crew of 12. */
const COLLECTIVES: ReadonlySet<string> = new Set("crew staff".split(" "));

/** "80 were injured": the words beside the number tell that people are counted. */
function impliedHead({ dimension }: QuantityValue, words: readonly string[]): string | undefined {
  return dimension === "count" ? words.find((word) => !word.includes(" ") && countsPeople(word)) : undefined;
}

/** Words that stand where the counted noun should and name nothing: "two others", "half of the total". */
const EMPTY_HEADS: ReadonlySet<string> = new Set(["other", "total", "rest", "number", "figure"]);

const SHAKING: ReadonlySet<string> = new Set([...membersOf("quake"), ...SEPARATE_HEADS]);

/** What a magnitude is of: the quake or aftershock of the sentence that stands nearest. */
export function shakenBy(tokens: readonly TaggedToken[], span: Span): string | null {
  const named = tokens
    .filter(({ lemma }) => SHAKING.has(lemma))
    .sort((a, b) => gap(a, span) - gap(b, span) || a.start - b.start)[0];
  return named ? nounClass(named.lemma) : null;
}
