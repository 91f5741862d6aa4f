import { mapDefined } from "../../base/map-defined.ts";
import type { SourceInput } from "../analysis.ts";
import type { DatedActs } from "../claims/claim.ts";
import { dayNumber, isCivilDate, isoDate, weekdayOf, type DayNumber } from "../mentions/calendar.ts";
import { singleDay } from "../mentions/edtf.ts";
import type { ReadArticle } from "../read-article.ts";

/**
 * The articles of a dossier, those without a publication date with the days between which they were written, where
 * the others tell: "the shooting on Saturday" was printed within six days of the Saturday that another article gives
 * for the shooting. The articles that need none, or find none, are returned as they are.
 */
export function placeUndated(
  sources: readonly SourceInput[],
  articles: readonly ReadArticle[],
): readonly SourceInput[] {
  const undated = articles.filter(isUndated);
  if (undated.length === 0 || undated.length === articles.length) return sources;
  const days = daysOfActs(articles.filter((article) => !isUndated(article)));
  return mapDefined(sources, (source, i) => {
    const article = articles[i];
    const window = article && isUndated(article) ? windowOf(article, days) : null;
    return window === null ? source : { ...source, given: { ...source.given, writtenBetween: window } };
  });
}

function isUndated({ source }: ReadArticle): boolean {
  return source.metadata.published.value === null;
}

/** The days that dated articles give for each act: "shooting" -> 17 May. */
function daysOfActs(articles: readonly ReadArticle[]): ReadonlyMap<string, ReadonlySet<DayNumber>> {
  const days = new Map<string, Set<DayNumber>>();
  for (const { acts, edtf } of articles.flatMap(datesIn)) {
    const day = edtf === null ? null : singleDay(edtf);
    if (day === null) continue;
    for (const act of acts) days.set(act, (days.get(act) ?? new Set()).add(day));
  }
  return days;
}

/** What an article tells of as done on a day: not what it says will be. */
function datesIn({ claims }: ReadArticle): DatedActs[] {
  return mapDefined(claims, ({ claim: { stance }, cues: { dated } }) =>
    stance === "planned" || stance === "possible" ? undefined : dated,
  );
}

/** First and last day on which an article can have been written, and how much speaks for it. */
interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly votes: number;
}

/** The stretch in which most dates of an article fall on the days of the others, EDTF; null where none or two do. */
function windowOf(article: ReadArticle, days: ReadonlyMap<string, ReadonlySet<DayNumber>>): string | null {
  const dated = datesIn(article).map((date) => stretchesOf(date, days));
  const edges = [...new Set(dated.flat().map(({ from }) => from))].sort((a, b) => a - b);
  const best: Stretch[] = [];
  for (const from of edges) {
    const stretch = stretchFrom(from, dated);
    if (stretch.votes > (best[0]?.votes ?? 0)) best.length = 0;
    if (stretch.votes >= (best[0]?.votes ?? 1)) best.push(stretch);
  }
  const [only, another] = best;
  return only === undefined || another !== undefined ? null : `${isoDate(only.from)}/${isoDate(only.to)}`;
}

/** How many dates of an article allow of a day, and up to which day all of those do. */
function stretchFrom(day: DayNumber, dated: readonly (readonly Stretch[])[]): Stretch {
  const holding = mapDefined(dated, (stretches) =>
    stretches.find(({ from, to }) => from <= day && day <= to),
  );
  return {
    from: day,
    to: Math.min(...holding.map(({ to }) => to)),
    votes: holding.reduce((sum, { votes }) => sum + votes, 0),
  };
}

/** When an article that tells of a date so may have been written, by the days that others give for what it tells. */
function stretchesOf(
  { acts, timex }: DatedActs,
  days: ReadonlyMap<string, ReadonlySet<DayNumber>>,
): readonly Stretch[] {
  const candidates = new Set(acts.flatMap((act) => [...(days.get(act) ?? [])]));
  const weekday = Number(WEEKDAY.exec(timex)?.[1]);
  const ofYear = DAY_OF_YEAR.exec(timex);
  const reach = ofYear ? WEEKS_BEHIND : DAYS_BEHIND;
  return mapDefined([...candidates], (day) =>
    weekdayOf(day) === weekday || (ofYear && isOfYear(day, Number(ofYear[1]), Number(ofYear[2])))
      ? { from: day, to: day + reach, votes: acts.filter((act) => days.get(act)?.has(day)).length }
      : undefined,
  );
}

function isOfYear(day: DayNumber, month: number, dayOfMonth: number): boolean {
  const year = Number(isoDate(day).slice(0, "2024".length));
  return isCivilDate(year, month, dayOfMonth) && dayNumber(year, month, dayOfMonth) === day;
}

const WEEKDAY = /^XXXX-WXX-([1-7])/u;
const DAY_OF_YEAR = /^XXXX-(\d\d)-(\d\d)/u;
/** News names a weekday of the day it appears and the six before, a day of the month for some weeks. */
const DAYS_BEHIND = 6;
const WEEKS_BEHIND = 27;
