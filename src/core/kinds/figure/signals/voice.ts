import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { firstFrom, lastUpTo, overlaps, type Span } from "../../../text/span.ts";
import { isDeadly } from "../clause/gravity.ts";

/** Verbs that tell what became of their object: of who does it they say nothing. */
export const UNDERGONE: ReadonlySet<string> = new Set(
  wordList(`
    kill murder slay shoot graze wound injure hurt maim maul bite burn scald bruise stab knife slash beat batter hit attack arrest detain apprehend nab jail imprison charge indict
    arraign prosecute convict acquit sentence kidnap abduct recapture capture catch trap strand suspend dispatch treat
    release free discharge rescue save pull pluck winch hoist displace house accommodate infect sicken diagnose
    quarantine vaccinate inoculate immunize poison hospitalize hospitalise sanction blacklist hire recruit employ sack dismiss
    axe study test interview seek question accuse
  `),
);

/**
 * Verbs among the words around a number, in all their forms there, that are not said of those it counts: "[three gunmen] killed a clerk" and
 * "[seven people] saw the man being shot" count no dead and no people shot.
 * @param number the number with what it counts
 */
export function doneToOthers(
  clauses: readonly Clause[],
  tokens: readonly TaggedToken[],
  number: Span,
): ReadonlySet<string> {
  const others = new Set<string>();
  for (const clause of clauses) {
    if (!UNDERGONE.has(clause.verb.lemma) || !isOfOthers(clause, tokens, number)) continue;
    addForms(others, tokens[lastUpTo(tokens, clause.verb.end)]);
    if (isDeadly(clause, tokens)) others.add("kill");
    addForms(others, verbJoined(tokens, clause.verb));
  }
  if (others.size === 0) return others;
  for (const { verb, patient } of clauses) {
    if (!patient.some((phrase) => overlaps(phrase, number))) continue;
    others.delete(verb.lemma);
    others.delete(tokens[lastUpTo(tokens, verb.end)]?.lower ?? "");
  }
  return others;
}

/** Adds a verb in its base form and as it is printed. */
function addForms(words: Set<string>, verb: TaggedToken | undefined): void {
  if (verb) words.add(verb.lemma).add(verb.lower);
}

/** Whether a clause behind the number does something to others: those it counts do it, or have no part in it. */
function isOfOthers({ verb, agent, patient }: Clause, tokens: readonly TaggedToken[], number: Span): boolean {
  const isIn = (phrase: Span): boolean => overlaps(phrase, number);
  if (verb.start < number.start || patient.some(isIn)) return false;
  if (!verb.passive && agent.some(isIn)) {
    // "12 people arrested" were arrested; "two men were shooting" and "shot at the guards" did it.
    return patient.length > 0 || !verb.bare || tokens[firstFrom(tokens, verb.end)]?.lower === "at";
  }
  if (agent.length === 0 && patient.length > 0 && !verb.passive)
    return verbJoined(tokens, verb) !== undefined;
  const subject = verb.passive ? patient : agent;
  return subject.some(({ head, start }) => start >= number.end && start < verb.start && head.pos !== "PRON");
}

/** "[Shot] and killed a man": the verb that an "and" joins to another. */
function verbJoined(tokens: readonly TaggedToken[], { start }: Span): TaggedToken | undefined {
  const and = lastUpTo(tokens, start);
  const verb = tokens[and - 1];
  const undergone = verb !== undefined && (UNDERGONE.has(verb.lemma) || verb.lower === "shot");
  return undergone && tokens[and]?.pos === "CCONJ" ? verb : undefined;
}
