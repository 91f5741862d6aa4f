import { itemAt } from "../../../../base/item-at.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { isPersonNoun } from "../../../knowledge/person-nouns.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";
import { wordClass } from "../../../text/word-class.ts";
import { UNKNOWN_WORD } from "../../../text/word.ts";
import { LINKING } from "../clause/linking-verbs.ts";
import { SINGULAR, isBlocked, isPlural, type FigureAmongTokens } from "./figure-among-tokens.ts";
import { isMargin } from "./margin.ts";
import {
  RELATIVES,
  SUBJECT_REACH,
  clauseOf,
  isToldByVerb,
  verbAhead,
  verbBefore,
  verbsAfter,
  verbsOf,
  withParticle,
  type VerbAt,
} from "./verbs-around.ts";

/** The words that say what a figure is of, nearest in grammar first, and the verb that governs it. */
export interface GoverningWords {
  /** Base forms, strongest first. */
  readonly words: readonly string[];
  readonly verb: string | null;
  /** The verb only links the figure to its subject: the subject's words count too. */
  readonly linked: boolean;
}

/** "Arrests [came to] 17", "losses [amounted to] 4 million": the total of the subject. */
const COMING_TO: ReadonlySet<string> = new Set("come amount add run".split(" "));

function isComingTo({ tokens, first }: FigureAmongTokens, { lemma, index }: VerbAt): boolean {
  if (!COMING_TO.has(lemma)) return false;
  const to = tokens.slice(index + 1, first).findLast(({ pos }) => pos !== "ADV" && pos !== "ADJ");
  return to?.lower === "to";
}

/**
 * Looks for what governs the figure at `span`: the words right behind it ("50 injured"), the verb before
 * it ("killing at least 10 people"), the verb after it ("10 people were killed"), the noun it belongs to
 * ("a population of 90,000", "the toll rose to 17"). Never looks across another figure.
 * Where the grammar says whose subject or object the figure is, its verb goes before the one that stands nearest.
 * @param clauses those of the sentence
 * @param figures spans of all figures of the sentence
 */
export function governingWords(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  span: Span,
  figures: readonly Span[],
): GoverningWords {
  const place = {
    tokens,
    figures,
    first: lastUpTo(tokens, span.start) + 1,
    last: firstFrom(tokens, span.end) - 1,
  };
  const behind = wordsBehind(place);
  const following = verbsAfter(place);
  const described = RELATIVES.has(itemAt(tokens, place.last + 1)?.word ?? UNKNOWN_WORD);
  const own = following.length === 0 || described ? clauseOf(clauses, span) : null;
  const before = isSubject(place) ? null : verbAhead(tokens, own, span, verbBefore(place));
  // "[Two men] who had escaped were caught": what the sentence tells of them comes before what describes them.
  const ahead = own && own.verb.start > span.start ? verbsOf(own, clauses, span) : null;
  const after = ahead === null ? following : described ? [...ahead, ...following] : ahead;
  const links = before !== null && (LINKING.has(before.lemma) || isComingTo(place, before));
  const acts = before !== null && !links;
  const noun = acts ? [] : nounBefore(place, before?.index ?? place.first, openingOf(clauses, span));
  // "They mourned [two girls] who had drowned": what they did comes after what was done.
  const told = acts ? [...(described ? following : []), ...madeTo(place)] : [];
  const verbs = acts ? [...withParticle(tokens, before), before.lemma, ...told] : after;
  const margin = isMargin(place, clauses) ? ["margin"] : [];
  const worth = itemAt(tokens, place.first - 1)?.lower === "worth" ? ["worth"] : [];
  // "[Four men] wanted for arson were arrested": what became of them goes before what they are told by.
  const redescribed = isToldByVerb(place) && verbs[0] !== itemAt(tokens, place.last + 1)?.lemma;
  // What is worth it says more than that it is: "trade is worth $3 million".
  const words = [
    ...margin,
    ...(redescribed ? [...verbs, ...behind] : [...behind, ...verbs]),
    ...noun,
    ...worth,
  ];
  const verb = acts ? before.lemma : (after.find((word) => !word.includes(" ")) ?? before?.lemma ?? null);
  return { words, verb, linked: links && after.length === 0 };
}

/** Words that describe what was counted: "200 people dead", "40 hurt", "$8 billion in yearly revenue". */
function wordsBehind(place: FigureAmongTokens): string[] {
  const { tokens, last } = place;
  const next = tokens[last + 1];
  const of = next !== undefined && LINKS.has(next.word) && !(next.lower === "with" && countsThings(place));
  const words: string[] = [];
  const end = Math.min(tokens.length, last + (of ? 6 : 3));
  for (let i = last + (of ? 2 : 1); i < end; i++) {
    const token = tokens[i];
    if (!token || isBlocked(place, token)) break;
    if (of && (token.pos === "DET" || token.pos === "PRON")) continue;
    if (OF_ORDER.has(token.word)) continue;
    // "$3.5 million [including] debt": what is reckoned in is not what it is.
    if (RECKONING_IN.has(token.word)) break;
    if (!DESCRIBING.has(token.pos)) break;
    words.push(token.lemma, token.lower);
  }
  return of ? words.reverse() : words;
}

/** "A £2 million villa [with] a pool": what things come with does not say what is told of them, as "people with burns" does. */
function countsThings({ tokens, last }: FigureAmongTokens): boolean {
  const noun = itemAt(tokens, last);
  return noun?.pos === "NOUN" && !isPersonNoun(noun.lemma);
}

/** "11 of their [last] 13 games": no verb. */
const OF_ORDER = wordClass(["last"]);

const RECKONING_IN = wordClass("including excluding counting plus minus".split(" "));

/** "revenue of", "trapped in", "ten years behind bars", "nine people with burns". */
const LINKS = wordClass(["in", "of", "behind", "with"]);

const DESCRIBING: ReadonlySet<string> = new Set(["ADJ", "NOUN", "VERB"]);

/** "Forced 800 people [to flee]", "told 40 families [to leave]": what the object is made to do. */
function madeTo({ tokens, last }: FigureAmongTokens): string[] {
  const [to, verb] = [itemAt(tokens, last + 1), itemAt(tokens, last + 2)];
  return to?.lower === "to" && verb?.pos === "VERB" ? [verb.lemma] : [];
}

/** "killed three and [eight others] were hurt": what an auxiliary follows is its subject, whatever stands before. */
function isSubject(place: FigureAmongTokens): boolean {
  const { tokens, last } = place;
  let at = last + 1;
  while (COUNTED.has(itemAt(tokens, at)?.pos ?? "X")) at++;
  const next = itemAt(tokens, at);
  if (next?.pos !== "AUX" || isBlocked(place, next)) return false;
  // "The man who shot [three clerks] is in custody": the auxiliary is another's.
  const counted = itemAt(tokens, at - 1);
  return !(SINGULAR.has(next.lower) && isPlural(counted));
}

/** What may stand between a number and the auxiliary of its verb. */
const COUNTED: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

/** Where the clause begins of which the figure is the subject; 0 for none. */
function openingOf(clauses: readonly Clause[], span: Span): number {
  const own = clauseOf(clauses, span);
  return own !== null && own.verb.start > span.start ? own.start : 0;
}

/**
 * Nouns to the left in the same stretch, nearest first: "death toll", "a population of".
 * @param opening where the clause begins of which the figure is the subject: "bury their dead, because [six mourners] were …"
 */
function nounBefore(place: FigureAmongTokens, from: number, opening: number): string[] {
  const { tokens } = place;
  const nouns: string[] = [];
  for (let i = from - 1; i >= Math.max(0, from - SUBJECT_REACH); i--) {
    const token = tokens[i];
    if (!token || token.start < opening || token.text === ";" || token.text === ":") break;
    // A time or sum by the way governs nothing: "the toll of the storm two days before rose to 17".
    if (isBlocked(place, token)) {
      if (nouns.length > 0) break;
      continue;
    }
    if (token.text === "," && nouns.length > 0) break;
    if (token.pos === "NOUN" || token.pos === "PROPN") nouns.push(token.lower, token.lemma);
    if (token.pos === "VERB" && nouns.length > 0) break;
  }
  return nouns;
}
