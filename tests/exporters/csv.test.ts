import { describe, expect, it } from "vitest";
import { disarmCell } from "../../src/exporters/csv/disarm-cell.ts";

describe("disarmCell", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tcell",
    "\rcell",
    "  =1",
    "\u00a0=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠A",
  ])("disarms %j", (cell) => {
    expect(disarmCell(cell)).toBe(`'${cell}`);
  });

  it.each(["", "12 people", "2024-05-03", "a=b", "C1", " indented", "'quoted", "–5 °C"])(
    "leaves %j alone",
    (cell) => {
      expect(disarmCell(cell)).toBe(cell);
    },
  );
});
