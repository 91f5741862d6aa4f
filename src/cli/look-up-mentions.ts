import { failure, success, type Outcome } from "../base/outcome.ts";
import {
  codePointIndex,
  counted,
  mentionInWords,
  sourceMentions,
  type ReportSource,
  type SourceMention,
  type Span,
} from "../core/index.ts";

/** Where to look in a source: at words, wherever they stand, or at one character, counted from 0. */
export type Place = { readonly words: string } | { readonly character: number };

/**
 * The mentions that touch a place, in text order.
 * Problems: `explain/no-such-words`, `explain/no-such-character`, `explain/no-mention`, which names the nearest.
 */
export function mentionsAt(source: ReportSource, place: Place): Outcome<readonly SourceMention[]> {
  const spans = "words" in place ? findWords(source, place.words) : characterAt(source, place.character);
  if (!spans.ok) return spans;
  const mentions = sourceMentions(source);
  const found = mentions.filter((mention) => spans.value.some((span) => touches(mention, span)));
  return found.length > 0 ? success(found) : noMention(source, spans.value, mentions);
}

/**
 * The mention with that number.
 * Problem: `explain/unknown`, which says how many there are.
 */
export function mentionNumbered(source: ReportSource, id: string): Outcome<SourceMention> {
  const mentions = sourceMentions(source);
  const mention = mentions.find((each) => each.id === id);
  if (mention !== undefined) return success(mention);
  const last = mentions.at(-1);
  return failure(
    "explain/unknown",
    last === undefined
      ? `There is no ${id}: nothing was recognized in ${source.id} (${source.file}).`
      : `There is no ${id}. ${source.id} (${source.file}) has ${counted(mentions.length, "mention")}, the last is ${last.id}.`,
  );
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Every place where the words stand, whatever their case and white space. */
function findWords({ id, file, text }: ReportSource, words: string): Outcome<readonly Span[]> {
  const pieces = words.trim().split(/\s+/);
  const escaped = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const { toCodePoints } = codePointIndex(text);
  const spans = [...text.matchAll(new RegExp(escaped.join("\\s+"), "giu"))].map(({ index, 0: found }) =>
    toCodePoints({ start: index, end: index + found.length }),
  );
  return words.trim() !== "" && spans.length > 0
    ? success(spans)
    : failure(
        "explain/no-such-words",
        `The words “${words}” do not stand in ${id} (${file}). Copy them from the article.`,
      );
}

function characterAt({ id, file, characters }: ReportSource, character: number): Outcome<readonly Span[]> {
  return character < characters
    ? success([{ start: character, end: character + 1 }])
    : failure(
        "explain/no-such-character",
        `${id} (${file}) has ${counted(characters, "character")}: give a number below that.`,
      );
}

function noMention(
  { id, file }: ReportSource,
  spans: readonly Span[],
  mentions: readonly SourceMention[],
): Outcome<never> {
  const [{ start, end } = { start: 0, end: 0 }] = spans;
  const before = mentions.findLast((mention) => mention.end <= start);
  const after = mentions.find((mention) => mention.start >= end);
  const nearest = [before, after].flatMap((mention) =>
    mention === undefined ? [] : `${mention.id} “${mention.text}” (${mentionInWords(mention.value)})`,
  );
  return failure(
    "explain/no-mention",
    `No mention at characters ${String(start)}–${String(end)} of ${id} (${file}). ${
      nearest.length === 0 ? "Nothing was recognized in it." : `The nearest: ${nearest.join("; ")}.`
    }`,
  );
}
