import type { SearchHit, SearchHits } from "../../actions/index.ts";
import type { DossierState, Span } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { paragraphAt, paragraphsOf } from "../paragraphs.ts";
import { targetAddress } from "./overview.ts";

/** What a search found, by where it was found. */
export interface SearchContext {
  readonly query: string;
  readonly action: string;
  /** Null before anything was asked. */
  readonly found: { readonly total: number; readonly shown: number } | null;
  readonly groups: readonly {
    readonly title: string;
    readonly count: number;
    readonly hits: readonly Hit[];
  }[];
  /** Why nothing could be searched for; null where it could. */
  readonly problem: string | null;
}

export interface Hit {
  readonly id: string;
  readonly source: string | null;
  readonly href: string;
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
  /** The words are an article's own. */
  readonly verbatim: boolean;
}

const GROUPS: readonly { readonly type: SearchHit["type"]; readonly title: string }[] = [
  { type: "question", title: "Questions" },
  { type: "claim", title: "Claims" },
  { type: "source", title: "Articles" },
  { type: "note", title: "Notes of reviewers" },
];

export function searchPage(
  state: DossierState,
  query: string,
  found: SearchHits | null,
  problem: string | null = null,
): SearchContext {
  const hits = found?.hits ?? [];
  return {
    query,
    action: addresses.search(state.dossier.slug),
    found: found && { total: found.total, shown: hits.length },
    groups: GROUPS.flatMap(({ type, title }) => {
      const own = hits.filter((hit) => hit.type === type);
      return own.length === 0
        ? []
        : [{ title, count: own.length, hits: own.map((hit) => showHit(state, hit)) }];
    }),
    problem,
  };
}

function showHit(state: DossierState, hit: SearchHit): Hit {
  return {
    id: hit.id,
    source: hit.type === "claim" ? hit.source : null,
    href: hitAddress(state, hit),
    pieces: pieces(hit.snippet.text, hit.snippet.marks),
    verbatim: hit.type === "claim" || hit.type === "source",
  };
}

/** The place itself: the claim in its article, or the paragraph the words stand in. */
function hitAddress(state: DossierState, hit: SearchHit): string {
  const { slug } = state.dossier;
  if (hit.type === "claim" && hit.source !== null) return addresses.claimInSource(slug, hit.source, hit.id);
  if (hit.type !== "source") return targetAddress(state, hit.id);
  const { sources, offsets } = indexDossier(state);
  const source = sources.get(hit.id);
  if (!source || hit.start === null) return addresses.source(slug, hit.id);
  const { toUtf16 } = offsets(source);
  const { start } = toUtf16({ start: hit.start, end: hit.start });
  const paragraphs = paragraphsOf(source.text, source.regions.map(toUtf16));
  return `${addresses.source(slug, hit.id)}#p${String(paragraphAt(paragraphs, start))}`;
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
