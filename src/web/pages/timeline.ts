import { byKeys, byText, groupBy } from "../../base/order.ts";
import { boundsOf, dateInWords, type Claim, type DossierState } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { datesChart, type DatesChart } from "../charts/dates-chart.ts";
import { indexDossier, oncePerAnalysis } from "../dossier-index.ts";
import { quote, type Quotation } from "../quotation.ts";
import { finding, type Finding } from "./finding.ts";
import { pager, type Pager } from "./pager.ts";

/** What each source dates where: drawn by source, and listed by date. */
export interface TimelineContext {
  readonly chart: DatesChart | null;
  readonly chartPager: Pager | null;
  /** Questions whose answers clash in the date. */
  readonly clashes: readonly Finding[];
  readonly days: readonly TimelineDay[];
  readonly total: number;
  readonly undated: number;
  readonly pager: Pager | null;
  readonly add: string;
}

/** All that is said of one date, by source. */
export interface TimelineDay {
  readonly edtf: string;
  readonly words: string;
  readonly sources: number;
  readonly entries: readonly TimelineEntry[];
  /** Sentences beyond those listed. */
  readonly more: number;
}

export interface TimelineEntry {
  readonly source: string;
  readonly claim: string;
  readonly href: string;
  readonly quotation: Quotation;
}

export interface TimelineChoice {
  /** Page of the list of dates, from 1. */
  readonly page: number;
  /** Page of the sources drawn, from 1. */
  readonly sources: number;
}

const DAYS_ON_A_PAGE = 40;
const MOST_ENTRIES = 6;
const LANES = 60;
const WIDTH = 1120;

export function timelinePage(state: DossierState, choice: TimelineChoice): TimelineContext {
  const { slug } = state.dossier;
  const { days, undated } = timelineDays(state);
  const first = (choice.page - 1) * DAYS_ON_A_PAGE;
  const address = (change: Partial<TimelineChoice>): string =>
    timelineAddress(slug, { ...choice, ...change });
  return {
    chart: datesChart(state, { width: WIDTH, first: (choice.sources - 1) * LANES, lanes: LANES }),
    chartPager: pager(state.sources.length, choice.sources, LANES, (sources) => address({ sources })),
    clashes: indexDossier(state)
      .compared.filter(({ verdict, type }) => verdict === "discrepancy" && type === "date")
      .map((question) => finding(state, question)),
    days: days.slice(first, first + DAYS_ON_A_PAGE).map((day) => day()),
    total: days.length,
    undated,
    pager: pager(days.length, choice.page, DAYS_ON_A_PAGE, (page) => address({ page })),
    add: addresses.add(slug),
  };
}

function timelineAddress(slug: string, { page, sources }: TimelineChoice): string {
  return withQuery(addresses.timeline(slug), {
    page: page === 1 ? null : page,
    sources: sources === 1 ? null : sources,
  });
}

interface DatedClaims {
  readonly days: readonly (() => TimelineDay)[];
  /** Claims that say of no time. */
  readonly undated: number;
}

/**
 * Claims by the time they speak of, earliest first; a period stands after the days it begins with.
 * Each day is worked out when first shown.
 */
const timelineDays = oncePerAnalysis((state): DatedClaims => {
  const dated = state.claims.filter(({ about }) => about !== null);
  const begins = (edtf: string): number => boundsOf(edtf)?.first ?? Number.MAX_SAFE_INTEGER;
  const ends = (edtf: string): number => boundsOf(edtf)?.last ?? Number.MAX_SAFE_INTEGER;
  return {
    days: [...groupBy(dated, ({ about }) => about ?? "")]
      .sort(([a], [b]) => byKeys(begins, ends)(a, b) || byText(a, b))
      .map(([edtf, claims]) => once(() => timelineDay(state, edtf, claims))),
    undated: state.claims.length - dated.length,
  };
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function timelineDay(state: DossierState, edtf: string, claims: readonly Claim[]): TimelineDay {
  const { slug } = state.dossier;
  const sentences = onePerSentence(claims);
  return {
    edtf,
    words: dateInWords(edtf),
    sources: new Set(claims.map(({ source }) => source)).size,
    entries: sentences.slice(0, MOST_ENTRIES).map((claim) => ({
      source: claim.source,
      claim: claim.id,
      href: addresses.claimInSource(slug, claim.source, claim.id),
      quotation: quote(state, claim),
    })),
    more: Math.max(0, sentences.length - MOST_ENTRIES),
  };
}

/** The first claim of each sentence: several claims of one sentence often speak of one day. */
function onePerSentence(claims: readonly Claim[]): readonly Claim[] {
  return [
    ...groupBy(claims, ({ source, sentence }) => `${source} ${String(sentence.start)}`).values(),
  ].flatMap(([first]) => first ?? []);
}
