import { specialAmount, type Amount } from "../amount.ts";
import { PERIOD_UNITS } from "../lexicons/unit-names.ts";
import { reading } from "../numbers/number-reading.ts";
import { lowerAt, matchPhrase, type Tokens } from "../token-access.ts";
import { withUnitAfter } from "../units/read-amount.ts";
import { COMPOUND } from "../units/read-compound.ts";

/** "a handful of lawyers": a count nobody can put in figures. */
export function readHandful(tokens: Tokens, i: number): Amount | null {
  if (lowerAt(tokens, i) !== "a" || lowerAt(tokens, i + 1) !== "handful" || lowerAt(tokens, i + 2) !== "of")
    return null;
  return specialAmount(i, i + 2, { bound: "vague", rule: "a handful of" });
}

/** "an hour and 45 minutes", "a dollar and 42 cents": the article is a one where a smaller unit follows. */
export function readArticleSum(tokens: Tokens, i: number): Amount | null {
  if (lowerAt(tokens, i + 2) !== "and") return null;
  const { amount } = withUnitAfter(tokens, reading(i, i + 1, 1, { form: "words" }));
  return amount.rule === COMPOUND ? amount : null;
}

/** "a week after the vote", "an hour before", "for a decade", "a month and a half": the article is a one. */
export function readGap(tokens: Tokens, i: number): Amount | null {
  const article = lowerAt(tokens, i);
  if (article !== "a" && article !== "an") return null;
  const unit = lowerAt(tokens, i + 1);
  if (PERIOD_UNITS.has(unit) && matchPhrase(tokens, i + 2, ["and", "a", "half"]) > 0) {
    const end = i + 5;
    return specialAmount(i, end, {
      min: 1.5,
      max: 1.5,
      unit,
      dimension: "time",
      role: "duration",
      rule: "a <period> and a half",
    });
  }
  if (!PERIOD_UNITS.has(unit) || !(isGapBehind(tokens, i + 2) || isForSo(tokens, i))) return null;
  return specialAmount(i, i + 2, {
    numberEnd: i + 1,
    min: 1,
    max: 1,
    unit,
    dimension: "time",
    role: "duration",
    rule: "a <period> after",
  });
}

function isGapBehind(tokens: Tokens, i: number): boolean {
  return lowerAt(tokens, i) === "after" || lowerAt(tokens, i) === "before";
}

/** "[for] a decade", "for nearly a year", "a year in prison": how long; "for a second" and "for a day" say little. */
function isForSo(tokens: Tokens, i: number): boolean {
  if (!LONG_PERIODS.has(lowerAt(tokens, i + 1))) return false;
  const lead = HEDGES.has(lowerAt(tokens, i - 1)) ? i - 2 : i - 1;
  return LASTING.has(lowerAt(tokens, lead)) || TERMS.has(lowerAt(tokens, i + 3));
}

const LONG_PERIODS: ReadonlySet<string> = new Set("week month year decade century".split(" "));
const HEDGES: ReadonlySet<string> = new Set("nearly almost about roughly around over".split(" "));
const LASTING: ReadonlySet<string> = new Set("for lasted lasts lasting last took takes taking".split(" "));
const TERMS: ReadonlySet<string> = new Set("prison jail custody probation".split(" "));

/** "a mile from the jail", "about a kilometre away": the article is a one. */
export function readWay(tokens: Tokens, i: number): Amount | null {
  const unit = WAYS.get(lowerAt(tokens, i + 1));
  if (unit === undefined || !FROM_THERE.has(lowerAt(tokens, i + 2))) return null;
  return specialAmount(i, i + 2, {
    numberEnd: i + 1,
    min: 1,
    max: 1,
    unit,
    dimension: "length",
    role: "level",
    rule: "a <length> from",
  });
}

/** Lengths that are told with an article. */
export const WAYS: ReadonlyMap<string, string> = new Map([
  ["mile", "mi"],
  ["kilometre", "km"],
  ["kilometer", "km"],
]);
const FROM_THERE: ReadonlySet<string> = new Set(
  "from away north south east west off outside inland upstream downstream".split(" "),
);
