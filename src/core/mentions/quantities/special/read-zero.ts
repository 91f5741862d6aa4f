import { wordAt } from "../../../document/word-at.ts";
import { specialAmount, type Amount } from "../amount.ts";
import { PERSON_NOUNS, TOLL_NOUNS } from "../lexicons/nouns.ts";
import { lowerAt, type Tokens } from "../token-access.ts";
import { isTollBehind } from "./toll-behind.ts";

/**
 * "no deaths", "no casualties", "no officers were hurt": zero is a claim. Only for nouns whose absence is news, and for
 * people to whom nothing happened.
 */
export function readNone(tokens: Tokens, i: number): Amount | null {
  if (lowerAt(tokens, i) !== "no") return null;
  const noun = NARROWS_TOLL.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  const areUnharmed = PERSON_NOUNS.has(wordAt(tokens, noun)) && isTollBehind(tokens, noun + 1);
  if (!TOLL_NOUNS.has(lowerAt(tokens, noun)) && !areUnharmed) return null;
  return specialAmount(i, i + 1, { min: 0, max: 0, rule: "no <toll>" });
}

const NARROWS_TOLL: ReadonlySet<string> = new Set([
  "civilian",
  "serious",
  "other",
  "further",
  "new",
  "immediate",
  "reported",
  "military",
  "major",
]);

/** The grammar of a zero told of people. */
export const NOBODY = "nobody <toll>";

/** "Nobody was hurt", "no one had been arrested", "none of the 40 passengers was hurt", "killing no one": nobody came to that. */
export function readNobody(tokens: Tokens, i: number, end: number): Amount | null {
  const isObject = TOLL_VERBS.has(lowerAt(tokens, i - 1)) && lowerAt(tokens, i) !== "none";
  if (!isObject && !isTollBehind(tokens, end)) return null;
  return specialAmount(i, end, { min: 0, max: 0, rule: NOBODY });
}

const TOLL_VERBS: ReadonlySet<string> = new Set(
  "killed killing injured injuring hurt hurting wounded wounding hit hitting arrested".split(" "),
);
