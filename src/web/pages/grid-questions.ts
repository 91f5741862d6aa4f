import { byKeys } from "../../base/order.ts";
import { VERDICTS, type DossierState, type Question, type VerdictName } from "../../core/index.ts";
import { indexDossier, oncePerChoice } from "../dossier-index.ts";
import { number } from "../helpers/number.ts";
import { kindLabel } from "../kind-label.ts";
import type { Choice } from "./choice.ts";

export type GridShow = "differences" | "all" | VerdictName;
export const GRID_SHOWS: readonly GridShow[] = ["differences", "all", ...VERDICTS];
export const GRID_ORDERS = ["importance", "sources", "number"] as const;
export type GridOrder = (typeof GRID_ORDERS)[number];

/** Which questions the grid shows. */
export interface QuestionChoice {
  readonly show: GridShow;
  /** Claim kind; null for all. */
  readonly kind: string | null;
  readonly order: GridOrder;
}

/** The questions of a choice, in its order, and what is counted over all of them. */
export interface GridQuestions {
  readonly differences: number;
  readonly kinds: readonly Choice[];
  readonly hidden: string | null;
  readonly ordered: readonly Question[];
  /** Sources by how many of these questions they answer, most first. */
  readonly busiest: readonly string[];
}

export const gridQuestions = oncePerChoice(listQuestions, ({ show, kind, order }: QuestionChoice) =>
  JSON.stringify([show, kind, order]),
);

function listQuestions(state: DossierState, { show, kind, order }: QuestionChoice): GridQuestions {
  const { compared } = indexDossier(state);
  const pool = show === "all" || show === "single-source" ? state.questions : compared;
  const shown = pool.filter((question) => isShown(question, show));
  const ordered = inOrder(
    shown.filter((question) => kind === null || question.kind === kind),
    order,
  );
  return {
    differences: state.questions.filter((question) => isShown(question, "differences")).length,
    kinds: kindChoices(shown, kind),
    hidden: hiddenInWords(state.questions, shown),
    ordered,
    busiest: busiestSources(state, ordered),
  };
}

function isShown(question: Question, show: GridShow): boolean {
  if (show === "all") return true;
  if (show === "differences")
    return question.verdict === "discrepancy" || question.verdict === "changed-over-time";
  return question.verdict === show;
}

function inOrder(questions: readonly Question[], order: GridOrder): readonly Question[] {
  switch (order) {
    case "importance":
      return questions;
    case "sources":
      return [...questions].sort(byKeys((question) => -question.sources));
    case "number":
      return [...questions].sort(
        byKeys(
          (q) => q.id.length,
          (q) => q.id,
        ),
      );
  }
}

function busiestSources({ sources }: DossierState, questions: readonly Question[]): readonly string[] {
  const says = new Map<string, number>();
  for (const { readings } of questions) {
    for (const id of new Set(readings.flatMap((reading) => reading.sources)))
      says.set(id, (says.get(id) ?? 0) + 1);
  }
  return sources.map(({ id }) => id).sort(byKeys((id) => -(says.get(id) ?? 0)));
}

function kindChoices(questions: readonly Question[], chosen: string | null): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const { kind } of questions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [
    { value: "", words: `All kinds, ${number(questions.length)}`, chosen: chosen === null },
    ...[...counts]
      .sort(
        byKeys(
          ([, count]) => -count,
          ([kind]) => kind,
        ),
      )
      .map(([kind, count]) => ({
        value: kind,
        words: `${kindLabel(kind)}, ${number(count)}`,
        chosen: kind === chosen,
      })),
  ];
}

/** What is hidden is said: "5 questions without a difference are hidden: 1 compatible, 4 agree". */
function hiddenInWords(all: readonly Question[], shown: readonly Question[]): string | null {
  const hidden = all.length - shown.length;
  if (hidden === 0) return null;
  const kept = new Set(shown);
  const parts = VERDICTS.flatMap((verdict) => {
    const count = all.filter((question) => question.verdict === verdict && !kept.has(question)).length;
    return count === 0 ? [] : [`${number(count)} ${verdict.replaceAll("-", " ")}`];
  });
  return `${number(hidden)} hidden: ${parts.join(", ")}`;
}
