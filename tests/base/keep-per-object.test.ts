import { describe, expect, it } from "vitest";
import { keepPerObject } from "../../src/base/keep-per-object.ts";

describe("keepPerObject", () => {
  it("makes the result of one object once, even where it is nothing, and that of its twin anew", () => {
    const asked: string[] = [];
    const read = keepPerObject(({ text }: { readonly text: string }) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    const empty = { text: "" };
    const full = { text: "four" };
    expect([read(empty), read(empty), read(full), read(full), read({ text: "four" })]).toEqual([
      undefined,
      undefined,
      4,
      4,
      4,
    ]);
    expect(asked).toEqual(["", "four", "four"]);
  });
});
