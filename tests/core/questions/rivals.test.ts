import { describe, expect, it } from "vitest";
import { Rivals } from "../../../src/core/questions/rivals.ts";

describe("rivals", () => {
  it("are what is most like a claim in each other source", () => {
    const rivals = new Rivals();
    rivals.meet(0, "S1", 1, "S2", 0.4);
    rivals.meet(0, "S1", 2, "S2", 0.7);
    rivals.meet(3, "S1", 2, "S2", 0.9);
    rivals.meet(0, "S1", 4, "S3", 0.1);
    expect(rivals.mostLike(0, "S2")).toEqual([2]);
    expect(rivals.mostLike(2, "S1")).toEqual([3]);
    expect(rivals.mostLike(1, "S1")).toEqual([0]);
    expect(rivals.mostLike(0, "S3")).toEqual([4]);
  });

  it("are several where they are equally like it, and none where it met none", () => {
    const rivals = new Rivals();
    rivals.meet(0, "S1", 1, "S2", 0.4);
    rivals.meet(0, "S1", 2, "S2", 0.4);
    expect(rivals.mostLike(0, "S2")).toEqual([1, 2]);
    expect(rivals.mostLike(0, "S3")).toEqual([]);
  });
});
