/**
 * The item at a place that may lie before the first or behind the last; undefined there. Reading `items[-1]`
 * itself costs about as much as a hundred other reads: V8 looks for a property of that name, and from then on every
 * read in that place of the code is slow.
 */
export function itemAt<Item>(items: readonly Item[], place: number): Item | undefined {
  return place >= 0 && place < items.length ? items[place] : undefined;
}
