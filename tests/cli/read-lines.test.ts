import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../src/cli/read-lines.ts";

describe("readLines", () => {
  it("counts lines, and a last one without a line feed", async () => {
    expect(await lines(["one\ntwo\n\nfo", "ur"])).toEqual(["1 one", "2 two", "3 ", "4 four"]);
  });

  it("gives nothing for an empty stream", async () => {
    expect(await lines([])).toEqual([]);
  });

  it("lets go of a line that is too long and reads on behind it", async () => {
    expect(await lines(["123456", "789", "\nshort\n", "1234567"], 6)).toEqual([
      "1 too long",
      "2 short",
      "3 too long",
    ]);
  });

  it("gives the same lines however the stream is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\n", "·"))),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (texts, sizes) => {
          const whole = Buffer.from(texts.map((text) => `${text}\n`).join(""));
          const chunks: Uint8Array[] = [];
          for (let at = 0, i = 0; at < whole.length; i++) {
            const size = sizes[i % sizes.length] ?? 1;
            chunks.push(whole.subarray(at, at + size));
            at += size;
          }
          expect(await lines(chunks)).toEqual(texts.map((text, i) => `${String(i + 1)} ${text}`));
        },
      ),
    );
  });
});

async function lines(chunks: readonly (string | Uint8Array)[], longest = 1_000): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const ended of readLines(stream(chunks), longest)) {
    for (const { number, bytes } of ended)
      found.push(`${String(number)} ${bytes === null ? "too long" : Buffer.from(bytes).toString("utf8")}`);
  }
  return found;
}

async function* stream(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}
