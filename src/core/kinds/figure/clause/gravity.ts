import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";

/** "shot to death one guard", "two men were shot dead": what is done to them kills. */
export function isDeadly({ verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  return endsInDeath(tokens, firstFrom(tokens, verb.end));
}

/** "Were shot [dead]", "stabbed [to death]": whether the words from a place on say so. */
export function endsInDeath(tokens: readonly TaggedToken[], at: number): boolean {
  const first = tokens[at]?.lower;
  return first === "dead" || (first === "to" && tokens[at + 1]?.lower === "death");
}

/** How badly people came to harm: "were [seriously] injured", "12 of them [badly]", "hurting two [gravely]". */
export function gravityOf(
  number: Span,
  verb: Span | undefined,
  tokens: readonly TaggedToken[],
): readonly string[] {
  const behind = firstFrom(tokens, number.end);
  const ofThem = tokens[behind]?.lower === "of";
  // "11 of them badly", "11 of them with serious burns"
  const words: string[] = [];
  addGrave(words, tokens, ofThem ? behind + 2 : behind, ofThem ? behind + 4 : behind + 1);
  if (verb) addGrave(words, tokens, lastUpTo(tokens, verb.start), firstFrom(tokens, verb.end) + 1);
  return words;
}

/** Adds the words from one place up to another that say so. */
function addGrave(words: string[], tokens: readonly TaggedToken[], from: number, to: number): void {
  for (let i = Math.max(from, 0); i < Math.min(to, tokens.length); i++) {
    const token = tokens[i];
    if (token && GRAVE.has(token.word)) words.push(token.lower);
  }
}

const GRAVE = wordClass("seriously badly severely gravely serious severe grave fatally mortally".split(" "));
