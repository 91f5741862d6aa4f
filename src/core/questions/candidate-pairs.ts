import { byText } from "../../base/order.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";

/**
 * Claims that share a key are compared pair by pair in blocks up to this size. Larger blocks are
 * sorted by their words and each claim meets only its neighbours, so work stays linear in the claims.
 */
export const LARGEST_BLOCK = 120;

/**
 * Claims worth comparing.
 * @returns for each claim the later claims it shares a key with, ascending, each once
 */
export function candidatePairs(
  claims: readonly PlacedClaim[],
  label: string,
  warn: (message: string) => void,
): readonly (readonly number[])[] {
  const partners = claims.map((): number[] => []);
  let capped = 0;
  for (const block of blocksOf(claims)) {
    const large = block.length > LARGEST_BLOCK;
    if (large) capped++;
    const row = large ? sortedByWords(claims, block) : block;
    const reach = large ? LARGEST_BLOCK / 2 : row.length;
    row.forEach((claim, x) => {
      for (const other of row.slice(x + 1, x + reach))
        partners[Math.min(claim, other)]?.push(Math.max(claim, other));
    });
  }
  if (capped > 0) {
    warn(
      `${label}: ${String(capped)} groups of more than ${String(LARGEST_BLOCK)} similar claims were compared with their nearest neighbours only. Claims in them may lack a link; "not compared" does not mean "no contradiction".`,
    );
  }
  return partners.map((later) => [...new Set(later)].sort((i, j) => i - j));
}

/** Claims under each blocking key. */
function blocksOf(claims: readonly PlacedClaim[]): Iterable<readonly number[]> {
  const blocks = new Map<string, number[]>();
  claims.forEach(({ cues }, i) => {
    for (const key of new Set(cues.keys)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  return blocks.values();
}

function sortedByWords(claims: readonly PlacedClaim[], block: readonly number[]): number[] {
  const signature = (i: number): string => [...(claims[i]?.cues.words ?? [])].sort(byText).join(" ");
  const keyed = block.map((i) => [signature(i), i] as const);
  return keyed.sort(([a, i], [b, j]) => byText(a, b) || i - j).map(([, i]) => i);
}
