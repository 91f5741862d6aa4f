import { expect, test } from "vitest";
import { oneLine } from "../../../src/core/text/one-line.ts";

test.each([
  ["two\n  lines", "two lines"],
  ["one\u00a0hard blank", "one hard blank"],
  ["a  gap", "a gap"],
  ["nothing to do", "nothing to do"],
])("%j is put on one line", (printed, line) => {
  expect(oneLine(printed)).toBe(line);
});
