import {
  BASIS_LABELS,
  buildReport,
  claimInWords,
  comparisonInWords,
  dateInWords,
  describeVerdict,
  evidenceInWords,
  instantInWords,
  originInWords,
  publishedInWords,
  REVIEW_LABELS,
  reviewInWords,
  sourcesInWords,
  summarizeReport,
  type Finding,
  type Question,
  type Quotation,
  type QuotedReading,
  type Report,
  type ReportSection,
  type ReportSource,
  type StandingReview,
} from "../../core/index.ts";
import type { Exporter } from "../exporter.ts";
import { reviewMark, verdictMark } from "./marks.ts";
import { Markup, markup } from "./markup.ts";
import { STYLE } from "./style.ts";

export const html: Exporter = {
  id: "html",
  label: "HTML, one file",
  extension: "html",
  mediaType: "text/html; charset=utf-8",
  render(state) {
    return page(buildReport(state)).source;
  },
};

/** One file without script or anything to fetch; the policy forbids both should hostile text slip through. */
function page(report: Report): Markup {
  const { title, analysed } = report.dossier;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Crosscheck">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title} · Crosscheck report</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<p class="meta">Crosscheck report${analysed === null ? null : `, analysed ${instantInWords(analysed)}`}</p>
<h1 dir="auto">${title}</h1>
<p class="lead">${summarizeReport(report)}</p>
${report.warnings.map((warning) => markup`<p class="limit"><strong>Limit reached.</strong> ${warning}</p>\n`)}
${overview(report)}
${report.sections.filter((section) => section.findings.length > 0).map(sectionPart)}
${originsPart(report)}
${sourcesPart(report)}
</main>
</body>
</html>
`;
}

/** All findings that are printed in full, one line each, linked to their place. */
function overview(report: Report): Markup | null {
  const findings = report.sections.flatMap(({ group, findings }) => (group.room === "full" ? findings : []));
  if (findings.length === 0) return null;
  const rows = findings.map(
    ({ question, sources, review }) => markup`<tr><td><a href="#${question.id}">${question.id}</a></td>
<td dir="auto">${question.about}</td>
<td>${verdictOf(question)}</td>
<td>${sources.join(" ")}</td>
<td>${reviewMark(review, review === null ? "not reviewed" : REVIEW_LABELS[review.decision.verdict])}</td></tr>
`,
  );
  return markup`<table class="findings"><caption>Findings, hard discrepancies first</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Question</th><th scope="col">Verdict</th><th scope="col">Sources</th><th scope="col">Review</th></tr></thead>
<tbody>
${rows}</tbody></table>`;
}

function sectionPart({ group, findings }: ReportSection): Markup {
  return markup`<section class="group" aria-labelledby="group-${group.id}">
<h2 id="group-${group.id}">${group.title}</h2>
<p class="meta">${group.lead}</p>
${group.room === "full" ? findings.map(findingPart) : linesPart(findings)}</section>
`;
}

function findingPart(finding: Finding): Markup {
  const { question, review } = finding;
  return markup`<article class="finding" id="${question.id}">
<p>${verdictOf(question)}</p>
<h3 dir="auto">${question.id}. ${question.about}</h3>
<p dir="auto">${question.why}</p>
<table class="quotations"><caption class="hidden">Readings of ${question.id}</caption>
${finding.readings.map(readingPart)}</table>
<dl class="facts">
<div><dt>Sources</dt><dd>${sourcesInWords(question)}</dd></div>
<div><dt>Compared by</dt><dd>${comparisonInWords(question.rule)}</dd></div>
<div><dt>Review</dt><dd>${reviewMark(review, reviewInWords(review))}${reviewPart(review)}</dd></div>
</dl>
</article>
`;
}

function readingPart({ reading, quotations }: QuotedReading): Markup {
  const words = markup`<span class="${reading.verbatim ? "words" : ""}" dir="auto">${reading.words}</span>`;
  return markup`<tbody>
<tr class="reading"><td><span class="letter"><span class="hidden">Reading </span>${reading.letter}</span></td><th scope="rowgroup">${words}: ${reading.sources.join(" ")}</th><td></td></tr>
${quotations.map(quotationPart)}</tbody>
`;
}

function quotationPart({ claim, source, before, after, review }: Quotation): Markup {
  const reviewed =
    review === null ? null : markup`<br>${reviewMark(review, reviewInWords(review))}${reviewPart(review)}`;
  return markup`<tr><td><a href="#${source.id}">${source.id}</a></td>
<td><span class="words" dir="auto">${before}<mark>${claim.exact}</mark>${after}</span></td>
<td>${claimInWords(claim)}<br>${publishedInWords(source.metadata)}<br>${claim.id}, characters ${claim.start}–${claim.end}${reviewed}</td></tr>
`;
}

/** What a reviewer added to a verdict: correction, note, evidence. */
function reviewPart(review: StandingReview | null): Markup | null {
  if (review === null) return null;
  const { note, correction, evidence } = review.decision;
  const lines = [
    ...(correction === null ? [] : [`Correction: ${correction}`]),
    ...(note === "" ? [] : [note]),
    ...evidence.map((item) => `Evidence, ${item.kind}, ${item.bears}: ${evidenceInWords(item)}`),
  ];
  return markup`${lines.map((line) => markup`<p dir="auto">${line}</p>`)}`;
}

/** Findings on one line each. */
function linesPart(findings: readonly Finding[]): Markup {
  const rows = findings.map(
    ({ question, readings }) => markup`<tr id="${question.id}"><td>${question.id}</td>
<td dir="auto">${question.about}</td>
<td>${readings.map(({ reading, quotations }) => markup`<span class="${reading.verbatim ? "words" : ""}" dir="auto">${reading.words}</span> <span class="meta">${quotations.map(({ claim }) => `${claim.source} ${claim.id} `)}</span>`)}</td></tr>
`,
  );
  return markup`<table><thead><tr><th scope="col">No.</th><th scope="col">Question</th><th scope="col">Answer</th></tr></thead>
<tbody>
${rows}</tbody></table>
`;
}

function originsPart({ origins }: Report): Markup | null {
  if (origins.length === 0) return null;
  const lines = origins.map(
    ({ sources, why }) =>
      markup`<li><strong>${sources.join(" and ")}</strong> <span dir="auto">${why}</span></li>\n`,
  );
  return markup`<section class="group" aria-labelledby="origins">
<h2 id="origins">Shared origins</h2>
<ul>
${lines}</ul></section>
`;
}

function sourcesPart({ sources, counts }: Report): Markup {
  const { matching, compared } = counts.quotations;
  return markup`<section class="group" aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<table><thead><tr><th scope="col">No.</th><th scope="col">Article</th><th scope="col">Published</th></tr></thead>
<tbody>
${sources.map(sourceRow)}</tbody></table>
<p class="meta end">Every quotation above was compared with the stored text when this report was made: ${matching} of ${compared} match. Where no shared origin is named, no copying was detected; that does not mean that the sources are independent. Verdicts are proposals by rule; reviews are decisions by people.</p>
</section>`;
}

function sourceRow(source: ReportSource): Markup {
  const { title, published } = source.metadata;
  const name =
    title.value === null
      ? "No title in the text"
      : markup`<span class="words" dir="auto">${title.value}</span>`;
  const day =
    published.value === null
      ? "No publication date"
      : markup`${dateInWords(published.value)}<br>${BASIS_LABELS[published.basis]}`;
  const address = source.url === null ? null : markup`<br><span class="meta" dir="ltr">${source.url}</span>`;
  return markup`<tr id="${source.id}"><td><strong>${source.id}</strong></td>
<td>${name}<br><span class="meta" dir="auto">${originInWords(source.metadata)}. ${source.file}</span>${address}<br><span class="hash">SHA-256 ${inGroups(source.sha256)}</span></td>
<td>${day}</td></tr>
`;
}

/** A checksum that can be read aloud and broken over lines: groups of eight. */
function inGroups(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, "$1 ");
}

function verdictOf(question: Question): Markup {
  const { label, detail } = describeVerdict(question);
  return verdictMark(question, detail === "" ? label : markup`${label} <small>${detail}</small>`);
}
