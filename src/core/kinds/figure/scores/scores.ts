import { antecedent } from "../../../claims/antecedent.ts";
import { foldName } from "../../../claims/entity-key.ts";
import type { SourceReading } from "../../../claims/source-reading.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { contains, gap, type Span } from "../../../text/span.ts";
import type { Measure } from "../measures/measure.ts";
import { chamberOf, voteChambersApart } from "./chambers.ts";
import {
  CAREER_RECORD,
  RECORD_MEASURES,
  SCORE_MEASURES,
  INNINGS,
  SERIES,
  SET_SCORE,
  STAGE_MEASURES,
  VOTE,
} from "./score-measures.ts";
import { isLine, type ScorePlace } from "./score-place.ts";
import { shareSide, sidesClash, sidesNear, sidesOf } from "./sides.ts";
import type { FigureValue } from "../value.ts";

/** Whose score or record it is, and of what. */
export interface ScoreReading {
  readonly measure: Measure | null;
  /** Folded names of the sides, sorted and joined with "+"; one for a record. Null where none is named. */
  readonly owner: string | null;
}

/** What the score or record is of: "the Rovers (10-5)", "beat Athletic 3-2", "led 13-3 at half-time". */
export function readScore(place: ScorePlace): ScoreReading {
  return place.mention.value.unit === "record" ? readRecord(place) : readResult(place);
}

/** Tokens before and after a result in which the words stand that say what it is the score of. */
const BEFORE = 7;
const AFTER = 4;

function readResult(place: ScorePlace): ScoreReading {
  const measure = measureOfResult(place);
  if (measure?.id === VOTE) return { measure, owner: chamberOf(place) };
  return { measure, owner: sidesOf(place) };
}

function measureOfResult(place: ScorePlace): Measure | null {
  if (VOTES.test(place.mention.text)) return byId(VOTE);
  if (place.mention.rule.endsWith("<number> for <number>")) return byId(INNINGS);
  if (GAMES_WON.test(place.mention.text)) return byId(SERIES);
  if (isOneOfSets(place)) return byId(SET_SCORE);
  const near = wordsNear(place, BEFORE, AFTER);
  const distance = ({ signals }: Measure): number =>
    Math.min(...signals.map((signal) => near.get(signal) ?? Number.POSITIVE_INFINITY));
  const told =
    SCORE_MEASURES.find((measure) => Number.isFinite(distance(measure))) ??
    STAGE_MEASURES.filter((measure) => Number.isFinite(distance(measure))).sort(
      (a, b) => distance(a) - distance(b),
    )[0];
  return told ?? (isTitle(place) || standsBetween(place) ? FINAL : null);
}

function byId(id: string): Measure | null {
  return SCORE_MEASURES.find((measure) => measure.id === id) ?? null;
}

/** "212 votes to 198", "31 in favour and 14 against". */
const VOTES = /\bvot(?:es?|ed|ing)\b|\bagainst\b|\bopposed\b/iu;

/** "Three games to two": how a series stands. */
const GAMES_WON = /\bgames? to\b/iu;

/** "6-4, 3-6, 7-5": scores of the sets of one match stand in a row. */
function isOneOfSets({ source, mention, siblings }: ScorePlace): boolean {
  const { text } = source.document;
  const follows = (a: Span, b: Span): boolean => a.end < b.start && ROW.test(text.slice(a.end, b.start));
  return siblings.some(
    (other) => other.value.unit === "score" && (follows(mention, other) || follows(other, mention)),
  );
}

const ROW = /^(?: \([\d-]+\))?,? (?:and )?$/u;

/** "Ulm 2-1 Tarn": a name on either side and nothing between. */
function standsBetween({ source, sentence, mention }: ScorePlace): boolean {
  const tokens = source.tagged(sentence);
  const at = tokens.findIndex(({ start }) => start === mention.start);
  const isNamed = (token: TaggedToken | undefined): boolean =>
    token !== undefined && /^\p{Lu}/u.test(token.text);
  return at > 0 && isNamed(tokens[at - 1]) && isNamed(tokens[at + 1]);
}

const FINAL = STAGE_MEASURES.find(({ id }) => id === "final score") ?? null;

/** A headline, or a line that names the sides, gives the result. */
function isTitle(place: ScorePlace): boolean {
  return isLine(place) || place.sentence.standing === "headline";
}

function readRecord(place: ScorePlace): ScoreReading {
  const { source, mention } = place;
  // "The win took the Bears (9-4) to the final": behind the bracket goes on the sentence.
  const closed = source.document.text.charAt(mention.end) === ")";
  const near = wordsNear(place, 0, closed ? 0 : RECORD_AFTER);
  const measure =
    RECORD_MEASURES.find(
      ({ signals }) => signals.length === 0 || signals.some((signal) => near.has(signal)),
    ) ?? null;
  const person = closed ? null : personOf(place);
  if (person !== null)
    return { measure: OF_SEASON.some((word) => near.has(word)) ? measure : CAREER_RECORD, owner: person };
  const sides = sidesNear(place);
  const before = sides.findLast(({ end }) => end <= mention.start);
  const owner = before ?? sides.find(({ start }) => start - mention.end <= 1);
  return { measure, owner: owner ? `${owner.key}${seasonOf(source, owner)}` : null };
}

const OF_SEASON: readonly string[] = ["this season", "this year"];

/** The coach whose games won and lost they are: "Adler went 45-38", "his record is 57-29". */
function personOf({ source, sentence, mention }: ScorePlace): string | null {
  const clause = source.clauses(sentence).find((one) => contains(one, mention));
  const subject = clause?.agent[0];
  if (!subject || subject.start > mention.start) return null;
  const named = source
    .namesInSentence(sentence)
    .find((name) => name.value.type === "person" && contains(subject, name));
  if (named) return foldName(named.value.name);
  if (!subject.tokens.some(({ lower }) => HIS.has(lower))) return null;
  const told = antecedent(source, sentence, subject, ["person"]);
  return told ? foldName(told.value.name) : null;
}

const HIS: ReadonlySet<string> = new Set(["he", "she", "his", "her"]);

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
  const others = siblings.filter((other) => other !== mention && other.value.unit === mention.value.unit);
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

/** Games a record may be behind another of the same season, where two sources wrote on different days. */
const ONE_SEASON = 3;

/** Whether two scores or records of different numbers cannot answer one question. */
export function scoresApart(x: FigureValue, y: FigureValue): boolean {
  if (x.unit !== y.unit) return true;
  if (x.measure === VOTE && y.measure === VOTE) return voteChambersApart(x.owner, y.owner);
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
const MOVING: ReadonlySet<string> = new Set([
  "running score",
  "series",
  "set score",
  "innings",
  "partial record",
]);

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
