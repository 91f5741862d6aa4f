import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { clauseAt, isName, type SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, Mention, QuantityMention, QuantityValue } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { governingWords } from "./governing-words.ts";
import { ACT_CLASSES, HEAD_CLASSES, MEASURES, PEOPLE_HEADS, type Measure } from "./measures.ts";
import type { FigureValue } from "./value.ts";

const HEAD_CLASS = classIndex(HEAD_CLASSES);
const ACT_CLASS = classIndex(ACT_CLASSES);

function classIndex(classes: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(classes.flatMap((members) => members.map((word) => [word, members[0] ?? word] as const)));
}

/** One figure for each quantity of the source. */
export function findFigures(source: SourceReading): ClaimDraft<FigureValue>[] {
  return source.document.sentences.flatMap((sentence) => {
    const quantities = source.inSentence(sentence).filter(isQuantity);
    return quantities.map((mention) => readFigure(source, sentence, mention, quantities));
  });
}

function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.value.type === "quantity";
}

function readFigure(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  siblings: readonly QuantityMention[],
): ClaimDraft<FigureValue> {
  const quantity = normalized(mention.value);
  const span = claimSpan(mention);
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, mention);
  const clause = index === null ? undefined : clauses[index];
  const tokens = source.tagged(sentence);
  const governing = governingWords(
    tokens,
    span,
    siblings.filter((other) => other !== mention),
  );
  const anchor = anchorOf(source, sentence, mention);
  const head = headClass(quantity, governing.words);
  const measure = measureOf(quantity, head, governing.words);
  const act = governing.verb === null ? null : (ACT_CLASS.get(governing.verb) ?? governing.verb);
  const names = source.inSentence(sentence).filter(isName);
  const entities = [...new Set(names.map(({ value }) => entityKey(value)))];
  const about = timeOf(source.inSentence(sentence), span);
  return {
    kind: "figure",
    ...span,
    sentence: sentence.index,
    subject: subjectWords(source, quantity, clause?.agent[0] ?? clause?.patient[0], span),
    attribute: measure?.label ?? quantity.counted?.text ?? quantity.dimension,
    value: {
      type: "quantity",
      min: quantity.min,
      max: quantity.max,
      bound: quantity.bound,
      unit: quantity.unit,
      dimension: quantity.dimension,
      role: quantity.role,
      direction: quantity.direction,
      counted: quantity.counted?.text ?? null,
      head,
      measure: measure?.id ?? null,
      act,
      anchor,
      part: isPart(source.document.text, sentence, span),
      narrowing: quantity.counted?.modifiers ?? [],
      text: quantity.text,
    },
    speaker: speakerOf(source, sentence, span),
    stance: stanceOf(clauses, index),
    about,
    rule: `figure/${mention.rule}`,
    inferred: [],
    cues: {
      keys: keysOf(quantity, head, measure, act, anchor),
      entities: about ? [...entities, `time:${about.slice(0, 7)}`] : entities,
      words: contentWords(tokens, clause ?? sentence),
    },
  };
}

/** Magnitudes and shares under one roof: "a magnitude of 5.9", "two-thirds" and "67 percent". */
function normalized(quantity: QuantityValue): QuantityValue {
  if (quantity.dimension === "count" && quantity.counted?.head === "magnitude") {
    return { ...quantity, dimension: "magnitude", unit: "magnitude", role: "magnitude" };
  }
  if (quantity.dimension !== "share") return quantity;
  const percent = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1e6) / 1e4;
  return {
    ...quantity,
    dimension: "percent",
    unit: "%",
    min: percent(quantity.min),
    max: percent(quantity.max),
  };
}

/** The number and what it counts, where the two stand together. */
function claimSpan(mention: QuantityMention): Span {
  const { counted } = mention.value;
  if (!counted || counted.start - mention.end > 40 || mention.start - counted.end > 4) {
    return { start: mention.start, end: mention.end };
  }
  return { start: Math.min(mention.start, counted.start), end: Math.max(mention.end, counted.end) };
}

/** How far behind a distance its "of the port of Bandar Abbas" may stand. */
const ANCHOR_REACH = 60;

/** The place a distance is taken from: "35 miles southwest of Bandar Abbas". */
function anchorOf(source: SourceReading, sentence: Sentence, mention: QuantityMention): string | null {
  if (mention.value.dimension !== "length") return null;
  const after = source
    .inSentence(sentence)
    .filter(isName)
    .find(
      ({ value, start }) =>
        value.type === "place" && start >= mention.end && start - mention.end <= ANCHOR_REACH,
    );
  if (!after) return null;
  const between = source.document.text.slice(mention.end, after.start);
  return /\b(?:of|from)\b/u.test(between) ? entityKey(after.value) : null;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
/** How far around its clause the words of a figure count. */
const CONTEXT_REACH = 80;
/** Verbs and nouns that say nothing of what is counted. */
const STOP: ReadonlySet<string> = new Set(
  `say tell report accord have make take include add number more than least first last new other one two three
  would could year people person`.split(/\s+/),
);

/** Base forms of the clause and what stands close to it, for alignment. */
function contentWords(tokens: readonly TaggedToken[], near: Span): string[] {
  const words = tokens
    .filter(({ pos, lemma }) => CONTENT.has(pos) && lemma.length > 2 && !STOP.has(lemma))
    .filter(({ start, end }) => start >= near.start - CONTEXT_REACH && end <= near.end + CONTEXT_REACH)
    .map(({ lemma }) => ACT_CLASS.get(lemma) ?? HEAD_CLASS.get(lemma) ?? lemma);
  return [...new Set(words)];
}

function headClass(quantity: QuantityValue, words: readonly string[]): string | null {
  const implied =
    quantity.dimension === "count" ? (words.find((word) => PEOPLE_HEADS.has(word)) ?? null) : null;
  const head = quantity.counted?.head ?? implied;
  return head === null ? null : (HEAD_CLASS.get(head) ?? head);
}

/** The measure whose signal governs the figure most closely. */
function measureOf(quantity: QuantityValue, head: string | null, words: readonly string[]): Measure | null {
  if (quantity.role === "delta" && quantity.dimension === "money") return null;
  const own = quantity.counted ? [...quantity.counted.modifiers, quantity.counted.head] : [];
  const fitting = MEASURES.filter(
    ({ dimensions, heads, signals }) =>
      dimensions.includes(quantity.dimension) &&
      (heads !== "people" || head === null || PEOPLE_HEADS.has(head) || signals.includes(head)),
  );
  for (const word of [...own, ...words]) {
    const found = fitting.find(({ signals }) => signals.includes(word));
    if (found) return found;
  }
  return fitting.find(({ signals }) => signals.length === 0) ?? null;
}

/** The nearest date of the sentence that is no duration: the time the figure speaks of. */
function timeOf(mentions: readonly Mention[], span: Span): string | null {
  const dates = mentions.filter(
    (mention): mention is DateMention =>
      mention.value.type === "date" && mention.value.timexType === "DATE" && mention.value.edtf !== null,
  );
  const distance = ({ start }: Span): number => Math.abs(start - span.start);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0]?.value.edtf ?? null;
}

const PART_BEFORE = /\b(?:including|among them|of (?:whom|which|them),?|some of whom|another)\s*$/iu;
const PART_AFTER = /^\s*(?:of (?:the|its|their|those|them|whom|which|these)\b|out of\b|in every\b)/iu;
const OTHERS = /\b(?:another|others?|additional)\b/iu;

/** Whether the figure is told as a part of another: "including 300 children", "30 of the 80". */
function isPart(text: string, sentence: Span, span: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 20));
  return PART_BEFORE.test(before) || PART_AFTER.test(after) || OTHERS.test(text.slice(span.start, span.end));
}

function subjectWords(
  source: SourceReading,
  quantity: QuantityValue,
  phrase: Span | undefined,
  span: Span,
): string {
  if (quantity.counted) return quantity.counted.text;
  if (!phrase || (phrase.start <= span.end && span.start <= phrase.end)) return "";
  return source.document.text.slice(phrase.start, phrase.end).replace(/\s+/gu, " ");
}

/** Claims meet only under one of these: unit family with measure, with head, with act or with a place. */
function keysOf(
  { dimension, role, min, max }: QuantityValue,
  head: string | null,
  measure: Measure | null,
  act: string | null,
  anchor: string | null,
): string[] {
  const keys: string[] = [];
  if (measure) keys.push(`${dimension}|m:${measure.id}`);
  if (head) keys.push(`${dimension}|h:${head}`);
  if (!measure && !head && act) keys.push(`${dimension}|a:${act}`);
  if (anchor) keys.push(`${dimension}|from:${anchor}`);
  if (dimension !== "count") keys.push(`${dimension}|${role}`, `${dimension}|${String(min ?? max ?? "")}`);
  return keys;
}
