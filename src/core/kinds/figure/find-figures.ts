import { speakerOf } from "../../claims/attribution.ts";
import type { ClaimDraft } from "../../claims/claim.ts";
import { entityKey } from "../../claims/entity-key.ts";
import { clauseAt, countriesIn, type SourceReading } from "../../claims/source-reading.ts";
import { stanceOf } from "../../claims/stance.ts";
import type { Clause } from "../../clauses/clause.ts";
import type { TaggedToken } from "../../clauses/tagged.ts";
import { membersOf, nounClass } from "../../knowledge/noun-classes.ts";
import type { Sentence } from "../../document/document.ts";
import {
  asideOf,
  isAttributive,
  isBackground,
  isDated,
  scenesOf,
  storyTime,
  type Scene,
} from "../../claims/scene-times.ts";
import type { Mention, NameMention, QuantityMention, QuantityValue } from "../../mentions/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import { claimSpan } from "./claim-span.ts";
import { governingWords, LINKING } from "./governing-words.ts";
import { ACT_CLASSES, countsPeople, MEASURES, SEPARATE_HEADS, type Measure } from "./measures.ts";
import { talliesIn, type Tally } from "./tallies.ts";
import { countsYards } from "./performances.ts";
import { readScore } from "./scores.ts";
import { distinctnessOf } from "./telling-numbers.ts";
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

function isQuantity(mention: Mention): mention is QuantityMention {
  return mention.value.type === "quantity";
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
  const quantity = withoutDoer(normalized(mention.value, speaksOfMagnitude(source, sentence)), clause, span);
  const tokens = source.tagged(sentence);
  const governing = governingWords(
    tokens,
    clauses,
    span,
    siblings.filter((other) => other !== mention),
  );
  const score =
    quantity.dimension === "score" ? readScore({ source, sentence, mention, siblings }) : undefined;
  const owner = score ? score.owner : ownerOf(source, sentence, mention, clause?.agent ?? []);
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

/**
 * One form for what is told in several: "a magnitude of 5.5", "two-thirds" and "67 percent", "$8 billion
 * a year" and "$8 billion last year".
 */
function normalized(quantity: QuantityValue, nearMagnitude: boolean): QuantityValue {
  if (isMagnitude(quantity, nearMagnitude)) {
    return { ...quantity, dimension: "magnitude", unit: "magnitude", role: "magnitude" };
  }
  if (countsYards(quantity, quantity.counted?.head ?? "")) {
    return { ...quantity, dimension: "length", unit: "yd", role: "level", counted: null };
  }
  if (quantity.dimension === "money" && quantity.unit?.endsWith("/year") === true) {
    return { ...quantity, unit: quantity.unit.replace("/year", ""), role: "level" };
  }
  if (quantity.dimension !== "share") return quantity;
  const percent = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1e6) / 1e4;
  return {
    ...quantity,
    dimension: "percent",
    unit: "%",
    min: percent(quantity.min),
    max: percent(quantity.max),
  };
}

/** Strengths of quakes have one decimal: "put it at 5.5" beside a magnitude, "a 5.5 degree quake". */
function isMagnitude({ dimension, counted, min, max }: QuantityValue, nearMagnitude: boolean): boolean {
  const head = counted === null ? null : nounClass(counted.head);
  if (dimension === "count" && head === "magnitude") return true;
  if ((dimension === "other" || dimension === "temperature") && head === "quake") return true;
  const bare = dimension === "count" && counted === null && min !== null && min === max;
  return nearMagnitude && bare && min > 0 && min < 10 && !Number.isInteger(min);
}

/** Whether the sentence or the one before it gives a magnitude. */
function speaksOfMagnitude(source: SourceReading, sentence: Sentence): boolean {
  const before = source.document.sentences[sentence.index - 1];
  return [sentence, ...(before ? [before] : [])].some((near) =>
    source.inSentence(near).some((mention) => isQuantity(mention) && mention.value.dimension === "magnitude"),
  );
}

/** How far from the number the name it belongs to may stand. */
const OWNER_REACH = 60;

/**
 * The entity key of what the figure is a figure of: the place a distance is taken from, the person of
 * an age, the company or state whose money or share it is. Null where no name stands in that place.
 */
function ownerOf(
  source: SourceReading,
  sentence: Sentence,
  mention: QuantityMention,
  agent: readonly Span[],
): string | null {
  const names = source.namesInSentence(sentence);
  const { dimension } = mention.value;
  if (dimension === "length") return distanceFrom(source.document.text, names, mention);
  if (dimension === "age") {
    const people = names.filter(({ value }) => value.type === "person");
    const near = people.filter((person) => gap(person, mention) <= AGE_REACH);
    return keyOf([...near].sort((a, b) => gap(a, mention) - gap(b, mention))[0]);
  }
  const doers = names.filter((name) =>
    agent.some(({ start, end }) => start <= name.start && name.end <= end),
  );
  const own = names.find(({ end }) => /^['’]s?\s*$/u.test(source.document.text.slice(end, mention.start)));
  if (dimension !== "count") return keyOf(own) ?? jointKey(doers);
  // "Berg's three goals" and "Hale's five": what somebody did or has is counted for each.
  const [doer] = doers.filter(({ value }) => value.type === "person" || value.type === "organisation");
  return keyOf(own ?? (countsPeople(mention.value.counted?.head ?? "person") ? undefined : doer));
}

/** "Maria Lopez, 34" and "20-year-old Jerome Battle": nothing but a comma or a word between. */
const AGE_REACH = 12;

/** "Norvik and Harland together had …" is of neither alone. */
function jointKey(names: readonly NameMention[]): string | null {
  const keys = [...new Set(names.map(({ value }) => entityKey(value)))].sort();
  return keys.length === 0 ? null : keys.join("+");
}

function keyOf(name: NameMention | undefined): string | null {
  return name ? entityKey(name.value) : null;
}

function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** "20 miles north of Ardana". */
function distanceFrom(text: string, names: readonly NameMention[], mention: Span): string | null {
  const after = names.find(
    ({ value, start }) =>
      value.type === "place" && start >= mention.end && start - mention.end <= OWNER_REACH,
  );
  return after && /\b(?:of|from)\b/u.test(text.slice(mention.end, after.start))
    ? entityKey(after.value)
    : null;
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

/** The measure whose signal governs the figure most closely. */
function measureOf(
  quantity: QuantityValue,
  head: string | null,
  words: readonly string[],
  part: boolean,
): Measure | null {
  const { counted } = quantity;
  const fits = (measure: Measure): boolean => canMeasure(measure, quantity, head);
  const own = counted?.modifiers ?? [];
  const noun = counted && !counted.head.endsWith("ly") ? [counted.head] : [];
  // A sum is what its noun says ("a $500 reward"); "two of the nine [freed]" is not of the nine.
  const ordered =
    quantity.dimension === "money"
      ? [...noun, ...own, ...words]
      : part
        ? [...words, ...own, ...noun]
        : [...own, ...(counted?.head.endsWith("ly") ? [counted.head] : []), ...words, ...noun];
  for (const word of ordered) {
    const found = MEASURES_BY_SIGNAL.get(word)?.find(fits);
    if (found) return found;
  }
  return MEASURES_WITHOUT_SIGNAL.find(fits) ?? null;
}

/** Whether a figure of this size, counting this, can be one of the measure's. */
function canMeasure(
  { dimensions, heads, nouns, most, least, daily }: Measure,
  { dimension, role, min, max }: QuantityValue,
  head: string | null,
): boolean {
  return (
    dimensions.includes(dimension) &&
    // A rise of a sum is no sum; what moves by the day is told by its rises.
    (role !== "delta" || dimension !== "money" || daily === true) &&
    (max ?? 0) <= (most ?? Number.POSITIVE_INFINITY) &&
    (min ?? Number.POSITIVE_INFINITY) >= (least ?? 0) &&
    (heads !== "people" || head === null || countsPeople(head) || nouns?.includes(head) === true)
  );
}

/** In the order of the table, which decides between several. */
const MEASURES_BY_SIGNAL: ReadonlyMap<string, readonly Measure[]> = measuresBySignal();
const MEASURES_WITHOUT_SIGNAL = MEASURES.filter(({ signals }) => signals.length === 0);

function measuresBySignal(): Map<string, Measure[]> {
  const index = new Map<string, Measure[]>();
  for (const measure of MEASURES) {
    for (const signal of new Set(measure.signals)) {
      const known = index.get(signal);
      if (known) known.push(measure);
      else index.set(signal, [measure]);
    }
  }
  return index;
}

/** The date of the clause nearest to the figure; failing that, the earlier time the passage speaks of. */
function timeOf(
  source: SourceReading,
  sentence: Sentence,
  own: Clause | undefined,
  span: Span,
  scene: string | null,
): string | null {
  const clauses = source.clauses(sentence);
  const clause = own ?? sentence;
  const inClause = source
    .inSentence(sentence)
    .filter(isDated)
    .filter((date) => {
      if (isAttributive(source.document.text, date)) {
        const ofSubject = own?.agent.some((phrase) => contains(phrase, date)) ?? false;
        return ofSubject || gap(date, span) <= ATTRIBUTE_REACH;
      }
      const aside = asideOf(clauses, date);
      return (aside === null || contains(aside, span)) && gap(date, clause) <= CLAUSE_SLACK;
    });
  const nearest = [...inClause].sort(
    (a, b) => gap(a, clause) - gap(b, clause) || gap(a, span) - gap(b, span),
  )[0];
  return nearest?.value.edtf ?? scene;
}

/** "the 2003 toll of 26,000": the thing the date tells apart is the figure's own, as is "the 2003 team won 12". */
const ATTRIBUTE_REACH = 12;
/** A date may stand just outside what the parser takes for the clause. */
const CLAUSE_SLACK = 25;

const PART_BEFORE =
  /(?:\b(?:including|among them|of (?:whom|which|them),?|some of whom|another)|(?:^|[.;,]\s)\s*of (?:the|those|these|its|their) [\p{L} -]{2,30},)\s*$/iu;
const PART_AFTER = /^\s*(?:of (?:the|its|their|those|them|whom|which|these)\b|out of\b|in every\b)/iu;
const OTHERS = /\b(?:another|others?|additional)\b|\bmore (?!than\b)\p{L}/iu;

/** Whether the figure is told as a part of another: "including 300 children", "30 of the 80". */
function isPart(text: string, sentence: Span, span: Span, number: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start);
  const after = text.slice(number.end, Math.min(sentence.end, number.end + 20));
  return PART_BEFORE.test(before) || PART_AFTER.test(after) || OTHERS.test(text.slice(span.start, span.end));
}

/** Whose age it is, by name. */
function ownerName(
  source: SourceReading,
  sentence: Sentence,
  { dimension }: QuantityValue,
  owner: string | null,
): string | null {
  if (dimension !== "age" || owner === null) return null;
  const names = source.namesInSentence(sentence);
  return names.find(({ value }) => entityKey(value) === owner)?.value.name ?? null;
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
  if (dimension !== "count" || distinctnessOf(quantity) === "telling") {
    keys.push(`${dimension}|${String(min ?? max ?? "")}`);
  }
  return keys;
}
