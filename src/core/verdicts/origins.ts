import { keepPerObject } from "../../base/keep-per-object.ts";
import type { SharedOrigin } from "../analysis.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./question.ts";
import { SharedRuns, type SharingPair } from "./shared-runs.ts";

/** A source in which origins are looked for. */
export interface OriginSource {
  readonly id: string;
  readonly passages: readonly Passage[];
  /** With their ids, in canonical order. */
  readonly claims: readonly PlacedClaim[];
}

/**
 * Pairs of sources that share a run of at least eight words: they may have their words from one place.
 * Sources may be added: only what is found in them is described anew.
 */
export class Origins {
  readonly #sources: OriginSource[] = [];
  readonly #runs = new SharedRuns();
  readonly #describe = keepPerObject(({ a, b, passages }: SharingPair) =>
    describePair(this.#sources[a], this.#sources[b], passages),
  );

  add(source: OriginSource): void {
    this.#sources.push(source);
    this.#runs.add(source.passages);
  }

  list(): readonly SharedOrigin[] {
    return this.#runs.pairs().flatMap(this.#describe);
  }
}

function describePair(
  a: OriginSource | undefined,
  b: OriginSource | undefined,
  shared: ReadonlySet<Passage>,
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
      claims: [...claimsIn(a, own), ...claimsIn(b, other)],
    },
  ];
}

/** Ids of the claims of a source that stand in some of its passages. */
function claimsIn({ claims }: OriginSource, passages: readonly Passage[]): string[] {
  const sentences = new Set(passages.map(({ sentence }) => sentence));
  return claims.filter(({ sentenceIndex }) => sentences.has(sentenceIndex)).map(({ claim }) => claim.id);
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

/** Counts the origins behind the sources of a question. */
export function originCounter(
  origins: readonly SharedOrigin[],
): (question: Pick<Question, "claims" | "readings">) => number {
  const originOf = originNames(origins);
  return ({ claims, readings }) =>
    new Set(readings.flatMap(({ sources }) => sources).map((source) => originOf(source, claims))).size;
}
