import { keepPerObject } from "../../../base/keep-per-object.ts";
import type { ClaimCues } from "../../claims/claim.ts";
import type { DossierFacts, PlacedClaim } from "../../claims/claim-kind.ts";
import { logOddsOf, type EvidenceTable } from "../../claims/fitted-evidence.ts";
import { sharedScene, type SharedScene } from "../../claims/scene-likeness.ts";
import { isRoundTime, onClock, isToTheMinute, timeGap } from "./clock.ts";
import { statesTime } from "./compare-dates.ts";
import { isToCome } from "./to-come.ts";
import { EVENT_NOUN_CLASSES } from "../../knowledge/event-classes.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { boundsOf, daysApart } from "../../mentions/edtf.ts";
import { onDay } from "./day-keys.ts";
import { daysFrom, sameDayOfYear, sameEnd } from "./same-day.ts";
import { tellingActs } from "./telling-events.ts";
import type { EventDateValue } from "./value.ts";

type EventDate = PlacedClaim<EventDateValue>;

/** Two dates of two sources, with what several kinds of evidence ask of them. */
export interface Pair {
  readonly a: EventDate;
  readonly b: EventDate;
  readonly x: EventDateValue;
  readonly y: EventDateValue;
  /** Days between them, 0 where they meet; null where one cannot be placed. */
  readonly gap: number | null;
  /** Minutes between their times of day, where the days may be one; null where either states none. */
  readonly apart: number | null;
  /** They are one clock time that is no round one: two events seldom have it. */
  readonly oneMinute: boolean;
  /** They are one period. */
  readonly sameDays: boolean;
  /** That period is a day which hardly a source names twice. */
  readonly loneDay: boolean;
  /** One of them prints its day or year, or both are still to come: of such days little else is told. */
  readonly marked: boolean;
  /** They are one time on the clock which hardly a source names twice. */
  readonly loneTime: boolean;
  /** One period far from the story itself. */
  readonly sameFarDays: boolean;
  /** What both have around them. */
  readonly scene: SharedScene;
  /** Acts both tell of that say enough of what happened. */
  readonly acts: readonly string[];
  /** Both name what happened, and name none in common. */
  readonly namedApart: boolean;
  /** How sure the rules for acts are of a join; negative where they rule it out. */
  readonly told: number;
  readonly facts: DossierFacts;
}

export function pairOf(a: EventDate, b: EventDate, told: number, facts: DossierFacts): Pair {
  const x = a.claim.value;
  const y = b.claim.value;
  const gap = daysFrom(a, b);
  const apart = gap === null || gap <= 1 ? timeGap(x, y) : null;
  const [own, others] = [actsOf(x), actsOf(y)];
  const acts = own.filter((act) => others.includes(act));
  return {
    a,
    b,
    x,
    y,
    gap,
    apart,
    oneMinute: apart === 0 && x.time === y.time && isToTheMinute(x),
    sameDays: gap === 0 && sameDays(a, b),
    loneDay: gap === 0 && sameDays(a, b) && isLoneDay(x, facts),
    marked: printsDay(x) || printsDay(y) || (isToCome(a) && isToCome(b)),
    loneTime: apart === 0 && isLoneTime(x, y, facts),
    sameFarDays: gap === 0 && sameDays(a, b) && isFar(a) && isFar(b),
    scene: sharedScene(cuesAround(a), cuesAround(b), facts),
    acts,
    namedApart: acts.length === 0 && namedApart(x, y),
    told,
    facts,
  };
}

/** What stands around a date without its own words: "Sunday" says nothing of what was done on it. */
const cuesAround = keepPerObject(({ claim, cues }: EventDate): ClaimCues => {
  const own = claim.value.text.toLowerCase();
  return { ...cues, words: cues.words.filter((word) => !own.includes(word.toLowerCase())) };
});

/** What happened goes by names, and by other ones: an arrest is no hearing, while a death may be that of a shooting. */
function namedApart({ main: x }: EventDateValue, { main: y }: EventDateValue): boolean {
  if (x === y || !EVENT_NOUN_CLASSES.has(x) || !EVENT_NOUN_CLASSES.has(y)) return false;
  return !(HARM.has(x) && HARMING.has(y)) && !(HARM.has(y) && HARMING.has(x));
}

const HARM: ReadonlySet<string> = new Set(["death", "injury"]);
/** Events in which people die or are hurt. */
const HARMING: ReadonlySet<string> = new Set(
  wordList(`quake attack shooting bombing stabbing robbery kidnapping explosion eruption clash crash collapse capsizing
  fire flood storm landslide outbreak`),
);

const actsOf = keepPerObject(({ events }: EventDateValue) => tellingActs(events));

function sameDays(a: EventDate, b: EventDate): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  const equal = dayOf(x.start) === dayOf(y.start) && dayOf(x.end) === dayOf(y.end);
  return equal || sameEnd(x, y) || sameDayOfYear(a, b);
}

function dayOf(moment: string | null): string | undefined {
  return moment?.slice(0, 10);
}

/** The log-odds that two dates answer one question, whatever verbs their sources tell it in; rivals are measured by them. */
export function likenessOf(pair: Pair): number {
  return BIAS + logOddsOf(KINDS_OF_EVIDENCE, pair);
}

/** The log-odds of two dates of which nothing is known. */
const BIAS = -3.2;

/** What it adds to the log-odds that nothing in either source is more like the other. */
export const BEST_MATCH = 1.1;

/**
 * The weights were found by logistic regression on annotated dossiers (`npm run fit`), and rounded. What speaks
 * against days that differ is larger than the few examples of it would have it: such a join reports a discrepancy.
 * One minute, of which no wrong pair is known, counts more as well; and a time without a day beside a day without a
 * time less, for such two may stand in one group without answering one question.
 */
export const DATE_EVIDENCE: EvidenceTable<Pair> = {
  wordsOfScene: { weight: 0.8, of: ({ scene }) => Math.min(WORDS_THAT_COUNT, scene.weight) },
  likeScene: { weight: 0.3, of: ({ scene }) => scene.cosine },
  sameMainAct: { weight: 1.2, of: ({ x, y, acts }) => x.main === y.main && acts.includes(x.main) },
  rulesOfActs: { weight: 2.25, of: ({ told }) => Math.max(0, told) },
  oneTime: { weight: 0.45, of: ({ gap }) => gap === 0 },
  sameDays: { weight: 0.95, of: ({ sameDays: same }) => same },
  loneDay: { weight: 1.6, of: ({ loneDay }) => loneDay },
  sameFarDays: { weight: 0.6, of: ({ sameFarDays }) => sameFarDays },
  dayApart: { weight: -0.1, of: ({ gap }) => gap === 1 },
  daysApart: { weight: -1, of: ({ gap }) => gap !== null && gap > 1 && gap <= WEEK },
  weeksApart: { weight: -1.5, of: ({ gap }) => gap !== null && gap > WEEK && gap <= MONTHS },
  monthsApart: { weight: -2, of: ({ gap }) => gap !== null && gap > MONTHS },
  unplaced: { weight: 0.7, of: ({ x, y, gap }) => gap === null && !x.timeOnly && !y.timeOnly },
  oneMinute: { weight: 2.75, of: ({ oneMinute }) => oneMinute },
  loneTime: { weight: 1.2, of: ({ loneTime }) => loneTime },
  oneRoundTime: {
    weight: 0.95,
    of: ({ x, y, apart }) => apart === 0 && x.time === y.time && isRoundTime(x),
  },
  nearTime: {
    weight: 0.85,
    of: ({ x, y, apart }) => apart !== null && apart <= HOUR && x.time !== y.time,
  },
  oneTimeOnly: { weight: 0.65, of: ({ x, y }) => x.timeOnly !== y.timeOnly },
  oneTimeOfDay: {
    weight: -1,
    of: ({ a, b, x, y }) => (x.timeOnly && !statesTime(b)) || (y.timeOnly && !statesTime(a)),
  },
  sameGrain: { weight: 0.25, of: ({ x, y }) => x.grain === y.grain },
  openingsOfBoth: { weight: 0.4, of: ({ a, b }) => isOpening(a) && isOpening(b) },
};

/** More of them are the words of one text. */
const WORDS_THAT_COUNT = 4;

const KINDS_OF_EVIDENCE = Object.values(DATE_EVIDENCE);

const WEEK = 7;
const MONTHS = 60;
/** Minutes. */
const HOUR = 60;

/** Its day lies so far from that of its source that it is not of the story itself: when a thing was built, or last tested. */
export function isFar({ claim: { value }, published }: EventDate): boolean {
  return (daysApart(boundsOf(value.edtf ?? ""), boundsOf(published ?? "")) ?? 0) > MONTHS;
}

/** One day that the sources which name it name about once. */
function isLoneDay(x: EventDateValue, facts: DossierFacts): boolean {
  const day = dayOf(x.start ?? x.end);
  return day !== undefined && isLone(onDay(day), facts);
}

/** "May 3", where a weekday is one of many weeks. */
function printsDay({ text }: EventDateValue): boolean {
  return DIGIT.test(text);
}

const DIGIT = /\d/u;

/** One time on the clock that the sources which name it name about once. */
function isLoneTime(
  { time: own }: EventDateValue,
  { time: others }: EventDateValue,
  facts: DossierFacts,
): boolean {
  return own !== null && own === others && isLone(onClock(own), facts);
}

/** Of two sources nothing says yet that they tell one story. */
function isLone(key: string, facts: DossierFacts): boolean {
  return facts.sources > 2 && facts.crowding(key) <= LONE;
}

const LONE = 1.5;

/** Where an article tells what it is about. */
function isOpening({ sentenceIndex }: EventDate): boolean {
  return sentenceIndex <= 3;
}
