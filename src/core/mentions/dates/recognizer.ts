import type { Document, Sentence } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { civilDate } from "../calendar.ts";
import { boundsOf, type DayInterval } from "../edtf.ts";
import type { DateMention, DateValue, Mention } from "../mention.ts";
import type { Recognizer } from "../recognizer.ts";
import { nextStart, readExpression } from "./grammar/index.ts";
import { isChronicle } from "./resolution/chronicle.ts";
import {
  addRangeEnds,
  attachDays,
  countFromNext,
  followWeekdays,
  joinBracketed,
  settleHalves,
  shareYears,
  type Found,
} from "./resolution/company.ts";
import { cueAround, dependsOnCue } from "./resolution/cues.ts";
import { joinPeriods, type Joined } from "./resolution/intervals.ts";
import { mayBePlayingTime, reportsGame } from "./resolution/playing-time.ts";
import { resolveAgainst, timelineOf } from "./resolution/timeline.ts";

/** Dates, times, durations and sets, each resolved against the publication date of its own source. */
export const dates: Recognizer = {
  id: "dates",
  reads: ["quantity"],
  makes: ["date"],
  recognize(document: Document, earlier: readonly Mention[]): readonly DateMention[] {
    const published = publicationOf(document);
    const isBlocked = blockedSpans(earlier);
    const read = withoutPlayingTime(
      document,
      mapDefined(document.sentences, (sentence) => readSentence(sentence, isBlocked)),
    );
    let timeline = timelineOf(
      published,
      published?.first != null && isChronicle(read, civilDate(published.first).year),
    );
    const mentions: DateMention[] = [];
    for (const [i, found] of read.entries()) {
      const sentence = document.sentences[i];
      if (sentence === undefined || found.length === 0) continue;
      const values = mapDefined(found, ({ at, reading }, k): DateValue => {
        const cue = dependsOnCue(reading.expression) ? cueAround(sentence.tokens, at, reading.next) : null;
        // "from Friday to Sunday" is a period, not the date that another is held against
        const opensPeriod = found[k + 1]?.at === reading.next + 1;
        const isComparison = !opensPeriod && itemAt(sentence.tokens, at - 1)?.lower === "from";
        const resolved = resolveAgainst(timeline, reading.expression, { cue, isComparison });
        timeline = resolved.timeline;
        return resolved.value;
      });
      for (const [k, joined] of joinPeriods(sentence.tokens, found, values).entries()) {
        const piece = found[k];
        if (piece !== undefined) mentions.push(mentionOf(document, sentence, piece, joined));
      }
    }
    return mentions;
  },
};

/** The days the document may have been published on; null where nothing is known. */
function publicationOf({ written }: Document): DayInterval | null {
  return written === null ? null : boundsOf(written);
}

/** Drops quarters and halves that are parts of a game. */
function withoutPlayingTime(
  document: Document,
  read: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const isDoubtful = ({ reading }: Found): boolean => mayBePlayingTime(reading.expression);
  if (!read.some((found) => found.some(isDoubtful)) || !reportsGame(document)) return read;
  return read.map((found) => found.filter((piece) => !isDoubtful(piece)));
}

/** The expressions of a sentence, each completed by those beside it. */
function readSentence(sentence: Sentence, isBlocked: (span: Span) => boolean): readonly Found[] {
  const found = findExpressions(sentence, isBlocked);
  if (found.length === 0) return found;
  const { tokens } = sentence;
  return COMPANY.reduce<readonly Found[]>((pieces, complete) => complete(tokens, pieces), found);
}

/** What the expressions of a sentence tell of each other, in the order in which the steps build on each other. */
const COMPANY = [
  addRangeEnds,
  joinBracketed,
  attachDays,
  settleHalves,
  shareYears,
  followWeekdays,
  countFromNext,
];

/** Every expression, left to right, the longest first; none overlaps another. */
function findExpressions({ tokens }: Sentence, isBlocked: (span: Span) => boolean): Found[] {
  const found: Found[] = [];
  let at = nextStart(tokens, 0);
  while (at < tokens.length) {
    const reading = readExpression(tokens, at);
    const isFree = reading !== null && !isBlocked(spanOf(tokens, at, reading.next));
    if (isFree) found.push({ at, reading });
    at = nextStart(tokens, isFree ? reading.next : at + 1);
  }
  return found;
}

/** Money, percentages and measures block the dates inside them. Asked in text order, so one pass over the mentions serves all. */
function blockedSpans(earlier: readonly Mention[]): (span: Span) => boolean {
  const blocking = earlier.filter(
    ({ value }) => value.type === "quantity" && !COMPATIBLE.has(value.dimension),
  );
  let first = 0;
  return (span) => {
    while (first < blocking.length && (blocking[first]?.end ?? 0) <= span.start) first++;
    const nearest = blocking[first];
    return nearest !== undefined && overlaps(nearest, span);
  };
}

/** Quantities whose digits may also be a time: "three days", "15 a year", "1914-18" read as a score. */
const COMPATIBLE: ReadonlySet<string> = new Set("time age count score ratio share other none".split(" "));

function mentionOf(
  document: Document,
  sentence: Sentence,
  { at, reading }: Found,
  { value, parts }: Joined,
): DateMention {
  const { start, end } = spanOf(sentence.tokens, at, reading.next);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    value,
    rule: `dates/${reading.rule}`,
    sentence: sentence.index,
    parts,
  };
}

function spanOf(tokens: Sentence["tokens"], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: itemAt(tokens, to - 1)?.end ?? 0 };
}
