import { quotationAt, speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { soundKey } from "../../claims/name-likeness.ts";
import { isName, namesIn, type SourceReading } from "../../claims/source-reading.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { NameValue, QuotationMention } from "../../mentions/mention.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import type { QuoteValue } from "./value.ts";
import { contentStems, isContent, rareRuns, wordingOf } from "./wording.ts";

export function findQuotes(source: SourceReading): ClaimDraft<QuoteValue>[] {
  return source.document.sentences.flatMap((sentence) => [
    ...findDirect(source, sentence),
    ...findIndirect(source, sentence),
    ...findPosts(source, sentence),
  ]);
}

/** Words in quotation marks, one claim a quotation, however many sentences it runs over. */
function findDirect(source: SourceReading, sentence: Sentence): ClaimDraft<QuoteValue>[] {
  return source.inSentence(sentence).flatMap((mention) => {
    if (mention.value.type !== "quotation" || mention.value.use !== "speech") return [];
    const quotation = mention as QuotationMention;
    const speaker = speakerOf(source, sentence, quotation);
    if (!saysEnough(quotation.value.words, speaker !== null)) return [];
    return [
      draft(source, sentence, quotation, "quote/“<words>” <speaker> <says>", {
        type: "quote",
        speaker: speaker?.name ?? null,
        addressee: addresseeOf(source, sentence, quotation),
        via: speaker?.via ?? null,
        words: quotation.value.words.trim().replace(/[,.]$/u, "").replace(/\s+/gu, " "),
        direct: true,
      }),
    ];
  });
}

/** A few quoted words are worth a claim only where somebody is said to have said them. */
function saysEnough(words: string, hasSpeaker: boolean): boolean {
  const { folded } = wordingOf(words);
  return folded.length >= (hasSpeaker ? FEWEST_WORDS : FEWEST_WORDS_UNATTRIBUTED) && folded.some(isContent);
}

const FEWEST_WORDS = 3;
const FEWEST_WORDS_UNATTRIBUTED = 6;

/** Verbs that report a person's own statement word by word enough to be laid beside a quotation. */
const REPORTING_VERBS: ReadonlySet<string> = new Set(
  "say tell state declare announce note add stress emphasize emphasise argue warn insist explain remark reply".split(
    " ",
  ),
);

/** "Putin said that …": a named person's statement retold in a that-clause. */
function findIndirect(source: SourceReading, sentence: Sentence): ClaimDraft<QuoteValue>[] {
  const { text } = source.document;
  if (!MAY_REPORT.test(text.slice(sentence.start, sentence.end))) return [];
  const clauses = source.clauses(sentence);
  return clauses.flatMap((clause) => {
    if (!REPORTING_VERBS.has(clause.verb.lemma) || clause.verb.passive || clause.verb.negated) return [];
    const span = thatClauseAfter(source, sentence, clause);
    if (
      !span ||
      quotationAt(source.inSentence(sentence), clause.verb) ||
      holdsQuotation(source, sentence, span)
    )
      return [];
    const speaker = speakerOf(source, sentence, span);
    const words = text.slice(span.start, span.end).replace(/\s+/gu, " ");
    if (
      !speaker ||
      namedSpeaker(source, speaker.name)?.type !== "person" ||
      wordingOf(words).folded.length < FEWEST_WORDS_RETOLD
    )
      return [];
    return [
      draft(source, sentence, span, "quote/<speaker> <says> that <words>", {
        type: "quote",
        speaker: speaker.name,
        addressee: addresseeOf(source, sentence, span),
        via: speaker.via,
        words,
        direct: false,
      }),
    ];
  });
}

/** Spares sentences without a that-clause the cost of grammar. */
const MAY_REPORT = /\bthat\b/u;
const FEWEST_WORDS_RETOLD = 6;

/** From after "that" to the end of the sentence, where "that" follows the verb or whom it tells. */
function thatClauseAfter(source: SourceReading, sentence: Sentence, clause: Clause): Span | null {
  const tokens = source.tagged(sentence).filter(({ start }) => start >= clause.verb.end);
  const at = tokens.findIndex(({ lower }) => lower === "that");
  const between = tokens.slice(0, at);
  if (at < 0 || between.some(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT")) return null;
  const words = tokens.slice(at + 1).filter(({ pos }) => pos !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function holdsQuotation(source: SourceReading, sentence: Sentence, span: Span): boolean {
  return source
    .inSentence(sentence)
    .some((mention) => mention.value.type === "quotation" && overlaps(mention, span));
}

/**
 * A post on a social network as articles embed it: the words, a dash, the author with the handle in
 * brackets: "So proud of this town. — Ana Diaz (@anadiaz) May 3, 2021".
 */
function findPosts(source: SourceReading, sentence: Sentence): ClaimDraft<QuoteValue>[] {
  const { text, paragraphs, sentences } = source.document;
  const paragraph = paragraphs[sentence.paragraph];
  const opensParagraph = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  if (!paragraph || !opensParagraph) return [];
  const post = POST_SIGNATURE.exec(text.slice(sentence.start, paragraph.end));
  const author = post?.groups?.["author"];
  if (!post || !author) return [];
  const words = text.slice(sentence.start, sentence.start + post.index).trimEnd();
  if (words.length > LONGEST_POST || wordingOf(words).folded.length < FEWEST_WORDS_UNATTRIBUTED) return [];
  const span = { start: sentence.start, end: sentence.start + words.length };
  return [
    draft(source, sentence, span, "quote/<words> — <author> (@<handle>)", {
      type: "quote",
      speaker: author,
      addressee: null,
      via: null,
      words: words.replace(/\s+/gu, " "),
      direct: true,
    }),
  ];
}

/** Characters; networks allow 280, or 500 at most. */
const LONGEST_POST = 500;
const POST_SIGNATURE = /[—–-] ?(?<author>\p{Lu}[\p{L}.' -]{1,40}) \(@\w{1,20}\)/u;

function draft(
  source: SourceReading,
  sentence: Sentence,
  span: Span,
  rule: string,
  value: QuoteValue,
): ClaimDraft<QuoteValue> {
  const wording = wordingOf(value.words);
  const named = namedSpeaker(source, value.speaker);
  const stems = [...contentStems(wording)];
  return {
    kind: "quote",
    // A claim stands in one sentence; the value keeps all the words.
    start: span.start,
    end: Math.min(span.end, sentence.end),
    sentence: sentence.index,
    subject: value.speaker ?? "an unnamed speaker",
    attribute: "words",
    value,
    speaker: value.speaker === null ? null : { name: value.speaker, via: value.via },
    stance: "asserted",
    about: null,
    rule,
    inferred: isInDoubt(source, sentence, span, value.speaker) ? ["speaker"] : [],
    cues: {
      keys: [...rareRuns(wording), ...(named ? stems.map((stem) => `${soundKey(named.name)}:${stem}`) : [])],
      entities: named ? [entityKey(named)] : [],
      words: topicPhrases(source, sentence, span),
    },
  };
}

/** The sentence names people beside the words, but not the one who is taken to say them. */
function isInDoubt(source: SourceReading, sentence: Sentence, span: Span, speaker: string | null): boolean {
  const people = namesIn(source, sentence, sentence, ["person"]).filter((name) => !overlaps(name, span));
  return speaker !== null && people.length > 0 && !people.some(({ value }) => value.name === speaker);
}

function namedSpeaker(source: SourceReading, speaker: string | null): NameValue | null {
  if (speaker === null) return null;
  return source.mentions.filter(isName).find(({ value }) => value.name === speaker)?.value ?? null;
}

/** "told Raisi that", "told reporters": whom the verb that governs the words tells. */
function addresseeOf(source: SourceReading, sentence: Sentence, span: Span): string | null {
  const telling = source
    .clauses(sentence)
    .find(({ verb }) => verb.lemma === "tell" && !verb.passive && !overlaps(verb, span));
  const [told] = telling?.patient ?? [];
  if (!told || overlaps(told, span)) return null;
  const [name] = namesIn(source, sentence, told);
  return name?.value.name ?? source.document.text.slice(told.start, told.end);
}

/** Runs of adjectives and nouns among the words, lower case: what the words may be said to be about. */
function topicPhrases(source: SourceReading, sentence: Sentence, span: Span): string[] {
  const runs: TaggedToken[][] = [[]];
  for (
    let held: Sentence | undefined = sentence;
    held && held.start < span.end;
    held = sentenceAfter(source, held)
  ) {
    for (const token of source.tagged(held)) {
      const fits =
        contains(span, token) &&
        TOPIC_TAGS.has(token.pos) &&
        TOPIC_WORD.test(token.text) &&
        isContent(token.lower);
      if (fits) runs.at(-1)?.push(token);
      else runs.push([]);
    }
  }
  return runs
    .filter((run) => run.some(({ pos }) => pos === "NOUN" || pos === "PROPN"))
    .map((run) => run.slice(0, run.findLastIndex(({ pos }) => pos !== "ADJ") + 1))
    .map((run) => run.map(({ lower }) => lower).join(" "));
}

function sentenceAfter(source: SourceReading, { index }: Sentence): Sentence | undefined {
  return source.document.sentences[index + 1];
}

/** No handles or hashtags, and no words too short to tell what they are about. */
const TOPIC_WORD = /^\p{L}{4}/u;
const TOPIC_TAGS: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN"]);
