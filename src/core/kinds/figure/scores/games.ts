import type { ClaimDraft } from "../../../claims/claim.ts";
import { RECURRING } from "../measures/measure-traits.ts";
import { isPerformance } from "./performances.ts";
import { sameScore } from "./scores.ts";
import { sidesClash } from "./sides.ts";
import type { FigureValue } from "../value.ts";

type Figure = ClaimDraft<FigureValue>;

const FINAL = "final score";
/** Scores of a game or of a part of it: not of a vote. */
const OF_GAMES: ReadonlySet<string> = new Set([
  "final score",
  "half-time score",
  "running score",
  "shoot-out",
  "aggregate",
  "set score",
]);

/**
 * Scores that name no side, with those of the one game the source tells the score of: "The match finished 2-2". Where
 * a source tells of several games they stay nobody's, and so does what it tells of earlier ones.
 * @param figures those of a source in text order
 */
export function withGames(figures: readonly Figure[]): readonly Figure[] {
  const told = figures
    .filter(({ value }) => isOfGame(value) && value.owner !== null)
    .map(({ value }) => value);
  const owner = told.find(({ owner }) => owner?.includes("+"))?.owner;
  if (owner === undefined || told.some((other) => sidesClash(owner, other.owner))) return figures;
  const ends = told.filter(({ measure }) => measure === FINAL);
  return figures.map((figure) => {
    const { value } = figure;
    if (!isOfGame(value) || value.owner !== null || value.background) return figure;
    // A second end of one game is another's.
    if (value.measure === FINAL && ends.length > 0 && !ends.some((end) => sameScore(end, value)))
      return figure;
    return { ...figure, value: { ...value, owner } };
  });
}

/**
 * What an article tells of a game without a day (the crowd, the saves, a player's points) with that of the first game it tells the score of.
 * @param figures those of a source in text order
 */
export function withDaysOfGames(figures: readonly Figure[]): readonly Figure[] {
  const game = figures.find(
    ({ value, about }) => value.measure === FINAL && !value.background && isDay(about),
  );
  if (!game) return figures;
  return figures.map((figure) => {
    const { value, about } = figure;
    const isOfIt =
      about === null && !value.background && (RECURRING.has(value.measure ?? "") || isPerformance(value));
    return isOfIt && value.dimension !== "score" ? { ...figure, about: game.about } : figure;
  });
}

function isDay(edtf: string | null): boolean {
  return edtf?.length === "2005-11-27".length;
}

function isOfGame({ unit, measure }: FigureValue): boolean {
  return unit === "score" && measure !== null && OF_GAMES.has(measure);
}
