import type { SourceReading } from "../../claims/source-reading.ts";
import type { Sentence } from "../../document/document.ts";
import { FEWEST_WORDS, saysEnough, wordsAt, type Said } from "./said.ts";

/**
 * A post on a social network as articles embed it, sentence by sentence: the words, a dash, the author
 * with the handle in brackets: "So proud of this town. — Ana Diaz (@anadiaz) May 3, 2021".
 */
export function posts(source: SourceReading, sentence: Sentence): Said[] {
  const { text, paragraphs, sentences } = source.document;
  const paragraph = paragraphs[sentence.paragraph];
  const opensParagraph = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  if (!paragraph || !opensParagraph) return [];
  const post = SIGNATURE.exec(text.slice(sentence.start, sentence.start + LONGEST_POST));
  const author = post?.groups?.["author"];
  if (!post || !author || sentence.start + post.index > paragraph.end) return [];
  const end = sentence.start + text.slice(sentence.start, sentence.start + post.index).trimEnd().length;
  const said: Said[] = [];
  for (
    let held: Sentence | undefined = sentence;
    held && held.start < end;
    held = sentences[held.index + 1]
  ) {
    said.push({
      sentence: held,
      start: held.start,
      end: Math.min(held.end, end),
      speaker: { name: author, via: null },
      inDoubt: false,
      addressee: null,
      direct: true,
      rule: "quote/<words> — <author> (@<handle>)",
    });
  }
  return said.filter((piece) => saysEnough(wordsAt(source, piece), FEWEST_WORDS));
}

/** Characters with the signature; networks allow 280, or 500 at most. */
const LONGEST_POST = 600;
const SIGNATURE = /[—–-] ?(?<author>\p{Lu}[\p{L}.' -]{1,40}) \(@\w{1,20}\)/u;
