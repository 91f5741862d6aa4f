import { describe, expect, it } from "vitest";
import type { GivenMetadata } from "../../../src/core/document/document.ts";
import { readDocument } from "../../../src/core/document/read-document.ts";

/** Regions and sentences of a text in words. */
function read(text: string, given: GivenMetadata = {}) {
  const document = readDocument(text, given);
  return {
    metadata: document.metadata,
    regions: document.regions.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`),
    sentences: document.sentences.map(({ start, end }) => text.slice(start, end)),
    words: document.sentences.map(({ tokens }) => tokens.map((token) => token.text).join(" ")),
    standings: document.sentences.map(({ standing }) => standing),
  };
}

const PAGE = [
  "Last update: 3 May 2022 11:45",
  "Ferry Burns off Bergen",
  "By Ann Berg May 2, 2022",
  "A ferry burned off Bergen on Monday. Nobody was hurt.",
  "The crew left the ship during the",
  "By Ann Berg May 2, 2022",
  "night, the owner said. It sank at 9 a.m. on Tuesday.",
  "Owners under pressure",
  "The owner was fined.",
  "Subscribe to the Bergen Post",
  "Get exclusive digital access today.",
  "- 12 Issues Per Year",
  "- Print Edition",
  "- Cancel anytime.",
].join("\n\n");

describe("a page as it is pasted", () => {
  const page = read(PAGE);

  it("has its clock, bylines and advert waved off", () => {
    expect(page.regions.filter((region) => region.startsWith("boilerplate"))).toEqual([
      "boilerplate: Last update: 3 May 2022 11:45",
      "boilerplate: By Ann Berg May 2, 2022",
      "boilerplate: By Ann Berg May 2, 2022",
      "boilerplate: Subscribe to the Bergen Post",
      "boilerplate: Get exclusive digital access today.",
      "boilerplate: - 12 Issues Per Year",
      "boilerplate: - Print Edition",
      "boilerplate: - Cancel anytime.",
    ]);
  });

  it("has its headline and crosshead marked", () => {
    expect(page.regions.filter((region) => region.startsWith("headline"))).toEqual([
      "headline: Ferry Burns off Bergen",
      "headline: Owners under pressure",
    ]);
  });

  it("keeps a sentence whole that a byline cuts in two, without the words of the byline", () => {
    expect(page.words).toContain("The crew left the ship during the night , the owner said .");
  });

  it("says of itself what is stated, and marks what is inferred", () => {
    expect(page.metadata).toEqual({
      title: { value: "Ferry Burns off Bergen", basis: "stated" },
      outlet: { value: "The Bergen Post", basis: "inferred" },
      byline: { value: "Ann Berg", basis: "stated" },
      published: { value: "2022-05-02", basis: "stated" },
    });
  });

  it("does not take the page clock for the date of publication", () => {
    const { metadata } = read("Last update: 3 May 2022 11:45\n\nA ferry burned off Bergen. Nobody was hurt.");
    expect(metadata.published).toEqual({ value: null, basis: "unknown" });
  });

  it.each([
    ["3 May 2022, 17:05 GMT", "2022-05-03"],
    ["The Oster Herald, Tuesday, May 3, 2022", "2022-05-03"],
    ["ULM, 3 May 2022", "2022-05-03"],
    ["Norvik Web Desk | 3 May 2022, 15:40 IST", "2022-05-03"],
    ["Posted Tue 3 May 2022 at 3:25pm", "2022-05-03"],
    ["Posted 9:40 p.m. May 3, 2022", "2022-05-03"],
    ["2022-05-03 | 3 min read", "2022-05-03"],
    ["Updated 3 May 2022, 11:20", null],
    ["The fire of 3 May 2022 burned for a week", null],
  ])("reads the date line “%s”", (line, published) => {
    const { metadata, regions } = read(
      `Ferry burns off Bergen\n\n${line}\n\nA ferry burned. Nobody was hurt.`,
    );
    expect(metadata.published.value).toBe(published);
    expect(regions.includes(`boilerplate: ${line}`)).toBe(published !== null);
  });

  it("takes “UPDATE:” before words for the opening of a headline, before a date for the time of an update", () => {
    const headline = "UPDATE: Second man dies after fire";
    const { regions } = read(`${headline}\n\nUpdate: 3 May 2022\n\nA ferry burned. Two men died.`);
    expect(regions.includes(`boilerplate: ${headline}`)).toBe(false);
    expect(regions.includes("boilerplate: Update: 3 May 2022")).toBe(true);
  });

  it("takes no date that stands in or below the text", () => {
    const { metadata } = read("Ferry burns\n\nIt burned.\n\nNobody was hurt.\n\n3 May 2022");
    expect(metadata.published.value).toBe(null);
  });

  it("yields to what the editor gives", () => {
    const { metadata } = read(PAGE, { published: "2022-05-01", title: " Ferry fire " });
    expect(metadata.published).toEqual({ value: "2022-05-01", basis: "given" });
    expect(metadata.title).toEqual({ value: "Ferry fire", basis: "given" });
  });
});

describe("captions", () => {
  it("are known by their credit, and by the same words without it", () => {
    const { regions, standings } = read(
      [
        "The bridge closed on Monday.",
        "The bridge, seen in March (photo credit: ANN BERG)",
        "The bridge, seen in March",
        "It is old.",
      ].join("\n\n"),
    );
    expect(regions).toEqual([
      "caption: The bridge, seen in March (photo credit: ANN BERG)",
      "caption: The bridge, seen in March",
    ]);
    expect(standings).toEqual(["body", "caption", "caption", "body"]);
  });
});

describe("sentences", () => {
  it.each([
    [
      "a dateline is left out",
      "OSLO, Norway (AP) — The bridge closed. It is old.",
      "The bridge closed.|It is old.",
    ],
    [
      "a time of day may end one",
      "The bridge reopened at 1 p.m. Twenty boats passed. It shut at 9 p.m. Sunday. At 10 a.m. Officer Moe left.",
      "The bridge reopened at 1 p.m.|Twenty boats passed.|It shut at 9 p.m. Sunday.|At 10 a.m. Officer Moe left.",
    ],
    [
      "titles do not end them",
      "They asked Dr. Moe and Gen. Dahl. Both left.",
      "They asked Dr. Moe and Gen. Dahl.|Both left.",
    ],
    [
      "initials do not end them",
      "The ship of J. Moe sank. It was old.",
      "The ship of J. Moe sank.|It was old.",
    ],
    [
      "abbreviations may stand inside",
      "The U.S. envoy left. He was ill.",
      "The U.S. envoy left.|He was ill.",
    ],
    ["firms may stand at the end", "It hired Moe Inc. The work began.", "It hired Moe Inc.|The work began."],
    ["a stop inside quotation marks ends them", "“It is old.” He left.", "“It is old.”|He left."],
    [
      "a question inside a quotation goes on",
      "“Is it old?” he asked. Nobody knew.",
      "“Is it old?” he asked.|Nobody knew.",
    ],
    [
      "decimals do not end them",
      "It rose 3.5 percent. It fell later.",
      "It rose 3.5 percent.|It fell later.",
    ],
  ])("%s", (_case, text, expected) => {
    expect(read(text).sentences.join("|")).toBe(expected);
  });

  it("of a hard-wrapped text run over its line ends", () => {
    const lines = [
      "The ferry caught fire off the coast of Norway early on",
      "Monday, and the crew of forty left the ship in three boats",
      "before dawn, the owner of the line said in a note to the",
      "press. Nobody was hurt in the fire, which had begun in the",
      "engine room, and the ship was taken to Bergen.",
    ].join("\n");
    expect(read(`${lines}\n\n${lines}`).sentences).toHaveLength(4);
  });

  it("of a text with a line for each paragraph end with the line", () => {
    expect(
      read("The bridge is closed\nThe road is open to all cars.\nThe ferry has sunk.").sentences,
    ).toHaveLength(3);
  });
});
