import type { DayInterval } from "../../mentions/edtf.ts";
import { addOnce } from "../../../base/add-once.ts";
import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { flatMap } from "../../../base/flat-map.ts";
import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft, Speaker } from "../../claims/claim.ts";
import { entitiesIn, printedNames } from "../../claims/entities-in.ts";
import { isBackground, scenesOf, storyTime, type Scene } from "../../claims/scene-times.ts";
import { clauseAt, countriesIn, type SourceReading } from "../../claims/source-reading.ts";
import { speakerNamed } from "../../claims/speaker-names.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import { tellsContent, type TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import { nounClassOf } from "../../knowledge/noun-classes.ts";
import type { QuantityMention, QuantityValue } from "../../mentions/mention.ts";
import { oneLine } from "../../text/one-line.ts";
import { contains, type Span } from "../../text/span.ts";
import { wordClass, wordTable } from "../../text/word-class.ts";
import { askedOf } from "./asked.ts";
import { claimSpan } from "./claim-span.ts";
import {
  clauseAround,
  clauseHolding,
  clauseWords,
  countedBySubject,
  gravityOf,
  isDeadly,
  STATING,
  subjectLemmas,
} from "./clause-words.ts";
import { headClass, narrowingOf, shakenBy } from "./counted-head.ts";
import { countedOfWhole, isWhole } from "./counted-of-whole.ts";
import { countsDwellers } from "./dwellers.ts";
import { governingWords, type GoverningWords } from "./governing-words.ts";
import { measureOf } from "./measure-of.ts";
import { circleOf } from "./measure-traits.ts";
import { ACT_CLASSES } from "./measures.ts";
import { normalized } from "./normalized.ts";
import { measureKey, numberKeys } from "./number-keys.ts";
import { isOfOtherOccasion } from "./other-occasion.ts";
import { ownerName, ownerOf } from "./owner.ts";
import { withGroups } from "./group-reference.ts";
import { isOfOtherWhole, isPart, withRests } from "./part.ts";
import { isOnBoard } from "./on-board.ts";
import { phraseSignals } from "./phrase-signals.ts";
import { numberOf, withCounted, type NumberOf } from "./number-of.ts";
import { isQuantity } from "./quantities.ts";
import { readScore } from "./scores.ts";
import { shareOfCount } from "./share-of-count.ts";
import { stateTold } from "./state-told.ts";
import { talliesIn, type Tally } from "./tallies.ts";
import { distinctnessOf } from "./telling-numbers.ts";
import { timeOf } from "./time-of.ts";
import { ownerTold } from "./told-owner.ts";
import { toldOfThem } from "./told-of-them.ts";
import { isWorkforce } from "./workforce.ts";
import { vagueDurations } from "./vague-durations.ts";
import type { FigureValue } from "./value.ts";

const ACT_CLASS = classIndex(ACT_CLASSES);
/** The same, for the words of a text. */
const ACT_OF_WORD = wordTable(ACT_CLASS);

function classIndex(classes: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(classes.flatMap((members) => members.map((word) => [word, members[0] ?? word] as const)));
}

const UNGOVERNED: GoverningWords = { words: [], verb: null, linked: false };

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
      readFigure(source, sentence, mention, quantities, times, tallies.get(mention) ?? null),
    );
    return withRests(sentence, figures);
  });
  return [...withGroups(source.document.text, figures, keysOf)];
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
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  siblings: readonly QuantityMention[],
  { scene, story }: Times,
  tally: Tally | null,
): ClaimDraft<FigureValue> {
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, mention);
  const clause = index === null ? undefined : clauses[index];
  const tokens = source.tagged(sentence);
  const { text } = source.document;
  const doing = clauses.find(
    ({ verb, patient }) => verb.end <= mention.start && patient.some((phrase) => contains(phrase, mention)),
  );
  const worked = shareOfCount(text, mention, siblings);
  const numbered = mention.value.dimension === "count" ? numberStated(mention, clause, tokens) : null;
  const told =
    worked ??
    countedOfWhole(text, mention, siblings) ??
    toldOfThem(mention, tokens) ??
    (numbered && withCounted(mention, numbered)) ??
    countedBySubject(mention, doing ?? clause);
  const quantity = normalized(told, source, sentence, mention);
  const span = claimSpan(mention);
  const governing = isWhole(text, mention, siblings)
    ? UNGOVERNED
    : governingWords(tokens, clauses, span, siblings);
  const score =
    quantity.dimension === "score" ? readScore({ source, sentence, mention, siblings }) : undefined;
  // Who measured a quake does not own its strength.
  const unowned = quantity.dimension === "magnitude";
  const named = score ? score.owner : unowned ? null : ownerOf(source, sentence, mention, clause);
  // "half of whom were housed": the verb that follows is said of them.
  const holder =
    worked === null ? clauseHolding(clauses, mention) : clauses.find(({ verb }) => verb.start >= mention.end);
  const around = holder ?? clauseAround(clauses, mention);
  const own = around ?? clause;
  const dwelling = countsDwellers(tokens, span) ? ["population"] : [];
  const words =
    governing === UNGOVERNED
      ? dwelling
      : [
          ...dwelling,
          ...(own && isDeadly(own, tokens) ? ["kill"] : []),
          ...gravityOf(span, own?.verb, tokens),
          ...(numbered?.words ?? []),
          ...(quantity.dimension === "count" ? stateTold(tokens, span, quantity.min === 1) : []),
          ...(around ? phraseSignals(around, tokens, span) : []),
          ...governing.words,
          ...(governing.linked && clause && !numbered ? subjectLemmas(clause, tokens) : []),
          ...(own ? clauseWords(own, quantity, tokens) : []),
          ...(isWorkforce(quantity, own, tokens, span) ? ["workforce"] : []),
          ...(own && isOnBoard(own, tokens, span) ? ["aboard"] : []),
        ];
  const head = quantity.dimension === "magnitude" ? shakenBy(tokens, span) : headClass(quantity, words);
  const counted = quantity.counted?.head ?? null;
  const ofWhole = isPart(text, sentence, span, mention, counted);
  const measure = score ? score.measure : measureOf(quantity, head, words, ofWhole);
  const owner = named ?? (measure && !score ? ownerTold(source, sentence, own, measure) : null);
  const part =
    ofWhole &&
    !(measure && isOfOtherWhole(text, mention, measure, wordsBefore(source, sentence, span), counted));
  const act = governing.verb === null ? null : (ACT_CLASS.get(governing.verb) ?? governing.verb);
  // "The Bears (9-3) had won two games in 2011": what stands in brackets behind a team is how it stands now.
  const standing = quantity.unit === "record" && text.charAt(span.start - 1) === "(";
  const about = standing
    ? null
    : timeOf(source, sentence, {
        span,
        clause,
        counts: quantity.dimension === "count",
        scene: scene?.time ?? null,
      });
  const value: FigureValue = {
    type: "quantity",
    min: quantity.min,
    max: quantity.max,
    bound: quantity.bound,
    unit: quantity.unit,
    dimension: quantity.dimension,
    role: quantity.role,
    direction: quantity.direction,
    counted: quantity.counted?.text ?? null,
    head,
    measure: measure?.id ?? null,
    act,
    owner,
    part,
    rest: false,
    background:
      (own !== undefined &&
        isOfOtherOccasion(
          tokens,
          own === clauses[0] ? { start: sentence.start, end: own.end } : own,
          own.verb,
        )) ||
      isBackground(about, story) ||
      (scene?.background === true && about === scene.time),
    narrowing: narrowingOf(quantity, head),
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
    speaker: estimatorOf(source, sentence, clause) ?? speakerOf(source, sentence, span),
    stance: stanceOf(clauses, index),
    about,
    rule: `figure/${mention.rule}`,
    inferred: worked === null ? [] : ["value"],
    cues: {
      keys: keysOf(value),
      entities: entitiesIn(source, sentence),
      names: printedNames(source, sentence),
      countries: countriesIn(source, sentence, clause ?? sentence),
      words: contentWords(tokens, clause ?? sentence),
    },
  };
}

/** "The number of people killed … [has reached seven]". */
function numberStated(
  { start }: QuantityMention,
  clause: Clause | undefined,
  tokens: readonly TaggedToken[],
): NumberOf | null {
  if (!clause || clause.verb.end > start || !statesNumber(clause.verb)) return null;
  return numberOf(tokens, clause.verb);
}

/** "Has reached seven", "has been put at seven". */
function statesNumber({ lemma, passive }: Clause["verb"]): boolean {
  return STATING.has(lemma) || (passive && ESTIMATING.has(lemma));
}

/** What measures of these are of is asked by the event, not by the clause. */
const NAMED_BY_EVENT: ReadonlySet<string> = new Set(["count", "age", "magnitude", "score"]);

/** The words of the sentence up to the figure, and those of the sentence before. */
function wordsBefore(source: SourceReading, sentence: Sentence, { start }: Span): readonly TaggedToken[] {
  const last = itemAt(source.document.sentences, sentence.index - 1);
  const own = source.tagged(sentence).filter(({ end }) => end <= start);
  return [...(last ? source.tagged(last) : []), ...own];
}

/** Verbs by which a body gives a number as its own: "the institute put the magnitude at 5.9". */
const ESTIMATING: ReadonlySet<string> = new Set("put estimate".split(" "));

function estimatorOf(source: SourceReading, sentence: Sentence, clause: Clause | undefined): Speaker | null {
  if (!clause || clause.verb.passive || !ESTIMATING.has(clause.verb.lemma)) return null;
  const named = speakerNamed(source, sentence, clause.agent[0]);
  return named && { name: named.name, via: null };
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
    addOnce(words, ACT_OF_WORD.get(token.lemmaWord) ?? nounClassOf(token));
  }
  return words;
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

/** Claims meet only under one of these: unit family with measure, with head, with act or with an owner. */
function keysOf(figure: FigureValue): string[] {
  const { dimension, role, min, max, unit, head, measure, act, owner } = figure;
  const keys: string[] = [];
  if (measure !== null) keys.push(measureKey(dimension, measure));
  const circle = measure !== null && dimension === "count" ? circleOf(measure) : null;
  if (circle !== null) keys.push(`${dimension}|near:${circle}`);
  if (head !== null) keys.push(`${dimension}|h:${head}`);
  if (measure === null && head === null && act !== null && dimension !== "count")
    keys.push(`${dimension}|a:${act}`);
  if (owner !== null) keys.push(`${dimension}|of:${owner}`);
  if (dimension === "count" && head === null && measure === null && act !== null) keys.push(`count|a:${act}`);
  if (dimension !== "count") keys.push(`${dimension}|${unit?.includes("/") === true ? "rate" : role}`);
  if (dimension !== "count" || distinctnessOf(figure) !== "plain")
    keys.push(`${dimension}|${String(min ?? max ?? "")}`);
  return keys.concat(numberKeys(figure));
}
