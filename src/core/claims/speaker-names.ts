import { keepWithin } from "../../base/keep-within.ts";
import type { NounPhrase } from "../clauses/clause.ts";
import type { MentionType, NameMention } from "../mentions/mention.ts";
import type { Sentence } from "../document/document.ts";
import { ORGANISATION_NOUNS } from "../knowledge/organisations.ts";
import { isPersonNoun } from "../knowledge/person-nouns.ts";
import { oneLine } from "../text/one-line.ts";
import { firstFrom } from "../text/span.ts";
import { namesIn, type SourceReading } from "./source-reading.ts";
import { antecedent, isPossessor, PARAGRAPHS_BACK, SENTENCES_BACK } from "./antecedent.ts";
import { FORMS_OF_WORDS, givesWords } from "./words-given.ts";

/** A speaker as a noun phrase names one. */
export interface NamedSpeaker {
  readonly name: string;
  /** A news agency: it passes on what others say. */
  readonly agency: boolean;
}

/** Nouns of bodies and papers that speak without a name, besides those of firms; people are known by `isPersonNoun`. */
const SPEAKING_BODIES: ReadonlySet<string> = new Set(
  `authority police report spokesperson source ministry government department agency media hospital
  study poll survey leader statement prosecution defence defense center centre institute observatory bureau
  laboratory commission committee council university`.split(/\s+/),
);
/** People who speak for a body rather than for themselves: "a Kremlin spokesman" is the Kremlin. */
const VOICES: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson official source representative statement".split(" "),
);
/** What each pronoun may stand for. */
const PRONOUNS: Readonly<Record<string, readonly MentionType[]>> = {
  he: ["person"],
  she: ["person"],
  they: ["person", "organisation"],
  it: ["organisation", "place"],
};

/** Whom the subject of a verb of speech means; null where nothing says so. */
export function speakerNamed(
  source: SourceReading,
  sentence: Sentence,
  phrase: NounPhrase | undefined,
): NamedSpeaker | null {
  if (!phrase) return null;
  const best = personIn(source, sentence, phrase) ?? bodyIn(source, sentence, phrase);
  if (best) return { name: best.value.name, agency: isMedium(best) };
  const meant = PRONOUNS[phrase.head.lower];
  if (meant) {
    const unnamed = meant.includes("person") ? personSpokenOf(source, sentence, phrase) : null;
    if (unnamed) return unnamed;
    const name = antecedent(source, sentence, phrase, meant)?.value.name;
    return name === undefined ? null : { name, agency: false };
  }
  const { lemma, lemmaWord } = phrase.head;
  if (ORGANISATION_NOUNS.has(lemmaWord)) {
    const firm = takesUp(phrase) ? antecedent(source, sentence, phrase, ["organisation"]) : null;
    return firm && !isMedium(firm) ? { name: firm.value.name, agency: false } : inWords(source, phrase);
  }
  if (FORMS_OF_WORDS.has(lemma) && takesUp(phrase)) {
    const giver = giverOfWords(source, sentence, phrase);
    if (giver) return giver;
  }
  if (SPEAKING_BODIES.has(lemma) || isPersonNoun(lemma)) return inWords(source, phrase);
  const name = phrase.head.pos === "PROPN" ? onlyBearer(source, phrase.head.text) : null;
  return name === null ? null : { name, agency: false };
}

/** Agencies, papers and stations pass on what others say. */
function isMedium({ value }: NameMention): boolean {
  return value.role === "news agency" || value.role === "news outlet";
}

/** "the company", "the Ohio-based chain": a firm named before. */
function takesUp({ tokens, head }: NounPhrase): boolean {
  const opensWell = tokens[0]?.lower === "the" || tokens[0]?.lower === "this";
  return opensWell && head.text === head.lower && !head.lower.endsWith("s");
}

function inWords({ document }: SourceReading, { start, end }: NounPhrase): NamedSpeaker {
  return { name: oneLine(document.text.slice(start, end)), agency: false };
}

/** The person a phrase names, itself or beside it: "her son, Charlie, said" is Charlie, whoever she is. */
function personIn(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  const named = namesIn(source, sentence, phrase, ["person"]).findLast((name) => !isPossessor(source, name));
  return named ?? (phrase.head.pos === "NOUN" ? apposition(source, sentence, phrase) : null);
}

/** Between a noun and the name beside it stand a comma and titles: "the judge, Mrs Justice [Farrant]". */
function apposition(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NameMention | null {
  if (!isPersonNoun(phrase.head.lemma)) return null;
  const tokens = source.tagged(sentence);
  const comma = firstFrom(tokens, phrase.end);
  if (tokens[comma]?.text !== ",") return null;
  const rest = tokens.slice(comma + 1);
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
  return bearersOf(source).get(given) ?? null;
}

/** The people of a source by their given names; null where several bear one. */
const bearersOf = keepWithin((source: SourceReading): ReadonlyMap<string, string | null> => {
  const bearers = new Map<string, string | null>();
  for (const { value } of source.mentions) {
    const space = value.type === "person" ? value.name.indexOf(" ") : -1;
    if (value.type !== "person" || space < 0) continue;
    const given = value.name.slice(0, space);
    const known = bearers.get(given);
    bearers.set(given, known === undefined || known === value.name ? value.name : null);
  }
  return bearers;
});

/** "The firm issued a statement … [the statement] said": who gave it, in the sentences before. */
function giverOfWords(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NamedSpeaker | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - SENTENCES_BACK); i--) {
    const other = source.document.sentences[i];
    if (!other || sentence.paragraph - other.paragraph > PARAGRAPHS_BACK) return null;
    const giving = source
      .clauses(other)
      .findLast((clause) => clause.end <= phrase.start && givesWords(clause));
    const [giver] = giving?.agent ?? [];
    if (giver && !FORMS_OF_WORDS.has(giver.head.lemma)) return speakerNamed(source, other, giver);
  }
  return null;
}

/**
 * "Hale saw that the man meant it when [he] said": the subject before the pronoun in its sentence, where that
 * is somebody without a name; null where it has one, or where there is none.
 */
function personSpokenOf(source: SourceReading, sentence: Sentence, phrase: NounPhrase): NamedSpeaker | null {
  const before = source
    .clauses(sentence)
    .findLast(({ verb, agent }) => verb.end <= phrase.start && agent[0] && !PRONOUNS[agent[0].head.lower]);
  const [subject] = before?.agent ?? [];
  if (!subject || !isPersonNoun(subject.head.lemma) || subject.head.pos !== "NOUN") return null;
  if (source.quotationAt(subject) !== null || personIn(source, sentence, subject)) return null;
  const isMany = subject.head.lower !== subject.head.lemma;
  return isMany === (phrase.head.lower === "they") ? inWords(source, subject) : null;
}
