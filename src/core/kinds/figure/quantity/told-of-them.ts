import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { firstFrom } from "../../../text/span.ts";

const THEM: ReadonlySet<string> = new Set(["them", "whom", "these", "those"]);
const NOMINAL: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN"]);
const ENDS: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "ADP"]);

/**
 * The quantity with what some of them are said to be, no verb between: "17 people, [four] of them police officers"; as
 * it is where nothing is said ("[four] of them badly"); null where it tells of none of them.
 */
export function toldOfThem(
  { value, start }: QuantityMention,
  tokens: readonly TaggedToken[],
): QuantityValue | null {
  if (value.dimension !== "count") return null;
  const of = firstFrom(tokens, start + value.text.length);
  if (tokens[of]?.lower !== "of" || !THEM.has(tokens[of + 1]?.lower ?? "")) return null;
  let end = of + 2;
  while (NOMINAL.has(tokens[end]?.pos ?? "X")) end++;
  const head = tokens[end - 1];
  const next = tokens[end];
  const closed = next === undefined || ENDS.has(next.pos);
  if (head === undefined || end === of + 2 || head.pos !== "NOUN" || head.lemma === head.lower || !closed)
    return value;
  const modifiers = tokens.slice(of + 2, end - 1).map(({ lower }) => lower);
  return {
    ...value,
    counted: { start: head.start, end: head.end, head: head.lemma, modifiers, text: head.text },
  };
}
