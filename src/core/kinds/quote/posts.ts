import type { SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import { FEWEST_WORDS, saysEnough, wordsAt, type Said } from "./said.ts";

/**
 * A post on a social network as articles embed it, sentence by sentence: the words, a dash, the author
 * with the handle in brackets: "So proud of this town. — Ana Diaz (@anadiaz) May 3, 2021".
 */
export function posts(source: SourceReading, sentence: Sentence): Said[] {
  const { text, paragraphs, sentences } = source.document;
  const next = sentences[sentence.index + 1];
  const reach =
    next && DASH.test(text.charAt(next.start))
      ? next.end
      : (paragraphs[sentence.paragraph]?.end ?? sentence.end);
  const words = text.slice(sentence.start, Math.min(reach, sentence.end + LONGEST_SIGNATURE));
  const post = words.includes("(@") ? SIGNATURE.exec(words) : null;
  const author = post?.groups?.["author"];
  // The dash stands in the sentence it signs, or opens the next one.
  if (!post || post.index === 0 || !author || sentence.start + post.index > (next?.start ?? reach)) return [];
  const end = sentence.start + text.slice(sentence.start, sentence.start + post.index).trimEnd().length;
  return sentencesOf(source, sentence)
    .map((held) => ({
      start: held.start,
      end: Math.min(held.end, end),
      sentence: held,
      speaker: { name: author, via: null },
      inDoubt: false,
      addressee: null,
      direct: true,
      rule: "quote/<words> — <author> (@<handle>)",
    }))
    .filter((piece) => piece.start < end && saysEnough(wordsAt(source, piece), FEWEST_WORDS));
}

/**
 * The sentences of a post up to its last one: all from the head of the paragraph, where that is short enough
 * to be the post; in running text those before it that speak of "we" or "I".
 */
function sentencesOf({ document: { text, sentences } }: SourceReading, last: Sentence): Sentence[] {
  const before = sentences.slice(0, last.index).filter(({ paragraph }) => paragraph === last.paragraph);
  const isWhole = last.end - (before[0]?.start ?? last.start) <= LONGEST_POST;
  const other = before.findLastIndex(({ start, end }) => !FIRST_PERSON.test(text.slice(start, end)));
  return [...(isWhole ? before : before.slice(other + 1)), last];
}

/** Characters, as most networks allow. */
const LONGEST_POST = 290;
const LONGEST_SIGNATURE = 80;
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s)\b/u;
const DASH = /[—–-]/u;
const SIGNATURE = /[—–-] ?(?<author>\p{Lu}[\p{L}.' -]{1,40})[®™]? \(@\w{1,20}\)/u;
