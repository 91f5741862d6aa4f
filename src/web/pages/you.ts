import { addresses } from "../addresses.ts";
import { KEY_ACTIONS, type KeyAction, type Keys } from "../keys.ts";

/** Who works in this browser, and the keys they like. */
export interface YouContext extends Omit<YouEntries, "keys"> {
  readonly action: string;
  readonly keys: readonly { readonly action: KeyAction; readonly key: string; readonly words: string }[];
}

export interface YouEntries {
  readonly who: string;
  readonly keys: Keys;
  /** A verdict's key saves and goes on. */
  readonly atOnce: boolean;
  /** Address to go back to once saved; empty for none. */
  readonly back: string;
  readonly saved: boolean;
  readonly problem: string | null;
}

export function youPage({ keys, ...entries }: YouEntries): YouContext {
  return {
    ...entries,
    action: addresses.you,
    keys: KEY_ACTIONS.map(({ action, words }) => ({ action, key: keys[action], words })),
  };
}
