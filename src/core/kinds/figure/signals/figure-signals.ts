import { itemAt } from "../../../../base/item-at.ts";
import type { Clause } from "../../../clauses/clause.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import type { Dimension } from "../../../mentions/mention.ts";
import { firstFrom, lastUpTo, type Span } from "../../../text/span.ts";
import { affectedBy } from "../clause/affected.ts";
import { clauseAround, clauseHolding } from "../clause/clause-of-number.ts";
import { clauseWords } from "../clause/clause-words.ts";
import { gravityOf, isDeadly } from "../clause/gravity.ts";
import { subjectLemmas } from "../clause/subject-words.ts";
import { isWhole } from "../quantity/counted-of-whole.ts";
import { isCollected } from "./collected.ts";
import { countsDwellers } from "./dwellers.ts";
import type { FigurePlace } from "../place/figure-place.ts";
import { governingWords } from "./governing-words.ts";
import { isOnBoard } from "./on-board.ts";
import { moveSignals, percentSignals } from "./percent-signals.ts";
import { phraseSignals } from "./phrase-signals.ts";
import { isMinuteOfPlay } from "../scores/performances.ts";
import type { QuantityTold } from "../quantity/quantity-told.ts";
import { isRoom } from "./room.ts";
import { stateTold } from "./state-told.ts";
import { streakOf } from "./streak.ts";
import { doneToOthers } from "./voice.ts";
import { toldBehind } from "./told-behind.ts";
import { areOfSite, isWorkforce } from "./workforce.ts";

/** What says of a figure what it measures. */
export interface FigureSignals {
  /** Those that go before what it counts by its noun. */
  readonly surest: readonly string[];
  /** What it counts is there already, whatever its clause says will be. */
  readonly stands: boolean;
  /** Base forms, strongest first. */
  readonly words: readonly string[];
  /** The verb that governs it. */
  readonly verb: string | null;
  /** The clause that tells of it; undefined for none. */
  readonly own: Clause | undefined;
}

export function figureSignals(place: FigurePlace, told: QuantityTold): FigureSignals {
  const { source, mention, siblings, clauses, clause, tokens, span } = place;
  const around = clauseTelling(place, told) ?? clauseAround(clauses, mention);
  const own = around ?? clause;
  const dwelling = countsDwellers(tokens, span) ? ["population"] : [];
  // What is only the whole of another number is governed by nothing.
  if (isWhole(source.document.text, mention, siblings)) {
    const words = isWorkforce(told.quantity, undefined, tokens, span) ? [...dwelling, "workforce"] : dwelling;
    return { surest: NO_SIGNALS, stands: true, words, verb: verbOfWhole(place), own };
  }
  const governing = governingWords(tokens, clauses, span, siblings);
  const { quantity, numbered } = told;
  const others =
    quantity.dimension === "count" && !told.isWorkedOut ? doneToOthers(clauses, tokens, span) : NONE;
  const words = [
    ...dwelling,
    ...(own && !others.has(own.verb.lemma) && isDeadly(own, tokens) ? ["kill"] : []),
    ...(isCollected(quantity, governing.verb) ? ["raise sum"] : []),
    ...gravityOf(span, own?.verb, tokens),
    ...(numbered?.words ?? []),
    ...(quantity.dimension === "count" ? streakOf(tokens, span) : []),
    ...(quantity.dimension === "count" ? stateTold(tokens, span, quantity.min === 1) : []),
    ...(quantity.dimension === "count" && isBroughtAlong(own, tokens, span) ? ["accompany"] : []),
    ...(own ? affectedBy(own, mention) : []),
    ...(around ? phraseSignals(around, tokens, span) : []),
    ...governing.words,
    ...(governing.linked && clause && !numbered ? subjectLemmas(clause, tokens) : []),
    ...(own ? clauseWords(own, mention, quantity, tokens) : []),
    ...(isWorkforce(quantity, own, tokens, span) ? ["workforce"] : []),
    ...(own && isOnBoard(own, tokens, span) ? ["aboard"] : []),
  ];
  const said = others.size === 0 ? words : words.filter((word) => !others.has(baseOf(word)));
  const stands = areOfSite(quantity, tokens, span);
  const surest = stands
    ? WORKFORCE
    : isRoom(quantity, tokens, span)
      ? ROOM
      : surestOf(place, quantity.dimension, governing.verb, own);
  return { surest, stands, words: said, verb: governing.verb, own };
}

function surestOf(
  { source, sentence, mention, tokens }: FigurePlace,
  dimension: Dimension,
  verb: string | null,
  own: Clause | undefined,
): readonly string[] {
  if (isMinuteOfPlay(source.document.text, mention, verb)) return MINUTE;
  if (dimension === "percent") return percentSignals(source, sentence, mention, own);
  if (dimension === "money" && own && isTakeover(own, tokens)) return TAKEOVER;
  const moved = moveSignals(source, sentence, mention, own);
  return moved.length > 0 ? moved : toldBehind(source.document.text, sentence, mention, own);
}

/** "Two of the firm's [four mills]": it has them. */
function verbOfWhole({ source: { document }, mention: { start } }: FigurePlace): string | null {
  return HAD.test(document.text.slice(Math.max(0, start - LONGEST_HOLDER), start)) ? "have" : null;
}

const HAD = /(?:['’]s?|\bits|\btheir) $/u;
const LONGEST_HOLDER = 8;

const NONE: ReadonlySet<string> = new Set();
const NO_SIGNALS: readonly string[] = [];
const WORKFORCE: readonly string[] = ["workforce"];
const ROOM: readonly string[] = ["capacity"];
const TAKEOVER: readonly string[] = ["takeover"];

/** "Agreed to be taken [over] for $3 billion in cash": nobody takes the cash. */
function isTakeover({ verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  return verb.lemma === "take" && OVER.has(itemAt(tokens, firstFrom(tokens, verb.end))?.lower ?? "");
}

const OVER: ReadonlySet<string> = new Set(["over", "private"]);
const MINUTE: readonly string[] = ["minute of play"];

/** "Came to Ulm with [two ministers]". */
function isBroughtAlong(
  clause: Clause | undefined,
  tokens: readonly TaggedToken[],
  { start }: Span,
): boolean {
  return (
    TRAVELLING.has(clause?.verb.lemma ?? "") && itemAt(tokens, lastUpTo(tokens, start))?.lower === "with"
  );
}

const TRAVELLING: ReadonlySet<string> = new Set(
  "come arrive travel land fly go visit tour return".split(" "),
);

/** The verb of a signal of several words. */
function baseOf(word: string): string {
  const end = word.indexOf(" ");
  return end < 0 ? word : word.slice(0, end);
}

/** The clause whose subject or object it is; "half of whom were housed": the verb that follows is said of them. */
function clauseTelling({ mention, clauses }: FigurePlace, { isWorkedOut }: QuantityTold): Clause | undefined {
  return isWorkedOut
    ? clauses.find(({ verb }) => verb.start >= mention.end)
    : clauseHolding(clauses, mention);
}
