import { describe, expect, it } from "vitest";
import { fitLogistic, predict } from "./logistic-regression.ts";

describe("logistic regression", () => {
  it("gives weight to what tells the classes apart, and none to what does not", () => {
    const examples = Array.from({ length: 40 }, (_, n) => ({
      features: [n % 2, n % 4 < 2 ? 1 : 0],
      holds: n % 2 === 1,
      weight: 1,
    }));
    const model = fitLogistic(examples, 0.1);
    expect(model.weights[0]).toBeGreaterThan(3);
    expect(Math.abs(model.weights[1] ?? 1)).toBeLessThan(0.01);
    expect(predict(model, [1, 0])).toBeGreaterThan(0.9);
    expect(predict(model, [0, 1])).toBeLessThan(0.1);
  });

  it("finds the share of the class where no feature says anything", () => {
    const examples = [true, true, true, false].map((holds) => ({ features: [0], holds, weight: 1 }));
    expect(predict(fitLogistic(examples, 1), [0])).toBeCloseTo(0.75, 5);
  });
});
