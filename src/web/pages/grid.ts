import { keepPerObject } from "../../base/keep-per-object.ts";
import { byKeys, groupBy } from "../../base/order.ts";
import {
  VERDICTS,
  type Claim,
  type DossierState,
  type Question,
  type Reading,
  type VerdictName,
} from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { saidBy, stanceInWords } from "../claim-words.ts";
import { indexDossier, oncePerAnalysis, oncePerChoice } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { kindLabel } from "../kind-label.ts";
import type { Choice } from "./choice.ts";
import { pager, type Pager } from "./pager.ts";
import { oddLetters, readingOfClaim } from "../readings.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";

/** What the reader of the grid chose; it stands in the address. */
export interface GridChoice {
  readonly show: GridShow;
  /** Claim kind; null for all. */
  readonly kind: string | null;
  readonly order: GridOrder;
  /** Chosen columns; empty for Crosscheck's choice. */
  readonly sources: readonly string[];
  /** From 1. */
  readonly page: number;
}

export type GridShow = "differences" | "all" | VerdictName;
export const GRID_SHOWS: readonly GridShow[] = ["differences", "all", ...VERDICTS];
export const GRID_ORDERS = ["importance", "sources", "number"] as const;
export type GridOrder = (typeof GRID_ORDERS)[number];

/** Questions down, sources across. */
export interface GridContext {
  readonly switches: readonly { readonly href: string; readonly words: string; readonly current: boolean }[];
  readonly kinds: readonly Choice[];
  readonly orders: readonly Choice[];
  readonly show: string;
  readonly action: string;
  readonly hidden: string | null;
  readonly columns: readonly SourceLabel[];
  /** All sources to choose columns from; null where they all fit. */
  readonly columnChoices: readonly Choice[] | null;
  readonly columnsNote: string | null;
  readonly caption: string;
  readonly rows: readonly GridRow[];
  readonly pager: Pager | null;
}

export interface GridRow {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly mark: VerdictMark;
  readonly review: ReviewMark;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly source: string;
  /** The reading with fewer sources. */
  readonly odd: boolean;
  /** Empty where the source says nothing. */
  readonly entries: readonly CellEntry[];
  /** Claims of this source on the question that are only on the question's page. */
  readonly more: number;
}

export interface CellEntry {
  /** Null where the claim is in no reading, or the claim before it in the cell gives the same. */
  readonly letter: string | null;
  readonly reading: string | null;
  /** Fewer sources give this reading. */
  readonly odd: boolean;
  readonly exact: string;
  readonly claim: string;
  readonly href: string;
  readonly said: string;
}

const ROWS_ON_A_PAGE = 50;
const MOST_COLUMNS = 6;
const MOST_ENTRIES = 3;

const ORDER_WORDS: Readonly<Record<GridOrder, string>> = {
  importance: "Hard first",
  sources: "Most sources first",
  number: "Question number",
};

export function gridPage(state: DossierState, choice: GridChoice): GridContext {
  const { differences, kinds, hidden, ordered, busiest } = gridQuestions(state, choice);
  const columns = chooseColumns(state, busiest, choice.sources);
  const first = (choice.page - 1) * ROWS_ON_A_PAGE;
  const rows = ordered.slice(first, first + ROWS_ON_A_PAGE);
  const address = (change: Partial<GridChoice>): string =>
    gridAddress(state, { ...choice, page: 1, ...change });
  return {
    switches: switches(choice, { differences, all: state.questions.length }, address),
    kinds,
    orders: GRID_ORDERS.map((value) => ({
      value,
      words: ORDER_WORDS[value],
      chosen: value === choice.order,
    })),
    show: choice.show,
    action: addresses.grid(state.dossier.slug),
    hidden,
    columns: columns.map(sourceLabel),
    columnChoices: columnChoices(state, columns),
    columnsNote:
      columns.length < state.sources.length
        ? `${columns.length} of ${number(state.sources.length)} sources shown`
        : null,
    caption: "Questions, with what each source says",
    rows: rows.map((question) =>
      gridRow(
        state,
        question,
        columns.map(({ id }) => id),
      ),
    ),
    pager: pager(ordered.length, choice.page, ROWS_ON_A_PAGE, (page) => address({ page })),
  };
}

/** The questions of a choice, in its order, and what is counted over all of them. */
interface GridQuestions {
  readonly differences: number;
  readonly kinds: readonly Choice[];
  readonly hidden: string | null;
  readonly ordered: readonly Question[];
  /** The sources that say most on these questions, in source order. */
  readonly busiest: DossierState["sources"];
}

const gridQuestions = oncePerChoice(
  listQuestions,
  ({ show, kind, order }: Pick<GridChoice, "show" | "kind" | "order">) => JSON.stringify([show, kind, order]),
);

function listQuestions(
  state: DossierState,
  { show, kind, order }: Pick<GridChoice, "show" | "kind" | "order">,
): GridQuestions {
  const { compared } = indexDossier(state);
  const pool = show === "all" || show === "single-source" ? state.questions : compared;
  const shown = pool.filter((question) => isShown(question, show));
  const ordered = inOrder(
    shown.filter((question) => kind === null || question.kind === kind),
    order,
  );
  return {
    differences: state.questions.filter((question) => isShown(question, "differences")).length,
    kinds: kindChoices(shown, kind),
    hidden: hiddenInWords(state.questions, shown),
    ordered,
    busiest: busiestSources(state, ordered),
  };
}

function isShown(question: Question, show: GridShow): boolean {
  if (show === "all") return true;
  if (show === "differences")
    return question.verdict === "discrepancy" || question.verdict === "changed-over-time";
  return question.verdict === show;
}

function inOrder(questions: readonly Question[], order: GridOrder): readonly Question[] {
  switch (order) {
    case "importance":
      return questions;
    case "sources":
      return [...questions].sort(byKeys((question) => -question.sources));
    case "number":
      return [...questions].sort(
        byKeys(
          (q) => q.id.length,
          (q) => q.id,
        ),
      );
  }
}

/** The chosen sources; else all, or those that say most on these questions where there are too many. */
function chooseColumns(
  state: DossierState,
  busiest: DossierState["sources"],
  chosen: readonly string[],
): DossierState["sources"] {
  const named = state.sources.filter(({ id }) => chosen.includes(id));
  return named.length > 0 ? named : busiest;
}

function busiestSources(state: DossierState, questions: readonly Question[]): DossierState["sources"] {
  if (state.sources.length <= MOST_COLUMNS) return state.sources;
  const says = new Map<string, number>();
  for (const { readings } of questions) {
    for (const id of readings.flatMap(({ sources }) => sources)) says.set(id, (says.get(id) ?? 0) + 1);
  }
  const most = [...state.sources].sort(byKeys(({ id }) => -(says.get(id) ?? 0))).slice(0, MOST_COLUMNS);
  return state.sources.filter((source) => most.includes(source));
}

function columnChoices(state: DossierState, columns: DossierState["sources"]): readonly Choice[] | null {
  if (state.sources.length <= MOST_COLUMNS) return null;
  return state.sources.map((source) => ({
    value: source.id,
    words: sourceLabel(source).short,
    chosen: columns.includes(source),
  }));
}

function switches(
  choice: GridChoice,
  counts: { readonly differences: number; readonly all: number },
  address: (change: Partial<GridChoice>) => string,
): GridContext["switches"] {
  const basic = [
    { show: "differences" as const, words: `Only differences, ${number(counts.differences)}` },
    { show: "all" as const, words: `All questions, ${number(counts.all)}` },
  ];
  const other = basic.some(({ show }) => show === choice.show)
    ? []
    : [{ show: choice.show, words: verdictWords(choice.show) }];
  return [...basic, ...other].map(({ show, words }) => ({
    href: address({ show, kind: null }),
    words,
    current: show === choice.show,
  }));
}

function verdictWords(show: GridShow): string {
  return `Only ${show.replaceAll("-", " ")}`;
}

function kindChoices(questions: readonly Question[], chosen: string | null): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const { kind } of questions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [
    { value: "", words: `All kinds, ${number(questions.length)}`, chosen: chosen === null },
    ...[...counts]
      .sort(
        byKeys(
          ([, count]) => -count,
          ([kind]) => kind,
        ),
      )
      .map(([kind, count]) => ({
        value: kind,
        words: `${kindLabel(kind)}, ${number(count)}`,
        chosen: kind === chosen,
      })),
  ];
}

/** What is hidden is said: "5 questions without a difference are hidden: 1 compatible, 4 agree". */
function hiddenInWords(all: readonly Question[], shown: readonly Question[]): string | null {
  const hidden = all.length - shown.length;
  if (hidden === 0) return null;
  const kept = new Set(shown);
  const parts = VERDICTS.flatMap((verdict) => {
    const count = all.filter((question) => question.verdict === verdict && !kept.has(question)).length;
    return count === 0 ? [] : [`${number(count)} ${verdict.replaceAll("-", " ")}`];
  });
  return `${number(hidden)} hidden: ${parts.join(", ")}`;
}

function gridRow(state: DossierState, question: Question, columns: readonly string[]): GridRow {
  const { slug } = state.dossier;
  const cell = gridCells(state)(question);
  return {
    id: question.id,
    href: addresses.question(slug, question.id),
    about: question.about,
    mark: verdictMark(question),
    review: reviewMark(state.reviews.get(question.id)),
    cells: columns.map(cell),
  };
}

/** What each source says on a question, worked out for the sources that are asked for. */
const gridCells = oncePerAnalysis((state) =>
  keepPerObject((question: Question) => {
    const { claims } = indexDossier(state);
    const members = groupBy(
      question.claims.flatMap((id) => claims.get(id) ?? []),
      ({ source }) => source,
    );
    const readings = readingOfClaim(question);
    const odd = oddLetters(question);
    const cells = new Map<string, GridCell>();
    return (source: string): GridCell => {
      const cell = cells.get(source) ?? gridCell(state, source, members.get(source) ?? [], { readings, odd });
      cells.set(source, cell);
      return cell;
    };
  }),
);

function gridCell(
  { dossier }: DossierState,
  source: string,
  claims: readonly Claim[],
  of: { readonly readings: ReadonlyMap<string, Reading>; readonly odd: ReadonlySet<string> },
): GridCell {
  const entries = nameReadingsOnce(
    claims.map((claim) => {
      const reading = of.readings.get(claim.id) ?? null;
      return {
        ...cellEntry(dossier.slug, claim, reading),
        odd: reading !== null && of.odd.has(reading.letter),
      };
    }),
  );
  return {
    source,
    odd: entries.some((entry) => entry.odd),
    entries: entries.slice(0, MOST_ENTRIES),
    more: Math.max(0, entries.length - MOST_ENTRIES),
  };
}

/** Claims of one cell that give the same reading: its letter and words stand with the first. */
function nameReadingsOnce(entries: readonly CellEntry[]): readonly CellEntry[] {
  return entries.map((entry, i) =>
    entries.slice(0, i).some(({ letter }) => letter === entry.letter)
      ? { ...entry, letter: null, reading: null }
      : entry,
  );
}

function cellEntry(slug: string, claim: Claim, reading: Reading | null): Omit<CellEntry, "odd"> {
  return {
    letter: reading?.letter ?? null,
    reading: reading && !reading.verbatim ? reading.words : null,
    exact: claim.exact,
    claim: claim.id,
    href: addresses.claimInSource(slug, claim.source, claim.id),
    said: claim.speaker === null ? stanceInWords(claim) : saidBy(claim),
  };
}

function gridAddress(state: DossierState, choice: GridChoice): string {
  const base = withQuery(addresses.grid(state.dossier.slug), {
    show: choice.show,
    kind: choice.kind,
    order: choice.order === "importance" ? null : choice.order,
    page: choice.page === 1 ? null : choice.page,
  });
  return choice.sources.reduce((address, source) => `${address}&source=${encodeURIComponent(source)}`, base);
}
