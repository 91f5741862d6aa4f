export type { ArticleDraft, ImportedFile } from "./importer.ts";
export { readArticle } from "./read-article.ts";
