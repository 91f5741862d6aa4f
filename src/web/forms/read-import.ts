import { z } from "zod";
import type { Problem } from "../../base/outcome.ts";
import type { GivenMetadata } from "../../core/index.ts";
import { checkGiven, readArticle, type ArticleDraft, type ImportedFile } from "../../importers/index.ts";
import type { ImportEntries } from "../pages/import.ts";

const words = z.string().optional().default("");
const sentForm = z.object({
  name: words,
  text: words,
  title: words,
  outlet: words,
  byline: words,
  published: words,
  url: words,
});

/** Fields of the import form; anything that is not text counts as empty. */
export function readImportEntries(body: unknown): ImportEntries {
  const parsed = sentForm.safeParse(body ?? {});
  const { text, ...rest } = parsed.success ? parsed.data : sentForm.parse({});
  const trimmed = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value.trim()]));
  // Browsers send every line break of a form as CR LF; the words that were pasted had none of these.
  return { ...sentForm.parse(trimmed), text: text.replaceAll("\r\n", "\n") };
}

/** Articles that were read, and what stood in the way of the others. */
export interface ReadImport {
  readonly drafts: readonly ArticleDraft[];
  readonly problems: readonly Problem[];
}

/**
 * Reads pasted words and uploaded files. `NN.json` beside `NN.txt` says what the editor knows of
 * it; what the form says holds for the article if there is only one.
 */
export function readImport(entries: ImportEntries, files: readonly ImportedFile[]): ReadImport {
  const articles = files.filter(({ name }) => !isSidecar(name));
  const sidecars = new Map(
    files.filter(({ name }) => isSidecar(name)).map((file) => [stem(file.name), file]),
  );
  const pasted = entries.text.trim() === "" ? [] : [pastedFile(entries)];
  const all = [...pasted, ...articles];
  const outcomes = all.map((file) => readArticle(file, sidecars.get(stem(file.name))));
  const orphans = [...sidecars.values()].filter(
    ({ name }) => !articles.some((file) => stem(file.name) === stem(name)),
  );
  const given = givenMetadata(entries);
  const severalGiven = all.length > 1 && Object.keys(given).length > 0;
  return {
    drafts: outcomes
      .flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
      .map((draft) => (all.length === 1 ? { ...draft, given: { ...draft.given, ...given } } : draft)),
    problems: [
      ...outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem])),
      ...orphans.map(({ name }) => orphanSidecar(name)),
      ...(severalGiven ? [SEVERAL_GIVEN] : []),
      ...givenProblems(given),
    ],
  };
}

const SEVERAL_GIVEN: Problem = {
  code: "import/whose-metadata",
  message:
    "Title, outlet, author, date and address go with one article, but several came in. Leave these fields empty, or add a .json file of the same name to each article.",
};

function orphanSidecar(name: string): Problem {
  return {
    code: "import/sidecar-alone",
    message: `“${name}” describes an article that is not here. Choose the .txt file of the same name along with it.`,
  };
}

/** Day, address and length are held to the same rules as those of a sidecar. */
function givenProblems(given: GivenMetadata): readonly Problem[] {
  const checked = checkGiven(given, "What you know of the article");
  return checked.ok ? [] : [checked.problem];
}

function givenMetadata({ title, outlet, byline, published, url }: ImportEntries): GivenMetadata {
  return Object.fromEntries(
    Object.entries({ title, outlet, byline, published, url }).filter(([, value]) => value !== ""),
  );
}

function pastedFile({ text, title }: ImportEntries): ImportedFile {
  const name = (title || text).trim().slice(0, 48).toLowerCase();
  const slug = name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return { name: `${slug || "pasted"}.txt`, bytes: new TextEncoder().encode(text) };
}

function isSidecar(name: string): boolean {
  return name.toLowerCase().endsWith(".json");
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, "").toLowerCase();
}

/** A form that brought no article at all. */
export const NOTHING_TO_IMPORT: Problem = {
  code: "import/nothing",
  message: "Paste the text of an article or choose at least one file.",
};
