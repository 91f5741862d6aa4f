import type { Claim, DossierState, Question } from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { surroundings, type Surroundings } from "../quotation.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { sourceLabel, type SourceLabel } from "../source-label.ts";
import { finding, type Finding } from "./finding.ts";
import { historyOf, type HistoryEntry } from "./history.ts";
import { claimCard, type Beside, type ClaimCard } from "./question.ts";
import type { ReviewSide } from "./review-side.ts";
import { valueReadings, type ValueReading } from "./value-readings.ts";
import type { Said } from "./said.ts";

/** One claim: its words in their sentence, what was read from them, and the questions it answers. */
export interface ClaimContext {
  readonly id: string;
  readonly said: Said | null;
  readonly kind: string;
  readonly subject: string;
  readonly attribute: string;
  readonly source: SourceLabel & { readonly href: string };
  readonly card: ClaimCard;
  readonly around: Surroundings;
  readonly facts: readonly Fact[];
  readonly values: readonly ValueReading[];
  readonly overview: string;
  readonly review: ReviewMark;
  readonly edits: readonly { readonly href: string; readonly words: string }[];
  readonly questions: readonly Finding[];
  readonly side: ReviewSide;
  readonly history: readonly HistoryEntry[];
}

export interface Fact {
  readonly name: string;
  readonly words: string;
  /** Not in the words of the source but worked out. */
  readonly inferred: boolean;
}

const EDIT_WORDS = { change: "Change or withdraw", split: "Split", merge: "Merge with others" } as const;

export function claimPage(
  state: DossierState,
  claim: Claim,
  { said, side, desk }: Beside,
): ClaimContext | null {
  const { slug } = state.dossier;
  const index = indexDossier(state);
  const source = index.sources.get(claim.source);
  if (!source) return null;
  const card = claimCard(state, claim);
  const questions = index.questionsOfClaim.get(claim.id) ?? [];
  return {
    id: claim.id,
    said,
    kind: claim.kind,
    subject: claim.subject,
    attribute: claim.attribute,
    source: { ...sourceLabel(source), href: card.sourceHref },
    card,
    around: surroundings(state, claim),
    facts: claimFacts(claim, card, questions[0]),
    values: valueReadings(state, claim),
    overview: addresses.overview(slug),
    review: reviewMark(state.reviews.get(claim.id)),
    edits: (["change", "split", "merge"] as const).map((edit) => ({
      href: addresses.editClaim(slug, claim.id, edit),
      words: EDIT_WORDS[edit],
    })),
    questions: questions.map((question) => finding(state, question)),
    side,
    history: historyOf(state, desk, claim.id),
  };
}

export function claimFacts(claim: Claim, card: ClaimCard, question: Question | undefined): readonly Fact[] {
  const inferred = new Set(claim.inferred);
  const fact = (name: string, words: string, field = name): Fact => ({
    name,
    words,
    inferred: inferred.has(field),
  });
  return [
    ...(question?.fields ?? []).flatMap(({ field, cells }) => {
      const words = cells.find((cell) => cell.claim === claim.id)?.words ?? null;
      return words === null ? [] : [fact(field, words)];
    }),
    fact("said by", card.saidBy, "speaker"),
    fact("stance", card.stance),
    fact("speaks of", card.about ?? "not stated", "about"),
    fact("rule", claim.rule),
    fact("characters", `${String(claim.start)} to ${String(claim.end)}`),
  ];
}
