import { ORGANISATION_NOUNS } from "../knowledge/organisations.ts";
import { isPersonNoun } from "../knowledge/person-nouns.ts";
import { wordList } from "../knowledge/word-list.ts";
import { wordClass } from "../text/word-class.ts";
import { describedByWho } from "./asides.ts";
import { chunk } from "./chunk.ts";
import { isWordAt, phraseAt, tokenAt, verbAt, wordAt, type Chunk } from "./chunk-row.ts";
import type { Clause, NounPhrase, PrepositionalPhrase, VerbGroup } from "./clause.ts";
import { namesDoer } from "./doers.ts";
import {
  describedByActive,
  headDescribed,
  opensClause,
  subjectDescribed,
  goesOnBehindComma,
  sharesAuxiliary,
  takesUpPatient,
  objectOfThat,
  isAmount,
  isContent,
  isInserted,
  isReduced,
  isTimeBehindVerb,
  subjectOfFronted,
  subjectOfNext,
  subjectBehind,
  subjectBeforeAside,
} from "./find-subject.ts";
import { INTRANSITIVE_VERBS, UNCHANGED_VERBS, SPEECH } from "./lexicon.ts";
import {
  RELATIVE,
  COORDINATORS,
  isObject,
  isApposition,
  isBarePhrase,
  closesQuotation,
  isCoordinated,
  isInsidePhrase,
  isNominative,
  nounBefore,
} from "./phrase-links.ts";
import type { TaggedToken } from "./tagged.ts";
import { isTimePhrase } from "./times.ts";

const CLAUSE_OPENERS = wordClass(
  "that when while because although though if whether as since after before until where unless so".split(" "),
);

/** Verbs whose object does what the infinitive says: "expects the toll to rise", "asked them to leave". */
const TAKES_OBJECT_TO = wordClass(
  `expect want allow ask urge order force help cause enable invite tell persuade require permit lead advise warn
  encourage believe consider find`.split(/\s+/u),
);

/** What may stand between the phrases of one subject. */
const SUBJECT_JOINTS = wordClass(["and", ","]);

/** Marks beyond which no clause looks. */
const PAUSES = wordClass([";", ":"]);

/**
 * Shallow clauses of one sentence, one for each verb group, in order. Subjects and objects are found
 * by position and by what links the clauses, so long-distance relations are missed; none is guessed.
 */
export function parseClauses(tokens: readonly TaggedToken[]): readonly Clause[] {
  const chunks = chunk(tokens);
  const clauses: Clause[] = [];
  chunks.forEach(({ verb }, at) => {
    if (verb) clauses.push(readClause(chunks, at, verb, clauses));
  });
  return clauses;
}

function readClause(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
): Clause {
  const left = lookLeft(chunks, at, verb, earlier);
  const right = lookRight(chunks, at + 1);
  const reduced = left.reduced || isElliptic(chunks, at, verb, left, right.objects, earlier.at(-1));
  const passive = verb.passive || reduced;
  const by = passive ? right.adjuncts.find(namesDoer) : undefined;
  const objects = left.object ? [left.object] : objectsOf(verb, left.subject, right.objects);
  return {
    start: left.apart ? verb.start : Math.min(verb.start, left.subject[0]?.start ?? verb.start),
    end: Math.max(verb.end, objects.at(-1)?.end ?? 0, right.adjuncts.at(-1)?.end ?? 0),
    verb: reduced ? inPassive(verb) : verb,
    agent: passive ? (by?.phrases ?? []) : left.subject,
    patient: passive ? left.subject : objects,
    adjuncts: left.adjuncts.concat(by ? right.adjuncts.filter((one) => one !== by) : right.adjuncts),
    governor: left.governor,
    link: left.link,
  };
}

/**
 * "Man [jailed] for theft", "the bridge was closed and traffic [diverted]": what a headline, or the clause before, leaves
 * out is "was", where the verb has a subject and acts on nothing.
 */
function isElliptic(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  { subject, link }: Left,
  objects: readonly NounPhrase[],
  above: Clause | undefined,
): boolean {
  if (!verb.participial || (SPEECH.has(verb.lemmaWord) && hasContent(chunks, at))) return false;
  if (link !== "main" || subject.length === 0 || objects.length > 0) return false;
  const mayBePast = verb.tense === "past" || UNCHANGED_VERBS.has(verb.lemmaWord);
  if (above === undefined) return mayBePast && isUnfinished(chunks);
  // "Landslide buries village, 40 [feared] dead"
  const isNext = isWordAt(chunks, at - 2, MARKS) && subject.length === 1;
  if (isNext && mayBePast && !SPEECH.has(verb.lemmaWord) && isUnfinished(chunks)) return true;
  return above.verb.passive && isWordAt(chunks, at - 2, COORDINATORS);
}

const MARKS = wordClass([",", ";", "–", "—"]);

/** "a neighbour [said] the dog had barked": another verb follows. */
function hasContent(chunks: readonly Chunk[], at: number): boolean {
  return chunks.some(({ verb }, i) => i > at && verb?.form === "finite");
}

/** Without a stop at its end, as headlines are. */
function isUnfinished(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1);
  const text = (last?.token ?? last?.phrase?.head)?.text ?? "";
  return !text.endsWith(".") && last?.token?.pos !== "PUNCT"; // "left at 9 p.m."
}

/** What a verb acts on of the phrases behind it: none if it takes no object, and never its own subject. */
function objectsOf(
  { lemmaWord, passive }: VerbGroup,
  subject: readonly NounPhrase[],
  phrases: readonly NounPhrase[],
): readonly NounPhrase[] {
  if (INTRANSITIVE_VERBS.has(lemmaWord) && !passive) return [];
  return phrases.filter((phrase) => !subject.includes(phrase));
}

/** A bare participle that describes a noun is passive; the members in the order of every verb group. */
function inPassive({
  start,
  end,
  lemma,
  lemmaWord,
  form,
  tense,
  modal,
  negated,
  bare,
  participial,
}: VerbGroup): VerbGroup {
  return { start, end, lemma, lemmaWord, form, tense, modal, negated, passive: true, bare, participial };
}

interface Left {
  readonly subject: readonly NounPhrase[];
  /** The antecedent, where a relative pronoun stands for the object: "drones that Iran provides". */
  readonly object: NounPhrase | null;
  readonly adjuncts: readonly PrepositionalPhrase[];
  readonly governor: number | null;
  readonly link: Clause["link"];
  /** A participle after its noun: "arms supplied by Iran". */
  readonly reduced: boolean;
  /** A clause of its own stands between subject and verb: "[the guard] who shot the thief fled". */
  readonly apart: boolean;
}

type Special = Pick<Left, "object" | "reduced" | "apart">;

const PLAIN: Special = { object: null, reduced: false, apart: false };
const REDUCED: Special = { object: null, reduced: true, apart: false };
const APART: Special = { object: null, reduced: false, apart: true };

function lookLeft(chunks: readonly Chunk[], at: number, verb: VerbGroup, earlier: readonly Clause[]): Left {
  const above = earlier.at(-1) ?? null;
  const governor = above === null ? null : earlier.length - 1;
  const adjuncts: PrepositionalPhrase[] = [];
  const left = (
    subject: readonly NounPhrase[],
    link: Clause["link"],
    { object, reduced, apart } = PLAIN,
  ): Left => ({ subject, object, adjuncts, governor, link, reduced, apart });

  // "to supply" and "supplying" take the subject of what governs them, unless "for X" names another.
  if (verb.form === "infinitive") {
    const own = subjectOfInfinitive(chunks, at, above);
    return left(own ? [own] : inherited(chunks, at, verb, above), "to");
  }
  if (verb.form === "participle") {
    // "saw the man [being shot]", "the mill [being] shut"
    const absolute = verb.passive || verb.lemma === "be" || verb.lemma === "have";
    const own = absolute ? phraseAt(chunks, at - 1) : null;
    if (own) return left([headDescribed(chunks, own)], "adverbial");
    const active = absolute ? null : describedByActive(chunks, at);
    if (active) return left([active], "relative");
  }
  if (verb.form === "participle") return left(inherited(chunks, at, verb, above), "adverbial");
  const fronted = subjectOfFronted(chunks, at, verb);
  if (fronted) return left([fronted], "adverbial", REDUCED);
  const inverted = subjectBehind(chunks, at, verb);
  if (inverted) return left([inverted], "main");
  const described = subjectDescribed(chunks, at, earlier);
  if (described) return left([described], "main", APART);
  const aside = subjectBeforeAside(chunks, at);
  if (!aside && above && goesOnBehindComma(chunks, at, verb)) {
    return left(inherited(chunks, at, verb, above), "coordinate");
  }

  if (above && isDoneBy(chunks, at, verb)) {
    return left(above.verb.passive ? above.patient : above.agent, "adverbial", REDUCED);
  }

  const subject: NounPhrase[] = aside ? [aside.phrase] : [];
  const listed: NounPhrase[] = []; // later members of a list whose preposition is still to come
  let i = (aside?.at ?? at) - 1;
  let opener = aside ? tokenAt(chunks, i) : null;
  let leftmost = at; // chunk of the first phrase of the subject
  for (; i >= 0 && !aside; i--) {
    const item = chunks[i];
    if (!item || item.type === "verb") break;
    if (item.type === "noun") {
      if (subject.length === 0 && isApposition(chunks, i) && isBarePhrase(chunks, i - 4)) {
        i--; // its comma goes with it
        continue;
      }
      const { phrase, preposition } = item;
      const apart = subject.length === 0 || wordAt(chunks, leftmost - 1) === ",";
      if (apart && isInsidePhrase(chunks, i)) {
        listed.unshift(phrase);
        i--; // its coordinator goes with it
        continue;
      }
      if (preposition && subject.length === 0 && opensClause(i, phrase, preposition, above)) {
        subject.unshift(phrase);
        i--;
        opener = tokenAt(chunks, i);
        break;
      }
      if (preposition) {
        adjuncts.unshift(prepositionalPhrase(preposition, phrase, [phrase, ...listed.splice(0)]));
        i--;
        continue;
      }
      if (isTimeBehindVerb(chunks, i)) break;
      // Before a coordinated subject the next phrase is its first part; else it is what a verb acts on.
      if (subject.length > 0 && (!isCoordinated(chunks, leftmost) || isObject(chunks, i))) break;
      subject.unshift(phrase);
      leftmost = i;
      if (isNominative(phrase) || !isWordAt(chunks, i - 1, SUBJECT_JOINTS)) {
        i--;
        opener = tokenAt(chunks, i);
        break;
      }
      continue;
    }
    const { token } = item;
    // "determine [what] caused the fire"
    if (i === at - 1 && token.lower === "what") return left([], "that");
    if (subject.length === 0 && RELATIVE.has(token.word)) {
      const antecedent = token.lower === "who" ? describedByWho(chunks, i) : nounBefore(chunks, i);
      if (antecedent) return left([antecedent], "relative");
      break;
    }
    if (CLAUSE_OPENERS.has(token.word)) {
      opener = token;
      break;
    }
    if (subject.length === 0 && COORDINATORS.has(token.word)) {
      // "Ann Berg resigned, officials said, [and] left": what is inserted has no part in it.
      const inserted = above && isInserted(chunks, i, above) ? earlier.at(-2) : undefined;
      if (inserted) return left(inserted.verb.passive ? inserted.patient : inserted.agent, "coordinate");
      // "hit a truck packed with sand [and] fled": the truck's packing is no deed beside the flight.
      const main = above && isAside(above) && !verb.participial ? earlier[above.governor ?? -1] : undefined;
      if (main) return left(main.verb.passive ? main.patient : main.agent, "coordinate");
      if (!above?.verb.passive) return left(inherited(chunks, at, verb, above), "coordinate");
      return left(above.patient, "coordinate", sharesAuxiliary(chunks, at, verb) ? REDUCED : PLAIN);
    }
    if (PAUSES.has(token.word)) break;
  }
  if (opener?.lower === "whose") return left(subject, "relative");
  const antecedent =
    opener && RELATIVE.has(opener.word) && opener.lower !== "that"
      ? nounBefore(chunks, i)
      : objectOfThat(chunks, i, opener, earlier);
  if (antecedent) return left(subject, "relative", { object: antecedent, reduced: false, apart: false });
  const reduced = isReduced(chunks, at, verb);
  if (reduced) return left([reduced], "relative", REDUCED);
  if (subject.length === 0) {
    // "They won, officials said, [beaten] only once": what is inserted has no part in it.
    const before = above && isInserted(chunks, at, above) ? (earlier.at(-2) ?? null) : above;
    if (above) adjuncts.length = 0; // they stand behind the verb above, and are its own
    return left(inherited(chunks, at, verb, before), above ? "coordinate" : "main");
  }
  if (opener?.lower === "that") return left(subject, "that");
  if (opener && CLAUSE_OPENERS.has(opener.word)) return left(subject, "adverbial");
  return left(subject, isContent(chunks, i, above) ? "that" : "main");
}

/** A participle that describes a noun: "a truck [packed] with sand". */
function isAside({ verb, link }: Clause): boolean {
  return link === "relative" && verb.passive && verb.bare;
}

/** "prices rose 4 percent, [driven] by fuel": what the sentence tells of is what it was done to. */
function isDoneBy(chunks: readonly Chunk[], at: number, { participial }: VerbGroup): boolean {
  const before = phraseAt(chunks, at - 2);
  if (!participial || before === null || !isAmount(before)) return false;
  return wordAt(chunks, at - 1) === "," && wordAt(chunks, at + 1) === "by";
}

/** "waited for [Lee] to leave", "expects [the toll] to rise". */
function subjectOfInfinitive(chunks: readonly Chunk[], at: number, above: Clause | null): NounPhrase | null {
  const before = phraseAt(chunks, at - 1);
  if (!before || wordAt(chunks, at - 2) === "for") return before;
  if (above === null && at === 1 && isOfHeadline(before)) return before;
  const takesObject = above !== null && TAKES_OBJECT_TO.has(above.verb.lemmaWord);
  return takesObject && before.start >= above.verb.end ? before : null;
}

/** "Norvik to buy Harland", "Carmaker to cut 400 jobs": a headline leaves out "is", and articles. */
function isOfHeadline({ tokens, head }: NounPhrase): boolean {
  if (head.pos === "PROPN") return true;
  const opens = tokens[0]?.pos;
  return (
    opens !== "DET" &&
    opens !== "PRON" &&
    (isPersonNoun(head.lemma) || ORGANISATION_NOUNS.has(head.lemmaWord))
  );
}

/**
 * Who acts in a clause that names nobody: who acts in the one above it, or, in "The toll was expected to rise",
 * "The man was fired after insulting a guest" and "a man arrested on Monday denied it", what something was done to.
 */
function inherited(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  above: Clause | null,
): readonly NounPhrase[] {
  if (!above?.verb.passive || above.patient.length === 0) return above?.agent ?? [];
  return above.link === "relative" || takesUpPatient(chunks, at, verb) ? above.patient : above.agent;
}

function prepositionalPhrase(
  preposition: string,
  first: NounPhrase,
  phrases: readonly NounPhrase[],
): PrepositionalPhrase {
  return { start: first.start, end: (phrases.at(-1) ?? first).end, preposition, phrases };
}

function lookRight(
  chunks: readonly Chunk[],
  from: number,
): { objects: NounPhrase[]; adjuncts: PrepositionalPhrase[] } {
  const objects: NounPhrase[] = [];
  const adjuncts: PrepositionalPhrase[] = [];
  // "shot [and killed] a man": what both act on stands behind the second.
  if (isWordAt(chunks, from, COORDINATORS) && verbAt(chunks, from + 1)?.bare)
    return { objects: lookRight(chunks, from + 2).objects, adjuncts };
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (!item) break;
    if (item.type === "verb") {
      const next = subjectOfNext(chunks, i, item.verb);
      return next === null ? { objects, adjuncts } : endingBefore(next, objects, adjuncts);
    }
    if (item.type === "noun") {
      const { phrase, preposition } = item;
      // "over claims [he] misled them", "and [she] left"
      if (isNominative(phrase)) break;
      const last = adjuncts.at(-1);
      const inAdjunct = last !== undefined && last.end > (objects.at(-1)?.end ?? -1);
      if (preposition) {
        adjuncts.push(prepositionalPhrase(preposition, phrase, [phrase]));
      } else if (inAdjunct && isCoordinated(chunks, i)) {
        const [first = phrase] = last.phrases;
        adjuncts[adjuncts.length - 1] = prepositionalPhrase(last.preposition, first, [
          ...last.phrases,
          phrase,
        ]);
      } else if (!isTimePhrase(phrase) && !(inAdjunct && isApposition(chunks, i))) {
        objects.push(phrase);
      }
      continue;
    }
    const { word } = item.token;
    if (OPENS_BY_TIME.has(word) && leadsToPhrase(chunks, i)) continue;
    if (CLAUSE_OPENERS.has(word) || RELATIVE.has(word) || PAUSES.has(word) || closesQuotation(chunks, i))
      break;
  }
  return { objects, adjuncts };
}

/** Of those that open clauses, the ones that govern phrases as well. */
const OPENS_BY_TIME = wordClass(wordList("after before since until"));

/** "Happened just after [4 p.m. in a yard]", unlike "happened after [a guard] left": no verb belongs to the phrase. */
function leadsToPhrase(chunks: readonly Chunk[], at: number): boolean {
  if (phraseAt(chunks, at + 1) === null) return false;
  for (let i = at + 2; i < chunks.length; i++) {
    const item = chunks[i];
    if (item?.type === "verb") return false;
    const word = item?.token?.word;
    if (
      word &&
      (CLAUSE_OPENERS.has(word) || RELATIVE.has(word) || PAUSES.has(word) || ENDS_PHRASES.has(word))
    )
      return true;
  }
  return true;
}

const ENDS_PHRASES = wordClass([",", "and", "but", "or", ".", "–", "—", "(", ")"]);

function endingBefore(
  end: number,
  objects: readonly NounPhrase[],
  adjuncts: readonly PrepositionalPhrase[],
): { objects: NounPhrase[]; adjuncts: PrepositionalPhrase[] } {
  return {
    objects: objects.filter(({ start }) => start < end),
    adjuncts: adjuncts.filter(({ start }) => start < end),
  };
}
