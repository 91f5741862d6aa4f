import { groupBy } from "../../base/order.ts";
import type { SharedOrigin } from "../analysis.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";
import type { Passage } from "./passages.ts";

/** Words in a run that two sources must share: shorter runs recur by chance. */
const SHINGLE = 8;
/** Runs found in more sources than this are stock phrases of the story, not traces of copying. */
const MOST_SHARING = 12;

interface OriginSource {
  readonly id: string;
  readonly passages: readonly Passage[];
}

/** Two sources that share runs, by their places in the list, and the passages that hold them. */
interface SharedRuns {
  readonly a: number;
  readonly b: number;
  readonly passages: Set<Passage>;
}

/** Ids of the claims that stand in some passages of two sources, in the order of all claims. */
type ClaimsIn = (places: readonly string[]) => readonly string[];

/**
 * Pairs of sources that share a run of at least eight words: they may have their words from one place.
 * Linear in the text: runs are hashed, and only sources that share one are paired.
 */
export function findOrigins(
  sources: readonly OriginSource[],
  claims: readonly PlacedClaim[],
): SharedOrigin[] {
  const bySentence = groupBy(claims.entries(), ([, { claim, sentenceIndex }]) =>
    placeOf(claim.source, sentenceIndex),
  );
  const claimsIn: ClaimsIn = (places) =>
    places
      .flatMap((place) => bySentence.get(place) ?? [])
      .sort(([i], [j]) => i - j)
      .map(([, { claim }]) => claim.id);
  return pairsWithRuns(sources).flatMap(({ a, b, passages }) =>
    describePair(sources[a], sources[b], passages, claimsIn),
  );
}

function placeOf(source: string, sentence: number): string {
  return `${source}:${String(sentence)}`;
}

function pairsWithRuns(sources: readonly OriginSource[]): readonly SharedRuns[] {
  const runs = new Map<string, { source: number; passage: Passage }[]>();
  sources.forEach(({ passages }, i) => {
    for (const passage of passages) addRuns(runs, passage, i);
  });
  const shared = new Map<string, SharedRuns>();
  for (const places of runs.values()) {
    const bySource = new Map(places.map((place) => [place.source, place.passage]));
    if (bySource.size < 2 || bySource.size > MOST_SHARING) continue;
    const ids = [...bySource.keys()];
    ids.forEach((a, x) => {
      for (const b of ids.slice(x + 1)) {
        const key = `${String(a)}|${String(b)}`;
        const pair = shared.get(key) ?? { a, b, passages: new Set<Passage>() };
        for (const id of [a, b]) {
          const passage = bySource.get(id);
          if (passage) pair.passages.add(passage);
        }
        shared.set(key, pair);
      }
    });
  }
  return [...shared.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

function addRuns(
  runs: Map<string, { source: number; passage: Passage }[]>,
  passage: Passage,
  source: number,
): void {
  const words = passage.words.split(" ");
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const run = words.slice(i, i + SHINGLE).join(" ");
    const places = runs.get(run);
    if (!places) runs.set(run, [{ source, passage }]);
    else if (places.at(-1)?.source !== source && places.length <= MOST_SHARING)
      places.push({ source, passage });
  }
}

function describePair(
  a: OriginSource | undefined,
  b: OriginSource | undefined,
  shared: ReadonlySet<Passage>,
  claimsIn: ClaimsIn,
): SharedOrigin[] {
  if (!a || !b) return [];
  const own = withTwins(shared, a, b);
  const other = withTwins(shared, b, a);
  const quoted = [...own, ...other].some((passage) => passage.quoted);
  const count = Math.min(own.length, other.length);
  const what =
    quoted && count === 1 ? "one quotation" : count === 1 ? "one passage" : `${String(count)} passages`;
  const credits = [...creditsOf(a, own), ...creditsOf(b, other)];
  const credit = credits.length > 0 ? `, credited to ${[...new Set(credits)].join(" and ")}` : "";
  return [
    {
      sources: [a.id, b.id],
      why: `share ${what} word for word${credit}`,
      claims: claimsIn([
        ...own.map(({ sentence }) => placeOf(a.id, sentence)),
        ...other.map(({ sentence }) => placeOf(b.id, sentence)),
      ]),
    },
  ];
}

/**
 * The shared passages of a source and those too short for a run that stand in the other source as
 * well: between two sources that share words, these are shared too.
 */
function withTwins(shared: ReadonlySet<Passage>, home: OriginSource, other: OriginSource): Passage[] {
  const twins = new Set(other.passages.map(({ words }) => words));
  return home.passages.filter((passage) => shared.has(passage) || twins.has(passage.words));
}

function creditsOf({ id }: OriginSource, passages: readonly Passage[]): string[] {
  return passages.flatMap(({ agencies }) => agencies.map((agency) => `${agency} in ${id}`));
}

/**
 * Names the origin of a source for a given question: the first source with which it shares words that
 * one of the question's claims stands in, directly or through others; itself where no copying was
 * detected.
 */
export function originNames(
  origins: readonly SharedOrigin[],
): (source: string, claims: readonly string[]) => string {
  const linksOf = new Map<string, SharedOrigin[]>();
  for (const origin of origins) {
    for (const claim of origin.claims) {
      const links = linksOf.get(claim);
      if (links) links.push(origin);
      else linksOf.set(claim, [origin]);
    }
  }
  const place = new Map(origins.map((origin, i) => [origin, i]));
  /** Asked for every source of a question: the links of its claims are gathered once. */
  const earlier = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
  const earlierFor = (claims: readonly string[]): ReadonlyMap<string, string> => {
    const known = earlier.get(claims);
    if (known) return known;
    const links = [...new Set(claims.flatMap((claim) => linksOf.get(claim) ?? []))];
    // Of several links the first counts: set last, it stays.
    links.sort((x, y) => (place.get(y) ?? 0) - (place.get(x) ?? 0));
    const made = new Map(links.map(({ sources }) => [sources[1], sources[0]]));
    earlier.set(claims, made);
    return made;
  };
  return (source, claims) => {
    const links = earlierFor(claims);
    let origin = source;
    for (;;) {
      const link = links.get(origin);
      if (link === undefined) return origin;
      origin = link; // an earlier source: the way ends
    }
  };
}
