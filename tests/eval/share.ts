/** How many of so many. */
export interface Share {
  readonly hit: number;
  readonly all: number;
}

/** To one decimal; null of none. */
export function percent({ hit, all }: Share): number | null {
  return all === 0 ? null : Math.round((1000 * hit) / all) / 10;
}

/** "3/5" */
export function fraction({ hit, all }: Share): string {
  return `${String(hit)}/${String(all)}`;
}

/** So many of so many, of several shares. */
export function together(shares: readonly Share[]): Share {
  const sum = (of: (share: Share) => number): number => shares.reduce((total, share) => total + of(share), 0);
  return { hit: sum(({ hit }) => hit), all: sum(({ all }) => all) };
}

/** How many of the items are as they should be. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
  return { hit: items.filter(holds).length, all: items.length };
}
