import type { ClaimDecision, JoinVerdict } from "./decisions.ts";
import type { TargetSnapshot } from "./snapshot.ts";

/** Whose turn it is. */
export interface Assignment {
  readonly to: string;
}

/** A second person's signature under a review. */
export interface SecondCheck {
  /** The event that made the review which was signed; another review needs another signature. */
  readonly review: number;
  /** Hash of the target when it was signed. */
  readonly hash: string;
  /** The target as the signer saw it. */
  readonly seen: TargetSnapshot;
  readonly note: string;
}

/** What the desk decides besides reviews: for each topic, what stands there. */
export interface DeskValues {
  /** Of `C12` or `Q3`. */
  readonly assignment: Assignment;
  /** Of `C12` or `Q3`. */
  readonly "second-check": SecondCheck;
  /** Of `C12`: added, changed or withdrawn by a person. */
  readonly claim: ClaimDecision;
  /** Of `C12`: on the question of another claim (its id), or on one of its own. */
  readonly placement: { readonly with: string | null };
  /** Of two claims, `C3+C9`, lower number first. */
  readonly join: { readonly verdict: JoinVerdict };
  /** Of a sentence, `S1:120-180`: nothing to check here, and why. */
  readonly "waved-off": { readonly reason: string };
  /** Of a sentence: who has read it. */
  readonly read: { readonly by: readonly string[] };
  /** Of `S1`, or of the whole `dossier`: read to the end; the reason is for what was left unread. */
  readonly completion: { readonly unread: number; readonly reason: string | null };
}

export type DeskTopic = keyof DeskValues;

interface DeskEventOf<T extends DeskTopic> {
  readonly id: number;
  readonly topic: T;
  readonly target: string;
  readonly action: "set" | "undone";
  /** What stood before; null when nothing did. */
  readonly before: DeskValues[T] | null;
  /** What stands after; null for nothing. */
  readonly after: DeskValues[T] | null;
  /** In the words of who did it; may be empty. */
  readonly why: string;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly when: string;
  /** The batch it was done in, to be undone with it. */
  readonly batch: number | null;
}

/** One appended line of the desk's history. Nothing is ever changed or deleted; undo appends `undone`. */
export type DeskEvent = { [T in DeskTopic]: DeskEventOf<T> }[DeskTopic];

/** Several events of one action: a bulk action, a split, a merge. */
export interface Batch {
  readonly id: number;
  /** "Assigned 37 questions to Ben". */
  readonly what: string;
  readonly who: string;
  readonly when: string;
  /** With an undo: the batch it takes back. */
  readonly takesBack: number | null;
}
