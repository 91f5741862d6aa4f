import { success, type Outcome } from "../base/outcome.ts";
import { analyze, counted, type DossierState } from "../core/index.ts";
import { printedId } from "../database/ids.ts";
import { inputsOf, planSources } from "./plan-sources.ts";
import { readArticles } from "./read-articles.ts";

/**
 * Reads article files with their sidecars and analyses them in memory, without a database. Sources
 * are numbered by file name, so that the order of `paths` changes nothing. Problems: those of
 * `readArticles`.
 */
export async function analyzeFiles(paths: readonly string[]): Promise<Outcome<DossierState>> {
  const drafts = await readArticles(paths);
  if (!drafts.ok) return drafts;
  const { added, duplicates } = planSources([], drafts.value);
  const analysis = analyze(inputsOf(added));
  const checksums = new Map(added.map(({ number, sha256 }) => [printedId("S", number), sha256]));
  return success({
    dossier: { slug: "files", title: counted(added.length, "article"), analysed: null },
    ...analysis,
    sources: analysis.sources.map((source) => ({ ...source, sha256: checksums.get(source.id) ?? "" })),
    warnings: [
      ...duplicates.map(({ file, sameAs }) => `${file} has the same bytes as ${sameAs} and was left out.`),
      ...analysis.warnings,
    ],
    history: [],
    reviews: new Map(),
  });
}
