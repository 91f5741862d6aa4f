import { failure, type Outcome } from "../base/outcome.ts";
import type { Claim, ClaimByHand, DeskEvent, JoinVerdict } from "../core/index.ts";
import type { Workspace } from "./workspace.ts";

/*
 * Editing what the machine proposed. Each action appends to the desk's history and analyses the dossier
 * again with all decisions, so that questions and verdicts follow at once and after every later analysis.
 */

/** Who edits and why; `why` may be empty. */
interface By {
  readonly who: string;
  readonly why: string;
}

export interface EditResult {
  readonly events: readonly DeskEvent[];
  /** To undo several events together; null where there is one. */
  readonly batch: number | null;
  /** Ids of the claims that were added or changed and are in force. */
  readonly claims: readonly string[];
  /** Ids of the questions they are on now, gravest first. */
  readonly questions: readonly string[];
}

/**
 * How the machine reads a claim that a person states, before anything is saved: its subject, attribute,
 * value and the words for its value. `read` is false where the words say nothing the kind knows: such a
 * claim keeps its words as value and is never compared by rule ("cannot compare").
 * Problems: `dossier/unknown`, `claim/unknown-source`, `claim/no-words`, `claim/unknown-kind`, `review/shape`.
 */
export function previewClaim(
  _workspace: Workspace,
  _slug: string,
  _claim: ClaimByHand,
): Promise<Outcome<{ readonly claim: Claim; readonly read: boolean; readonly answer: string }>> {
  return notYet();
}

/**
 * Adds a claim the machine did not find. @param request.question where it belongs; null leaves it to the machine.
 * Problems: those of `previewClaim`, `claim/already-there`, `claim/unknown-question`, `claim/other-kind`.
 */
export function addClaim(
  _workspace: Workspace,
  _slug: string,
  _request: By & { readonly claim: ClaimByHand; readonly question: string | null },
): Promise<Outcome<EditResult>> {
  return notYet();
}

/**
 * Replaces what a claim states; it keeps its number, its reviews are marked stale where its words changed.
 * @param request.expectedEvent event of the edit the editor saw on it; null when there was none
 * Problems: those of `previewClaim`, `claim/unknown`, `claim/conflict`, `claim/already-there`, `desk/nothing-changes`.
 */
export function changeClaim(
  _workspace: Workspace,
  _slug: string,
  _request: By & {
    readonly claim: string;
    readonly to: ClaimByHand;
    readonly expectedEvent: number | null;
  },
): Promise<Outcome<EditResult>> {
  return notYet();
}

/** Takes a claim out of the dossier; its number and history stay. Problems: `claim/unknown`, `claim/conflict`. */
export function withdrawClaim(
  _workspace: Workspace,
  _slug: string,
  _request: By & { readonly claim: string; readonly expectedEvent: number | null },
): Promise<Outcome<EditResult>> {
  return notYet();
}

/** Makes several claims of one: the first part keeps its number. Problems: those of `changeClaim`, `claim/too-few`. */
export function splitClaim(
  _workspace: Workspace,
  _slug: string,
  _request: By & { readonly claim: string; readonly into: readonly ClaimByHand[] },
): Promise<Outcome<EditResult>> {
  return notYet();
}

/**
 * Makes one claim of several of one source: the lowest number stays, the others are withdrawn.
 * Problems: those of `changeClaim`, `claim/too-few`, `claim/two-sources`.
 */
export function mergeClaims(
  _workspace: Workspace,
  _slug: string,
  _request: By & { readonly claims: readonly string[]; readonly into: ClaimByHand },
): Promise<Outcome<EditResult>> {
  return notYet();
}

/**
 * Moves a claim to another question, or, with `to: null`, excludes it from the one it is on: it then
 * stands on a question of its own. Problems: `claim/unknown`, `claim/unknown-question`, `claim/other-kind`,
 * `desk/nothing-changes`.
 */
export function moveClaim(
  _workspace: Workspace,
  _slug: string,
  _request: By & { readonly claim: string; readonly to: string | null },
): Promise<Outcome<EditResult>> {
  return notYet();
}

/** Makes a question of these claims, taking them from where they are. Problems: those of `moveClaim`, `claim/too-few`. */
export function makeQuestion(
  _workspace: Workspace,
  _slug: string,
  _request: By & { readonly claims: readonly string[] },
): Promise<Outcome<EditResult>> {
  return notYet();
}

/**
 * Says whether two claims answer one question: `same` keeps them together whatever the machine thinks,
 * `different` apart, `unsure` is kept and shown. Problems: `claim/unknown`, `claim/other-kind`, `desk/nothing-changes`.
 */
export function judgeJoin(
  _workspace: Workspace,
  _slug: string,
  _request: By & { readonly a: string; readonly b: string; readonly verdict: JoinVerdict },
): Promise<Outcome<EditResult>> {
  return notYet();
}

function notYet() {
  return Promise.resolve(failure("workbench/not-yet", "This is being built."));
}
