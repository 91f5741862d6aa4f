import { groupBy } from "../../../../base/order.ts";
import { levelOf } from "../../../claims/comparing.ts";
import type { Comparison } from "../../../verdicts/verdict.ts";
import { compareFigures } from "./compare-figures.ts";
import { middle, sameNumber } from "../numbers/same-number.ts";
import type { Figure } from "../value.ts";

const level = levelOf("figure");

/** What a deal is counted with or without, by measure. */
interface Basis {
  readonly counts: (figure: Figure) => boolean;
  readonly what: string;
}

const BASES = {
  price: { counts: ({ cues }: Figure) => cues.words.includes("debt"), what: "debts" },
  // "Up to 30 jets": 20 are bought, and ten may be.
  ordered: { counts: ({ claim }: Figure) => claim.value.bound === "<=", what: "options" },
} satisfies Readonly<Record<string, Basis>>;

/**
 * Whether the prices or the orders of one deal fit together although two of them clash: an article that counts
 * the debts of what is bought gives two prices, with and without them, and others give either; so it is with
 * options; and what unnamed people name beforehand is a guess at what is announced later. Null where a clash
 * remains, or nothing of the kind is counted.
 */
export function onTwoBases(figures: readonly Figure[]): Comparison | null {
  const measure = figures[0]?.claim.value.measure;
  const basis = measure === "price" || measure === "ordered" ? BASES[measure] : null;
  if (!basis || !figures.every(({ claim }) => claim.value.measure === measure)) return null;
  const told = figures.filter((figure) => !isGuess(figure));
  const bySource = groupBy(told, ({ claim }) => claim.source);
  const isOther = (a: Figure, b: Figure): boolean => basis.counts(a) !== basis.counts(b) && !isSame(a, b);
  const bases = told.filter((figure) =>
    bySource.get(figure.claim.source)?.some((other) => isOther(figure, other)),
  );
  const fits = (figure: Figure): boolean => bases.some((basis) => !clash(figure, basis));
  const apart = told.some((a, i) => told.slice(i + 1).some((b) => clash(a, b) && !(fits(a) && fits(b))));
  if (apart) return withDebts(told);
  const guess = figures.find((figure) => isGuess(figure) && told.some((other) => clash(figure, other)));
  const price = guess && told.find((other) => clash(guess, other));
  if (guess && price) return guessed(guess, price);
  const [one, other] = bases;
  return one && other ? bothBases(one, other, basis) : null;
}

/** Up to this ratio what is bought may owe the difference. */
const MOST_OWED = 1.5;

/** "$4.4 billion including debt" in one article, "$4.1 billion" in another: one price each way, the one with debts the higher. */
function withDebts(prices: readonly Figure[]): Comparison | null {
  const counting = prices.filter(BASES.price.counts);
  const others = prices.filter((figure) => !BASES.price.counts(figure));
  const [one, other] = [counting[0], others[0]];
  if (!one || !other || one.claim.value.measure !== "price") return null;
  const isOne = (figures: readonly Figure[], price: Figure): boolean =>
    figures.every((figure) => !clash(figure, price));
  if (!isOne(counting, one) || !isOne(others, other)) return null;
  const [high, low] = [middle(one.claim.value), middle(other.claim.value)];
  if (high <= low || high > low * MOST_OWED) return null;
  const why = `${one.claim.source} gives “${one.claim.value.text}” with debts, ${other.claim.source} “${other.claim.value.text}” and speaks of none`;
  return level("compatible", "precision", null, "with and without debts", why);
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

function isSame({ claim: a }: Figure, { claim: b }: Figure): boolean {
  return sameNumber(a.value, b.value);
}

function clash(a: Figure, b: Figure): boolean {
  return compareFigures(a, b).verdict === "discrepancy";
}

function guessed(guess: Figure, price: Figure): Comparison {
  const why = `${guess.claim.source} has “${guess.claim.value.text}” from ${guess.claim.speaker?.name ?? ""} beforehand, ${price.claim.source} has “${price.claim.value.text}”`;
  return level("changed-over-time", "value", null, "price expected, then told", why);
}

function bothBases(a: Figure, b: Figure, { what }: Basis): Comparison {
  const why = `${a.claim.source} gives both “${a.claim.value.text}” and “${b.claim.value.text}”, with and without ${what}`;
  return level("compatible", "precision", null, `with and without ${what}`, why);
}
