import { failure, success, type Outcome } from "../base/outcome.ts";
import { joinTarget, type JoinVerdict } from "../core/index.ts";
import { asDrafts, type By, type DeskSetting } from "./change-desk.ts";
import type { CurrentDossier } from "./dossier-cache.ts";
import { checkKnown, edit, tooFew, type EditResult } from "./edit-dossier.ts";
import type { Workspace } from "./workspace.ts";

/* Saying which claims answer one question. The analysis keeps to it. */

/**
 * Moves a claim to another question, or, with `to: null`, excludes it from the one it is on: it then
 * stands on a question of its own. Problems: `claim/unknown`, `claim/unknown-question`, `claim/other-kind`,
 * `desk/nothing-changes`.
 */
export function moveClaim(
  workspace: Workspace,
  slug: string,
  { claim, to, ...by }: By & { readonly claim: string; readonly to: string | null },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, (current) => {
    const known = checkKnown(current, [claim]);
    if (!known.ok) return known;
    const mates = matesOf(current, claim);
    if (to === null) return success({ desk: mates.length === 0 ? [] : asDrafts(current, [alone(claim)]) });
    const placement = placementOn(current, claim, known.value[0]?.kind ?? "", to);
    if (!placement.ok) return placement;
    const goal = current.state.questions.find(({ id }) => id === to);
    const isThere = goal?.claims.includes(claim) === true;
    return success({ desk: isThere ? [] : asDrafts(current, [placement.value]) });
  });
}

/** Makes a question of these claims, taking them from where they are. Problems: those of `moveClaim`, `claim/too-few`. */
export function makeQuestion(
  workspace: Workspace,
  slug: string,
  { claims, ...by }: By & { readonly claims: readonly string[] },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, (current) => {
    const [first, ...rest] = [...new Set(claims)];
    if (first === undefined || rest.length === 0) return tooFew("Choose two or more claims for a question.");
    const known = checkOneKind(current, [first, ...rest]);
    if (!known.ok) return known;
    return success({
      desk: asDrafts(current, [
        alone(first),
        ...rest.map((claim): DeskSetting => ({ topic: "placement", target: claim, after: { with: first } })),
      ]),
      batch: { what: `Made a question of ${[first, ...rest].join(", ")}`, takesBack: null },
    });
  });
}

/**
 * Says whether two claims answer one question: `same` keeps them together whatever the machine thinks,
 * `different` apart, `unsure` is kept and shown. Problems: `claim/unknown`, `claim/other-kind`,
 * `claim/too-few`, `desk/nothing-changes`.
 */
export function judgeJoin(
  workspace: Workspace,
  slug: string,
  { a, b, verdict, ...by }: By & { readonly a: string; readonly b: string; readonly verdict: JoinVerdict },
): Promise<Outcome<EditResult>> {
  return edit(workspace, slug, by, (current) => {
    if (a === b) return tooFew("Choose two claims.");
    const known = checkOneKind(current, [a, b]);
    if (!known.ok) return known;
    const target = joinTarget(a, b);
    const stands =
      current.desk.standing.join.get(target)?.value.verdict === verdict &&
      (verdict === "unsure" || (verdict === "same") === matesOf(current, a).includes(b));
    return success({
      desk: stands ? [] : asDrafts(current, [{ topic: "join", target, after: { verdict } }]),
    });
  });
}

/** A claim's place on a question, beside one of its claims. Problems: `claim/unknown-question`, `claim/other-kind`. */
export function placementOn(
  { state }: CurrentDossier,
  claim: string,
  kind: string,
  to: string,
): Outcome<DeskSetting> {
  const question = state.questions.find(({ id }) => id === to);
  const mate = question?.claims.find((id) => id !== claim);
  if (question === undefined || mate === undefined) {
    return failure(
      "claim/unknown-question",
      `The dossier has no question ${to}, or no longer. Load the page again.`,
    );
  }
  return question.kind === kind
    ? success({ topic: "placement", target: claim, after: { with: mate } })
    : otherKind();
}

/** The claims that answer a question with this one. */
function matesOf({ state }: CurrentDossier, claim: string): readonly string[] {
  return state.questions
    .filter(({ claims }) => claims.includes(claim))
    .flatMap(({ claims }) => claims.filter((id) => id !== claim));
}

function alone(claim: string): DeskSetting {
  return { topic: "placement", target: claim, after: { with: null } };
}

function checkOneKind(current: CurrentDossier, ids: readonly string[]): Outcome<null> {
  const known = checkKnown(current, ids);
  if (!known.ok) return known;
  return new Set(known.value.map(({ kind }) => kind)).size === 1 ? success(null) : otherKind();
}

function otherKind() {
  return failure("claim/other-kind", "Claims of two kinds cannot be compared: change the kind of one first.");
}
