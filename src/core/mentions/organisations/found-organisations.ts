import type { Document, Token } from "../../document/document.ts";
import { OPENING_WORDS } from "../../knowledge/function-words.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import {
  ALSO_SURNAME_TAILS,
  NOT_ORGANISATIONS,
  ORGANISATION_FOLLOWERS,
  ORGANISATION_NOUNS,
  ORGANISATION_OF_HEADS,
  ORGANISATION_TAILS,
} from "../../knowledge/organisations.ts";
import { HONORIFICS, isRoleNoun } from "../../knowledge/roles.ts";
import type { MentionMap } from "../mention-map.ts";
import { wordsOf, type TokenRange } from "../name-mention.ts";
import { isAllCapitals, isCapitalised, readNames, type NameRun } from "../name-runs.ts";
import { bracketedShortForm } from "../short-forms.ts";
import { knownOrganisationAt } from "./known-organisations.ts";

/** An organisation no table knows, that its own words or those around it show to be one. */
export interface FoundOrganisation {
  /** Forms it is printed in, the fullest first. */
  readonly forms: readonly string[];
  readonly country: string | null;
  /** What the text calls it: "accounting firm"; null where it does not. */
  readonly role: string | null;
  readonly rule: string;
}

interface Evidence {
  readonly range: TokenRange;
  readonly role: string | null;
  readonly rule: string;
}

/** Endings a firm drops in later mentions: "Computer Sciences Corp." is then "Computer Sciences". */
const LEGAL_ENDINGS =
  /(?:,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SA|Group|Holdings)\.?)+$/u;

/** Reads every run of capitals for an organisation; one entry a name, the first evidence wins. */
export function findOrganisations(document: Document, earlier: MentionMap): FoundOrganisation[] {
  const { runs } = readNames(document);
  const people = surnamesOfPeople(runs);
  const acronyms = acronymsOf(document);
  const found = new Map<string, FoundOrganisation>();
  for (const run of runs) {
    const evidence = evidenceFor(run, { earlier, people, acronyms });
    if (!evidence) continue;
    const { range, role, rule } = evidence;
    const name = wordsOf(document, range);
    if (found.has(name.toLowerCase())) continue;
    const short = shortFormOf(range, acronyms);
    const bare = name.replace(LEGAL_ENDINGS, "");
    const forms = [name, ...(bare !== name && bare.length > 2 ? [bare] : []), ...(short ? [short] : [])];
    found.set(name.toLowerCase(), { forms, country: countryIn(range, earlier), role, rule });
  }
  // A short form met before its long form stands for the long form.
  return [...found.values()].sort((a, b) => b.forms.length - a.forms.length);
}

/** What the document says around its runs. */
interface Surroundings {
  readonly earlier: MentionMap;
  readonly people: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
}

function evidenceFor(run: NameRun, around: Surroundings): Evidence | null {
  return (
    byTail(run) ??
    byHead(run) ??
    byShortForm(run, around.acronyms) ??
    byTeam(run, around.earlier) ??
    byContext(run, around)
  );
}

/** The short form a document uses for a long one, in brackets behind it or standing alone elsewhere. */
function shortFormOf({ sentence, from, to }: TokenRange, acronyms: ReadonlySet<string>): string | null {
  const bracketed = bracketedShortForm(sentence.tokens, from, to);
  if (bracketed) return bracketed.text;
  const initials = sentence.tokens
    .slice(from, to)
    .filter(isCapitalised)
    .map(({ text }) => text.charAt(0))
    .join("");
  return acronyms.has(initials) ? initials : null;
}

/** Capitals that are no everyday short form: "EDS", "WDIV". Longer words must come twice: "TIPS" may be a heading. */
function acronymsOf(document: Document): Set<string> {
  const counts = new Map<string, number>();
  const { titled } = readNames(document);
  for (const sentence of document.sentences) {
    if (titled.has(sentence)) continue;
    for (const { text, kind } of sentence.tokens)
      if (kind === "word" && /^[A-Z][A-Z&]{1,5}$/u.test(text) && !NOT_ORGANISATIONS.has(text))
        counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 || text.length === 3 ? [text] : [])));
}

/** "Eurasian Economic Union", "Ministry of Foreign Affairs": the name says what it is. */
function byTail({ sentence, from, to }: NameRun): Evidence | null {
  const { tokens } = sentence;
  for (let k = to - 1; k >= from; k--) {
    const token = tokens[k];
    if (!token || !ORGANISATION_TAILS.has(token.lower)) continue;
    const of = ORGANISATION_OF_HEADS.has(token.lower) ? endOfOf(tokens, k + 1) : k + 1;
    const start = startOfName(tokens, from, k);
    if (of === k + 1 && start === k) continue;
    if (k - start === 1 && GIVEN_NAMES.has(tokens[start]?.lower ?? "") && ALSO_SURNAME_TAILS.has(token.lower))
      continue;
    const end = of === k + 1 ? endOfLegal(tokens, k) : of;
    return { range: { sentence, from: start, to: end }, role: null, rule: "organisations/<name> <body>" };
  }
  return null;
}

/** "University of Washington", "Bank of England" where the head stands alone. */
function byHead({ sentence, from, to }: NameRun): Evidence | null {
  const head = sentence.tokens[to - 1]?.lower ?? "";
  if (to - from !== 1 || !ORGANISATION_OF_HEADS.has(head)) return null;
  const end = endOfOf(sentence.tokens, to);
  return end === to
    ? null
    : { range: { sentence, from, to: end }, role: null, rule: "organisations/<body> of <name>" };
}

/** A long form whose short form stands in brackets behind it, or elsewhere in the document. */
function byShortForm({ sentence, from, to }: NameRun, acronyms: ReadonlySet<string>): Evidence | null {
  if (to - from < 2 || GIVEN_NAMES.has(sentence.tokens[from]?.lower ?? "")) return null;
  if (!shortFormOf({ sentence, from, to }, acronyms)) return null;
  return { range: { sentence, from, to }, role: null, rule: "organisations/<name> (<short form>)" };
}

/** "Indianapolis Colts": a place and a plural that is no people's name. */
function byTeam({ sentence, from, to }: NameRun, earlier: MentionMap): Evidence | null {
  const { tokens } = sentence;
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!first || !last || to - from < 2 || !/[a-z]{3}s$/u.test(last.text)) return null;
  const place = placeAt(earlier, first);
  const before = tokens[to - 2];
  if (place?.role !== "city" && place?.role !== "state" && place?.role !== "capital") return null;
  if (!before || placeAt(earlier, before) !== place || earlier.at(last.start)) return null;
  return { range: { sentence, from, to }, role: "team", rule: "organisations/<city> <team>" };
}

/** A name without a telling word, shown by the words before or behind it. */
function byContext(run: NameRun, { earlier, people, acronyms }: Surroundings): Evidence | null {
  const { sentence } = run;
  const { tokens } = sentence;
  const from = afterRolesAndPlaces(run, earlier);
  const { to } = run;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (from >= to || !first || !last || to - from > 4) return null;
  if (earlier.at(first.start) || earlier.at(last.start)) return null;
  const range = { sentence, from, to };
  const evidence = (role: string | null, rule: string): Evidence => ({ range, role, rule });
  if (to - from === 1 && acronyms.has(first.text)) return evidence(null, "organisations/<acronym>");
  const before = tokens[from - 1];
  const after = tokens[to];
  const possessive = after?.lower === "'s" ? tokens[to + 1] : after;
  if (after?.text === ",") {
    const role = appositionAfter(tokens, to + 1);
    if (role) return evidence(role, "organisations/<name>, a <class>");
  }
  if (
    before &&
    before.text === before.lower &&
    ORGANISATION_NOUNS.has(before.lower) &&
    !/^(?:team|group|party|rival)$/u.test(before.lower)
  )
    return evidence(classBefore(tokens, from - 1), "organisations/<class> <name>");
  if (people.has(last.lower) || (to - from > 1 && GIVEN_NAMES.has(first.lower))) return null;
  if (before?.lower === "based" && tokens[from - 2]?.text === "-")
    return evidence(null, "organisations/<place>-based <name>");
  if (
    possessive &&
    possessive.text === possessive.lower &&
    ORGANISATION_FOLLOWERS.has(possessive.lower) &&
    !run.weak
  )
    return evidence(null, "organisations/<name> officials");
  if (followsEmployment(tokens, from)) return evidence(null, "organisations/works for <name>");
  return null;
}

/** Surnames of the people who stand in the runs with given names or titles: no organisations. */
function surnamesOfPeople(runs: readonly NameRun[]): Set<string> {
  const surnames = new Set<string>();
  for (const { sentence, from, to } of runs) {
    const last = sentence.tokens[to - 1];
    if (!last || ORGANISATION_TAILS.has(last.lower)) continue;
    const named = sentence.tokens
      .slice(from, to - 1)
      .some(({ lower }) => GIVEN_NAMES.has(lower) || HONORIFICS.has(lower));
    const before = sentence.tokens[from - 1]?.lower ?? "";
    const titled =
      isRoleNoun(before) || sentence.tokens.slice(from, to - 1).some(({ lower }) => isRoleNoun(lower));
    if (named || titled) surnames.add(last.lower);
  }
  return surnames;
}

function startOfName(tokens: readonly Token[], from: number, tail: number): number {
  let start = tail;
  while (start > from) {
    const before = tokens[start - 1];
    if (!before || isRoleNoun(before.lower) || HONORIFICS.has(before.lower)) break;
    start--;
  }
  return start;
}

/** "of Foreign Affairs", "of Health and Medical Education": end of the name after an of-phrase at `i`. */
function endOfOf(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.lower !== "of") return i;
  let k = i + 1;
  if (tokens[k]?.lower === "the") k++;
  if (!isCapitalised(tokens[k])) return i;
  while (isCapitalised(tokens[k])) {
    k++;
    if (
      tokens[k]?.lower === "and" &&
      isCapitalised(tokens[k + 1]) &&
      !isAllCapitals(tokens[k + 1]) &&
      isSubject(tokens[k + 1])
    )
      k++;
  }
  return k;
}

/** Fields that ministries and institutes join with "and"; two names ("of Texas and Oxford") are two. */
function isSubject(token: Token | undefined): boolean {
  return /(?:ion|ment|ing|ics|ture|cine|ity|ces?|ology|rgy|ry|airs|ies|ort|lth|ade|our|re)$/u.test(
    token?.lower ?? "",
  );
}

/** "Corp." keeps its point where the sentence goes on. */
function endOfLegal(tokens: readonly Token[], k: number): number {
  const point = tokens[k + 1];
  const abbreviated = /^(?:inc|corp|co|ltd|bros)$/u.test(tokens[k]?.lower ?? "");
  return abbreviated && point?.text === "." && point.start === tokens[k]?.end && k + 2 < tokens.length
    ? k + 2
    : k + 1;
}

function afterRolesAndPlaces({ sentence, from, to }: NameRun, earlier: MentionMap): number {
  let i = from;
  while (i < to) {
    const token = sentence.tokens[i];
    const steps =
      token &&
      (isRoleNoun(token.lower) || placeAt(earlier, token) || knownOrganisationAt(sentence.tokens, i, false));
    if (!steps) return i;
    i++;
  }
  return i;
}

/** "a public accounting firm" after a comma: its class, or null. */
function appositionAfter(tokens: readonly Token[], i: number): string | null {
  if (!/^(?:a|an|the|one)$/u.test(tokens[i]?.lower ?? "")) return null;
  for (let k = i + 1; k < i + 6; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" && token?.text !== "-") return null;
    if (ORGANISATION_NOUNS.has(token.lower)) return classBefore(tokens, k);
    if (OPENING_WORDS.has(token.lower)) return null;
  }
  return null;
}

/** The class noun at `i` with the small word before it: "accounting firm". */
function classBefore(tokens: readonly Token[], i: number): string {
  const before = tokens[i - 1];
  const noun = tokens[i]?.lower ?? "";
  if (before?.kind !== "word" || before.text !== before.lower || OPENING_WORDS.has(before.lower)) return noun;
  return `${before.lower} ${noun}`;
}

/** "works for", "spokesman for", "professor at", "president of" before the name. */
function followsEmployment(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1]?.lower ?? "";
  const head = tokens[from - 2]?.lower ?? "";
  if (link === "for" || link === "at") {
    return (
      /^(?:work|works|worked|working|employed)$/u.test(head) ||
      (isRoleNoun(head) && tokens[from - 2]?.text === head)
    );
  }
  return (
    link === "of" &&
    /^(?:ceo|cfo|cio|founder|chairman|subsidiary|division|unit|shareholders|director|offices)$/u.test(head)
  );
}

interface PlaceReading {
  readonly role: string | null;
  readonly country: string | null;
}

function placeAt(earlier: MentionMap, token: Token): PlaceReading | null {
  const value = earlier.at(token.start)?.value;
  return value?.type === "place" ? value : null;
}

/** Country of the first place inside the name. */
function countryIn({ sentence, from, to }: TokenRange, earlier: MentionMap): string | null {
  for (const token of sentence.tokens.slice(from, to)) {
    const country = placeAt(earlier, token)?.country;
    if (country) return country;
  }
  return null;
}
