import { keepPerObject } from "../../base/keep-per-object.ts";
import {
  coverageInWords,
  SENTENCE_STATE_WORDS,
  SENTENCE_STATES,
  type Coverage,
  type CoverageMeter,
  type CoveredSentence,
  type DossierState,
  type ReportSource,
  type SentenceState,
  type SourceCoverage,
} from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import { pager, type Pager } from "./pager.ts";
import type { Said } from "./said.ts";
import type { Switch } from "./switch.ts";

/** How far the reading has come: every source with its meter. */
export interface CoverageContext {
  readonly said: Said | null;
  readonly meter: MeterLine;
  readonly sources: readonly CoverageLine[];
  readonly pager: Pager | null;
  readonly completion: CompletionForm;
  readonly add: string;
}

export interface CoverageLine {
  readonly label: SourceLabel;
  readonly href: string;
  readonly read: string;
  readonly meter: MeterLine;
  readonly completed: string | null;
}

/** Parts of a bar in the order of the states, which add up to `total`. */
export interface MeterLine {
  readonly total: number;
  readonly unread: number;
  readonly parts: readonly MeterPart[];
  /** "120 sentences: 80 with claims, 3 waved off, 37 unread". */
  readonly words: string;
}

export interface MeterPart {
  readonly state: SentenceState;
  readonly words: string;
  readonly count: number;
  readonly x: number;
}

/** Signing a source or the dossier as read to the end. */
export interface CompletionForm {
  readonly action: string;
  readonly what: string;
  readonly unread: number;
  /** "Complete, says Ana, 12 May 2025"; null while nobody has signed. */
  readonly standing: string | null;
  readonly reason: string | null;
  readonly problem: string | null;
}

/** One source, sentence by sentence. */
export interface SourceCoverageContext {
  readonly said: Said | null;
  readonly source: SourceLabel & { readonly href: string };
  readonly all: string;
  readonly action: string;
  readonly meter: MeterLine;
  readonly switches: readonly Switch[];
  readonly show: string;
  readonly sentences: readonly SentenceLine[];
  readonly unread: number;
  readonly pager: Pager | null;
  readonly completion: CompletionForm;
  readonly problem: string | null;
}

export interface SentenceLine {
  /** `120-180`, code points: names the sentence in the form. */
  readonly value: string;
  readonly place: number;
  readonly text: string;
  readonly state: SentenceState;
  /** "waved off by Ana: no fact", "unread". */
  readonly words: string;
  readonly claims: readonly { readonly id: string; readonly href: string }[];
  /** Can be marked read or waved off. */
  readonly open: boolean;
}

export type SentenceShow = SentenceState | "all";
export const SENTENCE_SHOWS: readonly SentenceShow[] = ["unread", ...without("unread"), "all"];

const SOURCES_ON_A_PAGE = 50;
const SENTENCES_ON_A_PAGE = 60;

function without(state: SentenceState): readonly SentenceState[] {
  return SENTENCE_STATES.filter((other) => other !== state);
}

export interface Notice {
  readonly said: Said | null;
  readonly problem: string | null;
}

export function coveragePage(
  state: DossierState,
  coverage: Coverage,
  page: number,
  { said, problem }: Notice,
): CoverageContext {
  const { slug } = state.dossier;
  const { sources } = indexDossier(state);
  const first = (page - 1) * SOURCES_ON_A_PAGE;
  return {
    said,
    meter: meterLine(coverage.meter),
    sources: coverage.sources.slice(first, first + SOURCES_ON_A_PAGE).flatMap((covered) => {
      const source = sources.get(covered.source);
      return source ? [coverageLine(slug, source, covered)] : [];
    }),
    pager: pager(coverage.sources.length, page, SOURCES_ON_A_PAGE, (to) =>
      withQuery(addresses.coverage(slug), { page: to }),
    ),
    completion: {
      ...completionForm(coverage.meter, coverage.completed),
      action: addresses.coverage(slug),
      what: "the dossier",
      problem,
    },
    add: addresses.add(slug),
  };
}

function coverageLine(slug: string, source: ReportSource, covered: SourceCoverage): CoverageLine {
  return {
    label: sourceLabel(source),
    href: addresses.coverageOf(slug, source.id),
    read: addresses.source(slug, source.id),
    meter: meterLine(covered.meter),
    completed: covered.completed?.who ?? null,
  };
}

const meterLine = keepPerObject((meter: CoverageMeter): MeterLine => {
  let x = 0;
  const parts = SENTENCE_STATES.map((state) => {
    const part = { state, words: SENTENCE_STATE_WORDS[state], count: meter[state], x };
    x += meter[state];
    return part;
  });
  return {
    total: x,
    unread: meter.unread,
    parts,
    words: coverageInWords(meter),
  };
});

function completionForm(
  meter: CoverageMeter,
  completed: Coverage["completed"],
): Pick<CompletionForm, "unread" | "standing" | "reason"> {
  return {
    unread: meter.unread,
    standing: completed && `Read to the end, says ${completed.who}`,
    reason: completed?.value.reason ?? null,
  };
}

export interface SourceCoverageChoice {
  readonly show: SentenceShow;
  /** From 1. */
  readonly page: number;
}

export function sourceCoveragePage(
  state: DossierState,
  source: ReportSource,
  covered: SourceCoverage,
  choice: SourceCoverageChoice,
  { said, problem }: Notice,
): SourceCoverageContext {
  const { slug } = state.dossier;
  const { show, page } = choice;
  const lines = sentenceLines(state, source, covered.sentences);
  const shown = lines.filter((line) => show === "all" || line.state === show);
  const first = (page - 1) * SENTENCES_ON_A_PAGE;
  const address = (change: Partial<SourceCoverageChoice>): string =>
    withQuery(addresses.coverageOf(slug, source.id), { ...choice, page: 1, ...change });
  return {
    said,
    source: { ...sourceLabel(source), href: addresses.source(slug, source.id) },
    all: addresses.coverage(slug),
    action: address({ page }),
    meter: meterLine(covered.meter),
    switches: SENTENCE_SHOWS.map((name) => ({
      href: address({ show: name }),
      words: switchWords(name, covered.meter, lines.length),
      current: name === show,
    })),
    show,
    sentences: shown.slice(first, first + SENTENCES_ON_A_PAGE),
    unread: covered.meter.unread,
    pager: pager(shown.length, page, SENTENCES_ON_A_PAGE, (to) => address({ page: to })),
    completion: {
      ...completionForm(covered.meter, covered.completed),
      action: address({ page }),
      what: source.id,
      problem: null,
    },
    problem,
  };
}

function switchWords(show: SentenceShow, meter: CoverageMeter, total: number): string {
  if (show === "all") return `All, ${number(total)}`;
  const words = SENTENCE_STATE_WORDS[show];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${number(meter[show])}`;
}

function sentenceLines(
  state: DossierState,
  source: ReportSource,
  sentences: readonly CoveredSentence[],
): readonly SentenceLine[] {
  const { offsets, claimsOfSource } = indexDossier(state);
  const { toUtf16 } = offsets(source);
  const claims = claimsOfSource.get(source.id) ?? [];
  return sentences.map((sentence, i) => {
    const { start, end } = toUtf16(sentence);
    return {
      value: `${String(sentence.start)}-${String(sentence.end)}`,
      place: i + 1,
      text: source.text.slice(start, end),
      state: sentence.state,
      words: sentenceWords(sentence),
      claims: claims
        .filter((claim) => claim.start < sentence.end && sentence.start < claim.end)
        .map(({ id }) => ({ id, href: addresses.claim(state.dossier.slug, id) })),
      open: sentence.state === "unread" || sentence.state === "read",
    };
  });
}

function sentenceWords({ state, wavedOff, readers }: CoveredSentence): string {
  if (state === "waved-off" && wavedOff) return `waved off by ${wavedOff.who}: ${wavedOff.value.reason}`;
  if (state === "read") return `read by ${readers.join(", ")}`;
  return SENTENCE_STATE_WORDS[state];
}
