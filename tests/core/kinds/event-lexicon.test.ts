import { describe, expect, it } from "vitest";
import { CONTRARY, EVENT_CLASSES, CLASS_NAMES, SUCCESSIVE } from "../../../src/core/kinds/event/lexicon.ts";

describe("the table of events", () => {
  it.each(["verbs", "nouns", "adjectives", "denials"] as const)(
    "gives each of its %s to one event",
    (part) => {
      const words = EVENT_CLASSES.flatMap((row) => row[part] ?? []);
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    },
  );

  it("pairs only events that it knows", () => {
    const paired = [...CONTRARY, ...SUCCESSIVE].flat();
    expect(paired.filter((name) => !CLASS_NAMES.has(name))).toEqual([]);
  });
});
