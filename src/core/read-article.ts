import type { AnalysedSource, SourceInput } from "./analysis.ts";
import type { PlacedClaim } from "./claims/claim-kind.ts";
import { findClaims } from "./claims/find-claims.ts";
import { isProse, readSource, type SourceReading } from "./claims/source-reading.ts";
import type { Document, GivenMetadata } from "./document/document.ts";
import { readDocument } from "./document/read-document.ts";
import { kinds } from "./kinds/index.ts";
import { findMentions, findMentionsInAll } from "./mentions/find-mentions.ts";
import { codePointIndex } from "./text/code-points.ts";
import { passagesOf, type Passage } from "./verdicts/passages.ts";

/**
 * All that the comparison of articles needs of one of them. Plain data that depends on that article
 * alone: whoever analyses a dossier again may keep it.
 */
export interface ReadArticle {
  /** No sentence has claims yet: that is for the analysis to say, once people's decisions are in. */
  readonly source: AnalysedSource;
  /** Without ids. */
  readonly claims: readonly PlacedClaim[];
  readonly passages: readonly Passage[];
  readonly warnings: readonly string[];
  /** See `Document`. */
  readonly datelineDay: Document["datelineDay"];
}

export type ArticleReader = (input: SourceInput) => ReadArticle;

/** Reads one article on its own. */
export function readArticle(input: SourceInput): ReadArticle {
  const reading = readText(input.text, input.given);
  return {
    source: describeSource(input, reading.document),
    claims: findClaims(kinds, reading, input.id),
    passages: passagesOf(reading),
    warnings: unreadWarning(input.id, reading.document),
    datelineDay: reading.document.datelineDay,
  };
}

/** A text with its mentions and its grammar. */
export function readText(text: string, given: GivenMetadata): SourceReading {
  const document = readDocument(text, given);
  return readSource(document, findMentions(document));
}

/** A text, and what is known of it besides. */
export interface GivenText {
  readonly text: string;
  readonly given: GivenMetadata;
}

/** Several texts, stage by stage: see `extractAll`. */
export function readTexts(texts: readonly GivenText[]): SourceReading[] {
  const documents = texts.map(({ text, given }) => readDocument(text, given));
  const mentions = findMentionsInAll(documents);
  return documents.map((document, i) => readSource(document, mentions[i] ?? []));
}

function describeSource(input: SourceInput, document: Document): AnalysedSource {
  const { toCodePoints, length } = codePointIndex(input.text);
  return {
    id: input.id,
    file: input.file,
    text: input.text,
    url: input.given.url ?? null,
    metadata: document.metadata,
    characters: length,
    regions: document.regions.map(({ role, ...span }) => ({ ...toCodePoints(span), role })),
    sentences: [
      ...document.sentences.map((sentence) => ({
        ...toCodePoints(sentence),
        coverage: "none" as const,
      })),
      ...document.regions
        .filter(({ role }) => role === "boilerplate")
        .map((region) => ({ ...toCodePoints(region), coverage: "boilerplate" as const })),
    ].sort((a, b) => a.start - b.start),
  };
}

/** Stretches without the end of a sentence are not read for claims: said, never silent. */
function unreadWarning(id: string, { sentences }: Document): readonly string[] {
  const unread = sentences.filter((sentence) => !isProse(sentence)).length;
  return unread === 0
    ? []
    : [
        `${id} runs on for hundreds of words without the end of a sentence in ${unread === 1 ? "one place" : `${String(unread)} places`}. No claims were read there: look yourself.`,
      ];
}
