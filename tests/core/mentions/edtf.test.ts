import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, isoDate } from "../../../src/core/mentions/calendar.ts";
import { boundsOf, edtfOf, relateEdtf, type PeriodRelation } from "../../../src/core/mentions/edtf.ts";

const days = (edtf: string): readonly (string | null)[] => {
  const bounds = boundsOf(edtf);
  if (bounds === null) return [];
  return [bounds.first, bounds.last].map((day) => (day === null ? null : isoDate(day)));
};

describe("EDTF", () => {
  it.each([
    ["2023-12-07", "2023-12-07", "2023-12-07"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2023-XX", "2023-01-01", "2023-12-31"],
    ["2023-11-XX", "2023-11-01", "2023-11-30"],
    ["2023-10/2023-12", "2023-10-01", "2023-12-31"],
    ["2022/..", "2022-01-01", null],
    ["../2023-12-31", null, "2023-12-31"],
    ["2023-12-07T13:53:00+03:30", "2023-12-07", "2023-12-07"],
    ["2023-24", "2023-12-01", "2024-03-21"],
    ["-0489", "-0489-01-01", "-0489-12-31"],
    ["2004-06?", "2004-06-01", "2004-06-30"],
  ])("reads the days of %s", (edtf, first, last) => {
    expect(days(edtf)).toEqual([first, last]);
  });

  it.each([
    "",
    "yesterday",
    "2023-13",
    "2023-02-30",
    "2023-12-07/2023-12-01",
    "../..",
    "23-12-07",
    "2023-25",
    "P3D",
  ])("does not take %j for a date", (text) => {
    expect(boundsOf(text)).toBeNull();
  });

  it.each<[string, string, PeriodRelation]>([
    ["2023-12-07", "2023-12-07", "equal"],
    ["2023", "2023-01/2023-12", "equal"],
    ["2023", "2023-12-07", "contains"],
    ["2023-12-07", "2023-12", "within"],
    ["2023-10/2023-12", "2023-12/2024-01", "overlaps"],
    ["2023-12-07", "2023-12-08", "disjoint"],
    ["2022/..", "2023-05", "contains"],
    ["../2022", "2023/..", "disjoint"],
  ])("relates %s to %s: %s", (a, b, relation) => {
    expect(relateEdtf(a, b)).toBe(relation);
  });

  it("relates two periods the same way from both sides", () => {
    const mirrored: Record<PeriodRelation, PeriodRelation> = {
      equal: "equal",
      contains: "within",
      within: "contains",
      overlaps: "overlaps",
      disjoint: "disjoint",
    };
    const period = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
      .map(([first, length]) => edtfOf({ first: 19_000 + first, last: 19_000 + first + length }));
    fc.assert(
      fc.property(period, period, (a, b) => {
        const there = relateEdtf(a, b);
        expect(there).not.toBeNull();
        expect(relateEdtf(b, a)).toBe(there === null ? null : mirrored[there]);
      }),
    );
  });

  it("writes any stretch of days so that it reads them again, whole months and years by their short form", () => {
    const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 1, 1) });
    fc.assert(
      fc.property(day, fc.nat(800), (first, length) => {
        expect(boundsOf(edtfOf({ first, last: first + length }))).toEqual({ first, last: first + length });
      }),
    );
    expect(edtfOf({ first: dayNumber(2024, 2, 1), last: dayNumber(2024, 2, 29) })).toBe("2024-02");
    expect(edtfOf({ first: dayNumber(2023, 1, 1), last: dayNumber(2023, 12, 31) })).toBe("2023");
    expect(edtfOf({ first: dayNumber(2023, 1, 1), last: null })).toBe("2023-01-01/..");
  });

  it("cannot relate what is no date", () => {
    expect(relateEdtf("2023", "soon")).toBeNull();
  });
});
