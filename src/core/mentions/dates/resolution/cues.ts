import { wordAt } from "../../../document/word-at.ts";
import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import type { Expression } from "../expression.ts";
import { isCapitalized } from "../grammar/reader.ts";
import {
  ARRANGED,
  AUXILIARY_BE,
  COPULAS,
  FUTURE_CUES,
  FUTURE_PREPOSITIONS,
  NAMES_TOO,
  NOT_PAST,
  PAST_VERBS,
  RESCHEDULING,
} from "../lexicons/cues.ts";

/** How far the words that place a date in time may stand from it, in tokens. */
const REACH = 12;

/** Whether the words around an expression can tell where it lies: lengths and counted dates need none. */
export function dependsOnCue({ form }: Expression): boolean {
  return (
    form === "weekday" ||
    form === "month-day" ||
    form === "calendar" ||
    form === "piece" ||
    form === "holiday" ||
    form === "overnight" ||
    HOLDERS.has(form)
  );
}

/** Expressions that hold another. */
const HOLDERS: ReadonlySet<Expression["form"]> = new Set(["edge", "clock", "day-part"]);

/** Whether the words around `[from, to)` say that it lies ahead or behind: the nearest cue before it, else after it. */
export function cueAround(tokens: readonly Token[], from: number, to: number): "past" | "future" | null {
  const preposition = wordAt(tokens, from - 1);
  if (FUTURE_PREPOSITIONS.has(preposition)) return "future";
  if (preposition.lower === "to" && RESCHEDULING.has(wordAt(tokens, from - 2))) return "future";
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const cue = cueOf(tokens, i);
    if (cue !== null) return cue;
    if (isClauseEnd(tokens[i])) break;
  }
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const cue = cueOf(tokens, i);
    if (cue !== null) return cue;
  }
  return null;
}

function cueOf(tokens: readonly Token[], at: number): "past" | "future" | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  if (FUTURE_CUES.has(token.word)) return NAMES_TOO.has(token.text) ? null : "future";
  if (isToBe(tokens, at)) return "future";
  return isPastVerb(token) && !takesInfinitive(itemAt(tokens, at - 1)) ? "past" : null;
}

/** "is [to] open", "was [to] stand trial", "Mayor [to] Visit Ulm": what was fixed. */
function isToBe(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "to") return false;
  return COPULAS.has(wordAt(tokens, at - 1)) || isHeadlineInfinitive(tokens, at);
}

function isHeadlineInfinitive(tokens: readonly Token[], at: number): boolean {
  return (
    isCapitalized(tokens[at + 1]) &&
    isCapitalized(itemAt(tokens, at - 1)) &&
    ARRANGED.has(wordAt(tokens, at + 1))
  );
}

/** "to hit", "will set", "should be completed": forms like the past that are none. */
function takesInfinitive(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.lower === "to" || AUXILIARY_BE.has(before.word) || FUTURE_CUES.has(before.word))
  );
}

function isPastVerb({ lower, word }: Token): boolean {
  return PAST_VERBS.has(word) || (lower.length > 4 && lower.endsWith("ed") && !NOT_PAST.has(word));
}

function isClauseEnd(token: Token | undefined): boolean {
  return token?.text === ";" || token?.text === ":";
}
