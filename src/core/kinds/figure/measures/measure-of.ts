import { flatMap } from "../../../../base/flat-map.ts";
import { mapDefined } from "../../../../base/map-defined.ts";
import { groupBy } from "../../../../base/order.ts";
import type { Dimension, QuantityValue } from "../../../mentions/mention.ts";
import type { FigureSignals } from "../signals/figure-signals.ts";
import { countsPeople, MEASURES } from "./measures.ts";
import type { Measure } from "./measure.ts";

/** The measure whose signal governs the figure most closely. */
export function measureOf(
  quantity: QuantityValue,
  head: string | null,
  { surest, words }: Pick<FigureSignals, "surest" | "words">,
  part: boolean,
): Measure | null {
  const { counted } = quantity;
  const measures = BY_DIMENSION.get(quantity.dimension);
  if (measures === undefined) return null;
  const isSum = SUMS.has(quantity.dimension);
  const fits = (measure: Measure): boolean => canMeasure(measure, quantity, head);
  const group = counted && GROUPS.has(lastWord(counted.text)) ? [lastWord(counted.text)] : [];
  const own = [...group, ...(counted?.modifiers.filter((word) => !SAYING_NOTHING.has(word)) ?? [])];
  // "a crowd of 300": people are counted, and the crowd says what they do.
  const noun = counted && !counted.head.endsWith("ly") ? [lastWord(counted.text), counted.head] : [];
  // A sum or a time is what its noun says ("a $500 reward", "18 months of probation"); "two of the nine [freed]" is not of the nine.
  const manner = counted?.head.endsWith("ly") ? [counted.head] : [];
  const ordered = isSum ? [[...noun, ...own], words] : part ? [words, own, noun] : [own, manner, words, noun];
  for (const signals of [surest, ...ordered]) {
    const found =
      measureBy(measures, compoundsIn(measures, signals), fits) ?? measureBy(measures, signals, fits);
    if (found) return found;
  }
  return measures.withoutSignal.find(fits) ?? null;
}

const SUMS: ReadonlySet<string> = new Set(["percent", "money", "time"]);

/** "Yearly [sales]": as printed, since one sale is another thing. */
function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
}

/** Groups that say what their members are together for, whatever else they do: "a crowd of 5,000 watched". */
const GROUPS: ReadonlySet<string> = new Set("crowd audience attendance workforce electorate".split(" "));

/**
 * Words beside a noun that say nothing of what is counted, as they would behind it: "12 hospital workers" are in no
 * hospital, and of "the last 13 games" none lasted.
 */
const SAYING_NOTHING: ReadonlySet<string> = new Set("hospital clinic jail prison shelter last".split(" "));

/** The first measure that fits, by the first of the signals that has one. */
function measureBy(
  { bySignal }: Measures,
  signals: readonly string[],
  fits: (measure: Measure) => boolean,
): Measure | undefined {
  for (const signal of signals) {
    const found = bySignal.get(signal)?.find(fits);
    if (found) return found;
  }
  return undefined;
}

/** "market value": signals of two words of which both stand there; in the order of their first words. */
function compoundsIn({ compounds }: Measures, words: readonly string[]): readonly string[] {
  return flatMap(words, (word) => {
    const begun = compounds.get(word);
    return begun === undefined
      ? NONE
      : mapDefined(begun, ({ signal, rest }) =>
          rest.every((other) => words.includes(other)) ? signal : null,
        );
  });
}

const NONE: readonly string[] = [];

/** Whether a figure of this size, counting this, can be one of the measure's. */
function canMeasure(
  { heads, nouns, most, least, daily, changes, noShare, byHead, named }: Measure,
  { dimension, role, min, max }: QuantityValue,
  head: string | null,
): boolean {
  return (
    !(noShare === true && role === "share") &&
    (changes === undefined || changes === (role === "delta")) &&
    // A rise of a sum is no sum; what moves by the day is told by its rises.
    (role !== "delta" || dimension !== "money" || daily === true) &&
    (max ?? 0) <= (most ?? Number.POSITIVE_INFINITY) &&
    (min ?? Number.POSITIVE_INFINITY) >= (least ?? 0) &&
    (head === null
      ? byHead !== true && named !== true
      : nouns?.includes(head) === true || (heads === "people" ? countsPeople(head) : nouns === undefined))
  );
}

/** The measures that figures of one dimension can have, each list in the order of the table. */
interface Measures {
  readonly bySignal: ReadonlyMap<string, readonly Measure[]>;
  /** Signals of several words, by the first of them. */
  readonly compounds: ReadonlyMap<string, readonly Compound[]>;
  readonly withoutSignal: readonly Measure[];
}

interface Compound {
  readonly signal: string;
  readonly rest: readonly string[];
}

const BY_DIMENSION: ReadonlyMap<Dimension, Measures> = new Map(
  [...new Set(MEASURES.flatMap(({ dimensions }) => dimensions))].map((dimension) => [
    dimension,
    indexed(MEASURES.filter(({ dimensions }) => dimensions.includes(dimension))),
  ]),
);

function indexed(measures: readonly Measure[]): Measures {
  const bySignal = measuresBySignal(measures);
  const compounds = [...bySignal.keys()].filter((signal) => signal.includes(" "));
  return {
    bySignal,
    compounds: groupBy(
      compounds.map((signal) => ({ signal, rest: signal.split(" ").slice(1) })),
      ({ signal }) => signal.slice(0, signal.indexOf(" ")),
    ),
    withoutSignal: measures.filter(
      ({ signals, nounSignals }) => signals.length === 0 && nounSignals === undefined,
    ),
  };
}

function measuresBySignal(measures: readonly Measure[]): Map<string, Measure[]> {
  const index = new Map<string, Measure[]>();
  const add = (signal: string, measure: Measure): void => {
    const known = index.get(signal);
    if (known) known.push(measure);
    else index.set(signal, [measure]);
  };
  for (const { heads, ...measure } of measures) {
    for (const signal of new Set(measure.signals))
      add(signal, heads === undefined ? measure : { ...measure, heads });
    for (const signal of new Set(measure.nounSignals)) add(signal, { ...measure, named: true });
  }
  return index;
}
