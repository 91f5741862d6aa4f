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
    ["what was done", "Officers seized three rifles.", "How many rifles did officers seize?"],
    ["who has them", "Harland has 640 mechanics.", "How many mechanics does Harland have?"],
    ["what they did", "Six jurors left the hall on Tuesday.", "How many jurors left the hall?"],
    ["people affected", "At least 300 farmers were affected.", "How many people were affected?"],
    ["whose age it is", "Olga Berg, 34, rode home.", "How old is Olga Berg?"],
    ["those aboard", "The ferry sank with 180 aboard.", "How many people were on board?"],
    ["what is so long", "He came for a two-day visit.", "How long is the visit?"],
    [
      "the words around a number of nothing",
      "They were married for nine years.",
      "How long: “They were married for …”?",
    ],
    [
      "the words around what the clause does not count",
      "The coach was let down by three fumbles.",
      "How many: “The coach was let down by … fumbles”?",
    ],
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
