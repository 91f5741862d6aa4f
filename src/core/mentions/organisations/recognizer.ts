import { mapDefined } from "../../../base/map-defined.ts";
import type { Sentence, Token } from "../../document/document.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import { mapMentions, type MentionMap } from "../mention-map.ts";
import type { NameValue } from "../mention.ts";
import { isAllCapitals, isCapitalised, readNames } from "../name-runs.ts";
import { matchPhrase, phraseIndex, type PhraseIndex } from "../phrase-index.ts";
import type { Recognizer } from "../recognizer.ts";
import { scanNames, type ReadName } from "../scan-names.ts";
import { findOrganisations, type FoundOrganisation } from "./found-organisations.ts";
import { knownOrganisationAt } from "./known-organisations.ts";
import { stationAt } from "./station.ts";

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
    const found = withoutNamesakes(findOrganisations(document, taken));
    const index = phraseIndex([
      ...found.flatMap((organisation) => organisation.forms.map((form) => [form, organisation] as const)),
      ...found.flatMap(teamForms),
    ]);
    const { titled, surnames } = readNames(document);
    const around = mapDefined(document.sentences, (sentence): Surroundings => {
      const isTitled = titled.has(sentence);
      return { titled: isTitled, shouted: isTitled && isShouted(sentence), surnames };
    });
    return scanNames(document, ({ tokens, index: at }, i) => {
      const here = around[at];
      const found = here ? readingAt(tokens, i, index, here) : null;
      if (!found || taken.at(tokens[i]?.start ?? 0)?.value.type === "date") return null;
      return isOwnedWhole(tokens, i, found.to - i, taken) ? null : found;
    });
  },
};

/** "The Tigers" of an article on the Tarn Tigers are no other team of that nickname. */
function withoutNamesakes(found: readonly FoundOrganisation[]): readonly FoundOrganisation[] {
  const own = new Set(
    found.filter(({ rule }) => rule !== BY_NICKNAME).map(({ name }) => name.split(" ").at(-1)),
  );
  return found.filter(({ rule, name }) => rule !== BY_NICKNAME || !own.has(name.split(" ").at(-1)));
}

const BY_NICKNAME = "organisations/<team>";

/** "the Colts" after "Indianapolis Colts". */
function teamForms(organisation: FoundOrganisation): (readonly [string, FoundOrganisation])[] {
  const name = organisation.name.split(" ").at(-1);
  return organisation.role === "team" && name !== undefined ? [[name, organisation]] : [];
}

/** A headline in capitals, which prove nothing there. */
function isShouted({ tokens }: Sentence): boolean {
  return tokens.every(({ kind, text }) => kind !== "word" || text === text.toUpperCase());
}

function reading(i: number, length: number, name: Omit<NameValue, "type">, rule: string): ReadName {
  const { country, role } = name;
  return {
    from: i,
    to: i + length,
    value: { type: "organisation", name: name.name, country, role },
    rule,
    parts: [],
  };
}

/** What decides how a name is read where it stands. */
interface Surroundings {
  /** Capitals prove nothing in this sentence. */
  readonly titled: boolean;
  /** It has no small letters. */
  readonly shouted: boolean;
  /** Last names of people in the document. */
  readonly surnames: ReadonlySet<string>;
}

function readingAt(
  tokens: readonly Token[],
  i: number,
  found: PhraseIndex<FoundOrganisation>,
  { titled, shouted, surnames }: Surroundings,
): ReadName | null {
  const station = stationAt(tokens, i);
  if (station) {
    const name = { name: station.name, country: null, role: "news outlet" };
    return reading(i, station.length, name, "organisations/<network> <channel>");
  }
  const table = knownOrganisationAt(tokens, i, shouted);
  const isSurname =
    table?.length === 1 && table.value.role === "company" && surnames.has(tokens[i]?.lower ?? "");
  const known = isSurname ? null : table;
  const other = isCapitalised(tokens[i])
    ? matchPhrase(found, tokens, i, ({ value, length }) =>
        isPrinted(tokens, i, length, value, { titled, shouted }),
      )
    : null;
  if (other && other.length > (known?.length ?? 0)) {
    return reading(i, other.length, other.value, other.value.rule);
  }
  return known && reading(i, known.length, known.value, `organisations/<${known.value.role ?? "body"}>`);
}

/** The match is capitalised as names are, and is not part of a longer name. */
function isPrinted(
  tokens: readonly Token[],
  i: number,
  length: number,
  { forms, role }: FoundOrganisation,
  { titled, shouted }: Pick<Surroundings, "titled" | "shouted">,
): boolean {
  const last = tokens[i + length - 1];
  // "HAWKS BEAT KINGS": a team of the text, in a headline in capitals.
  if (shouted && role === "team") return true;
  if (
    length === 1 &&
    isAllCapitals(tokens[i]) !== forms.some((form) => form === tokens[i]?.text && form === form.toUpperCase())
  )
    return false;
  if (last?.kind === "word" && !isCapitalised(last)) return false;
  if (titled || length > 1) return true;
  const after = tokens[i + 1];
  return !isCapitalised(after) || ORGANISATION_TAILS.has(after.word) || isAllCapitals(tokens[i]);
}

/** A name that is nothing but a place stays a place. */
function isOwnedWhole(tokens: readonly Token[], i: number, length: number, taken: MentionMap): boolean {
  const first = tokens[i];
  const last = tokens[i + length - 1];
  if (!first || !last) return true;
  const owner = taken.at(first.start);
  return owner !== null && owner.end >= last.end;
}
