import { chunk, type Chunk } from "./chunk.ts";
import type { Clause, NounPhrase, PrepositionalPhrase, VerbGroup } from "./clause.ts";
import { INVERTED_VERBS, SPEECH_LEMMAS } from "./lexicon.ts";
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
    : right.objects.filter((phrase) => !left.subject.includes(phrase));
  const adjuncts = [...left.adjuncts, ...right.adjuncts.filter((adjunct) => adjunct !== by)];
  return {
    start: Math.min(verb.start, left.subject[0]?.start ?? verb.start),
    end: Math.max(verb.end, right.objects.at(-1)?.end ?? 0, right.adjuncts.at(-1)?.end ?? 0),
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
}

function lookLeft(chunks: readonly Chunk[], at: number, verb: VerbGroup, earlier: readonly Clause[]): Left {
  const governor = earlier.length > 0 ? earlier.length - 1 : null;
  const above = governor === null ? undefined : earlier[governor];
  // "The toll was expected to rise", "a man arrested on Monday denied it": what something was done to does the next.
  const goesOn = verb.form === "infinitive" || above?.link === "relative";
  const passed = above?.verb.passive === true && goesOn && above.patient.length > 0;
  const inherited = (passed ? above.patient : above?.agent) ?? [];
  const adjuncts: PrepositionalPhrase[] = [];
  const left = (
    subject: readonly NounPhrase[],
    link: Clause["link"],
    { object = null, reduced = false }: Partial<Pick<Left, "object" | "reduced">> = {},
  ): Left => ({ subject, object, adjuncts, governor, link, reduced });

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
  const aside = subjectBeforeAside(chunks, at);
  if (aside) {
    subject.push(aside.phrase);
    i = aside.at - 1;
    opener = wordAt(chunks, i);
  }
  for (; i >= 0 && !aside; i--) {
    const item = chunks[i];
    if (!item) break;
    if (item.type === "verb") break;
    if (item.type === "noun") {
      const preposition = prepositionBefore(chunks, i);
      const apart = subject.length === 0 || wordAt(chunks, leftmost - 1) === ",";
      if (apart && isInsidePhrase(chunks, i)) {
        listed.unshift(item.phrase);
        i--; // its coordinator goes with it
        continue;
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
      if (wordAt(chunks, i - 1) !== "and" && wordAt(chunks, i - 1) !== ",") {
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
      return left(inherited, "coordinate");
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
  const before = chunks[at - 1];
  if (before?.type !== "noun" || !verb.bare || verb.tense !== "past") return null;
  if (wordAt(chunks, at + 1) === "by") return before.phrase;
  return meetsVerbWithoutSubject(chunks, at + 1) ? before.phrase : null;
}

/** Whether prepositions with their phrases and times lead to a finite verb that has no subject of its own. */
function meetsVerbWithoutSubject(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (item?.type === "verb") return i > from && item.verb.form === "finite";
    if (item?.type === "noun" && !prepositionBefore(chunks, i) && !isTime(item.phrase)) return false;
    if (item?.type === "word" && !/^(?:ADP|ADV)$/u.test(item.token.pos)) return false;
  }
  return false;
}

const TIMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon
  evening night day week weekend month year earlier later ago`.split(/\s+/),
);

function isTime({ head }: NounPhrase): boolean {
  return TIMES.has(head.lemma) || TIMES.has(head.lower);
}

/** "was fired [last week] from the firm": a bare time behind a verb is no subject of the next. */
function isTimeBehindVerb(chunks: readonly Chunk[], i: number): boolean {
  const item = chunks[i];
  return item?.type === "noun" && chunks[i - 1]?.type === "verb" && isTime(item.phrase);
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
      // The phrase before another finite verb is that verb's subject, not this one's object.
      if (item?.type === "verb" && item.verb.form === "finite" && wordAt(chunks, i - 2) === "and")
        objects.pop();
      break;
    }
    if (item.type === "noun") {
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
      } else {
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
  if (joint !== "and" && joint !== "or") return false;
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
  return mark === "," && subjectBeforeAside(chunks, at) ? null : behind.phrase;
}

/** "President Putin, positioning himself as a mediator, engaged": the phrase before the first of two commas. */
function subjectBeforeAside(chunks: readonly Chunk[], at: number): { phrase: NounPhrase; at: number } | null {
  if (wordAt(chunks, at - 1) !== ",") return null;
  for (let k = at - 2; k > 0; k--) {
    const item = chunks[k - 1];
    if (wordAt(chunks, k) === "," && item?.type === "noun" && !prepositionBefore(chunks, k - 1)) {
      return { phrase: item.phrase, at: k - 1 };
    }
  }
  return null;
}

function nounBefore(chunks: readonly Chunk[], i: number): NounPhrase | null {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const item = chunks[k];
    if (item?.type === "noun") return item.phrase;
    if (item?.type === "verb" || (item && item.token.lower !== ",")) return null;
  }
  return null;
}

function wordAt(chunks: readonly Chunk[], i: number): string | null {
  const item = chunks[i];
  return item?.type === "word" ? item.token.lower : null;
}
