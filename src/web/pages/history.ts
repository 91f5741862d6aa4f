import {
  REVIEW_LABELS,
  type Desk,
  type DeskEvent,
  type DossierState,
  type ReviewDecision,
  type ReviewEvent,
} from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { undoButton, type UndoButton } from "../undo-button.ts";
import type { ReviewMark } from "../review-mark.ts";
import { byText } from "../../base/order.ts";
import { decisionDetails, NO_DETAILS, type DecisionDetails } from "./decision-details.ts";
import { deskEventInWords } from "./desk-said.ts";
import type { Said } from "./said.ts";
import { targetAddress } from "./overview.ts";
import { pager, type Pager } from "./pager.ts";

/** One line of what people decided, as it was appended. */
export interface HistoryEntry {
  readonly target: string;
  /** Null for what has no page of its own: a sentence, a pair of claims. */
  readonly href: string | null;
  /** What was done at the desk, in words; null for a review. */
  readonly words: string | null;
  readonly who: string;
  readonly when: string;
  readonly undone: boolean;
  readonly before: string;
  readonly after: string;
  readonly shape: ReviewMark["shape"];
  readonly details: DecisionDetails;
  /** The event stands and can be undone. */
  readonly undo: UndoButton | null;
}

export interface HistoryContext {
  readonly said: Said | null;
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
  readonly pager: Pager | null;
  readonly review: string;
}

const ENTRIES_ON_A_PAGE = 50;

/** All that people did in the dossier, newest first. */
export function historyPage(
  state: DossierState,
  desk: Desk,
  page: number,
  said: Said | null,
): HistoryContext {
  const { slug } = state.dossier;
  const newest = newestFirst(state.history, desk.history);
  const first = (page - 1) * ENTRIES_ON_A_PAGE;
  return {
    said,
    entries: newest.slice(first, first + ENTRIES_ON_A_PAGE).map((event) => lineOf(state, desk, event)),
    total: newest.length,
    pager: pager(newest.length, page, ENTRIES_ON_A_PAGE, (to) =>
      withQuery(addresses.history(slug), { page: to }),
    ),
    review: addresses.reviewQueue(slug),
  };
}

/** What people did with one claim or question, newest first. */
export function historyOf(state: DossierState, desk: Desk, target: string): readonly HistoryEntry[] {
  const reviews = state.history.filter((event) => event.target === target);
  const events = desk.history.filter((event) => event.target.split("+").includes(target));
  return newestFirst(reviews, events).map((event) => lineOf(state, desk, event));
}

function newestFirst(
  reviews: readonly ReviewEvent[],
  events: readonly DeskEvent[],
): readonly (ReviewEvent | DeskEvent)[] {
  return [...reviews.toReversed(), ...events.toReversed()].sort((a, b) => byText(b.when, a.when));
}

function lineOf(state: DossierState, desk: Desk, event: ReviewEvent | DeskEvent): HistoryEntry {
  return "topic" in event ? deskEntry(state, desk, event) : historyEntry(state, event);
}

function deskEntry(state: DossierState, desk: Desk, event: DeskEvent): HistoryEntry {
  const { target, who, when, why, action, topic, id } = event;
  const stands = action === "set" && desk.standing[topic].get(target)?.event === id;
  return {
    target,
    href: /^[CQ]\d+$/.test(target) ? targetAddress(state, target) : null,
    words: deskEventInWords(event),
    who,
    when,
    undone: action === "undone",
    before: "",
    after: "",
    shape: "todo",
    details: { ...NO_DETAILS, note: why === "" ? null : why },
    undo: stands ? undoButton(state.dossier.slug, "event", id) : null,
  };
}

function historyEntry(state: DossierState, event: ReviewEvent): HistoryEntry {
  const stands = state.reviews.get(event.target)?.event === event.id && event.action === "decided";
  const decision = event.after;
  return {
    target: event.target,
    href: targetAddress(state, event.target),
    words: null,
    who: event.who,
    when: event.when,
    undone: event.action === "undone",
    before: decisionWords(event.before),
    after: decisionWords(event.after),
    shape: decision?.verdict ?? "todo",
    details: decision === null ? NO_DETAILS : decisionDetails(state.dossier.slug, decision),
    undo: stands ? undoButton(state.dossier.slug, "review", event.id) : null,
  };
}

function decisionWords(decision: ReviewDecision | null): string {
  return decision === null ? "not reviewed" : REVIEW_LABELS[decision.verdict];
}
