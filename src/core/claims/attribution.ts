import type { Clause, NounPhrase } from "../clauses/clause.ts";
import { SPEECH_VERBS } from "../clauses/lexicon.ts";
import type { Sentence } from "../document/document.ts";
import type { Mention, QuotationMention } from "../mentions/mention.ts";
import { contains, type Span } from "../text/span.ts";
import type { Speaker } from "./claim.ts";
import { isName, namesIn, type SourceReading } from "./source-reading.ts";

/** Nouns for speakers without a name. */
const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `official authority police report witness resident spokesman spokeswoman spokesperson source expert analyst
  investigator prosecutor lawyer minister ministry government president governor mayor department agency media
  company firm observer critic doctor hospital rescuer survivor neighbor neighbour relative study poll survey
  researcher scientist economist diplomat officer detective sheriff chief director leader writer statement`.split(
    /\s+/,
  ),
);
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

/** Who says the words at `span`, and through whom; null where the article itself does. */
export function speakerOf(source: SourceReading, sentence: Sentence, span: Span): Speaker | null {
  const quotation = quotationAt(source.inSentence(sentence), span);
  const own = inSentence(source, sentence, span, quotation);
  if (own || !quotation) return own;
  return inNeighbour(source, sentence, quotation);
}

export function quotationAt(mentions: readonly Mention[], span: Span): QuotationMention | null {
  for (const mention of mentions) {
    if (mention.value.type === "quotation" && mention.value.use === "speech" && contains(mention, span)) {
      return mention as QuotationMention;
    }
  }
  return null;
}

interface Saying {
  readonly who: string;
  readonly agency: boolean;
  readonly clause: Clause | null;
  readonly start: number;
}

function inSentence(
  source: SourceReading,
  sentence: Sentence,
  span: Span,
  quotation: Span | null,
): Speaker | null {
  const sayings = sayingsOf(source, sentence).filter(
    ({ clause, start }) =>
      !contains(span, { start, end: start + 1 }) &&
      (clause === null || (quotation ? !contains(quotation, clause.verb) : governs(clause, span, sentence))),
  );
  const people = sayings.filter(({ agency }) => !agency);
  const agencies = sayings.filter(({ agency }) => agency);
  const nearest = nearestTo(people, span) ?? null;
  if (nearest) return { name: nearest.who, via: nearestTo(agencies, span)?.who ?? null };
  const agency = nearestTo(agencies, span);
  return agency ? { name: agency.who, via: null } : null;
}

/** Content follows its verb of speech, or stands before a closing ", X said". */
function governs(clause: Clause, span: Span, sentence: Sentence): boolean {
  if (clause.verb.end <= span.start) return true;
  const saysLast = sentence.end - clause.verb.end <= CLOSING_REACH;
  return saysLast && span.end <= clause.start;
}

/** How far before the end of its sentence a closing "…, officials said on Monday" may stand. */
const CLOSING_REACH = 60;

function nearestTo(sayings: readonly Saying[], span: Span): Saying | undefined {
  const before = sayings.filter(({ start }) => start <= span.start);
  return before.at(-1) ?? sayings[0];
}

function sayingsOf(source: SourceReading, sentence: Sentence): Saying[] {
  const clauses = source.clauses(sentence);
  const sayings: Saying[] = [];
  for (const clause of clauses) {
    if (SPEECH_VERBS.has(clause.verb.lemma) && !clause.verb.passive) {
      const phrase = clause.agent[0];
      const who = phrase ? speakerName(source, sentence, phrase) : null;
      if (who) sayings.push({ ...who, clause, start: clause.verb.start });
    }
    for (const adjunct of clause.adjuncts) {
      if (adjunct.preposition !== "according to") continue;
      const phrase = adjunct.phrases[0];
      const who = phrase ? speakerName(source, sentence, phrase) : null;
      if (who) sayings.push({ ...who, clause: null, start: adjunct.start });
    }
  }
  return sayings;
}

function speakerName(
  source: SourceReading,
  sentence: Sentence,
  phrase: NounPhrase,
): { who: string; agency: boolean } | null {
  const names = namesIn(source, sentence, phrase);
  const best =
    names.find(({ value }) => value.type === "person") ??
    names.find(({ value }) => value.type === "organisation") ??
    names.find(({ value, end }) => value.type === "place" && end >= phrase.end);
  if (best) return { who: best.value.name, agency: best.value.role === "news agency" };
  if (PRONOUNS.has(phrase.head.lower)) {
    const who = antecedent(source, sentence, phrase);
    return who ? { who, agency: false } : null;
  }
  if (!SPEAKER_NOUNS.has(phrase.head.lemma)) return null;
  return { who: source.document.text.slice(phrase.start, phrase.end), agency: false };
}

/** The last person (for "it": government or organisation) named before the pronoun in its paragraph. */
function antecedent(source: SourceReading, sentence: Sentence, phrase: NounPhrase): string | null {
  const wanted = phrase.head.lower === "it" ? ["organisation", "place"] : ["person"];
  const { sentences } = source.document;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const other = sentences[i];
    if (other?.paragraph !== sentence.paragraph && i < sentence.index - 1) return null;
    const names = other ? source.inSentence(other).filter(isName) : [];
    const fitting = names.filter(({ value, end }) => wanted.includes(value.type) && end <= phrase.start);
    // The first name of a sentence is usually its subject, and so what a pronoun after it means.
    const subject = i < sentence.index ? fitting[0] : fitting.at(-1);
    if (subject) return subject.value.name;
  }
  return null;
}

/** A quotation of several sentences names its speaker in one of them. */
function inNeighbour(source: SourceReading, sentence: Sentence, quotation: Span): Speaker | null {
  const { sentences } = source.document;
  for (const step of [1, -1, 2]) {
    const other = sentences[sentence.index + step];
    if (other?.paragraph !== sentence.paragraph) continue;
    const found = inSentence(source, other, { start: other.start, end: other.start }, quotation);
    if (found) return found;
  }
  return null;
}
