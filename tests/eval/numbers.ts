/**
 * Measures the number recognizer: reads every set of `DIR/numbers`, runs the recognizer on each text, and
 * writes `SET.jsonl` with prediction lines for `score-numbers.mjs` into OUT.
 *
 *   npx tsx tests/eval/numbers.ts DIR OUT
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readDocument } from "../../src/core/document/read-document.ts";
import type { Mention, QuantityMention, QuantityValue } from "../../src/core/mentions/mention.ts";
import { quantities } from "../../src/core/mentions/quantities/recognizer.ts";
import { goldUnitName } from "./number-units.ts";

export interface NumberPrediction {
  readonly value: number | readonly [number, number] | null;
  readonly change: string;
  readonly unit: string;
}

export interface NumberPredictionLine {
  readonly id: string;
  readonly quantities: readonly NumberPrediction[];
}

/** A line of `crosscheck extract`, as far as numbers need it: mentions of every type. */
export interface ExtractedLine {
  readonly id: string;
  readonly mentions: readonly Pick<Mention, "rule" | "value" | "start" | "end">[];
}

/**
 * Every set has its own conventions; the recognizer follows none of them, so they are put on here.
 * `nq` is NewsQuant, `hard` our sixty sentences.
 */
export function toNumberPrediction(line: ExtractedLine): NumberPredictionLine {
  const set = line.id.startsWith("nq-") ? "nq" : line.id.startsWith("hard-") ? "hard" : "other";
  const found = line.mentions.filter(isQuantity);
  const kept =
    set === "nq" ? withJoinedLevels(found.filter(isInNewsQuant).flatMap(apart).flatMap(unitByUnit)) : found;
  return {
    id: line.id,
    quantities: kept.map((mention) => {
      const { value } = mention;
      return {
        value: valueFor(value, set),
        change: set === "nq" ? newsQuantChange(mention) : changeOf(value),
        unit: set === "hard" ? hardUnit(value) : goldUnitName(withOwnNoun(mention, found)),
      };
    }),
  };
}

type Found = Pick<QuantityMention, "rule" | "value" | "start" | "end">;

function isQuantity(mention: ExtractedLine["mentions"][number]): mention is Found {
  return mention.value.type === "quantity";
}

/** NewsQuant labels no multiplication words, no zeros in words, no bare scores and no gaps. */
function isInNewsQuant({ rule }: Found): boolean {
  return !NOT_IN_NEWSQUANT.has(rule);
}

const NOT_IN_NEWSQUANT: ReadonlySet<string> = new Set([
  "quantities/doubled",
  "quantities/<number>fold",
  "quantities/<number> times as",
  "quantities/no <toll>",
  "quantities/a <period> after",
  "quantities/a handful of",
]);

/** NewsQuant writes "8 or $9" as two prices, "three or four years" as one range. */
function apart(mention: Found): readonly Found[] {
  const { value, rule } = mention;
  if (value.dimension !== "money" || !rule.includes("> or <")) return [mention];
  return [
    { ...mention, value: { ...value, max: value.min, bound: "=" } },
    { ...mention, value: { ...value, min: value.max, bound: "=" } },
  ];
}

/** NewsQuant writes "2 hours, 5 minutes and 9 seconds" as three amounts. */
function unitByUnit(mention: Found): readonly Found[] {
  if (mention.rule !== COMPOUND) return [mention];
  return mention.value.text.split(/,? and |, /).flatMap((part) => {
    const read = quantities.recognize(readDocument(part, {}), []) as readonly QuantityMention[];
    return read.map(({ rule, value }) => ({ rule, value, start: mention.start, end: mention.end }));
  });
}

const COMPOUND = "quantities/<number> <unit> <number> <smaller unit>";

/** Room for the words between two levels: " at 9 a.m. on Monday to nearly ". */
const LONGEST_GLUE = 30;

/** NewsQuant writes "from 2.5 to 3.0 mm" as one range, whatever the verb before it. */
function withJoinedLevels(found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    const range = last && joinedLevels(last, mention);
    if (range) joined[joined.length - 1] = range;
    else joined.push(mention);
  }
  return joined;
}

function joinedLevels(from: Found, to: Found): Found | null {
  if (from.value.role !== "from" || to.value.role !== "to" || !isSameUnit(from.value, to.value)) return null;
  if (to.start - from.end >= LONGEST_GLUE) return null;
  return { ...to, value: { ...to.value, min: from.value.min, max: to.value.max, bound: "range" } };
}

function isSameUnit(a: QuantityValue, b: QuantityValue): boolean {
  return a.unit === b.unit || a.unit === null || b.unit === null;
}

function valueFor(value: QuantityValue, set: string): NumberPrediction["value"] {
  const { min, max } = value;
  if (min === null || max === null) return min ?? max;
  if (min === max && value.role !== "score") return min;
  if (set === "nq" && min === 24 && max === 100) return 12; // NewsQuant reads "dozens" as one dozen
  return [min, max];
}

/** NewsQuant names what stands behind this number or another as its unit, never the subject of the sentence. */
function withOwnNoun({ value, start }: Found, all: readonly Found[]): QuantityValue {
  const { counted } = value;
  const near =
    counted === null ||
    counted.start >= start ||
    all.some((other) => other.start < counted.start && counted.end <= other.end);
  return near ? value : { ...value, counted: null };
}

/** NewsQuant marks a direction only where its word stands before the number, and a bound goes first. */
function newsQuantChange({ value, rule }: Found): string {
  const plain = changeOf({ ...value, direction: null });
  if (plain !== "=") return plain;
  return /^quantities\/<(?:up|down)>/.test(rule) ? changeOf(value) : "=";
}

/** CQE has one slot for bound and direction: the bound goes first, save beside a stated change in our own set. */
function changeOf(value: QuantityValue): string {
  if (value.bound === "~") return "~";
  if (value.bound === ">" || value.bound === ">=") {
    return value.role === "delta" && value.direction ? value.direction : ">";
  }
  if (value.bound === "<" || value.bound === "<=") return "<";
  return value.role === "delta" && value.direction ? value.direction : "=";
}

/** Our own set names units as the recognizer does. */
function hardUnit(value: QuantityValue): string {
  if (value.dimension === "age") return `${value.unit ?? ""} (age)`;
  if (value.unit === "ha") return "hectare";
  return value.unit ?? value.counted?.head ?? "-";
}

function readLines(file: string): { id: string; text: string }[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; text: string });
}

function run(data: string, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(join(data, "numbers")).filter((name) => name.endsWith(".jsonl"))) {
    const lines = readLines(join(data, "numbers", file)).map(({ id, text }) => {
      const mentions = quantities.recognize(readDocument(text, {}), []) as readonly QuantityMention[];
      return JSON.stringify(toNumberPrediction({ id, mentions }));
    });
    writeFileSync(join(out, basename(file)), `${lines.join("\n")}\n`);
  }
}

const [, script, data, out] = process.argv;
if (script !== undefined && basename(script) === "numbers.ts") {
  if (data === undefined || out === undefined) {
    process.stderr.write("usage: tsx tests/eval/numbers.ts DIR OUT\n");
    process.exitCode = 2;
  } else run(data, out);
}
