import type { Token } from "../document/document.ts";
import { isAllCapitals } from "./name-runs.ts";

/** A short form in brackets after the name it stands for: "European Union (EU)". */
export interface ShortForm {
  /** Index of the short form's token. */
  readonly at: number;
  readonly text: string;
}

/**
 * The bracketed short form right after token `to`, if its letters run through the words of the long
 * form in order: "INSTC" of "International North-South Transport Corridor".
 */
export function bracketedShortForm(tokens: readonly Token[], from: number, to: number): ShortForm | null {
  const form = tokens[to + 1];
  if (tokens[to]?.text !== "(" || tokens[to + 2]?.text !== ")" || !form || !isAllCapitals(form)) return null;
  const initials = tokens
    .slice(from, to)
    .filter((token) => token.kind === "word")
    .map((token) => token.lower.charAt(0));
  const letters = form.lower.replace(/[.&]/gu, "");
  let k = 0;
  for (const initial of initials) if (letters[k] === initial) k++;
  return k === letters.length || (k >= 2 && letters.length - k <= 1) ? { at: to + 1, text: form.text } : null;
}
