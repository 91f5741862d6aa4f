import type { NounPhrase } from "../clauses/clause.ts";
import type { Sentence } from "../document/document.ts";
import type { MentionType, NameMention } from "../mentions/mention.ts";
import type { SourceReading } from "./source-reading.ts";

/** How far back the name that a pronoun stands for may be: sentences, and paragraphs. */
export const SENTENCES_BACK = 6;
export const PARAGRAPHS_BACK = 2;

/**
 * Whom a pronoun or "the company" stands for: of the last sentence that names any such, the one named
 * first, as a rule its subject. Names inside quoted words do not count: the speaker is seldom among those
 * spoken of.
 * @param wanted types of the names it may stand for
 * @param others those it cannot be, as the one who hit "him"
 * @param isPassedOver names that an earlier sentence has beside whom it is about
 */
export function antecedent(
  source: SourceReading,
  sentence: Sentence,
  phrase: Pick<NounPhrase, "start">,
  wanted: readonly MentionType[],
  others: readonly NameMention[] = [],
  isPassedOver: (name: NameMention, sentence: Sentence) => boolean = () => false,
): NameMention | null {
  const { sentences } = source.document;
  let paragraphs = 0;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - SENTENCES_BACK); i--) {
    const other = sentences[i];
    if (!other) return null;
    if (other.paragraph !== sentences[i + 1]?.paragraph && i < sentence.index) paragraphs++;
    if (paragraphs > PARAGRAPHS_BACK) return null;
    const fitting = source
      .namesInSentence(other)
      .filter(
        (name) =>
          wanted.includes(name.value.type) &&
          name.end <= phrase.start &&
          source.quotationAt(name) === null &&
          !others.some(({ value }) => value.name === name.value.name),
      );
    // Such a sentence is about somebody without a name.
    if (i < sentence.index && fitting.length > 0 && fitting.every((name) => isPassedOver(name, other)))
      return null;
    const isFree = (name: NameMention): boolean => !isPossessor(source, name);
    const subject =
      i < sentence.index
        ? (fitting.find(isFree) ?? fitting[0])
        : (fitting.findLast(isFree) ?? fitting.at(-1));
    if (subject) return subject;
  }
  return null;
}

/** "Hale's son": the name only says whose son it is. */
export function isPossessor({ document }: SourceReading, { end }: NameMention): boolean {
  return /^['’](?:s\b|\s)/u.test(document.text.slice(end, end + 3));
}
