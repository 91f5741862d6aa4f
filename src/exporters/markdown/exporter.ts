import {
  BASIS_LABELS,
  buildReport,
  claimInWords,
  comparisonInWords,
  describeVerdict,
  evidenceInWords,
  instantInWords,
  originInWords,
  publishedInWords,
  reviewInWords,
  sourcesInWords,
  summarizeReport,
  type Finding,
  type Quotation,
  type QuotedReading,
  type Report,
  type ReportSection,
  type ReportSource,
  type StandingReview,
} from "../../core/index.ts";
import type { Exporter } from "../exporter.ts";
import { escapeMarkdown as text } from "./escape-markdown.ts";

export const markdown: Exporter = {
  id: "markdown",
  label: "Markdown",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  render(state) {
    return `${reportBlocks(buildReport(state)).join("\n\n")}\n`;
  },
};

/** Blocks of Markdown, to be parted by empty lines. */
function reportBlocks(report: Report): readonly string[] {
  const { title, analysed } = report.dossier;
  return [
    `# ${text(title)}`,
    analysed === null ? "Crosscheck report" : `Crosscheck report, analysed ${instantInWords(analysed)}`,
    summarizeReport(report),
    ...report.warnings.map((warning) => `**Limit reached:** ${text(warning)}`),
    ...report.sections.filter((section) => section.findings.length > 0).flatMap(sectionBlocks),
    ...originBlocks(report),
    ...sourceBlocks(report),
  ];
}

function sectionBlocks({ group, findings }: ReportSection): readonly string[] {
  const heading = [`## ${group.title}`, group.lead];
  return group.room === "full"
    ? [...heading, ...findings.flatMap(findingBlocks)]
    : [...heading, findings.map(findingLine).join("\n")];
}

function findingBlocks(finding: Finding): readonly string[] {
  const { question, review } = finding;
  const { label, detail } = describeVerdict(question);
  return [
    `### ${question.id}. ${text(question.about)}`,
    `**${label}**${detail === "" ? "" : ` ${detail}`}. ${text(question.why)}`,
    ...finding.readings.flatMap(readingBlocks),
    [
      `- Sources: ${sourcesInWords(question)}`,
      `- Compared by: ${text(comparisonInWords(question.rule))}`,
      `- Review: ${text(reviewInWords(review))}`,
      ...reviewLines(review),
    ].join("\n"),
  ];
}

function findingLine({ question, readings, review }: Finding): string {
  const answers = readings.map(
    ({ reading }) => `${text(reading.words)} (${[...reading.sources, ...reading.claims].join(", ")})`,
  );
  const reviewed = review === null ? "" : `; ${text(reviewInWords(review))}`;
  return `- ${question.id}. ${text(question.about)} ${answers.join("; ")}${reviewed}`;
}

function readingBlocks({ reading, quotations }: QuotedReading): readonly string[] {
  return [
    `**${reading.letter}** ${text(reading.words)} (${reading.sources.join(", ")})`,
    ...quotations.map(quotationBlock),
  ];
}

function quotationBlock(quotation: Quotation): string {
  const { claim, source, before, after, review } = quotation;
  const origin = [
    `${source.id}, ${claim.id}, characters ${String(claim.start)}–${String(claim.end)}`,
    claimInWords(claim),
    publishedInWords(source.metadata),
    ...(review === null ? [] : [reviewInWords(review)]),
  ];
  return [
    `> ${text(before)}<strong>${text(claim.exact)}</strong>${text(after)}`,
    ">",
    `> ${text(origin.join(". "))}`,
    ...reviewLines(review).map((line) => `> ${line}`),
  ].join("\n");
}

/** What a reviewer added to a verdict: note, correction, evidence. */
function reviewLines(review: StandingReview | null): readonly string[] {
  if (review === null) return [];
  const { note, correction, evidence } = review.decision;
  return [
    ...(correction === null ? [] : [`- Correction: ${text(correction)}`]),
    ...(note === "" ? [] : [`- Note: ${text(note)}`]),
    ...evidence.map((item) => `- Evidence, ${item.kind}, ${item.bears}: ${text(evidenceInWords(item))}`),
  ];
}

function originBlocks({ origins }: Report): readonly string[] {
  if (origins.length === 0) return [];
  const lines = origins.map(({ sources, why }) => `- ${sources.join(" and ")} ${text(why)}`);
  return ["## Shared origins", lines.join("\n")];
}

function sourceBlocks({ sources, counts }: Report): readonly string[] {
  const { matching, compared } = counts.quotations;
  return [
    "## Sources",
    sources.map(sourceLine).join("\n"),
    `Every quotation above was compared with the stored text when this report was made: ` +
      `${String(matching)} of ${String(compared)} match. ` +
      "Where no shared origin is named, no copying was detected; that does not mean that the sources are independent. " +
      "Verdicts are proposals by rule; reviews are decisions by people.",
  ];
}

function sourceLine(source: ReportSource): string {
  const { title, published } = source.metadata;
  const lines = [
    text(title.value ?? "No title"),
    text(originInWords(source.metadata)),
    text(publishedInWords(source.metadata)) +
      (published.value === null ? "" : `, ${BASIS_LABELS[published.basis]}`),
    `File ${text(source.file)}${source.url === null ? "" : `, ${text(source.url)}`}`,
    `SHA-256 ${source.sha256}`,
  ];
  return `- **${source.id}** ${lines.join("  \n  ")}`;
}
