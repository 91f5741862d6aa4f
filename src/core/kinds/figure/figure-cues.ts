import { addOnce } from "../../../base/add-once.ts";
import type { ClaimCues } from "../../claims/claim.ts";
import { entitiesIn, printedNames } from "../../claims/entities-in.ts";
import { countriesIn } from "../../claims/source-reading.ts";
import { tellsContent, type TaggedToken } from "../../clauses/tagged.ts";
import { nounClassOf } from "../../knowledge/noun-classes.ts";
import { contains, type Span } from "../../text/span.ts";
import { wordClass } from "../../text/word-class.ts";
import { COUNTED_VERB_OF_WORD } from "./measures/counted-verbs.ts";
import type { FigurePlace } from "./place/figure-place.ts";
import { countriesOfToll } from "./place/countries-told.ts";
import { circleOf, PERSONAL, TOLLS } from "./measures/measure-traits.ts";
import { headKey, measureKey, numberKey, numberKeys, ownedKey, whoKey } from "./numbers/number-keys.ts";
import { distinctnessOf } from "./numbers/telling-numbers.ts";
import { limitsOf } from "./quantity/place-limits.ts";
import type { FigureValue } from "./value.ts";

/** What alignment needs to know of a figure. */
export function figureCues(place: FigurePlace, value: FigureValue): ClaimCues {
  const { source, sentence, clause, tokens } = place;
  const limits = value.dimension === "count" ? limitsOf(place) : [];
  return {
    keys: keysOf(value),
    entities: entitiesIn(source, sentence),
    names: printedNames(source, sentence),
    countries: TOLLS.has(value.measure ?? "")
      ? countriesOfToll(place)
      : countriesIn(source, sentence, clause ?? sentence),
    ...(limits.length > 0 && { limits }),
    words: contentWords(tokens, clause ?? sentence),
  };
}

/** How far around its clause the words of a figure count. */
const CONTEXT_REACH = 80;
/** Verbs and nouns that say nothing of what is counted. */
const STOP = wordClass(
  `say tell report accord have make take include add number more than least first last new other one two three
  would could year people person`.split(/\s+/),
);

/** Base forms of the clause and what stands close to it, for alignment. */
function contentWords(tokens: readonly TaggedToken[], near: Span): string[] {
  const reach = { start: near.start - CONTEXT_REACH, end: near.end + CONTEXT_REACH };
  const words: string[] = [];
  for (const token of tokens) {
    if (!tellsContent(token) || STOP.has(token.lemmaWord) || !contains(reach, token)) continue;
    addOnce(words, COUNTED_VERB_OF_WORD.get(token.lemmaWord) ?? nounClassOf(token));
  }
  return words;
}

/** Claims meet only under one of these: unit family with measure, with head, with act or with an owner. */
export function keysOf(figure: FigureValue): string[] {
  const { dimension, role, unit, head, measure, act, owner, who } = figure;
  const keys: string[] = [];
  if (measure !== null) keys.push(measureKey(dimension, measure));
  if (measure !== null && PERSONAL.has(measure)) keys.push(ownedKey(dimension, measure, owner));
  const circle = measure !== null && dimension === "count" ? circleOf(measure) : null;
  if (circle !== null) keys.push(`${dimension}|near:${circle}`);
  if (head !== null) keys.push(headKey(dimension, head));
  if (measure === null && head === null && act !== null && dimension !== "count")
    keys.push(`${dimension}|a:${act}`);
  if (owner !== null) keys.push(`${dimension}|of:${owner}`);
  if (who !== null) keys.push(whoKey(dimension, who));
  if (dimension === "count" && head === null && measure === null && act !== null) keys.push(`count|a:${act}`);
  if (dimension !== "count") keys.push(`${dimension}|${unit?.includes("/") === true ? "rate" : role}`);
  if (dimension !== "count" || distinctnessOf(figure) !== "plain") keys.push(numberKey(figure));
  return keys.concat(numberKeys(figure));
}
