import { chunkAt, phraseAt, verbAt, wordAt, type Chunk } from "../chunk-row.ts";
import type { Clause, NounPhrase, VerbGroup } from "../clause.ts";
import { SPEECH } from "../lexicon.ts";
import { NOMINATIVE, headOfPhrase } from "../phrase-links.ts";
import { leadsOn, meetsVerbBehindDoing } from "./look-ahead.ts";
import { isTimePhrase } from "../times.ts";

/**
 * "The guard who shot the thief [fled]", "a man accused of stabbing a clerk [fled]": the noun that a relative clause
 * without commas describes.
 * @param earlier the clauses before that of the verb at `at`
 */
export function subjectDescribed(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Clause[],
): NounPhrase | null {
  const last = earlier.at(-1);
  const describes = last?.link === "relative" || last?.verb.form !== "participle";
  const gerund = describes || last.governor === null ? null : last;
  const above = gerund ? earlier[gerund.governor ?? 0] : last;
  if (
    above?.link !== "relative" ||
    (gerund === null && (above.verb.bare || !above.verb.passive) && SPEECH.has(above.verb.lemmaWord))
  )
    return null;
  for (let k = at - 1; k >= 0; k--) {
    const item = chunks[k];
    if (gerund && (item?.verb?.start === gerund.verb.start || item?.token?.lower === "for")) continue;
    if (gerund && item?.token?.lower === "," && (k === at - 1 || isGerundBehind(chunks, k, gerund))) continue;
    if (item?.verb?.start === above.verb.start) {
      const antecedent = [...above.agent, ...above.patient].sort((a, b) => a.start - b.start)[0];
      return antecedent ? headDescribed(chunks, antecedent) : null;
    }
    if (!item || !leadsOn(item)) return null;
  }
  return null;
}

/** "a truck that hit a bus[,] killing four, was" */
function isGerundBehind(chunks: readonly Chunk[], comma: number, { verb }: Clause): boolean {
  return verbAt(chunks, comma + 1)?.start === verb.start && wordAt(chunks, comma) === ",";
}

/** "[The driver] of the truck that hit the bus": what the described noun hangs on. */
export function headDescribed(chunks: readonly Chunk[], antecedent: NounPhrase): NounPhrase {
  const found = chunks.findIndex(({ phrase }) => phrase === antecedent);
  // "A woman [whose body] was found"
  const at = wordAt(chunks, found - 1) === "whose" && phraseAt(chunks, found - 2) ? found - 2 : found;
  const head = chunkAt(chunks, headOfPhrase(chunks, at));
  return head?.type === "noun" && head.preposition === null ? head.phrase : antecedent;
}

/**
 * "A bus [carrying] tourists overturned", "officers [responding] to a call found": the noun right before a verb in -ing
 * that describes it, where the sentence goes on with a finite verb that has no other subject.
 */
export function describedByGerund(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const described = phraseAt(chunks, at - 1);
  if (!described || NOMINATIVE.has(described.head.word) || isTimePhrase(described)) return null;
  // "A house party [shooting] leaves two dead" is a noun.
  if (verbAt(chunks, at + 1)) return null;
  return meetsVerbBehindDoing(chunks, at) ? described : null;
}

/**
 * "[Founded] in 1990 to weave cloth, the firm employs 300": what a participle that opens the sentence is said of, behind
 * its comma.
 */
export function subjectOfFronted(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  if (at > 0 || !verb.participial) return null;
  for (let i = at + 1; i < chunks.length; i++) {
    if (verbAt(chunks, i)?.form === "finite" || phraseAt(chunks, i)?.head.pos === "PRON") return null;
    if (wordAt(chunks, i) === ",") return phraseAt(chunks, i + 1);
  }
  return null;
}
