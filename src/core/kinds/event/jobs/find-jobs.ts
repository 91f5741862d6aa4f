import { flatMap } from "../../../../base/flat-map.ts";
import { itemAt } from "../../../../base/item-at.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { speakerOf } from "../../../claims/attribution.ts";
import type { ClaimDraft } from "../../../claims/claim.ts";
import { personKey } from "../../../claims/entity-key.ts";
import type { Clause, NounPhrase } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isJob } from "../../../knowledge/jobs.ts";
import { nounClass } from "../../../knowledge/noun-classes.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { HONORIFICS } from "../../../knowledge/roles.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { oneLine } from "../../../text/one-line.ts";
import { contains, firstFrom, lastUpTo, overlaps, type Span } from "../../../text/span.ts";
import { UNKNOWN_WORD } from "../../../text/word.ts";
import { wordClass } from "../../../text/word-class.ts";
import { readClause } from "../reading/clause-reading.ts";
import { PERSONAL_PRONOUNS } from "../reading/participants.ts";
import { meantBy } from "../reading/party-keys.ts";
import { namesAt, type SentenceReading } from "../reading/sentence-reading.ts";
import type { EventValue } from "../value.ts";
import { JOB } from "./job.ts";
import { jobFrom, jobUpTo, nounOf, wordsOf, type JobPhrase } from "./job-phrase.ts";

/** What somebody is by profession, office or study, as a sentence says it. */
interface Told extends Span {
  readonly words: readonly string[];
  /** By name; null for somebody whom only a noun names. */
  readonly person: string | null;
  readonly printed: string;
}

/** One claim for each job that a source gives each person: "Ann Orr, a nurse", "nurse Ann Orr", "she worked as a nurse". */
export function findJobs(sentences: readonly SentenceReading[]): ClaimDraft<EventValue>[] {
  const seen = new Set<string>();
  return flatMap(sentences, (context) =>
    mapDefined(jobsIn(context), (told) => {
      const key = `${told.person ?? told.printed}|${told.words.join(" ")}`;
      if (seen.has(key)) return null;
      seen.add(key);
      return draftOf(context, told);
    }),
  );
}

function jobsIn(context: SentenceReading): readonly Told[] {
  const told = flatMap(context.names, (name) =>
    name.value.type === "person" ? besideName(context, name) : NOTHING,
  );
  const predicated = flatMap(context.clauses, (clause, index) => [
    ...(TELLING.has(clause.verb.lemmaWord) ? predicateOf(context, index, clause) : NOTHING),
    ...besideNoun(context, clause),
  ]);
  if (told.length + predicated.length === 0) return NOTHING;
  return [...told, ...predicated].filter(
    (one, i, all) => all.findIndex((other) => one.printed === other.printed && overlaps(one, other)) === i,
  );
}

/** "Nursing assistant [Ann Orr]", "officers Tom Berg and [Ann Orr]", "the solicitor, [Tom Berg], ", "[Ann Orr], 34, a nurse". */
function besideName(context: SentenceReading, name: NameMention): readonly Told[] {
  const { tokens } = context;
  const { start, end } = nameIn(name);
  const first = firstFrom(tokens, start);
  const last = lastUpTo(tokens, end);
  const who = { person: name.value.name, printed: name.value.name };
  const ahead = jobAhead(context, name, first);
  // A title alone says nothing of anybody: the name belongs to what states it.
  if (ahead !== null) return [{ ...toldBy(context, ahead, who), end }];
  const behind = jobBehind(tokens, last + 1);
  return behind === null ? [] : [toldBy(context, behind, who)];
}

/** Where the name itself stands in its mention, which may open with a title. */
function nameIn({ text, start, end, value: { name } }: NameMention): Span {
  const at = text.indexOf(name);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length };
}

function jobAhead(context: SentenceReading, name: NameMention, first: number): JobPhrase | null {
  const { tokens } = context;
  const coordinate = nameAndBefore(context, first);
  if (coordinate !== null) {
    const shared = jobAhead(context, coordinate, firstFrom(tokens, nameIn(coordinate).start));
    return shared?.plural === true ? shared : null;
  }
  let before = first - 1;
  while (HONORIFICS.has(itemAt(tokens, before)?.word ?? UNKNOWN_WORD) || itemAt(tokens, before)?.text === ".")
    before--;
  const apart = itemAt(tokens, before)?.text === ",";
  const job = jobUpTo(tokens, apart ? before - 1 : before);
  if (job === null || context.names.some((other) => other !== name && holdsHead(tokens, other, job)))
    return null;
  const opens = itemAt(tokens, job.first - 1);
  if (!apart) return job;
  // "The solicitor, Tom Berg, said": behind a comma the name only explains a noun with an article.
  const closes = itemAt(tokens, lastUpTo(tokens, name.end) + 1);
  return !job.plural &&
    DEFINITE.has(opens?.word ?? UNKNOWN_WORD) &&
    (closes === undefined || CLOSING.has(closes.word))
    ? job
    : null;
}

/** The name that an "and" joins to the one that begins at a token. */
function nameAndBefore({ tokens, names }: SentenceReading, first: number): NameMention | null {
  const link = itemAt(tokens, first - 1);
  const end = itemAt(tokens, first - 2)?.end;
  if (link?.lower !== "and") return null;
  return names.find((name) => name.value.type === "person" && name.end === end) ?? null;
}

function holdsHead(
  tokens: readonly TaggedToken[],
  { start, end, value }: NameMention,
  { head }: JobPhrase,
): boolean {
  const noun = tokens[head];
  return noun !== undefined && value.type === "person" && noun.start >= start && noun.end <= end;
}

/** ", 34, a nurse at Oak House,": no verb of its own follows, as in "according to Ann Orr, the driver fled". */
function jobBehind(tokens: readonly TaggedToken[], from: number): JobPhrase | null {
  const aged = tokens[from]?.text === "(" && tokens[from + 2]?.text === ")" ? from + 3 : from;
  if (tokens[aged]?.text !== ",") return null;
  let at = aged + 1;
  if (tokens[at]?.lower === "aged" || tokens[at]?.lower === "now") at++;
  if (/^\d{1,2}$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ",") at += 2;
  if (tokens[at]?.lower === "one" && tokens[at + 1]?.lower === "of") at += 2;
  if (tokens[at]?.lower === "who" && IS.has(tokens[at + 1]?.word ?? UNKNOWN_WORD)) at += 2;
  const job = jobFrom(tokens, at);
  // "One of the nurses" is a nurse.
  if (job === null || (job.plural && !ONE_OF.has(tokens[at - 1]?.word ?? UNKNOWN_WORD))) return null;
  const closes = tokens[job.head + 1];
  const definite = DEFINITE.has(tokens[at]?.word ?? UNKNOWN_WORD);
  if (closes === undefined || CLOSING.has(closes.word)) return job;
  return closes.pos === "VERB" || closes.pos === "AUX" || definite ? null : job;
}

const ONE_OF = wordClass(wordList("of"));
const IS = wordClass(wordList("is was"));
const DEFINITE = wordClass(wordList("the"));
const CLOSING = wordClass(wordList(", . ; : - – — ) of at for with from in who whose and"));

/** Verbs that say what somebody is or was. */
const TELLING = wordClass(wordList("be become work serve practise practice train employ teach"));

/** "He was [a maths teacher]", "she worked as [a nurse]", "the victim taught mathematics". */
const NOTHING: readonly Told[] = [];

function predicateOf(context: SentenceReading, index: number, clause: Clause): readonly Told[] {
  const { verb, agent, patient } = clause;
  if (verb.negated || verb.modal !== null || verb.tense === "future" || verb.form === "infinitive") return [];
  const whose = [...agent, ...patient].find((phrase) => phrase.end <= verb.start);
  const who = whose && personOf(context, index, clause, whose);
  if (!who) return [];
  const { tokens } = context;
  const before = itemAt(tokens, firstFrom(tokens, verb.start) - 1);
  // "He once served as mayor": what somebody was at another time.
  if (BYGONE.has(before?.word ?? UNKNOWN_WORD)) return [];
  if (verb.lemma === "teach") return taughtBy(clause, who);
  const behind = firstFrom(tokens, verb.end);
  const at =
    verb.lemma === "be" || verb.lemma === "become"
      ? complementAt(tokens, patient, verb)
      : behindAs(tokens, behind);
  const job = at === null ? null : jobFrom(tokens, at);
  return job === null || job.plural ? [] : [toldBy(context, job, who)];
}

function complementAt(
  tokens: readonly TaggedToken[],
  patient: readonly NounPhrase[],
  verb: Span,
): number | null {
  const phrase = patient.find(({ start }) => start >= verb.end);
  return phrase ? firstFrom(tokens, phrase.start) : null;
}

/** "Worked [for years] as a nurse": where the phrase behind "as" begins. */
function behindAs(tokens: readonly TaggedToken[], behind: number): number | null {
  for (let at = behind; at < behind + LONGEST_GAP; at++) if (tokens[at]?.lower === "as") return at + 1;
  return null;
}

const LONGEST_GAP = 6;

/** "The accused, [a lawyer], denies it". */
function besideNoun(context: SentenceReading, { agent, patient }: Clause): readonly Told[] {
  return mapDefined([...agent, ...patient], (phrase) => {
    const who = whoIsNot(context, phrase);
    const job = who && jobBehind(context.tokens, firstFrom(context.tokens, phrase.end));
    return who && job && toldBy(context, job, who);
  });
}

const BYGONE = wordClass(wordList("once formerly previously earlier"));

type Whose = Pick<Told, "person" | "printed">;

function taughtBy({ verb, patient }: Clause, who: Whose): readonly Told[] {
  const subject = patient.find(({ start }) => start >= verb.end);
  const words = subject && !isPersonNoun(subject.head.lemma) ? [subject.head.lower, "teacher"] : ["teacher"];
  return [{ ...who, words, start: verb.start, end: subject?.end ?? verb.end }];
}

/** Of whom it is said; null for nobody in particular, and for one of several. */
function personOf(context: SentenceReading, index: number, clause: Clause, phrase: NounPhrase): Whose | null {
  const name = namesAt(context, phrase.head).find(({ value }) => value.type === "person");
  if (name) return { person: name.value.name, printed: name.value.name };
  if (PERSONAL_PRONOUNS.has(phrase.head.lower)) {
    const meant = SINGLE.has(phrase.head.word) ? meantBy(readClause(context, index, clause), phrase) : null;
    return meant?.value.type === "person" ? { person: meant.value.name, printed: meant.value.name } : null;
  }
  return whoIsNot(context, phrase);
}

/** Somebody of the story whom no name and no job tells: "the victim", "the dead man". */
function whoIsNot({ source }: SentenceReading, { tokens, head, start, end }: NounPhrase): Whose | null {
  const { pos, lemma, lower } = head;
  if (pos !== "NOUN" || lemma !== lower || !DEFINITE.has(tokens[0]?.word ?? UNKNOWN_WORD)) return null;
  if (!isPersonNoun(lemma) || isJob(lemma)) return null;
  return { person: null, printed: oneLine(source.document.text.slice(start, end)) };
}

const SINGLE = wordClass(wordList("he she"));

function toldBy({ tokens, names }: SentenceReading, job: JobPhrase, who: Whose): Told {
  const end = tokens[job.head]?.end ?? 0;
  const start = tokens[job.first]?.start ?? end;
  const isOwner = (token: Span): boolean =>
    names.some((name) => name.value.type !== "person" && contains(name, token));
  return { ...who, start, end, words: wordsOf(tokens, job, isOwner) };
}

function draftOf(
  context: SentenceReading,
  { start, end, words, person, printed }: Told,
): ClaimDraft<EventValue> {
  const { source, sentence, when } = context;
  const answer = words.join(" ");
  const noun = nounClass(nounOf(answer));
  return {
    kind: "event",
    start,
    end,
    sentence: sentence.index,
    subject: printed,
    attribute: JOB,
    value: {
      type: "event",
      trigger: JOB,
      agent: null,
      patient: printed,
      sites: [],
      manner: [],
      degree: null,
      answer,
      ...(person !== null && { person }),
    },
    speaker: speakerOf(source, sentence, { start, end }),
    stance: "asserted",
    about: when,
    rule: "event/<job of a person>",
    inferred: [],
    cues: () => ({
      keys: [`job|${noun}`, ...(person === null ? [] : [`job|${personKey(person)}`])],
      entities: person === null ? [] : [personKey(person)],
      words: [],
    }),
  };
}
