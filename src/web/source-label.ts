import { keepPerObject } from "../base/keep-per-object.ts";
import { dateInWords, originInWords, type ReportSource } from "../core/index.ts";

/** What a source is called on the pages; what is missing is said, never left empty. */
export interface SourceLabel {
  readonly id: string;
  /** Null where the text has no title. */
  readonly title: string | null;
  /** "The New American, Angeline Tan" or "No outlet, no author". */
  readonly from: string;
  /** "11 Dec 2023, stated" or "No publication date". */
  readonly published: string;
  /** "11 Dec 2023" or "no date". */
  readonly day: string;
  /** For narrow column heads: outlet or author or title. */
  readonly short: string;
}

export const sourceLabel = keepPerObject((source: ReportSource): SourceLabel => {
  const { title, outlet, byline, published } = source.metadata;
  return {
    id: source.id,
    title: title.value,
    from: originInWords(source.metadata),
    published:
      published.value === null
        ? "No publication date"
        : `${dateInWords(published.value)}, ${published.basis}`,
    day: publicationDay(source),
    short: outlet.value ?? byline.value ?? title.value ?? "No title",
  };
});

export function publicationDay(source: ReportSource): string {
  const { value } = source.metadata.published;
  return value === null ? "no date" : dateInWords(value);
}
