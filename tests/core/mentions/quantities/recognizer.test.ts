import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuantityMention } from "../../../../src/core/mentions/mention.ts";
import { quantities } from "../../../../src/core/mentions/quantities/recognizer.ts";
import { aDocument } from "../../../builders/a-document.ts";

function find(text: string): QuantityMention[] {
  return quantities.recognize(aDocument(text), []) as QuantityMention[];
}

/** The one mention of a sentence. */
function only(text: string): QuantityMention {
  const [mention, ...rest] = find(text);
  if (mention === undefined || rest.length > 0) throw new Error(`Not one mention in: ${text}`);
  return mention;
}

/** Words and signs that number grammars turn on, in any order. */
const shards = fc.constantFrom(
  ..."5 17 2,500 1.2 2019 0142 one five twenty half third dozen hundred million bn m k % $ € £ US A RM per cent percent".split(
    " ",
  ),
  ..."point points - – to and or of in from by between ( ) , . : / a an the rose fell up down more than at least about".split(
    " ",
  ),
  ..."people homes years year-old Su Boeing Smith km miles degrees C barrel a.m. March \u{1F600} e\u0301 no deaths".split(
    " ",
  ),
);
const sentence = fc
  .array(fc.tuple(shards, fc.constantFrom(" ", " ", "")), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(""));

describe("any text of numbers", () => {
  it("gives mentions whose spans hold their words, in order, none over another", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        for (const mention of find(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text).not.toBe("");
          expect(mention.start).toBeGreaterThanOrEqual(end);
          for (const part of mention.parts) expect(part.end).toBeGreaterThan(part.start);
          const { counted } = mention.value;
          if (counted) expect(text.slice(counted.start, counted.end)).toBe(counted.text);
          end = mention.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("gives intervals that run upwards, save scores, and never a NaN", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const { value } of find(text)) {
          for (const end of [value.min, value.max]) expect(end).not.toBeNaN();
          if (value.min === null || value.max === null || value.role === "score") continue;
          expect(value.min).toBeLessThanOrEqual(value.max);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("one amount in several dresses", () => {
  it("is the same sum in every currency and scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom(["$", "USD"], ["£", "GBP"], ["€", "EUR"], ["A$", "AUD"]),
        (tenths, [sign, code]) => {
          const printed = String(tenths / 10);
          const forms = [
            `${sign}${printed} billion`,
            `${sign}${printed}bn`,
            `${code} ${printed} billion`,
            `${printed}bn ${code}`,
          ];
          for (const form of forms) {
            const { value } = only(`They spent ${form} on it.`);
            expect([form, value.min, value.unit]).toEqual([
              form,
              Number((tenths * 1e8).toPrecision(15)),
              code,
            ]);
          }
        },
      ),
    );
  });

  it("overlaps with itself under a hedge", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1800 }),
        fc.constantFrom("about", "nearly", "some"),
        (n, hedge) => {
          const plain = only(`They moved ${n.toLocaleString("en-US")} people.`).value;
          const hedged = only(`They moved ${hedge} ${n.toLocaleString("en-US")} people.`).value;
          expect(hedged).toMatchObject({ min: plain.min, max: plain.max, bound: "~" });
        },
      ),
    );
  });
});

describe("the parts of a mention", () => {
  it("say what each word contributed", () => {
    const text = "Prices fell by at least 5% in May.";
    const parts = only(text).parts.map(({ part, start, end }) => [part, text.slice(start, end)]);
    expect(parts).toEqual([
      ["bound", "at least"],
      ["number", "5"],
      ["unit", "%"],
      ["counted", "Prices"],
      ["delta", "fell"],
    ]);
  });

  it("name the order of the words in the rule", () => {
    expect(only("Prices fell 5%.").rule).toBe("quantities/<down> <number> <percent>");
    expect(only("They saw a 5% fall.").rule).toBe("quantities/<number> <percent> <down>");
  });
});

describe("hostile text", () => {
  const cost = (text: string): number => {
    const document = aDocument(text);
    const start = performance.now();
    quantities.recognize(document, []);
    return performance.now() - start;
  };

  it.each([
    "7",
    ",",
    "and ",
    "$",
    "$ ",
    "1-",
    "1 to ",
    "five ",
    "a ",
    "rose 5% ",
    "one in ",
    "12 x-y ",
    "1 hour ",
    "100 ",
    "aged 1 to ",
    "1 hundred and ",
    "0800 ",
    "the girl, 9, ",
    "5 F-16s ",
    "half of a ",
  ])("costs at most about twice as much for twice as many %j", (shard) => {
    const size = 20_000 / shard.length;
    cost(shard.repeat(size));
    const once = Math.min(cost(shard.repeat(size)), cost(shard.repeat(size)));
    const twice = Math.min(cost(shard.repeat(2 * size)), cost(shard.repeat(2 * size)));
    expect(twice).toBeLessThan(4 * once + 50);
  });
});
