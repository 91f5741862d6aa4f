import { expect, test } from "vitest";
import { mapDefined } from "../../src/base/map-defined.ts";

test("only null and undefined are left out, and each item comes with its place", () => {
  const made = [null, 0, undefined, "", false];
  expect(mapDefined(made, (item, index) => (index === 4 ? "last" : item))).toEqual([0, "", "last"]);
});
