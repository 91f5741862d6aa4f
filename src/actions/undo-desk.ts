import { groupBy } from "../base/order.ts";
import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  decisionsInForce,
  deskEventsInForce,
  REVIEW_LABELS,
  type DeskEvent,
  type ReviewEvent,
} from "../core/index.ts";
import type { DeskDraft, ReviewDraft } from "../database/append-events.ts";
import { changeDesk, type EventPlan } from "./change-desk.ts";
import type { CurrentDossier } from "./dossier-cache.ts";
import { standingEvent } from "./review-rules.ts";
import type { Workspace } from "./workspace.ts";

/** What an undo did. */
export interface Undone {
  /** Targets whose last change was taken back. */
  readonly targets: readonly string[];
  /** Targets that others have changed meanwhile: left as they are. */
  readonly left: readonly string[];
  /** What was appended to say so: one batch, one event of the desk, or one review; the others are null. */
  readonly appended: {
    readonly batch: number | null;
    readonly event: number | null;
    readonly review: number | null;
  };
}

/** Something that was done and can be taken back: events of both histories. */
interface Deed {
  readonly what: string;
  /** The batch it was; null for a single event. */
  readonly batch: number | null;
  readonly desk: readonly DeskEvent[];
  readonly reviews: readonly ReviewEvent[];
}

/**
 * Takes back one event of the desk (or, where it was part of a batch, the whole batch): an event that
 * restores what stood before is appended. Edits of claims and placements are analysed again.
 * Problems: `dossier/unknown`, `desk/unknown-event`, `desk/not-standing`, `review/shape`.
 */
export function undoDesk(
  workspace: Workspace,
  slug: string,
  { event, who }: { readonly event: number; readonly who: string },
): Promise<Outcome<Undone>> {
  return takeBack(workspace, slug, who, (current) => {
    const found = current.desk.history.find(({ id }) => id === event);
    if (found === undefined || found.action === "undone") {
      return failure("desk/unknown-event", "There is no such change to undo. Load the page again.");
    }
    return success(
      found.batch === null
        ? { what: `${found.target}: ${found.topic}`, batch: null, desk: [found], reviews: [] }
        : batchOf(current, found.batch),
    );
  });
}

/**
 * Takes back a batch in one go; what others have changed since stays. Problems: `dossier/unknown`,
 * `desk/unknown-batch`, `desk/not-standing` (nothing of it stands any more), `review/shape`.
 */
export function undoBatch(
  workspace: Workspace,
  slug: string,
  { batch, who }: { readonly batch: number; readonly who: string },
): Promise<Outcome<Undone>> {
  return takeBack(workspace, slug, who, (current) => {
    const found = current.desk.batches.find(({ id }) => id === batch);
    return found?.takesBack === null
      ? success(batchOf(current, batch))
      : failure("desk/unknown-batch", "There is no such action to undo. Load the page again.");
  });
}

/**
 * Takes back the last thing this person did that still stands: a review, a decision at the desk or a
 * batch. Pressed again, the one before. Problems: `dossier/unknown`, `undo/nothing`.
 */
export function undoLast(
  workspace: Workspace,
  slug: string,
  { who }: { readonly who: string },
): Promise<Outcome<Undone>> {
  return takeBack(workspace, slug, who, (current) => {
    const last = lastDeed(current, who);
    return last === null
      ? failure("undo/nothing", `There is nothing of ${who} left to undo.`)
      : success(last);
  });
}

async function takeBack(
  workspace: Workspace,
  slug: string,
  who: string,
  choose: (current: CurrentDossier) => Outcome<Deed>,
): Promise<Outcome<Undone>> {
  let undone: Omit<Undone, "appended"> = { targets: [], left: [] };
  const changed = await changeDesk(workspace, slug, { who, why: "" }, (current) => {
    const deed = choose(current);
    if (!deed.ok) return deed;
    const { what, desk, reviews } = deed.value;
    const deskTop = new Set(topEvents(deskEventsInForce(current.desk.history)).map(({ id }) => id));
    const standing = desk.filter(({ id }) => deskTop.has(id));
    const plan = {
      desk: standing.map(undoneDesk),
      reviews: undoneReviews(current, reviews),
    };
    const targets = [...plan.desk, ...plan.reviews].map(({ target }) => target);
    if (targets.length === 0) {
      return failure(
        "desk/not-standing",
        "This was undone or changed meanwhile. Nothing was undone: look at it again.",
      );
    }
    const taken = new Set(targets);
    const all = [...desk, ...reviews].map(({ target }) => target);
    undone = { targets, left: all.filter((target) => !taken.has(target)) };
    const batch = deed.value.batch;
    return success<EventPlan>({
      ...plan,
      batch: batch === null ? null : { what: `Undone: ${what}`, takesBack: batch },
    });
  });
  if (!changed.ok) return changed;
  const { batch, desk, reviews } = changed.value.appended;
  const [event = null, review = null] = batch === null ? [desk[0], reviews[0]] : [];
  return success({ ...undone, appended: { batch, event, review } });
}

/** The last event in force for each topic and target: the only one that can be taken back. */
function topEvents(inForce: readonly DeskEvent[]): readonly DeskEvent[] {
  return [...new Map(inForce.map((event) => [`${event.topic} ${event.target}`, event])).values()];
}

function undoneDesk({ topic, target, before, after }: DeskEvent): DeskDraft {
  return { topic, target, action: "undone", before: after, after: before };
}

/** Undoes those of the reviews that still stand. */
function undoneReviews({ state }: CurrentDossier, reviews: readonly ReviewEvent[]): readonly ReviewDraft[] {
  const histories = groupBy(state.history, ({ target }) => target);
  return reviews.flatMap((event) => undoneReview(histories.get(event.target) ?? [], event));
}

function undoneReview(history: readonly ReviewEvent[], event: ReviewEvent): readonly ReviewDraft[] {
  const inForce = decisionsInForce(history);
  const standing = standingEvent(history.at(-1) ?? null);
  if (standing === null || inForce.at(-1)?.id !== event.id) return [];
  const restored = inForce.at(-2);
  return [
    {
      target: event.target,
      targetHash: restored?.targetHash ?? standing.targetHash,
      action: "undone",
      before: standing.after,
      after: restored?.after ?? null,
      seen: restored?.seen ?? null,
    },
  ];
}

function batchOf({ desk, state }: CurrentDossier, batch: number): Deed {
  return {
    what: desk.batches.find(({ id }) => id === batch)?.what ?? "",
    batch,
    desk: desk.history.filter((event) => event.batch === batch),
    reviews: state.history.filter((event) => event.batch === batch),
  };
}

function lastDeed(current: CurrentDossier, who: string): Deed | null {
  const desk = topEvents(deskEventsInForce(current.desk.history)).filter((event) => event.who === who);
  const reviews = [...groupBy(current.state.history, ({ target }) => target).values()].flatMap((history) => {
    const made = decisionsInForce(history).at(-1);
    return made?.who === who ? [made] : [];
  });
  const [last] = [...desk, ...reviews].sort((a, b) =>
    a.when < b.when ? 1 : a.when > b.when ? -1 : b.id - a.id,
  );
  if (last === undefined) return null;
  if (last.batch !== null) return batchOf(current, last.batch);
  return "topic" in last
    ? { what: `${last.target}: ${last.topic}`, batch: null, desk: [last], reviews: [] }
    : { what: reviewInShort(last), batch: null, desk: [], reviews: [last] };
}

function reviewInShort({ target, after }: ReviewEvent): string {
  return after === null ? target : `${target}: ${REVIEW_LABELS[after.verdict]}`;
}
