import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/pipeline.ts";

interface Told {
  readonly text: string;
  readonly published?: string;
}

/** The days that each article gives, in the order of its words. */
function daysIn(articles: readonly Told[]): (string | null)[][] {
  const { claims } = analyze(
    articles.map(({ text, published }, i) => ({
      id: `S${String(i + 1)}`,
      file: `${String(i + 1)}.txt`,
      text,
      given: published === undefined ? {} : { published },
    })),
  );
  return articles.map((_, i) =>
    claims
      .filter(({ kind, source }) => kind === "date" && source === `S${String(i + 1)}`)
      .map(({ value }) => value["edtf"] as string | null),
  );
}

const DATED: Told = {
  text: "Two men robbed a bank in Ulm on Tuesday, police said. They fled on a moped.",
  published: "2024-05-15",
};

describe("articles without a publication date", () => {
  it("are placed by what the others date too, on the day to which the weekdays they name lie nearest", () => {
    const told = "A bank in Ulm was robbed on Tuesday. A driver was arrested on Wednesday.";
    expect(daysIn([DATED, { text: told }])).toEqual([["2024-05-14"], ["2024-05-14", "2024-05-15"]]);
    const before = "A bank in Ulm was robbed on Tuesday. The fair had opened on Monday.";
    expect(daysIn([DATED, { text: before }])[1]).toEqual(["2024-05-14", "2024-05-13"]);
  });

  it("are placed by a time of day that names its weekday", () => {
    const told = "A bank in Ulm was robbed at 9:40 a.m. Tuesday.";
    expect(daysIn([DATED, { text: told }])[1]).toEqual(["2024-05-14T09:40:00"]);
  });

  it("are placed by a day of the month that the others give, whatever they tell of it, but for their weekdays", () => {
    const told = "The clerk was hit on May 14 when a shelf fell. A driver was fined on Friday.";
    expect(daysIn([DATED, { text: told }])[1]).toEqual(["2024-05-14", null]);
  });

  it("have the years of the others, where their whole time allows of one only", () => {
    const told = "The fair had opened on April 14, and will close by fall. Talks were held last month.";
    expect(daysIn([DATED, { text: told }])[1]).toEqual(["2024-04-14", "../2024-23", null]);
    const later: Told = { text: "The driver will stand trial on Monday.", published: "2026-02-05" };
    expect(daysIn([DATED, later, { text: told }])[2]).toEqual([null, null]);
  });

  it("have the year of the others for a day of the month", () => {
    expect(daysIn([DATED, { text: "A bank in Ulm was robbed on May 14." }])).toEqual([
      ["2024-05-14"],
      ["2024-05-14"],
    ]);
  });

  it("stay without days where the others date nothing of the kind", () => {
    const told = "The fair in Tarn opened on Tuesday.";
    expect(daysIn([DATED, { text: told }])[1]).toEqual([null]);
    expect(daysIn([{ text: told }, { text: DATED.text }])).toEqual([[null], [null]]);
  });

  it("stay without days where two weeks would do", () => {
    const again: Told = { text: "A bank in Tarn was robbed on Tuesday.", published: "2024-05-23" };
    const told = "A bank in Oster was robbed on Tuesday.";
    expect(daysIn([DATED, again, { text: told }])[2]).toEqual([null]);
  });
});
