import {
  buildReport,
  claimInWords,
  comparisonInWords,
  sourcesInWords,
  publishedInWords,
  summarizeReport,
  type DossierState,
  type Finding as ReportedFinding,
  type QuotedReading,
  type Report,
} from "../../core/index.ts";
import type { Exporter } from "../../exporters/index.ts";
import { addresses } from "../addresses.ts";
import { number } from "../helpers/number.ts";
import type { Quotation } from "../quotation.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { standingDecision, type StandingDecision } from "./review-form.ts";

/** What the exported report will say, on the page. */
export interface ReportContext {
  readonly title: string;
  readonly analysed: string | null;
  readonly lead: string;
  readonly formats: readonly { readonly label: string; readonly href: string }[];
  /** What several sources answer, on one line each. */
  readonly rows: readonly ReportRow[];
  /** Findings that are not even a line of the page. */
  readonly notListed: number;
  readonly sections: readonly Section[];
  /** Findings that only the exported file has. */
  readonly notPrinted: number;
  readonly sources: readonly SourceLine[];
  readonly quotations: Report["counts"]["quotations"];
}

export interface ReportRow {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly mark: VerdictMark;
  readonly review: ReviewMark;
  readonly sources: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly findings: readonly PrintedFinding[];
}

export interface PrintedFinding {
  readonly id: string;
  readonly about: string;
  readonly mark: VerdictMark;
  readonly why: string;
  readonly rule: string;
  readonly origins: string;
  readonly readings: readonly PrintedReading[];
  readonly standing: StandingDecision | null;
}

export interface PrintedReading {
  readonly letter: string | null;
  readonly words: string;
  readonly verbatim: boolean;
  readonly sources: number;
  readonly claims: readonly {
    readonly id: string;
    readonly source: string;
    readonly quotation: Quotation;
    readonly said: string;
    readonly published: string;
    readonly place: string;
  }[];
}

export interface SourceLine extends SourceLabel {
  readonly file: string;
  /** SHA-256 in groups of eight digits. */
  readonly checksum: string;
  readonly href: string;
}

/** The preview lists and prints this many findings; the exported file has all. */
const MOST_LISTED = 200;
const MOST_PRINTED = 40;

export function reportPage(state: DossierState, exporters: readonly Exporter[]): ReportContext {
  const { slug, title, analysed } = state.dossier;
  const report = buildReport(state);
  const inFull = report.sections.filter(({ group }) => group.room === "full");
  const all = inFull.flatMap(({ findings }) => findings);
  const printed = new Set(all.slice(0, MOST_PRINTED));
  return {
    title,
    analysed,
    lead: summarizeReport(report),
    formats: exporters.map(({ id, label }) => ({ label, href: addresses.exported(slug, id) })),
    rows: all.slice(0, MOST_LISTED).map((finding) => reportRow(slug, finding)),
    notListed: Math.max(0, all.length - MOST_LISTED),
    sections: inFull
      .map(({ group, findings }) => ({
        id: group.id,
        title: group.title,
        lead: group.lead,
        findings: findings.filter((one) => printed.has(one)).map((one) => printedFinding(state, one)),
      }))
      .filter(({ findings }) => findings.length > 0),
    notPrinted: all.length - printed.size,
    sources: report.sources.map((source) => ({
      ...sourceLabel(source),
      file: source.file,
      checksum: source.sha256.replace(/.{8}(?=.)/g, "$& "),
      href: addresses.source(slug, source.id),
    })),
    quotations: report.counts.quotations,
  };
}

function reportRow(slug: string, { question, review, sources }: ReportedFinding): ReportRow {
  return {
    id: question.id,
    href: addresses.question(slug, question.id),
    about: question.about,
    mark: verdictMark(question),
    review: reviewMark(review ?? undefined),
    sources: sources.join(" "),
  };
}

function printedFinding(state: DossierState, { question, readings }: ReportedFinding): PrintedFinding {
  return {
    id: question.id,
    about: question.about,
    mark: verdictMark(question),
    why: question.why,
    rule: comparisonInWords(question.rule),
    origins: sourcesInWords(question),
    readings: readings.map((reading) => printedReading(reading, readings.length > 1)),
    standing: standingDecision(state, question.id),
  };
}

function printedReading({ reading, quotations }: QuotedReading, several: boolean): PrintedReading {
  return {
    letter: several ? reading.letter : null,
    words: reading.words,
    verbatim: reading.verbatim,
    sources: reading.sources.length,
    claims: quotations.map(({ claim, source, before, after }) => ({
      id: claim.id,
      source: source.id,
      quotation: { before, exact: claim.exact, after },
      said: claimInWords(claim),
      published: publishedInWords(source.metadata),
      place: `${number(claim.start)}–${number(claim.end)}`,
    })),
  };
}
