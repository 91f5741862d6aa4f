import { failure, success, type Outcome } from "../../base/outcome.ts";
import type { Claim, ClaimByHand, ReportSource, Stance } from "../../core/index.ts";
import { findWords } from "../find-words.ts";
import type { Fields } from "./fields.ts";

/** One claim as somebody types it; offsets are those it was found at last. */
export interface ClaimEntry {
  readonly exact: string;
  /** Code point to look for the words around. */
  readonly near: number;
  readonly kind: string;
  readonly words: string;
  readonly speaker: string;
  readonly via: string;
  readonly stance: Stance;
}

export const STANCES: readonly Stance[] = ["asserted", "denied", "planned", "possible"];

const LONGEST_PIECE = 4_000;

export function entryOf(claim: Claim): ClaimEntry {
  const { exact, start, kind, speaker, stance } = claim;
  return {
    exact,
    near: start,
    kind,
    words: "",
    speaker: speaker?.name ?? "",
    via: speaker?.via ?? "",
    stance,
  };
}

/** The claims of the form, as many as it had. */
export function readClaimEntries(fields: Fields): readonly ClaimEntry[] {
  const column = (name: string, row: number): string => fields.list(name)[row] ?? "";
  return fields.list("exact").map((exact, row) => ({
    exact: exact.slice(0, LONGEST_PIECE),
    near: Number(/^\d{1,9}$/.exec(column("near", row))?.[0] ?? 0),
    kind: column("kind", row),
    words: column("words", row).slice(0, LONGEST_PIECE),
    speaker: column("speaker", row),
    via: column("via", row),
    stance: STANCES.find((known) => known === column("stance", row)) ?? "asserted",
  }));
}

/** The claim at its place in the source. Problem: `claim/words-not-found`. */
export function placeClaim(entry: ClaimEntry, source: ReportSource): Outcome<ClaimByHand> {
  const [place] = findWords(source, entry.exact, entry.near);
  if (!place) {
    return failure(
      "claim/words-not-found",
      `“${entry.exact.slice(0, 80)}” does not stand in ${source.id}. Copy the words from the article, letter for letter.`,
    );
  }
  return success({
    source: source.id,
    kind: entry.kind,
    ...place,
    words: entry.words || null,
    speaker: entry.speaker === "" ? null : { name: entry.speaker, via: entry.via || null },
    stance: entry.stance,
  });
}
