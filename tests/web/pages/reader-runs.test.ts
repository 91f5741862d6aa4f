import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markRuns, type ClaimSpan, type Run } from "../../../src/web/pages/reader-runs.ts";

function claim(id: string, start: number, end: number): ClaimSpan {
  return { claim: id, start, end, href: `/claims/${id}`, line: "agree", title: id };
}

/** "[C1:<a>[C2:b]]": nesting as brackets, the outer claim's own words as links; a part without its anchor has no number. */
function show(runs: readonly Run[]): string {
  return runs
    .map(({ text, claim: mark, furniture, found, runs: inner }) => {
      if (text !== null) return text;
      if (mark?.line === "none") return `<${show(inner)}>`;
      return `[${found ? "found" : furniture ? "furniture" : (mark?.id ?? "")}:${show(inner)}]`;
    })
    .join("");
}

const NOTHING_ELSE = { furniture: [], found: null };
const whole = { start: 0, end: 6 };

describe("claims in a paragraph", () => {
  test("stand apart where they do not touch", () => {
    expect(show(markRuns("abcdef", whole, [claim("C1", 0, 2), claim("C2", 3, 5)], NOTHING_ELSE))).toBe(
      "[C1:ab]c[C2:de]f",
    );
  });

  test("nest where one lies inside another: no link holds a link, and the words of each lead to it", () => {
    const runs = markRuns("abcdef", whole, [claim("C1", 0, 5), claim("C2", 2, 4)], NOTHING_ELSE);
    expect(show(runs)).toBe("[C1:<ab>[C2:cd]<e>]f");
    expect(runs[0]?.claim?.href).toBeNull();
    expect(runs[0]?.runs.map((run) => run.claim?.href)).toEqual(["/claims/C1", "/claims/C2", "/claims/C1"]);
  });

  test("keep their link around words that were looked for, which are cut where they run out of it", () => {
    const runs = markRuns("abcdef", whole, [claim("C1", 0, 3)], {
      furniture: [],
      found: { start: 2, end: 5 },
    });
    expect(show(runs)).toBe("[C1:ab[found:c]][found:de]f");
    expect(runs[0]?.claim?.href).toBe("/claims/C1");
    expect([runs[0]?.runs[1]?.found, runs[1]?.found]).toEqual([{ first: true }, { first: false }]);
  });

  test("are cut where they cross, and keep their anchor on the first part", () => {
    expect(show(markRuns("abcdef", whole, [claim("C1", 0, 4), claim("C2", 2, 6)], NOTHING_ELSE))).toBe(
      "[C1:<ab>[C2:cd]][:ef]",
    );
  });

  test("both keep their anchor on the same words", () => {
    expect(show(markRuns("abcdef", whole, [claim("C1", 1, 3), claim("C2", 1, 3)], NOTHING_ELSE))).toBe(
      "a[C1:[C2:bc]]def",
    );
  });

  test("run on from the paragraph before without a second anchor", () => {
    expect(show(markRuns("abcdef", { start: 3, end: 6 }, [claim("C1", 1, 5)], NOTHING_ELSE))).toBe("[:de]f");
  });

  test("go around page furniture in the middle of a sentence", () => {
    expect(
      show(
        markRuns("abcdef", whole, [claim("C1", 0, 6)], { furniture: [{ start: 2, end: 4 }], found: null }),
      ),
    ).toBe("[C1:ab[furniture:cd]ef]");
  });
});

test("whatever the claims, the words of the paragraph come out as they were, and every claim has one anchor", () => {
  const spans = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 31, maxLength: 40 }), spans, (text, drawn) => {
      const claims = drawn
        .map(([start, length], i) => claim(`C${String(i)}`, start, start + length))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const runs = markRuns(text, { start: 0, end: text.length }, claims, NOTHING_ELSE);
      const flat = (inner: readonly Run[]): readonly Run[] =>
        inner.flatMap((run) => [run, ...flat(run.runs)]);
      expect(
        flat(runs)
          .map((run) => run.text ?? "")
          .join(""),
      ).toBe(text);
      const anchors = flat(runs).flatMap((run) => run.claim?.id ?? []);
      expect(anchors.toSorted()).toEqual(claims.map((one) => one.claim).toSorted());
    }),
  );
});
