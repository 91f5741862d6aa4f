/**
 * A function that remembers what it made of the object it was asked about last. For what is asked again and again of
 * one text after another: a map of weak keys would have the garbage collector carry every text on that was read
 * since it last looked through the old space.
 * @param make depends on nothing but the object
 */
export function keepLast<Item extends object, Result>(make: (item: Item) => Result): (item: Item) => Result {
  let last: { readonly item: Item; readonly result: Result } | null = null;
  return (item) => {
    if (last?.item !== item) last = { item, result: make(item) };
    return last.result;
  };
}
