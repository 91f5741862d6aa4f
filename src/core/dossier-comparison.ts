import type { PlacedClaim } from "./claims/claim-kind.ts";
import { kinds } from "./kinds/index.ts";
import { DossierAlignment } from "./questions/align-dossier.ts";
import { Origins } from "./verdicts/origins.ts";
import type { Passage } from "./verdicts/passages.ts";
import { Verdicts } from "./verdicts/verdicts.ts";

/** What is compared of an article. */
export interface ComparedArticle {
  readonly id: string;
  /** Without ids, in canonical order, as people's decisions left them. */
  readonly claims: readonly PlacedClaim[];
  readonly passages: readonly Passage[];
}

/** What comparing the articles of a dossier has come to. Articles may be added after those it has. */
export class DossierComparison {
  readonly alignment = new DossierAlignment(kinds);
  readonly origins = new Origins();
  readonly verdicts = new Verdicts();
  readonly #articles: ComparedArticle[] = [];

  /** Whether it may be extended to those articles, with the result that a new comparison of them would have. */
  isStartOf(articles: readonly ComparedArticle[]): boolean {
    return (
      this.alignment.isStartOf(articles.map(({ claims }) => claims)) &&
      this.#articles.every(({ id, passages }, i) => {
        const article = articles[i];
        return article?.id === id && samePassages(article.passages, passages);
      })
    );
  }

  /** @param articles in the order of their ids; `isStartOf` holds of them */
  extendTo(articles: readonly ComparedArticle[]): void {
    this.alignment.extendTo(articles.map(({ claims }) => claims));
    for (const article of articles.slice(this.#articles.length)) {
      this.#articles.push(article);
      this.origins.add({ ...article, claims: this.alignment.claimsOf(article.id) });
    }
  }
}

function samePassages(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Compares the articles of a dossier, which are in the order of their ids. */
export type ArticleComparer = (articles: readonly ComparedArticle[]) => DossierComparison;

export function compareArticles(articles: readonly ComparedArticle[]): DossierComparison {
  const comparison = new DossierComparison();
  comparison.extendTo(articles);
  return comparison;
}

/**
 * `compareArticles`, remembering the latest comparisons: where one has the first of the articles it is extended,
 * with the same result, so that an article added to a large dossier is the only one that is compared.
 * @param most comparisons to keep
 */
export function keepComparisons(most: number): ArticleComparer {
  let kept: readonly DossierComparison[] = [];
  return (articles) => {
    const known = kept.find((comparison) => comparison.isStartOf(articles));
    const comparison = known ?? new DossierComparison();
    comparison.extendTo(articles);
    kept = [comparison, ...kept.filter((other) => other !== comparison)].slice(0, most);
    return comparison;
  };
}
