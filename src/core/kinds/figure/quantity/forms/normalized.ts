import type { QuantityValue } from "../../../../mentions/mention.ts";
import { borrowedMoney, inFullCurrency } from "./borrowed-currency.ts";
import { borrowedPercent, borrowedSpeed } from "./borrowed-unit.ts";
import { asDistance, asYards, asYardsGained } from "./distances.ts";
import type { Form, QuantityPlace } from "./form.ts";
import { asLevelLeft } from "./levels-left.ts";
import { asMagnitude } from "./magnitudes.ts";
import { asChange, inPercent } from "./percentages.ts";
import { asLoss, asPricePerShare, asSumPerTime, withoutImpliedRate } from "./sums.ts";

/**
 * One form for what is told in several: "a magnitude of 5.5", "two-thirds" and "67 percent", "$8 billion
 * a year" and "$8 billion last year", "31 euros for each share" and "31 euros a share", "a rise of 5 percent" and
 * "rose by 5 percent".
 */
export function normalized(told: QuantityValue, place: QuantityPlace): QuantityValue {
  const { source, number, siblings } = place;
  const percent = borrowedPercent(told, source, number, siblings);
  if (percent) return percent;
  const quantity = borrowedMoney(told, source, number, siblings) ?? inFullCurrency(told, source);
  for (const form of FORMS) {
    const changed = form(quantity, place);
    if (changed !== null) return changed;
  }
  return quantity;
}

/** The first that a quantity is told in decides. */
const FORMS: readonly Form[] = [
  (quantity, { source, sentence, number }) => borrowedSpeed(quantity, source, sentence, number),
  asMagnitude,
  asYards,
  asYardsGained,
  asDistance,
  asSumPerTime,
  withoutImpliedRate,
  asLoss,
  asPricePerShare,
  asLevelLeft,
  asChange,
  inPercent,
];
