import { beforeAll, describe, expect, it } from "vitest";
import { analyze, type Analysis, type Claim, type Question, type SourceInput } from "../src/core/index.ts";
import { discrepancies, levels, sourcesOf, verdicts } from "./builders/findings-in-words.ts";
import { hardWrapped } from "./builders/hard-wrapped.ts";
import { STORY_GAPS } from "./known-gaps-stories.ts";
import { readStories, type Passages, type Story, type StoryExpectations } from "./builders/stories.ts";

/**
 * Six invented stories, each told by four articles. What was planted in them is written down in
 * `cases/stories/<name>/expected.json`; what of it is not found yet, in `known-gaps-stories.ts`.
 */

type Planted = StoryExpectations["findings"][number];

describe.each(readStories())("the story $name", ({ name, articles, expected }: Story) => {
  let analysis: Analysis;
  const gaps = STORY_GAPS[name] ?? {};
  const used = new Set<string>();

  /** A test of its own, which must fail as long as it stands among the known gaps. */
  function planted(title: string, check: () => void): void {
    used.add(title);
    (title in gaps ? it.fails : it)(title, check);
  }

  beforeAll(() => {
    analysis = analyze(articles);
  });

  it("has its planted words in its articles", () => {
    const { findings, agreements, traps, unread } = expected;
    const all = [
      ...findings.flatMap(({ answers }) => answers),
      ...[...agreements, ...traps].map((one) => one.passages),
    ];
    const missing = [...all, ...unread].flatMap((passages) =>
      Object.entries(passages).filter(([number, words]) => !articleOf(number).text.includes(words)),
    );
    expect(missing).toEqual([]);
  });

  for (const finding of expected.findings) {
    planted(`reports ${finding.title}`, () => {
      const about = analysis.questions.filter((question) => answersApart(question, finding.answers));
      const { verdict, type, strength } = finding;
      const wanted = { verdict, ...(type && { type }), ...(strength && { strength }) };
      expect(about.map(inBrief)).toContainEqual(expect.objectContaining(wanted));
    });
    if (finding.answers.some((passages) => Object.keys(passages).length > 1)) {
      planted(`hears every article on ${finding.title}`, () => {
        const complete = analysis.questions.filter(
          (question) =>
            answersApart(question, finding.answers) && finding.answers.every((one) => hasAll(question, one)),
        );
        expect(complete.map(({ verdict }) => verdict)).toContain(finding.verdict);
      });
    }
  }

  for (const { title, kind, verdicts: allowed, passages } of expected.agreements) {
    planted(`joins ${title}`, () => {
      const joined = analysis.questions.filter(
        (question) => hasAll(question, passages) && (kind === undefined || question.kind === kind),
      );
      expect(allowed).toEqual(expect.arrayContaining([joined[0]?.verdict]));
    });
  }

  for (const { title, passages } of expected.traps) {
    planted(`does not hold against each other ${title}`, () => {
      const fallenInto = discrepant().filter(
        (question) => Object.entries(passages).filter((entry) => has(question, entry)).length > 1,
      );
      expect(fallenInto.map(inBrief)).toEqual([]);
    });
  }

  for (const [number, words] of expected.unread.flatMap((passages) => Object.entries(passages))) {
    planted(`reads no figure in “${words}”`, () => {
      const read = claimsIn(number, words).filter(({ value }) => value.type === "quantity");
      expect(read.map(({ exact }) => exact)).toEqual([]);
    });
  }

  for (const strength of ["hard", "soft"] as const) {
    planted(`reports no ${strength} discrepancy that was not planted`, () => {
      const unplanted = discrepant().filter(
        (question) => question.strength === strength && !expected.findings.some((one) => isOn(question, one)),
      );
      expect(unplanted.map(inBrief)).toEqual([]);
    });
  }

  it("gives the same bytes with its articles in reverse order", () => {
    expect(JSON.stringify(analyze([...articles].reverse()))).toBe(JSON.stringify(analysis));
  });

  planted("gives the same verdicts with its sources swapped", () => {
    const swapped = articles.map((input, i) => ({ ...input, id: `S${String(articles.length - i)}` }));
    expect(verdicts(analyze(swapped))).toEqual(verdicts(analysis));
  });

  planted("gains neither a discrepancy nor an origin by an exact copy of an article", () => {
    const known = discrepancies(analysis);
    for (const input of articles) {
      const copied = analyze([...articles, { ...input, id: "S5", file: `copy-of-${input.file}` }]);
      const beyond = copied.questions.filter(({ claims, origins }) => {
        const sources = sourcesOf(copied, claims);
        return sources.includes("S5") && sources.includes(input.id) && origins >= sources.length;
      });
      const added = discrepancies(copied).filter((one) => !known.includes(one));
      expect({ of: input.file, beyond: beyond.map(inBrief), added }).toEqual({
        of: input.file,
        beyond: [],
        added: [],
      });
    }
  });

  planted("changes no finding when its lines are wrapped", () => {
    const wrapped = articles.map((input) => ({ ...input, text: hardWrapped(input.text, 66) }));
    expect(levels(analyze(wrapped))).toEqual(levels(analysis));
  });

  it("names no gap that nothing was planted for", () => {
    expect(Object.keys(gaps).filter((title) => !used.has(title))).toEqual([]);
  });

  function articleOf(number: string): SourceInput {
    const article = articles.find(({ file }) => file === `${number}.txt`);
    if (!article) throw new Error(`${name} has no article ${number}`);
    return article;
  }

  /** The claims that reach into these words, wherever the article has them. */
  function claimsIn(number: string, words: string): Claim[] {
    const { id, text } = articleOf(number);
    const places = placesOf(words, text);
    const length = Array.from(words).length;
    return analysis.claims.filter(
      ({ source, start, end }) => source === id && places.some((at) => start < at + length && end > at),
    );
  }

  function has({ claims }: Question, [number, words]: readonly [string, string]): boolean {
    return claimsIn(number, words).some(({ id }) => claims.includes(id));
  }

  function hasAll(question: Question, passages: Passages): boolean {
    return Object.entries(passages).every((entry) => has(question, entry));
  }

  /** Whether each of these answers is given, and no two of them by one reading. */
  function answersApart(question: Question, answers: readonly Passages[]): boolean {
    const readings = answers.map((passages) => {
      const ids = Object.entries(passages).flatMap(([number, words]) =>
        claimsIn(number, words).map(({ id }) => id),
      );
      return question.readings.filter(({ claims }) => claims.some((id) => ids.includes(id)));
    });
    const letters = readings.flatMap((own) => own.map(({ letter }) => letter));
    return readings.every((own) => own.length > 0) && new Set(letters).size === letters.length;
  }

  /** Whether a question holds two of the answers that were planted. */
  function isOn(question: Question, { answers }: Planted): boolean {
    const given = answers.filter((passages) =>
      Object.entries(passages).some((entry) => has(question, entry)),
    );
    return given.length > 1;
  }

  function discrepant(): Question[] {
    return analysis.questions.filter(({ verdict }) => verdict === "discrepancy");
  }
});

function inBrief({ about, verdict, type, strength, readings }: Question): object {
  return { about, verdict, type, strength, readings: readings.map(({ words }) => words) };
}

/** Where these words begin in a text, in code points. */
function placesOf(words: string, text: string): number[] {
  const before = text.split(words).slice(0, -1);
  return before.map((_, i) => Array.from(before.slice(0, i + 1).join(words)).length);
}
