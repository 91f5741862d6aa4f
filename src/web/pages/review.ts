import { claimInWords, originsInWords, type DossierState, type Question } from "../../core/index.ts";
import { addresses, withQuery } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { oddLetters, readingOfClaim } from "../readings.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { claimCard, type ClaimCard, type Neighbour } from "./question.ts";
import { isReviewed, progress, type Progress } from "./progress.ts";
import { emptyForm, type ReviewForm } from "./review-form.ts";
import { said, type Outcomes, type Said } from "./said.ts";
import { targetAddress } from "./overview.ts";

/** The review desk: the queue, one item, and the form. */
export interface ReviewContext {
  readonly progress: Progress;
  readonly queue: Queue;
  readonly said: Said | null;
  /** Null when there is nothing to review, or nothing left. */
  readonly item: ReviewItem | null;
  readonly form: ReviewForm | null;
  readonly links: { readonly overview: string; readonly report: string; readonly add: string };
}

export interface Queue {
  readonly items: readonly QueueItem[];
  /** "26 to 75 of 300"; null where all are shown. */
  readonly note: string | null;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface QueueItem {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly current: boolean;
  readonly done: boolean;
  /** What the tool says, while nobody has reviewed it. */
  readonly mark: VerdictMark;
  readonly review: ReviewMark;
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
  /** Claims that are only on the item's own page. */
  readonly more: number;
}

export interface ReviewClaim extends ClaimCard {
  readonly letter: string | null;
  readonly reading: string | null;
  readonly odd: boolean;
  readonly line: string;
}

const QUEUE_WINDOW = 50;
const CLAIMS_AT_ONCE = 20;

/** Questions to review: those not yet reviewed first, each part in order of importance. */
export function reviewQueue(state: DossierState): readonly Question[] {
  const { compared } = indexDossier(state);
  return [
    ...compared.filter(({ id }) => !isReviewed(state, id)),
    ...compared.filter(({ id }) => isReviewed(state, id)),
  ];
}

/**
 * The next thing to review after a target, in order of importance, starting again at the top;
 * null when all is reviewed. From a claim it is the first open question.
 */
export function nextToReview(state: DossierState, target: string): string | null {
  const { compared } = indexDossier(state);
  const at = compared.findIndex(({ id }) => id === target);
  const round = [...compared.slice(at + 1), ...compared.slice(0, Math.max(0, at))];
  return round.find(({ id }) => !isReviewed(state, id))?.id ?? null;
}

/**
 * @param target `Q3` or `C12`; null for the first open question
 * @param form the form with what the reviewer sent, where it must be shown again
 * @returns null for a target the dossier does not have
 */
export function reviewPage(
  state: DossierState,
  target: string | null,
  outcomes: Outcomes,
  form: ReviewForm | null = null,
): ReviewContext | null {
  const id = target ?? firstOpen(state);
  const item = id === null ? null : reviewItem(state, id);
  if (id !== null && item === null) return null;
  const { slug } = state.dossier;
  return {
    progress: progress(state),
    queue: queue(state, id),
    said: said(state, outcomes),
    item,
    form: id === null ? null : (form ?? emptyForm(state, id, "queue")),
    links: { overview: addresses.overview(slug), report: addresses.report(slug), add: addresses.add(slug) },
  };
}

function firstOpen(state: DossierState): string | null {
  return indexDossier(state).compared.find(({ id }) => !isReviewed(state, id))?.id ?? null;
}

function queue(state: DossierState, current: string | null): Queue {
  const { slug } = state.dossier;
  const questions = reviewQueue(state);
  const { compared } = indexDossier(state);
  const at = compared.findIndex(({ id }) => id === current);
  const place = Math.max(
    0,
    questions.findIndex(({ id }) => id === current),
  );
  const from = Math.max(0, Math.min(place - QUEUE_WINDOW / 2, questions.length - QUEUE_WINDOW));
  const items = questions.slice(from, from + QUEUE_WINDOW);
  const neighbour = (question: Question | undefined): Neighbour | null =>
    question ? { id: question.id, href: addresses.review(slug, question.id) } : null;
  return {
    items: items.map((question) => ({
      id: question.id,
      href: addresses.review(slug, question.id),
      about: question.about,
      current: question.id === current,
      done: isReviewed(state, question.id),
      mark: verdictMark(question),
      review: reviewMark(state.reviews.get(question.id)),
    })),
    note:
      items.length < questions.length
        ? `${number(from + 1)} to ${number(from + items.length)} of ${number(questions.length)}`
        : null,
    previous: at === -1 ? null : neighbour(compared[at - 1]),
    next: neighbour(compared[at + 1]),
  };
}

function reviewItem(state: DossierState, id: string): ReviewItem | null {
  const { claims, questions } = indexDossier(state);
  const question = questions.get(id);
  if (question) return questionItem(state, question);
  const claim = claims.get(id);
  if (!claim) return null;
  return {
    id,
    kind: claim.kind,
    about: `${claim.subject}: ${claim.attribute}`,
    href: addresses.claim(state.dossier.slug, id),
    mark: null,
    why: null,
    origins: null,
    claims: [
      { ...claimCard(state, claim), letter: null, reading: null, odd: false, line: claimInWords(claim) },
    ],
    more: 0,
  };
}

function questionItem(state: DossierState, question: Question): ReviewItem {
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
      };
    }),
    more: question.claims.length - shown.length,
  };
}

/** Where to go after a review: the next open question, or the desk that says all is done. */
export function nextAddress(state: DossierState, target: string, saved: number): string {
  const { slug } = state.dossier;
  const next = nextToReview(state, target);
  return withQuery(next === null ? addresses.reviewQueue(slug) : addresses.review(slug, next), { saved });
}
