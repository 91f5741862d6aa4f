import { mapDefined } from "../../base/map-defined.ts";
import type { SourceInput } from "../analysis.ts";
import { civilDate, dayNumber, isCivilDate, type DayNumber } from "../mentions/calendar.ts";
import { singleDay } from "../mentions/edtf.ts";
import type { ReadArticle } from "../read-article.ts";

/**
 * The articles of a dossier with the year that their datelines leave out: "OSLO, 4 May —" is of the year whose
 * 4 May lies nearest to when the other articles were published, or where none says when, to the dates they print
 * in full. The articles that need no year, or find none, are returned as they are.
 */
export function lendDatelineYears(
  sources: readonly SourceInput[],
  articles: readonly ReadArticle[],
): readonly SourceInput[] {
  if (!articles.some(({ datelineDay }) => datelineDay !== null)) return sources;
  const published = daysOf(articles.map(({ source }) => source.metadata.published.value));
  const day = middleOf(published.length > 0 ? published : daysOf(articles.flatMap(printedIn)));
  if (day === null) return sources;
  return mapDefined(sources, (source, i) => {
    const dateline = articles[i]?.datelineDay;
    const year = dateline ? nearestYear(dateline, day) : null;
    return year === null ? source : { ...source, given: { ...source.given, datelineYear: year } };
  });
}

/** Days of the calendar that an article prints with their years. */
function printedIn({ claims }: ReadArticle): (string | null)[] {
  return claims.flatMap(({ claim: { kind, inferred, about } }) =>
    kind === "date" && inferred.length === 0 ? [about] : [],
  );
}

function daysOf(dates: readonly (string | null)[]): DayNumber[] {
  return mapDefined(dates, (date) => (date === null ? undefined : (singleDay(date) ?? undefined)));
}

function middleOf(days: readonly DayNumber[]): DayNumber | null {
  return [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? null;
}

function nearestYear(
  { month, day }: { readonly month: number; readonly day: number },
  near: DayNumber,
): number | null {
  const about = civilDate(near).year;
  const years = [about - 1, about, about + 1].filter((year) => isCivilDate(year, month, day));
  const away = (year: number): number => Math.abs(dayNumber(year, month, day) - near);
  return years.sort((a, b) => away(a) - away(b))[0] ?? null;
}
