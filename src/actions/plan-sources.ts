import { byKeys } from "../base/order.ts";
import type { SourceInput } from "../core/index.ts";
import type { NewSource } from "../database/analysis-rows.ts";
import { printedId } from "../database/ids.ts";
import { sha256 } from "../database/target-hash.ts";
import type { ArticleDraft } from "../importers/index.ts";

/** What is there already, as far as new sources must know. */
export interface PresentSource {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
}

export interface SourcePlan {
  readonly added: readonly NewSource[];
  /** Articles with the bytes of another. */
  readonly duplicates: readonly { readonly file: string; readonly sameAs: string }[];
}

/**
 * Numbers new articles by file name, whatever order they came in, and tells the duplicates. A file
 * name that is taken by other words gets a number: `page.txt`, `page-2.txt`.
 */
export function planSources(present: readonly PresentSource[], drafts: readonly ArticleDraft[]): SourcePlan {
  const idOf = new Map(present.map(({ sha256: checksum, id }) => [checksum, id]));
  const files = new Set(present.map(({ file }) => file));
  const added: NewSource[] = [];
  const duplicates: { file: string; sameAs: string }[] = [];
  const ordered = drafts
    .map((draft) => ({ draft, checksum: sha256(draft.bytes) }))
    .sort(
      byKeys(
        ({ draft }) => draft.file,
        ({ checksum }) => checksum,
      ),
    );
  for (const { draft, checksum } of ordered) {
    const sameAs = idOf.get(checksum);
    if (sameAs !== undefined) {
      duplicates.push({ file: draft.file, sameAs });
      continue;
    }
    const number = present.length + added.length + 1;
    const file = freeName(draft.file, files);
    files.add(file);
    idOf.set(checksum, printedId("S", number));
    added.push({
      number,
      file,
      given: draft.given,
      bytes: Uint8Array.from(draft.bytes),
      text: draft.text,
      sha256: checksum,
    });
  }
  return { added, duplicates };
}

/** The sources as they go into the analysis. */
export function inputsOf(sources: readonly NewSource[]): readonly SourceInput[] {
  return sources.map(({ number, file, text, given }) => ({ id: printedId("S", number), file, text, given }));
}

function freeName(file: string, taken: ReadonlySet<string>): string {
  const [, stem = file, extension = ""] = /^(.+?)(\.[^.]*)?$/.exec(file) ?? [];
  let free = file;
  for (let n = 2; taken.has(free); n++) free = `${stem}-${String(n)}${extension}`;
  return free;
}
