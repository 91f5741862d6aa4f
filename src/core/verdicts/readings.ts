import { byText } from "../../base/order.ts";
import type { Answer, PlacedClaim } from "../claims/claim-kind.ts";
import type { Reading } from "./question.ts";

/**
 * Sorts the claims of a question into readings: claims that agree, or are answered in the same words,
 * form one. Readings go by number of sources, then by first source, and are lettered a, b, c …
 * @param agree whether two claims, given by id, were found to agree
 */
export function readingsOf(
  claims: readonly PlacedClaim[],
  answerOf: (claim: PlacedClaim) => Answer,
  agree: (a: string, b: string) => boolean,
): Reading[] {
  const groups: PlacedClaim[][] = [];
  for (const placed of claims) {
    const { words } = answerOf(placed);
    const home = groups.find(
      ([first]) => first && (agree(first.claim.id, placed.claim.id) || answerOf(first).words === words),
    );
    if (home) home.push(placed);
    else groups.push([placed]);
  }
  return groups
    .map((members) => ({
      members,
      silent: members.every((member) => answerOf(member).silent === true),
      sources: [...new Set(members.map(({ claim }) => claim.source))].sort(bySource),
    }))
    .sort(
      (x, y) =>
        Number(x.silent) - Number(y.silent) ||
        y.sources.length - x.sources.length ||
        bySource(x.sources[0] ?? "", y.sources[0] ?? ""),
    )
    .map(({ members, sources }, i) => ({
      letter: letterOf(i),
      ...wordsOf(fullestAnswer(members, answerOf)),
      sources,
      claims: members.map(({ claim }) => claim.id),
    }));
}

/** The answer from the body rather than from a headline, and the fuller one of two. */
function fullestAnswer(members: readonly PlacedClaim[], answerOf: (claim: PlacedClaim) => Answer): Answer {
  const body = members.filter(({ claim }) => claim.standing === "body");
  const answers = (body.length > 0 ? body : members).map(answerOf);
  return answers.reduce((best, answer) => (answer.words.length > best.words.length ? answer : best));
}

/** a … z, then aa, ab … */
function letterOf(i: number): string {
  const letter = String.fromCharCode(97 + (i % 26));
  return i < 26 ? letter : letterOf(Math.floor(i / 26) - 1) + letter;
}

/** S2 before S10. */
export function bySource(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1)) || byText(a, b);
}

function wordsOf({ words, verbatim }: Answer): Pick<Reading, "words" | "verbatim"> {
  return { words, verbatim };
}
