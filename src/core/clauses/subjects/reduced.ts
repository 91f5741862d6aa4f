import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import { namedBefore } from "../asides.ts";
import { isWordAt, phraseAt, tokenAt, verbAt, wordAt, type Chunk } from "../chunk-row.ts";
import type { NounPhrase, VerbGroup } from "../clause.ts";
import { SPEECH } from "../lexicon.ts";
import { isAmount } from "../phrase-links.ts";
import {
  closesWithVerb,
  endsRow,
  hasFinite,
  meetsVerbBehindGerund,
  meetsVerbWithoutSubject,
} from "./look-ahead.ts";
import { opensOwnClause } from "./openers.ts";
import type { TaggedToken } from "../tagged.ts";
import { isTimePhrase } from "../times.ts";

/**
 * A past participle right after a noun, without auxiliary, where another verb is the sentence's own: "arms
 * supplied by Iran", "a message posted on Monday said".
 */
export function describedByParticiple(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
): NounPhrase | null {
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

/** Verbs (base form) that may have a clause behind them without "that", and report no words. */
const WITH_CLAUSE = wordClass(
  wordList(`see hear feel find show mean know hope ensure suggest prove wish bet guess pretend make let help watch
  notice recall remember understand seem appear`),
);

/** "a white van, [stolen] from a farm": behind what a verb acts on, and with nothing that it acts on itself. */
function isAfterthought(chunks: readonly Chunk[], at: number, named: NounPhrase): boolean {
  return endsRow(chunks, at) && hasFinite(chunks, at) && !isAmount(named);
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
