import type { Outcome } from "../base/outcome.ts";
import type { ArticleDraft, ImportedFile, Importer } from "./importer.ts";
import { plainText } from "./plain-text/importer.ts";
import { readArticleWith } from "./read-article.ts";

/** The formats Crosscheck reads: a new one is a folder and a line here. */
export const importers: readonly Importer[] = [plainText];

/**
 * Reads one article and, where there is one, its sidecar. Problems: `import/too-large`,
 * `import/unknown-format`, `import/empty`, `import/binary`, `import/not-utf8`,
 * `import/sidecar-not-json`, `import/sidecar-shape`.
 */
export function readArticle(file: ImportedFile, sidecar?: ImportedFile): Outcome<ArticleDraft> {
  return readArticleWith(importers, file, sidecar);
}

export type { ArticleDraft, ImportedFile, ImportedText, Importer } from "./importer.ts";
export { checkSize, MAX_ARTICLE_BYTES } from "./read-article.ts";
export { checkGiven } from "./sidecar.ts";
