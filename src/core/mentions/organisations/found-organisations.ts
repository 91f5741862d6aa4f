import type { Document } from "../../document/document.ts";
import { wordAt } from "../../document/word-at.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import {
  FIRM_TAILS,
  ORGANISATION_FOLLOWERS,
  ORGANISATION_OPENERS,
  ORGANISATION_TAILS,
} from "../../knowledge/organisations.ts";
import { COMPASS } from "../../knowledge/place-words.ts";
import { ROLE_MODIFIERS, isRoleNoun } from "../../knowledge/roles.ts";
import { SAYING } from "../../knowledge/speech-verbs.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";
import type { MentionMap } from "../mention-map.ts";
import { wordsOf, type TokenRange } from "../name-mention.ts";
import { readNames, type NameRun } from "../name-runs.ts";
import { byContext } from "./by-context.ts";
import { byName } from "./by-name.ts";
import { placeAt } from "./evidence.ts";
import { canonicalName } from "./known-organisations.ts";
import { acronymsOf, shortFormOf } from "./short-form-of.ts";
import { foldWord, wordNamed } from "../../text/word.ts";

/** An organisation no table knows, that its own words or those around it show to be one. */
export interface FoundOrganisation {
  /** The fullest form, without the ending that says what sort of company it is. */
  readonly name: string;
  /** Forms it is printed in. */
  readonly forms: readonly string[];
  readonly country: string | null;
  /** What the text calls it: "accounting firm"; null where it does not. */
  readonly role: string | null;
  readonly rule: string;
}

/** Endings a firm drops in later mentions; a few stand together: "Trading Co., Ltd.". */
const LEGAL_ENDINGS =
  /(?:,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SA|S\.A|NV|N\.V|BV|AB|ASA|Oyj|SpA|Tbk|Bhd|Group|Holdings)\.?){1,3}$/u;

/** Reads every run of capitals for an organisation; one entry a name, the first evidence wins. */
export function findOrganisations(document: Document, earlier: MentionMap): FoundOrganisation[] {
  const { runs, surnames } = readNames(document);
  const alone = namesAlone(runs);
  const acronyms = acronymsOf(document);
  const around = { earlier, surnames, acronyms };
  const found = new Map<string, FoundOrganisation>();
  for (const run of runs) {
    const evidence = byName(run, around) ?? byContext(run, around);
    if (!evidence) continue;
    const { range, role, rule, known } = evidence;
    const form = wordsOf(document, range);
    if (found.has(form.toLowerCase())) continue;
    const name = known?.name ?? canonicalName(bareName(form));
    const short = shortFormOf(range, acronyms);
    const called = shortNameOf(range, earlier, alone);
    const forms = [
      ...new Set([name, form, ...(short === null ? [] : [short]), ...(called === null ? [] : [called])]),
    ];
    found.set(form.toLowerCase(), {
      name,
      forms,
      country: known?.country ?? countryIn(range, earlier),
      role,
      rule,
    });
  }
  // A short form met before its long form stands for the long form.
  return [...found.values()].sort((a, b) => b.forms.length - a.forms.length);
}

/** What follows a name at the head of a sentence rather than a word with a capital: "Harrow has", "Harrow's". */
const AFTER_SUBJECTS = wordClass(wordList(`'s has had is was will would plans expects`));

/** Single words that stand as names by themselves, lower case. */
function namesAlone(runs: readonly NameRun[]): Set<string> {
  const alone = new Set<string>();
  for (const { sentence, from, to, weak } of runs) {
    const name = sentence.tokens[from];
    const next = wordAt(sentence.tokens, to);
    const isName = !weak || AFTER_SUBJECTS.has(next) || SAYING.has(next) || ORGANISATION_FOLLOWERS.has(next);
    if (name && to === from + 1 && isName) alone.add(name.lower);
  }
  return alone;
}

/**
 * The one word a firm of two or three goes by later: "Corland" for "Corland Resources", "Duero" for "Banco
 * Duero". It stands alone somewhere, and is no place, given name or role.
 */
function shortNameOf(
  { sentence: { tokens }, from, to }: TokenRange,
  earlier: MentionMap,
  alone: ReadonlySet<string>,
): string | null {
  const opens = ORGANISATION_OPENERS.has(wordAt(tokens, from));
  const name = opens ? tokens[from + 1] : tokens[from];
  if (!name || to - from < 2 || to - from > 3 || !alone.has(name.lower)) return null;
  if (!opens && !FIRM_TAILS.has(wordAt(tokens, to - 1))) return null;
  if (earlier.at(name.start) || GIVEN_NAMES.has(name.word) || isRoleNoun(name.word)) return null;
  return ROLE_MODIFIERS.has(name.word) || COMPASS.has(name.word) ? null : name.text;
}

/** "Computer Sciences Corp." and "Computer Sciences" are one company. */
function bareName(form: string): string {
  const bare = form.replace(LEGAL_ENDINGS, "");
  return bare.length > 2 && !ORGANISATION_TAILS.has(wordNamed(foldWord(bare))) ? bare : form;
}

/** Country of the first place inside the name. */
function countryIn({ sentence, from, to }: TokenRange, earlier: MentionMap): string | null {
  for (let k = from; k < to; k++) {
    const country = placeAt(earlier, sentence.tokens[k])?.country;
    if (country) return country;
  }
  return null;
}
