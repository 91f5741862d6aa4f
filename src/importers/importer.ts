import type { Outcome } from "../base/outcome.ts";
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

/** Reads one format. */
export interface Importer {
  readonly id: string;
  /** Name for people: "plain text". */
  readonly label: string;
  /** Ends of file names it reads, lower-case with the dot; `""` is a name without an end. */
  readonly extensions: readonly string[];
  /** @param name file name without folders, for messages */
  read(bytes: Uint8Array, name: string): Outcome<ImportedText>;
}

/** What a file says: its words, and what it states of itself outside of them. */
export interface ImportedText {
  readonly text: string;
  readonly given: GivenMetadata;
}
