import {
  type ChangesSince,
  type ChangesSinceSignature,
  type Desk,
  type DossierState,
} from "../../core/index.ts";
import type { Draft } from "../../actions/index.ts";
import { addresses } from "../addresses.ts";
import type { ReviewForm } from "./review-form.ts";

/** What stands beside a claim or question: the form, whose turn it is, the second check, and the last answers. */
export interface ReviewSide {
  readonly target: string;
  readonly form: ReviewForm;
  /** The form holds what was typed before and not saved. */
  readonly draft: { readonly saved: string; readonly outdated: boolean; readonly discard: string } | null;
  readonly assignment: AssignmentForm;
  readonly secondCheck: SecondCheckForm | null;
  readonly changes: readonly Signature[];
}

export interface AssignmentForm {
  readonly action: string;
  /** Name of the person whose turn it is; null for nobody. */
  readonly to: string | null;
  readonly by: string | null;
  readonly people: readonly string[];
}

/** Signing somebody else's review. */
export interface SecondCheckForm {
  readonly action: string;
  readonly review: number;
  readonly first: string;
  /** Who has signed already, if the signature still holds. */
  readonly signed: string | null;
  readonly note: string | null;
  /** The person who looks is the one who decided: somebody else must sign. */
  readonly own: boolean;
  /** Asks somebody for it: the item goes to them. */
  readonly ask: { readonly action: string; readonly asked: string | null };
}

/** What changed since somebody signed. */
export interface Signature {
  readonly words: string;
  readonly parts: readonly { readonly part: string; readonly before: string; readonly after: string }[];
}

export interface SideParts {
  readonly form: ReviewForm;
  readonly draft: Draft | null;
  readonly desk: Desk;
  readonly changes: ChangesSince;
  /** Empty where nobody has given a name yet. */
  readonly who: string;
}

export function reviewSide(state: DossierState, target: string, parts: SideParts): ReviewSide {
  const { form, draft, desk, changes } = parts;
  const { slug } = state.dossier;
  const assignment = desk.standing.assignment.get(target);
  return {
    target,
    form,
    draft: draft && {
      saved: draft.saved,
      outdated: draft.outdated,
      discard: addresses.discardDraft(slug, target),
    },
    assignment: {
      action: addresses.assign(slug, target),
      to: assignment?.value.to ?? null,
      by: assignment?.who ?? null,
      people: desk.people,
    },
    secondCheck: secondCheckForm(state, target, parts),
    changes: [...signature("review", changes.review), ...signature("second check", changes.secondCheck)],
  };
}

function secondCheckForm(
  state: DossierState,
  target: string,
  { desk, changes, who }: SideParts,
): SecondCheckForm | null {
  const review = state.reviews.get(target);
  if (!review || review.stale) return null;
  const standing = desk.standing["second-check"].get(target);
  const holds = standing !== undefined && changes.secondCheck?.inForce === true;
  return {
    action: addresses.secondCheck(state.dossier.slug, target),
    review: review.event,
    first: review.who,
    signed: holds ? standing.who : null,
    note: holds && standing.value.note !== "" ? standing.value.note : null,
    own: who === review.who,
    ask: {
      action: addresses.assign(state.dossier.slug, target),
      asked: desk.standing.assignment.get(target)?.value.to ?? null,
    },
  };
}

function signature(what: string, changes: ChangesSinceSignature | null): readonly Signature[] {
  if (changes === null || changes.inForce) return [];
  return [
    {
      words: `Changed since the ${what} by ${changes.who}`,
      parts: (changes.parts ?? []).map(({ part, before, after }) => ({
        part,
        before: before ?? "was not there",
        after: after ?? "is not there",
      })),
    },
  ];
}
