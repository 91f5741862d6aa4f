import type { Field, GivenMetadata, Metadata, Standing } from "../document/document.ts";
import { readDocument } from "../document/read-document.ts";
import { valueInCodePoints } from "../mentions/code-point-values.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import type { Mention, MentionPart } from "../mentions/mention.ts";
import { codePointIndex } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";
import type { ReportSource } from "./report.ts";

/** A mention as it is explained. Offsets are code points. */
export interface SourceMention extends Omit<Mention, "sentence" | "parts"> {
  /** `S2:M14`: its place among the mentions of its source, in text order. */
  readonly id: string;
  readonly sentence: Span;
  readonly standing: Standing;
  /** The words it was read from and what each gave, in text order. */
  readonly steps: readonly MentionStep[];
}

export interface MentionStep extends MentionPart {
  readonly text: string;
}

/**
 * Every mention of a source with the words it was read from. They are not stored: the same text and
 * metadata give the same mentions again.
 */
export function sourceMentions({ id, text, url, metadata }: MentionedSource): readonly SourceMention[] {
  const document = readDocument(text, { ...givenOf(metadata), url });
  const { toCodePoints } = codePointIndex(text);
  return findMentions(document).map((mention, i) => {
    const sentence = document.sentences[mention.sentence];
    return {
      id: `${id}:M${String(i + 1)}`,
      ...toCodePoints(mention),
      text: mention.text,
      value: valueInCodePoints(mention.value, toCodePoints),
      rule: mention.rule,
      sentence: toCodePoints(sentence ?? mention),
      standing: sentence?.standing ?? "body",
      steps: mention.parts
        .map((part) => ({ ...part, ...toCodePoints(part), text: text.slice(part.start, part.end) }))
        .sort((a, b) => a.start - b.start),
    };
  });
}

type MentionedSource = Pick<ReportSource, "id" | "text" | "url" | "metadata">;

/** What the editor gave; the rest is read from the text again. */
function givenOf({ title, outlet, byline, published }: Metadata): GivenMetadata {
  const given = ({ value, basis }: Field): string | null => (basis === "given" ? value : null);
  return {
    title: given(title),
    outlet: given(outlet),
    byline: given(byline),
    published: given(published),
  };
}
