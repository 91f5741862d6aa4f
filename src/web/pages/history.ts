import { REVIEW_LABELS, type DossierState, type ReviewDecision, type ReviewEvent } from "../../core/index.ts";
import { addresses, webAddress, withQuery } from "../addresses.ts";
import { undoButton, type UndoButton } from "../undo-button.ts";
import type { ReviewMark } from "../review-mark.ts";
import { targetAddress } from "./overview.ts";
import { pager, type Pager } from "./pager.ts";

/** One line of what people decided, as it was appended. */
export interface HistoryEntry {
  readonly id: number;
  readonly target: string;
  readonly href: string;
  readonly who: string;
  readonly when: string;
  readonly undone: boolean;
  readonly before: string;
  readonly after: string;
  readonly shape: ReviewMark["shape"];
  readonly note: string | null;
  readonly correction: string | null;
  readonly evidence: readonly EvidenceLine[];
  /** The event stands and can be undone. */
  readonly undo: UndoButton | null;
}

export interface EvidenceLine {
  readonly kind: string;
  readonly bears: string;
  readonly where: string;
  readonly href: string | null;
  readonly locator: string | null;
  readonly seen: string | null;
  readonly quotation: string | null;
}

export interface HistoryContext {
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
  readonly pager: Pager | null;
  readonly review: string;
}

const ENTRIES_ON_A_PAGE = 50;

/** All reviews of the dossier, newest first. */
export function historyPage(state: DossierState, page: number): HistoryContext {
  const { slug } = state.dossier;
  const newest = state.history.toReversed();
  const first = (page - 1) * ENTRIES_ON_A_PAGE;
  return {
    entries: newest.slice(first, first + ENTRIES_ON_A_PAGE).map((event) => historyEntry(state, event)),
    total: newest.length,
    pager: pager(newest.length, page, ENTRIES_ON_A_PAGE, (to) =>
      withQuery(addresses.history(slug), { page: to }),
    ),
    review: addresses.reviewQueue(slug),
  };
}

/** Reviews of one claim or question, newest first. */
export function historyOf(state: DossierState, target: string): readonly HistoryEntry[] {
  return state.history
    .filter((event) => event.target === target)
    .toReversed()
    .map((event) => historyEntry(state, event));
}

function historyEntry(state: DossierState, event: ReviewEvent): HistoryEntry {
  const stands = state.reviews.get(event.target)?.event === event.id && event.action === "decided";
  const decision = event.after;
  return {
    id: event.id,
    target: event.target,
    href: targetAddress(state, event.target),
    who: event.who,
    when: event.when,
    undone: event.action === "undone",
    before: decisionWords(event.before),
    after: decisionWords(event.after),
    shape: decision?.verdict ?? "todo",
    note: decision === null || decision.note === "" ? null : decision.note,
    correction: decision?.correction ?? null,
    evidence: decision === null ? [] : evidenceLines(decision),
    undo: stands ? undoButton(state.dossier.slug, "review", event.id) : null,
  };
}

export function evidenceLines(decision: ReviewDecision): readonly EvidenceLine[] {
  return decision.evidence.map(({ kind, bears, where, locator, seen, quotation }) => ({
    kind,
    bears,
    where,
    href: webAddress(where),
    locator,
    seen,
    quotation,
  }));
}

function decisionWords(decision: ReviewDecision | null): string {
  return decision === null ? "not reviewed" : REVIEW_LABELS[decision.verdict];
}
