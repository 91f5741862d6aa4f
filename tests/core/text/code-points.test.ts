import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointIndex, sliceCodePoints } from "../../../src/core/text/code-points.ts";
import { hostileText } from "../../builders/hostile-text.ts";

/** What Python and W3C Web Annotation count: JavaScript's own iteration by code point is the oracle. */
function codePoints(text: string): string[] {
  return Array.from(text);
}

describe("code point offsets", () => {
  it("count an emoji outside the basic plane once", () => {
    const text = "a😀b";
    expect(codePointIndex(text).length).toBe(3);
    expect(codePointIndex(text).toCodePoints({ start: 3, end: 4 })).toEqual({ start: 2, end: 3 });
    expect(sliceCodePoints(text, { start: 1, end: 2 })).toBe("😀");
  });

  it("count every part of a family emoji, of a flag and of a letter with its accent", () => {
    expect(codePointIndex("👨‍👩‍👧").length).toBe(5);
    expect(codePointIndex("🇮🇷").length).toBe(2);
    expect(codePointIndex("e\u0301").length).toBe(2);
  });

  it("count a lone surrogate once, before, between and after pairs", () => {
    const text = "\udc00😀\ud83d😀\ud83d";
    expect(codePointIndex(text).length).toBe(5);
    expect(sliceCodePoints(text, { start: 2, end: 3 })).toBe("\ud83d");
    expect(sliceCodePoints(text, { start: 3, end: 4 })).toBe("😀");
  });

  it("agree with the language on the length of any text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(codePointIndex(text).length).toBe(codePoints(text).length);
      }),
    );
  });

  it("slice the same words as the language, wherever a span lies", () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (text, a, b) => {
        const points = codePoints(text);
        const [start, end] = inOrder(a % (points.length + 1), b % (points.length + 1));
        expect(sliceCodePoints(text, { start, end })).toBe(points.slice(start, end).join(""));
      }),
    );
  });

  it("come back unchanged from UTF-16", () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (text, a, b) => {
        const index = codePointIndex(text);
        const [start, end] = inOrder(a % (index.length + 1), b % (index.length + 1));
        expect(index.toCodePoints(index.toUtf16({ start, end }))).toEqual({ start, end });
      }),
    );
  });
});

function inOrder(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
