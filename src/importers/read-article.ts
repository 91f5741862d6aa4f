import type { Outcome } from "../base/outcome.ts";
import type { ArticleDraft, ImportedFile } from "./importer.ts";

/** Reads one article and, where there is one, its sidecar. */
export function readArticle(_file: ImportedFile, _sidecar?: ImportedFile): Outcome<ArticleDraft> {
  throw new Error("not yet written");
}
