import { wordAt } from "../../../document/word-at.ts";
import { specialAmount, type Amount } from "../amount.ts";
import { OUTCOMES, TOLL_NOUNS } from "../lexicons/nouns.ts";
import { lowerAt, type Tokens } from "../token-access.ts";

/** "no deaths", "no casualties": zero is a claim. Only for nouns whose absence is news. */
export function readNone(tokens: Tokens, i: number): Amount | null {
  if (lowerAt(tokens, i) !== "no") return null;
  const noun = NARROWS_TOLL.has(lowerAt(tokens, i + 1)) ? lowerAt(tokens, i + 2) : lowerAt(tokens, i + 1);
  if (!TOLL_NOUNS.has(noun)) return null;
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

/** "was [seriously] hurt", "of the passengers has been found dead". */
function isTollBehind(tokens: Tokens, from: number): boolean {
  let at = from;
  if (lowerAt(tokens, at) === "of")
    while (at < from + LONGEST_GROUP && !FATES.has(lowerAt(tokens, at)) && !DYING.has(lowerAt(tokens, at)))
      at++;
  if (lowerAt(tokens, at) === "else") at++;
  if (DYING.has(lowerAt(tokens, at))) return true;
  if (!FATES.has(lowerAt(tokens, at))) return false;
  while (FATES.has(lowerAt(tokens, at)) || NARROWS_FATE.has(lowerAt(tokens, at))) at++;
  return OUTCOMES.has(wordAt(tokens, at)) || DYING.has(lowerAt(tokens, at));
}

/** Words of a group and what stands behind it: "none of the 40 people on the bus was". */
const LONGEST_GROUP = 10;

const FATES: ReadonlySet<string> = new Set("was were is are has have had been being got".split(" "));

const NARROWS_FATE: ReadonlySet<string> = new Set(
  "seriously badly critically physically reported yet immediately believed thought to be found also else".split(
    " ",
  ),
);

const DYING: ReadonlySet<string> = new Set("died perished drowned charged harmed convicted".split(" "));

const TOLL_VERBS: ReadonlySet<string> = new Set(
  "killed killing injured injuring hurt hurting wounded wounding hit hitting arrested".split(" "),
);
