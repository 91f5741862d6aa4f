import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Counted, QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { contains } from "../../../text/span.ts";
import { STATING } from "../clause/linking-verbs.ts";

/**
 * The quantity with what it counts put right where that stands before it: "the number of [people] killed by the
 * quake rose to 63" counts people, and "the same bug killed 114" no bugs.
 */
export function countedBySubject(
  { value, start }: QuantityMention,
  clause: Clause | undefined,
): QuantityValue {
  const { counted, dimension } = value;
  if (dimension !== "count" || counted === null || counted.start > start || !clause) return value;
  const { verb, agent, patient } = clause;
  // "The concert was attended by 5,000": who did it is counted, not what it was done to.
  const doing = verb.passive && agent.some((phrase) => phrase.start <= start && start < phrase.end);
  const [subject] = doing ? patient : agent;
  if (!subject || verb.end > start || subject.start > verb.start || counted.end > verb.start) return value;
  if (verb.passive) return doing && contains(subject, counted) ? { ...value, counted: null } : value;
  if (STATING.has(verb.lemma)) {
    // "The total number of dead stood at 17": what is counted is told behind the number.
    if (COUNTING.has(subject.head.lemma)) return { ...value, counted: null };
    return counted.start >= subject.end ? { ...value, counted: countedNoun(subject.head) } : value;
  }
  return contains(subject, counted) ? { ...value, counted: null } : value;
}

const COUNTING: ReadonlySet<string> = new Set("number figure total count tally".split(" "));

function countedNoun({ start, end, lemma, text }: TaggedToken): Counted {
  return { start, end, head: lemma, modifiers: [], text };
}
