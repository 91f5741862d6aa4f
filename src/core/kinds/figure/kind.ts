import { groupBy } from "../../../base/order.ts";
import { defineClaimKind, type Answer, type Aspect, type PlacedClaim } from "../../claims/claim-kind.ts";
import { tellingClaims } from "../../claims/comparing.ts";
import { foldName } from "../../claims/entity-key.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { askFigure } from "./asking/ask-figures.ts";
import { compareFigures, tallied } from "./comparing/compare-figures.ts";
import { growthOf } from "./comparing/growth.ts";
import { findFigures } from "./find-figures.ts";
import { joinFigures } from "./joining/join-figures.ts";
import { likelihoodOfFigures } from "./joining/likelihood.ts";
import { onTwoBases } from "./comparing/two-bases.ts";
import { weighFigures } from "./asking/weigh-figures.ts";
import type { FigureValue } from "./value.ts";
import { oneLine } from "../../text/one-line.ts";

type Figure = PlacedClaim<FigureValue>;

export const figureKind = defineClaimKind<FigureValue>({
  id: "figure",
  label: "Figure",
  states: "money, counts, shares, measures, magnitudes, ages, durations, scores and ratios",
  find: findFigures,
  join: joinFigures,
  likelihood: likelihoodOfFigures,
  // "More than 40" and "40" are one answer.
  gives: ({ claim: { value } }) =>
    `${String(value.min ?? value.max)}..${String(value.max ?? value.min)} ${value.unit ?? ""}`,
  compare: compareFigures,
  weigh: weighFigures,
  whole: (claims) => growthOf(claims) ?? onTwoBases(claims),
  within: tallied,
  facets: bySpeaker,
  ask: askFigure,
  answer: (claim) => answer(claim),
  fields: ({ claim }) => [
    { field: "value", words: claim.value.text },
    { field: "bound", words: BOUND_WORDS[claim.value.bound] },
    { field: "unit", words: claim.value.unit },
    { field: "counted", words: claim.value.counted, free: true },
    { field: "said by", words: claim.speaker?.name ?? null },
    { field: "time", words: claim.about === null ? null : dateInWords(claim.about) },
  ],
});

const answer = ({ claim }: Figure): Answer => ({ words: oneLine(claim.exact), verbatim: true });

/**
 * Where sources differ, what each named body says according to those that quote it: two articles that
 * give one institute two numbers are the gravest case, and the easiest to settle.
 */
function bySpeaker(claims: readonly Figure[]): Aspect<FigureValue>[] {
  const [first] = claims;
  if (!first || claims.every((claim) => hasRange(claim, first.claim.value))) return [];
  const quoted = groupBy(
    claims.filter(({ claim }) => claim.speaker !== null),
    ({ claim }) => foldName(claim.speaker?.name ?? ""),
  );
  return [...quoted].flatMap(([name, own]) => {
    if (new Set(own.map(({ claim }) => claim.source)).size < 2 || own.length === claims.length) return [];
    const printed = own[0]?.claim.speaker?.name ?? name;
    const members = new Set(own);
    return [
      {
        id: `by ${name}`,
        states: (claim: Figure) => members.has(claim),
        compare: compareFigures,
        ask: () => `${askFigure(tellingClaims(claims)).replace(/\?$/u, "")}, according to ${printed}?`,
        answer,
      },
    ];
  });
}

function hasRange({ claim: { value } }: Figure, { min, max }: FigureValue): boolean {
  return value.min === min && value.max === max;
}

const BOUND_WORDS: Readonly<Record<FigureValue["bound"], string>> = {
  "=": "exactly",
  "~": "about",
  ">": "more than",
  ">=": "at least",
  "<": "less than",
  "<=": "at most",
  range: "between",
  vague: "in words only",
};
