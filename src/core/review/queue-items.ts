import type { Claim } from "../claims/claim.ts";
import type { Question } from "../verdicts/question.ts";
import type { QueueFacet, QueueQuery } from "./queue.ts";
import { columnOf, type QueueColumn } from "./queue-column.ts";

/** The facets that the analysis settles; the others change with every review. */
export type SettledFacet = Exclude<QueueFacet, "review" | "assigned">;

/** The claims or questions of a dossier in the order of a queue. */
export interface QueueList {
  readonly ids: readonly string[];
  readonly columns: Readonly<Record<SettledFacet, QueueColumn>>;
}

/** What the queue is made of. */
export interface Queued {
  /** In the order of the articles. */
  readonly claims: readonly Claim[];
  /** In order of importance. */
  readonly questions: readonly Question[];
}

/** Value of a facet where there is none: the type of an agreement. */
export const NONE = "none";
/** Speaker of what nobody is said to have said. */
export const ARTICLE = "article";

/** The whole queue, before any filter. Lists are good as long as the analysis is, and kept with it. */
export function queueList(dossier: Queued, { of, sort }: Pick<QueueQuery, "of" | "sort">): QueueList {
  const lists = kept.get(dossier.questions) ?? new Map<string, QueueList>();
  kept.set(dossier.questions, lists);
  const key = `${of} by ${sort}`;
  const list =
    lists.get(key) ?? listOf(of === "claims" ? claimItems(dossier, sort) : questionItems(dossier, sort));
  lists.set(key, list);
  return list;
}

const kept = new WeakMap<readonly Question[], Map<string, QueueList>>();

/** An item, and the question whose verdict is its own. */
interface QueueItem {
  readonly id: string;
  readonly kind: string;
  readonly question: Question | undefined;
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  /** Its place in the order asked for. */
  readonly rank: number;
}

function listOf(items: readonly QueueItem[]): QueueList {
  const sorted = [...items].sort((a, b) => a.rank - b.rank);
  const column = (valuesOf: (item: QueueItem) => readonly string[]): QueueColumn =>
    columnOf(sorted.map(valuesOf));
  return {
    ids: sorted.map(({ id }) => id),
    columns: {
      verdict: column(({ question }) => [question?.verdict ?? NONE]),
      type: column(({ question }) => [question?.type ?? NONE]),
      strength: column(({ question }) => [question?.strength ?? NONE]),
      kind: column(({ kind }) => [kind]),
      source: column(({ sources }) => sources),
      speaker: column(({ speakers }) => speakers),
    },
  };
}

function claimItems({ claims, questions }: Queued, sort: QueueQuery["sort"]): readonly QueueItem[] {
  const gravest = new Map<string, number>();
  questions.forEach((question, rank) => {
    for (const claim of question.claims) if (!gravest.has(claim)) gravest.set(claim, rank);
  });
  return claims.map((claim, place) => {
    const rank = gravest.get(claim.id) ?? questions.length;
    return {
      id: claim.id,
      kind: claim.kind,
      question: questions[rank],
      sources: [claim.source],
      speakers: [speakerOf(claim)],
      rank: sort === "text" ? place : rank,
    };
  });
}

function questionItems({ claims, questions }: Queued, sort: QueueQuery["sort"]): readonly QueueItem[] {
  const byId = new Map(claims.map((claim, place) => [claim.id, { claim, place }]));
  return questions.map((question, rank) => {
    const members = question.claims.flatMap((id) => byId.get(id) ?? []);
    return {
      id: question.id,
      kind: question.kind,
      question,
      sources: [...new Set(members.map(({ claim }) => claim.source))],
      speakers: [...new Set(members.map(({ claim }) => speakerOf(claim)))],
      rank: sort === "importance" ? rank : Math.min(...members.map(({ place }) => place)),
    };
  });
}

function speakerOf({ speaker }: Claim): string {
  return speaker?.name ?? ARTICLE;
}
