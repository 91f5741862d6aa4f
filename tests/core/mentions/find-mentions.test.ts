import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/core/mentions/find-mentions.ts";
import { recognizers } from "../../../src/core/mentions/index.ts";
import type { Mention } from "../../../src/core/mentions/mention.ts";
import { aDocument } from "../../builders/a-document.ts";

/** Pieces that recognizers look at, in any order: what stands together is rarely a sentence. */
const PIECES = [
  "President",
  "Lt.",
  "Mr.",
  "Anna",
  "Okonjo",
  "van der",
  "Jr.",
  "the",
  "of",
  "and",
  "Russian",
  "Moscow",
  "Georgia",
  "U.S.",
  "Mich.",
  "County",
  "Ministry",
  "Corp.",
  "(EU)",
  "EU",
  "Su-35",
  "Boeing 737",
  "drones",
  "said",
  "in",
  "at",
  "“",
  "”",
  '"',
  "'",
  "’s",
  ",",
  ".",
  "-",
  "&",
  "38",
  "\n",
  "😀",
  "Ünal",
] as const;

const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom(pieces.join(" "), pieces.join("")));

describe("finding mentions", () => {
  it("gives every mention its exact words and its own sentence", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = aDocument(text);
        for (const mention of findMentions(document)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.end).toBeGreaterThan(mention.start);
          const sentence = document.sentences[mention.sentence];
          expect(sentence && sentence.start <= mention.start && mention.start < sentence.end).toBe(true);
        }
      }),
    );
  });

  it("never lets two mentions of one recognizer overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = aDocument(text);
        const earlier: Mention[] = [];
        for (const recognizer of recognizers) {
          const found = recognizer.recognize(document, earlier);
          found.slice(1).forEach((mention, i) => {
            expect(mention.start).toBeGreaterThanOrEqual(found[i]?.end ?? Infinity);
          });
          earlier.push(...found);
        }
      }),
    );
  });

  it("says the same of the same text twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findMentions(aDocument(text))).toEqual(findMentions(aDocument(text)));
      }),
    );
  });

  it("orders by place, and the longer first where two start together", () => {
    const found = findMentions(aDocument("Miami Police met Polish Foreign Minister Marek Zielny."));
    expect(found.map(({ text, value }) => [value.type, text])).toEqual([
      ["organisation", "Miami Police"],
      ["place", "Miami"],
      ["place", "Polish"],
      ["person", "Marek Zielny"],
    ]);
  });
});

describe("names in a document", () => {
  const names = (text: string, type: string) =>
    findMentions(aDocument(text)).flatMap(({ text: words, value }) =>
      value.type === type && "name" in value ? [`${words} = ${value.name}`] : [],
    );

  it("are known in a headline from the body", () => {
    expect(
      names("Okonjo Meets Brandvik After Long Talks\nPresident Ada Okonjo met Ulf Brandvik, 61.", "person"),
    ).toEqual([
      "Okonjo = Ada Okonjo",
      "Brandvik = Ulf Brandvik",
      "Ada Okonjo = Ada Okonjo",
      "Ulf Brandvik = Ulf Brandvik",
    ]);
  });

  it("leave a surname to nobody where two people bear it", () => {
    expect(names("Anna Hale sued Peter Hale. Hale withdrew.", "person")).toEqual([
      "Anna Hale = Anna Hale",
      "Peter Hale = Peter Hale",
    ]);
  });

  it("take a short form that comes before its long form", () => {
    expect(names("QDW is growing. Quality Data Works hired ten people.", "organisation")).toEqual([
      "QDW = Quality Data Works",
      "Quality Data Works = Quality Data Works",
    ]);
  });

  it("do not let a state be a country behind one of its cities", () => {
    const [, state] = findMentions(aDocument("He lives in Atlanta, Georgia.")).filter(
      ({ value }) => value.type === "place",
    );
    expect(state?.value).toMatchObject({ name: "Georgia", country: "USA", role: "state" });
  });
});

describe("hostile texts", () => {
  const seconds = (text: string) => {
    const document = aDocument(text);
    const before = performance.now();
    findMentions(document);
    return (performance.now() - before) / 1000;
  };

  it.each([
    ["capitals", "Aaa "],
    ["opening marks", "“ a "],
    ["single marks", "'a b' c's "],
    ["titles", "President Lt. "],
    ["bodies", "Union of Bank "],
    ["short forms", "Aa Bb (AB) "],
    ["states", "Troy, Mich., "],
  ])("of %s cost no more than their length", (_name, piece) => {
    seconds(piece.repeat(1000)); // compiled by now
    const once = seconds(piece.repeat(4000));
    const fourTimes = seconds(piece.repeat(16_000));
    // Linear work takes four times as long, quadratic work sixteen times; other processes may disturb.
    expect(fourTimes).toBeLessThan(10 * once + 0.5);
  });
});
