import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";

/** What two one-sentence sources are asked about a place -> the verdict. */
function placesOf(a: string, b: string): Record<string, string> {
  const report = analyze(
    [a, b].map((text, i) => ({
      id: `S${String(i + 1)}`,
      file: `${String(i)}.txt`,
      text,
      given: { published: "2023-12-08" },
    })),
  );
  const shared = report.questions.filter(({ about, sources }) => about.startsWith("Where") && sources === 2);
  return Object.fromEntries(shared.map(({ about, verdict }) => [about, verdict]));
}

describe("the place of a story", () => {
  it("is one whatever is said to be there", () => {
    expect(
      placesOf(
        "Two sailors were turned away by a waiter in Harlow on Monday.",
        "A waiter in Harlow was sacked after he sent two sailors away.",
      ),
    ).toEqual({ "Where did it happen?": "agree" });
    expect(
      placesOf(
        "A clerk shot at three colleagues at a suburban Tokyo bank on Monday.",
        "The bank in suburban Tokyo was searched after a clerk shot at three colleagues.",
      ),
    ).toEqual({ "Where is the bank?": "compatible" });
  });

  it("is not joined where the places differ", () => {
    expect(
      placesOf("A bakery in Harlow turned away two sailors.", "A clerk was robbed of his car in Belmar."),
    ).toEqual({});
  });

  it("is not every place that an opening names", () => {
    expect(placesOf("A sawmill will be built in Harlow.", "The brewer runs a laboratory in Belmar.")).toEqual(
      {},
    );
  });

  it("is a town for one and the region of a city for the other, where both open their articles", () => {
    expect(
      placesOf(
        "A clerk shot at three colleagues at a suburban Tokyo bank on Monday.",
        "A clerk shot at three colleagues at a bank in Harlow on Monday.",
      ),
    ).toMatchObject({ "Where was the shooting?": "compatible" });
  });

  it("is not where people are taken from it", () => {
    expect(
      placesOf(
        "Two bakers were treated at Harlow Hospital on Monday.",
        "Two bakers were hurt at a bank in suburban Tokyo on Monday.",
      ),
    ).toEqual({});
  });

  it("is not that of who only speaks of it", () => {
    expect(placesOf("A judge in Harlow denied bail.", "A judge in Harlow fined a baker.")).toEqual({});
  });

  it("is a town for one and a building in it for the other", () => {
    expect(
      placesOf(
        "The treaty was signed in Tokyo on Monday.",
        "The treaty was signed at the Korda Palace on Monday.",
      ),
    ).toEqual({ "Where was the signing?": "compatible" });
  });

  it("is not the town of a beaten side", () => {
    expect(
      placesOf(
        "Rovers took a 3-1 win over Kansas City on Sunday.",
        "Rovers took a 3-1 win in Kansas City on Sunday.",
      ),
    ).toEqual({});
  });

  it("is what a crash was near, in whatever verb it is told", () => {
    expect(
      placesOf(
        "The train left the rails near the village of Tarn.",
        "The night train derailed outside Tarn.",
      ),
    ).toEqual({ "Where was the crash?": "agree" });
  });
});
