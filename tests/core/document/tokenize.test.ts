import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/core/document/tokenize.ts";
import { isPairAt } from "../../../src/core/text/code-points.ts";
import { hostileText } from "../../builders/hostile-text.ts";

function pieces(text: string): string[] {
  return tokenize(text, 0, text.length).map((token) => token.text);
}

describe("tokens", () => {
  it.each([
    ["abbreviations keep their points", "the U.S. at 9 a.m. today", "the|U.S.|at|9|a.m.|today"],
    ["a final point ends the sentence, not the word", "He left.", "He|left|."],
    ["one letter and a point are two tokens", "plan B. Then", "plan|B|.|Then"],
    ["numbers keep inner points and commas", "1,500.25, or 3.", "1,500.25|,|or|3|."],
    ["a model name is three tokens", "Su-35", "Su|-|35"],
    ["a number and its unit are two tokens", "$1.2bn", "$|1.2|bn"],
    ["a possessive s is a token of its own", "Iran's and Tehran’s", "Iran|'s|and|Tehran|’s"],
    ["an apostrophe inside a word stays", "don't, O’Brien", "don't|,|O’Brien"],
    ["a quotation mark before s is a mark", "'s right", "'|s|right"],
    ["an accent belongs to its letter", "Jose\u0301 said", "Jose\u0301|said"],
    ["letters of any script make words", "إيران אבג 𝐀𝐁", "إيران|אבג|𝐀𝐁"],
    ["an emoji is one mark", "ok😀ok", "ok|😀|ok"],
    ["a lone surrogate is a mark and takes nothing with it", "a\ud83db \ud83d c", "a|\ud83d|b|\ud83d|c"],
    ["no-break spaces separate", "5\u00a0million\u202fpeople", "5|million|people"],
  ])("%s", (_rule, text, expected) => {
    expect(pieces(text).join("|")).toBe(expected);
  });

  it("fold case and apostrophes for look-up, and nothing else", () => {
    const [token] = tokenize("Don’t", 0, 5);
    expect(token).toMatchObject({ text: "Don’t", lower: "don't", kind: "word" });
  });

  it("rebuild the text with the white space between them", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let rebuilt = "";
        for (const token of tokenize(text, 0, text.length)) {
          const gap = text.slice(rebuilt.length, token.start);
          expect(gap.trim()).toBe("");
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          rebuilt += gap + token.text;
        }
        expect(text.slice(rebuilt.length).trim()).toBe("");
      }),
    );
  });

  it("hold no white space", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const piece of pieces(text)) expect(piece).not.toMatch(/\s/u);
      }),
    );
  });

  it("never cut a surrogate pair", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const starts = new Set<number>();
        for (let i = 0; i <= text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) starts.add(i);
        for (const { start, end } of tokenize(text, 0, text.length)) {
          expect(starts.has(start) && starts.has(end)).toBe(true);
        }
      }),
    );
  });

  it("are the same for a stretch as for that stretch alone", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (before, text, after) => {
        fc.pre(!isPairAt(text + after, text.length - 1));
        const alone = tokenize(text, 0, text.length).map((token) => token.text);
        const inside = tokenize(before + text + after, before.length, before.length + text.length);
        expect(inside.map((token) => token.text)).toEqual(alone);
      }),
    );
  });

  it("cost no more than in proportion on runs without a gap", () => {
    for (const unit of ["a", "1", "1,", "a.", "'s", "’", "-", "\ud83d", "e\u0301"]) {
      const text = unit.repeat(200_000 / unit.length);
      const before = process.cpuUsage();
      tokenize(text, 0, text.length);
      // Linear takes tens of milliseconds; quadratic would take minutes.
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    }
  });
});
