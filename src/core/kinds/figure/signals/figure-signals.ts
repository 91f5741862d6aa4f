import type { Clause } from "../../../clauses/clause.ts";
import {
  clauseAround,
  clauseHolding,
  clauseWords,
  gravityOf,
  isDeadly,
  subjectLemmas,
} from "../place/clause-words.ts";
import { isWhole } from "../quantity/counted-of-whole.ts";
import { countsDwellers } from "./dwellers.ts";
import type { FigurePlace } from "../place/figure-place.ts";
import { governingWords } from "./governing-words.ts";
import { isOnBoard } from "./on-board.ts";
import { phraseSignals } from "./phrase-signals.ts";
import type { QuantityTold } from "../quantity/quantity-told.ts";
import { stateTold } from "./state-told.ts";
import { streakOf } from "./streak.ts";
import { isWorkforce } from "./workforce.ts";

/** What says of a figure what it measures. */
export interface FigureSignals {
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
  if (isWhole(source.document.text, mention, siblings)) return { words: dwelling, verb: null, own };
  const governing = governingWords(tokens, clauses, span, siblings);
  const { quantity, numbered } = told;
  const words = [
    ...(mention.rule.includes("<ordinal> minute") ? ["minute of play"] : []),
    ...dwelling,
    ...(own && isDeadly(own, tokens) ? ["kill"] : []),
    ...gravityOf(span, own?.verb, tokens),
    ...(numbered?.words ?? []),
    ...(quantity.dimension === "count" ? streakOf(tokens, span) : []),
    ...(quantity.dimension === "count" ? stateTold(tokens, span, quantity.min === 1) : []),
    ...(around ? phraseSignals(around, tokens, span) : []),
    ...governing.words,
    ...(governing.linked && clause && !numbered ? subjectLemmas(clause, tokens) : []),
    ...(own ? clauseWords(own, quantity, tokens) : []),
    ...(isWorkforce(quantity, own, tokens, span) ? ["workforce"] : []),
    ...(own && isOnBoard(own, tokens, span) ? ["aboard"] : []),
  ];
  return { words, verb: governing.verb, own };
}

/** The clause whose subject or object it is; "half of whom were housed": the verb that follows is said of them. */
function clauseTelling({ mention, clauses }: FigurePlace, { isWorkedOut }: QuantityTold): Clause | undefined {
  return isWorkedOut
    ? clauses.find(({ verb }) => verb.start >= mention.end)
    : clauseHolding(clauses, mention);
}
