import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { overlaps, type Span } from "../../../text/span.ts";

/** A figure among the tokens of its sentence: its own first and last, and the spans of all figures. */
export interface FigureAmongTokens {
  readonly tokens: readonly TaggedToken[];
  readonly figures: readonly Span[];
  readonly first: number;
  readonly last: number;
}

/** Whether a token beside the figure belongs to another. */
export function isBlocked({ figures }: FigureAmongTokens, token: TaggedToken): boolean {
  for (const figure of figures) if (overlaps(figure, token)) return true;
  return false;
}

/** Whether the number stands with a noun in the plural. */
export function countsSeveral({ tokens, last }: FigureAmongTokens): boolean {
  return isPlural(itemAt(tokens, last));
}

/** Whether a token is a noun in the plural. */
export function isPlural(noun: TaggedToken | undefined): boolean {
  return noun?.pos === "NOUN" && noun.lemma !== noun.lower;
}

/** Auxiliaries of one subject. */
export const SINGULAR: ReadonlySet<string> = new Set(["is", "was", "has"]);
