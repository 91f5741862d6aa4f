import { addresses } from "../addresses.ts";
import { KEY_ACTIONS, type KeyAction, type Keys } from "../keys.ts";

/** Who works in this browser, and the keys they like. */
export interface YouContext {
  readonly action: string;
  readonly who: string;
  readonly keys: readonly { readonly action: KeyAction; readonly key: string; readonly words: string }[];
  readonly saved: boolean;
  readonly problem: string | null;
}

export function youPage(who: string, keys: Keys, saved: boolean, problem: string | null): YouContext {
  return {
    action: addresses.you,
    who,
    keys: KEY_ACTIONS.map(({ action, words }) => ({ action, key: keys[action], words })),
    saved,
    problem,
  };
}
