import { itemAt } from "../../base/item-at.ts";
import type { Keeper } from "../../base/keep-within.ts";
import { mapDefined } from "../../base/map-defined.ts";
import type { Clause } from "../clauses/clause.ts";
import { SPEECH } from "../clauses/lexicon.ts";
import { parseClauses } from "../clauses/parse-clauses.ts";
import { tagSentence } from "../clauses/tag.ts";
import type { TaggedToken } from "../clauses/tagged.ts";
import type { Document, Sentence } from "../document/document.ts";
import type { Mention, MentionType, NameMention, QuotationMention } from "../mentions/mention.ts";
import { contains, overlaps, type Span } from "../text/span.ts";

/**
 * One source as the claim kinds see it: its document, its mentions and its grammar. The kinds ask for the grammar of
 * every sentence: it is read before them, all tags and then all clauses, so that one stage's code runs at a time.
 */
export interface SourceReading extends Keeper {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** Mentions of one sentence, in text order; none where it is no prose. */
  inSentence(sentence: Sentence): readonly Mention[];
  /** The names among them. */
  namesInSentence(sentence: Sentence): readonly NameMention[];
  /** The speech in quotation marks that holds the span, whichever sentence it opened in; null where nobody's words do. */
  quotationAt(span: Span): QuotationMention | null;
  clauses(sentence: Sentence): readonly Clause[];
  tagged(sentence: Sentence): readonly TaggedToken[];
}

/**
 * Tokens from which on a "sentence" is no prose but a table, a list or an attack. No claims are read from
 * it, so that work stays linear in the text whatever is thrown at it; the analysis warns of it.
 */
const LONGEST_SENTENCE = 400;

/** Whether a sentence is short enough to be one. */
export function isProse(sentence: Sentence): boolean {
  return sentence.tokens.length <= LONGEST_SENTENCE;
}

export function readSource(document: Document, mentions: readonly Mention[]): SourceReading {
  const bySentence = new BySentence<Mention>(document);
  const names = new BySentence<NameMention>(document);
  const speech: QuotationMention[] = [];
  for (const mention of mentions) {
    if (isSpeech(mention)) speech.push(mention);
    const sentence = document.sentences[mention.sentence];
    if (!sentence || !isProse(sentence)) continue;
    bySentence.add(mention.sentence, mention);
    if (isName(mention)) names.add(mention.sentence, mention);
  }
  const tagged = document.sentences.map((sentence, i) =>
    isProse(sentence) ? tagSentence(document.text, sentence, names.of(i)) : [],
  );
  const clauses = tagged.map(parseClauses);
  return {
    kept: [],
    document,
    mentions,
    inSentence: (sentence) => bySentence.of(sentence.index),
    namesInSentence: (sentence) => names.of(sentence.index),
    quotationAt: (span) => {
      const last = itemAt(speech, countBefore(speech, span.start) - 1);
      return last && contains(last, span) ? last : null;
    },
    tagged: (sentence) => tagged[sentence.index] ?? [],
    clauses: (sentence) => clauses[sentence.index] ?? [],
  };
}

/** What stands in each sentence of a document; most have nothing of a sort, and share the list of nothing. */
class BySentence<Item> {
  private readonly lists: (Item[] | undefined)[];

  constructor({ sentences }: Document) {
    this.lists = new Array<Item[] | undefined>(sentences.length);
  }

  add(sentence: number, item: Item): void {
    const list = this.lists[sentence];
    if (list === undefined) this.lists[sentence] = [item];
    else list.push(item);
  }

  of(sentence: number): readonly Item[] {
    return this.lists[sentence] ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];

/** How many of the mentions, which stand in text order and do not overlap, start at or before an offset. */
function countBefore(mentions: readonly Span[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words between quotation marks that somebody said. */
export function isSpeech(mention: Mention): mention is QuotationMention {
  return mention.value.type === "quotation" && mention.value.use === "speech";
}

export function isName(mention: Mention): mention is NameMention {
  const { type } = mention.value;
  return type === "person" || type === "organisation" || type === "place" || type === "equipment";
}

/** Name mentions of a sentence that lie in `span`, of the given types, in text order. */
export function namesIn(
  source: SourceReading,
  sentence: Sentence,
  span: Span,
  types: readonly MentionType[] = ["person", "organisation", "place"],
): NameMention[] {
  const found: NameMention[] = [];
  for (const mention of source.namesInSentence(sentence)) {
    if (overlaps(span, mention) && types.includes(mention.value.type)) found.push(mention);
  }
  return found;
}

/** The clause that holds the span most closely: the last one around it; else the last begun before it that says more than who speaks. */
export function clauseAt(clauses: readonly Clause[], span: Span): number | null {
  const inside = clauses.findLastIndex((clause) => contains(clause, span));
  if (inside >= 0) return inside;
  const begun = clauses.findLastIndex(({ verb }) => verb.start <= span.start && !SPEECH.has(verb.lemmaWord));
  return clauses.length === 0 ? null : Math.max(begun, 0);
}

/**
 * Countries (ISO 3166-1 alpha-2) that the places in a span lie in. Peoples and officials name none, nor does
 * the name of an office ("the U.S. Geological Survey"), nor where somebody speaks ("the institute in Golden,
 * Colorado, said").
 */
export function countriesIn(source: SourceReading, sentence: Sentence, span: Span): string[] {
  const places = namesIn(source, sentence, span, ["place"]).filter(
    ({ value }) => value.country !== null && value.role !== "nationality",
  );
  if (places.length === 0) return [];
  const apart = [...namesIn(source, sentence, span, ["organisation"]), ...speakersIn(source, sentence)];
  const own = places.filter((place) => !apart.some((other) => contains(other, place)));
  return [...new Set(mapDefined(own, ({ value }) => value.country))];
}

/** From who speaks to the verb that says so. */
function speakersIn(source: SourceReading, sentence: Sentence): Span[] {
  return mapDefined(source.clauses(sentence), ({ verb, agent: [first] }) =>
    SPEECH.has(verb.lemmaWord) && first && first.end <= verb.start
      ? { start: first.start, end: verb.start }
      : null,
  );
}
