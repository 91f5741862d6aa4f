import { isCommonWord } from "../clauses/common-word.ts";
import type { Sentence } from "../document/document.ts";
import { oneLine } from "../text/one-line.ts";
import type { Span } from "../text/span.ts";
import type { SourceReading } from "./source-reading.ts";

/** Words that no name begins with, as headlines and the heads of paragraphs print them. */
const DETERMINER =
  /^(?:The|An?|His|Her|Its|Their|Our|My|This|That|These|Those|Both|All|Some|Each|Every|No)(?= )/u;

const FORMER = /^(?:Former|Retired|Local|Late)$/u;

/**
 * The printed words of a phrase as they stand inside a question: "The mill", "Police" and "Local growers" lose the
 * capital of the sentence they open, names keep theirs.
 */
export function insideSentence(source: SourceReading, sentence: Sentence, { start, end }: Span): string {
  const words = oneLine(source.document.text.slice(start, end)).replace(DETERMINER, (word) =>
    word.toLowerCase(),
  );
  const opens = source.tagged(sentence)[0]?.start === start;
  if (!opens || source.namesInSentence(sentence).some((name) => name.start === start)) {
    return words;
  }
  const [first = ""] = /^\p{Lu}\p{Ll}+(?=[ ’'-]|$)/u.exec(words) ?? [];
  // "Minister Lee" and "Prime Minister Lee" are titles, "Former Norvik driver" is none.
  const isTitle = / \p{Lu}/u.test(words) && !FORMER.test(first);
  return !isTitle && isCommonWord(first.toLowerCase())
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
