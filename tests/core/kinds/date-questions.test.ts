import { describe, expect, it } from "vitest";
import { questionsAsked } from "../../builders/questions-asked.ts";

function asked(text: string): string[] {
  return questionsAsked("date", [text]).map(({ about }) => about);
}

describe("a question about a day", () => {
  it.each([
    ["the sum", "The mill lost $1.7 million in 2003.", "When did the mill lose $1.7 million?"],
    ["the share", "Norvik Foods shares rose 5% on Tuesday.", "When did Norvik Foods shares rise 5%?"],
    ["what is expected", "The mill is expected to close on December 20.", "When will the mill close?"],
    [
      "what was announced",
      "Norvik announced Tuesday that it would buy a mill.",
      "When did Norvik announce that it would buy a mill?",
    ],
    [
      "what was said, without “that”",
      "Divers said Tuesday the search had been called off.",
      "When did divers say that the search had been called off?",
    ],
    ["both subjects", "The hall and the yard were built in 1998.", "When were the hall and the yard built?"],
    ["one of many words", "The training centre was built in 1998.", "When was the training centre built?"],
    [
      "a number of things",
      "Some 20 aircraft were valued at $2 million in 1998.",
      "When were some 20 aircraft valued at $2 million?",
    ],
    ["what is still to come", "The lease is to be signed on December 20.", "When will the lease be signed?"],
    [
      "a nationality",
      "Czech police arrested two smugglers on Tuesday.",
      "When did Czech police arrest two smugglers?",
    ],
    [
      "no capital of the sentence",
      "Police arrested two smugglers on Tuesday.",
      "When did police arrest two smugglers?",
    ],
    [
      "a title with its name",
      "Minister Olga Berg opened the bridge on Tuesday.",
      "When did Minister Olga Berg open the bridge?",
    ],
    ["talks", "The talks were held on Tuesday.", "When were the talks?"],
  ])("names %s", (_what, text, question) => {
    expect(asked(text)).toContain(question);
  });

  it.each([
    [
      "a verb without its object",
      "Guards spent Tuesday searching the yard.",
      "“Guards spent … searching the yard”",
    ],
    ["a saying without its words", "Norvik Foods said on Tuesday.", "“Norvik Foods said”"],
    [
      "what was only tried",
      "Olga Berg tried to swim the strait in 2000.",
      "“Olga Berg tried to swim the strait”",
    ],
    ["what has yet to be", "Olga Berg had yet to wake up on Tuesday.", "“Olga Berg had yet to wake up”"],
  ])("prints the words of %s", (_what, text, words) => {
    expect(asked(text)).toEqual([`When was this: ${words}?`]);
  });
});

describe("a weekday beside a day of the month", () => {
  const texts = [
    "Norvik’s sale of the Belmar shipyard to Harland was announced on Tuesday.",
    "Norvik’s sale of the Belmar shipyard to Harland was announced on May 13.",
  ];

  it("fits as far as a year would tell, where no source is dated", () => {
    const [question] = questionsAsked("date", texts, null);
    expect(question).toMatchObject({ verdict: "compatible" });
    expect(question?.why).toContain("they fit if that day was a Tuesday");
  });

  it("is that day where the year is printed", () => {
    const [question] = questionsAsked(
      "date",
      [texts[0] ?? "", "Norvik’s sale of the Belmar shipyard to Harland was announced on May 13, 2008."],
      null,
    );
    expect(question?.why).toContain("13 May 2008 was a Tuesday");
  });

  it("is another day where the year says so", () => {
    const [question] = questionsAsked(
      "date",
      [texts[0] ?? "", "Norvik’s sale of the Belmar shipyard to Harland was announced on May 14, 2008."],
      null,
    );
    expect(question).toMatchObject({ verdict: "discrepancy", strength: "soft" });
  });
});
