import { describe, expect, it } from "vitest";
import { PHRASING_FOLDERS, phrasingsIn, scoreOf } from "./eval/phrasings.ts";
import { percent, together } from "./eval/share.ts";

const ALL = PHRASING_FOLDERS.flatMap(phrasingsIn);

describe("facts told in many ways", () => {
  it.each(ALL.map(({ id, say }) => [id, say] as const))(
    "mark one stretch in each telling of %s",
    (_id, say) => {
      for (const telling of say) expect(telling).toMatch(/^[^[\]]*\[[^[\]]+\][^[\]]*$/u);
    },
  );

  // A little off what was reached: what goes beyond it was better once.
  const scores = ALL.map(scoreOf);
  it("meet on one question", () => {
    expect(percent(together(scores.map(({ met }) => met)))).toBeGreaterThan(47);
  });
  it("do not meet what tells something else", () => {
    expect(percent(together(scores.map(({ wrong }) => wrong)))).toBeLessThan(4.9);
  });
});
