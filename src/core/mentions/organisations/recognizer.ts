import type { Document, Sentence, Token } from "../../document/document.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import { mapMentions, type MentionMap } from "../mention-map.ts";
import type { Mention, NameMention } from "../mention.ts";
import { nameMention } from "../name-mention.ts";
import { isAllCapitals, isCapitalised, readNames } from "../name-runs.ts";
import { matchPhrase, phraseIndex, type PhraseIndex } from "../phrase-index.ts";
import type { Recognizer } from "../recognizer.ts";
import { findOrganisations, type FoundOrganisation } from "./found-organisations.ts";
import { knownOrganisationAt } from "./known-organisations.ts";

/**
 * Bodies, firms, agencies, parties, teams and seats of government ("the Kremlin"): from tables, from
 * words in the name ("Union", "Corp."), from short forms in brackets, and from the words around it.
 * Once found, a name is found everywhere in the document. A place may stand inside the name.
 */
export const organisations: Recognizer = {
  id: "organisations",
  reads: ["date", "place"],
  makes: ["organisation"],
  recognize(document, earlier) {
    const taken = mapMentions(
      document.text.length,
      earlier.filter(({ value }) => value.type === "date" || value.type === "place"),
    );
    const found = findOrganisations(document, taken);
    const index = phraseIndex([
      ...found.flatMap((organisation) => organisation.forms.map((form) => [form, organisation] as const)),
      ...found.flatMap(teamForms),
    ]);
    return document.sentences.flatMap((sentence) => organisationsOf(document, sentence, index, taken));
  },
};

/** "the Colts" after "Indianapolis Colts". */
function teamForms(organisation: FoundOrganisation): (readonly [string, FoundOrganisation])[] {
  const name = organisation.name.split(" ").at(-1);
  return organisation.role === "team" && name !== undefined ? [[name, organisation]] : [];
}

/** Names that begin in small letters: "al-Qaeda", "dpa". */
const SMALL_STARTS = new Set(["al", "dpa"]);

interface Reading {
  readonly length: number;
  readonly name: string;
  readonly country: string | null;
  readonly role: string | null;
  readonly rule: string;
}

function organisationsOf(
  document: Document,
  sentence: Sentence,
  found: PhraseIndex<FoundOrganisation>,
  taken: MentionMap,
): Mention[] {
  const mentions: NameMention[] = [];
  const { tokens } = sentence;
  const titled = readNames(document).titled.has(sentence);
  const shouted =
    titled && tokens.every((token) => token.kind !== "word" || token.text === token.text.toUpperCase());
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isCapitalised(token) && !(token && SMALL_STARTS.has(token.lower))) continue;
    const reading = readingAt(tokens, i, found, titled, shouted);
    if (
      !reading ||
      taken.at(token.start)?.value.type === "date" ||
      isOwnedWhole(tokens, i, reading.length, taken)
    )
      continue;
    const { length, name, country, role, rule } = reading;
    const range = { sentence, from: i, to: i + length };
    mentions.push(nameMention(document, range, rule, { type: "organisation", name, country, role }));
    i += length - 1;
  }
  return mentions;
}

function readingAt(
  tokens: readonly Token[],
  i: number,
  found: PhraseIndex<FoundOrganisation>,
  titled: boolean,
  shouted: boolean,
): Reading | null {
  const known = knownOrganisationAt(tokens, i, shouted);
  const other = isCapitalised(tokens[i])
    ? matchPhrase(found, tokens, i, ({ value, length }) => isPrinted(tokens, i, length, value, titled))
    : null;
  if (other && other.length > (known?.length ?? 0)) {
    const { name, country, role, rule } = other.value;
    return { length: other.length, name, country, role, rule };
  }
  if (!known) return null;
  return { length: known.length, ...known.value, rule: `organisations/<${known.value.role ?? "body"}>` };
}

/** The match is capitalised as names are, and is not part of a longer name. */
function isPrinted(
  tokens: readonly Token[],
  i: number,
  length: number,
  { forms }: FoundOrganisation,
  titled: boolean,
): boolean {
  const last = tokens[i + length - 1];
  if (
    length === 1 &&
    isAllCapitals(tokens[i]) !== forms.some((form) => form === tokens[i]?.text && form === form.toUpperCase())
  )
    return false;
  if (last?.kind === "word" && !isCapitalised(last)) return false;
  if (titled || length > 1) return true;
  const after = tokens[i + 1];
  return !isCapitalised(after) || ORGANISATION_TAILS.has(after.lower) || isAllCapitals(tokens[i]);
}

/** A name that is nothing but a place stays a place. */
function isOwnedWhole(tokens: readonly Token[], i: number, length: number, taken: MentionMap): boolean {
  const first = tokens[i];
  const last = tokens[i + length - 1];
  if (!first || !last) return true;
  const owner = taken.at(first.start);
  return owner !== null && owner.end >= last.end;
}
