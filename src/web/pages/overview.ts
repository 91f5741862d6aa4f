import type { DossierState, Question, SharedOrigin, VerdictName } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { datesChart, type DatesChart } from "../charts/dates-chart.ts";
import { pairsChart, type PairsChart } from "../charts/pairs-chart.ts";
import { indexDossier } from "../dossier-index.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import { plainMark, type VerdictMark } from "../verdict-mark.ts";
import { finding, type Finding } from "./finding.ts";
import { isReviewed, progress, type Progress } from "./progress.ts";
import { said, type Outcomes, type Said } from "./said.ts";

/** The dossier on one page: findings first, hard before soft. */
export interface OverviewContext {
  readonly title: string;
  readonly claims: number;
  readonly compared: number;
  readonly alone: number;
  readonly analysed: string | null;
  readonly said: Said | null;
  readonly links: {
    readonly add: string;
    readonly report: string;
    readonly grid: string;
    readonly history: string;
    readonly compare: string;
    readonly timeline: string;
    readonly sources: string;
  };
  readonly next: { readonly href: string; readonly id: string } | null;
  readonly sources: SourceStrip;
  readonly counts: readonly Count[];
  readonly progress: Progress;
  readonly groups: readonly FindingGroup[];
  readonly pairs: PairsChart | null;
  readonly dates: DatesChart | null;
  readonly origins: { readonly shown: readonly Origin[]; readonly more: number };
  readonly latest: readonly LatestReview[];
  readonly warnings: readonly string[];
}

/** Up to six sources stand side by side; more fold into one line with the list on a page of its own. */
export interface SourceStrip {
  readonly total: number;
  readonly outlets: number;
  readonly folded: boolean;
  readonly items: readonly (SourceLabel & { readonly href: string; readonly claims: number })[];
}

export interface Count {
  readonly mark: VerdictMark;
  readonly count: number;
  readonly zero: boolean;
}

export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  /** "4, hard first". */
  readonly note: string;
  readonly findings: readonly Finding[];
  /** Findings that are only in the grid; null when all are here. */
  readonly more: { readonly count: number; readonly href: string } | null;
}

export interface Origin {
  readonly sources: string;
  readonly href: string;
  readonly why: string;
  readonly questions: readonly { readonly id: string; readonly href: string }[];
}

export interface LatestReview {
  readonly target: string;
  readonly href: string;
  readonly mark: ReviewMark;
  readonly who: string;
  /** ISO 8601 instant, and its day alone. */
  readonly when: string;
  readonly day: string;
}

const MOST_SOURCES_SIDE_BY_SIDE = 6;
const MOST_DISCREPANCIES = 50;
const MOST_OF_OTHER_VERDICTS = 20;
const MOST_ORIGINS = 8;
const LATEST_REVIEWS = 5;

/** Groups of findings, most pressing first. */
const GROUPS: readonly { readonly verdict: VerdictName; readonly title: string; readonly note: string }[] = [
  { verdict: "discrepancy", title: "Discrepancies", note: "hard first" },
  { verdict: "changed-over-time", title: "Changed over time", note: "updates, not conflicts" },
  { verdict: "compatible", title: "Compatible", note: "differ only in precision" },
  { verdict: "cannot-compare", title: "Cannot compare", note: "no bridge between them" },
  { verdict: "agree", title: "Agree", note: "" },
];

export function overviewPage(state: DossierState, outcomes: Outcomes): OverviewContext {
  const { slug, title, analysed } = state.dossier;
  const index = indexDossier(state);
  const open = index.compared.find(({ id }) => !isReviewed(state, id));
  return {
    title,
    claims: state.claims.length,
    compared: index.compared.length,
    alone: index.alone.length,
    analysed,
    said: said(state, outcomes),
    links: {
      add: addresses.add(slug),
      report: addresses.report(slug),
      grid: withQuery(addresses.grid(slug), { show: "all" }),
      history: addresses.history(slug),
      compare: addresses.compare(slug),
      timeline: addresses.timeline(slug),
      sources: addresses.coverage(slug),
    },
    next: open ? { href: addresses.review(slug, open.id), id: open.id } : null,
    sources: sourceStrip(state),
    counts: counts(index.compared),
    progress: progress(state),
    groups: GROUPS.flatMap((group) => findingGroup(state, group, index.compared)),
    pairs: pairsChart(state),
    dates: datesChart(state, { width: 368, first: 0, lanes: 12 }),
    origins: {
      shown: state.origins.slice(0, MOST_ORIGINS).map((origin) => originLine(state, origin)),
      more: Math.max(0, state.origins.length - MOST_ORIGINS),
    },
    latest: latestReviews(state),
    warnings: state.warnings,
  };
}

function sourceStrip(state: DossierState): SourceStrip {
  const { claimsOfSource } = indexDossier(state);
  const outlets = new Set(state.sources.flatMap(({ metadata }) => metadata.outlet.value ?? []));
  return {
    total: state.sources.length,
    outlets: outlets.size,
    folded: state.sources.length > MOST_SOURCES_SIDE_BY_SIDE,
    items: state.sources.slice(0, MOST_SOURCES_SIDE_BY_SIDE).map((source) => ({
      ...sourceLabel(source),
      href: addresses.source(state.dossier.slug, source.id),
      claims: claimsOfSource.get(source.id)?.length ?? 0,
    })),
  };
}

function counts(questions: readonly Question[]): readonly Count[] {
  const count = (mark: VerdictMark, fits: (question: Question) => boolean): Count => {
    const found = questions.filter(fits).length;
    return { mark, count: found, zero: found === 0 };
  };
  const hard = (question: Question): boolean => question.strength !== "soft";
  return [
    count(
      plainMark("discrepancy", "hard", "Discrepancies, hard"),
      (q) => q.verdict === "discrepancy" && hard(q),
    ),
    count(
      plainMark("discrepancy", "soft", "Discrepancies, soft"),
      (q) => q.verdict === "discrepancy" && !hard(q),
    ),
    count(
      plainMark("changed-over-time", null, "Changed over time"),
      (q) => q.verdict === "changed-over-time",
    ),
    count(plainMark("compatible", null, "Compatible"), (q) => q.verdict === "compatible"),
    count(plainMark("agree", null, "Agree"), (q) => q.verdict === "agree"),
    count(plainMark("cannot-compare", null, "Cannot compare"), (q) => q.verdict === "cannot-compare"),
  ];
}

function findingGroup(
  state: DossierState,
  group: (typeof GROUPS)[number],
  compared: readonly Question[],
): readonly FindingGroup[] {
  const questions = compared.filter(({ verdict }) => verdict === group.verdict);
  if (questions.length === 0) return [];
  const most = group.verdict === "discrepancy" ? MOST_DISCREPANCIES : MOST_OF_OTHER_VERDICTS;
  const rest = questions.length - most;
  const href = withQuery(addresses.grid(state.dossier.slug), { show: group.verdict });
  return [
    {
      id: group.verdict,
      title: group.title,
      note: group.note === "" ? String(questions.length) : `${questions.length}, ${group.note}`,
      findings: questions.slice(0, most).map((question) => finding(state, question)),
      more: rest > 0 ? { count: rest, href } : null,
    },
  ];
}

function originLine(state: DossierState, { sources, why, claims }: SharedOrigin): Origin {
  const { questionsOfClaim } = indexDossier(state);
  const { slug } = state.dossier;
  const ids = new Set(claims.flatMap((claim) => (questionsOfClaim.get(claim) ?? []).map(({ id }) => id)));
  return {
    sources: sources.join(" and "),
    href: addresses.comparison(slug, ...sources),
    why,
    questions: [...ids].map((id) => ({ id, href: addresses.question(slug, id) })),
  };
}

function latestReviews(state: DossierState): readonly LatestReview[] {
  return [...state.reviews.values()]
    .sort((a, b) => b.event - a.event)
    .slice(0, LATEST_REVIEWS)
    .map((review) => ({
      target: review.target,
      href: targetAddress(state, review.target),
      mark: reviewMark(review),
      who: review.who,
      when: review.when,
      day: review.when.slice(0, 10),
    }));
}

/** The page of a claim or of a question. */
export function targetAddress(state: DossierState, target: string): string {
  const { slug } = state.dossier;
  return target.startsWith("C") ? addresses.claim(slug, target) : addresses.question(slug, target);
}
