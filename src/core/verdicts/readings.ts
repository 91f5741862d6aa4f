import type { Answer, PlacedClaim } from "../claims/claim-kind.ts";
import { bySource } from "../questions/canonical-order.ts";
import type { Reading } from "./question.ts";

/**
 * Sorts the claims of a question into readings: claims that agree, or are answered in the same words,
 * form one. Readings go by number of sources, then by first source, and are lettered a, b, c …
 * @param agreeing the claims that were found to agree with a claim
 */
export function readingsOf(
  claims: readonly PlacedClaim[],
  answerOf: (claim: PlacedClaim) => Answer,
  agreeing: (claim: PlacedClaim) => readonly PlacedClaim[],
): Reading[] {
  return sortIntoGroups(claims, answerOf, agreeing)
    .map((members) => ({
      members,
      silent: members.every(({ answer }) => answer.silent === true),
      sources: [...new Set(members.map(({ placed }) => placed.claim.source))],
    }))
    .sort(
      (x, y) =>
        Number(x.silent) - Number(y.silent) ||
        y.sources.length - x.sources.length ||
        bySource(x.sources[0] ?? "", y.sources[0] ?? ""),
    )
    .map(({ members, sources }, i) => ({
      letter: letterOf(i),
      ...wordsOf(fullestAnswer(members)),
      sources,
      claims: members.map(({ placed }) => placed.claim.id),
    }));
}

interface Answering {
  readonly placed: PlacedClaim;
  readonly answer: Answer;
}

/** A claim goes to the earliest group whose first claim agrees with it or is answered in its words. */
function sortIntoGroups(
  claims: readonly PlacedClaim[],
  answerOf: (claim: PlacedClaim) => Answer,
  agreeing: (claim: PlacedClaim) => readonly PlacedClaim[],
): readonly (readonly Answering[])[] {
  const groups: Answering[][] = [];
  const byFirst = new Map<PlacedClaim, number>();
  const byWords = new Map<string, number>();
  for (const placed of claims) {
    const answer = answerOf(placed);
    const homes = [...agreeing(placed).map((other) => byFirst.get(other)), byWords.get(answer.words)];
    const home = homes.reduce<number>((first, i) => Math.min(first, i ?? first), groups.length);
    const group = groups[home];
    if (group) group.push({ placed, answer });
    else {
      groups.push([{ placed, answer }]);
      byFirst.set(placed, home);
      byWords.set(answer.words, home);
    }
  }
  return groups;
}

/** The answer from the body rather than from a headline, and the fuller one of two. */
function fullestAnswer(members: readonly Answering[]): Answer {
  const body = members.filter(({ placed }) => placed.claim.standing === "body");
  const answers = (body.length > 0 ? body : members).map(({ answer }) => answer);
  return answers.reduce((best, answer) => (answer.words.length > best.words.length ? answer : best));
}

/** a … z, then aa, ab … */
function letterOf(i: number): string {
  const letter = String.fromCharCode(97 + (i % 26));
  return i < 26 ? letter : letterOf(Math.floor(i / 26) - 1) + letter;
}

function wordsOf({ words, verbatim }: Answer): Pick<Reading, "words" | "verbatim"> {
  return { words, verbatim };
}
