import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/pipeline.ts";
import { readText } from "../../../src/core/read-article.ts";
import { readDateline } from "../../../src/core/document/dateline.ts";

describe("readDateline", () => {
  it.each([
    [
      "TARN, March 15 (XYZ) - Two barges sank.",
      "TARN, March 15 (XYZ) - ",
      { year: null, month: 3, day: 15 },
      "Tarn",
    ],
    [
      "NEW TARN, 4 May — Two barges sank.",
      "NEW TARN, 4 May — ",
      { year: null, month: 5, day: 4 },
      "New Tarn",
    ],
    [
      "TARN, Sept. 4, 2011 (XYZ) — Two barges sank.",
      "TARN, Sept. 4, 2011 (XYZ) — ",
      { year: 2011, month: 9, day: 4 },
      "Tarn",
    ],
    ["March 15 (XYZ) - Two barges sank.", "March 15 (XYZ) - ", { year: null, month: 3, day: 15 }, null],
    ["Tarn, May 4 (XYZ): Two barges sank.", "Tarn, May 4 (XYZ): ", { year: null, month: 5, day: 4 }, null],
    ["TARN (XYZ) — Two barges sank.", "TARN (XYZ) — ", null, "Tarn"],
    ["TARN, Feb. 31 (XYZ) — Two barges sank.", "TARN, Feb. 31 (XYZ) — ", null, "Tarn"],
    ["OSTER'S END, Ohio — Two barges sank.", "OSTER'S END, Ohio — ", null, "Oster's End"],
  ])("reads %s", (paragraph, words, day, place) => {
    expect(readDateline(paragraph)).toEqual({ length: words.length, day, place });
  });

  it.each([
    "Two barges sank on March 15 - off Tarn.",
    "Tarn, March 15 - two barges sank.",
    "Two barges sank.",
  ])("finds none in %s", (paragraph) => {
    expect(readDateline(paragraph)).toBeNull();
  });
});

describe("the town of a dateline", () => {
  it("is a place wherever the text names it", () => {
    const { mentions } = readText("ORRIN, Ohio — A clerk left.\n\nThe old Orrin mill burned down.", {});
    expect(mentions.map(({ value, rule }) => [value, rule])).toContainEqual([
      { type: "place", name: "Orrin", country: null, role: null },
      "places/<dateline>",
    ]);
  });
});

describe("datelines without a year", () => {
  const AGENCY = "TARN, Jan. 2 (XYZ) - Two barges sank on Sunday off Tarn, divers said. Nobody was hurt.";
  const published = (others: readonly { text: string; published?: string }[]) =>
    analyze(
      [{ text: AGENCY, published: undefined }, ...others].map(({ text, published }, i) => ({
        id: `S${String(i + 1)}`,
        file: `${String(i + 1)}.txt`,
        text,
        given: published === undefined ? {} : { published },
      })),
    ).sources[0]?.metadata.published;

  it("have the year that puts them nearest to the other articles", () => {
    const other = { text: "Two barges sank off Tarn.", published: "2011-12-30" };
    expect(published([other])).toEqual({ value: "2012-01-02", basis: "inferred" });
  });

  it("have the year of the dates that the articles print in full, where none has a date", () => {
    const other = { text: "Two barges sank off Tarn on January 1, 2012, divers said." };
    expect(published([other])).toEqual({ value: "2012-01-02", basis: "inferred" });
  });

  it("have none where nothing tells the year", () => {
    expect(published([{ text: "Two barges sank off Tarn on Sunday." }])).toEqual({
      value: null,
      basis: "unknown",
    });
  });

  it("with their year need no other article", () => {
    const text = AGENCY.replace("Jan. 2", "Jan. 2, 2012");
    const [source] = analyze([{ id: "S1", file: "1.txt", text, given: {} }]).sources;
    expect(source?.metadata.published).toEqual({ value: "2012-01-02", basis: "stated" });
  });
});
