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

/** "a week after the vote", "an hour before", "a month and a half": the article is a one. */
export function readGap(tokens: Tokens, i: number): Amount | null {
  const article = lowerAt(tokens, i);
  if (article !== "a" && article !== "an") return null;
  const unit = lowerAt(tokens, i + 1);
  const next = lowerAt(tokens, i + 2);
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
  if (!PERIOD_UNITS.has(unit) || (next !== "after" && next !== "before")) return null;
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
