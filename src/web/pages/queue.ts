import {
  QUEUE_FACETS,
  REVIEW_LABELS,
  VERDICT_LABELS,
  type DossierState,
  type FacetCount,
  type QueueFacet,
  type QueuePage,
} from "../../core/index.ts";
import { withQuery } from "../addresses.ts";
import { indexDossier } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { kindLabel } from "../kind-label.ts";
import { bulkAddress, queueAddress, toggled, type QueueChoice } from "../queue-choice.ts";
import { reviewMark, type ReviewMark } from "../review-mark.ts";
import { verdictMark, type VerdictMark } from "../verdict-mark.ts";
import { isReviewed, meter, type Meter } from "./progress.ts";
import type { Neighbour } from "./question.ts";
import type { Switch } from "./switch.ts";

/** The list at the side of the review desk: what is to be reviewed, narrowed by facets with true counts. */
export interface QueuePanel {
  /** "37 of 121 reviewed". */
  readonly progress: string;
  /** "12 disputed, 25 verified"; null where nothing is reviewed. */
  readonly verdicts: string | null;
  readonly meter: Meter | null;
  readonly of: readonly Switch[];
  readonly sorts: readonly Switch[];
  readonly facets: readonly FacetMenu[];
  /** Number of values chosen in all facets. */
  readonly narrowed: number;
  readonly all: string;
  readonly bulk: string;
  readonly items: readonly QueueItem[];
  /** "26 to 75 of 300"; null where all are shown. */
  readonly note: string | null;
  /** The list further up and down, with the same item beside it. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface QueueItem {
  readonly id: string;
  readonly href: string;
  readonly about: string;
  readonly current: boolean;
  readonly done: boolean;
  /** What the tool says, while nobody has reviewed it; null for a claim. */
  readonly mark: VerdictMark | null;
  readonly review: ReviewMark;
}

export interface FacetMenu {
  readonly name: string;
  readonly open: boolean;
  readonly values: readonly FacetChoice[];
  /** Values beyond those listed, the rarest. */
  readonly more: number;
}

export interface FacetChoice {
  readonly href: string;
  readonly words: string;
  readonly count: number;
  readonly chosen: boolean;
}

const FACET_NAMES: Readonly<Record<QueueFacet, string>> = {
  verdict: "Verdict",
  type: "Type",
  strength: "Strength",
  kind: "Kind",
  source: "Source",
  speaker: "Speaker",
  review: "Review",
  assigned: "Given to",
};
/** Few enough to be seen without scrolling. */
export const ITEMS_IN_VIEW = 8;
const MOST_VALUES = 14;

/** Words for values that are not their own. */
const VALUE_WORDS: Readonly<Record<QueueFacet, (value: string) => string>> = {
  verdict: (value) => wordsFor(VERDICT_LABELS, value),
  type: (value) => (value === "none" ? "no type" : value),
  strength: (value) => (value === "none" ? "no strength" : value),
  kind: kindLabel,
  source: (value) => value,
  speaker: (value) => (value === "article" ? "the article itself" : value),
  review: (value) => REVIEW_STATES[value] ?? wordsFor(REVIEW_LABELS, value),
  assigned: (value) => value,
};
const REVIEW_STATES: Readonly<Record<string, string>> = {
  none: "not reviewed",
  stale: "changed since",
  unsigned: "no second check",
  signed: "second check done",
};

function wordsFor(labels: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

export function queuePanel(
  state: DossierState,
  page: QueuePage,
  choice: QueueChoice,
  current: string | null,
): QueuePanel {
  const { slug } = state.dossier;
  const { reviewed, total, byVerdict } = page.progress;
  const neighbour = (id: string | null | undefined): Neighbour | null =>
    id == null ? null : { id, href: queueAddress(slug, id, choice) };
  const end = page.offset + page.items.length;
  const stretch = (from: number): string => withQuery(queueAddress(slug, current, choice), { from });
  return {
    progress: `${number(reviewed)} of ${number(total)} reviewed`,
    verdicts: verdictsInWords(byVerdict),
    meter: meter(reviewed, total),
    of: (["questions", "claims"] as const).map((of) => ({
      href: queueAddress(slug, null, { ...choice, of }),
      words: of === "questions" ? "Questions" : "Claims",
      current: of === choice.of,
    })),
    sorts: (["importance", "text"] as const).map((sort) => ({
      href: queueAddress(slug, current, { ...choice, sort }),
      words: sort === "importance" ? "Gravest first" : "As in the articles",
      current: sort === choice.sort,
    })),
    facets: QUEUE_FACETS.flatMap((facet) => facetMenu(slug, facet, page.facets[facet], choice)),
    narrowed: Object.values(choice.filter).reduce((sum, values) => sum + values.length, 0),
    all: queueAddress(slug, null, { ...choice, filter: {} }),
    bulk: bulkAddress(slug, choice),
    items: page.items.map((id) => queueItem(state, id, choice, current)),
    note:
      page.items.length < page.total
        ? `${number(page.offset + 1)} to ${number(end)} of ${number(page.total)}`
        : null,
    earlier: page.offset > 0 ? stretch(Math.max(0, page.offset - ITEMS_IN_VIEW)) : null,
    later: end < page.total ? stretch(end) : null,
    previous: neighbour(page.at?.previous),
    next: neighbour(page.at?.next),
  };
}

function verdictsInWords(byVerdict: QueuePage["progress"]["byVerdict"]): string | null {
  const parts = Object.entries(REVIEW_LABELS).flatMap(([verdict, words]) => {
    const count = byVerdict[verdict] ?? 0;
    return count === 0 ? [] : [`${number(count)} ${words}`];
  });
  return parts.length === 0 ? null : parts.join(", ");
}

function facetMenu(
  slug: string,
  facet: QueueFacet,
  counts: readonly FacetCount[],
  choice: QueueChoice,
): readonly FacetMenu[] {
  if (counts.length === 0) return [];
  const isChosen = (value: string): boolean => choice.filter[facet]?.includes(value) === true;
  const listed = counts.filter(({ value }, i) => isChosen(value) || i < MOST_VALUES);
  return [
    {
      name: FACET_NAMES[facet],
      open: counts.some(({ value }) => isChosen(value)),
      values: listed.map(({ value, count }) => ({
        href: queueAddress(slug, null, toggled(choice, facet, value)),
        words: VALUE_WORDS[facet](value),
        count,
        chosen: isChosen(value),
      })),
      more: counts.length - listed.length,
    },
  ];
}

function queueItem(state: DossierState, id: string, choice: QueueChoice, current: string | null): QueueItem {
  const { questions, claims } = indexDossier(state);
  const question = questions.get(id);
  const claim = claims.get(id);
  return {
    id,
    href: queueAddress(state.dossier.slug, id, choice),
    about: question?.about ?? (claim ? `${claim.subject}: ${claim.attribute}` : id),
    current: id === current,
    done: isReviewed(state, id),
    mark: question ? verdictMark(question) : null,
    review: reviewMark(state.reviews.get(id)),
  };
}
