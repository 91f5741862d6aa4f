/** A day known by its date without the year, and what must be said of it to mean that year. */
export interface EventDate {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly nouns: ReadonlySet<string>;
}

const ATTACK = new Set(
  "attack attacks terror terrorist terrorists bombing bombings bombers hijacker hijackers victims commission".split(
    " ",
  ),
);

/** "the September 11 attacks" (New York and Washington), "the 7 July bombings" (London). */
export const EVENT_DATES: readonly EventDate[] = [
  { month: 9, day: 11, year: 2001, nouns: ATTACK },
  { month: 7, day: 7, year: 2005, nouns: ATTACK },
];
