import type { ChangedPart, ChangesSince, ChangesSinceSignature } from "./changes.ts";
import type { Desk } from "./desk.ts";
import { decisionInForce } from "./fold-review.ts";
import type { ReviewDecision, ReviewEvent, StandingReview } from "./review-event.ts";
import { snapshotOf, type Snapshotted, type TargetSnapshot } from "./snapshot.ts";

/** A dossier with its reviews: what signatures are held against. */
export interface Reviewed extends Snapshotted {
  readonly history: readonly ReviewEvent[];
  readonly reviews: ReadonlyMap<string, StandingReview>;
}

/** How a second check stands. `expired`: the review, its evidence or the words under it have changed. */
export type SignatureState = "none" | "in-force" | "expired";

export function signatureState(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  target: string,
): SignatureState {
  const signed = desk.standing["second-check"].get(target);
  if (signed === undefined) return "none";
  const { review, hash, seen } = signed.value;
  const same =
    decisionInForce(dossier.history, target)?.id === review &&
    dossier.reviews.get(target)?.stale === false &&
    hashes.get(target) === hash &&
    changedParts(seen, snapshotOf(dossier, target) ?? {}).length === 0;
  return same ? "in-force" : "expired";
}

/** Whether two entries name one person: capitals and spaces make no second one. */
export function isSamePerson(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** What changed on a target since its review and since its second check. */
export function changesSince(
  dossier: Reviewed,
  desk: Desk,
  hashes: ReadonlyMap<string, string>,
  target: string,
): ChangesSince {
  const now = snapshotOf(dossier, target) ?? {};
  const standing = dossier.reviews.get(target);
  const made = decisionInForce(dossier.history, target);
  const signed = desk.standing["second-check"].get(target);
  const signedReview = dossier.history.find(({ id }) => id === signed?.value.review)?.after ?? null;
  return {
    review:
      standing === undefined || made === null
        ? null
        : signature(standing, !standing.stale, made.seen === null ? null : changedParts(made.seen, now)),
    secondCheck:
      signed === undefined
        ? null
        : signature(signed, signatureState(dossier, desk, hashes, target) === "in-force", [
            ...changedParts(signed.value.seen, now),
            ...changedParts(wordsOf(signedReview), wordsOf(standing?.decision ?? null)),
          ]),
  };
}

function signature(
  { who, when }: { readonly who: string; readonly when: string },
  inForce: boolean,
  parts: readonly ChangedPart[] | null,
): ChangesSinceSignature {
  return { who, when, inForce, parts };
}

function changedParts(before: TargetSnapshot, after: TargetSnapshot): readonly ChangedPart[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((part) => before[part] !== after[part])
    .map((part) => ({ part, before: before[part] ?? null, after: after[part] ?? null }));
}

/** A decision by its parts, in words; one line for each piece of evidence. */
function wordsOf(decision: ReviewDecision | null): TargetSnapshot {
  if (decision === null) return {};
  const { verdict, correction, note, evidence } = decision;
  const items = evidence.map(({ kind, bears, where, locator, seen, quotation, file }) =>
    [kind, bears, where, locator, seen, quotation, file && `${file.name} ${file.sha256}`]
      .filter((part) => part !== null && part !== undefined)
      .join(", "),
  );
  const parts = { "the review": verdict, correction: correction ?? "", note, evidence: items.join("\n") };
  return Object.fromEntries(Object.entries(parts).filter(([, words]) => words !== ""));
}
