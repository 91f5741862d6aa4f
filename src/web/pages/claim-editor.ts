import {
  kinds,
  type Claim,
  type ClaimPreview,
  type DossierState,
  type ReportSource,
} from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { STANCES, type ClaimEntry } from "../forms/read-claim.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import type { Choice } from "./choice.ts";

/** Adding, changing, splitting or merging claims: the same fields, once or several times. */
export interface ClaimEditorContext {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly source: SourceLabel & { readonly href: string };
  readonly back: string;
  readonly parts: readonly ClaimPart[];
  /** Asks for a question to put it on. */
  readonly asksQuestion: boolean;
  readonly question: string;
  readonly expected: string;
  /** Ids of the claims that are merged. */
  readonly claims: string;
  readonly asksClaims: boolean;
  readonly canSplit: boolean;
  readonly canWithdraw: boolean;
  readonly why: string;
  readonly save: string;
  readonly problem: string | null;
}

export interface ClaimPart {
  readonly row: number;
  readonly exact: string;
  readonly near: number;
  readonly kinds: readonly Choice[];
  readonly words: string;
  readonly speaker: string;
  readonly via: string;
  readonly stances: readonly Choice[];
  /** How the machine reads it; null before anybody asked. */
  readonly preview: string | null;
}

export const EDITS = ["add", "change", "split", "merge"] as const;
export type Edit = (typeof EDITS)[number];

export interface EditorState {
  readonly edit: Edit;
  readonly source: ReportSource;
  /** The claim that is edited; null for a new one. */
  readonly claim: Claim | null;
  readonly entries: readonly ClaimEntry[];
  readonly previews: readonly (ClaimPreview | null)[];
  readonly question: string;
  readonly claims: string;
  readonly expected: string;
  readonly why: string;
  readonly problem: string | null;
}

const WORDS: Readonly<
  Record<Edit, { readonly title: string; readonly lead: string; readonly save: string }>
> = {
  add: {
    title: "Add a claim",
    lead: "Give the exact words, as they stand in the article. The machine reads them if it can; else they stand as they are and are compared by people alone.",
    save: "Add the claim",
  },
  change: {
    title: "Change",
    lead: "It keeps its number and its history. Reviews of it are marked as made on other words.",
    save: "Save the change",
  },
  split: {
    title: "Split",
    lead: "Give each part its own words. The first keeps the number.",
    save: "Split",
  },
  merge: {
    title: "Merge",
    lead: "The lowest number stays; the others are withdrawn. All must stand in one article.",
    save: "Merge",
  },
};

export function claimEditorPage(state: DossierState, editor: EditorState): ClaimEditorContext {
  const { edit, source, claim, entries, previews, question, claims, expected, why, problem } = editor;
  const { slug } = state.dossier;
  const { title, lead, save } = WORDS[edit];
  return {
    title: claim ? `${title} ${claim.id}` : title,
    lead,
    action: claim ? addresses.editClaim(slug, claim.id, edit) : addresses.newClaim(slug, source.id),
    source: { ...sourceLabel(source), href: addresses.source(slug, source.id) },
    back: claim ? addresses.claim(slug, claim.id) : addresses.source(slug, source.id),
    parts: entries.map((entry, i) => part(entry, i, previews[i] ?? null)),
    asksQuestion: edit === "add",
    question,
    expected,
    claims,
    asksClaims: edit === "merge",
    canSplit: edit === "split",
    canWithdraw: edit === "change",
    why,
    save,
    problem,
  };
}

function part(entry: ClaimEntry, i: number, preview: ClaimPreview | null): ClaimPart {
  return {
    row: i + 1,
    exact: entry.exact,
    near: entry.near,
    kinds: kinds.map(({ id, label }) => ({ value: id, words: label, chosen: id === entry.kind })),
    words: entry.words,
    speaker: entry.speaker,
    via: entry.via,
    stances: STANCES.map((stance) => ({ value: stance, words: stance, chosen: stance === entry.stance })),
    preview: preview && previewInWords(preview),
  };
}

function previewInWords({ read, answer, claim }: ClaimPreview): string {
  return read
    ? `Read as: ${claim.subject}, ${claim.attribute}: ${answer}`
    : "The machine cannot read a value in these words. They will stand as they are.";
}
