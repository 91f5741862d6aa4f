import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { clauseAt, isName, type SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { DateMention, Mention, QuantityMention, QuantityValue } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { ACT_CLASSES, HEAD_CLASSES, MEASURES, PEOPLE_HEADS, type Measure } from "./measures.ts";
import type { FigureValue } from "./value.ts";

const HEAD_CLASS = classIndex(HEAD_CLASSES);
const ACT_CLASS = classIndex(ACT_CLASSES);

function classIndex(classes: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(classes.flatMap((members) => members.map((word) => [word, members[0] ?? word] as const)));
}

/** One figure for each quantity of the source. */
export function findFigures(source: SourceReading): ClaimDraft<FigureValue>[] {
  return source.document.sentences.flatMap((sentence) =>
    source
      .inSentence(sentence)
      .filter(isQuantity)
      .map((mention) => readFigure(source, sentence, mention)),
  );
}

function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.value.type === "quantity";
}

function readFigure(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
): ClaimDraft<FigureValue> {
  const quantity = mention.value;
  const span = claimSpan(mention);
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, mention);
  const clause = index === null ? undefined : clauses[index];
  const near = wordsAround(source.tagged(sentence), span, clause ?? sentence);
  const head = headClass(quantity, near.local);
  const measure = measureOf(quantity, head, near);
  const act = clause ? (ACT_CLASS.get(clause.verb.lemma) ?? clause.verb.lemma) : null;
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
      keys: keysOf(quantity, head, measure, act),
      entities: about ? [...entities, `time:${about.slice(0, 7)}`] : entities,
      words: near.content,
    },
  };
}

/** The number and what it counts, where the two stand together. */
function claimSpan(mention: QuantityMention): Span {
  const { counted } = mention.value;
  if (!counted || counted.start - mention.end > 40 || mention.start - counted.end > 12) {
    return { start: mention.start, end: mention.end };
  }
  return { start: Math.min(mention.start, counted.start), end: Math.max(mention.end, counted.end) };
}

interface NearWords {
  /** Base forms inside or right beside the figure. */
  readonly local: readonly string[];
  /** Base forms of its clause, nearest to the figure first. */
  readonly clause: readonly string[];
  /** Content words of the clause, for alignment. */
  readonly content: readonly string[];
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

function wordsAround(tokens: readonly TaggedToken[], span: Span, reach: Span): NearWords {
  const inside = tokens.filter(({ pos }) => CONTENT.has(pos));
  const distance = (token: Span): number =>
    token.end <= span.start ? span.start - token.end : token.start >= span.end ? token.start - span.end : 0;
  const byDistance = [...inside].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const within = (token: Span): boolean => token.start >= reach.start - 60 && token.end <= reach.end + 60;
  return {
    local: byDistance.filter((token) => distance(token) <= 14).map(({ lemma }) => lemma),
    clause: byDistance.filter((token) => distance(token) <= 110 && within(token)).map(({ lemma }) => lemma),
    content: [
      ...new Set(
        inside.filter(({ lemma }) => lemma.length > 2 && !STOP.has(lemma)).map(({ lemma }) => lemma),
      ),
    ],
  };
}

/** Verbs and nouns that say nothing of what is counted. */
const STOP: ReadonlySet<string> = new Set(
  "say tell report accord have make take include add number more than least first last new other one two three say would could year people person".split(
    " ",
  ),
);

function headClass(quantity: QuantityValue, local: readonly string[]): string | null {
  const head =
    quantity.counted?.head ??
    (quantity.dimension === "count" ? (local.find((word) => PEOPLE_HEADS.has(word)) ?? null) : null);
  if (head === null) return null;
  return HEAD_CLASS.get(head) ?? head;
}

/** The measure whose signal stands nearest; signals inside the counted phrase count before the rest. */
function measureOf(quantity: QuantityValue, head: string | null, near: NearWords): Measure | null {
  const fitting = MEASURES.filter(
    ({ dimensions, heads }) =>
      dimensions.includes(quantity.dimension) &&
      (heads !== "people" || head === null || PEOPLE_HEADS.has(head)),
  );
  if (quantity.role === "delta" && quantity.dimension === "money") return null;
  for (const word of [
    ...(quantity.counted?.modifiers ?? []),
    ...(quantity.counted ? [quantity.counted.head] : []),
    ...near.clause,
  ]) {
    const found = fitting.find(({ signals }) => signals.includes(word));
    if (found) return found;
  }
  return fitting.find(({ signals }) => signals.length === 0) ?? null;
}

/** The first date of the sentence that is no duration: the time the figure speaks of. */
function timeOf(mentions: readonly Mention[], span: Span): string | null {
  const dates = mentions.filter(
    (mention): mention is DateMention =>
      mention.value.type === "date" && mention.value.timexType === "DATE" && mention.value.edtf !== null,
  );
  const nearest = [...dates].sort(
    (a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start),
  )[0];
  return nearest?.value.edtf ?? null;
}

const PART_BEFORE = /(?:\bincluding|\bamong them|\bof (?:whom|which|them),?|\bsome of whom)\s*$/iu;
const PART_AFTER = /^\s*(?:of (?:the|its|their|those|them|whom|which|these)\b|out of\b|in every\b)/iu;
const MORE = /^\s*(?:more|others?|additional|further)\b/iu;

function isPart(text: string, sentence: Span, span: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 20));
  return (
    PART_BEFORE.test(before) ||
    PART_AFTER.test(after) ||
    MORE.test(after) ||
    /\b(?:another|other|more)\b/iu.test(text.slice(span.start, span.end)) ||
    /\banother\s*$/iu.test(before)
  );
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

/** Claims meet only under one of these: unit family with measure, with head, or with act. */
function keysOf(
  quantity: QuantityValue,
  head: string | null,
  measure: Measure | null,
  act: string | null,
): string[] {
  const family = quantity.dimension;
  const keys: string[] = [];
  if (measure) keys.push(`${family}|m:${measure.id}`);
  if (head) keys.push(`${family}|h:${head}`);
  if (!measure && !head && act) keys.push(`${family}|a:${act}`);
  if (family !== "count") keys.push(`${family}|${quantity.unit ?? ""}|${quantity.role}`);
  return keys;
}
