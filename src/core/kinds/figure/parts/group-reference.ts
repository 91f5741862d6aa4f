import type { ClaimDraft } from "../../../claims/claim.ts";
import { countsPeople, MEASURES } from "../measures/measures.ts";
import type { FigureValue } from "../value.ts";

type Figure = ClaimDraft<FigureValue>;

/** What makes a number stand for people told of before: "[the] five", "[all] five inmates", "the last [of] five". */
const DEFINITE = /\b(?:the|all|these|those|of)\s+$/iu;
const LONGEST_DETERMINER = 8;

/**
 * Figures that count a group of people the source has told of before, with what it told of them: "Five inmates broke
 * out … [The five] had cut a hole in the roof" are the five that broke out. A figure that says itself what became of
 * those it counts is of that.
 * @param figures those of a source in text order
 * @param keysOf the blocking keys of a figure
 */
export function withGroups(
  text: string,
  figures: readonly Figure[],
  keysOf: (value: FigureValue) => readonly string[],
): readonly Figure[] {
  const told = new Map<number, FigureValue>();
  return figures.map((figure) => {
    const { value } = figure;
    if (!isGroup(value)) return figure;
    const group = told.get(value.min ?? 0);
    if (value.measure !== null) {
      if (!value.part) told.set(value.min ?? 0, value);
      return figure;
    }
    const isOne = group?.background === value.background && isDefinite(text, figure);
    return isOne ? asOneOf(figure, group, keysOf) : figure;
  });
}

/** An exact number of people, of more than one. */
function isGroup({ dimension, bound, min, head, measure }: FigureValue): boolean {
  if (dimension !== "count" || bound !== "=" || (min ?? 0) < 2) return false;
  return head === null ? measure === null || OF_PEOPLE.has(measure) : countsPeople(head);
}

const OF_PEOPLE: ReadonlySet<string> = new Set(
  MEASURES.filter(({ heads }) => heads === "people").map(({ id }) => id),
);

function isDefinite(text: string, { start }: Figure): boolean {
  return DEFINITE.test(text.slice(Math.max(0, start - LONGEST_DETERMINER), start));
}

function asOneOf(
  figure: Figure,
  { measure, head }: FigureValue,
  keysOf: (value: FigureValue) => readonly string[],
): Figure {
  const value = { ...figure.value, measure, head: figure.value.head ?? head };
  const label = MEASURES.find(({ id }) => id === measure)?.label;
  return {
    ...figure,
    attribute: label ?? figure.attribute,
    value,
    cues: () => ({ ...figure.cues(), keys: keysOf(value) }),
  };
}
