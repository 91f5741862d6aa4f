import { GIVEN_NAMES } from "../knowledge/given-names.ts";
import { wordList } from "../knowledge/word-list.ts";
import { wordClass } from "../text/word-class.ts";
import { UNKNOWN_WORD } from "../text/word.ts";
import { namedBefore } from "./asides.ts";
import { chunkAt, isWordAt, phraseAt, tokenAt, verbAt, wordAt, type Chunk } from "./chunk-row.ts";
import type { Clause, NounPhrase, VerbGroup } from "./clause.ts";
import { INVERTED_VERBS, SPEECH, TELLING_VERBS } from "./lexicon.ts";
import {
  RELATIVE,
  COORDINATORS,
  headOfPhrase,
  isBarePhrase,
  isObject,
  CLOSING_MARKS,
  NOMINATIVE,
} from "./phrase-links.ts";
import { BEFORE_NUMBERS } from "./retag/lookalikes.ts";
import type { TaggedToken } from "./tagged.ts";
import { isTimePhrase } from "./times.ts";

/** Words that are a preposition before a phrase of its own, and open a clause where its verb follows. */
const BOTH_WAYS: ReadonlySet<string> = new Set(["after", "before", "until", "since"]);

/**
 * Verbs behind which "as" with a bare noun says what somebody is or becomes: "quit as captain". Without a verb before
 * it that is so as well: "Lee as captain beat City".
 */
const TAKES_ROLES = wordClass(
  wordList(`act appear appoint be begin choose continue describe dismiss elect employ end finish fire hail hire identify install
  know label list name oust pick play pose praise quit recognise recognize regard remain replace resign retire return sack
  see select serve stand start stay step take think treat use view work`),
);

/**
 * "a goal [as] Rovers beat City", "two killed [as] bus plunges", "arrested two men [after] officers searched the van": not "people evacuated
 * after the quake were housed", where the phrase before is still without its verb.
 */
export function opensClause(
  i: number,
  { head, tokens }: NounPhrase,
  preposition: string,
  above: Clause | null,
): boolean {
  if (preposition === "as")
    return (
      head.pos === "PROPN" ||
      tokens[0]?.pos === "DET" ||
      i < 2 ||
      (above !== null && !TAKES_ROLES.has(above.verb.lemmaWord))
    );
  if (!BOTH_WAYS.has(preposition)) return false;
  if (i < 2 || NOMINATIVE.has(head.word)) return true;
  if (above === null) return false;
  const complete = !above.verb.passive && above.patient.length > 0;
  return complete || (above.verb.form !== "participle" && !above.verb.participial);
}

/**
 * "The guard who shot the thief [fled]", "a man accused of stabbing a clerk [fled]": the noun that a relative clause
 * without commas describes.
 * @param earlier the clauses before that of the verb at `at`
 */
export function subjectDescribed(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Clause[],
): NounPhrase | null {
  const last = earlier.at(-1);
  const describes = last?.link === "relative" || last?.verb.form !== "participle";
  const gerund = describes || last.governor === null ? null : last;
  const above = gerund ? earlier[gerund.governor ?? 0] : last;
  if (
    above?.link !== "relative" ||
    (gerund === null && (above.verb.bare || !above.verb.passive) && SPEECH.has(above.verb.lemmaWord))
  )
    return null;
  for (let k = at - 1; k >= 0; k--) {
    const item = chunks[k];
    if (gerund && (item?.verb?.start === gerund.verb.start || item?.token?.lower === "for")) continue;
    if (gerund && item?.token?.lower === "," && (k === at - 1 || isGerundBehind(chunks, k, gerund))) continue;
    if (item?.verb?.start === above.verb.start) {
      const antecedent = [...above.agent, ...above.patient].sort((a, b) => a.start - b.start)[0];
      return antecedent ? headDescribed(chunks, antecedent) : null;
    }
    if (!item || !leadsOn(item)) return null;
  }
  return null;
}

/** "a truck that hit a bus[,] killing four, was" */
function isGerundBehind(chunks: readonly Chunk[], comma: number, { verb }: Clause): boolean {
  return verbAt(chunks, comma + 1)?.start === verb.start && wordAt(chunks, comma) === ",";
}

/** "[The driver] of the truck that hit the bus": what the described noun hangs on. */
export function headDescribed(chunks: readonly Chunk[], antecedent: NounPhrase): NounPhrase {
  const found = chunks.findIndex(({ phrase }) => phrase === antecedent);
  // "A woman [whose body] was found"
  const at = wordAt(chunks, found - 1) === "whose" && phraseAt(chunks, found - 2) ? found - 2 : found;
  const head = chunkAt(chunks, headOfPhrase(chunks, at));
  return head?.type === "noun" && head.preposition === null ? head.phrase : antecedent;
}

/** A phrase, or what leads from one phrase of a clause to the next. */
function leadsOn({ type, token }: Chunk): boolean {
  return (
    type === "noun" ||
    token?.pos === "ADP" ||
    token?.pos === "ADV" ||
    token?.pos === "ADJ" ||
    LEADING.has(token?.word ?? UNKNOWN_WORD)
  );
}

const LEADING = wordClass(["to", "since"]);

/**
 * "A bus [carrying] tourists overturned", "officers [responding] to a call found": the noun right before a verb in -ing
 * that describes it, where the sentence goes on with a finite verb that has no other subject.
 */
export function describedByActive(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const described = phraseAt(chunks, at - 1);
  if (!described || NOMINATIVE.has(described.head.word) || isTimePhrase(described)) return null;
  // "A house party [shooting] leaves two dead" is a noun.
  if (verbAt(chunks, at + 1)) return null;
  return meetsVerbBehindActive(chunks, at) ? described : null;
}

/** "flooded 40 homes, [cut] power and killed two": the phrase before the comma is the object of the verb before. */
export function goesOnBehindComma(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  if (!verb.bare || wordAt(chunks, at - 1) !== "," || !phraseAt(chunks, at - 2)) return false;
  if (verb.participial && endsRow(chunks, at)) return false;
  return isObject(chunks, at - 2) && !isWordAt(chunks, at - 4, RELATIVE);
}

/** ", officials said,": a verb of speech without content between two commas. */
export function isInserted(
  chunks: readonly Chunk[],
  coordinator: number,
  { verb, patient, adjuncts }: Clause,
): boolean {
  if (!SPEECH.has(verb.lemmaWord) || patient.length + adjuncts.length > 0) return false;
  return wordAt(chunks, coordinator - 1) === "," && verbAt(chunks, coordinator - 2)?.end === verb.end;
}

/** "were charged and [released]" is done to them as well; "was hurt and [died]", "was freed and [thanked] them" is not. */
export function sharesAuxiliary(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  return verb.participial && phraseAt(chunks, at + 1) === null;
}

/** An infinitive, or a participle that says when or what for: "was jailed for [robbing] a bank". */
export function takesUpPatient(chunks: readonly Chunk[], at: number, { form }: VerbGroup): boolean {
  if (form !== "participle") return form === "infinitive";
  return isWordAt(chunks, at - 1, BEFORE_PARTICIPLES);
}

const BEFORE_PARTICIPLES = wordClass(["after", "before", "for", "while"]);

/** "drones that Iran provides": "that" right after a noun, with a subject of its own behind it. */
export function objectOfThat(
  chunks: readonly Chunk[],
  i: number,
  opener: TaggedToken | null,
  earlier: readonly Clause[],
): NounPhrase | null {
  if (opener?.lower !== "that") return null;
  const before = phraseAt(chunks, i - 1);
  if (!before || (earlier.length > 0 && CONTENT_NOUNS.has(before.head.lemmaWord))) return null;
  // After "told Raisi that" the words are content, not a description of Raisi.
  return before.head.pos === "PROPN" || before.head.pos === "PRON" ? null : before;
}

/** Nouns that "that" fills with content: "the notion that", "claims that". */
const CONTENT_NOUNS = wordClass(
  "notion claim report fact idea statement suggestion allegation belief news evidence view hope sign opinion way time accusation".split(
    " ",
  ),
);

/** A clause right after a verb of speech without "that": "said it was worried". */
export function isContent(chunks: readonly Chunk[], i: number, above: Clause | null): boolean {
  if (above === null || isWordAt(chunks, i + 1, COORDINATORS)) return false;
  const told = TELLING_VERBS.has(above.verb.lemmaWord) && phraseAt(chunks, i) !== null;
  return verbAt(chunks, told ? i - 1 : i)?.end === above.verb.end;
}

/**
 * A past participle right after a noun, without auxiliary, where another verb is the sentence's own: "arms
 * supplied by Iran", "a message posted on Monday said".
 */
export function isReduced(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  if (!verb.participial) return null;
  const before = phraseAt(chunks, at - 1);
  if (before) {
    const told =
      before.head.lower === "those" ||
      wordAt(chunks, at + 1) === "by" ||
      meetsVerbWithoutSubject(chunks, at + 1) ||
      meetsVerbBehindGerund(chunks, at + 1) ||
      (!SPEECH.has(verb.lemmaWord) &&
        !hasObject(chunks, at) &&
        (isPickedOut(chunks, at - 1) || isAppositionEnded(chunks, at) || isBehindVerb(chunks, at)));
    return told ? before : null;
  }
  const comma = tokenAt(chunks, at - 1)?.pos === "ADV" ? at - 2 : at - 1; // ", first reported by"
  if (wordAt(chunks, comma) !== "," || !phraseAt(chunks, comma - 1)) return null;
  const named = phraseAt(chunks, namedBefore(chunks, comma - 1));
  const afterwards = named !== null && !SPEECH.has(verb.lemmaWord) && isAfterthought(chunks, at, named);
  return afterwards || closesWithVerb(chunks, at + 1) ? named : null;
}

/**
 * "drove a truck [packed] with explosives", "beaten by a side [ranked] 40th", "had a goal [disallowed]": behind what a verb
 * acts on or its prepositions, and with nothing that it acts on itself.
 */
function isBehindVerb(chunks: readonly Chunk[], at: number): boolean {
  const described = phraseAt(chunks, at - 1);
  if (!endsPhrase(chunks[at + 1]) || !described || described.head.pos === "PRON") return false;
  // "want to find a man [seen] running away"
  const isSeenDoing = verbAt(chunks, at + 1)?.form === "participle";
  for (let k = at - 1; k >= 0; k--) {
    const item = chunks[k];
    if (item?.verb) return (item.verb.form === "finite" || isSeenDoing) && !mayHaveClause(item.verb);
    if (!item?.phrase) {
      if (item?.token.pos !== "ADP") return false;
    } else if (item.preposition === null ? phraseAt(chunks, k - 1) : opensOwnClause(item.preposition)) {
      // "the tactics [the army] used": with a subject of its own
      return false;
    }
  }
  return false;
}

function mayHaveClause({ lemmaWord }: VerbGroup): boolean {
  return WITH_CLAUSE.has(lemmaWord) || SPEECH.has(lemmaWord);
}

/** A preposition with its phrase, or the end: what a participle behind its noun has next. */
function endsPhrase(next: Chunk | undefined): boolean {
  const token = next?.token;
  return !token || token.pos === "ADP" || token.pos === "PUNCT" || token.pos === "ADJ";
}

function opensOwnClause(preposition: string): boolean {
  return preposition === "as" || preposition === "than" || BOTH_WAYS.has(preposition);
}

/** Verbs (base form) that may have a clause behind them without "that", and report no words. */
const WITH_CLAUSE = wordClass(
  wordList(`see hear feel find show mean know hope ensure suggest prove wish bet guess pretend make let help watch
  notice recall remember understand seem appear`),
);

/** "a white van, [stolen] from a farm": behind what a verb acts on, and with nothing that it acts on itself. */
function isAfterthought(chunks: readonly Chunk[], at: number, named: NounPhrase): boolean {
  return endsRow(chunks, at) && hasFinite(chunks, at) && !isAmount(named);
}

/** A preposition behind the verb and no "and" with another: it is not one of a row of deeds. */
function endsRow(chunks: readonly Chunk[], at: number): boolean {
  if (chunkAt(chunks, at + 1)?.token?.pos !== "ADP") return false;
  return !chunks.some(
    (_, i) => i > at && isWordAt(chunks, i, COORDINATORS) && verbAt(chunks, i + 1) !== null,
  );
}

/** "rose [4 percent], driven by fuel". */
export function isAmount({ tokens }: NounPhrase): boolean {
  return tokens.some(({ pos }) => pos === "NUM" || pos === "SYM");
}

/**
 * "signed a contract, the largest of the [orders] won this year", "left Ulm, one of three [towns] hit": whether the
 * phrase at `at` ends an apposition that picks one thing out of several, behind the verb of the sentence.
 */
function isPickedOut(chunks: readonly Chunk[], at: number): boolean {
  let first = at;
  while (wordAt(chunks, first - 1) === "of" && phraseAt(chunks, first - 2)) first -= 2;
  if (wordAt(chunks, first - 1) === "of") first -= 2;
  if (first === at) return false;
  // "The largest" is no phrase of its own.
  let picks = phraseAt(chunks, first)?.tokens.some(isPicking) ?? isPicking(tokenAt(chunks, first));
  while (isWordAt(chunks, first - 1, ARTICLES) || isPicking(tokenAt(chunks, first - 1))) {
    first--;
    picks ||= isPicking(tokenAt(chunks, first));
  }
  return picks && wordAt(chunks, first - 1) === "," && hasFinite(chunks, first);
}

/**
 * "[Founded] in 1990 to weave cloth, the firm employs 300": what a participle that opens the sentence is said of, behind
 * its comma.
 */
export function subjectOfFronted(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  if (at > 0 || !verb.participial) return null;
  for (let i = at + 1; i < chunks.length; i++) {
    if (verbAt(chunks, i)?.form === "finite" || phraseAt(chunks, i)?.head.pos === "PRON") return null;
    if (wordAt(chunks, i) === ",") return phraseAt(chunks, i + 1);
  }
  return null;
}

/** "The dam, a stone wall [built] in 1938, collapsed": behind a noun that says what another is, up to the sentence's own verb. */
function isAppositionEnded(chunks: readonly Chunk[], at: number): boolean {
  let first = at - 1;
  while (isWordAt(chunks, first - 1, ARTICLES)) first--;
  const named = wordAt(chunks, first - 1) === "," ? phraseAt(chunks, first - 2) : null;
  return named !== null && !isTimePhrase(named) && closesWithVerb(chunks, at + 1);
}

/** Whether a phrase that is no time stands right behind the verb. */
function hasObject(chunks: readonly Chunk[], at: number): boolean {
  const behind = phraseAt(chunks, at + 1);
  return behind !== null && !isTimePhrase(behind);
}

function hasFinite(chunks: readonly Chunk[], before: number): boolean {
  for (let i = 0; i < before; i++) if (verbAt(chunks, i)?.form === "finite") return true;
  return false;
}

function isPicking(token: TaggedToken | null): boolean {
  return token !== null && (PICKING.has(token.word) || (token.pos === "ADJ" && token.lower.endsWith("est")));
}

const ARTICLES = wordClass(["the", "a"]);

/** Words that pick some out of many; superlatives do so as well. */
const PICKING = wordClass(
  "one two three some many several most all part last first second third next latest only string series".split(
    " ",
  ),
);

/**
 * ", [believed to be drivers], underwent", ", [named as Ann Berg, 51], was": a later comma with the sentence's own
 * finite verb right behind it.
 */
function closesWithVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    if (verbAt(chunks, i)?.form === "finite") return wordAt(chunks, i - 1) === ",";
  }
  return false;
}

/** Whether prepositions with their phrases and times lead to a finite verb that has no subject of its own. */
function meetsVerbWithoutSubject(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const item = chunks[i];
    if (item?.type === "verb") return i > from && item.verb.form === "finite";
    if (!item || !leadsOn(item)) return false;
    if (item.type === "noun" && !item.preposition && !isTimePhrase(item.phrase)) return false;
    // "Two killed as [bus] plunges": the verb has a subject.
    if (item.type === "noun" && item.preposition === "as" && verbAt(chunks, i + 1)) return false;
  }
  return false;
}

/**
 * "accused of [stabbing a clerk in Ulm] was freed", "wanted for [lying] fled": whether a preposition with a verb in -ing
 * and what that acts on lead to a finite verb that has no subject of its own.
 */
function meetsVerbBehindGerund(chunks: readonly Chunk[], from: number): boolean {
  const link = tokenAt(chunks, from);
  if (link?.pos !== "ADP" && link?.lower !== "for") return false;
  return verbAt(chunks, from + 1)?.form === "participle" && meetsVerbBehindActive(chunks, from + 1);
}

/** The same of the verb in -ing at `at`, with what it acts on. */
function meetsVerbBehindActive(chunks: readonly Chunk[], at: number): boolean {
  let first = at + 1;
  // "carrying more than 200 people"
  while (isWordAt(chunks, first, BEFORE_NUMBERS)) first++;
  const object = chunkAt(chunks, first);
  const acts =
    object?.type === "noun" &&
    (object.preposition === null || first > at + 1) &&
    !NOMINATIVE.has(object.phrase.head.word);
  const behind = acts ? first + 1 : at + 1;
  return verbAt(chunks, behind)?.form === "finite" || meetsVerbWithoutSubject(chunks, behind);
}

/** "was fired [last week] from the firm": a bare time behind a verb is no subject of the next. */
export function isTimeBehindVerb(chunks: readonly Chunk[], i: number): boolean {
  const phrase = phraseAt(chunks, i);
  return phrase !== null && verbAt(chunks, i - 1) !== null && isTimePhrase(phrase);
}

/**
 * Where the subject of the verb at `at` begins, which a clause before it must not take for its own:
 * "saw the fire and [the gang] fled", "shot her in the arm, [officers in Troy] said", "was random, [the
 * chief], Ann Berg, said". Null where it stands with nothing of its own.
 */
export function subjectOfNext(chunks: readonly Chunk[], at: number, verb: VerbGroup): number | null {
  if (verb.form !== "finite" || isWordAt(chunks, at - 1, COORDINATORS)) return null;
  if (isWordAt(chunks, at - 2, COORDINATORS)) return phraseAt(chunks, at - 1)?.start ?? null;
  if (wordAt(chunks, at - 1) === ",") {
    const aside = SPEECH.has(verb.lemmaWord) ? subjectBeforeAside(chunks, at) : null;
    return aside && wordAt(chunks, aside.at - 1) === "," ? aside.phrase.start : null;
  }
  for (let k = at - 1; k > 0; k--) {
    const before = verbAt(chunks, k);
    if (before) return subjectOfContent(chunks, k, before, at);
    if (wordAt(chunks, k - 1) === ",") return phraseAt(chunks, k)?.start ?? null;
  }
  return null;
}

/** "said [the jet] had been checked", "told police [his father] had gone". */
function subjectOfContent(
  chunks: readonly Chunk[],
  told: number,
  { lemmaWord }: VerbGroup,
  at: number,
): number | null {
  const subject = isBarePhrase(chunks, at - 1) ? phraseAt(chunks, at - 1) : null;
  let first = TELLING_VERBS.has(lemmaWord) && phraseAt(chunks, told + 1) !== subject ? told + 2 : told + 1;
  // "said on Monday [it] had …"
  while (first < at - 1 && isAdjunctPart(chunks[first])) first++;
  return subject !== null && first === at - 1 && SPEECH.has(lemmaWord) ? subject.start : null;
}

function isAdjunctPart(item: Chunk | undefined): boolean {
  return (
    item?.token?.pos === "ADP" ||
    (item?.phrase != null && (item.preposition !== null || isTimePhrase(item.phrase)))
  );
}

/** "“We lost it,” said Ann Berg": the phrase right behind a verb of speech that follows what is said. */
export function subjectBehind(chunks: readonly Chunk[], at: number, verb: VerbGroup): NounPhrase | null {
  if (!verb.bare || !INVERTED_VERBS.has(verb.lemmaWord) || !isWordAt(chunks, at - 1, CLOSING_MARKS))
    return null;
  const behind = phraseAt(chunks, at + 1);
  if (!behind || verbAt(chunks, at + 2)) return null;
  return !closesSentence(chunks, at, behind) && subjectBeforeAside(chunks, at) ? null : behind;
}

/** "…, said Jean Holt, 48, a clerk at the bank": a person's name behind the last verb of the sentence. */
function closesSentence(chunks: readonly Chunk[], at: number, { tokens, head }: NounPhrase): boolean {
  const isPerson = head.pos === "PROPN" && tokens.some(({ word }) => GIVEN_NAMES.has(word));
  return isPerson && chunks.findLastIndex(({ type }) => type === "verb") <= at;
}

/** "President Putin, positioning himself as a mediator, engaged": the phrase before the first of two commas. */
export function subjectBeforeAside(
  chunks: readonly Chunk[],
  at: number,
): { phrase: NounPhrase; at: number } | null {
  if (wordAt(chunks, at - 1) !== ",") return null;
  for (let k = at - 2; k > 0; k--) {
    if (wordAt(chunks, k) !== "," || !phraseAt(chunks, k - 1)) continue;
    const head = namedBefore(chunks, k - 1);
    const item = chunkAt(chunks, head);
    if (item?.type === "noun" && !item.preposition) return { phrase: item.phrase, at: head };
  }
  return null;
}
