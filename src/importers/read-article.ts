import { failure, success, type Outcome } from "../base/outcome.ts";
import type { ArticleDraft, ImportedFile, Importer } from "./importer.ts";
import { readSidecar } from "./sidecar.ts";

/** Of one article; some 300,000 words. */
export const MAX_ARTICLE_BYTES = 2_000_000;

/** Reads one article with the importer for its kind; what its sidecar says wins over what it says itself. */
export function readArticleWith(
  importers: readonly Importer[],
  file: ImportedFile,
  sidecar: ImportedFile | undefined,
): Outcome<ArticleDraft> {
  const name = baseName(file.name);
  const fits = checkSize(name, file.bytes.length);
  if (!fits.ok) return fits;
  const importer = chooseImporter(importers, name);
  if (!importer.ok) return importer;
  const article = importer.value.read(file.bytes, name);
  if (!article.ok) return article;
  const { text, given: stated } = article.value;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return failure("import/empty", `${name} has no words in it. Choose a file with the text of an article.`);
  }
  const given = sidecar === undefined ? success({}) : readSidecar(sidecar);
  if (!given.ok) return given;
  return success({ file: name, bytes: file.bytes, text, given: { ...stated, ...given.value } });
}

/** Refuses a file that is too long for an article, before it is read. Problem: `import/too-large`. */
export function checkSize(name: string, bytes: number): Outcome<null> {
  if (bytes <= MAX_ARTICLE_BYTES) return success(null);
  return failure(
    "import/too-large",
    `${name} has ${megabytes(bytes)} MB; an article may have ${megabytes(MAX_ARTICLE_BYTES)} MB. Cut it into parts.`,
  );
}

function chooseImporter(importers: readonly Importer[], name: string): Outcome<Importer> {
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? "";
  const importer = importers.find(({ extensions }) => extensions.includes(extension));
  if (importer) return success(importer);
  const known = importers.flatMap(({ extensions }) => extensions.filter((it) => it !== ""));
  return failure(
    "import/unknown-format",
    `${name} is of a kind that Crosscheck does not read. Save the article as one of: ${known.join(", ")}`,
  );
}

/** The name without folders, whichever system wrote it. */
function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, "");
}
