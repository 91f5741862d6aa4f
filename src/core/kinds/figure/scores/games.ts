import type { ClaimDraft } from "../../../claims/claim.ts";
import type { FigureValue } from "../value.ts";

type Figure = ClaimDraft<FigureValue>;

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
 * Scores that name no side, with those of the one game the source tells the score of: "The match finished 2-2". A
 * source that tells of several games, and what it tells of earlier ones, leave them nobody's.
 * @param figures those of a source in text order
 */
export function withGames(figures: readonly Figure[]): readonly Figure[] {
  const games = new Set<string>();
  for (const { value } of figures)
    if (isOfGame(value) && value.owner?.includes("+") === true) games.add(value.owner);
  const [game] = games;
  if (game === undefined || games.size > 1) return figures;
  return figures.map((figure) => {
    const { value } = figure;
    const isOpen = isOfGame(value) && value.owner === null && !value.background;
    return isOpen ? { ...figure, value: { ...value, owner: game } } : figure;
  });
}

function isOfGame({ unit, measure }: FigureValue): boolean {
  return unit === "score" && measure !== null && OF_GAMES.has(measure);
}
