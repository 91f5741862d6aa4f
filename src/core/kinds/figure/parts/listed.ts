import { itemAt } from "../../../../base/item-at.ts";
import type { ClaimDraft } from "../../../claims/claim.ts";
import type { TaggedToken } from "../../../clauses/tagged.ts";
import { lastUpTo, type Span } from "../../../text/span.ts";
import type { FigureValue } from "../value.ts";

type Figure = ClaimDraft<FigureValue>;

/**
 * Figures of a list that name what they count once: of "37 people in Haiti, [four] in Jamaica and [two] in Cuba" all
 * count people killed; of "1,850 jobs, [200] in Britain" the second are some of the first.
 * @param tokens those of the sentence
 * @param figures those of the sentence in text order
 * @param keysOf the blocking keys of a figure
 */
export function withListed(
  tokens: readonly TaggedToken[],
  figures: readonly Figure[],
  keysOf: (value: FigureValue) => readonly string[],
): readonly Figure[] {
  if (figures.length < 2) return figures;
  const listed: Figure[] = [];
  for (const figure of figures) {
    const before = listed.at(-1);
    listed.push(
      before && isListedBehind(tokens, before, figure) ? asListed(figure, before, tokens, keysOf) : figure,
    );
  }
  return listed;
}

/** It counts what nothing names, somewhere, and no verb stands between the two. */
function isListedBehind(
  tokens: readonly TaggedToken[],
  before: Figure,
  { value, start, end }: Figure,
): boolean {
  if (value.dimension !== "count" || value.unit !== null || value.head !== null) return false;
  if (before.value.dimension !== "count" || before.value.unit !== null) return false;
  if (before.value.measure === null && before.value.head === null) return false;
  if (value.measure !== null && value.measure !== before.value.measure) return false;
  return isPlaced(tokens, { start, end }) && isRunOn(between(tokens, before, { start, end }));
}

function between(tokens: readonly TaggedToken[], before: Span, { start }: Span): readonly TaggedToken[] {
  return tokens.slice(lastUpTo(tokens, before.end) + 1, lastUpTo(tokens, start) + 1);
}

/** "37 people [in Haiti,] four", "six people [died in Ulm and] two": one stretch, with a comma or an "and", and no other clause. */
function isRunOn(words: readonly TaggedToken[]): boolean {
  const placed = words.findIndex(({ pos }) => pos === "ADP");
  return (
    words.length <= LONGEST &&
    words.some(({ text, pos }) => text === "," || pos === "CCONJ") &&
    words.every(
      ({ pos, text }, i) => (i < placed || !TELLING.has(pos)) && !APART.has(text) && pos !== "SCONJ",
    )
  );
}

/** Words between two numbers of a list, at most. */
const LONGEST = 12;
const TELLING: ReadonlySet<string> = new Set(["VERB", "AUX"]);
const APART: ReadonlySet<string> = new Set([";", ":", "—", "–", "(", ")"]);

/** "Four [in Jamaica]", "fourteen [outside the ground]". */
function isPlaced(tokens: readonly TaggedToken[], { end }: Span): boolean {
  const [preposition, noun] = [
    itemAt(tokens, lastUpTo(tokens, end) + 1),
    itemAt(tokens, lastUpTo(tokens, end) + 2),
  ];
  return (
    PLACING.has(preposition?.lower ?? "") && noun !== undefined && noun.pos !== "NUM" && noun.pos !== "VERB"
  );
}

const PLACING: ReadonlySet<string> = new Set(
  "in at near on off from outside inside across around along aboard".split(" "),
);

/** What stands in a place of its own is beside what stands in another; else it is some of it. */
function asListed(
  figure: Figure,
  before: Figure,
  tokens: readonly TaggedToken[],
  keysOf: (value: FigureValue) => readonly string[],
): Figure {
  const { measure, head, act, narrowing, part } = before.value;
  const isSome = !between(tokens, before, figure).some(({ lower }) => PLACING.has(lower));
  const value = { ...figure.value, measure, head, act, narrowing, part: part || isSome };
  return {
    ...figure,
    attribute: before.attribute,
    value,
    cues: () => ({ ...figure.cues(), keys: keysOf(value) }),
  };
}
