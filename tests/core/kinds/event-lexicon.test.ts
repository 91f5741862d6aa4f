import { describe, expect, it } from "vitest";
import { CONTRARY, SUCCESSIVE } from "../../../src/core/kinds/event/contraries.ts";
import { CLASS_NAMES, CLASS_OF_VERB, EVENT_CLASSES } from "../../../src/core/kinds/event/lexicon.ts";
import { classOfDoing, withFamilies } from "../../../src/core/knowledge/verb-families.ts";

describe("the table of events", () => {
  it.each(["verbs", "nouns", "adjectives", "denials"] as const)(
    "gives each of its %s to one event",
    (part) => {
      const words = EVENT_CLASSES.flatMap((row) => row[part] ?? []);
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    },
  );

  it("pairs only what claims have for triggers", () => {
    const paired = [...CONTRARY, ...SUCCESSIVE].flat();
    const isTrigger = (name: string): boolean =>
      CLASS_NAMES.has(name) || (classOfDoing(name) === name && !CLASS_OF_VERB.has(name));
    expect(paired.filter((name) => !isTrigger(name))).toEqual([]);
  });
});

describe("the families of verbs", () => {
  it("stand for themselves behind their name", () => {
    expect(withFamilies(["arrest+", "hold"])).toEqual(["arrest", "detain", "apprehend", "hold"]);
  });

  it("must be known", () => {
    expect(() => withFamilies(["frob+"])).toThrow("frob+");
  });
});
