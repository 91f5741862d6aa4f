import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/index.ts";
import { actPhrasesOf, actsOfNoun, actsOfVerb } from "../../../src/core/knowledge/acts.ts";

/** Whether any event of the last sentences of two articles stands on one question. */
function meet(a: string, b: string): boolean {
  const { claims, questions } = analyze(
    [a, b].map((text, i) => ({
      id: `S${String(i + 1)}`,
      file: `0${String(i + 1)}.txt`,
      text,
      given: { published: "2024-05-15" },
    })),
  );
  const events = new Map(claims.filter(({ kind }) => kind === "event").map(({ id, source }) => [id, source]));
  return questions.some(
    (question) => new Set(question.claims.flatMap((id) => events.get(id) ?? [])).size > 1,
  );
}

describe("one act in several verbs", () => {
  it.each([
    ["The exchange froze dealings in the bonds.", "Dealings in the bonds were halted by the bourse."],
    ["Weaver Ann Orr was in Ulm.\n\nThe weaver scaled a crane.", "Ann Orr climbed a crane."],
    ["Ann Orr took the oath of office.", "Ann Orr was sworn in at noon."],
    ["Two rowers rammed a buoy near Tarn.", "Two rowers crashed into a buoy."],
    ["SHEPHERDS TIE UP WOLF", "The wolf was bound by shepherds."],
    ["A guard was beaten by two prisoners.", "Two inmates assaulted a guard."],
  ])("meets: %s / %s", (a, b) => {
    expect(meet(a, b)).toBe(true);
  });

  it.each([
    ["The exchange froze dealings in the bonds.", "The exchange raised the fees for the bonds."],
    ["Ann Orr climbed a crane.", "Tom Berg scaled a crane."],
    ["Two rowers rammed a buoy near Tarn.", "Two rowers ran into a squall."],
    ["Two victims were treated in Ardana.", "Two individuals were detained in Ardana."],
  ])("stays apart: %s / %s", (a, b) => {
    expect(meet(a, b)).toBe(false);
  });
});

describe("the table of acts", () => {
  it("has a verb of several senses in several rows", () => {
    expect(actsOfVerb("clear")).toEqual(expect.arrayContaining(["evacuate", "acquit", "approve"]));
  });
  it("knows the words that make one act with a verb, the longest first", () => {
    expect(actPhrasesOf("take")?.[0]?.behind.length).toBeGreaterThan(1);
    expect(actPhrasesOf("take")?.map(({ behind }) => behind.join(" "))).toContain("oath");
  });
  it("knows nouns", () => {
    expect(actsOfNoun("closure")).toEqual(["close"]);
  });
});
