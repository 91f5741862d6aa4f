import type { Document, Sentence } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";
import type { Span } from "../../text/span.ts";
import type { Bound, Counted, MentionPart, QuantityMention, QuantityValue } from "../mention.ts";
import type { Recognizer } from "../recognizer.ts";
import type { Amount } from "./amount.ts";
import type { BoundReading } from "./around/bounds.ts";
import { describeAmounts } from "./described/describe-amounts.ts";
import type { Described } from "./described/described.ts";
import type { NounPhrase } from "./nouns/noun-phrase.ts";
import type { Tokens } from "./token-access.ts";

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
  recognize(document: Document) {
    const mentions: QuantityMention[] = [];
    for (const sentence of document.sentences) {
      for (const described of describeAmounts(sentence.tokens)) {
        mentions.push(mentionOf(document.text, sentence, described));
      }
    }
    return mentions;
  },
};

function mentionOf(text: string, sentence: Sentence, described: Described): QuantityMention {
  const { tokens } = sentence;
  const { amount } = described;
  const words = spanOf(tokens, amount.start, amount.end);
  const span = amount.dimension === "count" ? spanOf(tokens, amount.start, described.end) : words;
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    value: valueOf(text, tokens, described, text.slice(words.start, words.end)),
    rule: `quantities/${ruleOf(described)}`,
    sentence: sentence.index,
    parts: partsOf(tokens, described),
  };
}

/** The grammar with its role, in the order of the words: `<up> <number> <percent>`, `<number> <percent> <down>`. */
function ruleOf({ amount, role }: Described): string {
  if (role.cue < 0) return amount.rule;
  const cue = role.role === "delta" ? (role.direction ?? "change") : role.role;
  return role.cue < amount.start ? `<${cue}> ${amount.rule}` : `${amount.rule} <${cue}>`;
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
  return {
    start: span.start,
    end: span.end,
    head: noun.head,
    modifiers: noun.modifiers,
    text: text.slice(span.start, span.end),
  };
}

function partsOf(tokens: Tokens, { amount, before, after, role, noun }: Described): readonly MentionPart[] {
  const parts: MentionPart[] = [];
  if (before) addPart(parts, tokens, "bound", before);
  addPart(parts, tokens, "unit", { start: amount.start, end: amount.numberStart });
  addPart(parts, tokens, "number", { start: amount.numberStart, end: amount.numberEnd });
  addPart(parts, tokens, "unit", { start: amount.numberEnd, end: amount.end });
  if (after) addPart(parts, tokens, "bound", after);
  if (noun) addPart(parts, tokens, "counted", noun);
  if (role.cue >= 0) addPart(parts, tokens, role.role, { start: role.cue, end: role.cue + 1 });
  return parts;
}

/** Adds a part on the tokens of `place`, unless it is empty. */
function addPart(parts: MentionPart[], tokens: Tokens, part: string, place: Span): void {
  if (place.end <= place.start) return;
  const span = spanOf(tokens, place.start, place.end);
  parts.push({ part, start: span.start, end: span.end });
}

function spanOf(tokens: Tokens, start: number, end: number): Span {
  return { start: tokens[start]?.start ?? 0, end: itemAt(tokens, end - 1)?.end ?? 0 };
}
