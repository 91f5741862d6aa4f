import { describe, expect, it } from "vitest";
import type { QuantityValue } from "../../src/core/mentions/mention.ts";
import { isRight } from "./newsroom-cases.ts";
import { NUMBER_DIFFERENCES } from "./number-differences.ts";

function found(min: number | null, max: number | null, unit: string | null): QuantityValue {
  return {
    type: "quantity",
    min,
    max,
    bound: "=",
    unit,
    dimension: "count",
    role: "level",
    direction: null,
    counted: null,
    text: "",
  };
}

function wanted(value: number | readonly [number | null, number | null], unit: string | null) {
  return { id: "x", quantities: [{ value, unit }] };
}

describe("a peer's case", () => {
  it("is right in another unit of the same family", () => {
    expect(isRight(wanted(94, "Inch"), [found(7.83333333333333, 7.83333333333333, "ft")])).toBe(true);
    expect(isRight(wanted(94, "Inch"), [found(7, 7, "ft")])).toBe(false);
  });

  it("is right with an open end only where the peer leaves it open", () => {
    expect(isRight(wanted([30, null], null), [found(30, null, null)])).toBe(true);
    expect(isRight(wanted([30, 40], null), [found(30, null, null)])).toBe(false);
  });

  it("needs a mention for each quantity", () => {
    const two = {
      id: "x",
      quantities: [
        { value: 2, unit: null },
        { value: 2, unit: null },
      ],
    };
    expect(isRight(two, [found(2, 2, null)])).toBe(false);
  });
});

describe("the list of deliberate differences", () => {
  it("names each case once", () => {
    const ids = NUMBER_DIFFERENCES.flatMap((difference) => difference.ids);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("names cases by the ids of the peers' sets", () => {
    const ids = NUMBER_DIFFERENCES.flatMap((difference) => difference.ids);
    expect(ids.filter((id) => !/^(?:ms-[a-z]+|q3|dk)-\d{4}$/.test(id))).toEqual([]);
  });
});
