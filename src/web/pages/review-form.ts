import type { ContactItem, DossierState, EvidenceFile, EvidenceItem } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { writeFileField } from "../forms/evidence-files.ts";
import { reviewChoices, reviewMark, type ReviewChoice, type ReviewMark } from "../review-mark.ts";
import { undoButton, type UndoButton } from "../undo-button.ts";
import type { Choice } from "./choice.ts";
import {
  CONFIDENCE_WORDS,
  decisionDetails,
  fileLink,
  type DecisionDetails,
  type FileLink,
} from "./decision-details.ts";

/** The review form of one claim or question. No verdict is ever chosen beforehand. */
export interface ReviewForm {
  readonly action: string;
  readonly target: string;
  /** Event of the standing review the reviewer sees; empty where there is none. */
  readonly expected: string;
  readonly choices: readonly ReviewChoice[];
  readonly note: string;
  readonly correction: string;
  readonly who: string;
  readonly evidence: readonly EvidenceFields[];
  readonly contacts: readonly (ContactEntry & { readonly row: number; readonly focus: boolean })[];
  readonly contactsOpen: boolean;
  readonly questionForReporter: string;
  readonly confidences: readonly Choice[];
  /** There is evidence already, or a row was asked for. */
  readonly evidenceOpen: boolean;
  readonly errors: readonly string[];
  /** Where a half-filled form is kept while it is typed. */
  readonly draft: string;
  readonly standing: StandingDecision | null;
  /** Where the form stands, to come back to after "Save". */
  readonly from: FormPlace;
}

export interface StandingDecision {
  readonly mark: ReviewMark;
  readonly details: DecisionDetails;
  readonly undo: UndoButton;
}

/** One row of evidence as its fields show it. `row` counts from 1. */
export interface EvidenceFields {
  readonly row: number;
  readonly kinds: readonly Choice[];
  readonly bearings: readonly Choice[];
  readonly where: string;
  readonly locator: string;
  readonly seen: string;
  readonly quotation: string;
  /** Null where no file is attached. */
  readonly file: FileLink | null;
  /** The same for the hidden field. */
  readonly fileField: string;
  /** This row was just asked for. */
  readonly focus: boolean;
}

/** `page`: on the page of its claim or question. `queue`: in the review queue. */
export type FormPlace = "page" | "queue";

/** What a reviewer typed, checked or not: the form shows it again as it was. */
export interface ReviewEntries {
  readonly expected: string;
  readonly from: FormPlace;
  readonly verdict: string | null;
  readonly note: string;
  readonly correction: string;
  readonly who: string | null;
  readonly evidence: readonly EvidenceEntry[];
  readonly contacts: readonly ContactEntry[];
  readonly questionForReporter: string;
  readonly confidence: string;
  /** The row to go on in, from 0; null where the form begins anew. */
  readonly goesOn: { readonly in: "evidence" | "contacts"; readonly row: number } | null;
}

/** One try to reach somebody, as typed. */
export interface ContactEntry {
  readonly whom: string;
  readonly how: string;
  readonly when: string;
  readonly answer: string;
}

export interface EvidenceEntry {
  readonly kind: string;
  readonly bears: string;
  readonly where: string;
  readonly locator: string;
  readonly seen: string;
  readonly quotation: string;
  readonly file: EvidenceFile | null;
}

export const BLANK_EVIDENCE: EvidenceEntry = {
  kind: "",
  bears: "",
  where: "",
  locator: "",
  seen: "",
  quotation: "",
  file: null,
};

export const BLANK_CONTACT: ContactEntry = { whom: "", how: "", when: "", answer: "" };

const KINDS: Readonly<Record<EvidenceItem["kind"], string>> = {
  primary: "Primary: the thing itself",
  secondary: "Secondary: a report of it",
  person: "Person",
};
const BEARINGS: Readonly<Record<EvidenceItem["bears"], string>> = {
  supports: "Supports it",
  contradicts: "Contradicts it",
};

/**
 * The form as it first stands: the last note and evidence to build on, also those of a review that was just
 * taken back, but no verdict.
 */
export function emptyForm(state: DossierState, target: string, from: FormPlace): ReviewForm {
  const standing = state.reviews.get(target);
  const last = standing?.decision ?? state.history.findLast((event) => event.target === target)?.before;
  return reviewForm(state, target, {
    expected: standing ? String(standing.event) : "",
    from,
    verdict: null,
    note: last?.note ?? "",
    correction: last?.correction ?? "",
    who: null,
    evidence: last?.evidence.map(toEntry) ?? [],
    contacts: last?.contacts?.map(toContactEntry) ?? [],
    questionForReporter: last?.questionForReporter ?? "",
    confidence: "",
    goesOn: null,
  });
}

export function reviewForm(
  state: DossierState,
  target: string,
  entries: ReviewEntries,
  errors: readonly string[] = [],
): ReviewForm {
  const rows = entries.evidence.length === 0 ? [BLANK_EVIDENCE] : entries.evidence;
  const goesOnIn = (part: "evidence" | "contacts", row: number): boolean =>
    entries.goesOn?.in === part && entries.goesOn.row === row;
  return {
    action: addresses.review(state.dossier.slug, target),
    target,
    expected: entries.expected,
    choices: reviewChoices(entries.verdict),
    note: entries.note,
    correction: entries.correction,
    who: entries.who ?? "",
    evidence: rows.map((entry, i) => evidenceFields(state, entry, i, goesOnIn("evidence", i))),
    evidenceOpen: entries.evidence.length > 0,
    contacts: (entries.contacts.length === 0 ? [BLANK_CONTACT] : entries.contacts).map((contact, i) => ({
      ...contact,
      row: i + 1,
      focus: goesOnIn("contacts", i),
    })),
    contactsOpen: entries.contacts.length > 0 || entries.questionForReporter !== "",
    questionForReporter: entries.questionForReporter,
    confidences: choices(CONFIDENCE_WORDS, entries.confidence),
    errors,
    draft: addresses.draft(state.dossier.slug, target),
    standing: standingDecision(state, target),
    from: entries.from,
  };
}

export function standingDecision(state: DossierState, target: string): StandingDecision | null {
  const review = state.reviews.get(target);
  if (!review) return null;
  return {
    mark: reviewMark(review),
    details: decisionDetails(state.dossier.slug, review.decision),
    undo: undoButton(state.dossier.slug, "review", review.event),
  };
}

function evidenceFields(
  { dossier }: DossierState,
  entry: EvidenceEntry,
  i: number,
  focus: boolean,
): EvidenceFields {
  const { file } = entry;
  return {
    row: i + 1,
    kinds: choices(KINDS, entry.kind),
    bearings: choices(BEARINGS, entry.bears),
    where: entry.where,
    locator: entry.locator,
    seen: entry.seen,
    quotation: entry.quotation,
    file: file && fileLink(dossier.slug, file),
    fileField: writeFileField(file),
    focus,
  };
}

function choices(words: Readonly<Record<string, string>>, chosen: string): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, words: label, chosen: value === chosen }));
}

function toEntry(item: EvidenceItem): EvidenceEntry {
  return {
    kind: item.kind,
    bears: item.bears,
    where: item.where,
    locator: item.locator ?? "",
    seen: item.seen ?? "",
    quotation: item.quotation ?? "",
    file: item.file ?? null,
  };
}

function toContactEntry({ whom, how, when, answer }: ContactItem): ContactEntry {
  return { whom, how, when: when ?? "", answer: answer ?? "" };
}
