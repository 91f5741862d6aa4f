import {
  claimInWords,
  originsInWords,
  type Claim,
  type DossierState,
  type Question,
} from "../../core/index.ts";
import { addresses } from "../addresses.ts";
import { indexDossier, oncePerChoice } from "../dossier-index.ts";
import { surroundings, type Surroundings } from "../quotation.ts";
import { oddLetters, readingOfClaim } from "../readings.ts";
import { undoButton, type UndoButton } from "../undo-button.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { claimFacts, type Fact } from "./claim.ts";
import { finding, type Finding } from "./finding.ts";
import { targetAddress } from "./overview.ts";
import { claimCard, fieldTable, type ClaimCard, type FieldTable } from "./question.ts";
import type { QueuePanel } from "./queue.ts";
import type { RecentLine } from "./recent-answers.ts";
import type { ReviewSide } from "./review-side.ts";
import type { Said } from "./said.ts";
import { valueReadings, type ValueReading } from "./value-readings.ts";

/** The review desk: the queue, one item, and what is done with it. */
export interface ReviewContext {
  readonly queue: QueuePanel;
  readonly said: Said | null;
  /** Null when there is nothing to review, or nothing left. */
  readonly item: ReviewItem | null;
  readonly side: ReviewSide | null;
  /** Where the form goes: it takes the choice of the queue along. */
  readonly action: string;
  /** Under this address the desk answers: a script may put its pages in place. */
  readonly desk: string;
  readonly recent: readonly RecentLine[];
  /** Takes back whatever this person did last; null for somebody without a name. */
  readonly undoLast: UndoButton | null;
  /** The key of undo is not taken by what was just said. */
  readonly undoLastByKey: boolean;
  readonly nothingFits: boolean;
  readonly links: {
    readonly overview: string;
    readonly report: string;
    readonly add: string;
    readonly all: string;
  };
}

/** A question with its claims, or one claim with the questions it answers. */
export interface ReviewItem {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly href: string;
  readonly mark: VerdictMark | null;
  readonly why: string | null;
  readonly origins: string | null;
  readonly claims: readonly ReviewClaim[];
  /** Of a question: its fields compared, with the difference named. */
  readonly fields: FieldTable | null;
  /** Of a claim: what was read from its words, the values in it, and what other sources say. */
  readonly reading: ClaimReading | null;
  /** Claims that are only on the item's own page. */
  readonly more: number;
}

export interface ClaimReading {
  readonly facts: readonly Fact[];
  readonly values: readonly ValueReading[];
  readonly questions: readonly Finding[];
}

export interface ReviewClaim extends ClaimCard {
  readonly letter: string | null;
  readonly reading: string | null;
  readonly odd: boolean;
  readonly line: string;
  readonly around: Surroundings;
}

const CLAIMS_AT_ONCE = 20;

export interface ReviewParts {
  readonly queue: QueuePanel;
  readonly item: ReviewItem | null;
  readonly side: ReviewSide | null;
  readonly action: string;
  readonly said: Said | null;
  readonly recent: readonly RecentLine[];
  /** Empty where nobody has given a name yet. */
  readonly who: string;
}

export function reviewPage(
  state: DossierState,
  { queue, item, side, action, said, recent, who }: ReviewParts,
): ReviewContext {
  const { slug } = state.dossier;
  return {
    queue,
    said,
    item,
    side,
    action,
    desk: addresses.reviewQueue(slug),
    recent,
    undoLast: who === "" ? null : undoButton(slug, "last", 0),
    undoLastByKey: said?.undo == null,
    nothingFits: queue.narrowed > 0 && queue.items.length === 0,
    links: {
      overview: addresses.overview(slug),
      report: addresses.report(slug),
      add: addresses.add(slug),
      all: queue.all,
    },
  };
}

/** Null for a target the dossier does not have. */
export function reviewItem(state: DossierState, id: string): ReviewItem | null {
  const { claims, questions } = indexDossier(state);
  const question = questions.get(id);
  if (question) return questionItem(state, question);
  const claim = claims.get(id);
  return claim ? claimItem(state, claim) : null;
}

function claimItem(state: DossierState, claim: Claim): ReviewItem {
  const card = claimCard(state, claim);
  const questions = indexDossier(state).questionsOfClaim.get(claim.id) ?? [];
  return {
    id: claim.id,
    kind: claim.kind,
    about: `${claim.subject}: ${claim.attribute}`,
    href: addresses.claim(state.dossier.slug, claim.id),
    mark: null,
    why: null,
    origins: null,
    claims: [
      {
        ...card,
        letter: null,
        reading: null,
        odd: false,
        line: claimInWords(claim),
        around: surroundings(state, claim),
      },
    ],
    fields: null,
    reading: {
      facts: claimFacts(claim, card, questions[0]),
      values: valueReadings(state, claim),
      questions: questions
        .filter(({ verdict }) => verdict !== "single-source")
        .map((question) => finding(state, question)),
    },
    more: 0,
  };
}

/** No review changes it: what two people look at in turn is put together once. */
const questionItem = oncePerChoice(putTogether, ({ id }: Question) => id);

function putTogether(state: DossierState, question: Question): ReviewItem {
  const { claims } = indexDossier(state);
  const odd = oddLetters(question);
  const readings = readingOfClaim(question);
  const several = question.readings.length > 1;
  const shown = question.claims.slice(0, CLAIMS_AT_ONCE).flatMap((id) => claims.get(id) ?? []);
  return {
    id: question.id,
    kind: question.kind,
    about: question.about,
    href: targetAddress(state, question.id),
    mark: verdictMark(question),
    why: question.why,
    origins: originsInWords(question),
    claims: shown.map((claim) => {
      const reading = readings.get(claim.id);
      return {
        ...claimCard(state, claim),
        letter: several ? (reading?.letter ?? null) : null,
        reading: reading && !reading.verbatim ? reading.words : null,
        odd: reading !== undefined && odd.has(reading.letter),
        line: claimInWords(claim),
        around: surroundings(state, claim),
      };
    }),
    fields: fieldTable(indexDossier(state), question),
    reading: null,
    more: question.claims.length - shown.length,
  };
}
