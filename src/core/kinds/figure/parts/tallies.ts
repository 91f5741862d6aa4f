import type { QuantityMention, QuantityValue } from "../../../mentions/mention.ts";
import { oneLine } from "../../../text/one-line.ts";
import { claimSpan } from "../place/claim-span.ts";
import { countsPeople } from "../measures/measures.ts";

/** What the other numbers of a sentence make of one of its figures, where the two do not fit. */
export interface Tally {
  /** What they come to, in the figure's unit: a sum, the largest part, a percentage. */
  readonly comesTo: number;
  /** How: "“five children” and “two adults” make 7". */
  readonly words: string;
}

/**
 * The figures of a sentence that its other numbers contradict: a total against the parts it is broken
 * into, a whole smaller than a part of it, a percentage against the two counts it is taken from.
 * @param text the document the mentions' offsets lie in
 * @param quantities those of one sentence, in text order
 */
export function talliesIn(
  text: string,
  quantities: readonly QuantityMention[],
): ReadonlyMap<QuantityMention, Tally> {
  if (quantities.length < 2) return NO_TALLIES;
  const found = new Map<QuantityMention, Tally>();
  quantities.forEach((first, i) => {
    const rest = quantities.slice(i + 1);
    const tally =
      brokenDown(text, first, rest) ??
      summedUp(text, first, rest) ??
      heldBy(text, first, rest) ??
      percentage(text, first, rest);
    if (tally) found.set(tally.of, { comesTo: tally.comesTo, words: tally.words });
  });
  return found;
}

const NO_TALLIES: ReadonlyMap<QuantityMention, Tally> = new Map();

type Finding = Tally & { readonly of: QuantityMention };

/** "eight people: …", "a crew of 12 (…", "20 people – …", "20 vehicles, made up of …". */
const OPENS_PARTS = /^\s*(?:[:(–—]| -|,? (?:made up of|consisting of|comprising|comprised of|namely))\s*$/u;
/** What may stand between two parts: "three [men,] two", "$3 billion [in cash and] $2 billion". */
const BETWEEN_PARTS = /^(?: [\p{L}'’-]+){0,4}(?:,|;|,? and)\s*$/u;
const LAST_PART = /\band\s*$/u;
const BEFORE_TOTAL = /^(?: [\p{L}'’-]+){0,4}(?:,| –| —| -)? (?:for|making|bringing it to|or) a total of\s*$/u;
const OPENS_INCLUDED = /^,? (?:including|among (?:them|whom))\s*$/u;
const OF_THE = /^\s*(?:out )?of (?:the |its |their |all |some )?$/u;
const BEFORE_PERCENT = /^\s*(?:[(–—]|,? or |- )\s*$/u;

/** "12 people: seven men and four women". */
function brokenDown(text: string, total: QuantityMention, rest: readonly QuantityMention[]): Finding | null {
  const [opening] = rest;
  if (!opening || rest.length < 2 || !OPENS_PARTS.test(between(text, total, opening))) return null;
  const parts = listed(text, rest);
  return parts.length > 1 ? mismatch(text, total, parts) : null;
}

/** "seven men and four women, for a total of 12". */
function summedUp(text: string, first: QuantityMention, rest: readonly QuantityMention[]): Finding | null {
  if (rest.length < 2) return null;
  const parts = listed(text, [first, ...rest]);
  const last = parts.at(-1);
  const total = rest[parts.length - 1];
  if (parts.length < 2 || !last || !total || !BEFORE_TOTAL.test(between(text, last, total))) return null;
  return mismatch(text, total, parts);
}

/** "12 people, including 15 children": parts may overlap, so each is held against the whole alone. */
function heldBy(text: string, whole: QuantityMention, [part]: readonly QuantityMention[]): Finding | null {
  if (!part || !OPENS_INCLUDED.test(between(text, whole, part)) || !mayBePart(whole.value, part.value))
    return null;
  const { min } = part.value;
  const { max } = whole.value;
  if (min === null || max === null || min <= max || !isPlain(whole.value)) return null;
  return { of: whole, comesTo: min, words: `${printed(text, part)} alone is more` };
}

/** "30 of the 80 houses (50 percent)". */
function percentage(
  text: string,
  part: QuantityMention,
  [whole, share]: readonly QuantityMention[],
): Finding | null {
  if (!whole || share?.value.dimension !== "percent") return null;
  if (!OF_THE.test(between(text, part, whole)) || !BEFORE_PERCENT.test(between(text, whole, share)))
    return null;
  if (!isPlain(part.value) || !isPlain(whole.value) || !mayBePart(whole.value, part.value)) return null;
  const worked = (100 * (part.value.min ?? 0)) / (whole.value.min ?? 1);
  const { min, max, bound } = share.value;
  if (min === null || max === null || !Number.isFinite(worked)) return null;
  const slack = bound === "=" ? 0.5 * 10 ** -decimalsOf(min) : Math.max(1, 0.1 * worked);
  if (worked >= min - slack && worked <= max + slack) return null;
  const rounded = Math.round(worked * 10) / 10;
  return {
    of: share,
    comesTo: rounded,
    words: `“${part.value.text}” of ${printed(text, whole)} is ${String(rounded)} percent`,
  };
}

/** The numbers of a list that ends in "and", from the first on. */
function listed(text: string, quantities: readonly QuantityMention[]): QuantityMention[] {
  const end = quantities.findIndex((quantity, i) => {
    const next = quantities[i + 1];
    return !next || !BETWEEN_PARTS.test(between(text, quantity, next));
  });
  const list = quantities.slice(0, end + 1);
  const [last, before] = [list.at(-1), list.at(-2)];
  return last && before && LAST_PART.test(between(text, before, last)) ? list : [];
}

function mismatch(text: string, total: QuantityMention, parts: readonly QuantityMention[]): Finding | null {
  if (!parts.every(({ value }) => mayBePart(total.value, value) && isPlain(value))) return null;
  const sum = parts.reduce((all, { value }) => all + (value.min ?? 0), 0);
  const { min, max } = total.value;
  if ((min === null || sum >= min) && (max === null || sum <= max)) return null;
  const names = parts.map((part) => printed(text, part));
  return {
    of: total,
    comesTo: sum,
    words: `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""} make ${String(sum)}`,
  };
}

/** Whether the one can be counted within the other: people within people, dollars within dollars. */
function mayBePart(whole: QuantityValue, part: QuantityValue): boolean {
  if (whole.dimension !== part.dimension || whole.unit !== part.unit) return false;
  if (whole.dimension !== "count") return whole.dimension === "money";
  const people = whole.counted !== null && countsPeople(whole.counted.head);
  return part.counted === null || countsPeople(part.counted.head) === people;
}

function isPlain({ min, max, bound }: QuantityValue): boolean {
  return bound === "=" && min !== null && min === max;
}

function decimalsOf(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}

/** The text from the end of one number and what it counts to the next number. */
function between(text: string, a: QuantityMention, b: QuantityMention): string {
  const { counted } = a.value;
  const end = counted && counted.start >= a.end && counted.end <= b.start ? counted.end : a.end;
  return text.slice(end, b.start);
}

function printed(text: string, mention: QuantityMention): string {
  const { start, end } = claimSpan(mention);
  return `“${oneLine(text.slice(start, end))}”`;
}
