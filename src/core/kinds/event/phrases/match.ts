import { flatMap } from "../../../../base/flat-map.ts";
import { itemAt } from "../../../../base/item-at.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import { wordClass } from "../../../text/word-class.ts";
import { nounsFrom, nounsUpTo, type NamedNouns } from "./named-nouns.ts";
import { footingAt } from "./supposed.ts";
import { CLIPPED, NONE, type Phrase, type Step, type ToldPhrase } from "./phrase-table.ts";
import { isOfOthers, isUntold } from "./untold.ts";

/** What a phrase gives where its anchor stands at `at`: null where another word is missing, or it is denied or only supposed. */
export function matchAt(
  tokens: readonly TaggedToken[],
  at: number,
  phrase: Phrase,
): Omit<ToldPhrase<unknown>, "given"> | null {
  const { steps, anchor, unless, negative } = phrase;
  if (!fits(tokens, at, steps[anchor])) return null;
  const before = matchBefore(tokens, at, phrase, anchor);
  const behind = before && matchBehind(tokens, at, phrase, anchor + 1);
  if (!before || !behind) return null;
  const [first, last] = [before[0]?.at ?? at, behind.at(-1)?.at ?? at];
  if (unless.has(itemAt(tokens, last + 1)?.lower ?? "")) return null;
  if (isOfOthers(tokens, Math.max(0, first - SUBJECT), last)) return null;
  const places: readonly Place[] = [...before, { at, verb: steps[anchor]?.verb === true }, ...behind];
  const footing = footingAt(tokens, first);
  if (footing === "supposed") return null;
  const untold = (place: Place): boolean => (place.verb || place.at === first) && isUntold(tokens, place.at);
  // "It is not known whether he will be charged" says what it does not know of.
  if (!negative && footing === "told" && places.some(untold)) return null;
  // "[Did]n't reach a verdict": no claim begins inside a word.
  const opening = CLIPPED.has(tokens[first]?.lower ?? "") ? first - 1 : first;
  const [start, end] = [itemAt(tokens, opening)?.start ?? 0, tokens[last]?.end ?? 0];
  const nouns = flatMap(places, (place) => place.nouns ?? NONE);
  return { start, end, leftOpen: footing === "left open", nouns };
}

/** So many words a short subject has. */
const SUBJECT = 5;

/** Where a step was found. */
interface Place {
  readonly at: number;
  readonly verb: boolean;
  readonly nouns?: readonly string[];
}

function placeOf({ nouns }: NamedNouns, at: number): Place {
  return { at, verb: false, nouns };
}

/** A verb is no verb behind an article or a number in digits: "the cut", "a strike", "the 1200 block". */
function fits(tokens: readonly TaggedToken[], at: number, step: Step | undefined): boolean {
  const token = tokens[at];
  if (!token || !step || !isOne(token, step)) return false;
  if (!step.verb || token.pos === "VERB") return true;
  const before = itemAt(tokens, at - 1);
  return before?.pos !== "DET" && !/^\d/u.test(before?.text ?? "");
}

/** Asked of nearly every word of a sentence: by the number of the word, not by its letters. */
function isOne({ pos, word, lemmaWord }: TaggedToken, { fitting }: Step): boolean {
  if (fitting === null) return pos === "PROPN";
  const { printed, bases } = fitting;
  return printed.has(word.number) || (bases.size > 0 && bases.has(lemmaWord.number));
}

/**
 * Where the steps from `k` on stand behind the token at `at`; null where they do not follow.
 * @param gap up to so many words of a step that is missing stand in between as well
 */
function matchBehind(
  tokens: readonly TaggedToken[],
  at: number,
  phrase: Phrase,
  k: number,
  gap = 0,
): readonly Place[] | null {
  const step = phrase.steps[k];
  if (!step) return [];
  if (step.naming !== null) {
    const named = nounsFrom(tokens, at + 1, step.naming);
    const rest = named && matchBehind(tokens, named.last, phrase, k + 1);
    return named && rest && [placeOf(named, named.last), ...rest];
  }
  const reach = Math.max(gap, step.gap);
  for (let i = at + 1; i <= at + 1 + reach; i++) {
    const token = tokens[i];
    if (!token) break;
    const rest = fits(tokens, i, step) ? matchBehind(tokens, i, phrase, k + 1) : null;
    if (rest) return [{ at: i, verb: step.verb }, ...rest];
    if (bars(phrase, token)) break;
  }
  return step.optional ? matchBehind(tokens, at, phrase, k + 1, reach) : null;
}

/**
 * Where the steps before `k` stand before the token at `at`; null where they do not.
 * @param gap up to so many words of a step that is missing stand in between as well
 */
function matchBefore(
  tokens: readonly TaggedToken[],
  at: number,
  phrase: Phrase,
  k: number,
  gap = 0,
): readonly Place[] | null {
  const step = itemAt(phrase.steps, k - 1);
  if (!step) return [];
  if (step.naming !== null) {
    const named = nounsUpTo(tokens, at - 1, step.naming);
    const rest = named && matchBefore(tokens, named.first, phrase, k - 1);
    return named && rest && [...rest, placeOf(named, named.first)];
  }
  const reach = Math.max(gap, phrase.steps[k]?.gap ?? 0);
  for (let i = at - 1; i >= at - 1 - reach; i--) {
    const token = itemAt(tokens, i);
    if (!token) break;
    const rest = fits(tokens, i, step) ? matchBefore(tokens, i, phrase, k - 1) : null;
    if (rest) return [...rest, { at: i, verb: step.verb }];
    if (bars(phrase, token)) break;
  }
  return step.optional ? matchBefore(tokens, at, phrase, k - 1, reach) : null;
}

/**
 * Nothing of one phrase stands behind a comma or a full stop; what is quoted may. Nor behind a denial between its words,
 * unless it is one itself: "was no accident".
 */
function bars({ negative }: Phrase, { word }: TaggedToken): boolean {
  return STOPS.has(word) || (!negative && DENYING.has(word));
}

const DENYING = wordClass(wordList("no not n't n’t never neither nor without"));

const STOPS = wordClass(wordList(", . ; : ? ! ( ) – —"));
