import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { analyzeFiles } from "../src/actions/index.ts";
import {
  claimInWords,
  findFaults,
  kinds,
  type Claim,
  type DossierState,
  type Question,
} from "../src/core/index.ts";
import { markdown } from "../src/exporters/markdown/exporter.ts";

/** The sample dossier end to end, read as the command line reads it, and what its articles must show. */

const SEEDS = path.join(import.meta.dirname, "..", "seeds");

let state: DossierState;

beforeAll(async () => {
  const sample = JSON.parse(await readFile(path.join(SEEDS, "dossier.json"), "utf8")) as {
    readonly sources: readonly string[];
  };
  const analyzed = await analyzeFiles(sample.sources.map((file) => path.join(SEEDS, file)));
  if (!analyzed.ok) throw new Error(analyzed.problem.message);
  state = analyzed.value;
});

describe("the sample dossier, shown whole", () => {
  it.each([
    ["claims.txt", () => claimsInLines(state)],
    ["questions.txt", () => questionsInLines(state)],
    ["report.md", () => markdown.render(state)],
  ])("reads as in tests/cases/russia-iran/%s", async (file, render) => {
    await expect(render()).toMatchFileSnapshot(`cases/russia-iran/${file}`);
  });

  it("keeps every promise", () => {
    expect(findFaults(state)).toEqual([]);
  });
});

describe("the sample dossier shows", () => {
  it("that S1 turns the aircraft deal round", () => {
    const question = theQuestion("deal", (words) => words.includes("Su-35"), "direction");
    expect(question).toMatchObject({ verdict: "discrepancy", strength: "hard", type: "direction" });
    expect(readings(question)).toEqual({
      "Russia supplies Iran": ["S2", "S3", "S4"],
      "Iran supplies": ["S1"],
    });
  });

  it("that the deal was announced at the meeting in Moscow or on 28 November, which “last month” fits", () => {
    const question = theQuestion("deal", (words) => words.includes("announced"), "date");
    expect(question).toMatchObject({ verdict: "discrepancy", type: "date" });
    expect(readings(question)).toEqual({
      "on this occasion": ["S1"],
      "Nov 2023": ["S3"],
      "28 Nov 2023": ["S4"],
    });
  });

  it("that Iran’s drones are stated as fact by some and denied by Iran, and who says which", () => {
    const question = theQuestion("stance", (words) => words.includes("unmanned aerial vehicles"), "polarity");
    expect(question).toMatchObject({ verdict: "discrepancy", type: "polarity" });
    expect(readings(question)).toMatchObject({
      "Tehran denies it": ["S2", "S4"],
      "stated as fact": ["S5"],
    });
    const denials = claimsOf(question).filter(({ stance }) => stance === "denied");
    expect(new Set(denials.map(({ speaker }) => speaker?.name))).toEqual(new Set(["Tehran", "Iran"]));
  });

  it("that the Yak-130 stands in two lists and not in the third", () => {
    const question = theQuestion("deal", (words) => words.includes("goods"), "item-set");
    expect(question.verdict).toBe("discrepancy");
    expect(readings(question)).toEqual({
      "Mi-28, Su-35 and Yak-130": ["S1", "S3"],
      "Mi-28 and Su-35": ["S4"],
    });
  });

  it("that “several billion dollars” and “some \\$5 billion” of trade fit together, the 20 percent apart", () => {
    const question = theQuestion("figure", (words) => words.includes("trade"), "precision");
    expect(question.verdict).toBe("compatible");
    expect(claimsOf(question).map(({ exact }) => exact)).toEqual(["several billion dollars", "\\$5 billion"]);
  });

  it("that “On December 7” and “on Thursday” are one day of one visit", () => {
    const question = questionWith("meeting with Iranian President Ebrahim Raisi in Moscow on Thursday");
    expect(question.verdict).toBe("agree");
    const day = question.readings.find(({ words }) => words === "7 Dec 2023");
    expect(day?.sources).toEqual(expect.arrayContaining(["S3", "S4"]));
  });

  it("that Ibrahim and Ebrahim Raisi are one man under two spellings", () => {
    const question = theQuestion("name", (words) => words.includes("Raisi"), "name-spelling");
    expect(readings(question)).toEqual({ "Ebrahim Raisi": ["S3", "S4", "S5"], "Ibrahim Raisi": ["S1"] });
  });

  it("that the words on Khamenei’s support agree, and that two articles may have them from one place", () => {
    const question = questionWith(
      "“Thanks to his support, we have gained good momentum over the past year,”",
    );
    expect(question).toMatchObject({ verdict: "agree", sources: 2 });
    expect(claimsOf(question).map(({ speaker }) => speaker)).toEqual([
      { name: "Vladimir Putin", via: null },
      { name: "Vladimir Putin", via: "Interfax" },
    ]);
    expect(state.origins.map(({ sources }) => sources)).toContainEqual(["S3", "S4"]);
    expect(question.origins).toBe(1);
  });

  it("that the Eurasian Economic Union with and without its leader has the same members", () => {
    const question = theQuestion("membership", (words) => words.includes("Eurasian Economic Union"));
    expect(question).toMatchObject({ verdict: "agree", sources: 2 });
  });
});

describe("the sample dossier does not report", () => {
  it("750 evacuees against the 300 children among them", () => {
    expect(questionsAcross("750 of its citizens", "300 children")).toEqual([]);
  });

  it("Raisi’s visit of 2023 against Pezeshkian’s of 2025", () => {
    const meetings = state.questions.filter(({ kind, sources }) => kind === "visit" && sources > 1);
    expect(meetings).not.toEqual([]);
    expect(meetings.filter((question) => sourcesOf(question).includes("S2"))).toEqual([]);
  });

  it("model numbers as figures", () => {
    expect(figures()).toContain("several billion dollars");
    expect(figures().filter((words) => /28|35|130|136|400/u.test(words))).toEqual([]);
  });

  it("the “24 Issues Per Year” of an advert", () => {
    expect(claimsIn("24 Issues Per Year")).toEqual([]);
  });

  it("the page clock of April 2024 as a date of anything", () => {
    expect(claimsIn("Last update: April 28, 2024")).toEqual([]);
    expect(state.claims.filter(({ about }) => about?.startsWith("2024-04"))).toEqual([]);
  });

  it("more than four discrepancies: the ones above", () => {
    const types = state.questions.flatMap(({ verdict, type }) =>
      verdict === "discrepancy" ? [type ?? "untyped"] : [],
    );
    expect(types.sort()).toEqual(["date", "direction", "item-set", "polarity"]);
  });
});

/** The one question of this kind and type between several sources whose wording fits. */
function theQuestion(kind: string, fits: (about: string) => boolean, type: string | null = null): Question {
  const found = state.questions.filter(
    (question) =>
      question.kind === kind && question.type === type && question.sources > 1 && fits(question.about),
  );
  expect(found.map(({ about }) => about)).toHaveLength(1);
  const [question] = found;
  if (!question) throw new Error(`no question of kind ${kind}`);
  return question;
}

/** The question of several sources that a claim with these words answers. */
function questionWith(exact: string): Question {
  const question = state.questions.find(
    (one) => one.sources > 1 && claimsOf(one).some((claim) => claim.exact === exact),
  );
  if (!question) throw new Error(`no question on ${exact}`);
  return question;
}

/** Questions that claims with these two wordings share. */
function questionsAcross(a: string, b: string): readonly string[] {
  const exact = (question: Question): string[] => claimsOf(question).map((claim) => claim.exact);
  expect(state.claims.map((claim) => claim.exact)).toEqual(expect.arrayContaining([a, b]));
  return state.questions
    .filter((question) => exact(question).includes(a) && exact(question).includes(b))
    .map(({ about }) => about);
}

function readings({ readings }: Question): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(readings.map(({ words, sources }) => [words, sources]));
}

function claimsOf(question: Question): Claim[] {
  return state.claims.filter(({ id }) => question.claims.includes(id));
}

function sourcesOf(question: Question): string[] {
  return claimsOf(question).map(({ source }) => source);
}

/** Words of the claims that reach into a passage, which must stand in one of the articles. */
function claimsIn(passage: string): string[] {
  const source = state.sources.find(({ text }) => text.includes(passage));
  if (!source) throw new Error(`no article has ${passage}`);
  const start = Array.from(source.text.slice(0, source.text.indexOf(passage))).length;
  const end = start + Array.from(passage).length;
  return state.claims
    .filter((claim) => claim.source === source.id && claim.start < end && claim.end > start)
    .map(({ exact }) => exact);
}

function figures(): string[] {
  return state.claims.filter(({ kind }) => kind === "figure").map(({ exact }) => exact);
}

/** One line a claim, in text order, without its number: a new claim must not change every line below it. */
function claimsInLines({ sources, claims }: DossierState): string {
  return sources
    .map(({ id, file }) => {
      const own = claims.filter(({ source }) => source === id);
      return [`${id} ${file}`, ...own.map((claim) => `  ${claimInLine(claim)}`), ""].join("\n");
    })
    .join("\n");
}

function claimInLine(claim: Claim): string {
  return `${claim.kind}: ${oneLine(claim.exact)}  (${claimInWords(claim)}; ${claim.rule})`;
}

/** Questions that several sources answer, without their numbers; then how many have one source alone. */
function questionsInLines({ questions, claims, origins }: DossierState): string {
  const exact = new Map(claims.map((claim) => [claim.id, `${claim.source}: ${oneLine(claim.exact)}`]));
  const shared = questions.filter(({ sources }) => sources > 1);
  const alone = kinds.map(({ id }) => {
    const count = questions.filter(({ kind, sources }) => kind === id && sources === 1).length;
    return `  ${id}: ${String(count)}`;
  });
  return [
    ...shared.map((question) =>
      [
        question.about,
        `  ${[question.verdict, question.type, question.strength, question.rule].filter(Boolean).join(", ")}`,
        `  ${question.why}`,
        ...question.readings.flatMap(({ letter, words, claims: ids }) => [
          `  ${letter}) ${words}`,
          ...ids.map((id) => `       ${exact.get(id) ?? id}`),
        ]),
        "",
      ].join("\n"),
    ),
    ["Answered by one source alone", ...alone, ""].join("\n"),
    ["Shared origins", ...origins.map(({ sources, why }) => `  ${sources.join(" and ")} ${why}`), ""].join(
      "\n",
    ),
  ].join("\n");
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ");
}
