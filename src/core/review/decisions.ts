import type { Speaker, Stance } from "../claims/claim.ts";
import type { Span } from "../text/span.ts";

/*
 * What people have decided about the machine's proposals, as the analysis takes it in. Claims are named
 * by their place, not by number: numbers are given after the analysis, places stay.
 */

/** Names a claim by where it stands. Offsets are code points. */
export interface ClaimAnchor extends Span {
  readonly source: string;
  readonly kind: string;
}

/** The same place, the same text. */
export function anchorKey({ source, kind, start, end }: ClaimAnchor): string {
  return JSON.stringify([source, kind, start, end]);
}

/** A claim as a person states it. */
export interface ClaimByHand extends ClaimAnchor {
  /**
   * What it says, in a sentence that the machine can read ("80 people were injured in Bam"); null keeps
   * the machine's reading, or, for a new claim, reads the marked words themselves.
   */
  readonly words: string | null;
  readonly speaker: Speaker | null;
  readonly stance: Stance;
}

/**
 * What stands for one claim: `machine` is the proposal it replaces (null: a claim the machine did not
 * find), `claim` what a person put in its place (null: withdrawn).
 */
export interface ClaimDecision {
  readonly machine: ClaimAnchor | null;
  readonly claim: ClaimByHand | null;
}

export const JOIN_VERDICTS = ["same", "different", "unsure"] as const;
/** Whether two claims answer one question. `unsure` is kept and shown, and changes nothing. */
export type JoinVerdict = (typeof JOIN_VERDICTS)[number];

/** Where a person put a claim: on the question of another claim, or on one of its own (null). */
export interface PlacementDecision {
  readonly type: "placement";
  readonly claim: ClaimAnchor;
  readonly with: ClaimAnchor | null;
}

export interface JoinDecision {
  readonly type: "join";
  readonly a: ClaimAnchor;
  readonly b: ClaimAnchor;
  readonly verdict: JoinVerdict;
}

/** All decisions of a dossier that the analysis must keep to. */
export interface Decisions {
  readonly claims: readonly ClaimDecision[];
  /** In the order they were made: a later one goes on from what the earlier ones left. */
  readonly groups: readonly (PlacementDecision | JoinDecision)[];
}

export const NO_DECISIONS: Decisions = { claims: [], groups: [] };
