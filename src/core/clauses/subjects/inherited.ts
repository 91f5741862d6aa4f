import { wordClass } from "../../text/word-class.ts";
import { isWordAt, phraseAt, wordAt, type Chunk } from "../chunk-row.ts";
import type { Clause, NounPhrase, VerbGroup } from "../clause.ts";
import { RELATIVE } from "../lexicon.ts";
import { isAmount, isObject } from "../phrase-links.ts";
import { endsRow } from "./look-ahead.ts";

/**
 * Who acts in a clause that names nobody: who acts in the one above it, or, in "The toll was expected to rise",
 * "The man was fired after insulting a guest" and "a man arrested on Monday denied it", what something was done to.
 */
export function inherited(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  above: Clause | null,
): readonly NounPhrase[] {
  if (!above?.verb.passive || above.patient.length === 0) return above?.agent ?? [];
  return above.link === "relative" || takesUpPatient(chunks, at, verb) ? above.patient : above.agent;
}

/** An infinitive, or a participle that says when or what for: "was jailed for [robbing] a bank". */
function takesUpPatient(chunks: readonly Chunk[], at: number, { form }: VerbGroup): boolean {
  if (form !== "participle") return form === "infinitive";
  return isWordAt(chunks, at - 1, BEFORE_PARTICIPLES);
}

const BEFORE_PARTICIPLES = wordClass(["after", "before", "for", "while"]);

/** "were charged and [released]" is done to them as well; "was hurt and [died]", "was freed and [thanked] them" is not. */
export function sharesAuxiliary(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  return verb.participial && phraseAt(chunks, at + 1) === null;
}

/** "flooded 40 homes, [cut] power and killed two": the phrase before the comma is the object of the verb before. */
export function goesOnBehindComma(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  if (!verb.bare || wordAt(chunks, at - 1) !== "," || !phraseAt(chunks, at - 2)) return false;
  if (verb.participial && endsRow(chunks, at)) return false;
  return isObject(chunks, at - 2) && !isWordAt(chunks, at - 4, RELATIVE);
}

/** "prices rose 4 percent, [driven] by fuel": what the sentence tells of is what it was done to. */
export function isDoneBy(chunks: readonly Chunk[], at: number, { participial }: VerbGroup): boolean {
  const before = phraseAt(chunks, at - 2);
  if (!participial || before === null || !isAmount(before)) return false;
  return wordAt(chunks, at - 1) === "," && wordAt(chunks, at + 1) === "by";
}

/** Who does what a clause tells, or in the passive, to whom it is done. */
export function subjectOf({ verb, agent, patient }: Clause): readonly NounPhrase[] {
  return verb.passive ? patient : agent;
}

/** A participle that describes a noun: "a truck [packed] with sand". */
export function isDescription({ verb, link }: Clause): boolean {
  return link === "relative" && verb.passive && verb.bare;
}
