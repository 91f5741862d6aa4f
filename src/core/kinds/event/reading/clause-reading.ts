import { addOnce } from "../../../../base/add-once.ts";
import { flatMap } from "../../../../base/flat-map.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { PARTICLES } from "../../../knowledge/verb-families.ts";
import { nounClassOf } from "../../../knowledge/noun-classes.ts";
import type { NameMention } from "../../../mentions/mention.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";
import { CLASS_OF_VERB, DEGREE_OF_WORD, LOCATIVE } from "../lexicon.ts";
import { participantsOf, withComplements, type Participant } from "./participants.ts";
import { isPlace, namesAt, type SentenceReading } from "./sentence-reading.ts";
import type { EventValue } from "../value.ts";

/** A clause with who and what takes part in it: what every reading of it begins with. */
export interface ClauseReading {
  readonly context: SentenceReading;
  readonly index: number;
  readonly clause: Clause;
  /** Words of the clause, up to the next one. */
  readonly tokens: readonly TaggedToken[];
  /** Those of them behind the verb. */
  readonly behind: readonly TaggedToken[];
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
}

export function readClause(context: SentenceReading, index: number, clause: Clause): ClauseReading {
  const reach = reachOf(context, index, clause);
  const tokens = context.tokens.slice(
    firstFrom(context.tokens, reach.start),
    lastUpTo(context.tokens, reach.end) + 1,
  );
  return {
    context,
    index,
    clause,
    tokens,
    behind: tokens.slice(firstFrom(tokens, clause.verb.end)),
    agents: participantsOf(context, clause, clause.agent),
    patients: participantsOf(context, clause, clause.patient),
  };
}

/** From the clause to the next one: adjectives and adverbs behind the verb stand there. */
function reachOf({ clauses, sentence }: SentenceReading, index: number, clause: Clause): Span {
  const next = clauses.find(({ start }, i) => i > index && start >= clause.verb.end);
  return {
    start: clause.start,
    end: Math.max(clause.end, Math.min(next?.start ?? sentence.end, clause.verb.end + ADVERB_REACH)),
  };
}

const ADVERB_REACH = 40;

/** Where it happened: the places behind a locative preposition, and those a quake or a blast shook. */
export function placesOf({ context, clause }: ClauseReading): readonly NameMention[] {
  if (!context.names.some(isPlace)) return [];
  const struck = CLASS_OF_VERB.get(clause.verb.lemma) === "feel" ? clause.patient : [];
  const where = flatMap(clause.adjuncts, ({ preposition, phrases }) =>
    LOCATIVE.has(preposition) ? withComplements(clause, phrases) : [],
  );
  return flatMap([...struck, ...where], (phrase) => namesAt(context, phrase)).filter(isPlace);
}

/** Adverbs that say neither how nor when. */
const EMPTY_ADVERBS: ReadonlySet<string> = new Set([
  "not",
  "also",
  "then",
  "now",
  "already",
  "so",
  "too",
  "there",
  "ever",
]);

/**
 * Adverbs that say how or when: not the particle of a verb, "broke [out]", nor what tells its sense.
 * @param told the words that tell what happened: "found [guilty]"
 */
export function mannerOf({ clause: { verb }, behind }: ClauseReading, told: readonly Span[]): string[] {
  return behind
    .filter(
      ({ pos, lower, start, end }, i) =>
        !told.some((word) => word.start === start && word.end === end) &&
        !(i === 0 && PARTICLES.has(lower)) &&
        (pos === "ADV" || (pos === "ADJ" && verb.lemma !== "be" && behind[i + 1]?.pos !== "NOUN")) &&
        !EMPTY_ADVERBS.has(lower),
    )
    .map(({ lower }) => lower);
}

/** The slightest degree that a word of the clause gives it; other verbs than its own ("which destroyed …, was felt") give none. */
export function degreeOf({ tokens, clause: { verb } }: ClauseReading): EventValue["degree"] {
  let degree: EventValue["degree"] = null;
  for (const { lemmaWord, pos, start } of tokens) {
    if (pos === "VERB" && start !== verb.start) continue;
    const told = DEGREE_OF_WORD.get(lemmaWord);
    if (told === "slight") return told;
    if (told !== undefined) degree = told;
  }
  return degree;
}

export function contentWords({ tokens }: ClauseReading): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    const { pos, lemma } = token;
    if ((pos === "NOUN" || pos === "PROPN" || pos === "ADJ") && lemma.length > 2)
      addOnce(words, nounClassOf(token));
  }
  return words;
}
