import { byText } from "../../base/order.ts";
import type { PlacedClaim } from "../claims/claim-kind.ts";

/**
 * Claims that share a key are compared pair by pair in blocks up to this size. Larger blocks are
 * sorted by their words and each claim meets only its neighbours, so work stays linear in the claims.
 */
export const LARGEST_BLOCK = 120;

/** Pairs (i < j) of claims worth comparing, each once, in ascending order. */
export function candidatePairs(
  claims: readonly PlacedClaim[],
  label: string,
  warn: (message: string) => void,
): (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  claims.forEach(({ cues }, i) => {
    for (const key of new Set(cues.keys)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const pairs = new Set<number>();
  let capped = 0;
  for (const [, block] of [...blocks].sort(([a], [b]) => byText(a, b))) {
    const large = block.length > LARGEST_BLOCK;
    if (large) capped++;
    const row = large ? sortedByWords(claims, block) : block;
    for (let x = 0; x < row.length; x++) {
      const reach = large ? Math.min(row.length, x + LARGEST_BLOCK / 2) : row.length;
      for (let y = x + 1; y < reach; y++) {
        const [i, j] = [Math.min(row[x] ?? 0, row[y] ?? 0), Math.max(row[x] ?? 0, row[y] ?? 0)];
        pairs.add(i * claims.length + j);
      }
    }
  }
  if (capped > 0) {
    warn(
      `${label}: ${String(capped)} groups of more than ${String(LARGEST_BLOCK)} similar claims were compared with their nearest neighbours only. Claims in them may lack a link; "not compared" does not mean "no contradiction".`,
    );
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((code) => [Math.floor(code / claims.length), code % claims.length] as const);
}

function sortedByWords(claims: readonly PlacedClaim[], block: readonly number[]): number[] {
  const signature = (i: number): string => [...(claims[i]?.cues.words ?? [])].sort(byText).join(" ");
  const keyed = block.map((i) => [signature(i), i] as const);
  return keyed.sort(([a, i], [b, j]) => byText(a, b) || i - j).map(([, i]) => i);
}
