import { wordList } from "../../../knowledge/word-list.ts";
import type { Dimension } from "../../../mentions/mention.ts";

/** Signals of two words: each of the one list with each of the other. */
export function byEach(firsts: string, seconds: string): readonly string[] {
  return wordList(firsts).flatMap((first) => wordList(seconds).map((second) => `${first} ${second}`));
}

/** What a question names of its claims, and the word before it: `in` the `event`, `of` the `owner`. */
export interface Complement {
  readonly by: string;
  readonly what: "event" | "owner" | "place" | "parties" | "deal" | "sides" | "side" | "counted";
}

/**
 * What news figures measure. A figure belongs to a measure when one of its signals stands in the
 * clause of the figure; the order of the table decides between several. `toll` marks running counts
 * that grow while a story unfolds.
 */
export interface Measure {
  readonly id: string;
  readonly dimensions: readonly Dimension[];
  /** Base forms of verbs, nouns and adjectives, as the tagger gives them. */
  readonly signals: readonly string[];
  /** Base forms that tell it only of one of `nouns`, named beside the number: posts go, and so do trains. */
  readonly nounSignals?: readonly string[];
  /** "people": the thing counted must be people, or one of `nouns`; absent: one of `nouns` or, without these, anything. */
  readonly heads?: "people";
  /** Nouns that are counted, with "people" in place of them: "a toll of 10", "10 deaths". */
  readonly nouns?: readonly string[];
  readonly toll?: boolean;
  /** It is told before it comes and when it has come alike: jobs that are to go, savings hoped for. */
  readonly announced?: boolean;
  /** Those it counts are some of others by nature: "four of the injured" and "four people" are in critical condition. */
  readonly some?: boolean;
  /** It moves from day to day: two numbers are two days, unless both sources name one. */
  readonly daily?: boolean;
  /** It changes by the hour: two numbers of two days are two measurements. */
  readonly hourly?: boolean;
  /** It is measured in each place apart: two numbers are of one only where both name it. */
  readonly local?: boolean;
  /** Its signals say little by themselves: "pay", "cost", "deal". */
  readonly broad?: boolean;
  /** It is measured anew on every occasion: each game has its crowd, each episode its audience, each ballot its turnout. */
  readonly recurring?: boolean;
  /** It is reckoned for a year or a quarter that is over: that it speaks of the past sets it apart from nothing. */
  readonly periodic?: boolean;
  /** Each person has their own: where one source names whose it is, another number may be somebody else's. */
  readonly personal?: boolean;
  /** What is counted is counted for something else as well: the votes of a margin are no votes cast. */
  readonly alone?: boolean;
  /** Each kind of thing is counted apart: planes ordered are no trains ordered. The question names it. */
  readonly byHead?: boolean;
  /** Those of whom it is told are one group, whatever they are called: robbers, gunmen, suspects. */
  readonly oneGroup?: boolean;
  /** Whom it is told of is told of by other measures as well: robbers are sought, at large, charged. */
  readonly wide?: boolean;
  /** Id of a measure that sources often tell in its place: people shot, people wounded. */
  readonly near?: string;
  /** Only what is named beside the number has it. */
  readonly named?: boolean;
  /** It is told in the place of `near` with other numbers too, where no source tells both: the treated, the injured. */
  readonly standsIn?: boolean;
  /** Only changes have it ("rose 3 percent"), or no change has; absent: both may. */
  readonly changes?: boolean;
  /** It is never told as a share of a whole: "half of their pay" is no rise. */
  readonly noShare?: boolean;
  /** Largest and smallest number it can have: no share costs a billion. */
  readonly most?: number;
  readonly least?: number;
  /** The question, without what the claims are of: "How many people were killed". */
  readonly ask: string;
  /** How the question goes on, by what the claims name: the first that they do. */
  readonly of?: readonly Complement[];
  /** How it ends behind that: "was damaged". */
  readonly close?: string;
  /** What the figure states, for the attribute field. */
  readonly label: string;
}
