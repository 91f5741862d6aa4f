import type { EvidenceTable } from "../../../claims/fitted-evidence.ts";
import { sharedActs } from "../reading/deeds.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import type { ToldPair } from "./told-alike.ts";

/** Log-odds of a pair of which nothing is known. */
export const TOLD_BIAS = -4.65;

/** What it adds to the log-odds that nothing in either source is more like the other. */
export const BEST_MATCH = 1.3;

/**
 * What says that two statements in words of their own tell of one thing. The weights were found by logistic
 * regression on annotated dossiers (`npm run fit`), and rounded; that of two things done to is larger than the
 * few examples of it would have it.
 */
export const TOLD_EVIDENCE: EvidenceTable<ToldPair> = {
  twoDoers: { weight: -1, of: ({ x, y }) => areOthers(x.agent, y.agent) },
  onlyOneNamesDoer: { weight: 0.3, of: ({ x, y }) => (x.agent === null) !== (y.agent === null) },
  oneDoneTo: { weight: 1.4, of: ({ x, y }) => areAlike(x.patient, y.patient) },
  twoDoneTo: { weight: -1.6, of: ({ x, y }) => areOthers(x.patient, y.patient) },
  onlyOneNamesDoneTo: { weight: 0.45, of: ({ x, y }) => (x.patient === null) !== (y.patient === null) },
  wording: { weight: 1.3, of: ({ cosine }) => cosine },
  wordingHeldByTheOther: { weight: 1.75, of: ({ containment }) => containment },
  rarestWord: { weight: 0.45, of: ({ rarities: [first = 0] }) => first },
  wordsOfScene: { weight: 0.6, of: ({ scene }) => Math.min(4, scene.words.length) },
  names: { weight: 0.9, of: ({ scene }) => Math.min(3, scene.names.filter(isOfFew).length) },
  oneAct: { weight: 0.4, of: ({ deeds: [x, y] }) => sharedActs(x, y).length > 0 },
  twoActs: {
    weight: -0.3,
    of: ({ deeds: [x, y] }) => x.acts.length > 0 && y.acts.length > 0 && sharedActs(x, y).length === 0,
  },
  partiesOfOneAct: { weight: 1.5, of: ({ parts }) => Math.min(2, parts) },
  sameStance: { weight: 0.75, of: ({ a, b }) => a.claim.stance === b.claim.stance },
  openingsOfBoth: { weight: 0.75, of: ({ a, b }) => a.sentenceIndex <= LEAD && b.sentenceIndex <= LEAD },
  sentencesBetween: {
    weight: -0.05,
    of: ({ a, b }) => Math.min(10, Math.abs(a.sentenceIndex - b.sentenceIndex)),
  },
};

/** Countries do a great many things: that two statements name one tells little. */
function isOfFew(name: string): boolean {
  return !name.startsWith("country:");
}

/** The headline and what follows it at once tell the story itself. */
const LEAD = 3;

function areAlike(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && ofOneNoun(a, b);
}

function areOthers(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !ofOneNoun(a, b);
}

/** "A guard", "two prison guards"; "the inmates", "four prisoners"; not "the victims", "several people". */
function ofOneNoun(a: string, b: string): boolean {
  return endAlike(a, b) || (nounOf(a) === nounOf(b) && nounOf(a) !== ANYBODY);
}

/** The class of "people", "victims", "residents". */
const ANYBODY = "person";

/** The class of the last word. */
function nounOf(words: string): string {
  const last = lastWord(words);
  return nounClass(last.endsWith("s") && !last.endsWith("ss") ? last.slice(0, -1) : last);
}

/** "The two officers" and "police officers": one last word. */
export function endAlike(a: string, b: string): boolean {
  return lastWord(a) === lastWord(b);
}

/** In lower case. */
export function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}
