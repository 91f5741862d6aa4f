import { failure, success } from "../../src/base/outcome.ts";
import {
  foldDesk,
  QUEUE_FACETS,
  type CoverageMeter,
  type DossierState,
  type FacetCount,
  type QueueFacet,
} from "../../src/core/index.ts";
import type { WebActions } from "../../src/web/index.ts";

/**
 * The desk over dossiers in memory as it is before anybody has worked at it: what pages read is there, and
 * what would write is refused. Tests that write use a database.
 */
export function deskInMemory(find: (slug: string) => DossierState) {
  const refuse = () => Promise.resolve(failure("test/in-memory", "Use a database for this."));
  return {
    loadDesk: (slug) => Promise.resolve(success(foldDesk([], [], find(slug).history))),
    readDraft: () => Promise.resolve(success(null)),
    listDrafts: () => Promise.resolve(success([])),
    readChanges: () => Promise.resolve(success({ review: null, secondCheck: null })),
    readRecentAnswers: () => Promise.resolve(success([])),
    readCoverage: (slug) =>
      Promise.resolve(
        success({
          sources: find(slug).sources.map(({ id, sentences }) => ({
            source: id,
            sentences: sentences.map(({ start, end, coverage }) => ({
              start,
              end,
              state: coverage === "none" ? ("unread" as const) : coverage,
              wavedOff: null,
              readers: [],
            })),
            meter: meterOf(sentences.map(({ coverage }) => coverage)),
            completed: null,
          })),
          meter: meterOf(find(slug).sources.flatMap((s) => s.sentences.map(({ coverage }) => coverage))),
          completed: null,
        }),
      ),
    readQueue(slug, { of, at, limit, offset }) {
      const { questions, claims, reviews } = find(slug);
      const compared = questions.filter(({ verdict }) => verdict !== "single-source");
      const ids = of === "claims" ? claims.map(({ id }) => id) : compared.map(({ id }) => id);
      const place = at === null ? -1 : ids.indexOf(at);
      const first = offset ?? Math.max(0, place - (place % limit));
      const open = (id: string): boolean => !reviews.has(id) || reviews.get(id)?.stale === true;
      const byVerdict: Record<string, number> = {};
      for (const id of ids) {
        const verdict = reviews.get(id)?.decision.verdict;
        if (verdict !== undefined) byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1;
      }
      const facets = Object.fromEntries(
        QUEUE_FACETS.map((facet): [QueueFacet, FacetCount[]] => [facet, []]),
      ) as Record<QueueFacet, FacetCount[]>;
      return Promise.resolve(
        success({
          items: ids.slice(first, first + limit),
          offset: first,
          total: ids.length,
          facets,
          progress: { reviewed: ids.filter((id) => !open(id)).length, total: ids.length, byVerdict },
          at:
            at === null
              ? null
              : {
                  id: at,
                  place: place === -1 ? null : place,
                  previous: ids[place - 1] ?? null,
                  next: ids[place + 1] ?? null,
                  nextOpen: [...ids.slice(place + 1), ...ids.slice(0, Math.max(0, place))].find(open) ?? null,
                },
        }),
      );
    },
    addClaim: refuse,
    applyBulk: refuse,
    assignTarget: refuse,
    changeClaim: refuse,
    completeCoverage: refuse,
    discardDraft: () => Promise.resolve(success(null)),
    judgeJoin: refuse,
    makeQuestion: refuse,
    mergeClaims: refuse,
    moveClaim: refuse,
    previewBulk: refuse,
    previewClaim: refuse,
    readSentences: refuse,
    saveDraft: () => Promise.resolve(success(null)),
    signReview: refuse,
    splitClaim: refuse,
    undoBatch: refuse,
    undoDesk: refuse,
    undoLast: refuse,
    waveOffSentences: refuse,
    withdrawClaim: refuse,
  } satisfies Partial<WebActions>;
}

function meterOf(states: readonly ("claims" | "none" | "boilerplate")[]): CoverageMeter {
  const count = (state: string): number => states.filter((one) => one === state).length;
  return {
    claims: count("claims"),
    "waved-off": 0,
    read: 0,
    boilerplate: count("boilerplate"),
    unread: count("none"),
  };
}
