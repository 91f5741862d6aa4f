import { failure, success, type Outcome } from "../base/outcome.ts";
import type { ReviewVerdict } from "../core/index.ts";

/** What a key can do; the name is also the name of its field in the settings. */
export type KeyAction =
  | "next"
  | "previous"
  | ReviewVerdict
  | "save"
  | "note"
  | "article"
  | "mark"
  | "undo"
  | "review"
  | "search"
  | "help";

/** The key of each action: one character, as `KeyboardEvent.key` has it. */
export type Keys = Readonly<Record<KeyAction, string>>;

/** In the order of the help page. The keys are those people know from other tools. */
export const KEY_ACTIONS: readonly {
  readonly action: KeyAction;
  readonly key: string;
  readonly words: string;
}[] = [
  { action: "next", key: "j", words: "next question, finding or item; in the queue it skips" },
  { action: "previous", key: "k", words: "the one before" },
  { action: "verified", key: "v", words: "choose “verified”" },
  { action: "disputed", key: "d", words: "choose “disputed”" },
  { action: "wrong", key: "w", words: "choose “wrong, with a correction”" },
  { action: "not-enough-information", key: "i", words: "choose “not enough information”" },
  { action: "not-checkable", key: "c", words: "choose “not checkable”" },
  { action: "dismissed", key: "x", words: "choose “dismissed”" },
  { action: "save", key: "s", words: "save the review and go on to the next" },
  { action: "note", key: "n", words: "go to the note" },
  { action: "article", key: "o", words: "open the article at the claim" },
  { action: "mark", key: "a", words: "in an article: mark words by keyboard and make a claim of them" },
  { action: "undo", key: "u", words: "take back the last thing you did" },
  { action: "review", key: "r", words: "go to the review queue" },
  { action: "search", key: "/", words: "search" },
  { action: "help", key: "?", words: "list marks and keys" },
];

export const DEFAULT_KEYS = keysFrom(() => null);

/** @param chosen the key somebody chose for an action; null for the usual one */
function keysFrom(chosen: (action: KeyAction) => string | null): Keys {
  return Object.fromEntries(KEY_ACTIONS.map(({ action, key }) => [action, chosen(action) ?? key])) as Keys;
}

/** Checks what somebody chose. Problems: `keys/not-one`, `keys/taken`. */
export function chooseKeys(chosen: (action: KeyAction) => string): Outcome<Keys> {
  const keys = keysFrom((action) => chosen(action) || null);
  const taken = new Map<string, string>();
  for (const { action, words } of KEY_ACTIONS) {
    const key = keys[action];
    if (!/^\S$/u.test(key)) {
      return failure("keys/not-one", `Give one character for “${words}”.`);
    }
    const other = taken.get(key);
    if (other !== undefined) {
      return failure("keys/taken", `“${key}” would do two things: ${other}, and ${words}. Choose another.`);
    }
    taken.set(key, words);
  }
  return success(keys);
}

/** As kept in a cookie: only what differs from the usual keys. */
export function keysToText(keys: Keys): string {
  const parameters = new URLSearchParams();
  for (const { action, key } of KEY_ACTIONS)
    if (keys[action] !== key) parameters.append(action, keys[action]);
  return parameters.toString();
}

/** The usual keys where the text makes no sense: a cookie may be anything. */
export function keysFromText(text: string): Keys {
  const parameters = new URLSearchParams(text);
  const keys = chooseKeys((action) => parameters.get(action) ?? "");
  return keys.ok ? keys.value : DEFAULT_KEYS;
}
