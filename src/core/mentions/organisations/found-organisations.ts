import type { Document } from "../../document/document.ts";
import { ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import type { MentionMap } from "../mention-map.ts";
import { wordsOf, type TokenRange } from "../name-mention.ts";
import { readNames } from "../name-runs.ts";
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
  /(?:,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SA|Group|Holdings)\.?){1,3}$/u;

/** Reads every run of capitals for an organisation; one entry a name, the first evidence wins. */
export function findOrganisations(document: Document, earlier: MentionMap): FoundOrganisation[] {
  const { runs, surnames } = readNames(document);
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
    const forms = [...new Set([name, form, ...(short === null ? [] : [short])])];
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
