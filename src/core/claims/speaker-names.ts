import type { NounPhrase } from "../clauses/clause.ts";
import type { Mention, NameMention } from "../mentions/mention.ts";
import type { Sentence } from "../document/document.ts";
import { isPersonNoun } from "../knowledge/person-nouns.ts";
import { quotationAt } from "./quotation-at.ts";
import { isName, namesIn, type SourceReading } from "./source-reading.ts";

/** A speaker as a noun phrase names one. */
export interface NamedSpeaker {
  readonly name: string;
  /** A news agency: it passes on what others say. */
  readonly agency: boolean;
}

/** Nouns of bodies and papers that speak without a name; people are known by `isPersonNoun`. */
const SPEAKING_BODIES: ReadonlySet<string> = new Set(
  `authority police report spokesperson source ministry government department agency media company firm hospital
  study poll survey leader statement prosecution defence defense`.split(/\s+/),
);
/** People who speak for a body rather than for themselves: "a Kremlin spokesman" is the Kremlin. */
const VOICES: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson official source representative statement".split(" "),
);
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

/** Whom the subject of a verb of speech means; null where nothing says so. */
export function speakerNamed(
  source: SourceReading,
  sentence: Sentence,
  phrase: NounPhrase | undefined,
): NamedSpeaker | null {
  if (!phrase) return null;
  const best = personIn(source, sentence, phrase) ?? bodyIn(source, sentence, phrase);
  if (best) return { name: best.value.name, agency: best.value.role === "news agency" };
  if (PRONOUNS.has(phrase.head.lower)) {
    const name = antecedent(source, sentence, phrase);
    return name === null ? null : { name, agency: false };
  }
  const { lemma } = phrase.head;
  if (SPEAKING_BODIES.has(lemma) || isPersonNoun(lemma)) return inWords(source, phrase);
  const name = phrase.head.pos === "PROPN" ? onlyBearer(source, phrase.head.text) : null;
  return name === null ? null : { name, agency: false };
}

function inWords({ document }: SourceReading, { start, end }: NounPhrase): NamedSpeaker {
  return { name: document.text.slice(start, end).replace(/\s+/gu, " "), agency: false };
}

/** The person a phrase names, itself or beside it: "her son, Charlie, said" is Charlie, whoever she is. */
function personIn(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  const named = namesIn(source, sentence, phrase, ["person"]).findLast((name) => !isPossessor(source, name));
  return named ?? (phrase.head.pos === "NOUN" ? apposition(source, sentence, phrase) : null);
}

/** "Hale's son": the name only says whose son it is. */
function isPossessor({ document }: SourceReading, { end }: NameMention): boolean {
  return /^['’](?:s\b|\s)/u.test(document.text.slice(end, end + 3));
}

/** Between a noun and the name beside it stand a comma and titles: "the judge, Mrs Justice [Farrant]". */
function apposition(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  if (!isPersonNoun(phrase.head.lemma)) return null;
  const [comma, ...rest] = source.tagged(sentence).filter(({ start }) => start >= phrase.end);
  if (comma?.text !== ",") return null;
  const length = rest.findIndex(({ pos }) => pos !== "PROPN" && pos !== "NOUN");
  const [first, last] = [rest[0], rest.at(length < 0 ? -1 : length - 1)];
  if (!first || !last || length === 0) return null;
  return namesIn(source, sentence, { start: first.start, end: last.end }, ["person"])[0] ?? null;
}

/** A body the phrase names; the club in "the Rovers manager" does not speak, the Kremlin of a spokesman does. */
function bodyIn(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  const names = namesIn(source, sentence, phrase, ["organisation", "place"]);
  const { lemma, pos } = phrase.head;
  const speaksForItself = pos === "NOUN" && isPersonNoun(lemma) && !VOICES.has(lemma);
  return (
    names.find(
      ({ value, end }) => value.type === "organisation" && (!speaksForItself || end >= phrase.end),
    ) ??
    names.find(({ value, end }) => value.type === "place" && end >= phrase.end) ??
    null
  );
}

/** The one person of the source who bears this given name: "beamed Karin". */
function onlyBearer(source: SourceReading, given: string): string | null {
  const bearers = new Set(
    source.mentions.flatMap(({ value }) =>
      value.type === "person" && value.name.startsWith(`${given} `) ? [value.name] : [],
    ),
  );
  const [bearer] = bearers;
  return bearers.size === 1 && bearer !== undefined ? bearer : null;
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
