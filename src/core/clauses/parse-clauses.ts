import { describedByWho } from "./asides.ts";
import { chunk, isTimePhrase, type Chunk } from "./chunk.ts";
import type { Clause, NounPhrase, PrepositionalPhrase, VerbGroup } from "./clause.ts";
import { INTRANSITIVE_VERBS } from "./lexicon.ts";
import type { TaggedToken } from "./tagged.ts";
import {
  opensClause,
  subjectDescribed,
  goesOnBehindComma,
  sharesAuxiliary,
  takesUpPatient,
  objectOfThat,
  isContent,
  isInserted,
  isReduced,
  isTimeBehindVerb,
  subjectOfNext,
  subjectBehind,
  subjectBeforeAside,
} from "./find-subject.ts";
import {
  RELATIVE,
  COORDINATORS,
  isObject,
  isApposition,
  isBarePhrase,
  closesQuotation,
  prepositionBefore,
  isCoordinated,
  isInsidePhrase,
  isNominative,
  nounBefore,
  wordAt,
} from "./phrase-links.ts";

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "that when while because although though if whether as since after before until where unless so".split(" "),
);

/** Verbs whose object does what the infinitive says: "expects the toll to rise", "asked them to leave". */
const TAKES_OBJECT_TO: ReadonlySet<string> = new Set(
  `expect want allow ask urge order force help cause enable invite tell persuade require permit lead advise warn
  encourage believe consider find`.split(/\s+/u),
);

/**
 * Shallow clauses of one sentence, one for each verb group, in order. Subjects and objects are found
 * by position and by what links the clauses, so long-distance relations are missed; none is guessed.
 */
export function parseClauses(tokens: readonly TaggedToken[]): readonly Clause[] {
  const chunks = chunk(tokens);
  const clauses: Clause[] = [];
  chunks.forEach((item, at) => {
    if (item.type === "verb") clauses.push(readClause(chunks, at, item.verb, clauses));
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
  const by =
    verb.passive || left.reduced ? right.adjuncts.find(({ preposition }) => preposition === "by") : undefined;
  const passive = verb.passive || left.reduced;
  const objects = left.object
    ? [left.object]
    : INTRANSITIVE_VERBS.has(verb.lemma) && !verb.passive
      ? []
      : right.objects.filter((phrase) => !left.subject.includes(phrase));
  const adjuncts = [...left.adjuncts, ...right.adjuncts.filter((adjunct) => adjunct !== by)];
  return {
    start: left.apart ? verb.start : Math.min(verb.start, left.subject[0]?.start ?? verb.start),
    end: Math.max(verb.end, objects.at(-1)?.end ?? 0, right.adjuncts.at(-1)?.end ?? 0),
    verb: left.reduced ? { ...verb, passive: true } : verb,
    agent: passive ? (by?.phrases ?? []) : left.subject,
    patient: passive ? left.subject : objects,
    adjuncts,
    governor: left.governor,
    link: left.link,
  };
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

function lookLeft(chunks: readonly Chunk[], at: number, verb: VerbGroup, earlier: readonly Clause[]): Left {
  const governor = earlier.length > 0 ? earlier.length - 1 : null;
  const above = governor === null ? undefined : earlier[governor];
  // "The toll was expected to rise", "The man was fired after insulting a guest", "a man arrested on Monday denied
  // it": what something was done to acts.
  const goesOn = takesUpPatient(chunks, at, verb) || above?.link === "relative";
  const passed = above?.verb.passive === true && goesOn && above.patient.length > 0;
  const inherited = (passed ? above.patient : above?.agent) ?? [];
  const adjuncts: PrepositionalPhrase[] = [];
  const plain = { object: null, adjuncts, governor, reduced: false, apart: false };

  const subject: NounPhrase[] = [];
  let opener: string | null = null;
  let i = at - 1;
  const listed: NounPhrase[] = []; // later members of a list whose preposition is still to come
  let leftmost = at; // chunk of the first phrase of the subject
  // "to supply" and "supplying" take the subject of what governs them, unless "for X" names another.
  if (verb.form !== "finite") {
    const before = chunks[i];
    if (before?.type === "noun" && wordAt(chunks, i - 1) === "for" && verb.form === "infinitive") {
      return { ...plain, subject: [before.phrase], link: "to" };
    }
    if (
      verb.form === "infinitive" &&
      before?.type === "noun" &&
      above &&
      TAKES_OBJECT_TO.has(above.verb.lemma) &&
      before.phrase.start >= above.verb.end
    ) {
      return { ...plain, subject: [before.phrase], link: "to" };
    }
    return { ...plain, subject: inherited, link: verb.form === "infinitive" ? "to" : "adverbial" };
  }
  const inverted = subjectBehind(chunks, at, verb);
  if (inverted) return { ...plain, subject: [inverted], link: "main" };
  const described = above ? subjectDescribed(chunks, at, above) : null;
  if (described) return { ...plain, subject: [described], link: "main", apart: true };
  const aside = subjectBeforeAside(chunks, at);
  if (aside) {
    subject.push(aside.phrase);
    i = aside.at - 1;
    opener = wordAt(chunks, i);
  }
  if (!aside && above && goesOnBehindComma(chunks, at, verb)) {
    return { ...plain, subject: inherited, link: "coordinate" };
  }
  for (; i >= 0 && !aside; i--) {
    const item = chunks[i];
    if (!item) break;
    if (item.type === "verb") break;
    if (item.type === "noun") {
      if (subject.length === 0 && isApposition(chunks, i) && isBarePhrase(chunks, i - 4)) {
        i--; // its comma goes with it
        continue;
      }
      const preposition = prepositionBefore(chunks, i);
      const apart = subject.length === 0 || wordAt(chunks, leftmost - 1) === ",";
      if (apart && isInsidePhrase(chunks, i)) {
        listed.unshift(item.phrase);
        i--; // its coordinator goes with it
        continue;
      }
      if (preposition && subject.length === 0 && opensClause(chunks, i, preposition, above)) {
        subject.unshift(item.phrase);
        opener = preposition;
        i--;
        break;
      }
      if (preposition) {
        const phrases = [item.phrase, ...listed.splice(0)];
        adjuncts.unshift({
          preposition,
          phrases,
          start: item.phrase.start,
          end: phrases.at(-1)?.end ?? item.phrase.end,
        });
        i--;
        continue;
      }
      if (isTimeBehindVerb(chunks, i)) break;
      // Before a coordinated subject the next phrase is its first part; else it is what a verb acts on.
      if (subject.length > 0 && (!isCoordinated(chunks, leftmost) || isObject(chunks, i))) break;
      subject.unshift(item.phrase);
      leftmost = i;
      if (isNominative(chunks, i) || (wordAt(chunks, i - 1) !== "and" && wordAt(chunks, i - 1) !== ",")) {
        opener = wordAt(chunks, i - 1);
        i--;
        break;
      }
      continue;
    }
    const word = item.token.lower;
    if (RELATIVE.has(word) && subject.length === 0) {
      const antecedent = word === "who" ? describedByWho(chunks, i) : nounBefore(chunks, i);
      if (antecedent) return { ...plain, subject: [antecedent], link: "relative" };
      break;
    }
    if (CLAUSE_OPENERS.has(word)) {
      opener = word;
      break;
    }
    if (COORDINATORS.has(word) && subject.length === 0) {
      // "Ann Berg resigned, officials said, [and] left": what is inserted has no part in it.
      const inserted = above !== undefined && isInserted(chunks, i, above) ? earlier.at(-2) : undefined;
      if (inserted) {
        const subject = inserted.verb.passive ? inserted.patient : inserted.agent;
        return { ...plain, subject, link: "coordinate" };
      }
      return above?.verb.passive === true
        ? {
            ...plain,
            subject: above.patient,
            link: "coordinate",
            reduced: sharesAuxiliary(chunks, at, verb),
          }
        : { ...plain, subject: inherited, link: "coordinate" };
    }
    if (word === ";" || word === ":") break;
  }
  const relative =
    opener !== null && RELATIVE.has(opener) && opener !== "that"
      ? nounBefore(chunks, i)
      : objectOfThat(chunks, i, opener, earlier);
  if (relative) return { ...plain, subject, link: "relative", object: relative };
  const reduced = isReduced(chunks, at, verb);
  if (reduced) return { ...plain, subject: [reduced], link: "relative", reduced: true };
  if (subject.length === 0) {
    return { ...plain, subject: inherited, link: governor === null ? "main" : "coordinate" };
  }
  const link =
    opener === "that"
      ? "that"
      : opener !== null && CLAUSE_OPENERS.has(opener)
        ? "adverbial"
        : isContent(chunks, i, governor, earlier)
          ? "that"
          : "main";
  return { ...plain, subject, link };
}

function lookRight(
  chunks: readonly Chunk[],
  from: number,
): { objects: NounPhrase[]; adjuncts: PrepositionalPhrase[] } {
  const objects: NounPhrase[] = [];
  const adjuncts: PrepositionalPhrase[] = [];
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (!item || item.type === "verb") {
      const next = item ? subjectOfNext(chunks, i, item.verb) : null;
      return next === null ? { objects, adjuncts } : endingBefore(next, objects, adjuncts);
    }
    if (item.type === "noun") {
      if (wordAt(chunks, i - 1) === "and" && isNominative(chunks, i)) break;
      const preposition = prepositionBefore(chunks, i);
      const last = adjuncts.at(-1);
      if (preposition) {
        adjuncts.push({
          preposition,
          phrases: [item.phrase],
          start: item.phrase.start,
          end: item.phrase.end,
        });
      } else if (isCoordinated(chunks, i) && last && last.end > (objects.at(-1)?.end ?? -1)) {
        adjuncts[adjuncts.length - 1] = {
          ...last,
          phrases: [...last.phrases, item.phrase],
          end: item.phrase.end,
        };
      } else if (
        !isTimePhrase(item.phrase) &&
        !(isApposition(chunks, i) && (last?.end ?? 0) > (objects.at(-1)?.end ?? 0))
      ) {
        objects.push(item.phrase);
      }
      continue;
    }
    const word = item.token.lower;
    if (CLAUSE_OPENERS.has(word) || RELATIVE.has(word) || word === ";" || word === ":") break;
    if (closesQuotation(chunks, i)) break;
  }
  return { objects, adjuncts };
}

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
