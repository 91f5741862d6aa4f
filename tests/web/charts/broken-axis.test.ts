import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenAxis } from "../../../src/web/charts/broken-axis.ts";
import { closedDays, type Days } from "../../../src/web/charts/days.ts";

function days(...dates: readonly string[]): readonly Days[] {
  return dates.flatMap((date) => closedDays(date) ?? []);
}

test("leaves out the long stretch between two clusters of dates", () => {
  const axis = brokenAxis(days("2023-11-28", "2023-12-07", "2025-01-17"), 0, 300);
  expect(axis.pieces).toHaveLength(2);
  expect(axis.breaks).toHaveLength(1);
  expect(axis.labels.map(({ words }) => words)).toEqual(["Nov 2023", "Dec", "Jan 2025"]);
});

test("joins neighbours until four pieces are left", () => {
  const axis = brokenAxis(
    days("2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01", "2022-06-01", "2024-01-01"),
    0,
    300,
  );
  expect(axis.pieces).toHaveLength(4);
});

test("draws nothing of dates that are open or no dates", () => {
  expect(closedDays("2022/..")).toBeNull();
  expect(closedDays("soon")).toBeNull();
});

test("keeps days in order and inside the drawing", () => {
  const day = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (numbers) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const axis = brokenAxis(
        sorted.map((first) => ({ first, last: first })),
        36,
        368,
      );
      const places = sorted.map((one) => axis.place(one));
      expect(places.every((x, i) => x >= 36 && x <= 368 && x >= (places[i - 1] ?? 0))).toBe(true);
    }),
  );
});
