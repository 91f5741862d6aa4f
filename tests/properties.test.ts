import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  analyze,
  findFaults,
  sliceCodePoints,
  type Analysis,
  type DossierState,
  type SourceInput,
} from "../src/core/index.ts";
import { discrepancies, levels, sourcesOf, verdicts } from "./builders/findings-in-words.ts";
import { hardWrapped } from "./builders/hard-wrapped.ts";
import { hostileText } from "./builders/hostile-text.ts";

/** What must hold of the analysis of any articles: the sample dossier turned about, and generated texts. */

const SEEDS = path.join(import.meta.dirname, "..", "seeds");

const samples: readonly SourceInput[] = readdirSync(SEEDS)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file, i) => ({
    id: `S${String(i + 1)}`,
    file,
    text: readFileSync(path.join(SEEDS, file), "utf8"),
    given: JSON.parse(
      readFileSync(path.join(SEEDS, file.replace(".txt", ".json")), "utf8"),
    ) as SourceInput["given"],
  }));

let plain: Analysis;

beforeAll(() => {
  plain = analyze(samples);
});

describe("the same articles", () => {
  it("give the same bytes twice", () => {
    expect(JSON.stringify(analyze(samples))).toBe(JSON.stringify(plain));
  });

  it("give the same bytes in any order", () => {
    const orders = fc.shuffledSubarray([...samples], { minLength: samples.length });
    fc.assert(
      fc.property(orders, (order) => JSON.stringify(analyze(order)) === JSON.stringify(plain)),
      { numRuns: 6 },
    );
  });

  it("give the same findings under other labels", () => {
    const relabelled = samples.map((input, i) => ({ ...input, id: `S${String(samples.length - i)}` }));
    expect(verdicts(analyze(relabelled))).toEqual(verdicts(plain));
  });
});

describe("an exact copy of an article", () => {
  const COPY = "S6";
  let copied: readonly { readonly of: string; readonly analysis: Analysis }[];

  beforeAll(() => {
    copied = samples.map((input) => ({
      of: input.id,
      analysis: analyze([...samples, { ...input, id: COPY, file: `copy-of-${input.file}` }]),
    }));
  });

  it("is known to have the origin of the first", () => {
    for (const { of, analysis } of copied) {
      const pairs = analysis.origins.map(({ sources }) => sources.join(" "));
      expect(pairs).toContain(`${of} ${COPY}`);
    }
  });

  it("adds no origin to any question", () => {
    for (const { of, analysis } of copied) {
      const beyond = analysis.questions.filter(({ claims, origins }) => {
        const sources = sourcesOf(analysis, claims);
        return sources.includes(COPY) && sources.includes(of) && origins >= sources.length;
      });
      expect({ of, beyond: beyond.map(({ about }) => about) }).toEqual({ of, beyond: [] });
    }
  });

  it("turns no verdict into a discrepancy", () => {
    const known = new Set(discrepancies(plain));
    for (const { of, analysis } of copied) {
      expect({ of, added: discrepancies(analysis).filter((one) => !known.has(one)) }).toEqual({
        of,
        added: [],
      });
    }
  });
});

describe("how an article is typeset", () => {
  it("changes no finding: lines wrapped at 72 columns", () => {
    for (const [i, input] of samples.entries()) {
      const wrapped = samples.with(i, { ...input, text: hardWrapped(input.text, 72) });
      expect({ file: input.file, levels: levels(analyze(wrapped)) }).toEqual({
        file: input.file,
        levels: levels(plain),
      });
    }
  });

  it("changes no finding: line ends of Windows", () => {
    const windows = samples.map((input) => ({ ...input, text: input.text.replaceAll("\n", "\r\n") }));
    expect(levels(analyze(windows))).toEqual(levels(plain));
  });
});

describe("every promise is kept", () => {
  it("by the sample dossier", () => {
    expect(findFaults(stateOf(plain))).toEqual([]);
  });

  it("by articles with emoji, combining marks, right-to-left text and odd line ends thrown in", () => {
    const sample = fc.record({
      input: fc.constantFrom(...samples),
      at: fc.array(fc.nat(4000), { minLength: 5, maxLength: 5 }),
      pieces: fc.array(
        fc.constantFrom("😀", "e\u0301", "\u0301", "👨‍👩‍👧", "إيران", "\u202eאבג\u202c", "\r\n", "𝐀"),
        {
          minLength: 5,
          maxLength: 5,
        },
      ),
    });
    fc.assert(
      fc.property(sample, ({ input, at, pieces }) => {
        const text = at.reduce((words, place, i) => thrownIn(words, place, pieces[i] ?? ""), input.text);
        expectPromisesKept([{ ...input, text }]);
      }),
      { numRuns: 15 },
    );
  });

  it("by generated texts", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        expectPromisesKept(
          texts.map((text, i) => ({ id: `S${String(i + 1)}`, file: `${String(i)}.txt`, text, given: {} })),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe("a hostile article is read in near linear time", () => {
  /** UTF-16 units of the shorter text; the longer has twice as many. */
  const LENGTH = 200_000;

  it.each([
    ["one line of words", "The mayor of Oslo opened a bridge and "],
    ["“and”", "and "],
    ["opening brackets", "("],
    ["quotation marks", "“"],
    ["straight quotation marks", '"'],
    ["line ends", "\n"],
    ["capitals", "Oslo "],
    ["numbers", "7 "],
    ["reported speech", "said that "],
  ])("made of %s", { timeout: 300_000 }, (_case, piece) => {
    const isLinear = (): boolean => {
      const half = timeOf(piece.repeat(LENGTH / piece.length));
      const whole = timeOf(piece.repeat((2 * LENGTH) / piece.length));
      // Under a second the machine's other work decides.
      return whole < 1_000 || whole / half < 3;
    };
    // One run of three must do: the collector and other processes slow some down.
    expect([1, 2, 3].some(isLinear)).toBe(true);
  });
});

it("says where an article runs on without a sentence, and reads no claims there", () => {
  const text = `Twelve people died.\n\n${"7 people and ".repeat(300)}`;
  const { claims, warnings } = analyze([{ id: "S1", file: "1.txt", text, given: {} }]);
  expect(warnings).toEqual([expect.stringContaining("S1 runs on for hundreds of words")]);
  expect(claims.map(({ exact }) => exact)).toEqual(["Twelve people"]);
});

/** Milliseconds of computing that the analysis of one article takes. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  const { sources } = analyze([{ id: "S1", file: "1.txt", text, given: {} }]);
  expect(sources[0]?.text).toBe(text);
  return process.cpuUsage(before).user / 1_000;
}

function expectPromisesKept(inputs: readonly SourceInput[]): void {
  const analysis = analyze(inputs);
  expect(findFaults(stateOf(analysis))).toEqual([]);
  for (const { source, start, end, exact } of analysis.claims) {
    const text = inputs.find(({ id }) => id === source)?.text ?? "";
    expect(sliceCodePoints(text, { start, end })).toBe(exact);
  }
}

/** Puts a piece into a text, never into the middle of a surrogate pair. */
function thrownIn(text: string, place: number, piece: string): string {
  const characters = Array.from(text);
  const at = place % (characters.length + 1);
  return characters.slice(0, at).join("") + piece + characters.slice(at).join("");
}

function stateOf(analysis: Analysis): DossierState {
  return {
    ...analysis,
    dossier: { slug: "properties", title: "Properties", analysed: null },
    sources: analysis.sources.map((source) => ({ ...source, sha256: "" })),
    history: [],
    reviews: new Map(),
  };
}
