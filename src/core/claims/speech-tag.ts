import { itemAt } from "../../base/item-at.ts";
import { chunk } from "../clauses/chunk.ts";
import { SPEECH } from "../clauses/lexicon.ts";
import type { TaggedToken } from "../clauses/tagged.ts";
import type { Sentence } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import type { Speaker } from "./claim.ts";
import type { SourceReading } from "./source-reading.ts";
import { speakerNamed } from "./speaker-names.ts";
import { givesWords } from "./words-given.ts";

/**
 * Who the words that touch a quotation say speaks. The place beside the marks tells it, so the verb need
 * be none of speech: “…,” roared the coach; Ann Berg smiled: “…”; Statement by Ann Berg: “…”.
 *
 * @param first the sentence in which the quotation opens
 */
export function speakerBeside(source: SourceReading, first: Sentence, quotation: Span): Speaker | null {
  return speakerBehind(source, first, quotation) ?? speakerBefore(source, first, quotation);
}

/** “…,” roared Dutch boss Ann Berg. */
function speakerBehind(source: SourceReading, first: Sentence, quotation: Span): Speaker | null {
  if (!OPEN_END.test(source.document.text.slice(quotation.end - LONGEST_END, quotation.end))) return null;
  const sentence = lastSentenceOf(source, first, quotation);
  const [verb, ...rest] = source.tagged(sentence).filter(({ start }) => start >= quotation.end);
  if (!verb || !isFinite(verb)) return null;
  const [subject] = chunk(rest);
  if (subject?.type !== "noun" || subject.phrase.start !== rest[0]?.start) return null;
  return direct(speakerNamed(source, sentence, subject.phrase)?.name);
}

/** The sentence goes on behind these marks. */
const LONGEST_END = 4;
const OPEN_END = /[,?!—–-]["”’'»]+$/u;

function isFinite({ pos, lower, lemmaWord }: TaggedToken): boolean {
  return pos === "VERB" && (SPEECH.has(lemmaWord) || /(?:ed|s)$/u.test(lower));
}

/** Ann Berg smiled: “…”; The firm issued a statement: “…”; Statement by the mayor, Ann Berg: “…”. */
function speakerBefore(source: SourceReading, first: Sentence, quotation: Span): Speaker | null {
  const sentence = sentenceLeadingTo(source, first, quotation);
  const before = source.tagged(sentence).filter(({ end }) => end <= quotation.start);
  const [last, mark] = before.slice(-2);
  if (!last || mark?.text !== ":") return null;
  const clauses = source.clauses(sentence).filter(({ verb }) => verb.end <= last.end && !verb.passive);
  const clause =
    clauses.find(({ verb }) => verb.end === last.end) ??
    clauses.findLast((one) => SPEECH.has(one.verb.lemmaWord) || givesWords(one));
  if (clause) return direct(speakerNamed(source, sentence, clause.agent[0])?.name);
  if (before.some(({ pos }) => pos === "VERB" || pos === "AUX")) return null;
  return direct(
    source.namesInSentence(sentence).find(({ value, end }) => value.type === "person" && end === last.end)
      ?.value.name,
  );
}

/** The sentence that leads up to a quotation: its own, or the one before where the quotation opens a paragraph. */
function sentenceLeadingTo({ document }: SourceReading, first: Sentence, quotation: Span): Sentence {
  const opensIt = document.text.slice(first.start, quotation.start).trim() === "";
  return opensIt ? (itemAt(document.sentences, first.index - 1) ?? first) : first;
}

function direct(name: string | undefined): Speaker | null {
  return name === undefined ? null : { name, via: null };
}

/** The sentence in which a quotation closes. */
export function lastSentenceOf({ document }: SourceReading, first: Sentence, quotation: Span): Sentence {
  let last = first;
  while (last.end < quotation.end) {
    const next = document.sentences[last.index + 1];
    if (!next) break;
    last = next;
  }
  return last;
}
