import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";

/** Why the one article is at odds with itself; empty where its numbers fit. */
function slips(text: string): string[] {
  const { questions } = analyze([{ id: "S1", file: "1.txt", text, given: {} }]);
  return questions.filter(({ rule }) => rule === "figure/<does not add up>").map(({ why }) => why);
}

describe("the numbers of one sentence", () => {
  it.each([
    ["The fire killed 12 people: seven men and four women.", "“seven men” and “four women” make 11"],
    ["Seven buses and four cars, for a total of 12 vehicles, were lost.", "make 11"],
    ["Norvik will pay $5 billion: $3 billion in cash and $1 billion in shares.", "make 4000000000"],
    ["The convoy carried 20 soldiers, including 25 officers, to the port.", "“25 officers” alone is more"],
    ["Police said 30 of the 80 houses (50 percent) burned down.", "“30” of “80 houses” is 37.5 percent"],
  ])("are held against each other: %s", (text, words) => {
    expect(slips(text)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    "The fire killed 11 people: seven men and four women.",
    "The fire killed at least 12 people: about seven men and four women.",
    "Of 20 people, including 12 women and 10 foreigners, none was hurt.",
    "Police said 30 of the 80 houses (37.5 percent) burned down.",
    "About a third, 30 of the 80 houses (38 percent), burned down.",
    "The storm hit 12 towns: seven people and four horses died.",
    "He scored 12 goals, seven of them in March and four in May.",
  ])("are left alone where they fit or count other things: %s", (text) => {
    expect(slips(text)).toEqual([]);
  });
});
