/**
 * What is made of each item, without those of which nothing is made: as quick as a loop, unlike `flatMap` of arrays.
 * Most results are of one or none, and an empty list that is pushed to takes room for 17.
 */
export function mapDefined<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => Result | null | undefined,
): Result[] {
  let all: Result[] | null = null;
  let index = 0;
  for (const item of items) {
    const result = make(item, index++);
    if (result === null || result === undefined) continue;
    if (all === null) all = [result];
    else all.push(result);
  }
  return all ?? [];
}
