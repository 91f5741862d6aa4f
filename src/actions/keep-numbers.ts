import { byKeys, groupBy } from "../base/order.ts";
import { anchorKey, type Analysis, type Claim, type ClaimAnchor, type Question } from "../core/index.ts";
import { numberOf, printedId } from "../database/ids.ts";
import type { KnownClaim, KnownNumbers, KnownQuestion } from "../database/known-numbers.ts";

/**
 * Gives the claims and questions of a new analysis the numbers they had in the dossier, and new
 * numbers to new ones; a number is never used for two things. A claim is known by its place and
 * words, or by words that its source says only once; a question by the claims it shares with a known
 * one, or by its key.
 * @param edited claims that people edited, and where they stand now: their number stays with them
 */
export function keepNumbers(
  analysis: Analysis,
  known: KnownNumbers,
  edited: ReadonlyMap<string, ClaimAnchor> = new Map(),
): Analysis {
  const claimIds = renumber(
    "C",
    analysis.claims,
    [...known.claims, ...[...edited.keys()].map((id) => ({ number: numberOf(id) }))],
    matchClaims(analysis.claims, known.claims, edited),
  );
  const newId = (id: string): string => claimIds.get(id) ?? id;
  const questions = analysis.questions.map((question) => withClaims(question, newId));
  const questionIds = renumber("Q", questions, known.questions, matchQuestions(questions, known.questions));
  return {
    ...analysis,
    claims: analysis.claims.map((claim) => ({ ...claim, id: newId(claim.id) })),
    questions: questions.map((question) => ({
      ...question,
      id: questionIds.get(question.id) ?? question.id,
    })),
    origins: analysis.origins.map((origin) => ({ ...origin, claims: origin.claims.map(newId) })),
  };
}

/** Which item of the new analysis (by id) is which known number. */
type Matches = ReadonlyMap<string, number>;

function renumber(
  letter: "C" | "Q",
  items: readonly { readonly id: string }[],
  known: readonly { readonly number: number }[],
  matches: Matches,
): ReadonlyMap<string, string> {
  let next = known.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
  return new Map(items.map(({ id }) => [id, printedId(letter, matches.get(id) ?? next++)]));
}

/** Ways to know a claim again, the surest first. */
const CLAIM_KEYS: readonly {
  readonly key: (claim: Claim | KnownClaim) => string;
  /** Where several have one key: `in-order` pairs them as they come, `never` leaves them. */
  readonly several: "in-order" | "never";
}[] = [
  {
    key: ({ source, kind, start, end, exact, subject, attribute }) =>
      JSON.stringify([source, kind, start, end, exact, subject, attribute]),
    several: "in-order",
  },
  {
    key: ({ source, kind, start, end, exact }) => JSON.stringify([source, kind, start, end, exact]),
    several: "in-order",
  },
  { key: ({ source, kind, exact }) => JSON.stringify([source, kind, exact]), several: "never" },
];

function matchClaims(
  claims: readonly Claim[],
  known: readonly KnownClaim[],
  edited: ReadonlyMap<string, ClaimAnchor>,
): Matches {
  const matches = matchEdited(claims, edited);
  const taken = new Set([...edited.keys()].map(numberOf));
  for (const { key, several } of CLAIM_KEYS) {
    const places = groupBy(
      known.filter(({ number }) => !taken.has(number)),
      key,
    );
    const groups = groupBy(
      claims.filter(({ id }) => !matches.has(id)),
      key,
    );
    for (const [words, group] of groups) {
      const candidates = places.get(words) ?? [];
      if (several === "never" && (group.length > 1 || candidates.length > 1)) continue;
      group.slice(0, candidates.length).forEach(({ id }, i) => {
        const number = candidates[i]?.number;
        if (number === undefined) return;
        matches.set(id, number);
        taken.add(number);
      });
    }
  }
  return matches;
}

function matchEdited(
  claims: readonly Claim[],
  edited: ReadonlyMap<string, ClaimAnchor>,
): Map<string, number> {
  const numberAt = new Map([...edited].map(([id, place]) => [anchorKey(place), numberOf(id)]));
  return new Map(
    claims.flatMap((claim) => {
      const number = numberAt.get(anchorKey(claim));
      return number === undefined ? [] : [[claim.id, number] as const];
    }),
  );
}

function matchQuestions(questions: readonly Question[], known: readonly KnownQuestion[]): Matches {
  const matches = new Map<string, number>();
  const taken = new Set<number>();
  const match = (id: string, number: number): void => {
    if (matches.has(id) || taken.has(number)) return;
    matches.set(id, number);
    taken.add(number);
  };
  for (const { id, number } of sharedClaims(questions, known)) match(id, number);
  const byKey = groupBy(known, ({ key }) => key);
  for (const { id, key } of questions) {
    for (const { number } of byKey.get(key) ?? []) match(id, number);
  }
  return matches;
}

/**
 * Pairs of a question and a known one with claims in common, the most in common first. The key, which
 * names the first claim, decides only between equals: a person may have moved that claim elsewhere.
 */
function sharedClaims(
  questions: readonly Question[],
  known: readonly KnownQuestion[],
): readonly { readonly id: string; readonly number: number }[] {
  const knownWith = new Map<string, KnownQuestion[]>();
  for (const question of known) {
    for (const claim of question.claims) {
      const others = knownWith.get(claim);
      if (others) others.push(question);
      else knownWith.set(claim, [question]);
    }
  }
  const pairs = questions.flatMap(({ id, key, claims }) => {
    const shared = groupBy(
      claims.flatMap((claim) => knownWith.get(claim) ?? []),
      (question) => question,
    );
    return [...shared].map(([question, times]) => ({
      id,
      number: question.number,
      shared: times.length,
      likeness: question.key === key ? 2 : topicOf(question.key) === topicOf(key) ? 1 : 0,
    }));
  });
  return pairs.sort(
    byKeys(
      (pair) => -pair.shared,
      (pair) => -pair.likeness,
      (pair) => pair.number,
      (pair) => numberOf(pair.id),
    ),
  );
}

/** What a key says besides its first claim: the kind, and which of its questions. */
function topicOf(key: string): string {
  return key.split("|", 2).join("|");
}

function withClaims(question: Question, newId: (id: string) => string): Question {
  return {
    ...question,
    claims: question.claims.map(newId),
    readings: question.readings.map((reading) => ({ ...reading, claims: reading.claims.map(newId) })),
    fields: question.fields.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, claim: newId(cell.claim) })),
    })),
    steps: question.steps.map((step) => step.replace(CLAIMS_OF_STEP, (ids) => ids.replace(/C\d+/g, newId))),
  };
}

/** A step begins with the claims it speaks of: "C3 and C38 meet". What it quotes further on is no id. */
const CLAIMS_OF_STEP = /^C\d+(?:(?:, | and )C\d+)*/;
