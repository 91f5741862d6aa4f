import { keepPerObject } from "../../base/keep-per-object.ts";
import { groupBy } from "../../base/order.ts";
import type { Claim, DossierState, Question, Reading } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { saidBy, stanceInWords } from "../claim-words.ts";
import { indexDossier, oncePerAnalysis } from "../dossier-index.ts";
import { oddLetters, readingOfClaim } from "../readings.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";

/** A question, as it heads a row. */
interface RowHead {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly mark: VerdictMark;
  readonly review: ReviewMark;
}

/** A row whose cells have the words of the sources. */
export interface GridRow extends RowHead {
  readonly cells: readonly GridCell[];
}

/** A row whose cells have letters only; the readings they stand for are named once, in the head. */
export interface LetterRow extends RowHead {
  readonly readings: readonly {
    readonly letter: string;
    readonly words: string;
    readonly verbatim: boolean;
    readonly odd: boolean;
  }[];
  /** Readings that only the page of the question names. */
  readonly more: number;
  readonly cells: readonly LetterCell[];
}

export interface LetterCell {
  readonly source: string;
  /** Empty where the source says nothing. */
  readonly letters: readonly {
    /** A dot for a claim in no reading. */
    readonly letter: string;
    readonly odd: boolean;
    readonly href: string;
    /** "S3, reading b, C12". */
    readonly spoken: string;
  }[];
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

const MOST_ENTRIES = 3;
/** Readings named in the head of a row of letters, and letters in one of its cells. */
const MOST_READINGS = 4;
const MOST_LETTERS = 2;
const NO_LETTER = "·";

/** @param columns ids of the sources across */
export function gridRow(state: DossierState, question: Question, columns: readonly string[]): GridRow {
  return { ...rowHead(state, question), cells: columns.map(gridCells(state)(question)) };
}

/** @param columns ids of the sources across */
export function letterRow(state: DossierState, question: Question, columns: readonly string[]): LetterRow {
  const odd = oddLetters(question);
  return {
    ...rowHead(state, question),
    readings: question.readings.slice(0, MOST_READINGS).map(({ letter, words, verbatim }) => ({
      letter,
      words,
      verbatim,
      odd: odd.has(letter),
    })),
    more: Math.max(0, question.readings.length - MOST_READINGS),
    cells: columns.map(letterCells(state)(question)),
  };
}

function rowHead(state: DossierState, question: Question): RowHead {
  return {
    id: question.id,
    href: addresses.question(state.dossier.slug, question.id),
    about: question.about,
    mark: verdictMark(question),
    review: reviewMark(state.reviews.get(question.id)),
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

const letterCells = oncePerAnalysis((state) =>
  keepPerObject((question: Question) => {
    const cell = gridCells(state)(question);
    const cells = new Map<string, LetterCell>();
    return (source: string): LetterCell => {
      const made = cells.get(source) ?? letterCell(cell(source));
      cells.set(source, made);
      return made;
    };
  }),
);

function letterCell({ source, entries }: GridCell): LetterCell {
  const lettered = entries.filter(({ letter }) => letter !== null);
  return {
    source,
    letters: (lettered.length > 0 ? lettered : entries.slice(0, 1))
      .slice(0, MOST_LETTERS)
      .map(({ letter, odd, href, claim }) => ({
        letter: letter ?? NO_LETTER,
        odd,
        href,
        spoken: `${source}, ${letter === null ? "no reading" : `reading ${letter}`}, ${claim}`,
      })),
  };
}
