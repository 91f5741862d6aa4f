import { describe, expect, it } from "vitest";
import { questionsAsked } from "../../builders/questions-asked.ts";

function asked(...texts: readonly string[]): string[] {
  return questionsAsked("event", texts).map(({ about }) => about);
}

describe("a question about an event", () => {
  it.each([
    ["what is still to come", "The mill will close.", "Will the mill close?"],
    ["what may come", "The mill could close.", "Could the mill close?"],
    ["what happened", "The mill closed.", "Did the mill close?"],
    ["whether shots fell", "One clerk fired a shot at the car in Ulm.", "Were shots fired?"],
    ["whom it befell, of many", "The blast in Ulm killed 40 people.", "Was anybody killed?"],
    ["whom it befell, of one", "Officers in Ulm arrested a clerk.", "Was the clerk arrested?"],
    ["a team", "The Atlanta Falcons beat the Denver Broncos.", "Were the Denver Broncos beaten?"],
    ["what was acted on", "The ruling was appealed.", "Was the ruling appealed?"],
  ])("tells %s", (_what, text, question) => {
    expect(asked(text)).toContain(question);
  });
});

describe("the verdict on an event", () => {
  it.each([
    ["is to be", "A lease is to be signed in March."],
    ["has yet to be", "The lease has yet to be signed."],
    ["was hard to bring about", "Officials were struggling to sign the lease."],
  ])("is no agreement between what was done and what %s", (_what, text) => {
    const [question] = questionsAsked("event", ["The lease was signed.", text]);
    expect(question?.verdict).not.toBe("agree");
  });

  it("says that a denial is shared", () => {
    const [question] = questionsAsked("event", [
      "Ann Berg was not arrested.",
      "Police did not arrest Ann Berg.",
    ]);
    expect(question).toMatchObject({ verdict: "agree" });
    expect(question?.why).toContain("Both say that it was not so");
  });
});
