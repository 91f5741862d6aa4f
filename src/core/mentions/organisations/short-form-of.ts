import type { Document } from "../../document/document.ts";
import { NOT_ORGANISATIONS } from "../../knowledge/organisations.ts";
import { PLACE_TAILS } from "../../knowledge/place-words.ts";
import { NEVER_SURNAMES } from "../../knowledge/roles.ts";
import type { TokenRange } from "../name-mention.ts";
import { isAllCapitals, isCapitalised, readNames } from "../name-runs.ts";
import { bracketedShortForm } from "../short-forms.ts";
import { wordAt } from "../../document/word-at.ts";

/** The short form a document uses for a long one: in brackets behind it, or standing alone elsewhere. */
export function shortFormOf(
  { sentence, from, to }: TokenRange,
  acronyms: ReadonlySet<string>,
): string | null {
  const bracketed = bracketedShortForm(sentence.tokens, from, to);
  if (bracketed) return bracketed.text;
  let initials = "";
  for (let k = from; k < to; k++) {
    const token = sentence.tokens[k];
    if (isCapitalised(token)) initials += token.text.charAt(0);
  }
  return acronyms.has(initials) ? initials : null;
}

/**
 * Capitals that stand for a body: "EDS", "WQRX". Three letters are enough once; others must come
 * twice, since "TIPS" may be a heading. "JFK Park" is no body's short form.
 */
export function acronymsOf(document: Document): Set<string> {
  const counts = new Map<string, number>();
  const { titled, starts } = readNames(document);
  for (const sentence of document.sentences) {
    if (titled.has(sentence)) continue;
    for (const i of starts[sentence.index] ?? []) {
      const token = sentence.tokens[i];
      if (!token || token.text.length > 6 || !isAllCapitals(token)) continue;
      if (token.text.includes(".") || NOT_ORGANISATIONS.has(token.text)) continue;
      const after = wordAt(sentence.tokens, i + 1);
      if (PLACE_TAILS.has(after) || NEVER_SURNAMES.has(after)) continue;
      counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 || text.length === 3 ? [text] : [])));
}
