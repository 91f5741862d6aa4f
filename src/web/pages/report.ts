import type { DossierState, Question } from "../../core/index.ts";
import type { Exporter } from "../../exporters/index.ts";
import { addresses } from "../addresses.ts";
import { claimInWords } from "../claim-words.ts";
import { indexDossier } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { plural } from "../helpers/plural.ts";
import { proveQuotations, quote, type Proof, type Quotation } from "../quotation.ts";
import { originsInWords } from "../readings.ts";
import { publicationDay, sourceLabel, type SourceLabel } from "../source-label.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { finding, type Finding } from "./finding.ts";
import { progress } from "./progress.ts";
import { reviewForm, type StandingDecision } from "./review-form.ts";

/** What the exported report will say, on the page. */
export interface ReportContext {
  readonly title: string;
  readonly analysed: string | null;
  readonly lead: string;
  readonly formats: readonly { readonly label: string; readonly href: string }[];
  readonly rows: readonly ReportRow[];
  /** Findings in full: all but those that agree, which the table names. */
  readonly findings: readonly ReportFinding[];
  readonly notPrinted: number;
  readonly sources: readonly ReportSourceLine[];
  readonly proof: Proof;
}

export interface ReportRow extends Finding {
  /** The verdict as a sentence would have it: "Discrepancy direction, hard". */
  readonly verdict: VerdictMark;
  readonly sigla: readonly string[];
}

export interface ReportFinding {
  readonly id: string;
  readonly about: string;
  readonly mark: VerdictMark;
  readonly why: string;
  readonly rule: string;
  readonly origins: string;
  readonly readings: readonly ReportReading[];
  readonly standing: StandingDecision | null;
}

export interface ReportReading {
  readonly letter: string | null;
  readonly words: string;
  readonly verbatim: boolean;
  readonly sources: number;
  readonly claims: readonly ReportClaim[];
}

export interface ReportClaim {
  readonly id: string;
  readonly source: string;
  readonly quotation: Quotation;
  readonly said: string;
  readonly published: string;
  readonly place: string;
}

export interface ReportSourceLine extends SourceLabel {
  readonly file: string;
  /** SHA-256 in groups of eight digits. */
  readonly checksum: string;
  readonly href: string;
}

/** The preview prints this many findings; the exported file has all. */
const MOST_PRINTED = 40;

export function reportPage(state: DossierState, exporters: readonly Exporter[]): ReportContext {
  const { slug, title, analysed } = state.dossier;
  const { compared } = indexDossier(state);
  const worthPrinting = compared.filter(({ verdict }) => verdict !== "agree");
  return {
    title,
    analysed,
    lead: lead(state, compared),
    formats: exporters.map(({ id, label }) => ({ label, href: addresses.exported(slug, id) })),
    rows: compared.map((question) => reportRow(state, question)),
    findings: worthPrinting.slice(0, MOST_PRINTED).map((question) => reportFinding(state, question)),
    notPrinted: Math.max(0, worthPrinting.length - MOST_PRINTED),
    sources: state.sources.map((source) => ({
      ...sourceLabel(source),
      file: source.file,
      checksum: source.sha256.replace(/.{8}(?=.)/g, "$& "),
      href: addresses.source(slug, source.id),
    })),
    proof: proveQuotations(state),
  };
}

function lead(state: DossierState, compared: readonly Question[]): string {
  const count = (verdict: Question["verdict"]): number => compared.filter((q) => q.verdict === verdict).length;
  const differing = compared.filter(({ verdict }) => verdict === "discrepancy");
  const hard = differing.filter(({ strength }) => strength === "hard").length;
  const { done } = progress(state);
  const differ =
    differing.length === 0
      ? "No differences were found."
      : `The articles differ on ${plural(differing.length, "question")}, ${number(hard)} of them hard: both versions cannot be true.`;
  return [
    `${plural(state.sources.length, "article")}, ${plural(state.claims.length, "claim")}, ${plural(compared.length, "question")} that more than one article answers.`,
    differ,
    `They are compatible on ${number(count("compatible"))} and agree on ${number(count("agree"))}.`,
    `${plural(done, "question")} ${done === 1 ? "has" : "have"} been reviewed by a person.`,
  ].join(" ");
}

function reportRow(state: DossierState, question: Question): ReportRow {
  const sources = new Set(question.readings.flatMap((reading) => reading.sources));
  const inOrder = state.sources.map(({ id }) => id).filter((id) => sources.has(id));
  return { ...finding(state, question), verdict: verdictMark(question), sigla: inOrder };
}

function reportFinding(state: DossierState, question: Question): ReportFinding {
  const { claims, sources } = indexDossier(state);
  const several = question.readings.length > 1;
  return {
    id: question.id,
    about: question.about,
    mark: verdictMark(question),
    why: question.why,
    rule: question.rule,
    origins: originsInWords(question),
    readings: question.readings.map((reading) => ({
      letter: several ? reading.letter : null,
      words: reading.words,
      verbatim: reading.verbatim,
      sources: reading.sources.length,
      claims: reading.claims
        .flatMap((id) => claims.get(id) ?? [])
        .map((claim) => {
          const source = sources.get(claim.source);
          return {
            id: claim.id,
            source: claim.source,
            quotation: quote(state, claim),
            said: claimInWords(claim),
            published: source ? publicationDay(source) : "no date",
            place: `${number(claim.start)}–${number(claim.end)}`,
          };
        }),
    })),
    standing: reviewForm(state, question.id, NO_ENTRIES).standing,
  };
}

const NO_ENTRIES = { expected: "", from: "page", verdict: null, note: "", correction: "", who: null, evidence: [] } as const;
