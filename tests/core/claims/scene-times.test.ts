import { describe, expect, it } from "vitest";
import { scenesOf } from "../../../src/core/claims/scene-times.ts";
import { readSource } from "../../../src/core/claims/source-reading.ts";
import { readDocument } from "../../../src/core/document/read-document.ts";
import { findMentions } from "../../../src/core/mentions/find-mentions.ts";

/** The sentences of an article of 15 April 2024 that tell of another event, by their first words. */
function otherEvents(text: string): string[] {
  const document = readDocument(text, { published: "2024-04-15" });
  const scenes = scenesOf(readSource(document, findMentions(document)));
  return document.sentences
    .filter((_, i) => scenes[i]?.background)
    .map(({ start }) => text.slice(start).split(/\s/u).slice(0, 3).join(" "));
}

const LEAD = "Fire destroyed a mill in Bergen on Sunday, police in Norway said.";

describe("another event than the story's own", () => {
  it.each([
    ["long ago", "In March 2019 a fire in Bergen killed four people.", ["In March 2019"]],
    ["days ago, in another town", "On 2 April a fire in Oslo killed four people.", ["On 2 April"]],
    [
      "and what follows in its paragraph",
      "On 2 April a fire in Oslo killed four people. Two firemen were hurt.",
      ["On 2 April", "Two firemen were"],
    ],
  ])("is told of what happened %s", (_, text, expected) => {
    expect(otherEvents(`${LEAD}\n\n${text}`)).toEqual(expected);
  });

  it.each([
    ["days ago, in the same town", "On 2 April an inspector came to Bergen and found 12 faults."],
    ["at a date that only tells which thing is meant", "The 2008 Bergen mill employed 400 people."],
    ["in a relative clause", "The owner, who bought the mill in 2008, employs 400 people."],
    ["somewhere else, at no date", "The owner flew home from Oslo with 12 guests."],
  ])("is not told of what happened %s", (_, text) => {
    expect(otherEvents(`${LEAD}\n\n${text}`)).toEqual([]);
  });
});
