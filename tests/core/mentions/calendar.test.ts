import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  civilDate,
  dayNumber,
  easterSunday,
  isCivilDate,
  isoDate,
  isoWeekOf,
  nthWeekday,
  weekdayOf,
} from "../../../src/core/mentions/calendar.ts";

const anyDay = fc.integer({ min: dayNumber(-600, 1, 1), max: dayNumber(3000, 1, 1) });

describe("the calendar", () => {
  it("finds the day of every day number again, leap years and years before our era included", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = civilDate(day);
        expect(isCivilDate(year, month, ofMonth)).toBe(true);
        expect(dayNumber(year, month, ofMonth)).toBe(day);
      }),
    );
  });

  it("agrees with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(3000, 1, 1) }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(isoDate(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it("counts ISO weeks at the turn of the year", () => {
    expect(isoWeekOf(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf(dayNumber(2023, 12, 9))).toEqual({ year: 2023, week: 49 });
  });

  it("holds the day to the length of the month it lands in", () => {
    expect(isoDate(addMonths(dayNumber(2023, 3, 31), -1))).toBe("2023-02-28");
    expect(isoDate(addMonths(dayNumber(2024, 2, 29), 12))).toBe("2025-02-28");
    expect(isoDate(addMonths(dayNumber(2023, 1, 15), -13))).toBe("2021-12-15");
  });

  it("finds feasts that move", () => {
    expect([2000, 2023, 2024, 2038].map((year) => isoDate(easterSunday(year)))).toEqual([
      "2000-04-23",
      "2023-04-09",
      "2024-03-31",
      "2038-04-25",
    ]);
    expect(isoDate(nthWeekday(2023, 11, 4, 4))).toBe("2023-11-23");
    expect(isoDate(nthWeekday(2024, 5, 1, -1))).toBe("2024-05-27");
  });

  it("writes years before our era as ISO 8601 does, with a year 0", () => {
    expect(isoDate(dayNumber(-489, 9, 12))).toBe("-0489-09-12");
    expect(isoDate(dayNumber(0, 2, 29))).toBe("0000-02-29");
  });
});
