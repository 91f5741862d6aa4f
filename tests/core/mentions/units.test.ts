import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert, dimensionOf, unitOf } from "../../../src/core/mentions/units.ts";

describe("convert", () => {
  it.each([
    [1, "mi", "km", 1.609344],
    [12000, "ha", "km²", 120],
    [212, "GBp", "GBP", 2.12],
    [0, "°C", "°F", 32],
    [100, "km/h", "mph", 62.13711922373339],
    [2, "week", "day", 14],
    [14, "USD/week", "USD/day", 2],
    [24, "1/day", "1/hour", 1],
    [25, "bp", "pp", 0.25],
  ])("turns %d %s into %s", (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 9);
  });

  it("never guesses an exchange rate", () => {
    expect(convert(1, "USD", "EUR")).toBeNull();
    expect(convert(1, "GBp", "USD")).toBeNull();
  });

  it("refuses units that measure different things", () => {
    expect(convert(1, "km", "kg")).toBeNull();
    expect(convert(1, "%", "pp")).toBeNull();
    expect(convert(1, "barrel", "barrel/day")).toBeNull();
    expect(convert(1, null, "km")).toBeNull();
    expect(convert(1, "V", "A")).toBeNull();
  });

  it("comes back to the value it started from", () => {
    const lengths = ["m", "km", "mi", "ft", "in", "yd", "nmi"];
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.constantFrom(...lengths),
        fc.constantFrom(...lengths),
        (value, from, to) => {
          const there = convert(value, from, to);
          expect((convert(there ?? NaN, to, from) ?? NaN) / value).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe("dimensionOf", () => {
  it("gives a rate the dimension of what it counts up", () => {
    expect(dimensionOf("USD/barrel")).toBe("money");
    expect(dimensionOf("barrel/day")).toBe("volume");
    expect(dimensionOf("1/day")).toBe("count");
    expect(dimensionOf("km/h")).toBe("speed");
  });

  it("keeps percent and percentage points apart", () => {
    expect(dimensionOf("%")).toBe("percent");
    expect(dimensionOf("pp")).toBe("percentage-points");
  });

  it("takes a missing unit for a count", () => {
    expect(dimensionOf(null)).toBe("count");
  });
});

describe("unitOf", () => {
  it("knows currencies by their ISO code and no other words", () => {
    expect(unitOf("SEK")?.dimension).toBe("money");
    expect(unitOf("job")).toBeNull();
  });
});
