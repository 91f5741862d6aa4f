import { stringify } from "csv-stringify/sync";
import {
  buildReport,
  REVIEW_LABELS,
  VERDICT_LABELS,
  type DossierState,
  type Finding,
  type Quotation,
  type Reading,
  type StandingReview,
} from "../../core/index.ts";
import type { Exporter } from "../exporter.ts";
import { disarmCell } from "./disarm-cell.ts";

/** One claim on one question. */
interface Row {
  readonly finding: Finding;
  readonly reading: Reading;
  readonly quotation: Quotation;
}

type Cell = string | number | null;

/** Heading and contents of each column, in order. */
const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => Cell])[] = [
  ["question", ({ finding }) => finding.question.id],
  ["about", ({ finding }) => finding.question.about],
  ["kind", ({ finding }) => finding.question.kind],
  ["verdict", ({ finding }) => VERDICT_LABELS[finding.question.verdict]],
  ["type", ({ finding }) => finding.question.type],
  ["strength", ({ finding }) => finding.question.strength],
  ["why", ({ finding }) => finding.question.why],
  ["rule", ({ finding }) => finding.question.rule],
  ["sources", ({ finding }) => finding.question.sources],
  ["origins", ({ finding }) => finding.question.origins],
  ["question review", ({ finding }) => reviewCell(finding.review)],
  ["question note", ({ finding }) => finding.review?.decision.note ?? null],
  ["reading", ({ reading }) => reading.letter],
  ["answer", ({ reading }) => reading.words],
  ["claim", ({ quotation }) => quotation.claim.id],
  ["source", ({ quotation }) => quotation.source.id],
  ["file", ({ quotation }) => quotation.source.file],
  ["outlet", ({ quotation }) => quotation.source.metadata.outlet.value],
  ["title", ({ quotation }) => quotation.source.metadata.title.value],
  ["published", ({ quotation }) => quotation.source.metadata.published.value],
  ["published is", ({ quotation }) => quotation.source.metadata.published.basis],
  ["start", ({ quotation }) => quotation.claim.start],
  ["end", ({ quotation }) => quotation.claim.end],
  ["exact words", ({ quotation }) => quotation.claim.exact],
  ["sentence", ({ quotation: { before, claim, after } }) => before + claim.exact + after],
  ["said by", ({ quotation }) => quotation.claim.speaker?.name ?? null],
  ["quoted by", ({ quotation }) => quotation.claim.speaker?.via ?? null],
  ["stance", ({ quotation }) => quotation.claim.stance],
  ["about the time", ({ quotation }) => quotation.claim.about],
  ["stands in", ({ quotation }) => quotation.claim.standing],
  ["claim review", ({ quotation }) => reviewCell(quotation.review)],
  ["claim correction", ({ quotation }) => quotation.review?.decision.correction ?? null],
  ["claim note", ({ quotation }) => quotation.review?.decision.note ?? null],
];

/** RFC 4180, with a byte order mark: without it spreadsheets read UTF-8 as something else. */
export const csv: Exporter = {
  id: "csv",
  label: "CSV",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  render(state) {
    const rows = rowsOf(state).map((row) => COLUMNS.map(([, cell]) => disarm(cell(row))));
    return stringify([COLUMNS.map(([heading]) => heading), ...rows], { bom: true, record_delimiter: "\r\n" });
  },
};

function rowsOf(state: DossierState): readonly Row[] {
  return buildReport(state)
    .sections.flatMap((section) => section.findings)
    .flatMap((finding) =>
      finding.readings.flatMap(({ reading, quotations }) =>
        quotations.map((quotation) => ({ finding, reading, quotation })),
      ),
    );
}

function disarm(cell: Cell): Cell {
  return typeof cell === "string" ? disarmCell(cell) : cell;
}

function reviewCell(review: StandingReview | null): string | null {
  if (review === null) return null;
  return REVIEW_LABELS[review.decision.verdict] + (review.stale ? " (stale)" : "");
}
