import {
  codePointIndex,
  type Analysis,
  type DeskEvent,
  type ReviewDecision,
  type VerdictName,
} from "../core/index.ts";
import { changesOf, upsertRows, upsertRowsAtOnce, type BulkTable } from "./bulk-rows.ts";
import type { Database, Transaction } from "./open-database.ts";

interface EntryRow {
  readonly dossierId: number;
  readonly type: "source" | "claim" | "question" | "note" | "desk";
  readonly target: string;
  readonly part: number;
  readonly source: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly verdict: VerdictName | null;
  readonly text: string;
}

const ENTRIES: BulkTable<EntryRow> = {
  name: "SearchEntry",
  key: ["dossierId", "type", "target", "part"],
  columns: ["source", "start", "end", "verdict", "text"],
};

/** Of an entry that is not in the words of a source, nor judged. */
const NO_PLACE = { source: null, start: null, end: null, verdict: null } as const;

/** Makes search find what another analysis says: sentences, claims, questions. What people wrote stays as it is. */
export async function changeSearchEntries(
  transaction: Transaction,
  dossierId: number,
  before: Searched,
  after: Searched,
): Promise<void> {
  const { changed, gone } = changesOf(ENTRIES, entriesOf(dossierId, before), entriesOf(dossierId, after));
  const keys = JSON.stringify(gone.map(({ type, target, part }) => [type, target, part]));
  await transaction.$executeRaw`
    DELETE FROM "SearchEntry" WHERE "dossierId" = ${dossierId} AND ("type", "target", "part") IN
      (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${keys}))`;
  await upsertRows(transaction, ENTRIES, changed);
}

/** What is searched of an analysis. */
type Searched = Pick<Analysis, "sources" | "claims" | "questions">;

function entriesOf(dossierId: number, analysis: Searched): readonly EntryRow[] {
  return [
    ...sentenceEntries(dossierId, analysis),
    ...claimEntries(dossierId, analysis),
    ...questionEntries(dossierId, analysis),
  ];
}

/** What a reviewer wrote, by the event that says it. */
interface Note {
  readonly target: string;
  readonly event: number;
  /** Null where nothing new was written. */
  readonly decision: ReviewDecision | null;
}

/** Makes search find what reviewers wrote, also when their review no longer stands. */
export async function addNoteEntries(
  transaction: Transaction,
  dossierId: number,
  notes: readonly Note[],
): Promise<void> {
  const rows = notes.flatMap((note) => noteEntries(dossierId, note));
  if (rows.length > 0) await upsertRows(transaction, ENTRIES, rows);
}

/** The same of one reviewer, with a plain connection. */
export function addNoteEntryAtOnce(connection: Database["prompt"], dossierId: number, note: Note): void {
  const rows = noteEntries(dossierId, note);
  if (rows.length > 0) upsertRowsAtOnce(connection, ENTRIES, rows);
}

function noteEntries(dossierId: number, { target, event, decision }: Note): readonly EntryRow[] {
  const text = decision === null ? "" : wordsOf(decision);
  return text === "" ? [] : [{ dossierId, type: "note", target, part: event, ...NO_PLACE, text }];
}

/** Makes search find why people changed, waved off, signed or left something, also when that is undone. */
export async function addDeskEntries(
  transaction: Transaction,
  dossierId: number,
  why: string,
  events: readonly (Pick<DeskEvent, "target" | "action" | "after"> & { readonly id: number })[],
): Promise<void> {
  const rows = events.flatMap(({ id, target, action, after }) => {
    const text = action === "undone" ? "" : inOneLine(why, reasonIn(after));
    return text === "" ? [] : [{ dossierId, type: "desk" as const, target, part: id, ...NO_PLACE, text }];
  });
  if (rows.length > 0) await upsertRows(transaction, ENTRIES, rows);
}

/** What was written into the decision itself: a reason or a note. */
function reasonIn(after: DeskEvent["after"]): string | null {
  if (after === null) return null;
  if ("reason" in after) return after.reason;
  return "note" in after ? after.note : null;
}

function wordsOf(decision: ReviewDecision): string {
  return inOneLine(
    decision.note,
    decision.correction,
    decision.questionForReporter ?? null,
    ...decision.evidence.flatMap((item) => [item.where, item.quotation, item.file?.name ?? null]),
    ...(decision.contacts ?? []).flatMap((item) => [item.whom, item.answer]),
  );
}

function sentenceEntries(dossierId: number, analysis: Searched): readonly EntryRow[] {
  return analysis.sources.flatMap(({ id, text, sentences }) => {
    const { toUtf16 } = codePointIndex(text);
    return sentences.map(({ start, end }) => {
      const place = toUtf16({ start, end });
      return {
        dossierId,
        type: "source" as const,
        target: id,
        part: start,
        source: id,
        start,
        end,
        verdict: null,
        text: text.slice(place.start, place.end),
      };
    });
  });
}

function claimEntries(dossierId: number, { claims, questions }: Searched): readonly EntryRow[] {
  // Questions come gravest first.
  const gravest = new Map(
    questions
      .toReversed()
      .flatMap((question) => question.claims.map((id) => [id, question.verdict] as const)),
  );
  return claims.map(({ id, source, start, end, subject, attribute, exact }) => ({
    dossierId,
    type: "claim",
    target: id,
    part: 0,
    source,
    start,
    end,
    verdict: gravest.get(id) ?? null,
    text: inOneLine(subject, attribute, exact),
  }));
}

function questionEntries(dossierId: number, analysis: Searched): readonly EntryRow[] {
  return analysis.questions.map(({ id, about, why, verdict }) => ({
    dossierId,
    type: "question",
    target: id,
    part: 0,
    ...NO_PLACE,
    verdict,
    text: inOneLine(about, why),
  }));
}

function inOneLine(...pieces: readonly (string | null)[]): string {
  return pieces.filter((piece) => piece !== null && piece.trim() !== "").join(" · ");
}
