import type { Evidence } from "../../claims/fitted-evidence.ts";
import type { ToldPair } from "./told-alike.ts";

/**
 * Log-odds of a pair of which nothing is known: those of the regression (-4.65) less one, because what nobody
 * annotates is joined as well, and less likely right: a join then needs about three chances in four.
 */
export const TOLD_BIAS = -5.65;

/** What it adds to the log-odds that nothing in either source is more like the other. */
export const BEST_MATCH = 1.3;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/**
 * What says that two statements in words of their own tell of one thing. The weights were found by logistic
 * regression on annotated dossiers (`npm run fit`), and rounded; that of two things done to is larger than the
 * few examples of it would have it.
 */
export const TOLD_EVIDENCE: readonly Evidence<ToldPair>[] = [
  { name: "two doers", weight: -1, of: ({ x, y }) => flag(areOthers(x.agent, y.agent)) },
  {
    name: "only one names a doer",
    weight: 0.3,
    of: ({ x, y }) => flag((x.agent === null) !== (y.agent === null)),
  },
  { name: "one thing done to", weight: 1.4, of: ({ x, y }) => flag(areAlike(x.patient, y.patient)) },
  { name: "two things done to", weight: -1, of: ({ x, y }) => flag(areOthers(x.patient, y.patient)) },
  {
    name: "only one names what it was done to",
    weight: 0.45,
    of: ({ x, y }) => flag((x.patient === null) !== (y.patient === null)),
  },
  { name: "wording in common", weight: 1.3, of: ({ cosine }) => cosine },
  { name: "one wording holds the other", weight: 1.75, of: ({ containment }) => containment },
  { name: "rarest word in common", weight: 0.45, of: ({ rarities: [first = 0] }) => first },
  { name: "words of the scene", weight: 0.6, of: ({ scene }) => Math.min(4, scene.words.length) },
  { name: "names in common", weight: 0.9, of: ({ scene }) => Math.min(3, scene.names.length) },
  { name: "one stance", weight: 0.75, of: ({ a, b }) => flag(a.claim.stance === b.claim.stance) },
  {
    name: "both at the top",
    weight: 0.75,
    of: ({ a, b }) => flag(a.sentenceIndex <= LEAD && b.sentenceIndex <= LEAD),
  },
  {
    name: "sentences between their places",
    weight: -0.05,
    of: ({ a, b }) => Math.min(10, Math.abs(a.sentenceIndex - b.sentenceIndex)),
  },
];

/** The headline and what follows it at once tell the story itself. */
const LEAD = 3;

function areAlike(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && endAlike(a, b);
}

function areOthers(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !endAlike(a, b);
}

/** "The two officers" and "police officers": one last word. */
export function endAlike(a: string, b: string): boolean {
  return lastWord(a) === lastWord(b);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}
