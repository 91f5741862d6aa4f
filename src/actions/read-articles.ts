import type { Outcome } from "../base/outcome.ts";
import type { ArticleDraft } from "../importers/index.ts";

/**
 * Reads article files from disk. `NN.txt` may have a sidecar `NN.json`.
 * Problems: `import/nothing`, `import/missing-file`, `import/unreadable` and those of `readArticle`.
 */
export function readArticles(_paths: readonly string[]): Promise<Outcome<readonly ArticleDraft[]>> {
  throw new Error("not yet written");
}
