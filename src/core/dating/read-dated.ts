import { mapDefined } from "../../base/map-defined.ts";
import type { SourceInput } from "../analysis.ts";
import type { ArticleReader, ReadArticle } from "../read-article.ts";
import { lendDatelineYears } from "./dateline-years.ts";
import { placeUndated } from "./undated-articles.ts";

/** The articles of a dossier, and what is known of when each was written. */
export interface DatedArticles {
  readonly sources: readonly SourceInput[];
  readonly articles: readonly ReadArticle[];
}

/** Reads the articles of a dossier, and those once more of which the others tell when they were written. */
export function readDated(given: readonly SourceInput[], read: ArticleReader): DatedArticles {
  const asGiven = { sources: given, articles: given.map(read) };
  return [lendDatelineYears, placeUndated].reduce<DatedArticles>((before, dating) => {
    const sources = dating(before.sources, before.articles);
    return { sources, articles: readAgain(before, sources, read) };
  }, asGiven);
}

/** The articles with those read again of which the others told something. */
function readAgain(
  { sources, articles }: DatedArticles,
  now: readonly SourceInput[],
  read: ArticleReader,
): readonly ReadArticle[] {
  return now === sources
    ? articles
    : mapDefined(now, (source, i) => (source === sources[i] ? articles[i] : read(source)));
}
