import { wordAt } from "../../../document/word-at.ts";
import type { Reference } from "../expression.ts";
import { DEFINITE_REFERENCES, REFERENCES, REFERENCE_DEGREES, TERM_LENGTHS } from "../lexicons/references.ts";
import { FUTURE_CUES } from "../lexicons/cues.ts";
import { PLURAL_UNITS } from "../lexicons/units.ts";
import type { Token } from "../../../document/document.ts";
import { afterWords, isCapitalized, isDash, lowerAt, type Reader, type Reading } from "./reader.ts";

/** "now", "recently", "more recently", "recent years", "very soon". */
export const readReference: Reader = (tokens, at) => {
  let word = at;
  while (REFERENCE_DEGREES.has(lowerAt(tokens, word)) && word - at < 2) word++;
  const reference = REFERENCES.get(lowerAt(tokens, word));
  if (reference === undefined || (isCapitalized(tokens[word]) && isCapitalized(tokens[word + 1])))
    return null;
  if (isDash(lowerAt(tokens, word + 1)) || lowerAt(tokens, at - 1) === "most") return null;
  if (lowerAt(tokens, word) === "soon" && word === at && !isAhead(tokens, at)) return null;
  const units = lowerAt(tokens, word) === "recent" && PLURAL_UNITS.has(lowerAt(tokens, word + 1));
  return referenceReading(reference, units ? word + 2 : word + 1);
};

/** "will soon meet", not "was soon divided" or "soon after". */
function isAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) if (FUTURE_CUES.has(wordAt(tokens, i))) return true;
  return false;
}

/** "the past", "the near future", "the time being". */
export const readDefiniteReference: Reader = (tokens, at) => {
  if (lowerAt(tokens, at) !== "the") return null;
  for (const [words, reference] of DEFINITE_REFERENCES) {
    const next = afterWords(tokens, at + 1, words);
    if (next < 0) continue;
    const follower = tokens[next];
    if (
      words.length === 1 &&
      (follower?.kind === "word" || follower?.kind === "number") &&
      !ENDS_PHRASE.has(follower.lower)
    )
      return null;
    return referenceReading(reference, next);
  }
  return null;
};

const ENDS_PHRASE: ReadonlySet<string> = new Set(
  "and or but of for is was to when as by with in that".split(" "),
);

/** "these days". */
export const readTheseDays: Reader = (tokens, at) => {
  const next = afterWords(tokens, at, ["these", "days"]);
  return next < 0 ? null : referenceReading("PRESENT_REF", next);
};

/** "short-term", "long-term": a look ahead. */
export const readTerm: Reader = (tokens, at) => {
  if (
    !TERM_LENGTHS.has(lowerAt(tokens, at)) ||
    !isDash(lowerAt(tokens, at + 1)) ||
    lowerAt(tokens, at + 2) !== "term"
  )
    return null;
  return referenceReading("FUTURE_REF", at + 3);
};

function referenceReading(reference: Reference, next: number): Reading {
  return { next, expression: { form: "reference", reference }, rule: "reference" };
}
