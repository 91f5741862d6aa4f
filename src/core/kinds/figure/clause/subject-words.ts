import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { firstFrom, lastUpTo } from "../../../text/span.ts";

/** Content words of a subject with all that hangs on it, the last first: "the number of people [killed] by the quake". */
export function subjectLemmas({ agent, verb }: Clause, tokens: readonly TaggedToken[]): string[] {
  const [first] = agent;
  if (!first || first.start > verb.start) return [];
  return tokens
    .slice(firstFrom(tokens, first.start), lastUpTo(tokens, verb.start) + 1)
    .filter(({ pos, lower }) => CONTENT.has(pos) || lower === "dead")
    .flatMap(({ lemma, lower }) => [lemma, lower])
    .reverse();
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
