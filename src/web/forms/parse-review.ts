import { z } from "zod";
import { failure, success, type Outcome } from "../../base/outcome.ts";
import {
  CONFIDENCES,
  REVIEW_VERDICTS,
  type ContactItem,
  type EvidenceItem,
  type ReviewDecision,
} from "../../core/index.ts";
import {
  BLANK_CONTACT,
  BLANK_EVIDENCE,
  type ContactEntry,
  type EvidenceEntry,
  type ReviewEntries,
} from "../pages/review-form.ts";
import { readFileField } from "./evidence-files.ts";

/** What the reviewer wants next: stay, go on, one more row for evidence or for a contact, or a file in its row. */
export type ReviewThen = "stay" | "next" | FormStep;
type FormStep = "row" | "contact" | "attach";

/** The review form as it came in. */
export interface SentReview {
  readonly entries: ReviewEntries;
  readonly then: ReviewThen;
}

/** The form's sense, where it has one. */
export interface CheckedReview {
  readonly decision: ReviewDecision;
  readonly who: string;
  readonly expectedEvent: number | null;
}

const LONGEST_NOTE = 20_000;
const LONGEST_LINE = 2_000;
const LONGEST_NAME = 120;
const MOST_EVIDENCE = 50;

/** A field may come once, several times, or not at all. */
const column = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === "string" ? [value] : value));
const words = z.string().optional().default("");

const sentForm = z.object({
  expected: words,
  verdict: z.string().optional(),
  note: words,
  correction: words,
  who: words,
  from: z.enum(["page", "queue"]).optional().default("page"),
  then: z.enum(["stay", "next", "row", "contact", "attach"]).optional().default("stay"),
  reporter: words,
  confidence: words,
  "contact-whom": column,
  "contact-how": column,
  "contact-when": column,
  "contact-answer": column,
  "evidence-kind": column,
  "evidence-bears": column,
  "evidence-where": column,
  "evidence-locator": column,
  "evidence-seen": column,
  "evidence-quotation": column,
  "evidence-file": column,
});

/** Reads the fields as they are, so that a form with faults can be shown again. Problem: `form/shape`. */
export function readReview(body: unknown): Outcome<SentReview> {
  const parsed = sentForm.safeParse(body ?? {});
  if (!parsed.success) {
    return failure("form/shape", "The form came in incomplete. Go back, reload the page and send it again.");
  }
  const form = parsed.data;
  const evidence = evidenceRows(form).filter(isFilled);
  const contacts = contactRows(form).filter(isFilled);
  return success({
    entries: {
      expected: form.expected,
      from: form.from,
      verdict: form.verdict ?? null,
      note: unixLines(form.note).trim(),
      correction: form.correction.trim(),
      who: form.who.trim(),
      evidence: form.then === "row" ? [...evidence, BLANK_EVIDENCE] : evidence,
      contacts: form.then === "contact" ? [...contacts, BLANK_CONTACT] : contacts,
      questionForReporter: unixLines(form.reporter).trim(),
      confidence: form.confidence,
      goesOn: goesOn(form.then, evidence, contacts.length),
    },
    then: form.then,
  });
}

/** After a step inside the form: the new row, or the last one with a file. */
function goesOn(
  then: ReviewThen,
  evidence: readonly EvidenceEntry[],
  contacts: number,
): ReviewEntries["goesOn"] {
  if (then === "row") return { in: "evidence", row: evidence.length };
  if (then === "contact") return { in: "contacts", row: contacts };
  if (then !== "attach") return null;
  return {
    in: "evidence",
    row: Math.max(
      0,
      evidence.findLastIndex(({ file }) => file !== null),
    ),
  };
}

/** Whether a button inside the form was pressed: nothing is saved yet. */
export function isStep(then: ReviewThen): then is FormStep {
  return then === "row" || then === "contact" || then === "attach";
}

/** The decision, or sentences that say what is missing. */
export function checkReview(
  entries: ReviewEntries,
):
  | { readonly ok: true; readonly value: CheckedReview }
  | { readonly ok: false; readonly errors: readonly string[] } {
  const verdict = REVIEW_VERDICTS.find((known) => known === entries.verdict);
  const evidence = entries.evidence.map(checkEvidence);
  const contacts = entries.contacts.map(checkContact);
  const confidence = CONFIDENCES.find((known) => known === entries.confidence);
  const expected = /^\d{1,15}$/.test(entries.expected) ? Number(entries.expected) : null;
  const errors = [
    ...(verdict ? [] : ["Choose a verdict."]),
    ...(verdict === "wrong" && entries.correction === ""
      ? ["Say under Correction what it should read."]
      : []),
    ...(entries.who ? [] : ["Give your name: the history says who decided."]),
    ...tooLong("The note", entries.note, LONGEST_NOTE),
    ...tooLong("The correction", entries.correction, LONGEST_LINE),
    ...tooLong("The question for the reporter", entries.questionForReporter, LONGEST_NOTE),
    ...tooLong("The name", entries.who ?? "", LONGEST_NAME),
    ...(evidence.length > MOST_EVIDENCE ? [`Keep to ${MOST_EVIDENCE} rows of evidence.`] : []),
    ...evidence.flatMap((item, i) => (typeof item === "string" ? [`Evidence ${i + 1}: ${item}`] : [])),
    ...contacts.flatMap((item, i) => (typeof item === "string" ? [`Contact ${i + 1}: ${item}`] : [])),
  ];
  if (errors.length > 0 || !verdict || !entries.who) return { ok: false, errors };
  return {
    ok: true,
    value: {
      who: entries.who,
      expectedEvent: expected,
      decision: {
        verdict,
        note: entries.note,
        correction: verdict === "wrong" ? entries.correction : null,
        evidence: evidence.filter((item) => typeof item !== "string"),
        ...(entries.questionForReporter && { questionForReporter: entries.questionForReporter }),
        ...(contacts.length > 0 && { contacts: contacts.filter((item) => typeof item !== "string") }),
        ...(confidence && { confidence }),
      },
    },
  };
}

const KINDS = ["primary", "secondary", "person"] as const;
const BEARINGS = ["supports", "contradicts"] as const;

/** An item, or what is wrong with the row. */
function checkEvidence(entry: EvidenceEntry): EvidenceItem | string {
  const kind = KINDS.find((known) => known === entry.kind);
  const bears = BEARINGS.find((known) => known === entry.bears);
  if (!kind) return "choose its kind.";
  if (!bears) return "choose whether it supports or contradicts.";
  const where = entry.where === "" && entry.file !== null ? entry.file.name : entry.where;
  if (where === "") return "give an address, a file or a person.";
  if (entry.seen !== "" && !isDay(entry.seen)) return "write the day it was seen as 2025-05-12.";
  if (entry.where.length > LONGEST_LINE || entry.quotation.length > LONGEST_NOTE) return "it is too long.";
  return {
    kind,
    bears,
    where,
    locator: orNull(entry.locator),
    seen: orNull(entry.seen),
    quotation: orNull(entry.quotation),
    ...(entry.file && { file: entry.file }),
  };
}

/** An item, or what is wrong with the row. */
function checkContact({ whom, how, when, answer }: ContactEntry): ContactItem | string {
  if (whom === "") return "say whom you tried to reach.";
  if (how === "") return "say how: by telephone, by letter.";
  if (when !== "" && !isDay(when)) return "write the day as 2025-05-12.";
  if (whom.length > LONGEST_LINE || how.length > LONGEST_LINE || answer.length > LONGEST_NOTE)
    return "it is too long.";
  return { whom, how, when: orNull(when), answer: orNull(answer) };
}

function isFilled(row: object): boolean {
  return Object.values(row).some((value) => value !== "" && value !== null);
}

function contactRows(form: z.infer<typeof sentForm>): readonly ContactEntry[] {
  const rows = Math.max(
    ...[form["contact-whom"], form["contact-how"], form["contact-when"], form["contact-answer"]].map(
      (values) => values.length,
    ),
  );
  return Array.from({ length: rows }, (_, i) => ({
    whom: cell(form["contact-whom"], i),
    how: cell(form["contact-how"], i),
    when: cell(form["contact-when"], i),
    answer: cell(form["contact-answer"], i),
  }));
}

function cell(values: readonly string[], row: number): string {
  return unixLines(values[row] ?? "").trim();
}

function evidenceRows(form: z.infer<typeof sentForm>): readonly EvidenceEntry[] {
  const columns = {
    kind: form["evidence-kind"],
    bears: form["evidence-bears"],
    where: form["evidence-where"],
    locator: form["evidence-locator"],
    seen: form["evidence-seen"],
    quotation: form["evidence-quotation"],
    file: form["evidence-file"],
  };
  const rows = Math.max(...Object.values(columns).map((values) => values.length));
  return Array.from({ length: rows }, (_, i) => ({
    kind: cell(columns.kind, i),
    bears: cell(columns.bears, i),
    where: cell(columns.where, i),
    locator: cell(columns.locator, i),
    seen: cell(columns.seen, i),
    quotation: cell(columns.quotation, i),
    file: readFileField(cell(columns.file, i)),
  }));
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function tooLong(what: string, text: string, most: number): readonly string[] {
  return text.length > most ? [`${what} is longer than ${most} characters.`] : [];
}

/** Browsers send every line break of a form as CR LF. */
function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
