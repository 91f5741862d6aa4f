import { wordAt } from "../../../document/word-at.ts";
import type { Token } from "../../../document/document.ts";
import { itemAt } from "../../../../base/item-at.ts";
import type { Expression } from "../expression.ts";
import { isCapitalized, lowerAt } from "../grammar/reader.ts";
import {
  ARRANGED,
  AUXILIARY_BE,
  BEFALLEN,
  COMES,
  COMES_TO,
  COPULAS,
  DEMANDED,
  FUTURE_CUES,
  FUTURE_PREPOSITIONS,
  IS,
  LASTED,
  NAMES_TOO,
  NEGATIVES,
  NOT_PAST,
  PAST_VERBS,
  PLAYED,
  RESCHEDULING,
  TIMETABLED,
  WAS,
} from "../lexicons/cues.ts";

/** How far the words that place a date in time may stand from it, in tokens. */
const REACH = 12;

/** Whether the words around an expression can tell where it lies: lengths and counted dates need none. */
export function dependsOnCue(expression: Expression): boolean {
  const { form } = expression;
  if (form === "unit") return expression.unit === "weekend";
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
const HOLDERS: ReadonlySet<Expression["form"]> = new Set([
  "edge",
  "clock",
  "day-part",
  "stretch",
  "counted",
  "nth-weekday",
]);

/** Whether the words around `[from, to)` say that it lies ahead or behind: the nearest cue before it, else after it. */
export function cueAround(tokens: readonly Token[], from: number, to: number): "past" | "future" | null {
  const preposition = wordAt(tokens, from - 1);
  if (lowerAt(tokens, from - 1) === "since") return "past";
  if (IS.has(wordAt(tokens, lowerAt(tokens, from - 1) === "on" ? from - 2 : from - 1))) return "future";
  if (isAwaited(tokens, from)) return "future";
  if (isOfWhatBefell(tokens, to)) return "past";
  const before = cueBefore(tokens, from);
  if (FUTURE_PREPOSITIONS.has(preposition)) return isOver(tokens, before, from, to) ? "past" : "future";
  if (lowerAt(tokens, from - 1) === "to" && RESCHEDULING.has(wordAt(tokens, from - 2))) return "future";
  const cue = before ?? cueBehind(tokens, to);
  return cue === null ? null : cueOf(tokens, cue);
}

/** "will review [Sunday]'s shooting", "above [Friday]'s closing price": what befell lies behind, whatever is told of it. */
function isOfWhatBefell(tokens: readonly Token[], to: number): boolean {
  if (!POSSESSIVE.has(lowerAt(tokens, to))) return false;
  for (let i = to + 1; i <= to + BEFALLING_REACH; i++) {
    const { kind, word, text } = tokens[i] ?? {};
    if (word === undefined || (kind === "mark" && !JOINTS_OF_WORDS.has(text ?? ""))) return false;
    if (BEFALLEN.has(word)) return true;
  }
  return false;
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "’s"]);
/** "Saturday's 4-3 win", "Sunday's double-overtime loss": so many tokens with the noun. */
const BEFALLING_REACH = 5;
const JOINTS_OF_WORDS: ReadonlySet<string> = new Set(["-", "–"]);

/** "held until his trial on [June 3]", "pending a hearing [Friday]". */
function isAwaited(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 2; i >= Math.max(0, from - AWAITED_REACH); i--) {
    const { lower = "", kind = "mark" } = tokens[i] ?? {};
    if (kind !== "word") return false;
    if (lower === "pending" || lower === "until") return DETERMINERS_OF_AWAITED.has(lowerAt(tokens, i + 1));
  }
  return false;
}

const AWAITED_REACH = 5;
const DETERMINERS_OF_AWAITED: ReadonlySet<string> = new Set(["a", "an", "the", "his", "her", "their", "its"]);

/** The first word behind a date that says where it lies; null where none does. */
function cueBehind(tokens: readonly Token[], to: number): number | null {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    if (cueOf(tokens, i) !== null) return i;
  }
  return null;
}

/** Whether what a preposition like "by" puts before a date is told as over: "had left by Friday", "By Friday, 14 had died". */
function isOver(tokens: readonly Token[], before: number | null, from: number, to: number): boolean {
  if (before !== null) return isOverBy(tokens, before, from);
  const behind = lowerAt(tokens, from - 1) === "by" ? cueBehind(tokens, to) : null;
  return behind !== null && cueOf(tokens, behind) === "past" && !DEMANDED.has(wordAt(tokens, behind));
}

/** The nearest word before a date that says where it lies; null where none does. */
function cueBefore(tokens: readonly Token[], from: number): number | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (cueOf(tokens, i) !== null) return i;
    if (isClauseEnd(tokens[i])) return null;
  }
  return null;
}

/**
 * Whether a verb tells of what was over by a date that would else lie ahead: "was not opened until Friday", "had
 * left by Friday", "lasted through Friday".
 * @param verb where the verb stands
 * @param date where the date does, behind its preposition
 */
function isOverBy(tokens: readonly Token[], verb: number, date: number): boolean {
  if (cueOf(tokens, verb) !== "past") return false;
  const preposition = lowerAt(tokens, date - 1);
  if (preposition === "by") {
    const was = [verb - 1, verb].some((at) => WAS.has(wordAt(tokens, at)));
    return (was || !DEMANDED.has(wordAt(tokens, verb))) && !hasInfinitive(tokens, verb, date);
  }
  if (LASTED.has(wordAt(tokens, verb))) return true;
  const isUntil = preposition === "until" || preposition === "till";
  return isUntil && isNegated(tokens, verb);
}

/** "was [not] opened", "did [not] open", "[didn't] open". */
function isNegated(tokens: readonly Token[], verb: number): boolean {
  return [verb - 1, verb, verb + 1].some((at) => NEGATIVES.has(wordAt(tokens, at)));
}

function hasInfinitive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === "to");
}

function cueOf(tokens: readonly Token[], at: number): "past" | "future" | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  if (FUTURE_CUES.has(token.word)) return NAMES_TOO.has(token.text) ? null : "future";
  if (isToBe(tokens, at) || isTimetabled(tokens, at)) return "future";
  return isPastVerb(token) && !takesInfinitive(itemAt(tokens, at - 1)) ? "past" : null;
}

/** "polls [open]", "the film [comes] out", "Tarn [host] Ulm": the present of what is fixed for a day. */
function isTimetabled(tokens: readonly Token[], at: number): boolean {
  const { word, lower, text } = tokens[at] ?? {};
  if (word === undefined || lower !== text) return false;
  if (COMES.has(word)) return COMES_TO.has(wordAt(tokens, at + 1));
  const before = itemAt(tokens, at - 1);
  if (before?.kind !== "word") return false;
  if (TIMETABLED.has(word) && isPlural(before)) return true;
  return (
    PLAYED.has(word) &&
    isCapitalized(before) &&
    (isCapitalized(tokens[at + 1]) || lowerAt(tokens, at + 1) === "the")
  );
}

/** "polls", "leaders", but not "this", "its", "as", "'s". */
function isPlural({ lower }: Token): boolean {
  return lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && lower !== "this";
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
