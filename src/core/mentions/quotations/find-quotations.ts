import type { Document, Sentence, Token } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";
import { quoteMarkAt, type QuoteMark } from "./marks.ts";

/** A stretch between quotation marks, before it is known what it is. */
export interface QuotedStretch extends Span {
  /** Between the marks, a piece a paragraph. */
  readonly pieces: readonly Span[];
  /** Quotations inside it. */
  readonly inner: readonly Span[];
  /** First token after the opening mark. */
  readonly sentence: Sentence;
  readonly from: number;
  /** The last paragraph ends without a closing mark. */
  readonly unclosed: boolean;
}

interface Open {
  readonly mark: QuoteMark;
  readonly sentence: Sentence;
  readonly from: number;
  readonly pieces: Span[];
  readonly inner: Span[];
  /** Start of the piece that is being read. */
  pieceStart: number;
}

/** One place in the marks of a document. */
interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly mark: QuoteMark;
  /** First token of its paragraph. */
  readonly opensParagraph: boolean;
  readonly paragraph: number;
}

/**
 * Pairs the quotation marks of a document. Only outermost stretches come out, in text order. A
 * quotation that a paragraph leaves open goes on where the next one opens with the same mark, as
 * newspapers print long quotations; otherwise it ends with its paragraph.
 */
export function findQuotations(document: Document): QuotedStretch[] {
  const places = placesOf(document);
  const ends = paragraphEnds(document);
  const found: QuotedStretch[] = [];
  let open: Open | null = null;
  let inner: Place | null = null;
  places.forEach((place, n) => {
    const { mark } = place;
    if (open && place.paragraph !== places[n - 1]?.paragraph) {
      const previous = places[n - 1]?.paragraph ?? place.paragraph;
      const end = ends.get(previous) ?? mark.token.start;
      inner = null;
      const goesOn =
        place.opensParagraph &&
        mark.family === open.mark.family &&
        mark.role !== "closes" &&
        isNext(ends, previous, place.paragraph);
      if (goesOn) {
        open.pieces.push({ start: open.pieceStart, end });
        open.pieceStart = mark.token.end;
        return;
      }
      if (mayStayOpen(open)) found.push(close(open, end, end, true));
      open = null;
    }
    if (!open) {
      if (mark.role === "closes") return;
      if (mark.family === "single" && !closesLater(places, n)) return;
      open = {
        mark,
        sentence: place.sentence,
        from: place.index + 1,
        pieces: [],
        inner: [],
        pieceStart: mark.token.end,
      };
    } else if (mark.family === open.mark.family && mark.role !== "opens") {
      if (mark.family === "single" && isPossessive(place) && closesLater(places, n)) return;
      found.push(close(open, mark.token.start, mark.token.end, false));
      open = null;
      inner = null;
    } else if (mark.family !== open.mark.family) {
      if (mark.role === "opens") inner ??= place;
      else if (
        inner &&
        inner.mark.family === mark.family &&
        !(isPossessive(place) && closesLater(places, n))
      ) {
        open.inner.push({ start: inner.mark.token.start, end: mark.token.end });
        inner = null;
      }
    }
  });
  const left = open as Open | null;
  if (left && mayStayOpen(left)) {
    const end = ends.get(left.sentence.paragraph) ?? left.pieceStart;
    found.push(close(left, Math.max(end, left.pieceStart), Math.max(end, left.pieceStart), true));
  }
  return found;
}

function close(open: Open, wordsEnd: number, end: number, unclosed: boolean): QuotedStretch {
  return {
    start: open.mark.token.start,
    end,
    pieces: [...open.pieces, { start: open.pieceStart, end: wordsEnd }],
    inner: open.inner,
    sentence: open.sentence,
    from: open.from,
    unclosed,
  };
}

/** A lone single or doubtful straight mark is no quotation that somebody forgot to close. */
function mayStayOpen({ mark }: Open): boolean {
  return mark.family !== "single" && mark.role === "opens";
}

function placesOf(document: Document): Place[] {
  const places: Place[] = [];
  let paragraph = -1;
  for (const sentence of document.sentences) {
    const opensNew = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    sentence.tokens.forEach((_, index) => {
      const mark = quoteMarkAt(sentence.tokens, index);
      if (mark) places.push({ sentence, index, mark, opensParagraph: opensNew && index === 0, paragraph });
    });
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

/** Whether a single quotation open at place `n` is closed in the same paragraph before another opens. */
function closesLater(places: readonly Place[], n: number): boolean {
  const { paragraph } = places[n] ?? {};
  for (let k = n + 1; k < places.length && k < n + 12; k++) {
    const place = places[k];
    if (!place || place.paragraph !== paragraph) return false;
    if (place.mark.family !== "single") continue;
    if (place.mark.role === "opens") return false;
    if (!isPossessive(place)) return true;
  }
  const last = places[n + 1];
  return (
    last !== undefined &&
    last.paragraph === paragraph &&
    last.mark.family === "single" &&
    last.mark.role === "closes"
  );
}

/** "the Chiefs' run": an s before it and a word behind it. */
function isPossessive({ sentence, index, mark }: Place): boolean {
  const before = sentence.tokens[index - 1];
  const after: Token | undefined = sentence.tokens[index + 1];
  if (mark.family !== "single" || before?.end !== mark.token.start) return false;
  return before.lower.endsWith("s") && after?.kind === "word";
}
