import { addresses } from "./addresses.ts";

/** A button that takes something back: a review, one event of the desk, or a batch of them. */
export interface UndoButton {
  readonly action: string;
  readonly what: UndoneThing;
  /** Number of the event or batch. */
  readonly event: number;
}

export const UNDONE_THINGS = ["review", "event", "batch", "last"] as const;
/** `last` is whatever the person did last. */
export type UndoneThing = (typeof UNDONE_THINGS)[number];

export function undoButton(slug: string, what: UndoneThing, event: number): UndoButton {
  return { action: addresses.undo(slug), what, event };
}
