import type { DossierState, Question } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { plural } from "../helpers/plural.ts";
import { originGroups } from "../origin-groups.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import type { Choice } from "./choice.ts";
import { GRID_ORDERS, gridQuestions, type GridOrder, type QuestionChoice } from "./grid-questions.ts";
import { gridRow, letterRow, type GridRow, type LetterRow } from "./grid-rows.ts";
import { pager, type Pager } from "./pager.ts";
import type { Switch } from "./switch.ts";

/** What the reader of the grid chose; it stands in the address. */
export interface GridChoice extends QuestionChoice {
  /** What a cell has: the words of the source, or the letter of its reading; null for Crosscheck's choice. */
  readonly cells: GridCells | null;
  /** Chosen columns; empty for Crosscheck's choice. */
  readonly sources: readonly string[];
  /** Sources with words in common stand side by side, under one head. */
  readonly byOrigin: boolean;
  /** From 1. */
  readonly page: number;
}

export const GRID_CELLS = ["words", "letters"] as const;
export type GridCells = (typeof GRID_CELLS)[number];

/** Questions down, sources across. */
export interface GridContext {
  readonly switches: readonly Switch[];
  readonly cells: readonly Switch[];
  readonly kinds: readonly Choice[];
  readonly orders: readonly Choice[];
  /** Sent with the form as they are. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly action: string;
  readonly hidden: string | null;
  /** The columns as they are, or by origin; none where no shared origin is known. */
  readonly groupings: readonly Switch[];
  /** Heads over the columns; none where they stand as they are. */
  readonly groups: readonly { readonly words: string; readonly span: number }[];
  readonly columns: readonly SourceLabel[];
  /** More columns than a screen holds: the table scrolls by itself. */
  readonly wide: boolean;
  /** All sources to choose columns from; null where they all fit. */
  readonly columnChoices: readonly Choice[] | null;
  readonly columnsNote: string;
  readonly caption: string;
  /** One of these has the rows. */
  readonly rows: readonly GridRow[];
  readonly letterRows: readonly LetterRow[];
  readonly nothing: boolean;
  readonly pager: Pager | null;
}

const ROWS_ON_A_PAGE = 50;
const MOST_COLUMNS: Readonly<Record<GridCells, number>> = { words: 6, letters: 60 };

const ORDER_WORDS: Readonly<Record<GridOrder, string>> = {
  importance: "Hard first",
  sources: "Most sources first",
  number: "Question number",
};
const CELLS_WORDS: Readonly<Record<GridCells, string>> = { words: "Words", letters: "Letters" };

export function gridPage(state: DossierState, choice: GridChoice): GridContext {
  const { differences, kinds, hidden, ordered, busiest } = gridQuestions(state, choice);
  const cells = choice.cells ?? usualCells(state, choice);
  const chosen = chooseColumns(state, busiest.slice(0, MOST_COLUMNS[cells]), choice.sources);
  const shared = originGroups(
    chosen.map(({ id }) => id),
    state.origins,
  );
  const byOrigin = choice.byOrigin && shared.length > 0;
  const columns = byOrigin ? inGroups(chosen, shared) : chosen;
  const ids = columns.map(({ id }) => id);
  const answered = columns.length < state.sources.length ? answeredBy(state, ordered, ids) : ordered;
  const first = (choice.page - 1) * ROWS_ON_A_PAGE;
  const page = answered.slice(first, first + ROWS_ON_A_PAGE);
  const address = (change: Partial<GridChoice>): string =>
    gridAddress(state, { ...choice, page: 1, ...change });
  const silent = ordered.length - answered.length;
  const notes = [
    hidden,
    silent > 0 ? `${plural(silent, "question")} on which the shown sources say nothing` : null,
  ].filter((note) => note !== null);
  return {
    switches: switches(choice, { differences, all: state.questions.length }, address),
    cells: GRID_CELLS.map((value) => ({
      href: address({ cells: value }),
      words: CELLS_WORDS[value],
      current: value === cells,
    })),
    kinds,
    orders: GRID_ORDERS.map((value) => ({
      value,
      words: ORDER_WORDS[value],
      chosen: value === choice.order,
    })),
    kept: [
      { name: "show", value: choice.show },
      ...(choice.cells === null ? [] : [{ name: "cells", value: choice.cells }]),
      ...(choice.byOrigin ? [{ name: "columns", value: "origin" }] : []),
    ],
    action: addresses.grid(state.dossier.slug),
    hidden: notes.length === 0 ? null : notes.join("; "),
    groupings: shared.length === 0 ? [] : groupings(byOrigin, address),
    groups: byOrigin ? groupHeads(shared, columns.length) : [],
    columns: columns.map(sourceLabel),
    wide: columns.length > MOST_COLUMNS.words,
    columnChoices: state.sources.length <= MOST_COLUMNS.words ? null : columnChoices(state, choice.sources),
    columnsNote: `${number(columns.length)} of ${plural(state.sources.length, "source")} shown`,
    caption: "Questions, with what each source says",
    rows: cells === "words" ? page.map((question) => gridRow(state, question, ids)) : [],
    letterRows: cells === "letters" ? page.map((question) => letterRow(state, question, ids)) : [],
    nothing: page.length === 0,
    pager: pager(answered.length, choice.page, ROWS_ON_A_PAGE, (to) => address({ page: to })),
  };
}

/** Words while all sources fit beside each other or the reader chose as few. */
function usualCells(state: DossierState, { sources }: GridChoice): GridCells {
  const across = sources.length > 0 ? sources.length : state.sources.length;
  return across <= MOST_COLUMNS.words ? "words" : "letters";
}

/** The chosen sources; else those that say most on these questions, in source order. */
function chooseColumns(
  { sources }: DossierState,
  busiest: readonly string[],
  chosen: readonly string[],
): DossierState["sources"] {
  const named = sources.filter(({ id }) => chosen.includes(id));
  return named.length > 0 ? named : sources.filter(({ id }) => busiest.includes(id));
}

/** Groups first, then the sources of no group. */
function inGroups(
  sources: DossierState["sources"],
  groups: readonly (readonly string[])[],
): DossierState["sources"] {
  const grouped = groups.flat();
  const inOrder = grouped.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return [...inOrder, ...sources.filter(({ id }) => !grouped.includes(id))];
}

function groupHeads(groups: readonly (readonly string[])[], columns: number): GridContext["groups"] {
  const rest = columns - groups.flat().length;
  return [
    ...groups.map(({ length }) => ({ words: "Words in common", span: length })),
    ...(rest === 0 ? [] : [{ words: "No copying detected", span: rest }]),
  ];
}

function groupings(byOrigin: boolean, address: (change: Partial<GridChoice>) => string): readonly Switch[] {
  return [
    { href: address({ byOrigin: false }), words: "In order", current: !byOrigin },
    { href: address({ byOrigin: true }), words: "By origin", current: byOrigin },
  ];
}

function answeredBy(
  state: DossierState,
  questions: readonly Question[],
  columns: readonly string[],
): readonly Question[] {
  const { claims } = indexDossier(state);
  const shown = new Set(columns);
  return questions.filter((question) =>
    question.claims.some((id) => shown.has(claims.get(id)?.source ?? "")),
  );
}

function columnChoices({ sources }: DossierState, chosen: readonly string[]): readonly Choice[] {
  return sources.map((source) => ({
    value: source.id,
    words: sourceLabel(source).short,
    chosen: chosen.includes(source.id),
  }));
}

function switches(
  choice: GridChoice,
  counts: { readonly differences: number; readonly all: number },
  address: (change: Partial<GridChoice>) => string,
): readonly Switch[] {
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

function verdictWords(show: QuestionChoice["show"]): string {
  return `Only ${show.replaceAll("-", " ")}`;
}

function gridAddress(state: DossierState, choice: GridChoice): string {
  const base = withQuery(addresses.grid(state.dossier.slug), {
    show: choice.show,
    kind: choice.kind,
    order: choice.order === "importance" ? null : choice.order,
    cells: choice.cells,
    columns: choice.byOrigin ? "origin" : null,
    page: choice.page === 1 ? null : choice.page,
  });
  return choice.sources.reduce((address, source) => `${address}&source=${encodeURIComponent(source)}`, base);
}
