import type { Clause, NounPhrase } from "../clauses/clause.ts";
import { SPEECH_LEMMAS } from "../clauses/lexicon.ts";
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

interface Saying extends Speaker {
  /** The speaker is a news agency: it passes on what others say. */
  readonly agency: boolean;
  /** Null where a preposition names the speaker. */
  readonly clause: Clause | null;
  readonly start: number;
}

/** Verbs (base form) by which one speaker passes on another: "Interfax quoted Putin". */
const PASSING_ON: ReadonlySet<string> = new Set(["quote", "cite"]);

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
  const agency = nearestTo(agencies, span)?.name ?? null;
  if (nearest) return { name: nearest.name, via: nearest.via ?? agency };
  return agency === null ? null : { name: agency, via: null };
}

/** Content follows its verb of speech, or stands before a closing ", X said". */
function governs(clause: Clause, span: Span, sentence: Sentence): boolean {
  if (clause.verb.end <= span.start) return true;
  const saysLast = sentence.end - clause.verb.end <= CLOSING_REACH;
  // The subject of a participle stands with another verb: "…, citing officials" begins at its own.
  const start = clause.verb.form === "participle" ? clause.verb.start : clause.start;
  return saysLast && span.end <= start;
}

/** How far before the end of its sentence a closing "…, officials said on Monday" may stand. */
const CLOSING_REACH = 60;

function nearestTo(sayings: readonly Saying[], span: Span): Saying | undefined {
  const before = sayings.filter(({ start }) => start <= span.start);
  return before.at(-1) ?? sayings[0];
}

function sayingsOf(source: SourceReading, sentence: Sentence): Saying[] {
  const sayings: Saying[] = [];
  for (const clause of source.clauses(sentence)) {
    const said = sayingOf(source, sentence, clause, sayings.at(-1));
    if (said) sayings.push({ ...said, clause, start: clause.verb.start });
    for (const adjunct of clause.adjuncts) {
      if (adjunct.preposition !== "according to") continue;
      const who = speakerName(source, sentence, adjunct.phrases[0]);
      if (who) sayings.push({ ...who, via: null, clause: null, start: adjunct.start });
    }
  }
  return sayings;
}

/** @param before what was said before in the sentence: "noted that …, [adding …]" goes on with its speaker */
function sayingOf(
  source: SourceReading,
  sentence: Sentence,
  { verb, agent, patient }: Clause,
  before: Saying | undefined,
): Pick<Saying, "name" | "via" | "agency"> | null {
  if (!SPEECH_LEMMAS.has(verb.lemma)) return null;
  const goesOn = verb.form === "participle" && before !== undefined;
  const subject = goesOn ? before : speakerName(source, sentence, agent[0]);
  if (PASSING_ON.has(verb.lemma)) {
    const quoted = speakerName(source, sentence, patient[0]);
    if (quoted) return { ...quoted, via: subject?.name ?? null };
  }
  if (verb.passive) return null;
  return subject && { via: null, ...subject };
}

function speakerName(
  source: SourceReading,
  sentence: Sentence,
  phrase: NounPhrase | undefined,
): { name: string; agency: boolean } | null {
  if (!phrase) return null;
  const names = namesIn(source, sentence, phrase);
  const best =
    names.find(({ value }) => value.type === "person") ??
    names.find(({ value }) => value.type === "organisation") ??
    names.find(({ value, end }) => value.type === "place" && end >= phrase.end);
  if (best) return { name: best.value.name, agency: best.value.role === "news agency" };
  if (PRONOUNS.has(phrase.head.lower)) {
    const name = antecedent(source, sentence, phrase);
    return name === null ? null : { name, agency: false };
  }
  if (!SPEAKER_NOUNS.has(phrase.head.lemma)) return null;
  return { name: source.document.text.slice(phrase.start, phrase.end), agency: false };
}

/** How far back the name that a pronoun stands for may be: sentences, and paragraphs. */
const SENTENCES_BACK = 6;
const PARAGRAPHS_BACK = 2;

/**
 * Who a pronoun stands for: of the last sentence that names anybody (for "it": a government or an
 * organisation), the one named first, as a rule its subject. Names inside quoted words do not count:
 * the speaker is seldom among those spoken of.
 */
function antecedent(source: SourceReading, sentence: Sentence, phrase: NounPhrase): string | null {
  const wanted = phrase.head.lower === "it" ? ["organisation", "place"] : ["person"];
  const { sentences } = source.document;
  let paragraphs = 0;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - SENTENCES_BACK); i--) {
    const other = sentences[i];
    if (!other) return null;
    if (other.paragraph !== sentences[i + 1]?.paragraph && i < sentence.index) paragraphs++;
    if (paragraphs > PARAGRAPHS_BACK) return null;
    const quoted = quotedIn(source, other);
    const fitting = source
      .inSentence(other)
      .filter(isName)
      .filter((name) => wanted.includes(name.value.type) && name.end <= phrase.start)
      .filter((name) => quotationAt(quoted, name) === null);
    const subject = i < sentence.index ? fitting[0] : fitting.at(-1);
    if (subject) return subject.value.name;
  }
  return null;
}

/** Mentions among which are the quotations that reach into a sentence, also from a sentence before it. */
function quotedIn(source: SourceReading, { index, paragraph }: Sentence): readonly Mention[] {
  return source.document.sentences
    .slice(Math.max(0, index - SENTENCES_BACK), index + 1)
    .filter((other) => other.paragraph === paragraph)
    .flatMap((other) => source.inSentence(other));
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
