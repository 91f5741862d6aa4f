import { describe, expect, it } from "vitest";
import { mapMentions } from "../../../src/core/mentions/mention-map.ts";
import type { NameMention } from "../../../src/core/mentions/mention.ts";

const mention = (start: number, end: number): NameMention => ({
  start,
  end,
  text: "x".repeat(end - start),
  value: { type: "place", name: "x", country: null, role: null },
  rule: "test/x",
  sentence: 0,
  parts: [],
});

describe("a map of mentions", () => {
  it("gives nested words to the longer mention, in either order", () => {
    const inner = mention(2, 4);
    const outer = mention(0, 6);
    expect(mapMentions(10, [inner, outer]).at(3)).toBe(outer);
    expect(mapMentions(10, [outer, inner]).at(3)).toBe(outer);
  });

  it("says that nobody owns the words between", () => {
    const map = mapMentions(10, [mention(0, 2), mention(5, 7)]);
    expect(map.at(3)).toBeNull();
    expect(map.at(7)).toBeNull();
    expect(map.at(99)).toBeNull();
  });
});
