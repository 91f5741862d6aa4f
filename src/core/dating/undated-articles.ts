import { mapDefined } from "../../base/map-defined.ts";
import type { SourceInput } from "../analysis.ts";
import type { DatedActs } from "../claims/claim.ts";
import { isoDate, type DayNumber } from "../mentions/calendar.ts";
import { boundsOf, singleDay } from "../mentions/edtf.ts";
import type { ReadArticle } from "../read-article.ts";
import { stretchOf, type DaysOfActs, type WrittenBetween } from "./written-stretch.ts";

/**
 * The articles of a dossier, those without a publication date with the days between which they were written, where
 * the others tell: "the shooting on Saturday" was printed within six days of the Saturday that another article gives
 * for the shooting. Of the others only that is known that they are of the same story.
 */
export function placeUndated(
  sources: readonly SourceInput[],
  articles: readonly ReadArticle[],
): readonly SourceInput[] {
  const undated = articles.filter(isUndated);
  if (undated.length === 0 || undated.length === articles.length) return sources;
  const dated = articles.filter((article) => !isUndated(article));
  const days = daysOfActs(dated);
  const story = storyOf(dated);
  return mapDefined(sources, (source, i) => {
    const article = articles[i];
    const written = article && isUndated(article) ? (stretchOf(datesIn(article), days) ?? story) : null;
    if (written === null) return source;
    const writtenBetween = `${isoDate(written.first)}/${isoDate(written.last)}`;
    return { ...source, given: { ...source.given, writtenBetween } };
  });
}

/** The days on which the others were written, and some weeks around them: a year or a season that all of them mean. */
function storyOf(articles: readonly ReadArticle[]): WrittenBetween | null {
  const published = articles.map(({ source }) => boundsOf(source.metadata.published.value ?? ""));
  const first = mapDefined(published, (bounds) => bounds?.first ?? undefined);
  const last = mapDefined(published, (bounds) => bounds?.last ?? undefined);
  if (first.length === 0 || last.length === 0) return null;
  return { first: Math.min(...first) - WEEKS_AROUND, last: Math.max(...last) + WEEKS_AROUND };
}

/** Days. */
const WEEKS_AROUND = 28;

function isUndated({ source }: ReadArticle): boolean {
  return source.metadata.published.value === null;
}

/** The days that dated articles give for each act: "shooting" -> 17 May. */
function daysOfActs(articles: readonly ReadArticle[]): DaysOfActs {
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
