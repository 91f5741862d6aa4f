/** An object that holds what was made of it. */
export interface Keeper {
  /** By the number of the function that made it; only for `keepWithin`. */
  readonly kept: unknown[];
}

let functions = 0;

/**
 * A function that remembers what it made of each object, in the object. For what is asked again and again of texts
 * that come and go: a map of weak keys would have the garbage collector carry every text on that was read since it
 * last looked through the old space. Only at the top of a module: the functions are numbered as they are made.
 * @param make depends on nothing but the object
 */
export function keepWithin<Item extends Keeper, Result extends object | boolean>(
  make: (item: Item) => Result,
): (item: Item) => Result {
  const number = functions++;
  return (item) => {
    const known = item.kept[number] as Result | undefined;
    if (known !== undefined) return known;
    const result = make(item);
    item.kept[number] = result;
    return result;
  };
}
