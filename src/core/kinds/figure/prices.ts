import { groupBy } from "../../../base/order.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { levelOf } from "../../claims/comparing.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import { compareFigures } from "./compare-figures.ts";
import type { FigureValue } from "./value.ts";

type Figure = PlacedClaim<FigureValue>;

const level = levelOf("figure");

/**
 * Whether the prices of one deal fit together although two of them clash: an article that counts the debts
 * of what is bought gives two prices, with and without them, and others give either; and what unnamed people
 * name beforehand is a guess at what is announced later. Null where a clash remains, or the figures are no prices.
 */
export function pricesOf(figures: readonly Figure[]): Comparison | null {
  if (!figures.every(({ claim }) => claim.value.measure === "price")) return null;
  const told = figures.filter((figure) => !isGuess(figure));
  const bySource = groupBy(told, ({ claim }) => claim.source);
  const bases = told.filter((figure) =>
    bySource.get(figure.claim.source)?.some((other) => isOtherBasis(figure, other)),
  );
  const fits = (figure: Figure): boolean => bases.some((basis) => !clash(figure, basis));
  const apart = told.some((a, i) => told.slice(i + 1).some((b) => clash(a, b) && !(fits(a) && fits(b))));
  if (apart) return null;
  const guess = figures.find((figure) => isGuess(figure) && told.some((other) => clash(figure, other)));
  const price = guess && told.find((other) => clash(guess, other));
  if (guess && price) return guessed(guess, price);
  const [one, other] = bases;
  return one && other ? bothBases(one, other) : null;
}

/** Heads of phrases by which articles speak of people they do not name. */
const UNNAMED: ReadonlySet<string> = new Set([
  "source",
  "sources",
  "people",
  "person",
  "insider",
  "insiders",
]);

/** "Sources familiar with the talks say it will pay …". */
function isGuess({ claim }: Figure): boolean {
  const last = claim.speaker?.name.split(" ").at(-1) ?? "";
  return (claim.stance === "planned" || claim.stance === "possible") && UNNAMED.has(last.toLowerCase());
}

/** Of two prices that one article gives, one counts debts. */
function isOtherBasis(a: Figure, b: Figure): boolean {
  return countsDebt(a) !== countsDebt(b) && clash(a, b);
}

function countsDebt({ cues }: Figure): boolean {
  return cues.words.includes("debt");
}

function clash(a: Figure, b: Figure): boolean {
  return compareFigures(a, b).verdict === "discrepancy";
}

function guessed(guess: Figure, price: Figure): Comparison {
  const why = `${guess.claim.source} has “${guess.claim.value.text}” from ${guess.claim.speaker?.name ?? ""} beforehand, ${price.claim.source} has “${price.claim.value.text}”`;
  return level("changed-over-time", "value", null, "price expected, then told", why);
}

function bothBases(a: Figure, b: Figure): Comparison {
  const why = `${a.claim.source} gives both “${a.claim.value.text}” and “${b.claim.value.text}”, with and without debts`;
  return level("compatible", "precision", null, "price with and without debts", why);
}
