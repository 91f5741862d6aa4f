import { groupBy } from "../../../base/order.ts";
import { defineClaimKind, type Answer, type Aspect, type PlacedClaim } from "../../claims/claim-kind.ts";
import { foldName } from "../../claims/entity-key.ts";
import { commonest, isPronoun } from "../../claims/comparing.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { compareFigures, growthOf, tallied } from "./compare-figures.ts";
import { findFigures } from "./find-figures.ts";
import { joinFigures } from "./join-figures.ts";
import { pricesOf } from "./prices.ts";
import { ALL_MEASURES } from "./score-measures.ts";
import type { FigureValue } from "./value.ts";

type Figure = PlacedClaim<FigureValue>;

export const figureKind = defineClaimKind<FigureValue>({
  id: "figure",
  label: "Figure",
  states: "money, counts, shares, measures, magnitudes, ages, durations, scores and ratios",
  find: findFigures,
  join: joinFigures,
  compare: compareFigures,
  whole: (claims) => growthOf(claims) ?? pricesOf(claims),
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

const answer = ({ claim }: Figure): Answer => ({ words: claim.exact.replace(/\s+/gu, " "), verbatim: true });

/**
 * Where sources differ, what each named body says according to those that quote it: two articles that
 * give one institute two numbers are the gravest case, and the easiest to settle.
 */
function bySpeaker(claims: readonly Figure[]): Aspect<FigureValue>[] {
  const values = new Set(claims.map(({ claim: { value } }) => `${String(value.min)} ${String(value.max)}`));
  if (values.size < 2) return [];
  const quoted = groupBy(
    claims.filter(({ claim }) => claim.speaker !== null),
    ({ claim }) => foldName(claim.speaker?.name ?? ""),
  );
  return [...quoted].flatMap(([name, own]) => {
    if (new Set(own.map(({ claim }) => claim.source)).size < 2 || own.length === claims.length) return [];
    const printed = own[0]?.claim.speaker?.name ?? name;
    return [
      {
        id: `by ${name}`,
        states: (claim: Figure) => own.includes(claim),
        compare: compareFigures,
        ask: () => `${askFigure(claims).replace(/\?$/u, "")}, according to ${printed}?`,
        answer,
      },
    ];
  });
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

/** "How many people were killed?"; without a known measure, from the counted phrase or the dimension. */
function askFigure(claims: readonly Figure[]): string {
  const measure = commonest(claims.flatMap(({ claim }) => claim.value.measure ?? []));
  const known = ALL_MEASURES.find(({ id }) => id === measure);
  const subject = repeated(claims.map(({ claim }) => claim.subject));
  if (measure === "age" && subject)
    return `How old is ${/^\p{Lu}/u.test(subject) ? subject : `the ${subject}`}?`;
  if (known) return `${known.ask}?`;
  const counted = commonest(claims.flatMap(({ claim }) => claim.value.counted ?? []));
  const value = claims[0]?.claim.value;
  if (value?.dimension === "count") return counted ? `How many ${counted}?` : "How many?";
  const noun = DIMENSION_NOUNS[value?.dimension ?? "none"] ?? "figure";
  const of = subject ?? soleSubject(claims);
  return of ? `What ${noun} is given for ${withArticle(of)}?` : `What ${noun} is given?`;
}

/** The commonest of some words, if two claims use them: one claim's subject is no name for the question. */
function repeated(words: readonly string[]): string | null {
  const shared = words.filter((word, i) => isTelling(word) && words.indexOf(word) !== i);
  return commonest(shared);
}

/** The subject of a figure that stands alone, if it is short enough to name the question. */
function soleSubject([only, ...others]: readonly Figure[]): string | null {
  const subject = only?.claim.subject ?? "";
  const short = subject !== "" && subject.split(" ").length <= LONGEST_SUBJECT;
  return others.length === 0 && short && isTelling(subject) ? subject : null;
}

const LONGEST_SUBJECT = 5;

/** Neither a pronoun nor a noun that stands for any thing or time: "a short time". */
function isTelling(words: string): boolean {
  const head = words.split(" ").at(-1)?.toLowerCase() ?? "";
  return words !== "" && !isPronoun(words) && !EMPTY_HEADS.has(head);
}

const EMPTY_HEADS: ReadonlySet<string> = new Set(
  "time times while way thing things something number part lot rest which who that".split(" "),
);

function withArticle(subject: string): string {
  return /^(?:\p{Lu}|\d|(?:an?|the|his|her|its|their|our|this|that|these|those|some|any|no|each|every|both|all) )/u.test(
    subject,
  )
    ? subject.replace(
        /^(?:An?|The|His|Her|Its|Their|Our|This|That|These|Those|Some|Each|Every|Both|All) /u,
        (word) => word.toLowerCase(),
      )
    : `the ${subject}`;
}

const DIMENSION_NOUNS: Readonly<Record<string, string>> = {
  money: "sum",
  percent: "percentage",
  "percentage-points": "number of percentage points",
  share: "share",
  ratio: "ratio",
  score: "score",
  time: "length of time",
  length: "length or distance",
  area: "area",
  volume: "volume",
  mass: "weight",
  speed: "speed",
  temperature: "temperature",
};
