import { foldName } from "../../../claims/entity-key.ts";
import { isOneName } from "../../../claims/short-name.ts";
import { isName, type SourceReading } from "../../../claims/source-reading.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Sentence } from "../../../document/document.ts";
import type { NameMention, QuantityMention } from "../../../mentions/mention.ts";
import { contains, gap, type Span } from "../../../text/span.ts";
import type { Measure } from "../measures/measure.ts";
import { RECORD_MEASURES, SCORE_MEASURES, STAGE_MEASURES } from "./score-measures.ts";
import type { FigureValue } from "../value.ts";

/** Whose score or record it is, and of what. */
export interface ScoreReading {
  readonly measure: Measure | null;
  /** Folded names of the sides, sorted and joined with "+"; one for a record. Null where none is named. */
  readonly owner: string | null;
}

/** A pair of numbers that is a score or a record, with the numbers its sentence has besides. */
export interface ScorePlace {
  readonly source: SourceReading;
  readonly sentence: Sentence;
  readonly mention: QuantityMention;
  readonly siblings: readonly QuantityMention[];
}

/** What the score or record is of: "the Rovers (10-5)", "beat Athletic 3-2", "led 13-3 at half-time". */
export function readScore(place: ScorePlace): ScoreReading {
  return place.mention.value.unit === "record" ? readRecord(place) : readResult(place);
}

/** Tokens before and after a result in which the words stand that say what it is the score of. */
const BEFORE = 7;
const AFTER = 4;

function readResult(place: ScorePlace): ScoreReading {
  const near = wordsNear(place, BEFORE, AFTER);
  const distance = ({ signals }: Measure): number =>
    Math.min(...signals.map((signal) => near.get(signal) ?? Number.POSITIVE_INFINITY));
  const told =
    SCORE_MEASURES.find((measure) => Number.isFinite(distance(measure))) ??
    STAGE_MEASURES.filter((measure) => Number.isFinite(distance(measure))).sort(
      (a, b) => distance(a) - distance(b),
    )[0];
  return { measure: told ?? (isTitle(place) ? FINAL : null), owner: sidesOf(place) };
}

const FINAL = STAGE_MEASURES.find(({ id }) => id === "final score") ?? null;

/** A headline, or a line that names the sides, gives the result. */
function isTitle(place: ScorePlace): boolean {
  return isLine(place) || place.sentence.standing === "headline";
}

/** "Tarn Rovers 3, Wexford Athletic 2" */
function isLine({ mention }: ScorePlace): boolean {
  return mention.rule.includes("<team>");
}

function readRecord(place: ScorePlace): ScoreReading {
  const { source, mention } = place;
  // "The win took the Bears (9-4) to the final": behind the bracket goes on the sentence.
  const closed = source.document.text.charAt(mention.end) === ")";
  const near = wordsNear(place, 0, closed ? 0 : RECORD_AFTER);
  const measure = RECORD_MEASURES.find(
    ({ signals }) => signals.length === 0 || signals.some((signal) => near.has(signal)),
  );
  const sides = sidesNear(place);
  const before = sides.findLast(({ end }) => end <= mention.start);
  const owner = before ?? sides.find(({ start }) => start - mention.end <= 1);
  return { measure: measure ?? null, owner: owner ? `${sideKey(owner)}${seasonOf(source, owner)}` : null };
}

/** "9-1 in close games", "6-2 away from home". */
const RECORD_AFTER = 5;

/** "the 2008 Hawks": the year of another season, which its record is of. */
function seasonOf({ document }: SourceReading, { start }: Span): string {
  const year = /\b(\d{4})\s+$/u.exec(document.text.slice(Math.max(0, start - 8), start))?.[1];
  const now = document.metadata.published.value?.slice(0, 4);
  return year === undefined || year === now ? "" : ` ${year}`;
}

/**
 * Base and printed forms around the pair, with their distance in tokens, and the printed pairs of
 * neighbours; up to the next number of its kind on either side.
 */
function wordsNear(
  { source, sentence, mention, siblings }: ScorePlace,
  before: number,
  after: number,
): ReadonlyMap<string, number> {
  const tokens = source.tagged(sentence);
  const first = tokens.findIndex(({ end }) => end > mention.start);
  const last = tokens.findLastIndex(({ start }) => start < mention.end);
  const others = siblings.filter((other) => other !== mention && other.value.dimension === "score");
  // "4-3 on penalties after a 1-1 draw": a word belongs to the score it stands nearer to.
  const blocks = (token: TaggedToken): boolean =>
    token.text === ";" || others.some((other) => gap(token, other) < gap(token, mention));
  const near = new Map<string, number>();
  const walk = (from: number, step: number, length: number): void => {
    for (let distance = 1; distance <= length; distance++) {
      const token = tokens[from + step * distance];
      if (!token || blocks(token)) return;
      const pair = `${tokens[from + step * distance - 1]?.lower ?? ""} ${token.lower}`;
      for (const form of [token.lemma, token.lower, pair]) near.set(form, near.get(form) ?? distance);
    }
  };
  walk(last, 1, after);
  walk(first, -1, before);
  return near;
}

/** How far from the score the name of a side may stand, in characters. */
const SIDE_REACH = 120;

/** Teams, and places that stand for them, near the pair; in text order. */
function sidesNear({ source, sentence, mention }: ScorePlace): NameMention[] {
  const names = source.inSentence(sentence).filter(isName);
  return names
    .filter((name) => !names.some((whole) => whole !== name && contains(whole, name)))
    .filter(({ start, end }) => mention.start - end <= SIDE_REACH && start - mention.end <= SIDE_REACH)
    .filter((name) => isSide(source, name));
}

/** Teams play; so do towns and countries, in whose name they play. "a Hawks-like season" is nobody's. */
function isSide({ document }: SourceReading, { value, end }: NameMention): boolean {
  if (document.text.charAt(end) === "-") return false;
  if (value.type === "organisation") return value.role === "team";
  return value.type === "place" && value.role !== "nationality" && value.role !== "facility";
}

/** Words behind a score that lead on to the other side: "a 3-2 win over Athletic". */
const OPPONENT_AFTER =
  /^[^,;:.]{0,20}\b(?:over|against|to|versus|vs|by|with)\s+(?:the\s+|their\s+)?(?:\p{Ll}+\s+)?$/iu;
/** Words between the names of two sides of one game: "beat", "in a loss to", "leading". */
const MEETING: ReadonlySet<string> = new Set(
  `beat beats beating win won wins winning lose loses losing lost loss defeat defeats defeated defeating top tops topped
  edge edges edged down downs downed dispatch dispatched dispatches lead leads leading led trail trailed trailing thrash
  thrashed crush crushed draw drew against over versus vs`.split(/\s+/),
);
/** Nothing but these links two sides too: "Rovers and Athletic", "Rovers 3, Athletic 2". */
const LINKING: ReadonlySet<string> = new Set("and at v the".split(" "));
/** Words between two sides of one game, at most. */
const MEETING_REACH = 8;

/** Whether the words between two names say that they played each other. */
function areMet(between: string): boolean {
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > MEETING_REACH) return false;
  return words.every((word) => LINKING.has(word)) || words.some((word) => MEETING.has(word));
}

function sidesOf(place: ScorePlace): string | null {
  const { source, sentence, mention } = place;
  if (isLine(place)) {
    const sides = [source.document.text.slice(sentence.start, mention.start), mention.text];
    return sides
      .map((side) => foldName(side.replace(/\d+/gu, "")))
      .sort()
      .join("+");
  }
  const { text } = source.document;
  const sides = sidesNear(place);
  const before = sides.filter(({ start }) => start < mention.end);
  const next = sides.find(({ start }) => start >= mention.end);
  const [near, far] = before.toReversed();
  const opponent = next && OPPONENT_AFTER.test(text.slice(mention.end, next.start)) ? next : undefined;
  const met = near && far && areMet(text.slice(far.end, near.start)) ? far : undefined;
  const [own, other] = [near, opponent ?? met].map((side) => (side ? sideKey(side) : null));
  if (own == null || other == null) return own ?? other ?? null;
  return isOneName(own, other) ? own : [own, other].sort().join("+");
}

function sideKey({ value }: NameMention): string {
  return foldName(value.name);
}

/** Whether two owners of scores cannot be the same sides. Sides are told in full or in part. */
function sidesClash(x: string | null, y: string | null): boolean {
  if (x === null || y === null) return false;
  const [fewer, more] = [x.split("+"), y.split("+")].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  // One side each may be the two sides of one game.
  if (more.length === 1) return false;
  return !fewer.every((side) => more.some((other) => isOneName(side, other)));
}

/** Whether both name one side at least. */
export function shareSide(x: string | null, y: string | null): boolean {
  if (x === null || y === null) return false;
  return x.split("+").some((side) => y.split("+").some((other) => isOneName(side, other)));
}

/** Games a record may be behind another of the same season, where two sources wrote on different days. */
const ONE_SEASON = 3;

/** Whether two scores or records of different numbers cannot answer one question. */
export function scoresApart(x: FigureValue, y: FigureValue): boolean {
  if (x.unit !== y.unit) return true;
  const isRecord = x.unit === "record";
  if (
    isRecord
      ? x.owner === null || y.owner === null || !shareSide(x.owner, y.owner)
      : sidesClash(x.owner, y.owner)
  )
    return true;
  // "A 20-13 lead" may have been the end, but of no game whose sides are named in full elsewhere.
  if (sameScore(x, y)) {
    const ofOther = x.measure !== null && y.measure !== null && x.measure !== y.measure;
    return ofOther && gapOf(sidesNamed(x), sidesNamed(y)) === 2;
  }
  if (x.measure === null || x.measure !== y.measure || MOVING.has(x.measure)) return true;
  if (!isRecord) return !shareSide(x.owner, y.owner);
  return gapOf(x.min, y.min) > ONE_SEASON || gapOf(x.max, y.max) > ONE_SEASON;
}

/** Scores that change while the game goes on: two of them are of two moments. */
const MOVING: ReadonlySet<string> = new Set(["running score", "series", "partial record"]);

/** "won 3-2" and "lost 2-3" are one result; a record has an order. */
export function sameScore(x: FigureValue, y: FigureValue): boolean {
  if (x.min === y.min && x.max === y.max) return true;
  return x.unit === "score" && x.min === y.max && x.max === y.min;
}

function sidesNamed({ owner }: FigureValue): number {
  return owner === null ? 0 : owner.split("+").length;
}

function gapOf(a: number | null, b: number | null): number {
  return Math.abs((a ?? 0) - (b ?? 0));
}

/** Whether the later record has every game of the earlier one and more. */
export function recordGrew(early: FigureValue, late: FigureValue): boolean {
  const grows = (a: number | null, b: number | null): boolean => (a ?? 0) <= (b ?? 0);
  return (
    early.unit === "record" &&
    late.unit === "record" &&
    grows(early.min, late.min) &&
    grows(early.max, late.max)
  );
}
