import type { TargetSnapshot } from "./snapshot.ts";

/** What a person can say of a claim or of a question. */
export const REVIEW_VERDICTS = [
  "verified",
  "disputed",
  "wrong",
  "not-enough-information",
  "not-checkable",
  "dismissed",
] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** A file that somebody attached as evidence. Its bytes are kept under their checksum, and never change. */
export interface EvidenceFile {
  /** As it was called where it came from, without folders. */
  readonly name: string;
  /** Hex SHA-256 of its bytes. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** What its first bytes say it is: "application/pdf"; null where they do not say. */
  readonly mediaType: string | null;
}

export interface EvidenceItem {
  readonly kind: "primary" | "secondary" | "person";
  readonly bears: "supports" | "contradicts";
  /** Address, file or person. */
  readonly where: string;
  /** Page or timecode. */
  readonly locator: string | null;
  /** Day it was seen, `YYYY-MM-DD`. */
  readonly seen: string | null;
  readonly quotation: string | null;
  /** Missing where none was attached. */
  readonly file?: EvidenceFile;
}

/** One try to reach somebody. */
export interface ContactItem {
  readonly whom: string;
  /** "telephone", "by letter". */
  readonly how: string;
  /** Day, `YYYY-MM-DD`. */
  readonly when: string | null;
  /** What came back; null while nothing has. */
  readonly answer: string | null;
}

/** How sure a reviewer is, in words: a number would say more than anybody knows. */
export const CONFIDENCES = ["sure", "fairly-sure", "unsure"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a reviewer decided about one target. */
export interface ReviewDecision {
  readonly verdict: ReviewVerdict;
  readonly note: string;
  /** With `wrong`: what it should say. */
  readonly correction: string | null;
  readonly evidence: readonly EvidenceItem[];
  /** Missing where nothing was entered, and in reviews older than these fields. */
  readonly questionForReporter?: string;
  readonly contacts?: readonly ContactItem[];
  readonly confidence?: Confidence;
}

/** One appended line of history. Nothing is ever changed or deleted; undo appends `undone`. */
export interface ReviewEvent {
  readonly id: number;
  /** `C12` or `Q3`. */
  readonly target: string;
  /** Hash of the target's words (claim) or members (question) when it was reviewed. */
  readonly targetHash: string;
  readonly action: "decided" | "undone";
  /** What stood before; null when nothing did. */
  readonly before: ReviewDecision | null;
  /** What stands after; null when undone to nothing. */
  readonly after: ReviewDecision | null;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly when: string;
  /** The target as the reviewer saw it; null for a review older than the keeping of it. */
  readonly seen: TargetSnapshot | null;
  /** The bulk action it was part of, to be undone with it. */
  readonly batch: number | null;
}

/** The review that stands now. `stale`: the target has changed since. */
export interface StandingReview {
  readonly target: string;
  readonly decision: ReviewDecision;
  readonly who: string;
  readonly when: string;
  readonly stale: boolean;
  /** The event to undo. */
  readonly event: number;
}
