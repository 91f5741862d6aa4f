import { describe, expect, it } from "vitest";
import { Rivals } from "../../../src/core/questions/rivals.ts";

describe("rivals", () => {
  it("are beaten only by what is the best match of both", () => {
    const rivals = new Rivals();
    rivals.meet(0, "S1", 1, "S2", 0.4);
    rivals.meet(0, "S1", 2, "S2", 0.7);
    rivals.meet(3, "S1", 2, "S2", 0.9);
    expect(rivals.isBest(3, "S1", 2, "S2", 0.9)).toBe(true);
    expect(rivals.isBest(0, "S1", 2, "S2", 0.7)).toBe(false);
    expect(rivals.isBest(0, "S1", 1, "S2", 0.4)).toBe(false);
  });

  it("of other sources do not count", () => {
    const rivals = new Rivals();
    rivals.meet(0, "S1", 1, "S2", 0.4);
    rivals.meet(0, "S1", 2, "S3", 0.7);
    expect(rivals.isBest(0, "S1", 1, "S2", 0.4)).toBe(true);
  });
});
