import type { Batch, DeskEvent, DeskTopic, DeskValues } from "./desk-event.ts";

/** What stands, and who put it there. */
export interface Standing<V> {
  readonly target: string;
  readonly value: V;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** The event to undo. */
  readonly event: number;
}

/** What stands at the desk besides reviews, by topic and target. */
export type StandingValues = {
  readonly [T in DeskTopic]: ReadonlyMap<string, Standing<DeskValues[T]>>;
};

export interface Desk {
  /** Oldest first. */
  readonly history: readonly DeskEvent[];
  readonly batches: readonly Batch[];
  readonly standing: StandingValues;
  /** Everybody the dossier's history or assignments name, by name. */
  readonly people: readonly string[];
}
