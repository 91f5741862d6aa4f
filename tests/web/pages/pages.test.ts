import { describe, expect, test } from "vitest";
import { foldDesk, type DossierState, type Question } from "../../../src/core/index.ts";
import { gridPage, type GridChoice } from "../../../src/web/pages/grid.ts";
import { overviewPage } from "../../../src/web/pages/overview.ts";
import { questionPage } from "../../../src/web/pages/question.ts";
import { readerPage } from "../../../src/web/pages/reader.ts";
import type { Beside } from "../../../src/web/pages/question.ts";
import { emptyForm } from "../../../src/web/pages/review-form.ts";
import { reviewSide } from "../../../src/web/pages/review-side.ts";
import { reviewItem } from "../../../src/web/pages/review.ts";
import { NOTHING_SAID } from "../../../src/web/pages/said.ts";
import { oddLetters } from "../../../src/web/readings.ts";
import { aClaim, aDossier, anEmptyDossier, aQuestion, aSource } from "../../builders/a-dossier.ts";

const state = aDossier();

/** A page on which nothing was just done, for somebody without a name. */
function beside(target: string): Beside {
  const parts = {
    form: emptyForm(state, target, "page"),
    draft: null,
    desk: foldDesk([], [], state.history),
    changes: { review: null, secondCheck: null },
    recent: [],
    who: "",
  };
  return { said: null, side: reviewSide(state, target, parts), desk: parts.desk };
}

const choice: GridChoice = {
  show: "differences",
  kind: null,
  order: "importance",
  cells: null,
  sources: [],
  byOrigin: false,
  page: 1,
};

function question(id: string): Question {
  const found = state.questions.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

describe("the reading with fewer sources", () => {
  test("is marked in a discrepancy", () => {
    expect([...oddLetters(question("Q1"))]).toEqual(["b"]);
  });

  test("is not marked on a tie", () => {
    const [a, b] = question("Q1").readings;
    const tie = {
      ...question("Q1"),
      readings: [
        { ...a, sources: ["S1"] },
        { ...b, sources: ["S2"] },
      ],
    } as Question;
    expect([...oddLetters(tie)]).toEqual([]);
  });

  test("is not marked where the sources agree", () => {
    expect([...oddLetters(question("Q7"))]).toEqual([]);
  });
});

describe("the overview", () => {
  test("puts discrepancies first and counts what is there", () => {
    const page = overviewPage(state, NOTHING_SAID);
    expect(page.groups.map(({ title }) => title)).toEqual(["Discrepancies", "Compatible", "Agree"]);
    expect(page.counts.map(({ mark, count }) => [mark.word, count])).toEqual([
      ["Discrepancies, hard", 3],
      ["Discrepancies, soft", 1],
      ["Changed over time", 0],
      ["Compatible", 1],
      ["Agree", 3],
      ["Cannot compare", 0],
    ]);
    expect(page.progress).toMatchObject({ done: 2, total: 8, left: 6 });
    expect(page.next?.id).toBe("Q1");
  });

  test("says what a source lacks", () => {
    const [first] = overviewPage(state, NOTHING_SAID).sources.items;
    expect(first).toMatchObject({
      title: null,
      from: "No outlet, no author",
      published: "No publication date",
    });
  });

  test("counts pairs of sources by their readings", () => {
    const pairs = overviewPage(state, NOTHING_SAID).pairs?.pairs ?? [];
    expect(pairs[0]).toMatchObject({ a: "S1", b: "S4", agree: 1, differ: 4 });
    expect(pairs.find(({ a, b }) => a === "S2" && b === "S5")).toBeUndefined();
  });

  test("folds many sources into one line and lists pairs instead of drawing them", () => {
    const page = overviewPage(aCrowd(60), NOTHING_SAID);
    expect(page.sources).toMatchObject({ total: 60, folded: true });
    expect(page.pairs?.matrix).toBeNull();
    expect(page.pairs).toMatchObject({ shown: 15, total: 1770 });
  });

  test("stands without sources", () => {
    expect(overviewPage(anEmptyDossier(), NOTHING_SAID)).toMatchObject({
      pairs: null,
      dates: null,
      groups: [],
      next: null,
    });
  });
});

describe("the grid", () => {
  test("shows differences only, and says what it hides", () => {
    const page = gridPage(state, choice);
    expect(page.rows.map(({ id }) => id)).toEqual(["Q1", "Q2", "Q3", "Q4"]);
    expect(page.hidden).toBe("5 hidden: 1 compatible, 3 agree, 1 single source");
  });

  test("marks the odd cell and leaves silent sources empty", () => {
    const [row] = gridPage(state, choice).rows;
    expect(row?.cells.map(({ source, odd, entries }) => [source, odd, entries.length])).toEqual([
      ["S1", true, 1],
      ["S2", false, 1],
      ["S3", false, 1],
      ["S4", false, 1],
      ["S5", false, 0],
    ]);
  });

  test("names a reading once where one source gives it twice", () => {
    const row = gridPage(state, choice).rows.find(({ id }) => id === "Q2");
    const letters = row?.cells.find(({ source }) => source === "S4")?.entries.map(({ letter }) => letter);
    expect(letters).toEqual(["a", null]);
  });

  test("shows the chosen kind, order and sources", () => {
    const page = gridPage(state, {
      ...choice,
      show: "all",
      kind: "deal",
      order: "number",
      sources: ["S1", "S4"],
    });
    expect(page.rows.map(({ id }) => id)).toEqual(["Q1", "Q4"]);
    expect(page.columns.map(({ id }) => id)).toEqual(["S1", "S4"]);
  });

  test("has letters for all of sixty sources, and names each reading once", () => {
    const page = gridPage(aCrowd(60), { ...choice, show: "all" });
    expect(page.rows).toEqual([]);
    expect(page.columns).toHaveLength(60);
    expect(page.columnsNote).toBe("60 of 60 sources shown");
  });

  test("chooses the sources that say most where there are too many for words", () => {
    const page = gridPage(aCrowd(60), { ...choice, show: "all", cells: "words" });
    expect(page.columns).toHaveLength(6);
    expect(page.columnsNote).toBe("6 of 60 sources shown");
  });

  test("leaves out questions on which no shown source speaks, and says how many", () => {
    const page = gridPage(state, { ...choice, sources: ["S5"] });
    const speaking = ["Q1", "Q2", "Q3", "Q4"].filter((id) =>
      question(id).claims.some((claim) => state.claims.find(({ id }) => id === claim)?.source === "S5"),
    );
    expect(page.rows.map(({ id }) => id)).toEqual(speaking);
    expect(page.hidden).toContain(`${4 - speaking.length} questions on which the shown sources say nothing`);
  });

  test("sets sources with words in common side by side, each under its head", () => {
    const origin = { why: "share a passage", claims: [] };
    const known = {
      ...state,
      origins: [
        { ...origin, sources: ["S2", "S5"] as const },
        { ...origin, sources: ["S4", "S5"] as const },
      ],
    };
    const plain = gridPage(known, choice);
    expect(plain.groups).toEqual([]);
    const page = gridPage(known, { ...choice, byOrigin: true });
    expect(page.columns.map(({ id }) => id)).toEqual(["S2", "S4", "S5", "S1", "S3"]);
    expect(page.groups).toEqual([
      { words: "Words in common", span: 3 },
      { words: "No copying detected", span: 2 },
    ]);
    expect(page.rows[0]?.cells.map(({ source }) => source)).toEqual(["S2", "S4", "S5", "S1", "S3"]);
    expect(page.groupings.map(({ href }) => href.includes("columns=origin"))).toEqual([false, true]);
    expect(gridPage({ ...state, origins: [] }, { ...choice, byOrigin: true }).groupings).toEqual([]);
  });

  test("gives the letters of a source's readings, the odd ones marked", () => {
    const [row] = gridPage(state, { ...choice, cells: "letters" }).letterRows;
    expect(row?.readings.map(({ letter, odd }) => [letter, odd])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(row?.cells.map(({ source, letters }) => [source, ...letters.map(({ letter }) => letter)])).toEqual(
      [["S1", "b"], ["S2", "a"], ["S3", "a"], ["S4", "a"], ["S5"]],
    );
    expect(row?.cells[0]?.letters[0]).toMatchObject({ odd: true, spoken: "S1, reading b, C4" });
  });

  test("pages by fifty and says which", () => {
    const many = {
      ...state,
      questions: Array.from({ length: 120 }, (_, i) => ({ ...question("Q1"), id: `Q${String(i + 1)}` })),
    };
    const page = gridPage(many, { ...choice, page: 3 });
    expect(page.rows).toHaveLength(20);
    expect(page.pager).toMatchObject({ words: "101 to 120 of 120", next: null });
  });
});

describe("the question page", () => {
  test("groups claims by reading, each in its sentence", () => {
    const page = questionPage(state, question("Q1"), beside("Q1"));
    expect(
      page.groups.map(({ letter, odd, claims }) => [letter, odd, claims.map(({ source }) => source)]),
    ).toEqual([
      ["a", false, ["S2", "S3", "S4"]],
      ["b", true, ["S1"]],
    ]);
    const [card] = page.groups[1]?.claims ?? [];
    expect(card?.quotation.before).toBe("In Moscow on this occasion, ");
    expect(card?.quotation.exact).toBe("Iran announced a deal to supply more Russian military hardware");
  });

  test("names the row that differs and the cell that stands apart", () => {
    const rows = questionPage(state, question("Q1"), beside("Q1")).fields?.rows ?? [];
    expect(rows.filter(({ differs }) => differs).map(({ field }) => field)).toEqual(["supplier"]);
    expect(rows[0]?.cells.map(({ words, odd }) => [words, odd])).toEqual([
      ["Russia", false],
      ["Russia", false],
      ["Russia", false],
      ["Iran", true],
    ]);
  });

  test("never presets a verdict", () => {
    const { form } = questionPage(state, question("Q4"), beside("Q4")).side;
    expect(form.standing?.mark.words).toBe("not enough information");
    expect(form.choices.filter(({ chosen }) => chosen)).toEqual([]);
  });
});

describe("the reader", () => {
  test("keeps page furniture, names it, and does not number it", () => {
    const source = state.sources[3];
    if (!source) throw new Error("No S4");
    const page = readerPage(state, source, null);
    expect(page.paragraphs.slice(0, 7).map(({ look, at }) => [look, at])).toEqual([
      ["boilerplate", null],
      ["boilerplate", null],
      ["headline", null],
      ["boilerplate", null],
      ["boilerplate", null],
      ["standfirst", null],
      ["body", 1],
    ]);
    expect(page.paragraphs[0]?.remark).toContain("not read");
  });

  test("stands on emoji and right-to-left words: offsets count code points", () => {
    const text = "👩‍👩‍👧 قال 🙂 the minister left. Then 🚢 left.";
    const sources = [aSource("S1", text)];
    const claims = [aClaim(sources, "C1", { source: "S1", kind: "event", exact: "🚢 left" })];
    const emoji = { ...anEmptyDossier(), sources, claims };
    const [paragraph] = readerPage(emoji, sources[0] ?? aSource("S0", ""), null).paragraphs;
    expect(paragraph?.runs.find((run) => run.claim)?.runs).toMatchObject([{ text: "🚢 left" }]);
    expect(paragraph?.alone).toMatchObject([{ id: "C1" }]);
  });
});

describe("the item to review", () => {
  test("is a question with the verdict and its claims, or a claim alone", () => {
    expect(reviewItem(state, "Q1")).toMatchObject({ id: "Q1", mark: { word: "Discrepancy" }, more: 0 });
    expect(reviewItem(state, "C8")).toMatchObject({ id: "C8", mark: null });
    expect(reviewItem(state, "C999")).toBeNull();
  });
});

/** Many sources that all answer the same questions, half of them otherwise. */
function aCrowd(size: number, questions = 1): DossierState {
  const words = (i: number): string => (i % 2 === 0 ? "17 hurt" : "23 hurt");
  const sources = Array.from({ length: size }, (_, i) =>
    aSource(`S${String(i + 1)}`, `Police: ${words(i)}.`),
  );
  const claims = sources.map(({ id }, i) =>
    aClaim(sources, `C${String(i + 1)}`, { source: id, kind: "figure", exact: words(i) }),
  );
  const reading = (wanted: string): { words: string; claims: string[] } => ({
    words: wanted,
    claims: claims.filter(({ exact }) => exact === wanted).map(({ source, exact }) => `${source} ${exact}`),
  });
  const row = {
    about: "How many were hurt?",
    kind: "figure",
    verdict: "discrepancy",
    type: "value",
    strength: "hard",
    why: "17 and 23 cannot both be the total.",
    readings: [reading("17 hurt"), reading("23 hurt")],
  } as const;
  return {
    ...anEmptyDossier(),
    sources,
    claims,
    questions: Array.from({ length: questions }, (_, i) => aQuestion(`Q${String(i + 1)}`, row, claims)),
  };
}
