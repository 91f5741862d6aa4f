import { describe, expect, it } from "vitest";
import { MAX_ARTICLE_BYTES, readArticle, type ImportedFile } from "../../src/importers/index.ts";
import { problemCode, value } from "../database/temporary-database.ts";

function file(name: string, content: string | readonly number[]): ImportedFile {
  return {
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content),
  };
}

describe("reading an article", () => {
  it("keeps the words as they came, line ends and odd spaces and all", () => {
    const text = "A\r\n\r\n fire\u00a0🔥 e\u0301 \u200fשלום\t\n";
    expect(value(readArticle(file("story/01.txt", text)))).toEqual({
      file: "01.txt",
      bytes: new TextEncoder().encode(text),
      text,
      given: {},
    });
  });

  it("leaves the folders of other systems out of the file name", () => {
    expect(value(readArticle(file("C:\\desk\\01.txt", "words"))).file).toBe("01.txt");
  });

  it("keeps a byte order mark in the bytes and out of the words", () => {
    const draft = value(readArticle(file("a.txt", [0xef, 0xbb, 0xbf, 0x48, 0x69])));
    expect(draft.text).toBe("Hi");
    expect(draft.bytes).toHaveLength(5);
  });

  it.each([
    ["import/empty", file("a.txt", [])],
    ["import/empty", file("a.txt", " \n\u2014 … \n")],
    ["import/binary", file("a.txt", [0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])],
    ["import/binary", file("a.txt", [0x7f, 0x45, 0x01, 0x02, 0x03, 0x04])],
    ["import/not-utf8", file("a.txt", [0xff, 0xfe, 0x48, 0x00])],
    ["import/not-utf8", file("a.txt", [0x63, 0x61, 0x66, 0xe9])],
    ["import/unknown-format", file("a.pdf", "words")],
    ["import/too-large", file("a.txt", "x".repeat(MAX_ARTICLE_BYTES + 1))],
  ])("says %s", (code, article) => {
    expect(problemCode(readArticle(article))).toBe(code);
  });

  it("says which line is not UTF-8", () => {
    const latin1 = [...new TextEncoder().encode("naïve\ncafé\ncaf"), 0xe9, 0x20, 0x21];
    expect(readArticle(file("a.txt", latin1))).toMatchObject({
      problem: { message: expect.stringContaining("(line 3)") as string },
    });
  });
});

describe("a sidecar", () => {
  const article = file("a.txt", "words");
  const read = (json: string) => readArticle(article, file("a.json", json));

  it("gives what the editor knows; null is not known", () => {
    const json = '{"title": "Fire", "outlet": null, "url": "https://example.org/a", "published": "2024-03"}';
    expect(value(read(json)).given).toEqual({
      title: "Fire",
      url: "https://example.org/a",
      published: "2024-03",
    });
  });

  it.each(["2023", "2024-02-29", "2023-12-09"])("takes %s for a date", (published) => {
    expect(value(read(JSON.stringify({ published }))).given).toEqual({ published });
  });

  it.each([
    ["import/sidecar-not-json", "{title: Fire}"],
    ["import/sidecar-shape", "[]"],
    ["import/sidecar-shape", '{"headline": "Fire"}'],
    ["import/sidecar-shape", '{"title": 7}'],
    ["import/sidecar-shape", '{"published": "last Friday"}'],
    ["import/sidecar-shape", '{"published": "2023-02-29"}'],
    ["import/sidecar-shape", '{"published": "2023-13"}'],
    ["import/sidecar-shape", '{"url": "javascript:alert(1)"}'],
    ["import/sidecar-shape", '{"title": "two\\nlines"}'],
    ["import/sidecar-shape", '{"title": "half a pair \\ud83d"}'],
  ])("says %s of %s", (code, json) => {
    expect(problemCode(read(json))).toBe(code);
  });

  it("names the field that is wrong and the file it stands in", () => {
    expect(read('{"published": "soon"}')).toMatchObject({
      problem: { message: expect.stringMatching(/^a\.json: "published" is not a date/) as string },
    });
  });
});
