import type { Problem } from "../../base/outcome.ts";
import { addresses } from "../addresses.ts";

/** What was typed into the import form; files must be chosen again, browsers do not give them back. */
export interface ImportEntries {
  /** Name of the story; only for a new dossier. */
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  readonly published: string;
  readonly url: string;
}

const NO_IMPORT_ENTRIES: ImportEntries = {
  name: "",
  text: "",
  title: "",
  outlet: "",
  byline: "",
  published: "",
  url: "",
};

/** The form for articles: pasted, or chosen as files. */
export interface ImportForm {
  readonly action: string;
  /** Asks for the name of the story. */
  readonly asksName: boolean;
  readonly entries: ImportEntries;
  readonly problems: readonly Problem[];
  readonly submit: string;
}

export interface ImportContext {
  readonly form: ImportForm;
  readonly title: string;
}

export function newDossierForm(entries = NO_IMPORT_ENTRIES, problems: readonly Problem[] = []): ImportForm {
  return { action: addresses.createDossier, asksName: true, entries, problems, submit: "Create dossier" };
}

export function addArticlesForm(
  slug: string,
  entries = NO_IMPORT_ENTRIES,
  problems: readonly Problem[] = [],
): ImportForm {
  return { action: addresses.add(slug), asksName: false, entries, problems, submit: "Add and compare" };
}
