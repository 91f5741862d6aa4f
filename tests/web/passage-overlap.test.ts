import { expect, test } from "vitest";
import { sharedPassages } from "../../src/web/passage-overlap.ts";
import { anEmptyDossier, aSource } from "../builders/a-dossier.ts";

const COPIED = "The ferry left the harbour at dawn with ninety people on board.";

function passages(left: string, right: string) {
  const sources = [aSource("S1", left), aSource("S2", right)].map((source) => ({
    ...source,
    sentences: [...source.text.matchAll(/[^.]+\./g)].map((match) => ({
      start: match.index + (match[0].length - match[0].trimStart().length),
      end: match.index + match[0].length,
      coverage: "none" as const,
    })),
  }));
  const [a, b] = sources;
  if (!a || !b) throw new Error("Two sources");
  return sharedPassages({ ...anEmptyDossier(), sources }, a, b);
}

test("finds the sentence that shares most wording, wherever it stands, and marks what both have", () => {
  const [passage, ...others] = passages(
    `Nothing else is alike here. ${COPIED}`,
    `At dawn, officials said, the ferry left the harbour with ninety people. Rain fell all day.`,
  );
  expect(others).toEqual([]);
  const shared = passage?.left.runs.filter((run) => run.shared).map(({ text }) => text);
  expect(shared?.join(" ")).toContain("ferry left the harbour");
  expect(passage?.left.runs.map(({ text }) => text).join("")).toBe(COPIED);
});

test("says nothing of sentences that share only short common phrases", () => {
  expect(passages("The mayor of the town spoke.", "The price of the boat rose.")).toEqual([]);
});

test("sets a sentence beside one other at most", () => {
  expect(passages(`${COPIED} ${COPIED}`, COPIED)).toHaveLength(1);
});
