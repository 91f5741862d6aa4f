import type { Document, Token } from "../../document/document.ts";
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
import { SAYING, SAYING_FIRST } from "../../knowledge/speech-verbs.ts";
import type { MentionMap } from "../mention-map.ts";
import { wordsOf, type TokenRange } from "../name-mention.ts";
import { isAllCapitals, isCapitalised, readNames, type NameRun } from "../name-runs.ts";
import { readTitle, roleAt, startOfTitle, wholeRoleAt, type Title } from "./title.ts";

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

const GENERATION = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Reads every run of capitals for a person. */
export function findPeople(document: Document, earlier: MentionMap): NamedPerson[] {
  const people: NamedPerson[] = [];
  for (const run of readNames(document).runs) {
    const person = bracketedPerson(run, earlier) ?? personIn(document, run, earlier);
    if (person) people.push(withSharedOffice(person, people.at(-1)));
  }
  return people;
}

/** "(Ayatollah Ali) Khamenei": an editor's brackets complete a name. */
function bracketedPerson(run: NameRun, earlier: MentionMap): NamedPerson | null {
  const { sentence, from, to } = run;
  const { tokens } = sentence;
  if (tokens[from - 1]?.text !== "(" || tokens[to]?.text !== ")" || !isCapitalised(tokens[to + 1]))
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
  const first = names[0]?.lower ?? "";
  const behind = roleBehind(tokens, to);
  const rule =
    (title && names.length > 1 ? "people/<title> <full name>" : null) ??
    (title &&
    !run.weak &&
    (title.role === null || isCapitalised(tokens[from - 1]) || tokens[from - 1]?.text === ".")
      ? "people/<title> <surname>"
      : null) ??
    (names.length > 1 && GIVEN_NAMES.has(first) ? "people/<given name> <surname>" : null) ??
    (names.length > 1 && hasInitial(tokens, from, to) ? "people/<name> <initial> <surname>" : null) ??
    (names.length > 1 && (behind.role !== null || behind.age) ? "people/<full name>, <age or role>" : null) ??
    (names.length > 1 && from === run.from && isSpeaking(tokens, from, to)
      ? "people/<full name> said"
      : null) ??
    (names.length > 1 && isCounterpart(tokens, from) ? "people/counterpart <full name>" : null);
  if (!rule) return null;
  const role = title?.role ?? behind.role;
  const country = countryBefore(tokens, officeStart(tokens, from, title, behind), earlier);
  return { range, name: wordsOf(document, range), role, country, rule };
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
    } else if (role && k + 1 < to) k = role.to;
    else if (token && HONORIFICS.has(token.lower)) k += tokens[k + 1]?.text === "." ? 2 : 1;
    else if (token && ROLE_MODIFIERS.has(token.lower) && wholeRoleAt(tokens, k)) k++;
    else {
      break;
    }
    i = k;
  }
  return afterInnerTitle(tokens, i, to);
}

/** Small words inside a role of several words. */
const INSIDE_ROLES = new Set(["of", "the", "-"]);

/** "Secretary of State Jane Orr": a title that began before the run of capitals. */
function endOfRoleAcross(tokens: readonly Token[], from: number): number {
  if (!INSIDE_ROLES.has(tokens[from - 1]?.lower ?? "")) return from;
  for (let k = Math.max(0, from - 4); k < from; k++) {
    const role = roleAt(tokens, k);
    if (role && role.to > from) return role.to;
  }
  return from;
}

/** "Strawn City Marshal Michael Magovern": what stands before the title is no part of the name. */
function afterInnerTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k > from; k--) {
    const role = ALSO_SURNAMES.has(tokens[k]?.lower ?? "") ? null : roleAt(tokens, k);
    if (role && role.to < to) return role.to;
  }
  return from;
}

/** "Jordan Smith": a place's name that opens a person's. */
function isGivenAlso(tokens: readonly Token[], k: number, to: number): boolean {
  return (
    k + 1 < to &&
    GIVEN_NAMES.has(tokens[k]?.lower ?? "") &&
    tokens[k + 1]?.kind === "word" &&
    !roleAt(tokens, k + 1)
  );
}

/** The name ends before words that an earlier mention owns, before a title and before a body's last word. */
function endOfName(tokens: readonly Token[], from: number, to: number, earlier: MentionMap): number {
  for (let k = from + 1; k < to; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" || GENERATION.has(token.lower)) continue;
    const owner = earlier.at(token.start);
    if (owner && owner.value.type !== "quotation" && owner.value.type !== "quantity")
      return trimMarks(tokens, from, k);
    if (isRoleNoun(token.lower) && !ALSO_SURNAMES.has(token.lower) && k > from + 1)
      return trimMarks(tokens, from, k);
  }
  return to;
}

function trimMarks(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === "mark") end--;
  return end;
}

function nameTokens(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(from, to).filter((token) => isCapitalised(token) && !GENERATION.has(token.lower));
}

function mayBeName(token: Token, count: number): boolean {
  if (NEVER_PLACES.has(token.lower) && !GIVEN_NAMES.has(token.lower)) return false;
  if (isAllCapitals(token) && token.text.length > 2 && count === 1) return false;
  return !(count < 2 && (ORGANISATION_TAILS.has(token.lower) || PLACE_TAILS.has(token.lower)));
}

/** A name has a word longer than an initial, and does not end as bodies do ("Troy Police"). */
function looksLikeName(names: readonly Token[]): boolean {
  const last = names.at(-1)?.lower ?? "";
  if (last.length < 2) return false;
  if (NEVER_SURNAMES.has(last) || PLACE_TAILS.has(last)) return false;
  if (ORGANISATION_TAILS.has(last) && !ALSO_SURNAME_TAILS.has(last)) return false;
  return (
    names.length <= 5 &&
    names.some(({ text }) => text.length > 1) &&
    names.every((token) => mayBeName(token, names.length))
  );
}

/** "Robert J. Pickell". */
function hasInitial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k + 2 < to; k++)
    if (tokens[k]?.text.length === 1 && isCapitalised(tokens[k]) && tokens[k + 1]?.text === ".") return true;
  return false;
}

/** "said Ilene Wolfe", "Ilene Wolfe said"; a plural ("Gordon Advisors said") may be a body. */
function isSpeaking(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower === "the" || tokens[to - 1]?.lower.endsWith("s")) return false;
  return SAYING.has(tokens[to]?.lower ?? "") || SAYING_FIRST.has(tokens[from - 1]?.lower ?? "");
}

/** "his counterpart Hossein Amir-Abdollahian", with or without a comma. */
function isCounterpart(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text === "," ? tokens[from - 2] : tokens[from - 1];
  return before?.lower === "counterpart";
}

/** "By Vusala Abbasova": who wrote the article is not in its story. */
function isByline(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.text === "By" && from <= 3;
}

/** Where the role begins: before it stands whose office it is. */
function officeStart(
  tokens: readonly Token[],
  from: number,
  title: Title | null,
  behind: RoleBehind,
): number {
  if (title) return title.from;
  if (behind.role !== null) return behind.at;
  if (isCounterpart(tokens, from)) return tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  return from;
}

interface RoleBehind {
  readonly role: string | null;
  /** First token of the role. */
  readonly at: number;
  /** An age stands behind the name: "Jean Larson, 48,". */
  readonly age: boolean;
}

/** Small words between a comma and a role: "one of the", "who is a". */
const ROLE_LINKS = new Set([
  "a",
  "an",
  "the",
  "who",
  "is",
  "was",
  "one",
  "of",
  "its",
  "his",
  "her",
  "'s",
  "-",
]);

/** What follows a name between commas: "38,", "a former Russian diplomat", "Iran's foreign minister". */
function roleBehind(tokens: readonly Token[], to: number): RoleBehind {
  if (tokens[to]?.text !== ",") return { role: null, at: to, age: false };
  const age = isAge(tokens, to + 1);
  const start = age ? to + 3 : to + 1;
  for (let k = start; k < start + 7; k++) {
    const token = tokens[k];
    const role = wholeRoleAt(tokens, k);
    if (role && !isCapitalised(tokens[role.to])) return { role: role.role, at: k, age };
    if (!token || !(ROLE_LINKS.has(token.lower) || isModifierLike(token))) break;
  }
  return { role: null, at: to, age };
}

function isAge(tokens: readonly Token[], i: number): boolean {
  const number = tokens[i];
  return (
    number?.kind === "number" &&
    /^\d{1,2}$/u.test(number.text) &&
    /^[,.;)]$/u.test(tokens[i + 1]?.text ?? ".")
  );
}

function isModifierLike(token: Token): boolean {
  if (token.kind !== "word") return false;
  return (
    isCapitalised(token) ||
    ROLE_MODIFIERS.has(token.lower) ||
    /(?:ed|ing|al|ic|ist|ive|ant|ate|ary|ior|ian)$/u.test(token.lower)
  );
}

/** Country of the nationality, country or seat that stands right before a role: "Kremlin spokesman". */
function countryBefore(tokens: readonly Token[], from: number, earlier: MentionMap): string | null {
  let k = from - 1;
  while (/^(?:'s|former|then|-|current|new)$/u.test(tokens[k]?.lower ?? "")) k--;
  const token = tokens[k];
  const value = token ? earlier.at(token.start)?.value : null;
  const isOffice = value?.type === "place" || (value?.type === "organisation" && value.role === "government");
  return isOffice ? value.country : null;
}
