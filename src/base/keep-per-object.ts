/**
 * A function that remembers what it made of each object for as long as that object lives.
 * @param make depends on nothing but the object
 */
export function keepPerObject<Item extends object, Result>(
  make: (item: Item) => Result,
): (item: Item) => Result {
  const kept = new WeakMap<Item, { readonly result: Result }>();
  return (item) => {
    const known = kept.get(item);
    if (known) return known.result;
    const result = make(item);
    kept.set(item, { result });
    return result;
  };
}
