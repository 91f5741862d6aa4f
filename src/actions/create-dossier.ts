import { failure, success, type Outcome } from "../base/outcome.ts";
import { sliceCodePoints } from "../core/index.ts";
import { insertDossier } from "../database/dossiers.ts";
import type { Workspace } from "./workspace.ts";

const MOST_CHARACTERS = 300;
const MOST_SLUG_CHARACTERS = 60;

/**
 * Makes an empty dossier. Its slug comes from the title and is made unique by a number.
 * Problems: `dossier/no-title`, `dossier/long-title`.
 */
export async function createDossier(
  workspace: Workspace,
  draft: { readonly title: string },
): Promise<Outcome<{ readonly slug: string }>> {
  const title = draft.title.replace(/[\p{Cc}\p{Surrogate}\s]+/gu, " ").trim();
  if (title === "") return failure("dossier/no-title", "Give the dossier a title.");
  if (title.length > MOST_CHARACTERS) {
    return failure(
      "dossier/long-title",
      `The title has ${String(title.length)} characters; ${String(MOST_CHARACTERS)} is the most. Shorten it.`,
    );
  }
  const slug = await insertDossier(workspace.database, slugOf(title), title);
  return slug.ok ? success({ slug: slug.value }) : slug;
}

/** `Russia–Iran relations` becomes `russia-iran-relations`; letters of other scripts stay. */
function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = sliceCodePoints((words ?? []).join("-"), { start: 0, end: MOST_SLUG_CHARACTERS });
  return slug.replace(/-$/, "") || "dossier";
}
