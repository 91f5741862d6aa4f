import { expect, it } from "vitest";
import { withoutMarks } from "../../../src/core/text/without-marks.ts";

it("takes accents and strokes off letters, also those Unicode does not take apart", () => {
  expect(withoutMarks("wałęsa søren yıldırım strauß þór")).toBe("walesa soren yildirim strauss thor");
});
