import { wordList } from "../../knowledge/word-list.ts";

/** Where people and things are found (base forms): rooms, open country, public buildings; none holds another of its row. */
const SETTINGS: readonly (readonly string[])[] = [
  "bedroom kitchen bathroom garage basement attic hallway stairwell shed",
  "field forest river lake canal quarry desert",
  "hotel school church hospital factory warehouse prison stadium airport",
].map(wordList);

const SORT_OF: ReadonlyMap<string, readonly string[]> = new Map(
  SETTINGS.flatMap((sort) => sort.map((noun) => [noun, sort] as const)),
);

const [ROOMS, COUNTRY] = SETTINGS;

export function isSetting(noun: string): boolean {
  return SORT_OF.has(noun);
}

/** Whether nothing is in both at once: the garage and the kitchen, a bedroom and a field, but not a bedroom and a hotel. */
export function areApartSettings(a: string, b: string): boolean {
  const [x, y] = [SORT_OF.get(a), SORT_OF.get(b)];
  if (a === b || x === undefined || y === undefined) return false;
  return x === y || (x === ROOMS && y === COUNTRY) || (x === COUNTRY && y === ROOMS);
}
