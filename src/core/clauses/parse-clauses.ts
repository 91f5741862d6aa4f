import type { Chunk } from "./chunk-row.ts";
import { chunk } from "./chunk.ts";
import type { Clause, NounPhrase, VerbGroup } from "./clause.ts";
import { namesDoer } from "./doers.ts";
import { isElliptic } from "./ellipsis.ts";
import { INTRANSITIVE_VERBS, LEAVING_VERBS } from "./lexicon.ts";
import { lookRight } from "./look-right.ts";
import type { TaggedToken } from "./tagged.ts";
import { lookLeft } from "./subjects/look-left.ts";

/**
 * Shallow clauses of one sentence, one for each verb group, in order. Subjects and objects are found
 * by position and by what links the clauses, so long-distance relations are missed; none is guessed.
 */
export function parseClauses(tokens: readonly TaggedToken[]): readonly Clause[] {
  const chunks = chunk(tokens);
  const clauses: Clause[] = [];
  chunks.forEach(({ verb }, at) => {
    if (verb) clauses.push(readClause(chunks, at, verb, clauses));
  });
  return clauses;
}

function readClause(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
): Clause {
  const left = lookLeft({ chunks, at, verb, earlier, above: earlier.at(-1) ?? null });
  const right = lookRight(chunks, at + 1);
  const reduced = left.reduced || isElliptic(chunks, at, verb, left, right.objects, earlier.at(-1));
  const passive = verb.passive || reduced;
  const by = passive ? right.adjuncts.find(namesDoer) : undefined;
  const objects = left.object ? [left.object] : objectsOf(verb, left.subject, right.objects);
  return {
    start: left.apart ? verb.start : Math.min(verb.start, left.subject[0]?.start ?? verb.start),
    end: Math.max(verb.end, objects.at(-1)?.end ?? 0, right.adjuncts.at(-1)?.end ?? 0),
    verb: reduced ? inPassive(verb) : verb,
    agent: passive ? (by?.phrases ?? []) : left.subject,
    patient: passive ? left.subject : objects,
    adjuncts: left.adjuncts.concat(by ? right.adjuncts.filter((one) => one !== by) : right.adjuncts),
    governor: left.governor,
    link: left.link,
  };
}

/** What a verb acts on of the phrases behind it: none if it takes no object, and never its own subject. */
function objectsOf(
  { lemmaWord, passive }: VerbGroup,
  subject: readonly NounPhrase[],
  phrases: readonly NounPhrase[],
): readonly NounPhrase[] {
  if (INTRANSITIVE_VERBS.has(lemmaWord) && !LEAVING_VERBS.has(lemmaWord) && !passive) return [];
  return phrases.filter((phrase) => !subject.includes(phrase));
}

/** A bare participle that describes a noun is passive; the members in the order of every verb group. */
function inPassive({
  start,
  end,
  lemma,
  lemmaWord,
  form,
  tense,
  modal,
  negated,
  bare,
  participial,
}: VerbGroup): VerbGroup {
  return { start, end, lemma, lemmaWord, form, tense, modal, negated, passive: true, bare, participial };
}
