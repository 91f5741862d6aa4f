import { REVIEW_LABELS, type DossierState } from "../../core/index.ts";
import { undoButton, type UndoButton } from "../undo-button.ts";
import type { ReviewMark } from "../review-mark.ts";
import { number } from "../helpers/number.ts";
import { plural } from "../helpers/plural.ts";

/** What the last action did. It stays on the page with its undo; it does not vanish. */
export interface Said {
  readonly words: string;
  readonly shape: ReviewMark["shape"] | null;
  readonly undo: UndoButton | null;
}

/** What the address tells of the action before: numbers only, so that no link can put words on a page. */
export interface Outcomes {
  readonly saved: number | null;
  readonly undone: number | null;
  readonly added: number | null;
  readonly same: number | null;
  /** A batch of the desk's events, or one event, that was just appended. */
  readonly batch: number | null;
  readonly event: number | null;
  /** How many items an undo left to others. */
  readonly left: number | null;
}

export const NOTHING_SAID: Outcomes = {
  saved: null,
  undone: null,
  added: null,
  same: null,
  batch: null,
  event: null,
  left: null,
};

export function said(state: DossierState, outcomes: Outcomes): Said | null {
  if (outcomes.saved !== null) return saidSaved(state, outcomes.saved);
  if (outcomes.undone !== null) return saidUndone(state, outcomes.undone);
  if (outcomes.added !== null) return saidAdded(outcomes.added, outcomes.same ?? 0);
  return null;
}

function saidSaved(state: DossierState, id: number): Said | null {
  const event = state.history.find((entry) => entry.id === id);
  if (!event?.after) return null;
  const stands = state.reviews.get(event.target)?.event === id;
  return {
    words: `Saved: ${event.target}, ${REVIEW_LABELS[event.after.verdict]}.`,
    shape: event.after.verdict,
    undo: stands ? undoButton(state.dossier.slug, "review", id) : null,
  };
}

function saidUndone(state: DossierState, id: number): Said | null {
  const event = state.history.find((entry) => entry.id === id);
  if (event?.action !== "undone") return null;
  const now = event.after === null ? "not reviewed" : REVIEW_LABELS[event.after.verdict];
  return {
    words: `Undone: ${event.target} is ${now} again.`,
    shape: event.after?.verdict ?? "todo",
    undo: null,
  };
}

function saidAdded(added: number, same: number): Said {
  const news = added === 0 ? "Nothing was added." : `${plural(added, "article")} added and compared.`;
  if (same === 0) return { words: news, shape: null, undo: null };
  const known =
    same === 1
      ? "1 file was here already, byte for byte."
      : `${number(same)} files were here already, byte for byte.`;
  return { words: `${news} ${known}`, shape: null, undo: null };
}
