import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { isBackground, scenesOf, storyTime, type Scene } from "../../claims/scene-times.ts";
import { clauseAt, countriesIn, type SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import type { Sentence } from "../../document/document.ts";
import { membersOf, nounClass } from "../../knowledge/noun-classes.ts";
import type { QuantityMention, QuantityValue } from "../../mentions/mention.ts";
import { contains, gap, type Span } from "../../text/span.ts";
import { claimSpan } from "./claim-span.ts";
import { governingWords, LINKING } from "./governing-words.ts";
import { measureOf } from "./measure-of.ts";
import { ACT_CLASSES, countsPeople, SEPARATE_HEADS, type Measure } from "./measures.ts";
import { normalized, speaksOfMagnitude } from "./normalized.ts";
import { ownerName, ownerOf } from "./owner.ts";
import { isPart } from "./part.ts";
import { isQuantity } from "./quantities.ts";
import { readScore } from "./scores.ts";
import { talliesIn, type Tally } from "./tallies.ts";
import { distinctnessOf } from "./telling-numbers.ts";
import { timeOf } from "./time-of.ts";
import type { FigureValue } from "./value.ts";

const ACT_CLASS = classIndex(ACT_CLASSES);

function classIndex(classes: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(classes.flatMap((members) => members.map((word) => [word, members[0] ?? word] as const)));
}

/** One figure for each quantity of the source. */
export function findFigures(source: SourceReading): ClaimDraft<FigureValue>[] {
  const scenes = scenesOf(source);
  const story = storyTime(source);
  return source.document.sentences.flatMap((sentence, i) => {
    const quantities = source.inSentence(sentence).filter(isQuantity);
    const tallies = talliesIn(source.document.text, quantities);
    const times = { scene: scenes[i] ?? null, story };
    return quantities.map((mention) =>
      readFigure(source, sentence, mention, quantities, times, tallies.get(mention) ?? null),
    );
  });
}

/** The scene of the passage, and the time of the whole story (EDTF). */
interface Times {
  readonly scene: Scene | null;
  readonly story: string | null;
}

function readFigure(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  siblings: readonly QuantityMention[],
  { scene, story }: Times,
  tally: Tally | null,
): ClaimDraft<FigureValue> {
  const span = claimSpan(mention);
  const clauses = source.clauses(sentence);
  const index = clauseAt(clauses, mention);
  const clause = index === null ? undefined : clauses[index];
  const quantity = withoutDoer(
    normalized(mention.value, speaksOfMagnitude(source, sentence, mention)),
    clause,
    span,
  );
  const tokens = source.tagged(sentence);
  const governing = governingWords(
    tokens,
    clauses,
    span,
    siblings.filter((other) => other !== mention),
  );
  const score =
    quantity.dimension === "score" ? readScore({ source, sentence, mention, siblings }) : undefined;
  const owner = score ? score.owner : ownerOf(source, sentence, mention, clause);
  const subjects = clause?.agent.flatMap(({ tokens: own }) => own.map(({ lemma }) => lemma).reverse()) ?? [];
  const words = [
    ...governing.words,
    ...(governing.linked ? subjects : []),
    ...(clause ? clauseWords(clause, quantity, tokens) : []),
  ];
  const head = quantity.dimension === "magnitude" ? shakenBy(tokens, span) : headClass(quantity, words);
  const part = isPart(source.document.text, sentence, span, mention);
  const measure = score ? score.measure : measureOf(quantity, head, words, part);
  const act = governing.verb === null ? null : (ACT_CLASS.get(governing.verb) ?? governing.verb);
  const names = source.namesInSentence(sentence);
  const entities = [...new Set(names.map(({ value }) => entityKey(value)))];
  const about = timeOf(source, sentence, clause, span, scene?.time ?? null);
  return {
    kind: "figure",
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    subject:
      ownerName(source, sentence, quantity, owner) ??
      subjectWords(source, quantity, clause?.agent[0] ?? clause?.patient[0], span),
    attribute: measure?.label ?? quantity.counted?.text ?? quantity.dimension,
    value: {
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
      background: isBackground(about, story) || (scene?.background === true && about === scene.time),
      narrowing: quantity.counted?.modifiers ?? [],
      tally,
      text: quantity.text,
    },
    speaker: speakerOf(source, sentence, span),
    stance: stanceOf(clauses, index),
    about,
    rule: `figure/${mention.rule}`,
    inferred: [],
    cues: {
      keys: keysOf(quantity, head, measure, act, owner),
      entities,
      countries: countriesIn(source, sentence, clause ?? sentence),
      words: contentWords(tokens, clause ?? sentence),
    },
  };
}

/** Verbs that only move people: where to says what became of them. */
const MOVING: ReadonlySet<string> = new Set(
  "take transport carry rush bring send airlift transfer fly move".split(" "),
);

/**
 * What the clause adds: for sums and measures its verb and objects ("bought the company for $2 billion"),
 * for people who are moved where they are moved to ("took six people to hospital").
 */
function clauseWords(
  { verb, patient, agent, end }: Clause,
  { dimension }: QuantityValue,
  tokens: readonly TaggedToken[],
): string[] {
  if (dimension !== "count") return [verb.lemma, ...[...patient, ...agent].map(({ head }) => head.lemma)];
  if (patient.some(({ head }) => head.lemma === "life")) return ["life"];
  if (!MOVING.has(verb.lemma)) return [];
  const goal = tokens.findIndex(({ lower, start }) => start >= verb.end && GOAL.has(lower));
  const [at] = goal < 0 ? [] : tokens.slice(goal).filter(({ pos }) => pos === "NOUN");
  return at && at.start <= end + GOAL_REACH ? [at.lemma] : [];
}

const GOAL: ReadonlySet<string> = new Set(["to", "into"]);
/** "took nine men with burns from the fire to a clinic": the goal may stand behind a clause. */
const GOAL_REACH = 60;

/** "The blaze killed [31]": who does it is not what is counted, as it is in "the toll rose to 31". */
function withoutDoer(quantity: QuantityValue, clause: Clause | undefined, { start }: Span): QuantityValue {
  const { dimension, counted } = quantity;
  if (dimension !== "count" || counted === null || !clause || LINKING.has(clause.verb.lemma)) return quantity;
  const doer = counted.start < start && clause.verb.start < start && !clause.verb.passive;
  const named = doer && clause.agent.some((phrase) => contains(phrase, counted));
  return named ? { ...quantity, counted: null } : quantity;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
/** How far around its clause the words of a figure count. */
const CONTEXT_REACH = 80;
/** Verbs and nouns that say nothing of what is counted. */
const STOP: ReadonlySet<string> = new Set(
  `say tell report accord have make take include add number more than least first last new other one two three
  would could year people person`.split(/\s+/),
);

/** Base forms of the clause and what stands close to it, for alignment. */
function contentWords(tokens: readonly TaggedToken[], near: Span): string[] {
  const reach = { start: near.start - CONTEXT_REACH, end: near.end + CONTEXT_REACH };
  const words = new Set<string>();
  for (const token of tokens) {
    const { pos, lemma } = token;
    if (!contains(reach, token) || !CONTENT.has(pos) || lemma.length <= 2 || STOP.has(lemma)) continue;
    words.add(ACT_CLASS.get(lemma) ?? nounClass(lemma));
  }
  return [...words];
}

function headClass(quantity: QuantityValue, words: readonly string[]): string | null {
  const implied = quantity.dimension === "count" ? (words.find((word) => countsPeople(word)) ?? null) : null;
  const head = quantity.counted?.head ?? implied;
  // "Two others" are of whatever kind the text spoke of before.
  return head === null || EMPTY_HEADS.has(head) || head.endsWith("ly") ? null : nounClass(head);
}

/** Words that stand where the counted noun should and name nothing: "two others", "half of the total". */
const EMPTY_HEADS: ReadonlySet<string> = new Set(["other", "total", "rest"]);

const SHAKING: ReadonlySet<string> = new Set([...membersOf("quake"), ...SEPARATE_HEADS]);

/** What a magnitude is of: the quake or aftershock of the sentence that stands nearest. */
function shakenBy(tokens: readonly TaggedToken[], span: Span): string | null {
  const named = tokens
    .filter(({ lemma }) => SHAKING.has(lemma))
    .sort((a, b) => gap(a, span) - gap(b, span) || a.start - b.start)[0];
  return named ? nounClass(named.lemma) : null;
}

function subjectWords(
  source: SourceReading,
  quantity: QuantityValue,
  phrase: Span | undefined,
  span: Span,
): string {
  if (quantity.counted) return quantity.counted.text;
  if (!phrase || (phrase.start <= span.end && span.start <= phrase.end)) return "";
  return source.document.text.slice(phrase.start, phrase.end).replace(/\s+/gu, " ");
}

/** Claims meet only under one of these: unit family with measure, with head, with act or with an owner. */
function keysOf(
  quantity: QuantityValue,
  head: string | null,
  measure: Measure | null,
  act: string | null,
  owner: string | null,
): string[] {
  const { dimension, role, min, max } = quantity;
  const keys: string[] = [];
  if (measure) keys.push(`${dimension}|m:${measure.id}`);
  if (head) keys.push(`${dimension}|h:${head}`);
  if (!measure && !head && act && dimension !== "count") keys.push(`${dimension}|a:${act}`);
  if (owner) keys.push(`${dimension}|of:${owner}`);
  if (dimension === "count" && head === null && measure === null && act) keys.push(`count|a:${act}`);
  if (dimension !== "count") keys.push(`${dimension}|${role}`);
  if (dimension !== "count" || distinctnessOf(quantity) !== "plain") {
    keys.push(`${dimension}|${String(min ?? max ?? "")}`);
  }
  return keys;
}
