import type { Outcome } from "../base/outcome.ts";
import type { DossierState } from "../core/index.ts";

/**
 * Reads article files with their sidecars and analyses them in memory, without a database.
 * Problems: those of `readArticles`.
 */
export function analyzeFiles(_paths: readonly string[]): Promise<Outcome<DossierState>> {
  throw new Error("not yet written");
}
