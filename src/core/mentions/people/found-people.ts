import type { Document, Token } from "../../document/document.ts";
import { wordClass } from "../../text/word-class.ts";
import { itemAt } from "../../../base/item-at.ts";
import { mapDefined } from "../../../base/map-defined.ts";
import { wordAt } from "../../document/word-at.ts";
import { GIVEN_NAMES } from "../../knowledge/given-names.ts";
import { ALSO_SURNAME_TAILS, ORGANISATION_TAILS } from "../../knowledge/organisations.ts";
import { NEVER_PLACES, PLACE_TAILS } from "../../knowledge/place-words.ts";
import {
  ALSO_SURNAMES,
  HONORIFICS,
  NEVER_SURNAMES,
  ROLE_MODIFIERS,
  isRoleNoun,
} from "../../knowledge/roles.ts";
import type { MentionMap } from "../mention-map.ts";
import type { Mention } from "../mention.ts";
import { wordsOf, type TokenRange } from "../name-mention.ts";
import { isAllCapitals, isCapitalised, readNames, type NameRun } from "../name-runs.ts";
import { isCounterpart, ruleFor } from "./evidence.ts";
import { roleAhead, roleBehind } from "./role-beside.ts";
import { readTitle, roleAt, startOfTitle, wholeRoleAt } from "./title.ts";

/** A name that the words around it show to be a person's, where it stands. */
export interface NamedPerson {
  readonly range: TokenRange;
  readonly name: string;
  /** Role that stands with the name here, without the nationality. */
  readonly role: string | null;
  /** Country of the nationality or office that stands with the role. */
  readonly country: string | null;
  readonly rule: string;
}

const GENERATION = wordClass(["jr", "sr", "ii", "iii", "iv"]);

/** Reads every run of capitals for a person. */
export function findPeople(document: Document, earlier: MentionMap): NamedPerson[] {
  const people: NamedPerson[] = [];
  const unknown: NameRun[] = [];
  for (const run of readNames(document).runs) {
    const person = bracketedPerson(run, earlier) ?? personIn(document, run, earlier);
    if (person) people.push(withSharedOffice(person, people.at(-1)));
    else if (run.to - run.from > 1) unknown.push(run);
  }
  return [...people, ...inFull(document, unknown, people, earlier)];
}

/** "Tamo Orlo", where "Mr. Orlo" elsewhere shows whose surname it is. */
function inFull(
  document: Document,
  runs: readonly NameRun[],
  people: readonly NamedPerson[],
  earlier: MentionMap,
): NamedPerson[] {
  const single = new Set(people.flatMap(({ name }) => (name.includes(" ") ? [] : [name.toLowerCase()])));
  if (single.size === 0) return [];
  return mapDefined(runs, (run) => {
    const { sentence } = run;
    const from = startOfName(run, earlier);
    const to = endOfName(sentence.tokens, from, run.to, earlier);
    const names = nameTokens(sentence.tokens, from, to);
    if (to - from < 2 || !single.has(names.at(-1)?.lower ?? "") || !looksLikeName(names)) return null;
    const range = { sentence, from, to };
    return {
      range,
      name: wordsOf(document, range),
      role: null,
      country: null,
      rule: "people/<full name> of Mr.",
    };
  });
}

/** "(Ayatollah Ali) Khamenei": an editor's brackets complete a name. */
function bracketedPerson(run: NameRun, earlier: MentionMap): NamedPerson | null {
  const { sentence, from, to } = run;
  const { tokens } = sentence;
  if (itemAt(tokens, from - 1)?.text !== "(" || tokens[to]?.text !== ")" || !isCapitalised(tokens[to + 1]))
    return null;
  const given = tokens.slice(startOfName(run, earlier), to);
  const surname = tokens[to + 1];
  if (given.length === 0 || !surname || !given.every((token) => isCapitalised(token))) return null;
  const name = [...given, surname].map((token) => token.text).join(" ");
  const title = readTitle(tokens, startOfTitle(tokens, from - 1), from - 1) ?? readTitle(tokens, from, to);
  const range = { sentence, from: from - 1, to: to + 2 };
  return { range, name, role: title?.role ?? null, country: null, rule: "people/(<given name>) <surname>" };
}

/** "President Putin told his Iranian counterpart Raisi": a counterpart holds the same office. */
function withSharedOffice(person: NamedPerson, previous: NamedPerson | undefined): NamedPerson {
  const { sentence, from } = person.range;
  if (person.role !== null || previous?.range.sentence !== sentence || !isCounterpart(sentence.tokens, from))
    return person;
  return { ...person, role: previous.role };
}

function personIn(document: Document, run: NameRun, earlier: MentionMap): NamedPerson | null {
  const { sentence } = run;
  const { tokens } = sentence;
  const from = startOfName(run, earlier);
  const to = endOfName(tokens, from, run.to, earlier);
  if (from >= to || isByline(tokens, from)) return null;
  const names = nameTokens(tokens, from, to);
  if (names.length === 0 || !looksLikeName(names)) return null;
  const range = { sentence, from, to };
  const titleFrom = startOfTitle(tokens, from);
  const title = readTitle(tokens, titleFrom, from);
  const ahead = title ? null : roleAhead(tokens, from, to);
  const behind = roleBehind(tokens, to);
  const rule = ruleFor({ tokens, from, to, run, names, title, ahead, behind });
  if (!rule) return null;
  const role = title?.role ?? ahead?.role ?? behind.role;
  const office =
    title?.from ?? ahead?.at ?? (behind.role === null ? startOfCounterpart(tokens, from) : behind.at);
  return {
    range,
    name: wordsOf(document, range),
    role,
    country: countryBefore(tokens, office, earlier),
    rule,
  };
}

/** "Raisi's counterpart, Ann Orr": where "counterpart" stands; the name's own start where it does not. */
function startOfCounterpart(tokens: readonly Token[], from: number): number {
  if (!isCounterpart(tokens, from)) return from;
  return itemAt(tokens, from - 1)?.text === "," ? from - 2 : from - 1;
}

/** Steps over what stands before a name in the same run of capitals: nationality, body, title. */
function startOfName({ sentence, from, to }: NameRun, earlier: MentionMap): number {
  const { tokens } = sentence;
  let i = endOfRoleAcross(tokens, from);
  for (let k = i; k < to;) {
    const token = tokens[k];
    const owner = token ? earlier.at(token.start) : null;
    const role = roleAt(tokens, k);
    if (owner && owner.value.type !== "quotation" && !isGivenAlso(tokens, k, to)) {
      while (k < to && (tokens[k]?.start ?? Infinity) < owner.end) k++;
      if (tokens[k]?.text === "-") k++;
    } else if (role && leavesName(tokens, role.to, to)) k = role.to;
    else if (token && HONORIFICS.has(token.word)) k += tokens[k + 1]?.text === "." ? 2 : 1;
    else if (token && ROLE_MODIFIERS.has(token.word) && wholeRoleAt(tokens, k)) k++;
    else {
      break;
    }
    i = k;
  }
  return afterInnerTitle(tokens, i, to);
}

/** "Dr. King Jr.": a role takes nothing away where no name would be left. */
function leavesName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (tokens[k]?.kind === "word" && !GENERATION.has(wordAt(tokens, k))) return true;
  return false;
}

/** Small words inside a role of several words. */
const INSIDE_ROLES = wordClass(["of", "the", "-"]);

/** "Secretary of State Jane Orr": a title that began before the run of capitals. */
function endOfRoleAcross(tokens: readonly Token[], from: number): number {
  if (!INSIDE_ROLES.has(wordAt(tokens, from - 1))) return from;
  for (let k = Math.max(0, from - 4); k < from; k++) {
    const role = roleAt(tokens, k);
    if (role && role.to > from) return role.to;
  }
  return from;
}

/** "Wexler City Marshal Ivo Brandt": what stands before the title is no part of the name. */
function afterInnerTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k > from; k--) {
    const role = ALSO_SURNAMES.has(wordAt(tokens, k)) ? null : roleAt(tokens, k);
    if (role && role.to < to) return role.to;
  }
  return from;
}

/** "Jordan Smith": a place's name that opens a person's. */
function isGivenAlso(tokens: readonly Token[], k: number, to: number): boolean {
  return (
    k + 1 < to &&
    GIVEN_NAMES.has(wordAt(tokens, k)) &&
    tokens[k + 1]?.kind === "word" &&
    !roleAt(tokens, k + 1)
  );
}

/** The name ends before words that an earlier mention owns, before a title and before a body's last word. */
function endOfName(tokens: readonly Token[], from: number, to: number, earlier: MentionMap): number {
  for (let k = from + 1; k < to; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" || GENERATION.has(token.word)) continue;
    const owner = earlier.at(token.start);
    if (
      owner &&
      !isMonthSurname(tokens, k, owner) &&
      owner.value.type !== "quotation" &&
      owner.value.type !== "quantity"
    )
      return trimMarks(tokens, from, k);
    if (isRoleNoun(token.word) && !ALSO_SURNAMES.has(token.word) && k > from + 1)
      return trimMarks(tokens, from, k);
  }
  return to;
}

/** "Theresa May": what may be a date begins right behind a given name. */
function isMonthSurname(tokens: readonly Token[], k: number, owner: Mention): boolean {
  const startsHere = owner.value.type === "date" && owner.start === tokens[k]?.start;
  return startsHere && GIVEN_NAMES.has(wordAt(tokens, k - 1));
}

function trimMarks(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && itemAt(tokens, end - 1)?.kind === "mark") end--;
  return end;
}

function nameTokens(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(from, to).filter((token) => isCapitalised(token) && !GENERATION.has(token.word));
}

function mayBeName(token: Token, count: number, isSurname: boolean): boolean {
  if (NEVER_PLACES.has(token.word) && !GIVEN_NAMES.has(token.word) && !isSurname) return false;
  if (isAllCapitals(token) && token.text.length > 2 && count === 1) return false;
  return !(count < 2 && (ORGANISATION_TAILS.has(token.word) || PLACE_TAILS.has(token.word)));
}

/** A name has a word longer than an initial, and does not end as bodies do ("Wexler Police"). */
function looksLikeName(names: readonly Token[]): boolean {
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || last.lower.length < 2) return false;
  const opensGiven = GIVEN_NAMES.has(first.word);
  if (NEVER_SURNAMES.has(last.word) || PLACE_TAILS.has(last.word)) return false;
  if (isRoleNoun(last.word) && !ALSO_SURNAMES.has(last.word) && !opensGiven) return false;
  if (ORGANISATION_TAILS.has(last.word) && !ALSO_SURNAME_TAILS.has(last.word)) return false;
  const isGivenBefore = names.length > 1 && opensGiven; // "Theresa May"
  return (
    names.length <= 5 &&
    names.some(({ text }) => text.length > 1) &&
    names.every((token, k) => mayBeName(token, names.length, isGivenBefore && k === names.length - 1))
  );
}

/** "By Vusala Abbasova": who wrote the article is not in its story. */
function isByline(tokens: readonly Token[], from: number): boolean {
  return itemAt(tokens, from - 1)?.text === "By" && from <= 3;
}

const BETWEEN_PLACE_AND_ROLE = wordClass(["'s", "former", "then", "-", "current", "new"]);

/** Country of the nationality, country or seat that stands right before a role: "Kremlin spokesman". */
function countryBefore(tokens: readonly Token[], from: number, earlier: MentionMap): string | null {
  let k = from - 1;
  while (BETWEEN_PLACE_AND_ROLE.has(wordAt(tokens, k))) k--;
  const token = itemAt(tokens, k);
  const value = token ? earlier.at(token.start)?.value : null;
  const isOffice = value?.type === "place" || (value?.type === "organisation" && value.role === "government");
  return isOffice ? value.country : null;
}
