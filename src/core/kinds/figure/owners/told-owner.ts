import { antecedent } from "../../../claims/antecedent.ts";
import { entityKey } from "../../../claims/entity-key.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { Sentence } from "../../../document/document.ts";
import { COMPANIONS } from "../../../knowledge/relatives.ts";
import { wordClass } from "../../../text/word-class.ts";
import type { Measure } from "../measures/measure.ts";

/** What is told of them is not told of the one they stand beside. */
const BESIDE = wordClass(COMPANIONS);
const HE = wordClass(["he", "she"]);

/**
 * Of whom a figure is that its clause tells of one not named: "[he] got nine years" of the man named before, "[his
 * accomplice] got four" and "[rival] Harland" of somebody else. Null where it says neither.
 */
export function ownerTold(
  source: SourceReading,
  sentence: Sentence,
  clause: Clause | undefined,
  { personal, toll }: Measure,
): string | null {
  const subject = subjectOf(clause);
  if (!clause || !subject || toll === true) return null;
  const beside = besideOf(saysOfItself(subject, source.clauses(sentence), clause) ?? subject);
  if (beside !== null) return beside;
  if (personal !== true || !HE.has(subject.head.word)) return null;
  const who = antecedent(source, sentence, subject, ["person"]);
  return who && entityKey(who.value);
}

function subjectOf(clause: Clause | undefined): NounPhrase | null {
  const subject = clause && (clause.agent[0] ?? (clause.verb.passive ? clause.patient[0] : undefined));
  return subject && subject.start < clause.verb.start ? subject : null;
}

/** "[Rival Harland] said it would cut 900 jobs": who says so, where a pronoun stands for it. */
function saysOfItself(
  { head }: NounPhrase,
  clauses: readonly Clause[],
  { governor }: Clause,
): NounPhrase | null {
  return governor !== null && PRONOUNS.has(head.word) ? subjectOf(clauses[governor]) : null;
}

const PRONOUNS = wordClass(["it", "they", "he", "she"]);

/** "His accomplice", "the rival", "rival Harland": not "his friend's firm". */
function besideOf({ tokens }: NounPhrase): string | null {
  const noun = tokens.slice(0, LONGEST_OPENING).find(({ word }) => BESIDE.has(word));
  return noun === undefined ? null : `beside:${noun.lower}`;
}

/** "Its smaller rival". */
const LONGEST_OPENING = 3;
