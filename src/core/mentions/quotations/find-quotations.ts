import { groupBy } from "../../../base/order.ts";
import type { Document, Sentence } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";
import type { Span } from "../../text/span.ts";
import { mayQuote, quoteMarkAt, type QuoteMark } from "./marks.ts";

/** A token in its sentence. */
export interface Position {
  readonly sentence: Sentence;
  readonly index: number;
}

/** A stretch between quotation marks, before it is known what it is. */
export interface QuotedStretch extends Span {
  /** Between the marks, a piece a paragraph. */
  readonly pieces: readonly Span[];
  /** Quotations inside it. */
  readonly inner: readonly Span[];
  readonly opening: Position;
  /** Null where the last paragraph ends without a closing mark. */
  readonly closing: Position | null;
}

/** A quotation that is being read. */
interface Open {
  readonly place: Place;
  readonly pieces: readonly Span[];
  readonly inner: Span[];
  /** Where the piece begins that is being read, and its paragraph. */
  readonly pieceStart: number;
  readonly paragraph: number;
}

/** A quotation mark where it stands. */
interface Place extends Position {
  readonly mark: QuoteMark;
  readonly paragraph: number;
  readonly opensParagraph: boolean;
}

/**
 * Pairs the quotation marks of a document. Only outermost stretches come out, in text order. A
 * quotation that a paragraph leaves open goes on where the next one opens with the same mark, as
 * newspapers print long quotations; otherwise it ends with its paragraph.
 */
export function findQuotations(document: Document): QuotedStretch[] {
  const ends = paragraphEnds(document);
  const found: QuotedStretch[] = [];
  let open: Open | null = null;
  for (const places of groupBy(placesOf(document), ({ paragraph }) => paragraph).values()) {
    const goesOn: boolean = open !== null && continues(open, places[0], ends);
    if (open && !goesOn) found.push(...leftOpen(open, ends));
    const resumed: Open | null = open && goesOn ? resume(open, places[0], ends) : null;
    open = readParagraph(places, resumed, found);
  }
  if (open) found.push(...leftOpen(open, ends));
  return found;
}

/** Pairs the marks of one paragraph; returns the quotation it leaves open. */
function readParagraph(places: readonly Place[], resumed: Open | null, found: QuotedStretch[]): Open | null {
  let open = resumed;
  let inner: Place | null = null;
  for (let n = resumed ? 1 : 0; n < places.length; n++) {
    const place = places[n];
    if (!place) continue;
    const { mark } = place;
    const isApostrophe = mark.family === "single" && isPossessive(place) && closesLater(places, n);
    if (!open) {
      if (mark.role !== "closes" && (mark.family !== "single" || closesLater(places, n))) open = begin(place);
    } else if (mark.family === open.place.mark.family) {
      if (mark.role === "opens" || isApostrophe) continue;
      found.push(close(open, place));
      open = null;
      inner = null;
    } else if (mark.role === "opens") {
      inner ??= place;
    } else if (inner?.mark.family === mark.family && !isApostrophe) {
      open.inner.push({ start: inner.mark.start, end: mark.end });
      inner = null;
    }
  }
  return open;
}

function begin(place: Place): Open {
  return { place, pieces: [], inner: [], pieceStart: place.mark.end, paragraph: place.paragraph };
}

function close({ place, pieces, inner, pieceStart }: Open, closing: Place): QuotedStretch {
  const { start, end, tokens } = closing.mark;
  return {
    start: place.mark.start,
    end,
    pieces: [...pieces, { start: pieceStart, end: start }],
    inner,
    opening: place,
    closing: { sentence: closing.sentence, index: closing.index + tokens - 1 },
  };
}

/** A quotation nobody closed ends with its paragraph; a lone single or doubtful mark opened none. */
function leftOpen(open: Open, ends: ReadonlyMap<number, number>): QuotedStretch[] {
  const { place, pieces, inner, pieceStart, paragraph } = open;
  if (place.mark.family === "single" || place.mark.role !== "opens") return [];
  const end = ends.get(paragraph) ?? pieceStart;
  return [
    {
      start: place.mark.start,
      end,
      pieces: [...pieces, { start: pieceStart, end }],
      inner,
      opening: place,
      closing: null,
    },
  ];
}

/** Whether the next paragraph opens with the mark of the quotation left open. */
function continues(open: Open, first: Place | undefined, ends: ReadonlyMap<number, number>): boolean {
  if (!first?.opensParagraph || first.mark.role === "closes") return false;
  return first.mark.family === open.place.mark.family && isNext(ends, open.paragraph, first.paragraph);
}

function resume(open: Open, first: Place | undefined, ends: ReadonlyMap<number, number>): Open | null {
  if (!first) return null;
  const end = ends.get(open.paragraph) ?? open.pieceStart;
  return {
    ...open,
    pieces: [...open.pieces, { start: open.pieceStart, end }],
    pieceStart: first.mark.end,
    paragraph: first.paragraph,
  };
}

function placesOf(document: Document): Place[] {
  const places: Place[] = [];
  let previous = -1;
  for (const sentence of document.sentences) {
    const { paragraph, tokens } = sentence;
    const isFirst = paragraph !== previous;
    previous = paragraph;
    for (let index = 0; index < tokens.length; index++) {
      const mark = mayQuote(tokens[index]) ? quoteMarkAt(tokens, index) : null;
      if (mark) places.push({ sentence, index, mark, paragraph, opensParagraph: isFirst && index === 0 });
    }
  }
  return places;
}

/** End of the last sentence of each paragraph. */
function paragraphEnds(document: Document): Map<number, number> {
  return new Map(document.sentences.map((sentence) => [sentence.paragraph, sentence.end]));
}

/** Whether no paragraph with sentences lies between two. */
function isNext(ends: ReadonlyMap<number, number>, before: number, after: number): boolean {
  for (let paragraph = before + 1; paragraph < after; paragraph++) if (ends.has(paragraph)) return false;
  return true;
}

/** Marks to look ahead for the end of a single quotation: a short quotation is meant, or none. */
const LOOK_AHEAD = 12;

/** Whether a single mark after place `n` of this paragraph may close, before another opens. */
function closesLater(places: readonly Place[], n: number): boolean {
  const later = places.slice(n + 1, n + LOOK_AHEAD).filter(({ mark }) => mark.family === "single");
  const opening = later.findIndex(({ mark }) => mark.role === "opens");
  const before = opening < 0 ? later : later.slice(0, opening);
  return before.some((place) => !isPossessive(place)) || (before.length > 0 && !isPossessive(places[n]));
}

/** "the Chiefs' run": an s before it and a word behind it. */
function isPossessive(place: Place | undefined): boolean {
  if (place?.mark.family !== "single") return false;
  const before = itemAt(place.sentence.tokens, place.index - 1);
  const after = place.sentence.tokens[place.index + 1];
  if (before?.end !== place.mark.start) return false;
  return before.lower.endsWith("s") && after?.kind === "word";
}
