import { deskInMemory } from "./desk-in-memory.ts";
import { foldReviews, type DossierState, type ReviewEvent } from "../../src/core/index.ts";
import { failure, success } from "../../src/base/outcome.ts";
import type { WebActions } from "../../src/web/index.ts";

/** The actions of the pages over dossiers kept in memory, so that pages can be tried without a database. */
export function inMemoryActions(...dossiers: readonly DossierState[]): WebActions {
  const states = new Map(dossiers.map((state) => [state.dossier.slug, state]));
  const unknown = failure(
    "dossier/unknown",
    "There is no such dossier. Open the list of dossiers and choose one.",
  );
  const append = (state: DossierState, event: ReviewEvent): ReviewEvent => {
    const history = [...state.history, event];
    const hashes = new Map(history.map(({ target, targetHash }) => [target, targetHash]));
    states.set(state.dossier.slug, { ...state, history, reviews: foldReviews(history, hashes) });
    return event;
  };
  return {
    ...deskInMemory((slug) => found(states, slug)),
    listDossiers: () =>
      Promise.resolve(
        [...states.values()].map(({ dossier, sources, claims, questions, reviews }) => ({
          slug: dossier.slug,
          title: dossier.title,
          sources: sources.length,
          claims: claims.length,
          questions: questions.length,
          discrepancies: {
            hard: questions.filter(
              ({ verdict, strength }) => verdict === "discrepancy" && strength === "hard",
            ).length,
            soft: questions.filter(
              ({ verdict, strength }) => verdict === "discrepancy" && strength === "soft",
            ).length,
          },
          reviewed: reviews.size,
          analysed: dossier.analysed,
        })),
      ),
    createDossier: () => Promise.resolve(failure("dossier/no-title", "Give the story a name.")),
    loadDossier: (slug) => Promise.resolve(states.has(slug) ? success(found(states, slug)) : unknown),
    addSources: (_slug, drafts) =>
      Promise.resolve(success({ added: drafts.map((_, i) => `S${i + 6}`), duplicates: [] })),
    recordReview(slug, { target, expectedEvent, decision, who }) {
      const state = found(states, slug);
      const standing = state.reviews.get(target);
      if ((standing?.event ?? null) !== expectedEvent) {
        return Promise.resolve(failure("review/conflict", "Somebody else has reviewed this meanwhile."));
      }
      const id = state.history.length + 1;
      const when = "2025-05-12T14:10:00.000Z";
      const before = standing?.decision ?? null;
      const event = {
        id,
        target,
        targetHash: `hash-${target}`,
        action: "decided",
        before,
        after: decision,
        who,
        when,
        seen: null,
        batch: null,
      } as const;
      return Promise.resolve(success(append(state, event)));
    },
    undoReview(slug, { event, who }) {
      const state = found(states, slug);
      const undone = state.history.find(({ id }) => id === event);
      if (!undone || state.reviews.get(undone.target)?.event !== event) {
        return Promise.resolve(failure("review/not-standing", "This review does not stand any more."));
      }
      const id = state.history.length + 1;
      const { target, targetHash, before, after } = undone;
      const when = "2025-05-12T14:11:00.000Z";
      return Promise.resolve(
        success(
          append(state, {
            id,
            target,
            targetHash,
            action: "undone",
            before: after,
            after: before,
            who,
            when,
            seen: null,
            batch: null,
          }),
        ),
      );
    },
    searchDossier(slug, query) {
      const { claims } = found(states, slug);
      const hits = claims
        .filter(({ exact }) => exact.includes(query))
        .map(({ id, source, start, end, exact }) => {
          const at = exact.indexOf(query);
          const marks = [{ start: at, end: at + query.length }];
          return {
            type: "claim" as const,
            id,
            source,
            start,
            end,
            snippet: { text: exact, marks },
            places: [],
          };
        });
      return Promise.resolve(
        success({ hits, total: hits.length, facets: { type: [], source: [], verdict: [] } }),
      );
    },
    attachEvidence: () => Promise.resolve(failure("test/in-memory", "Use a database for this.")),
    readEvidence: () => Promise.resolve(failure("evidence/unknown", "There are no files in memory.")),
    seedSample: () => Promise.resolve(success({ slug: "russia-iran", created: false })),
  };
}

function found(states: ReadonlyMap<string, DossierState>, slug: string): DossierState {
  const state = states.get(slug);
  if (!state) throw new Error(`No dossier “${slug}” in memory`);
  return state;
}
