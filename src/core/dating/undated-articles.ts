import { mapDefined } from "../../base/map-defined.ts";
import type { SourceInput } from "../analysis.ts";
import type { DatedActs } from "../claims/claim.ts";
import { isoDate, type DayNumber } from "../mentions/calendar.ts";
import { singleDay } from "../mentions/edtf.ts";
import type { ReadArticle } from "../read-article.ts";
import { stretchOf, type DaysOfActs } from "./written-stretch.ts";

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
    const written = article && isUndated(article) ? stretchOf(datesIn(article), days) : null;
    if (written === null) return source;
    const writtenBetween = `${isoDate(written.from)}/${isoDate(written.to)}`;
    return { ...source, given: { ...source.given, writtenBetween } };
  });
}

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
