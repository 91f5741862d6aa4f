import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../../src/core/document/read-document.ts";
import { addMonths, isoDate, dayNumber } from "../../../../src/core/mentions/calendar.ts";
import { corpus } from "../../../../src/core/mentions/dates/corpus.ts";
import { dates } from "../../../../src/core/mentions/dates/recognizer.ts";
import { boundsOf } from "../../../../src/core/mentions/edtf.ts";
import type { DateValue, Mention } from "../../../../src/core/mentions/mention.ts";

const read = (text: string, published: string | null): readonly Mention[] =>
  dates.recognize(readDocument(text, { published }), []);

const valuesOf = (mentions: readonly Mention[]): readonly DateValue[] =>
  mentions.flatMap(({ value }) => (value.type === "date" ? [value] : []));

const TEXTS = corpus.examples.map(({ text }) => text.replace(/[[\]]/g, ""));

/** Milliseconds in a day. */
const DAY = 86_400_000;

/** Fragments that make dates when they meet, in any order. */
const FRAGMENTS = [
  "the ",
  "a ",
  "last ",
  "next ",
  "early ",
  "Dec. ",
  "7",
  ", ",
  "2023",
  "-",
  "year",
  "years",
  " ago",
  "Monday ",
  "’80s ",
  "😀 ",
  "(1023 GMT)",
  " 1353 ",
  "p.m. ",
  "third ",
  "quarter ",
  "of ",
  "end ",
  "to ",
  "from ",
  "May ",
  "\n\n",
  "é",
  ".",
  "0",
  ":",
  "/",
];

describe("dates", () => {
  it("slices back to its own words, in order and without overlap, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }), (fragments) => {
        const text = fragments.join("");
        let end = 0;
        for (const mention of read(text, "2023-12-09")) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      }),
    );
  });

  it("writes EDTF that the edtf package reads with the same first and last day", () => {
    const written = TEXTS.flatMap((text) => valuesOf(read(text, "2023-12-09")))
      .flatMap((value) => [value, ...value.alternatives])
      .flatMap(({ edtf: string }) => (string === null ? [] : [string]));
    expect(written.length).toBeGreaterThan(100);
    for (const string of written) {
      const theirs = edtf(string);
      const ours = boundsOf(string);
      expect(ours, string).not.toBeNull();
      // seasons are theirs by quarter, ours by the widest use; times they count in UTC
      if (theirs.type === "Season" || string.includes("T")) continue;
      expect(ours?.first ?? -Infinity, string).toBe(Math.floor(theirs.min / DAY));
      expect(ours?.last ?? Infinity, string).toBe(Math.floor(theirs.max / DAY));
    }
  });

  it("moves relative dates by a year when the publication moves by a year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(1990, 3, 1), max: dayNumber(2040, 1, 1) }),
        fc.constantFrom("last month", "this year", "two months ago", "next year", "today", "three years ago"),
        (day, words) => {
          const [here, there] = [day, addMonths(day, 12)].map((published) =>
            valuesOf(read(`It happened ${words} in town.`, isoDate(published))),
          );
          const start = here?.[0]?.start ?? "";
          const [year = 0, month = 0, ofMonth = 0] = start.split("-").map(Number);
          expect(there?.[0]?.start).toBe(isoDate(addMonths(dayNumber(year, month, ofMonth), 12)));
        },
      ),
    );
  });

  it("gives every weekday as the day of publication or one of the six before, and moves with it week by week", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2040, 1, 1) }),
        fc.constantFrom("Monday", "Wednesday", "Saturday", "Sunday"),
        (day, weekday) => {
          const text = `He spoke on ${weekday} in town.`;
          const [now, later] = [day, day + 7].map((published) =>
            boundsOf(valuesOf(read(text, isoDate(published)))[0]?.edtf ?? ""),
          );
          const first = now?.first ?? 0;
          expect(day - first).toBeGreaterThanOrEqual(0);
          expect(day - first).toBeLessThan(7);
          expect(later?.first).toBe(first + 7);
        },
      ),
    );
  });

  it("leaves without a publication date what must be counted from one", () => {
    for (const text of TEXTS) {
      for (const value of valuesOf(read(text, null))) {
        if (value.basis !== "relative") continue;
        expect([value.edtf, value.start, value.end]).toEqual([null, null, null]);
      }
      expect(valuesOf(read(text, null)).filter(({ basis }) => basis === "inferred")).toEqual([]);
    }
  });

  it("leaves out dates inside sums of money", () => {
    const text = "The fund of $2023 grew in 2023.";
    const money: Mention = {
      start: text.indexOf("$"),
      end: text.indexOf(" grew"),
      text: "$2023",
      rule: "test/money",
      sentence: 0,
      parts: [],
      value: {
        type: "quantity",
        min: 2023,
        max: 2023,
        bound: "=",
        unit: "USD",
        dimension: "money",
        role: "level",
        direction: null,
        counted: null,
        text: "$2023",
      },
    };
    const found = dates.recognize(readDocument(text, { published: "2023-12-09" }), [money]);
    expect(found.map(({ start }) => start)).toEqual([text.lastIndexOf("2023")]);
  });

  it("reads texts of the past from one date to the next", () => {
    const years = [1861, 1862, 1863, 1864, 1865, 1865]
      .map((year) => `In May ${String(year)} they marched.`)
      .join(" ");
    const found = valuesOf(read(`${years} On July 3 the siege ended.`, "2009-12-19"));
    expect(found.at(-1)?.edtf).toBe("1865-07-03");
  });

  it("keeps the quarters of a game out of the calendar", () => {
    const game = "The quarterback threw a touchdown in the fourth quarter, and the coach praised the team.";
    expect(read(game, "2023-12-09")).toEqual([]);
    const business = "Revenue and profit fell in the fourth quarter, analysts said.";
    expect(valuesOf(read(business, "2023-12-09"))[0]?.timex).toBe("2022-Q4");
  });
});
