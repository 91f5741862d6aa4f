import type { Change } from "diff";
import { byKeys } from "../base/order.ts";
import type { DossierState, ReportSource, Span } from "../core/index.ts";
import { indexDossier } from "./dossier-index.ts";
import { changedWords } from "./wording.ts";

/** A sentence of one source beside the sentence of another that shares most of its wording. */
export interface SharedPassage {
  readonly left: PassageSide;
  readonly right: PassageSide;
  /** Words in runs that both have. */
  readonly sharedWords: number;
}

export interface PassageSide {
  /** UTF-16 offset in the stored text. */
  readonly start: number;
  readonly runs: readonly PassageRun[];
}

export interface PassageRun {
  readonly text: string;
  /** A run of words that stands on both sides. */
  readonly shared: boolean;
}

interface Sentence extends Span {
  readonly shingles: readonly string[];
}

/** Words in a row that two sentences must share to be set side by side: fewer are common phrases. */
const SHINGLE = 3;
/** Shorter shared runs ("of the") say nothing of copying. */
const SHORTEST_RUN = 3;
/** Shingles that many sentences of the other source have ("according to the") find nothing. */
const MOST_SENTENCES_OF_A_SHINGLE = 8;

/** In the order of the left source; a sentence of either side stands in one passage at most. */
export function sharedPassages(
  state: DossierState,
  left: ReportSource,
  right: ReportSource,
): readonly SharedPassage[] {
  const rightSentences = sentencesOf(state, right);
  const byShingle = indexShingles(rightSentences);
  const taken = new Set<Sentence>();
  return sentencesOf(state, left).flatMap((sentence) => {
    const nearest = nearestSentence(sentence, byShingle, taken);
    if (!nearest) return [];
    const words = (source: ReportSource, { start, end }: Span): string => source.text.slice(start, end);
    const changes = changedWords(words(left, sentence), words(right, nearest)) ?? [];
    const shared = changes.filter(isShared);
    if (shared.length === 0) return [];
    taken.add(nearest);
    return [
      {
        left: { start: sentence.start, runs: changes.filter(({ added }) => !added).flatMap(toRuns) },
        right: { start: nearest.start, runs: changes.filter(({ removed }) => !removed).flatMap(toRuns) },
        sharedWords: shared.reduce((sum, { value }) => sum + countWords(value), 0),
      },
    ];
  });
}

function sentencesOf(state: DossierState, source: ReportSource): readonly Sentence[] {
  const { toUtf16 } = indexDossier(state).offsets(source);
  return source.sentences
    .filter(({ coverage }) => coverage !== "boilerplate")
    .map((stored) => {
      const span = toUtf16(stored);
      return { ...span, shingles: shinglesOf(source.text.slice(span.start, span.end)) };
    });
}

function shinglesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(" "));
}

function indexShingles(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const index = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (const shingle of new Set(sentence.shingles)) {
      const known = index.get(shingle);
      if (known) known.push(sentence);
      else index.set(shingle, [sentence]);
    }
  }
  return index;
}

function nearestSentence(
  sentence: Sentence,
  byShingle: ReadonlyMap<string, readonly Sentence[]>,
  taken: ReadonlySet<Sentence>,
): Sentence | null {
  const common = new Map<Sentence, number>();
  for (const shingle of new Set(sentence.shingles)) {
    const holders = byShingle.get(shingle) ?? [];
    if (holders.length > MOST_SENTENCES_OF_A_SHINGLE) continue;
    for (const other of holders) if (!taken.has(other)) common.set(other, (common.get(other) ?? 0) + 1);
  }
  const [best] = [...common].sort(
    byKeys(
      ([, count]) => -count,
      ([{ start }]) => start,
    ),
  );
  return best?.[0] ?? null;
}

function isShared({ value, added, removed }: Change): boolean {
  return !added && !removed && countWords(value) >= SHORTEST_RUN;
}

/** White space at the ends of a shared run is not marked. */
function toRuns(change: Change): readonly PassageRun[] {
  const { value } = change;
  if (!isShared(change)) return [{ text: value, shared: false }];
  const inner = value.trim();
  const at = value.indexOf(inner);
  return [
    { text: value.slice(0, at), shared: false },
    { text: inner, shared: true },
    { text: value.slice(at + inner.length), shared: false },
  ].filter(({ text }) => text !== "");
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
