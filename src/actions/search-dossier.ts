import type { Outcome } from "../base/outcome.ts";
import type { Span } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

export interface SearchHit {
  /** `note` is the note of a review; its `id` is the target of the review. */
  readonly type: "source" | "claim" | "question" | "note";
  /** `S1`, `C12` or `Q3`. */
  readonly id: string;
  /** The source it stands in; null for questions and their notes. */
  readonly source: string | null;
  /** Place in the source's text, in code points; null where there is none. */
  readonly start: number | null;
  readonly end: number | null;
  /** Words around the match; marks are UTF-16 offsets into `text`. */
  readonly snippet: { readonly text: string; readonly marks: readonly Span[] };
}

export interface SearchHits {
  /** Best first, at most 200. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/**
 * Full-text search over sources, claims, questions and notes. All words must occur; words in
 * quotation marks stand together; the last word may be the beginning of a word.
 * Problems: `dossier/unknown`, `search/empty`.
 */
export function searchDossier(
  _workspace: Workspace,
  _slug: string,
  _query: string,
): Promise<Outcome<SearchHits>> {
  throw new Error("not yet written");
}
