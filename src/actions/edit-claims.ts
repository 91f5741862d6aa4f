import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  anchorKey,
  codePointIndex,
  kinds,
  previewClaimByHand,
  type ClaimAnchor,
  type ClaimByHand,
  type ClaimDecision,
  type ClaimPreview,
} from "../core/index.ts";
import { claimByHandShape } from "../database/desk-shapes.ts";
import { numberOf, printedId } from "../database/ids.ts";
import { nextClaimNumber } from "../database/known-numbers.ts";
import { readInputs } from "../database/sources.ts";
import { settings, type By, type DeskSetting } from "./change-desk.ts";
import { openCurrent, type CurrentDossier } from "./dossier-cache.ts";
import { checkKnown, edit, tooFew, type EditResult } from "./edit-dossier.ts";
import { placementOn } from "./place-claims.ts";
import { checkReview } from "./review-rules.ts";
import type { Workspace } from "./workspace.ts";

/*
 * Editing what the machine proposed. Each action appends to the desk's history and analyses the dossier
 * again with all decisions, so that questions and verdicts follow at once and after every later analysis.
 */

/**
 * How the machine reads a claim that a person states, before anything is saved: its subject, attribute,
 * value and the words for its value. `read` is false where the words say nothing the kind knows: such a
 * claim keeps its words as value and is never compared by rule ("cannot compare").
 * @param replaces the claim it takes the place of; null for a new one
 * Problems: `dossier/unknown`, `claim/unknown-source`, `claim/no-words`, `claim/unknown-kind`, `review/shape`.
 */
export async function previewClaim(
  workspace: Workspace,
  slug: string,
  claim: ClaimByHand,
  replaces: string | null = null,
): Promise<Outcome<ClaimPreview>> {
  const current = await openCurrent(workspace, slug);
  if (!current.ok) return current;
  const checked = checkClaim(current.value, claim);
  if (!checked.ok) return checked;
  const inputs = await readInputs(workspace.database, current.value.row.id);
  const source = inputs.find(({ id }) => id === claim.source);
  const machine = replaces === null ? null : proposalOf(current.value, replaces);
  const preview = source && previewClaimByHand(source, checked.value, machine);
  return preview ? success(preview) : unknownKind(claim.kind);
}

/**
 * Adds a claim the machine did not find. @param request.question where it belongs; null leaves it to the machine.
 * Problems: those of `previewClaim`, `claim/already-there`, `claim/unknown-question`, `claim/other-kind`.
 */
export function addClaim(
  workspace: Workspace,
  slug: string,
  { claim, question, ...by }: By & { readonly claim: ClaimByHand; readonly question: string | null },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, async (current) => {
    const checked = checkNew(current, claim, []);
    if (!checked.ok) return checked;
    const id = printedId("C", await nextClaimNumber(workspace.database, current.row.id));
    const added: DeskSetting = { topic: "claim", target: id, after: { machine: null, claim: checked.value } };
    if (question === null) return success({ desk: settings(current, [added]) });
    const placement = placementOn(current, id, claim.kind, question);
    if (!placement.ok) return placement;
    const what = `Added ${id} to ${question}`;
    return success({ desk: settings(current, [added, placement.value]), batch: { what, takesBack: null } });
  });
}

/**
 * Replaces what a claim states; it keeps its number, its reviews are marked stale.
 * @param request.expectedEvent event of the edit the editor saw on it; null when there was none
 * Problems: those of `previewClaim`, `claim/unknown`, `claim/conflict`, `claim/already-there`, `desk/nothing-changes`.
 */
export function changeClaim(
  workspace: Workspace,
  slug: string,
  {
    claim,
    to,
    expectedEvent,
    ...by
  }: By & { readonly claim: string; readonly to: ClaimByHand; readonly expectedEvent: number | null },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, (current) => {
    const seen = checkSeen(current, claim, expectedEvent);
    if (!seen.ok) return seen;
    const checked = checkNew(current, to, [claim]);
    return checked.ok
      ? success({ desk: settings(current, [replaced(current, claim, checked.value)]) })
      : checked;
  });
}

/** Takes a claim out of the dossier; its number and history stay. Problems: `claim/unknown`, `claim/conflict`. */
export function withdrawClaim(
  workspace: Workspace,
  slug: string,
  { claim, expectedEvent, ...by }: By & { readonly claim: string; readonly expectedEvent: number | null },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, (current) => {
    const seen = checkSeen(current, claim, expectedEvent);
    return seen.ok ? success({ desk: settings(current, [replaced(current, claim, null)]) }) : seen;
  });
}

/**
 * Makes several claims of one: the first part keeps its number. Problems: `claim/too-few`, `claim/unknown`
 * and those of `addClaim`.
 */
export function splitClaim(
  workspace: Workspace,
  slug: string,
  { claim, into, ...by }: By & { readonly claim: string; readonly into: readonly ClaimByHand[] },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, async (current) => {
    const known = checkKnown(current, [claim]);
    if (!known.ok) return known;
    const [first, ...rest] = into;
    if (first === undefined || rest.length === 0) return tooFew("Split a claim into two or more.");
    const parts = checkAll(current, into, [claim]);
    if (!parts.ok) return parts;
    const next = await nextClaimNumber(workspace.database, current.row.id);
    const what = `Split ${claim} into ${String(into.length)}`;
    return success({
      desk: settings(current, [
        replaced(current, claim, first),
        ...rest.map((part, i): DeskSetting => ({
          topic: "claim",
          target: printedId("C", next + i),
          after: { machine: null, claim: part },
        })),
      ]),
      batch: { what, takesBack: null },
    });
  });
}

/**
 * Makes one claim of several of one source: the lowest number stays, the others are withdrawn.
 * Problems: `claim/too-few`, `claim/unknown`, `claim/two-sources` and those of `previewClaim`.
 */
export function mergeClaims(
  workspace: Workspace,
  slug: string,
  { claims, into, ...by }: By & { readonly claims: readonly string[]; readonly into: ClaimByHand },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, (current) => {
    const ids = [...new Set(claims)].sort((a, b) => numberOf(a) - numberOf(b));
    const [kept, ...withdrawn] = ids;
    if (kept === undefined || withdrawn.length === 0) return tooFew("Choose two or more claims to merge.");
    const known = checkKnown(current, ids);
    if (!known.ok) return known;
    if (known.value.some(({ source }) => source !== into.source)) {
      return failure(
        "claim/two-sources",
        "Claims of two sources are no one claim: put them on one question.",
      );
    }
    const checked = checkNew(current, into, ids);
    if (!checked.ok) return checked;
    return success({
      desk: settings(current, [
        replaced(current, kept, checked.value),
        ...withdrawn.map((id) => replaced(current, id, null)),
      ]),
      batch: { what: `Merged ${ids.join(", ")} into ${kept}`, takesBack: null },
    });
  });
}

/** That the editor saw what stands. */
function checkSeen(current: CurrentDossier, claim: string, expectedEvent: number | null): Outcome<null> {
  const known = checkKnown(current, [claim]);
  if (!known.ok) return known;
  const standing = current.desk.standing.claim.get(claim) ?? null;
  if ((standing?.event ?? null) === expectedEvent) return success(null);
  return failure(
    "claim/conflict",
    `${standing?.who ?? "Somebody"} has changed ${claim} meanwhile. Nothing was overwritten: look at it and edit again.`,
    { event: standing?.event ?? null },
  );
}

/** What replaces a claim, with the machine's proposal under it. */
function replaced(current: CurrentDossier, id: string, claim: ClaimByHand | null): DeskSetting {
  return { topic: "claim", target: id, after: { machine: proposalOf(current, id), claim } };
}

/** What the machine proposed for a claim; null for a claim that a person added. */
function proposalOf({ state, desk }: CurrentDossier, id: string): ClaimDecision["machine"] {
  const edited = desk.standing.claim.get(id);
  if (edited !== undefined) return edited.value.machine;
  const claim = state.claims.find((it) => it.id === id);
  return claim === undefined ? null : placeOf(claim);
}

function placeOf({ source, kind, start, end }: ClaimAnchor): ClaimAnchor {
  return { source, kind, start, end };
}

function checkAll(
  current: CurrentDossier,
  claims: readonly ClaimByHand[],
  replaces: readonly string[],
): Outcome<null> {
  const places = new Set(claims.map(anchorKey));
  if (places.size < claims.length) return tooFew("Two parts are the same words: mark different ones.");
  for (const claim of claims) {
    const checked = checkNew(current, claim, replaces);
    if (!checked.ok) return checked;
  }
  return success(null);
}

/** A claim by hand that no other claim than those it replaces stands in the way of. */
function checkNew(
  current: CurrentDossier,
  claim: ClaimByHand,
  replaces: readonly string[],
): Outcome<ClaimByHand> {
  const checked = checkClaim(current, claim);
  if (!checked.ok) return checked;
  const key = anchorKey(claim);
  const other = current.state.claims.find((it) => anchorKey(it) === key && !replaces.includes(it.id));
  return other === undefined
    ? checked
    : failure("claim/already-there", `${other.id} is this claim already: change that one.`, {
        claim: other.id,
      });
}

function checkClaim({ state }: CurrentDossier, claim: ClaimByHand): Outcome<ClaimByHand> {
  const shaped = checkReview(claimByHandShape, claim, "The claim");
  if (!shaped.ok) return shaped;
  if (!kinds.some(({ id }) => id === claim.kind)) return unknownKind(claim.kind);
  const source = state.sources.find(({ id }) => id === claim.source);
  if (source === undefined) {
    return failure("claim/unknown-source", `The dossier has no source ${claim.source}. Load the page again.`);
  }
  const { toUtf16, length } = codePointIndex(source.text);
  const { start, end } = toUtf16(claim);
  if (claim.end > length || source.text.slice(start, end).trim() === "") {
    return failure("claim/no-words", "Mark the words of the article that state the claim.");
  }
  return success(shaped.value);
}

function unknownKind(kind: string) {
  return failure(
    "claim/unknown-kind",
    `There is no kind of claim "${kind}". Choose one of: ${kinds.map(({ id }) => id).join(", ")}.`,
  );
}
