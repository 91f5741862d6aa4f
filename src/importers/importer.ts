import type { GivenMetadata } from "../core/index.ts";

/** A file as it came: from disk, from an upload, or made of pasted words. */
export interface ImportedFile {
  /** File name; folders before it are left out of what is stored. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A source before it joins a dossier. */
export interface ArticleDraft {
  /** File name without folders. */
  readonly file: string;
  /** The file as it came; its SHA-256 names this version of the source. */
  readonly bytes: Uint8Array;
  /** The words of the file. A byte order mark is not part of them. */
  readonly text: string;
  readonly given: GivenMetadata;
}
