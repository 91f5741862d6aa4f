import { invariant } from "../base/assert.ts";
import { failure, success, type Outcome } from "../base/outcome.ts";
import type { DeskEvent, DeskTopic, DeskValues } from "../core/index.ts";
import {
  appendAtRevision,
  insertEvents,
  type AppendedEvents,
  type DeskDraft,
  type EventDrafts,
  type ReviewDraft,
} from "../database/append-events.ts";
import { whyShape } from "../database/desk-shapes.ts";
import { saveAnalysis } from "../database/save-analysis.ts";
import { whoShape } from "../database/shapes.ts";
import { analyzeDossier } from "./analyze-dossier.ts";
import { openCurrent, type CurrentDossier } from "./dossier-cache.ts";
import { checkReview } from "./review-rules.ts";
import type { Workspace } from "./workspace.ts";

/** Who does it, and why in their words (may be empty). */
export interface By {
  readonly who: string;
  readonly why: string;
}

/** A value to be set; null takes away what stands. */
export type DeskSetting = {
  [T in DeskTopic]: { readonly topic: T; readonly target: string; readonly after: DeskValues[T] | null };
}[DeskTopic];

/** What is to be appended, decided on one state of a dossier. */
export interface EventPlan {
  readonly desk: readonly DeskDraft[];
  readonly reviews?: readonly ReviewDraft[];
  readonly batch?: EventDrafts["batch"];
}

/** The ids of what was appended, and the dossier after it. */
export interface Changed {
  readonly appended: AppendedEvents;
  readonly after: CurrentDossier;
}

/** Topics that the analysis keeps to: a change of one is a new analysis. */
const ANALYSED_TOPICS: readonly DeskTopic[] = ["claim", "placement", "join"];

/** How often to start again when somebody else changes the dossier in between. */
const ATTEMPTS = 20;

/**
 * Decides on the dossier as it stands and appends the decision; where the dossier changes in between, it
 * is decided again. A decision that the analysis keeps to is stored with the new analysis or not at all.
 * Problems: `dossier/unknown`, `dossier/busy`, `review/shape`, `desk/nothing-changes`, those of `plan` and
 * of the database.
 */
export async function changeDesk(
  workspace: Workspace,
  slug: string,
  by: By,
  plan: (current: CurrentDossier) => Outcome<EventPlan> | Promise<Outcome<EventPlan>>,
): Promise<Outcome<Changed>> {
  const who = checkReview(whoShape, by.who, "The name");
  if (!who.ok) return who;
  const why = checkReview(whyShape, by.why, "The reason");
  if (!why.ok) return why;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const current = await openCurrent(workspace, slug);
    if (!current.ok) return current;
    const planned = await plan(current.value);
    if (!planned.ok) return planned;
    const { desk, reviews = [], batch = null } = planned.value;
    if (desk.length + reviews.length === 0) {
      return failure("desk/nothing-changes", "It stands like that already: nothing was changed.");
    }
    const drafts = {
      dossierId: current.value.row.id,
      who: who.value.trim(),
      why: why.value.trim(),
      now: new Date(),
      batch,
      reviews,
      desk,
    };
    const appended = desk.some(({ topic }) => ANALYSED_TOPICS.includes(topic))
      ? await appendWithAnalysis(workspace, current.value, drafts)
      : await appendAtRevision(workspace.database, current.value.row.revision, drafts);
    if (!appended.ok) return appended;
    if (appended.value === null) continue;
    const after = await openCurrent(workspace, slug);
    return after.ok ? success({ appended: appended.value, after: after.value }) : after;
  }
  return failure("dossier/busy", "Others keep changing this dossier. Nothing was saved: try again.");
}

/** @returns null when somebody else saved an analysis meanwhile */
async function appendWithAnalysis(
  workspace: Workspace,
  { row, analysis: before, desk }: CurrentDossier,
  drafts: EventDrafts,
): Promise<Outcome<AppendedEvents | null>> {
  const history = [
    ...desk.history,
    ...drafts.desk.map((draft, i) => asEvent(draft, drafts, desk.history, i)),
  ];
  const { analysis, placedByHand } = await analyzeDossier(workspace, row.id, [], history);
  let appended: AppendedEvents | null = null;
  const saved = await saveAnalysis(workspace.database, {
    dossier: row,
    before,
    newSources: [],
    analysis,
    placedByHand,
    now: drafts.now,
    alongside: async (transaction) => {
      appended = await insertEvents(transaction, drafts);
    },
  });
  return saved.ok ? success(appended) : saved;
}

/** A draft as the event it is about to become. */
function asEvent(
  draft: DeskDraft,
  { who, why, now }: EventDrafts,
  history: readonly DeskEvent[],
  i: number,
): DeskEvent {
  const id = (history.at(-1)?.id ?? 0) + 1 + i;
  // The draft's topic and values belong together: spreading a union hides it from TypeScript.
  return { ...draft, id, who, why, when: now.toISOString(), batch: null } as DeskEvent;
}

/** Drafts that set these values; those that stand already are left out. */
export function settings(current: CurrentDossier, wanted: readonly DeskSetting[]): readonly DeskDraft[] {
  return asDrafts(current, wanted).filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
}

/** Drafts that set these values, also where they stand already: said again, it comes after what was said since. */
export function asDrafts({ desk }: CurrentDossier, wanted: readonly DeskSetting[]): readonly DeskDraft[] {
  return wanted.map(({ topic, target, after }) => {
    const before = desk.standing[topic].get(target)?.value ?? null;
    return { topic, target, action: "set", before, after };
  });
}

/** The event that a change of one value appended. */
export function appendedEvent(changed: Changed): DeskEvent {
  const [event] = appendedEvents(changed);
  invariant(event, "a change that was saved is in the history");
  return event;
}

/** The events that a change appended, as they stand in the history. */
export function appendedEvents({ appended, after }: Changed): readonly DeskEvent[] {
  const ids = new Set(appended.desk);
  return after.desk.history.filter(({ id }) => ids.has(id));
}
