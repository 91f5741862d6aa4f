import type { SharedOrigin } from "../analysis.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";
import { isName, type SourceReading } from "../claims/source-reading.ts";
import type { Sentence } from "../document/document.ts";

/** Words in a run that two sources must share: shorter runs recur by chance. */
const SHINGLE = 8;
/** Runs found in more sources than this are stock phrases of the story, not traces of copying. */
const MOST_SHARING = 12;

interface OriginSource {
  readonly id: string;
  readonly source: SourceReading;
}

/**
 * Pairs of sources that share a run of at least eight words: they may have their words from one place.
 * Linear in the text: runs are hashed, and only sources that share one are paired.
 */
export function findOrigins(
  sources: readonly OriginSource[],
  claims: readonly PlacedClaim[],
): SharedOrigin[] {
  const runs = new Map<string, { source: number; sentence: Sentence }[]>();
  sources.forEach(({ source }, i) => {
    for (const sentence of source.document.sentences) addRuns(runs, sentence, i);
  });
  const shared = new Map<string, { a: number; b: number; sentences: Set<Sentence> }>();
  for (const places of runs.values()) {
    const bySource = new Map(places.map((place) => [place.source, place.sentence]));
    if (bySource.size < 2 || bySource.size > MOST_SHARING) continue;
    const ids = [...bySource.keys()];
    ids.forEach((a, x) => {
      for (const b of ids.slice(x + 1)) {
        const key = `${String(a)}|${String(b)}`;
        const pair = shared.get(key) ?? { a, b, sentences: new Set<Sentence>() };
        for (const id of [a, b]) {
          const sentence = bySource.get(id);
          if (sentence) pair.sentences.add(sentence);
        }
        shared.set(key, pair);
      }
    });
  }
  return [...shared.values()]
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .flatMap(({ a, b, sentences }) => describePair(sources[a], sources[b], sentences, claims));
}

function addRuns(
  runs: Map<string, { source: number; sentence: Sentence }[]>,
  sentence: Sentence,
  source: number,
): void {
  const words = wordsOf(sentence).split(" ");
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const run = words.slice(i, i + SHINGLE).join(" ");
    const places = runs.get(run);
    if (!places) runs.set(run, [{ source, sentence }]);
    else if (places.at(-1)?.source !== source && places.length <= MOST_SHARING)
      places.push({ source, sentence });
  }
}

function describePair(
  a: OriginSource | undefined,
  b: OriginSource | undefined,
  sentences: ReadonlySet<Sentence>,
  claims: readonly PlacedClaim[],
): SharedOrigin[] {
  if (!a || !b) return [];
  const of = ({ source }: OriginSource): Sentence[] =>
    source.document.sentences.filter((s) => sentences.has(s));
  const own = withTwins(of(a), a, b);
  const other = withTwins(of(b), b, a);
  const quoted = [...own, ...other].some((sentence) => /[“”"«»]/u.test(sentenceText(a, b, sentence)));
  const count = Math.min(own.length, other.length);
  const what =
    quoted && count === 1 ? "one quotation" : count === 1 ? "one passage" : `${String(count)} passages`;
  const credits = [...creditsOf(a, own), ...creditsOf(b, other)];
  const credit = credits.length > 0 ? `, credited to ${[...new Set(credits)].join(" and ")}` : "";
  const placeIn = (id: string) => (sentence: Sentence) => `${id}:${String(sentence.index)}`;
  const shared = new Set([...own.map(placeIn(a.id)), ...other.map(placeIn(b.id))]);
  return [
    {
      sources: [a.id, b.id],
      why: `share ${what} word for word${credit}`,
      claims: claims
        .filter(({ claim, sentenceIndex }) => shared.has(`${claim.source}:${String(sentenceIndex)}`))
        .map(({ claim }) => claim.id),
    },
  ];
}

/**
 * The shared sentences of a source and those too short for a run that stand in the other source as
 * well: between two sources that share words, these are shared too.
 */
function withTwins(shared: readonly Sentence[], home: OriginSource, other: OriginSource): Sentence[] {
  const known = new Set(shared);
  const twins = new Set(other.source.document.sentences.map(wordsOf));
  return home.source.document.sentences.filter(
    (sentence) => known.has(sentence) || twins.has(wordsOf(sentence)),
  );
}

/** Its words in lower case, without marks. */
function wordsOf({ tokens }: Sentence): string {
  return tokens
    .filter(({ kind }) => kind !== "mark")
    .map(({ lower }) => lower)
    .join(" ");
}

function sentenceText(a: OriginSource, b: OriginSource, sentence: Sentence): string {
  const home = a.source.document.sentences.includes(sentence) ? a : b;
  return home.source.document.text.slice(sentence.start, sentence.end);
}

/** News agencies named in the shared sentences. */
function creditsOf({ id, source }: OriginSource, sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((sentence) =>
    source
      .inSentence(sentence)
      .filter(isName)
      .filter(({ value }) => value.role === "news agency")
      .map(({ value }) => `${value.name} in ${id}`),
  );
}

/**
 * Names the origin of a source for a given question: the first source with which it shares words that
 * one of the question's claims stands in, directly or through others; itself where no copying was
 * detected.
 */
export function originNames(
  origins: readonly SharedOrigin[],
): (source: string, claims: readonly string[]) => string {
  return (source, claims) => {
    const ids = new Set(claims);
    const links = origins.filter(({ claims: shared }) => shared.some((id) => ids.has(id)));
    let origin = source;
    for (;;) {
      const link = links.find(({ sources }) => sources[1] === origin);
      if (!link) return origin;
      origin = link.sources[0]; // an earlier source: the way ends
    }
  };
}
