import type { SharedOrigin } from "../core/index.ts";

/**
 * Sources that share words with one another, directly or through others.
 * @param ids in the order they are shown in
 * @returns groups of two and more, in the order of their first source, each in the order of `ids`
 */
export function originGroups(
  ids: readonly string[],
  origins: readonly SharedOrigin[],
): readonly (readonly string[])[] {
  const group = new Map(ids.map((id) => [id, new Set([id])]));
  for (const { sources } of origins) {
    const [a, b] = sources.map((id) => group.get(id));
    if (a === undefined || b === undefined || a === b) continue;
    for (const id of b) {
      a.add(id);
      group.set(id, a);
    }
  }
  return [...new Set(group.values())]
    .filter(({ size }) => size > 1)
    .map((members) => ids.filter((id) => members.has(id)));
}
