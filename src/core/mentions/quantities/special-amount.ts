import type { Amount } from "./amount.ts";

/** An amount with what its own grammar knows of it; the rest is the plain count. */
export function specialAmount(
  start: number,
  end: number,
  known: Partial<Amount> & Pick<Amount, "rule">,
): Amount {
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    min: null,
    max: null,
    bound: "=",
    unit: null,
    dimension: "count",
    role: null,
    direction: null,
    scaled: false,
    joined: false,
    ...known,
  };
}
