import { itemAt } from "../../base/item-at.ts";
import type { Clause } from "../clauses/clause.ts";
import { SPEECH } from "../clauses/lexicon.ts";
import type { Sentence } from "../document/document.ts";
import type { QuotationMention } from "../mentions/mention.ts";
import { contains, type Span } from "../text/span.ts";
import type { Speaker } from "./claim.ts";
import { oncePerSentence } from "./once-per-sentence.ts";
import { isSpeech, type SourceReading } from "./source-reading.ts";
import { lastSentenceOf, speakerBeside } from "./speech-tag.ts";
import { speakerNamed } from "./speaker-names.ts";

/** Who says the words at `span`, and through whom; null where the article itself does. */
export function speakerOf(source: SourceReading, sentence: Sentence, span: Span): Speaker | null {
  return attributionOf(source, sentence, span).speaker;
}

export interface Attribution {
  readonly speaker: Speaker | null;
  /** Nothing beside the words names the speaker: who spoke in the paragraph before goes on. */
  readonly carriedOver: boolean;
}

export function attributionOf(source: SourceReading, sentence: Sentence, span: Span): Attribution {
  const quotation = source.quotationAt(span);
  if (!quotation) return { speaker: inSentence(source, sentence, span, null), carriedOver: false };
  const first = source.document.sentences[quotation.sentence] ?? sentence;
  const named = inParagraph(source, first, quotation);
  if (named) return { speaker: named, carriedOver: false };
  const speaker = carriedOver(source, first, quotation);
  return { speaker, carriedOver: speaker !== null };
}

/** @param first the sentence in which the quotation opens */
function inParagraph(source: SourceReading, first: Sentence, quotation: QuotationMention): Speaker | null {
  return (
    speakerBeside(source, first, quotation) ??
    inSentence(source, first, quotation, quotation) ??
    inNeighbour(source, first, quotation)
  );
}

/** A paragraph of nothing but quoted words goes on with whoever the paragraph before quotes last. */
function carriedOver(source: SourceReading, sentence: Sentence, quotation: Span): Speaker | null {
  const { paragraphs, sentences, text } = source.document;
  const own = paragraphs[sentence.paragraph];
  if (!own || text.slice(own.start, quotation.start).trim() !== "") return null;
  if (text.slice(quotation.end, own.end).trim() !== "") return null;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - SENTENCES_BEFORE); i--) {
    const before = sentences[i];
    if (!before || sentence.paragraph - before.paragraph > 1) return null;
    const last = source.inSentence(before).findLast(isSpeech);
    if (last) return inParagraph(source, before, last);
  }
  return null;
}

/** Sentences of the paragraph before among which the last quotation is looked for. */
const SENTENCES_BEFORE = 4;

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
  const all = sayingsOf(source, sentence);
  if (all.length === 0) return null;
  const sayings = all.filter(
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

const sayingsOf = oncePerSentence((source, sentence): readonly Saying[] => {
  const sayings: Saying[] = [];
  for (const clause of source.clauses(sentence)) {
    const said = sayingOf(source, sentence, clause, sayings.at(-1));
    if (said) {
      const { name, via, agency } = said;
      sayings.push({ name, via, agency, clause, start: clause.verb.start });
    }
    for (const adjunct of clause.adjuncts) {
      if (adjunct.preposition !== "according to") continue;
      const who = speakerNamed(source, sentence, adjunct.phrases[0]);
      if (who) sayings.push({ ...who, via: null, clause: null, start: adjunct.start });
    }
  }
  return sayings;
});

/** @param before what was said before in the sentence: "noted that …, [adding …]" goes on with its speaker */
function sayingOf(
  source: SourceReading,
  sentence: Sentence,
  { verb, agent, patient }: Clause,
  before: Saying | undefined,
): Pick<Saying, "name" | "via" | "agency"> | null {
  if (!SPEECH.has(verb.lemmaWord)) return null;
  const goesOn = verb.form === "participle" && before !== undefined;
  const subject = goesOn ? before : speakerNamed(source, sentence, agent[0]);
  if (PASSING_ON.has(verb.lemma)) {
    const quoted = speakerNamed(source, sentence, patient[0]);
    if (quoted) return { ...quoted, via: subject?.name ?? null };
  }
  if (verb.passive) return null;
  return subject && { via: null, ...subject };
}

/** A quotation of several sentences names its speaker in the one where it closes, or in one beside it. */
function inNeighbour(source: SourceReading, first: Sentence, quotation: Span): Speaker | null {
  const { sentences } = source.document;
  const last = lastSentenceOf(source, first, quotation).index;
  for (const index of new Set([last, first.index + 1, first.index - 1, last + 1, first.index - 2])) {
    const other = itemAt(sentences, index);
    if (other?.paragraph !== first.paragraph || index === first.index) continue;
    const found = inSentence(source, other, { start: other.start, end: other.start }, quotation);
    if (found) return found;
  }
  return null;
}
