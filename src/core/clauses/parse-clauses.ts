import { chunk, isTimePhrase, type Chunk } from "./chunk.ts";
import type { Clause, NounPhrase, PrepositionalPhrase, VerbGroup } from "./clause.ts";
import { GIVEN_NAMES } from "../knowledge/given-names.ts";
import { INTRANSITIVE_VERBS, INVERTED_VERBS, SPEECH_LEMMAS, UNCHANGED_VERBS } from "./lexicon.ts";
import type { TaggedToken } from "./tagged.ts";

const RELATIVE: ReadonlySet<string> = new Set(["which", "who", "whom", "that", "whose"]);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "that when while because although though if whether as since after before until where unless so".split(" "),
);
/** Verbs whose object does what the infinitive says: "expects the toll to rise", "asked them to leave". */
const TAKES_OBJECT_TO: ReadonlySet<string> = new Set(
  `expect want allow ask urge order force help cause enable invite tell persuade require permit lead advise warn
  encourage believe consider find`.split(/\s+/u),
);
const COORDINATORS: ReadonlySet<string> = new Set(["and", "or", "but", "nor"]);

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
  const left = (
    subject: readonly NounPhrase[],
    link: Clause["link"],
    {
      object = null,
      reduced = false,
      apart = false,
    }: Partial<Pick<Left, "object" | "reduced" | "apart">> = {},
  ): Left => ({ subject, object, adjuncts, governor, link, reduced, apart });

  const subject: NounPhrase[] = [];
  let opener: string | null = null;
  let i = at - 1;
  const listed: NounPhrase[] = []; // later members of a list whose preposition is still to come
  let leftmost = at; // chunk of the first phrase of the subject
  // "to supply" and "supplying" take the subject of what governs them, unless "for X" names another.
  if (verb.form !== "finite") {
    const before = chunks[i];
    if (before?.type === "noun" && wordAt(chunks, i - 1) === "for" && verb.form === "infinitive") {
      return left([before.phrase], "to");
    }
    if (
      verb.form === "infinitive" &&
      before?.type === "noun" &&
      above &&
      TAKES_OBJECT_TO.has(above.verb.lemma) &&
      before.phrase.start >= above.verb.end
    ) {
      return left([before.phrase], "to");
    }
    return left(inherited, verb.form === "infinitive" ? "to" : "adverbial");
  }
  const inverted = subjectBehind(chunks, at, verb);
  if (inverted) return left([inverted], "main");
  const described = above ? subjectDescribed(chunks, at, above) : null;
  if (described) return left([described], "main", { apart: true });
  const aside = subjectBeforeAside(chunks, at);
  if (aside) {
    subject.push(aside.phrase);
    i = aside.at - 1;
    opener = wordAt(chunks, i);
  }
  if (!aside && above && goesOnBehindComma(chunks, at, verb)) return left(inherited, "coordinate");
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
      const antecedent = nounBefore(chunks, i);
      if (antecedent) return left([antecedent], "relative");
      break;
    }
    if (CLAUSE_OPENERS.has(word)) {
      opener = word;
      break;
    }
    if (COORDINATORS.has(word) && subject.length === 0) {
      // "Ann Berg resigned, officials said, [and] left": what is inserted has no part in it.
      const inserted = above !== undefined && isInserted(chunks, i, above) ? earlier.at(-2) : undefined;
      if (inserted) return left(inserted.verb.passive ? inserted.patient : inserted.agent, "coordinate");
      return above?.verb.passive === true
        ? left(above.patient, "coordinate", { reduced: sharesAuxiliary(chunks, at, verb) })
        : left(inherited, "coordinate");
    }
    if (word === ";" || word === ":") break;
  }
  const relative =
    opener !== null && RELATIVE.has(opener) && opener !== "that"
      ? nounBefore(chunks, i)
      : objectOfThat(chunks, i, opener, earlier);
  if (relative) return left(subject, "relative", { object: relative });
  const reduced = isReduced(chunks, at, verb);
  if (reduced) return left([reduced], "relative", { reduced: true });
  if (subject.length === 0) return left(inherited, governor === null ? "main" : "coordinate");
  const link =
    opener === "that"
      ? "that"
      : opener !== null && CLAUSE_OPENERS.has(opener)
        ? "adverbial"
        : isContent(chunks, i, governor, earlier)
          ? "that"
          : "main";
  return left(subject, link);
}

/** "blamed them and [they] left": such a pronoun is never the second part of what stands before it. */
const NOMINATIVE: ReadonlySet<string> = new Set(["he", "she", "they", "we"]);

function isNominative(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  return item?.type === "noun" && NOMINATIVE.has(item.phrase.head.lower);
}

/** Words that are a preposition before a phrase of its own, and open a clause where its verb follows. */
const BOTH_WAYS: ReadonlySet<string> = new Set(["after", "before", "until", "since"]);

/**
 * "a goal [as] Rovers beat City", "arrested two men [after] officers searched the van": not "people evacuated
 * after the quake were housed", where the phrase before is still without its verb.
 */
function opensClause(
  chunks: readonly Chunk[],
  i: number,
  preposition: string,
  above: Clause | undefined,
): boolean {
  const item = chunks[i];
  if (item?.type !== "noun") return false;
  // "Lee as captain beat City": a bare noun behind "as" says what somebody is.
  if (preposition === "as") return item.phrase.head.pos === "PROPN" || item.phrase.tokens[0]?.pos === "DET";
  if (!BOTH_WAYS.has(preposition)) return false;
  const complete = above?.verb.passive === false && above.patient.length > 0;
  return i < 2 || complete || (above !== undefined && INTRANSITIVE_VERBS.has(above.verb.lemma));
}

/** "The guard who shot the thief [fled]": the noun that a relative clause without commas describes. */
function subjectDescribed(chunks: readonly Chunk[], at: number, above: Clause): NounPhrase | null {
  if (above.link !== "relative" || SPEECH_LEMMAS.has(above.verb.lemma)) return null;
  for (let k = at - 1; k >= 0; k--) {
    const item = chunks[k];
    if (item?.type === "verb" && item.verb.start === above.verb.start) {
      return [...above.agent, ...above.patient].sort((a, b) => a.start - b.start)[0] ?? null;
    }
    if (item?.type !== "noun" && !(item?.type === "word" && JOINS_PHRASES.has(item.token.pos))) return null;
  }
  return null;
}

/** Parts of speech that lead from one phrase of a clause to the next. */
const JOINS_PHRASES: ReadonlySet<string> = new Set(["ADP", "ADV"]);

/** "flooded 40 homes, [cut] power and killed two": the phrase before the comma is the object of the verb before. */
function goesOnBehindComma(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  if (!verb.bare || wordAt(chunks, at - 1) !== "," || chunks[at - 2]?.type !== "noun") return false;
  return isObject(chunks, at - 2) && !RELATIVE.has(wordAt(chunks, at - 4) ?? "");
}

/** ", officials said,": a verb of speech without content between two commas. */
function isInserted(
  chunks: readonly Chunk[],
  coordinator: number,
  { verb, patient, adjuncts }: Clause,
): boolean {
  if (!SPEECH_LEMMAS.has(verb.lemma) || patient.length + adjuncts.length > 0) return false;
  const said = chunks[coordinator - 2];
  return wordAt(chunks, coordinator - 1) === "," && said?.type === "verb" && said.verb.end === verb.end;
}

/** "were charged and [released]" is done to them as well; "was hurt and [died]", "was freed and [thanked] them" is not. */
function sharesAuxiliary(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  const past = verb.tense === "past" || UNCHANGED_VERBS.has(verb.lemma);
  return verb.bare && past && !INTRANSITIVE_VERBS.has(verb.lemma) && chunks[at + 1]?.type !== "noun";
}

/** An infinitive, or a participle that says when or what for: "was jailed for [robbing] a bank". */
function takesUpPatient(chunks: readonly Chunk[], at: number, { form }: VerbGroup): boolean {
  if (form !== "participle") return form === "infinitive";
  return ["after", "before", "for", "while"].includes(wordAt(chunks, at - 1) ?? "");
}

/** Right behind a verb that does not report words: "saw [the fire] and the gang fled", "wanted “[peace],” and …". */
function isObject(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[OPENING_MARKS.has(wordAt(chunks, i - 1) ?? "") ? i - 2 : i - 1];
  return before?.type === "verb" && !SPEECH_LEMMAS.has(before.verb.lemma);
}

/** "drones that Iran provides": "that" right after a noun, with a subject of its own behind it. */
function objectOfThat(
  chunks: readonly Chunk[],
  i: number,
  opener: string | null,
  earlier: readonly Clause[],
): NounPhrase | null {
  if (opener !== "that") return null;
  const before = chunks[i - 1];
  const verbBefore = earlier.at(-1)?.verb;
  if (before?.type !== "noun" || (verbBefore && CONTENT_NOUNS.has(before.phrase.head.lemma))) return null;
  // After "told Raisi that" the words are content, not a description of Raisi.
  return before.phrase.head.pos === "PROPN" || before.phrase.head.pos === "PRON" ? null : before.phrase;
}

/** Nouns that "that" fills with content: "the notion that", "claims that". */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  "notion claim report fact idea statement suggestion allegation belief news evidence view hope sign opinion way time accusation".split(
    " ",
  ),
);

/** A clause right after a verb of speech without "that": "said it was worried". */
function isContent(
  chunks: readonly Chunk[],
  i: number,
  governor: number | null,
  earlier: readonly Clause[],
): boolean {
  const before = chunks[i];
  if (COORDINATORS.has(wordAt(chunks, i + 1) ?? "")) return false;
  return governor !== null && before?.type === "verb" && before.verb.end === earlier[governor]?.verb.end;
}

/**
 * A past participle right after a noun, without auxiliary, where another verb is the sentence's own: "arms
 * supplied by Iran", "a message posted on Monday said".
 */
function isReduced(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  if (!verb.bare || INTRANSITIVE_VERBS.has(verb.lemma)) return null;
  if (verb.tense !== "past" && !UNCHANGED_VERBS.has(verb.lemma)) return null;
  const before = chunks[at - 1];
  if (before?.type === "noun") {
    const told = wordAt(chunks, at + 1) === "by" || meetsVerbWithoutSubject(chunks, at + 1);
    return told ? before.phrase : null;
  }
  const named = chunks[at - 2];
  const enclosed = wordAt(chunks, at - 1) === "," && named?.type === "noun" && closesWithVerb(chunks, at + 1);
  return enclosed ? named.phrase : null;
}

/** ", [believed to be drivers], underwent": a second comma with the sentence's own finite verb right behind it. */
function closesWithVerb(chunks: readonly Chunk[], from: number): boolean {
  const comma = chunks.findIndex((_, i) => i >= from && wordAt(chunks, i) === ",");
  const next = chunks[comma + 1];
  return comma >= 0 && next?.type === "verb" && next.verb.form === "finite";
}

/** Whether prepositions with their phrases and times lead to a finite verb that has no subject of its own. */
function meetsVerbWithoutSubject(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (item?.type === "verb") return i > from && item.verb.form === "finite";
    if (item?.type === "noun" && !prepositionBefore(chunks, i) && !isTimePhrase(item.phrase)) return false;
    if (item?.type === "word" && !/^(?:ADP|ADV)$/u.test(item.token.pos)) return false;
  }
  return false;
}

/** "was fired [last week] from the firm": a bare time behind a verb is no subject of the next. */
function isTimeBehindVerb(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  return item?.type === "noun" && chunks[i - 1]?.type === "verb" && isTimePhrase(item.phrase);
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

/**
 * Where the subject of the verb at `at` begins, which a clause before it must not take for its own:
 * "saw the fire and [the gang] fled", "shot her in the arm, [officers in Troy] said", "was random, [the
 * chief], Ann Berg, said". Null where it stands with nothing of its own.
 */
function subjectOfNext(chunks: readonly Chunk[], at: number, verb: VerbGroup): number | null {
  if (verb.form !== "finite" || COORDINATORS.has(wordAt(chunks, at - 1) ?? "")) return null;
  if (wordAt(chunks, at - 2) === "and") return startOf(chunks[at - 1]);
  if (wordAt(chunks, at - 1) === ",") {
    const aside = SPEECH_LEMMAS.has(verb.lemma) ? subjectBeforeAside(chunks, at) : null;
    return aside && wordAt(chunks, aside.at - 1) === "," ? aside.phrase.start : null;
  }
  for (let k = at - 1; k > 0; k--) {
    if (chunks[k]?.type === "verb") return null;
    if (wordAt(chunks, k - 1) === ",") return startOf(chunks[k]);
  }
  return null;
}

function startOf(item: Chunk | undefined): number | null {
  return item?.type === "noun" ? item.phrase.start : null;
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

/** "at a shop in Arlen, [Texas]": a name behind a comma, right behind the name that a preposition governs. */
function isApposition(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  const place = chunks[i - 2];
  return (
    wordAt(chunks, i - 1) === "," &&
    item?.type === "noun" &&
    place?.type === "noun" &&
    item.phrase.tokens.every(({ pos }) => pos === "PROPN") &&
    place.phrase.head.pos === "PROPN" &&
    prepositionBefore(chunks, i - 2) !== null
  );
}

function isBarePhrase(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i]?.type === "noun" && prepositionBefore(chunks, i) === null;
}

/** A closing mark behind a comma or stop: "…, we won,” [Ann Berg] said"; what follows is no longer quoted. */
function closesQuotation(chunks: readonly Chunk[], i: number): boolean {
  const mark = wordAt(chunks, i) ?? "";
  return CLOSING_MARKS.has(mark) && mark !== "," && /^[,.!?]$/u.test(wordAt(chunks, i - 1) ?? "");
}

/** The preposition that governs the phrase at `i`, directly or through a coordination. */
function prepositionBefore(chunks: readonly Chunk[], i: number): string | null {
  const before = chunks[i - 1];
  if (before?.type !== "word") return null;
  const { token } = before;
  if (token.lower === "that") return null;
  if (token.pos !== "ADP" && token.lower !== "to" && token.lower !== "including") return null;
  if (hedgesNumber(chunks, i, token.lower)) return null;
  return token.lower === "to" && wordAt(chunks, i - 2) === "according" ? "according to" : token.lower;
}

/** What makes these a hedge of the number behind them, and no preposition: the word before, or the first of the phrase. */
const HEDGES: ReadonlyMap<
  string,
  { readonly before?: readonly string[]; readonly first?: readonly string[] }
> = new Map([
  ["than", { before: ["more", "less", "fewer", "rather"] }],
  ["at", { first: ["least", "most"] }],
  ["to", { before: ["up", "close"] }],
  ["about", {}],
  ["around", {}],
  ["over", {}],
  ["under", {}],
]);

/** "more than a dozen boats were sunk", "at least 10 people died": the number is the subject all the same. */
function hedgesNumber(chunks: readonly Chunk[], i: number, preposition: string): boolean {
  const hedge = HEDGES.get(preposition);
  const item = chunks[i];
  if (!hedge || item?.type !== "noun") return false;
  const [first, second] = item.phrase.tokens;
  const number = [first, second].some(
    (token) => token !== undefined && (token.pos === "NUM" || token.lower === "dozen"),
  );
  const before = wordAt(chunks, i - 2);
  return (
    number &&
    (hedge.first?.includes(first?.lower ?? "") ?? true) &&
    (hedge.before?.includes(before ?? "") ?? true)
  );
}

/** Joined to the phrase before by "and", or by a comma in a list that an "and" closes. */
function isCoordinated(chunks: readonly Chunk[], i: number): boolean {
  const word = wordAt(chunks, i - 1);
  if (word === "and" || word === "or" || word === "&") return true;
  return (
    word === "," &&
    (chunks[i - 2]?.type === "noun" || wordAt(chunks, i - 2) === "and") &&
    listGoesOn(chunks, i)
  );
}

/** Whether phrases and commas follow up to an "and" and one more phrase. */
function listGoesOn(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from + 1; i + 1 < chunks.length; i++) {
    const word = wordAt(chunks, i);
    if (word === "and" || word === "or") return chunks[i + 1]?.type === "noun";
    if (word !== "," && chunks[i]?.type !== "noun") return false;
  }
  return false;
}

/** Prepositions whose objects are often a list: "between Russia, Iran and China". */
const LIST_PREPOSITIONS: ReadonlySet<string> = new Set([
  "between",
  "among",
  "including",
  "of",
  "from",
  "with",
]);

/** True for the later members of a list that a preposition governs: "trade between Moscow and [Tehran] grew". */
function isInsidePhrase(chunks: readonly Chunk[], i: number): boolean {
  const joint = wordAt(chunks, i - 1);
  if ((joint !== "and" && joint !== "or") || isNominative(chunks, i)) return false;
  for (let k = i - 2; chunks[k]?.type === "noun"; k -= 2) {
    const preposition = prepositionBefore(chunks, k);
    // "arrived in Oslo and [John Hale] resigned": the place belongs to the verb before it.
    if (preposition)
      return LIST_PREPOSITIONS.has(preposition) || (k === i - 2 && chunks[k - 2]?.type !== "verb");
    if (wordAt(chunks, k - 1) !== ",") return false;
  }
  return false;
}

/** Marks after which a verb of speech may stand before its subject. */
const OPENING_MARKS: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "«"]);
const CLOSING_MARKS: ReadonlySet<string> = new Set(["”", '"', "’", "'", "»", ","]);

/** "“We lost it,” said Ann Berg": the phrase right behind a verb of speech that follows what is said. */
function subjectBehind(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  const behind = chunks[at + 1];
  const mark = wordAt(chunks, at - 1);
  if (mark === null || !CLOSING_MARKS.has(mark) || behind?.type !== "noun") return null;
  if (!verb.bare || !INVERTED_VERBS.has(verb.lemma) || chunks[at + 2]?.type === "verb") return null;
  return mark === "," && !closesSentence(chunks, at, behind.phrase) && subjectBeforeAside(chunks, at)
    ? null
    : behind.phrase;
}

/** "…, said Jean Holt, 48, a clerk at the bank": a person's name behind the last verb of the sentence. */
function closesSentence(chunks: readonly Chunk[], at: number, { tokens, head }: NounPhrase): boolean {
  const isPerson = head.pos === "PROPN" && tokens.some(({ lower }) => GIVEN_NAMES.has(lower));
  return isPerson && !chunks.slice(at + 1).some(({ type }) => type === "verb");
}

/** "President Putin, positioning himself as a mediator, engaged": the phrase before the first of two commas. */
function subjectBeforeAside(chunks: readonly Chunk[], at: number): { phrase: NounPhrase; at: number } | null {
  if (wordAt(chunks, at - 1) !== ",") return null;
  for (let k = at - 2; k > 0; k--) {
    if (wordAt(chunks, k) !== "," || chunks[k - 1]?.type !== "noun") continue;
    const head = headOfPhrase(chunks, k - 1);
    const item = chunks[head];
    if (item?.type === "noun" && !prepositionBefore(chunks, head)) return { phrase: item.phrase, at: head };
  }
  return null;
}

/** "[residents] of the island": from the last phrase of a chain of prepositions back to the one they hang on. */
function headOfPhrase(chunks: readonly Chunk[], last: number): number {
  let head = last;
  while (prepositionBefore(chunks, head) && chunks[head - 2]?.type === "noun") head -= 2;
  return head;
}

/** What a relative pronoun at `i` describes: "Ann Berg, 38, [who] won" is Ann Berg. */
function nounBefore(chunks: readonly Chunk[], i: number): NounPhrase | null {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const item = chunks[k];
    const isAge =
      item?.type === "noun" && /^\d{1,3}$/u.test(item.phrase.head.text) && wordAt(chunks, k - 1) === ",";
    if (isAge && item.phrase.tokens.length === 1) return nounBefore(chunks, k);
    if (item?.type === "noun") return item.phrase;
    if (item?.type === "verb" || (item && item.token.lower !== ",")) return null;
  }
  return null;
}

function wordAt(chunks: readonly Chunk[], i: number): string | null {
  const item = chunks[i];
  return item?.type === "word" ? item.token.lower : null;
}
