import type { Speaker } from "./claim.ts";
import { personKey } from "./entity-key.ts";

/** Keys of those a sentence names without who says it: a statement is not about its speaker. */
export function withoutSpeaker(keys: readonly string[], speaker: Speaker | null): readonly string[] {
  if (speaker === null) return keys;
  const own = personKey(speaker.name);
  return keys.includes(own) ? keys.filter((key) => key !== own) : keys;
}
