import type { Claim } from "../claims/claim.ts";
import type { Question } from "../verdicts/question.ts";
import type { QueueFacet, QueueQuery } from "./queue.ts";

/** The facets that the analysis settles; the others change with every review. */
export type SettledFacet = Exclude<QueueFacet, "review" | "assigned">;

/** A claim or a question as the queue sees it. */
export interface QueueItem {
  readonly id: string;
  readonly facets: Readonly<Record<SettledFacet, readonly string[]>>;
}

/** What the queue is made of. */
export interface Queued {
  readonly claims: readonly Claim[];
  /** In order of importance. */
  readonly questions: readonly Question[];
}

/** Value of a facet where there is none: the type of an agreement. */
export const NONE = "none";
/** Speaker of what nobody is said to have said. */
export const ARTICLE = "article";

/** All items of a dossier in the order asked for. */
export function queueItems(
  dossier: Queued,
  { of, sort }: Pick<QueueQuery, "of" | "sort">,
): readonly QueueItem[] {
  const lists = listsOf(dossier);
  const key = `${of} by ${sort}` as const;
  const known = lists.get(key);
  if (known !== undefined) return known;
  const items = of === "claims" ? claimItems(dossier, sort) : questionItems(dossier, sort);
  lists.set(key, items);
  return items;
}

const kept = new WeakMap<readonly Question[], Map<string, readonly QueueItem[]>>();

/** Lists are good as long as the analysis is: they are kept with it. */
function listsOf({ questions }: Queued): Map<string, readonly QueueItem[]> {
  const known = kept.get(questions);
  if (known !== undefined) return known;
  const made = new Map<string, readonly QueueItem[]>();
  kept.set(questions, made);
  return made;
}

function claimItems({ claims, questions }: Queued, sort: QueueQuery["sort"]): readonly QueueItem[] {
  const gravest = new Map<string, { readonly question: Question; readonly rank: number }>();
  questions.forEach((question, rank) => {
    for (const claim of question.claims) if (!gravest.has(claim)) gravest.set(claim, { question, rank });
  });
  const items = claims.map((claim) => {
    const home = gravest.get(claim.id);
    return {
      rank: home?.rank ?? questions.length,
      item: {
        id: claim.id,
        facets: {
          ...verdictFacets(home?.question),
          kind: [claim.kind],
          source: [claim.source],
          speaker: [speakerOf(claim)],
        },
      },
    };
  });
  // Claims come in the order of the articles already; sorting is stable.
  const ordered = sort === "text" ? items : items.sort((a, b) => a.rank - b.rank);
  return ordered.map(({ item }) => item);
}

function questionItems({ claims, questions }: Queued, sort: QueueQuery["sort"]): readonly QueueItem[] {
  const byId = new Map(claims.map((claim, place) => [claim.id, { claim, place }]));
  const items = questions.map((question) => {
    const members = question.claims.flatMap((id) => byId.get(id) ?? []);
    return {
      place: Math.min(...members.map(({ place }) => place)),
      item: {
        id: question.id,
        facets: {
          ...verdictFacets(question),
          kind: [question.kind],
          source: [...new Set(members.map(({ claim }) => claim.source))],
          speaker: [...new Set(members.map(({ claim }) => speakerOf(claim)))],
        },
      },
    };
  });
  const ordered = sort === "importance" ? items : items.sort((a, b) => a.place - b.place);
  return ordered.map(({ item }) => item);
}

function verdictFacets(
  question: Question | undefined,
): Pick<QueueItem["facets"], "verdict" | "type" | "strength"> {
  return {
    verdict: [question?.verdict ?? NONE],
    type: [question?.type ?? NONE],
    strength: [question?.strength ?? NONE],
  };
}

function speakerOf({ speaker }: Claim): string {
  return speaker?.name ?? ARTICLE;
}
