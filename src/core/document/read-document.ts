import type { Span } from "../text/span.ts";
import { readBlocks, type Block } from "./blocks.ts";
import { classifyBlocks, endsSentence, type BlockRole } from "./classify-blocks.ts";
import { readDateline } from "./dateline.ts";
import type { Document, GivenMetadata, Region, Sentence, Standing, Token } from "./document.ts";
import { readDatelineDay, readDatelinePlace, readMetadata } from "./metadata.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

/**
 * Reads a text: paragraphs and what each is, metadata, sentences with their tokens. The text is not
 * changed; all offsets (UTF-16) point into it as it came.
 */
export function readDocument(text: string, given: GivenMetadata): Document {
  const blocks = readBlocks(text);
  const roles = classifyBlocks(blocks, given.title ?? null);
  const metadata = readMetadata(blocks, roles, given);
  return {
    text,
    metadata,
    regions: readRegions(blocks, roles),
    paragraphs: blocks.map(({ start, end }) => ({ start, end })),
    sentences: readSentences(text, blocks, roles),
    datelineDay: metadata.published.value === null ? readDatelineDay(blocks, roles) : null,
    written: metadata.published.value ?? given.writtenBetween ?? null,
    datelinePlace: readDatelinePlace(blocks, roles),
    kept: [],
  };
}

function readRegions(blocks: readonly Block[], roles: readonly BlockRole[]): Region[] {
  return blocks.flatMap(({ start, end }, i) => {
    const role = roles[i] ?? "body";
    return role === "body" ? [] : [{ start, end, role }];
  });
}

function readSentences(text: string, blocks: readonly Block[], roles: readonly BlockRole[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of readParagraphs(blocks, roles)) {
    for (const own of splitSentences(tokensOf(text, paragraph))) {
      const first = own[0];
      const last = own.at(-1);
      if (!first || !last || own.every((token) => token.kind === "mark")) continue;
      sentences.push({
        start: first.start,
        end: last.end,
        index: sentences.length,
        paragraph: paragraph.number,
        standing: paragraph.standing,
        tokens: own,
      });
    }
  }
  return sentences;
}

function tokensOf(text: string, { pieces, standing }: Paragraph): readonly Token[] {
  const [first, ...rest] = pieces;
  if (!first) return [];
  const tokens = tokenize(text, standing === "body" ? afterDateline(text, first) : first.start, first.end);
  return rest.length === 0
    ? tokens
    : [tokens, ...rest.map(({ start, end }) => tokenize(text, start, end))].flat();
}

interface Paragraph {
  readonly number: number;
  readonly standing: Standing;
  /** More than one where page furniture cuts a sentence in two. */
  readonly pieces: Span[];
}

function readParagraphs(blocks: readonly Block[], roles: readonly BlockRole[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let previous = -1; // block of the last paragraph's last piece
  blocks.forEach((block, i) => {
    const role = roles[i] ?? "body";
    if (role === "boilerplate") return;
    const last = paragraphs.at(-1);
    const cut =
      role === "body" &&
      last?.standing === "body" &&
      previous >= 0 &&
      previous < i - 1 &&
      !endsSentence(blocks[previous]?.text ?? "");
    if (cut) last.pieces.push(block);
    else paragraphs.push({ number: i, standing: role, pieces: [block] });
    previous = i;
  });
  return paragraphs;
}

function afterDateline(text: string, piece: Span): number {
  return piece.start + (readDateline(text.slice(piece.start, piece.end))?.length ?? 0);
}
