import { kinds } from "../core/index.ts";

/** What a kind of claim is called in menus: "Deal". */
export function kindLabel(kind: string): string {
  return kinds.find(({ id }) => id === kind)?.label ?? kind;
}
