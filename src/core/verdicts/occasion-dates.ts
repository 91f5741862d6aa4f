import type { Occasion } from "../claims/claim.ts";
import type { OccasionDates, PlacedClaim } from "../claims/claim-kind.ts";

/** The days that the sources of a dossier give for its occasions. */
export function occasionDates(claims: readonly PlacedClaim[]): OccasionDates {
  let dated: readonly DatedOccasion[] | null = null;
  return { dateOf: (occasion) => dateOf(occasion, (dated ??= claims.flatMap(datedOccasion))) };
}

/** An occasion and the day that a source gives for it. */
interface DatedOccasion extends Occasion {
  readonly date: string;
  readonly source: string;
}

function datedOccasion({ claim, cues: { occasion } }: PlacedClaim): DatedOccasion[] {
  return occasion?.date == null ? [] : [{ ...occasion, date: occasion.date, source: claim.source }];
}

/** Names two occasions must share to be one: the place and someone who was there, or two who were. */
const SHARED_NAMES = 2;

function dateOf(
  occasion: Occasion,
  dated: readonly DatedOccasion[],
): { date: string; source: string } | null {
  const fitting = dated.filter(
    ({ entities }) => entities.filter((key) => occasion.entities.includes(key)).length >= SHARED_NAMES,
  );
  const dates = new Set(fitting.map(({ date }) => date));
  const [first] = fitting;
  return first && dates.size === 1 ? { date: first.date, source: first.source } : null;
}
