import { wordList } from "../../knowledge/word-list.ts";
import type { Parts } from "./open-parts.ts";

/** Where people and things are found (base forms): rooms, open country, public buildings; none holds another of its row. */
const SETTINGS: readonly (readonly string[])[] = [
  "bedroom kitchen bathroom garage basement attic hallway stairwell shed library gym cafeteria classroom lobby chapel",
  "field forest river lake canal quarry desert",
  "hotel school church hospital factory warehouse prison stadium airport",
].map(wordList);

/** Other words for one of them. */
const SAME_SETTING: ReadonlyMap<string, string> = new Map([
  ["corridor", "hallway"],
  ["gymnasium", "gym"],
  ["canteen", "cafeteria"],
  ["cellar", "basement"],
  ["woods", "forest"],
]);

function settingOf(noun: string): string {
  return SAME_SETTING.get(noun) ?? noun;
}

const SORT_OF: ReadonlyMap<string, readonly string[]> = new Map(
  SETTINGS.flatMap((sort) => sort.map((noun) => [noun, sort] as const)),
);

const [ROOMS, COUNTRY] = SETTINGS;

function isSetting(noun: string): boolean {
  return SORT_OF.has(settingOf(noun));
}

/** Whether nothing is in both at once: the garage and the kitchen, a bedroom and a field, but not a bedroom and a hotel. */
function areApartSettings(a: string, b: string): boolean {
  const [one, other] = [settingOf(a), settingOf(b)];
  const [x, y] = [SORT_OF.get(one), SORT_OF.get(other)];
  if (one === other || x === undefined || y === undefined) return false;
  return x === y || (x === ROOMS && y === COUNTRY) || (x === COUNTRY && y === ROOMS);
}

/** "found in the garage" and "found in the kitchen": of one thing, and every place of the one apart from all of the other. */
export function areInOtherSettings(x: Parts, y: Parts): boolean {
  const places = ({ at }: Parts): readonly string[] => at.filter(isSetting);
  const [here, there] = [places(x), places(y)];
  const one = x.to.some((key) => y.to.includes(key));
  return (
    one &&
    here.length > 0 &&
    there.length > 0 &&
    here.every((a) => there.every((b) => areApartSettings(a, b)))
  );
}
