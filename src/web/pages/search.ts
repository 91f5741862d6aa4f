import type { SearchHit, SearchHits, SearchHitType } from "../../actions/index.ts";
import { VERDICT_LABELS, type DossierState, type Span, type VerdictName } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { targetAddress } from "./overview.ts";
import { pager, type Pager } from "./pager.ts";

/** What a search found, narrowed by facets with true counts; the choice stands in the address. */
export interface SearchContext {
  readonly query: string;
  readonly action: string;
  /** Null before anything was asked. */
  readonly found: { readonly total: number } | null;
  readonly facets: readonly SearchFacet[];
  /** Shows all hits again; null where nothing is narrowed. */
  readonly all: string | null;
  readonly hits: readonly Hit[];
  readonly pager: Pager | null;
  /** Why nothing could be searched for; null where it could. */
  readonly problem: string | null;
}

export interface SearchFacet {
  readonly name: string;
  readonly values: readonly {
    readonly href: string;
    readonly words: string;
    readonly count: number;
    readonly chosen: boolean;
  }[];
  /** Values beyond those listed, the rarest. */
  readonly more: number;
}

export interface Hit {
  readonly id: string;
  /** "claim in S2". */
  readonly where: string;
  readonly href: string;
  readonly mark: VerdictMark | null;
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
  /** The words are an article's own. */
  readonly verbatim: boolean;
}

/** What is asked for: the words, and what they are narrowed to. */
export interface SearchChoice {
  readonly query: string;
  readonly types: readonly SearchHitType[];
  readonly sources: readonly string[];
  readonly verdicts: readonly VerdictName[];
  /** From 1. */
  readonly page: number;
}

export const HITS_ON_A_PAGE = 50;
const MOST_VALUES = 20;

const TYPE_WORDS: Readonly<Record<SearchHitType, string>> = {
  question: "questions",
  claim: "claims",
  source: "articles",
  note: "notes of reviews",
  desk: "reasons given at the desk",
};
export const SEARCH_TYPES = Object.keys(TYPE_WORDS) as readonly SearchHitType[];

const PLACES: Readonly<Record<SearchHitType, string>> = {
  question: "question",
  claim: "claim",
  source: "article",
  note: "note",
  desk: "reason",
};

export function searchPage(
  state: DossierState,
  choice: SearchChoice,
  found: SearchHits | null,
  problem: string | null = null,
): SearchContext {
  const hits = found?.hits ?? [];
  const { slug } = state.dossier;
  const narrowed = choice.types.length + choice.sources.length + choice.verdicts.length > 0;
  const facet = <V extends string>(
    name: string,
    key: "types" | "sources" | "verdicts",
    counts: readonly { readonly value: V; readonly count: number }[],
    words: (value: V) => string,
  ): readonly SearchFacet[] => {
    const chosen: readonly string[] = choice[key];
    if (counts.length === 0) return [];
    return [
      {
        name,
        values: counts.slice(0, MOST_VALUES).map(({ value, count }) => ({
          href: searchAddress(slug, { ...choice, page: 1, [key]: toggle(chosen, value) }),
          words: words(value),
          count,
          chosen: chosen.includes(value),
        })),
        more: Math.max(0, counts.length - MOST_VALUES),
      },
    ];
  };
  return {
    query: choice.query,
    action: addresses.search(slug),
    found: found && { total: found.total },
    facets:
      found === null
        ? []
        : [
            ...facet("Where", "types", found.facets.type, (type) => TYPE_WORDS[type]),
            ...facet("Source", "sources", found.facets.source, (source) => source),
            ...facet("Verdict", "verdicts", found.facets.verdict, (verdict) => VERDICT_LABELS[verdict]),
          ],
    all: narrowed ? searchAddress(slug, { ...choice, page: 1, types: [], sources: [], verdicts: [] }) : null,
    hits: hits.map((hit) => showHit(state, hit)),
    pager:
      found &&
      pager(found.total, choice.page, HITS_ON_A_PAGE, (page) => searchAddress(slug, { ...choice, page })),
    problem,
  };
}

function toggle(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}

function searchAddress(slug: string, { query, types, sources, verdicts, page }: SearchChoice): string {
  const parameters = new URLSearchParams({ q: query });
  for (const type of types) parameters.append("type", type);
  for (const source of sources) parameters.append("source", source);
  for (const verdict of verdicts) parameters.append("verdict", verdict);
  if (page > 1) parameters.append("page", String(page));
  return `${addresses.search(slug)}?${parameters.toString()}`;
}

function showHit(state: DossierState, hit: SearchHit): Hit {
  const { questions, questionsOfClaim } = indexDossier(state);
  const question = questions.get(hit.id) ?? questionsOfClaim.get(hit.id)?.[0];
  return {
    id: hit.id,
    where: hit.type === "claim" && hit.source !== null ? `claim in ${hit.source}` : PLACES[hit.type],
    href: hitAddress(state, hit),
    mark: question && hit.type !== "desk" && hit.type !== "note" ? verdictMark(question) : null,
    pieces: pieces(hit.snippet.text, hit.snippet.marks),
    verbatim: hit.type === "claim" || hit.type === "source",
  };
}

/** The place itself: the claim in its article, or the very words that were found. */
function hitAddress(state: DossierState, hit: SearchHit): string {
  const { slug } = state.dossier;
  if (hit.type === "claim" && hit.source !== null) return addresses.claimInSource(slug, hit.source, hit.id);
  if (hit.type === "desk") return deskTargetAddress(state, hit.id);
  if (hit.type !== "source") return targetAddress(state, hit.id);
  const place = hit.places[0] ?? hit;
  return place.start === null || place.end === null
    ? addresses.source(slug, hit.id)
    : addresses.wordsInSource(slug, hit.id, { start: place.start, end: place.end });
}

/** Of `S1:120-180` the sentence, of `C3+C9` the first claim, of a source or the dossier what was read of it. */
function deskTargetAddress(state: DossierState, target: string): string {
  const { slug } = state.dossier;
  const [, source, start, end] = /^(S\d+):(\d+)-(\d+)$/.exec(target) ?? [];
  if (source !== undefined) {
    return addresses.wordsInSource(slug, source, { start: Number(start), end: Number(end) });
  }
  const [first = target] = target.split("+");
  if (/^[CQ]\d+$/.test(first)) return targetAddress(state, first);
  return indexDossier(state).sources.has(target)
    ? addresses.coverageOf(slug, target)
    : addresses.coverage(slug);
}

function pieces(text: string, marks: readonly Span[]): Hit["pieces"] {
  const found: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) found.push({ text: text.slice(at, start), hit: false });
    found.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), hit: false });
  return found;
}
