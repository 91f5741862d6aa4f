import type { Form } from "./form.ts";

/** Nouns that are a change, and its direction where they tell it: "a 5 percent rise". */
export const CHANGES: ReadonlyMap<string, "up" | "down"> = new Map([
  ..."rise increase raise hike growth gain jump surge climb upturn"
    .split(" ")
    .map((noun) => [noun, "up"] as const),
  ..."fall drop decline decrease cut reduction slump plunge slide dip"
    .split(" ")
    .map((noun) => [noun, "down"] as const),
]);

/** "A rise of 5 percent" and "rose by 5 percent". */
export const asChange: Form = (quantity) => {
  const direction = CHANGES.get(quantity.counted?.head ?? "");
  return quantity.dimension === "percent" && quantity.role === "level" && direction !== undefined
    ? { ...quantity, role: "delta", direction }
    : null;
};

/** "Two-thirds" and "67 percent". */
export const inPercent: Form = (quantity) =>
  quantity.dimension === "share"
    ? {
        ...quantity,
        dimension: "percent",
        unit: "%",
        min: percentOf(quantity.min),
        max: percentOf(quantity.max),
      }
    : null;

function percentOf(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e4;
}
