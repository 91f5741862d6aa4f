import type { DayInterval } from "../../mentions/edtf.ts";
import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { flatMap } from "../../../base/flat-map.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { isBackground, isEarlierYear, scenesOf, storyTime, type Scene } from "../../claims/scene-times.ts";
import type { SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import type { QuantityMention, QuantityValue } from "../../mentions/mention.ts";
import { oneLine } from "../../text/one-line.ts";
import { contains, type Span } from "../../text/span.ts";
import { COUNTED_VERB_CLASS } from "./measures/counted-verbs.ts";
import { askedOf } from "./asking/asked.ts";
import { averagedIn, isOfEach } from "./quantity/averaged.ts";
import { changeTold } from "./quantity/change-told.ts";
import { headClass, narrowingWords, shakenBy } from "./quantity/counted-head.ts";
import { estimatorOf } from "./quantity/estimators.ts";
import { figureCues, keysOf } from "./figure-cues.ts";
import { figurePlace, type FigurePlace } from "./place/figure-place.ts";
import { figureSignals, type FigureSignals } from "./signals/figure-signals.ts";
import { withGroups } from "./parts/group-reference.ts";
import type { Measure } from "./measures/measure.ts";
import { measureOf } from "./measures/measure-of.ts";
import { isOfOtherOccasion } from "./place/other-occasion.ts";
import { isAgeOfOtherTime } from "./owners/age-owner.ts";
import { agedPart } from "./owners/aged-part.ts";
import { ownedByBoth } from "./owners/merged.ts";
import { ownerName, ownerOf } from "./owners/owner.ts";
import { withLesserTolls } from "./parts/lesser-tolls.ts";
import { withListed } from "./parts/listed.ts";
import { isOfOtherWhole, isPart, withRests } from "./parts/part.ts";
import { isQuantity } from "./quantity/quantities.ts";
import { deedNamed } from "./scores/performances.ts";
import { quantityTold } from "./quantity/quantity-told.ts";
import { withDaysOfGames, withGames } from "./scores/games.ts";
import { shooterIn } from "./quantity/shooters.ts";
import { readScore } from "./scores/scores.ts";
import { stageTold } from "./quantity/stage-told.ts";
import { talliesIn, type Tally } from "./parts/tallies.ts";
import { timeOf } from "./place/time-of.ts";
import { ownerTold } from "./owners/told-owner.ts";
import { vagueDurations } from "./quantity/vague-durations.ts";
import type { FigureValue } from "./value.ts";

/** One figure for each quantity of the source. */
export function findFigures(source: SourceReading): ClaimDraft<FigureValue>[] {
  const scenes = scenesOf(source);
  const story = storyTime(source);
  const figures = flatMap(source.document.sentences, (sentence, i) => {
    const quantities = quantitiesIn(source, sentence);
    if (quantities.length === 0) return [];
    const tallies = talliesIn(source.document.text, quantities);
    const times = { scene: scenes[i] ?? null, story };
    const figures = mapDefined(quantities, (mention) =>
      readFigure(figurePlace(source, sentence, mention, quantities), times, tallies.get(mention) ?? null),
    );
    return withRests(sentence, withListed(source.tagged(sentence), figures, keysOf));
  });
  const told = withLesserTolls(source.document.sentences, figures);
  return [...withDaysOfGames(withGames(withGroups(source.document.text, told, keysOf)))];
}

/** In text order, with the durations told without a number. */
function quantitiesIn(source: SourceReading, sentence: Sentence): QuantityMention[] {
  const mentions = source.inSentence(sentence);
  const printed = mapDefined(mentions, (mention) => (isQuantity(mention) ? mention : null));
  const vague = vagueDurations(mentions, printed);
  return vague.length === 0 ? printed : [...printed, ...vague].sort((a, b) => a.start - b.start);
}

/** The scene of the passage, and the time of the whole story. */
interface Times {
  readonly scene: Scene | null;
  readonly story: DayInterval | null;
}

function readFigure(
  place: FigurePlace,
  { scene, story }: Times,
  tally: Tally | null,
): ClaimDraft<FigureValue> {
  const { source, sentence, mention, clauses, index, clause, span } = place;
  const told = quantityTold(place);
  const { quantity } = told;
  const signals = figureSignals(place, told);
  const measured = measuredBy(place, quantity, signals);
  const { measure, owner } = measured;
  const about = figureTime(place, quantity, scene);
  const value: FigureValue = {
    type: "quantity",
    ...statedBy(quantity),
    head: measured.head,
    measure: measure?.id ?? null,
    act: actOf(place, measure, signals.verb),
    owner,
    who: quantity.dimension === "age" ? agedPart(place, owner) : null,
    part: measured.part,
    rest: false,
    background: isOfOtherTime(place, quantity, signals.own, { about, scene, story }),
    changed: changeTold(place),
    narrowing: [
      ...narrowingWords(quantity, measured.head),
      ...averagedIn(source.document.text, span),
      ...(quantity.dimension === "count" ? stageTold(source.document.text, sentence, span) : []),
    ],
    each: isOfEach(source.document.text, span, quantity),
    shooter: shooterIn(measure?.id ?? null, signals.own ?? clause),
    tally,
    context:
      measure && NAMED_BY_EVENT.has(quantity.dimension) ? null : askedOf(source, sentence, mention, quantity),
    text: quantity.text,
  };
  return {
    kind: "figure",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject:
      ownerName(source, sentence, quantity, owner) ??
      subjectWords(source, quantity, clause?.agent[0] ?? clause?.patient[0], span),
    attribute: measure?.label ?? quantity.counted?.text ?? quantity.dimension,
    value,
    speaker: estimatorOf(place) ?? speakerOf(source, sentence, span),
    stance: signals.stands ? "asserted" : stanceOf(clauses, index),
    about,
    rule: `figure/${mention.rule}`,
    inferred: told.isWorkedOut ? ["value"] : [],
    cues: () => figureCues(place, value),
  };
}

/** What the number itself says. */
function statedBy({ min, max, bound, unit, dimension, role, direction, counted }: QuantityValue) {
  return { min, max, bound, unit, dimension, role, direction, counted: counted?.text ?? null };
}

/** Class of what is done; a minute of play is named by its deed, where one is told. */
function actOf(
  { tokens, clause, sentence, span }: FigurePlace,
  measure: Measured["measure"],
  verb: string | null,
): string | null {
  const deed = measure?.id === "minute-of-play" ? deedNamed(tokens, clause ?? sentence, span) : null;
  return deed ?? (verb === null ? null : (COUNTED_VERB_CLASS.get(verb) ?? verb));
}

/** Whether it is of a time long before that of the story. */
function isOfOtherTime(
  place: FigurePlace,
  { dimension }: QuantityValue,
  own: Clause | undefined,
  { about, scene, story }: Times & { readonly about: string | null },
): boolean {
  const { source, sentence, mention } = place;
  if (dimension === "age") return isAgeOfOtherTime(source.document.text, sentence, mention);
  return (
    tellsOtherOccasion(place, own) ||
    isBackground(about, story) ||
    (dimension === "count" && isEarlierYear(source, about)) ||
    (scene?.background === true && about === scene.time)
  );
}

/** What a figure measures, of whom or what. */
interface Measured {
  readonly head: string | null;
  readonly measure: Pick<Measure, "id" | "label"> | null;
  readonly owner: string | null;
  readonly part: boolean;
}

function measuredBy(
  place: FigurePlace,
  quantity: QuantityValue,
  { surest, words, own }: FigureSignals,
): Measured {
  const { source, sentence, mention, siblings, clause, tokens, span } = place;
  const { text } = source.document;
  const isMagnitude = quantity.dimension === "magnitude";
  const head = isMagnitude ? shakenBy(tokens, span) : headClass(quantity, words);
  const counted = quantity.counted?.head ?? null;
  const ofWhole = isPart(text, sentence, span, mention, counted);
  if (quantity.dimension === "score") {
    return { head, part: ofWhole, ...readScore({ source, sentence, mention, siblings }) };
  }
  const measure = measureOf(quantity, head, { surest, words }, ofWhole);
  // Who measured a quake does not own its strength.
  const named = isMagnitude ? null : ownerOf(source, sentence, mention, clause, own ?? clause);
  return {
    head,
    measure,
    owner:
      ownedByBoth(own ?? clause, tokens) ??
      named ??
      (measure && quantity.dimension !== "age" ? ownerTold(source, sentence, own, measure) : null),
    part: ofWhole && !(measure && isOfOtherWhole(text, mention, measure, wordsBefore(place, own), counted)),
  };
}

/** The time it is of. "The Bears (9-3) had won two games in 2011": what stands in brackets behind a team is how it stands now. */
function figureTime(
  { source, sentence, clause, span }: FigurePlace,
  { unit, dimension }: QuantityValue,
  scene: Scene | null,
): string | null {
  if (unit === "record" && source.document.text.charAt(span.start - 1) === "(") return null;
  return timeOf(source, sentence, {
    span,
    clause,
    counts: dimension === "count",
    scene: scene?.time ?? null,
  });
}

/** Whether its clause, with what opens the sentence, tells of another occasion than the story's own. */
function tellsOtherOccasion({ sentence, clauses, tokens }: FigurePlace, own: Clause | undefined): boolean {
  if (own === undefined) return false;
  const stretch = own === clauses[0] ? { start: sentence.start, end: own.end } : own;
  return isOfOtherOccasion(tokens, stretch, own.verb);
}

/** What measures of these are of is asked by the event, not by the clause. */
const NAMED_BY_EVENT: ReadonlySet<string> = new Set(["count", "age", "magnitude", "score"]);

/** The words of the sentence up to the figure, but for the verb that tells of it alone, and those of the sentence before. */
function wordsBefore(
  { source, sentence, siblings, tokens, span }: FigurePlace,
  telling: Clause | undefined,
): readonly TaggedToken[] {
  const last = itemAt(source.document.sentences, sentence.index - 1);
  const verb = telling?.verb;
  // "Killed [30 of the 80 passengers]"; in "killed nine, [two of them] children" it tells of nine.
  const isAlone = verb && !siblings.some(({ start }) => start >= verb.end && start < span.start);
  const before = tokens.filter((token) => token.end <= span.start && !(isAlone && contains(verb, token)));
  return [...(last ? source.tagged(last) : []), ...before];
}

function subjectWords(
  source: SourceReading,
  quantity: QuantityValue,
  phrase: Span | undefined,
  span: Span,
): string {
  if (quantity.counted) return quantity.counted.text;
  if (!phrase || (phrase.start <= span.end && span.start <= phrase.end)) return "";
  return oneLine(source.document.text.slice(phrase.start, phrase.end));
}
