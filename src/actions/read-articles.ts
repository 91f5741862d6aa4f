import { readFile, stat } from "node:fs/promises";
import { failure, success, type Outcome } from "../base/outcome.ts";
import { checkSize, readArticle, type ArticleDraft, type ImportedFile } from "../importers/index.ts";

/**
 * Reads article files from disk. `NN.txt` may have a sidecar `NN.json` beside it, which may be named
 * along with it or not.
 * Problems: `import/nothing`, `import/missing-file`, `import/unreadable` and those of `readArticle`.
 */
export async function readArticles(paths: readonly string[]): Promise<Outcome<readonly ArticleDraft[]>> {
  const sidecars = new Set(paths.filter((file) => file !== sidecarOf(file)).map(sidecarOf));
  const articles = [...new Set(paths)].filter((file) => !sidecars.has(file));
  if (articles.length === 0) return failure("import/nothing", "Name at least one article file.");
  const drafts: ArticleDraft[] = [];
  for (const file of articles) {
    const article = await readFromDisk(file);
    if (!article.ok) return article;
    const sidecar = await readFromDisk(sidecarOf(file));
    if (!sidecar.ok && sidecar.problem.code !== MISSING) return sidecar;
    const draft = readArticle(article.value, sidecar.ok ? sidecar.value : undefined);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return success(drafts);
}

const MISSING = "import/missing-file";

async function readFromDisk(file: string): Promise<Outcome<ImportedFile>> {
  try {
    const { size } = await stat(file);
    const fits = checkSize(file, size);
    if (!fits.ok) return fits;
    return success({ name: file, bytes: await readFile(file) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    switch (code) {
      case "ENOENT":
      case "ENOTDIR":
        return failure(MISSING, `${file} is not there. Check the name and the folder.`);
      case "EISDIR":
        return failure("import/unreadable", `${file} is a folder. Name the article files in it.`);
      case undefined:
        throw error;
      default:
        return failure("import/unreadable", `${file} cannot be read (${code}). Check its permissions.`);
    }
  }
}

/** `story/01.txt` has `story/01.json`. */
function sidecarOf(file: string): string {
  return `${file.replace(/\.[^./\\]*$/, "")}.json`;
}
