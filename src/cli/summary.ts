import {
  buildReport,
  counted,
  describeVerdict,
  originInWords,
  originsInWords,
  publishedInWords,
  REVIEW_LABELS,
  summarizeReport,
  type DossierState,
  type Finding,
  type Quotation,
  type ReportSection,
  type ReportSource,
} from "../core/index.ts";
import { foldLines } from "./fold-lines.ts";
import { printable } from "./printable.ts";

export interface SummaryStyle {
  /** Width to fold at. */
  readonly columns: number;
  /** Whether the terminal shows bold type. */
  readonly styled: boolean;
}

/** A dossier for the terminal: findings first, each with its answers and exact words. */
export function summarizeDossier(state: DossierState, style: SummaryStyle): string {
  const report = buildReport(state);
  const layout = layoutFor(style);
  const parts = [
    layout.bold(printable(report.dossier.title)),
    layout.fold(summarizeReport(report), ""),
    ...report.warnings.map((warning) => layout.fold(`Limit reached: ${printable(warning)}`, "")),
    ...report.sections.filter(({ findings }) => findings.length > 0).map((section) => part(section, layout)),
    [layout.bold("Sources"), ...report.sources.map((source) => sourceLine(source, layout))].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

interface Layout {
  bold(text: string): string;
  /** Folds a text and sets it in, its first line behind `label`. */
  fold(text: string, label: string): string;
}

function layoutFor({ columns, styled }: SummaryStyle): Layout {
  return {
    bold: (text) => (styled ? `\u001b[1m${text}\u001b[22m` : text),
    fold: (text, label) => foldLines(text, columns, label),
  };
}

function part({ group, findings }: ReportSection, layout: Layout): string {
  const title = layout.bold(group.title.toUpperCase());
  if (group.room === "line") {
    const shown = `${counted(findings.length, "question")}; --format prints them all.`;
    return `${title}\n${layout.fold(shown, "")}`;
  }
  return [`${title}\n${layout.fold(group.lead, "")}`, ...findings.map((each) => finding(each, layout))].join(
    "\n\n",
  );
}

function finding({ question, readings, review }: Finding, layout: Layout): string {
  const { detail } = describeVerdict(question);
  const facts = [
    ...(detail === "" ? [] : [detail]),
    originsInWords(question),
    ...(review === null ? [] : [`a person says: ${REVIEW_LABELS[review.decision.verdict]}`]),
  ];
  return [
    layout.bold(layout.fold(printable(question.about), question.id.padEnd(5))),
    layout.fold(`${facts.join("; ")}. ${printable(question.why)}`, " ".repeat(5)),
    ...readings.flatMap(({ reading, quotations }) => [
      layout.fold(`${printable(reading.words)} (${reading.sources.join(", ")})`, `  ${reading.letter}  `),
      ...quotations.map((quotation) => quoted(quotation, layout)),
    ]),
  ].join("\n");
}

function quoted({ claim, before, after }: Quotation, layout: Layout): string {
  const sentence = printable(`${before}[${claim.exact}]${after}`);
  return layout.fold(sentence, `     ${`${claim.source} ${claim.id}`.padEnd(9)}`);
}

function sourceLine({ id, file, metadata }: ReportSource, layout: Layout): string {
  const title = metadata.title.value ?? "No title";
  const parts = [title, originInWords(metadata), publishedInWords(metadata), file];
  return layout.fold(printable(parts.join(". ")), id.padEnd(5));
}
