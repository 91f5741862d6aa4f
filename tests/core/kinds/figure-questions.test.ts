import { describe, expect, it } from "vitest";
import { questionsAsked } from "../../builders/questions-asked.ts";

/** The questions that figures of one-sentence articles raise. */
function questions(...texts: readonly string[]): string[] {
  return questionsAsked("figure", texts).map(({ about }) => about);
}

describe("a question about figures", () => {
  it.each([
    ["the event", "The blast killed 40 people.", "How many people were killed in the blast?"],
    [
      "the time of an earlier event",
      "In March 2011 a quake killed 400 people.",
      "How many people were killed in the quake of Mar 2011?",
    ],
    [
      "whose share it is",
      "Norvik Foods shares closed at $31.20.",
      "What was the share price of Norvik Foods?",
    ],
    ["both ends of a distance", "Oster lies 40 miles north of Arden.", "How far from Arden is Oster?"],
    ["what was done", "Officers seized three rifles.", "How many rifles were seized or found?"],
  ])("names %s", (_what, text, question) => {
    expect(questions(text)).toContain(question);
  });

  it("takes no verb for an event", () => {
    expect(questions("The mill fired 40 people.").join(" ")).not.toContain("the fire");
  });

  it("takes the event of an earlier time from its own words alone", () => {
    const asked = questions(
      "The blast killed 12 people.",
      "The blast killed 12 people in the hall.",
      "The blast hurt 9 people. Gas had killed 200 people in May 2009.",
    );
    expect(asked).toContain("How many people were killed in the blast?");
    expect(asked).toContain("How many people were killed in May 2009?");
  });
});
