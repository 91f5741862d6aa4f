import { REVIEW_LABELS, REVIEW_VERDICTS, type DossierState } from "../../core/index.ts";
import type { BulkPreview } from "../../actions/index.ts";
import { indexDossier } from "../dossier-index.ts";
import { bulkAddress, queueAddress, type QueueChoice } from "../queue-choice.ts";
import { capitalized } from "../verdict-mark.ts";
import type { Choice } from "./choice.ts";
import { targetAddress } from "./overview.ts";

/** One change to all items of a narrowed queue: first shown, then made, then undone in one go. */
export interface BulkContext {
  readonly action: string;
  readonly back: string;
  readonly of: string;
  /** "verdict: discrepancy; review: none", or that nothing was narrowed. */
  readonly filter: string;
  readonly entries: BulkEntries;
  readonly verdicts: readonly Choice[];
  readonly preview: PreviewLines | null;
  readonly problem: string | null;
}

export interface BulkEntries {
  readonly to: string;
  readonly verdict: string;
  readonly note: string;
}

export interface PreviewLines {
  readonly token: string;
  /** What is done to each: "disputed", or "given to Ben". */
  readonly words: string;
  readonly total: number;
  readonly targets: readonly TargetLine[];
  readonly more: number;
  readonly skipped: readonly (TargetLine & { readonly why: string })[];
  readonly moreSkipped: number;
}

export interface TargetLine {
  readonly id: string;
  readonly href: string;
  readonly about: string;
}

const MOST_LISTED = 100;

export function bulkPage(
  state: DossierState,
  choice: QueueChoice,
  entries: BulkEntries,
  preview: BulkPreview | null,
  problem: string | null,
): BulkContext {
  const { slug } = state.dossier;
  const parts = Object.entries(choice.filter).map(([facet, values]) => `${facet}: ${values.join(" or ")}`);
  return {
    action: bulkAddress(slug, choice),
    back: queueAddress(slug, null, choice),
    of: choice.of,
    filter: parts.length === 0 ? "nothing narrowed" : parts.join("; "),
    entries,
    verdicts: REVIEW_VERDICTS.map((verdict) => ({
      value: verdict,
      words: capitalized(REVIEW_LABELS[verdict]),
      chosen: verdict === entries.verdict,
    })),
    preview: preview && previewLines(state, entries, preview),
    problem,
  };
}

function previewLines(
  state: DossierState,
  { to, verdict }: BulkEntries,
  { token, targets, skipped }: BulkPreview,
): PreviewLines {
  const label = REVIEW_VERDICTS.find((known) => known === verdict);
  return {
    token,
    words: label ? `reviewed as “${REVIEW_LABELS[label]}”` : `given to ${to || "nobody"}`,
    total: targets.length,
    targets: targets.slice(0, MOST_LISTED).map((id) => targetLine(state, id)),
    more: Math.max(0, targets.length - MOST_LISTED),
    skipped: skipped.slice(0, MOST_LISTED).map(({ target, why }) => ({ ...targetLine(state, target), why })),
    moreSkipped: Math.max(0, skipped.length - MOST_LISTED),
  };
}

function targetLine(state: DossierState, id: string): TargetLine {
  const { questions, claims } = indexDossier(state);
  const about = questions.get(id)?.about ?? claims.get(id)?.exact ?? "";
  return { id, href: targetAddress(state, id), about };
}
