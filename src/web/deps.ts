import {
  addSources,
  createDossier,
  listDossiers,
  loadDossier,
  recordReview,
  searchDossier,
  seedSample,
  undoReview,
  type AddedSources,
  type DossierSummary,
  type ReviewRequest,
  type SearchHits,
  type UndoRequest,
  type Workspace,
} from "../actions/index.ts";
import type { Outcome } from "../base/outcome.ts";
import type { DossierState, ReviewEvent } from "../core/index.ts";
import type { ArticleDraft } from "../importers/index.ts";

/** What a user can do on the pages: the actions, bound to one open database. */
export interface WebActions {
  listDossiers(): Promise<readonly DossierSummary[]>;
  createDossier(draft: { readonly title: string }): Promise<Outcome<{ readonly slug: string }>>;
  loadDossier(slug: string): Promise<Outcome<DossierState>>;
  addSources(slug: string, drafts: readonly ArticleDraft[]): Promise<Outcome<AddedSources>>;
  recordReview(slug: string, request: ReviewRequest): Promise<Outcome<ReviewEvent>>;
  undoReview(slug: string, request: UndoRequest): Promise<Outcome<ReviewEvent>>;
  searchDossier(slug: string, query: string): Promise<Outcome<SearchHits>>;
  seedSample(): Promise<Outcome<{ readonly slug: string; readonly created: boolean }>>;
}

/** Everything the pages need from outside. */
export interface WebDeps {
  readonly actions: WebActions;
  /** Signs form tokens. The same secret after a restart keeps forms that are open in a browser good. */
  readonly secret: string;
  /** Host names a request may ask for, without port; null lets all through. */
  readonly hosts: readonly string[] | null;
  /** Called with what went wrong when a page breaks: a bug, never bad input. */
  readonly onBug: (error: unknown, reference: string) => void;
}

export function bindActions(workspace: Workspace): WebActions {
  return {
    listDossiers: () => listDossiers(workspace),
    createDossier: (draft) => createDossier(workspace, draft),
    loadDossier: (slug) => loadDossier(workspace, slug),
    addSources: (slug, drafts) => addSources(workspace, slug, drafts),
    recordReview: (slug, request) => recordReview(workspace, slug, request),
    undoReview: (slug, request) => undoReview(workspace, slug, request),
    searchDossier: (slug, query) => searchDossier(workspace, slug, query),
    seedSample: () => seedSample(workspace),
  };
}
