/** Adds an item that is not in the list yet. For a dozen or two: to search them is quicker than to make a set. */
export function addOnce<Item>(items: Item[], item: Item): void {
  if (!items.includes(item)) items.push(item);
}
