import type { Figure, FigureValue } from "../value.ts";

/** "more than 26,000": the number as printed, without the capital it has at the head of a sentence. */
export function words({ claim }: Figure): string {
  const { text, bound } = claim.value;
  const plain = /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const limit = LIMITS[bound];
  return limit === undefined ? plain : `${limit} ${plain}`;
}

/** Who gives it, in which words: "S1’s “90,000” (about)". */
export function quoted({ claim }: Figure): string {
  const limit = LIMITS[claim.value.bound];
  return `${claim.source}’s “${claim.value.text}”${limit === undefined ? "" : ` (${limit})`}`;
}

/** What the words around a number make of it; the number as printed does not say so. */
const LIMITS: Readonly<Partial<Record<FigureValue["bound"], string>>> = {
  "~": "about",
  ">": "more than",
  ">=": "at least",
  "<": "less than",
  "<=": "at most",
};

/** Two figures side by side. */
export function differenceOf(first: Figure, second: Figure): string {
  const { claim: x } = first;
  const { claim: y } = second;
  if (x.source === y.source) return `${x.source} itself gives both “${x.value.text}” and “${y.value.text}”`;
  return `${x.source} says ${words(first)}, ${y.source} says ${words(second)}`;
}
