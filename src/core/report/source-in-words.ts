import type { Basis, Metadata } from "../document/document.ts";
import { dateInWords } from "../text/date-in-words.ts";

/** How a piece of metadata is known. */
export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  stated: "stated in the text",
  given: "given by the editor",
  inferred: "inferred from the text",
  unknown: "unknown",
};

/** Who published it and who wrote it: "The New American, Angeline Tan"; what is missing is said. */
export function originInWords({ outlet, byline }: Metadata): string {
  return [outlet.value ?? "No outlet", byline.value ?? "no author"].join(", ");
}

/** "Published 11 Dec 2023", or "No publication date". */
export function publishedInWords({ published }: Metadata): string {
  return published.value === null ? "No publication date" : `Published ${dateInWords(published.value)}`;
}
