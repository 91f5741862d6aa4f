/** Makes something of a list item by item, or goes on with what was made of the items it begins with. */
export type Fold<Item, State> = (
  items: readonly Item[],
  start: () => State,
  add: (state: State, item: Item) => void,
) => State;

/**
 * For lists that mostly grow at their end: what was made of a list is remembered for as long as its first item
 * lives, and of a list that begins with all its items only the rest is added to it.
 * @returns a fold, whose result the next one of such a list changes: take from it what is to last
 */
export function keepGrowing<Item extends object, State>(): Fold<Item, State> {
  const latest = new WeakMap<Item, { readonly items: readonly Item[]; readonly state: State }>();
  return (items, start, add) => {
    const [first] = items;
    if (first === undefined) return start();
    const last = latest.get(first);
    const known = last !== undefined && isStartOf(last.items, items) ? last : { items: [], state: start() };
    const { state } = known;
    for (const item of items.slice(known.items.length)) add(state, item);
    latest.set(first, { items, state });
    return state;
  };
}

/** Whether the second list has the items of the first before all others. */
export function isStartOf<Item>(start: readonly Item[], items: readonly Item[]): boolean {
  return start.length <= items.length && start.every((item, i) => item === items[i]);
}
