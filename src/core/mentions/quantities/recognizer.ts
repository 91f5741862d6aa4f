import type { Document, Sentence } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";
import type { Bound, Counted, MentionPart, QuantityMention, QuantityValue } from "../mention.ts";
import type { Recognizer } from "../recognizer.ts";
import type { Amount } from "./amount.ts";
import { boundAfter, boundBefore, type BoundReading } from "./bounds.ts";
import { countedAfter, countedBefore, type NounPhrase } from "./counted.ts";
import { readAmounts } from "./read-amounts.ts";
import { readRole, type RoleReading } from "./roles.ts";
import { isJoiner, lowerAt, type Tokens } from "./token-access.ts";

/**
 * Finds amounts: money, counts, shares, measures, ages, durations, scores, ratios, magnitudes.
 *
 * A mention covers the number with its currency or unit and the counted noun right behind it
 * (`[17 miners]`), never the bound before it; `value.text` is the number with its unit alone. Bounds:
 * "more than 80" is `[80, null]`, "up to 400" is `[null, 400]`, "about 5" keeps the point `[5, 5]`.
 * A score keeps its order: `min` is the first number and `max` the second, whichever is larger.
 */
export const quantities: Recognizer = {
  id: "quantities",
  reads: [],
  makes: ["quantity"],
  recognize: (document: Document) =>
    document.sentences.flatMap((sentence) => readSentence(document.text, sentence)),
};

/** An amount with what its sentence says of it. */
interface Described {
  readonly amount: Amount;
  readonly before: BoundReading | null;
  readonly after: BoundReading | null;
  readonly role: RoleReading;
  readonly noun: NounPhrase | null;
}

function readSentence(text: string, sentence: Sentence): QuantityMention[] {
  const { tokens } = sentence;
  const described: Described[] = [];
  for (const amount of joinOpenRanges(tokens, readAmounts(tokens))) {
    described.push(describe(tokens, amount, described.at(-1) ?? null));
  }
  return shareNouns(described).map((one) => mentionOf(text, sentence, one));
}

/** "more than 80 but fewer than 100": two bounds around one number. */
function joinOpenRanges(tokens: Tokens, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const range = last && openRange(tokens, last, amount);
    if (range) joined[joined.length - 1] = range;
    else joined.push(amount);
  }
  return joined;
}

function openRange(tokens: Tokens, low: Amount, high: Amount): Amount | null {
  const lower = boundBefore(tokens, low)?.bound;
  if (lower !== ">" && lower !== ">=") return null;
  const upper = boundBefore(tokens, high);
  if (upper === null || (upper.bound !== "<" && upper.bound !== "<=")) return null;
  const glue = lowerAt(tokens, low.end);
  if (upper.start !== low.end + 1 || (glue !== "but" && glue !== "and")) return null;
  if (low.min === null || high.max === null || low.min > high.max) return null;
  if (low.unit !== null && low.unit !== high.unit) return null;
  return {
    ...high,
    start: low.start,
    numberStart: low.numberStart,
    min: low.min,
    bound: "range",
    rule: "more than <number> but less than <number>",
  };
}

function describe(tokens: Tokens, amount: Amount, previous: Described | null): Described {
  const before = boundBefore(tokens, amount);
  const tail = boundAfter(tokens, amount.end);
  const behind = { ...amount, end: tail?.end ?? amount.end };
  const noun =
    amount.dimension === "count" || amount.dimension === "share"
      ? countedAfter(tokens, behind)
      : nounOfMeasure(tokens, behind);
  const after = tail ?? (noun ? boundAfter(tokens, noun.end) : null);
  const start = before?.start ?? amount.start;
  const role = readRole(tokens, amount, start, tail?.end ?? amount.end, previous);
  return { amount, before, after, role, noun: noun ?? countedBefore(tokens, start) };
}

/** "20 percent of the seats", "$5 billion in aid": what a measure is of. */
function nounOfMeasure(tokens: Tokens, amount: Amount): NounPhrase | null {
  const word = lowerAt(tokens, amount.end);
  return word === "of" ? countedAfter(tokens, amount) : null;
}

/** "Three of the 12 jurors": the part counts what the whole counts. */
function shareNouns(described: readonly Described[]): readonly Described[] {
  return described.map((one, i) => {
    const next = described[i + 1];
    if (one.noun !== null && (next === undefined || one.noun.start < next.amount.start)) {
      return next !== undefined && one.noun.end > next.amount.start ? { ...one, noun: next.noun } : one;
    }
    return next?.noun && one.amount.dimension === "count" && next.amount.start - one.amount.end <= 3
      ? { ...one, noun: next.noun }
      : one;
  });
}

function mentionOf(text: string, sentence: Sentence, described: Described): QuantityMention {
  const { tokens } = sentence;
  const { amount, noun } = described;
  const words = spanOf(tokens, amount.start, amount.end);
  const contiguous =
    amount.dimension === "count" &&
    noun !== null &&
    noun.start >= amount.end &&
    isNear(tokens, amount.end, noun.start);
  const span = contiguous ? spanOf(tokens, amount.start, noun.end) : words;
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value: valueOf(text, tokens, described, text.slice(words.start, words.end)),
    rule: `quantities/${amount.rule}`,
    sentence: sentence.index,
    parts: partsOf(tokens, described),
  };
}

/** Only "of", "more", a hyphen and the like stand between. */
function isNear(tokens: Tokens, end: number, start: number): boolean {
  return start - end <= 2 || isJoiner(tokens, end);
}

function valueOf(text: string, tokens: Tokens, described: Described, printed: string): QuantityValue {
  const { amount, before, after, role, noun } = described;
  const bound = boundOf(amount, after, before);
  const open = bound === ">" || bound === ">=";
  const closed = bound === "<" || bound === "<=";
  return {
    type: "quantity",
    min: closed ? null : amount.min,
    max: open ? null : amount.max,
    bound,
    unit: amount.unit,
    dimension: amount.dimension,
    role: role.role,
    direction: role.direction ?? amount.direction,
    counted: noun && countedOf(text, tokens, noun),
    text: printed,
  };
}

/** Ranges, scores and vague words keep their own bound; "about three to five" stays a range. */
function boundOf(amount: Amount, after: BoundReading | null, before: BoundReading | null): Bound {
  if (amount.bound === "range" || amount.bound === "vague" || amount.role === "score") return amount.bound;
  return after?.bound ?? before?.bound ?? amount.bound;
}

function countedOf(text: string, tokens: Tokens, noun: NounPhrase): Counted {
  const span = spanOf(tokens, noun.start, noun.end);
  return { ...span, head: noun.head, modifiers: noun.modifiers, text: text.slice(span.start, span.end) };
}

function partsOf(tokens: Tokens, { amount, before, after, role, noun }: Described): readonly MentionPart[] {
  const parts: MentionPart[] = [];
  const add = (part: string, start: number, end: number): void => {
    if (end > start) parts.push({ part, ...spanOf(tokens, start, end) });
  };
  if (before) add("bound", before.start, before.end);
  add("unit", amount.start, amount.numberStart);
  add("number", amount.numberStart, amount.numberEnd);
  add("unit", amount.numberEnd, amount.end);
  if (after) add("bound", after.start, after.end);
  if (noun) add("counted", noun.start, noun.end);
  if (role.cue >= 0) add(role.role, role.cue, role.cue + 1);
  return parts;
}

function spanOf(tokens: Tokens, start: number, end: number): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
