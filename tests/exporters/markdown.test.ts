import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/exporters/markdown/escape-markdown.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["<img src=x>", "\\<img src=x\\>"],
    ["[link](javascript:x)", "\\[link\\](javascript:x)"],
    ["*bold* _it_ `code` ~no~ | #", "\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~ \\| \\#"],
    ["two\nlines\r\n\ttab", "two lines tab"],
    ["12. May", "12\\. May"],
    ["- item", "\\- item"],
    ["= heading", "\\= heading"],
    ["C:\\dir & co", "C:\\\\dir \\& co"],
    ["12 people, 3.5 km - well", "12 people, 3.5 km - well"],
  ])("writes %j as %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
