import type { Token } from "../../document/document.ts";
import { itemAt } from "../../../base/item-at.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { KNOWN_ORGANISATIONS } from "../../knowledge/organisations.ts";
import { isAllCapitals, isCapitalised } from "../name-runs.ts";
import { matchPhrase, phraseTable, type PhraseMatch } from "../phrase-index.ts";

/** An organisation the tables know. */
export interface KnownName {
  readonly name: string;
  readonly country: string | null;
  readonly role: string | null;
  /** A form in capitals must be printed in capitals: "WHO" is no "who". */
  readonly printed: string | null;
}

const KNOWN = phraseTable<KnownName>(
  KNOWN_ORGANISATIONS.flatMap(({ forms, country, role }) =>
    forms.map((form): [string, KnownName] => [
      form,
      { name: forms[0] ?? form, country, role, printed: /^[A-Z]{2,5}$/u.test(form) ? form : null },
    ]),
  ),
);

/** The known organisation at token `i`. `shouted`: the sentence is in capitals, so they prove nothing. */
export function knownOrganisationAt(
  tokens: readonly Token[],
  i: number,
  shouted: boolean,
): PhraseMatch<KnownName> | null {
  return matchPhrase(KNOWN, tokens, i, ({ value, length }) => {
    if (value.printed && (tokens[i]?.text !== value.printed || (shouted && length === 1))) return false;
    const last = tokens[i + length - 1];
    if (!isCapitalised(tokens[i]) && !isCapitalised(last)) return false;
    if (value.role === "company" && isProduct(tokens, i + length)) return false;
    const before = itemAt(tokens, i - 1);
    return !(isCapitalised(before) && !isAllCapitals(before) && GIVEN_NAMES.has(before.word));
  });
}

/** "Boeing 737", "Airbus A320", "Sukhoi Su-35": what a company makes, not the company. */
function isProduct(tokens: readonly Token[], i: number): boolean {
  const [model, next, last] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (model?.kind === "number" || (next?.text === "-" && last?.kind === "number")) return true;
  return isCapitalised(model) && next?.kind === "number" && next.start === model.end;
}

const BY_FORM = new Map(
  KNOWN_ORGANISATIONS.flatMap(({ forms }) => forms.map((form) => [form.toLowerCase(), forms[0] ?? form])),
);

/** The one name the tables have for a printed form: "Compaq Computer" is Compaq; else the form itself. */
export function canonicalName(form: string): string {
  return BY_FORM.get(form.toLowerCase()) ?? form;
}
