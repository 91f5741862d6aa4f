/** A part of a claim or question that is not as it was when somebody signed; null is "was not there". */
export interface ChangedPart {
  /** "exact words", "kind", "value", "verdict", "evidence" … */
  readonly part: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed since one signature. `inForce`: nothing that it rests on has. */
export interface ChangesSinceSignature {
  readonly who: string;
  readonly when: string;
  readonly inForce: boolean;
  /** Null: the review is older than the keeping of snapshots; only `inForce` is known. */
  readonly parts: readonly ChangedPart[] | null;
}

export interface ChangesSince {
  readonly review: ChangesSinceSignature | null;
  readonly secondCheck: ChangesSinceSignature | null;
}
