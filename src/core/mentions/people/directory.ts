import { FAMILY_NAMES_FIRST } from "../../knowledge/given-names.ts";
import { spanOf } from "../name-mention.ts";
import type { NamedPerson } from "./found-people.ts";

/** One person of one document. */
export interface Person {
  /** The fullest form of the name. */
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
}

/** Who the people of a document are, and by which words they are named. */
export interface Directory {
  /** Printed forms with their person: full names, then surnames that only one person has. */
  readonly forms: readonly (readonly [form: string, person: Person])[];
  /** The only person of that role and country; null where there is none or several. */
  byOffice(role: string, country: string): Person | null;
  /** The only person of that role, or of one that ends so ("chief" for a police chief); null as above. */
  byRole(role: string): Person | null;
}

interface Draft {
  name: string;
  readonly given: string;
  readonly surname: string;
  /** Where the name stands first. */
  readonly at: number;
  readonly forms: Set<string>;
  role: string | null;
  country: string | null;
}

/** The bearers of each surname, lower case, in the order they are introduced. */
type Bearers = ReadonlyMap<string, readonly Draft[]>;

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const PARTICLE = /^\p{Ll}+$/u;

/**
 * Brings the named people of a document together: one entry a person.
 *
 * @param aloneAt where a word, lower case, stands alone as a name for the first time
 */
export function readDirectory(
  named: readonly NamedPerson[],
  aloneAt: ReadonlyMap<string, number>,
): Directory {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft[]>();
  const inOrder = [...named].sort((a, b) => Number(!a.name.includes(" ")) - Number(!b.name.includes(" ")));
  for (const person of inOrder) {
    const parts = partsOf(person.name);
    const known =
      parts.given === "" ? byOneName(parts.surname, drafts, bySurname, aloneAt) : byBoth(parts, bySurname);
    const entry = known ?? draftOf(person, parts);
    if (!known) {
      drafts.push(entry);
      const key = parts.surname.toLowerCase();
      bySurname.set(key, [...(bySurname.get(key) ?? []), entry]);
    }
    if (person.name.length > entry.name.length) entry.name = person.name;
    entry.forms.add(person.name);
    entry.role ??= person.role;
    entry.country ??= person.country;
  }
  return { forms: formsOf(drafts, bySurname, aloneAt), ...officesOf(drafts) };
}

interface NameParts {
  readonly given: string;
  readonly surname: string;
}

function draftOf({ name, range }: NamedPerson, { given, surname }: NameParts): Draft {
  return { name, given, surname, at: spanOf(range).start, forms: new Set(), role: null, country: null };
}

/** Who bears a full name: the same surname and the same given name. */
function byBoth({ given, surname }: NameParts, bySurname: Bearers): Draft | null {
  const namesakes = bySurname.get(surname.toLowerCase()) ?? [];
  return namesakes.find((known) => known.given.toLowerCase() === given.toLowerCase()) ?? null;
}

/** Who a single name stands for: the owner of the surname, else the only one with that given name. */
function byOneName(
  word: string,
  drafts: readonly Draft[],
  bySurname: Bearers,
  aloneAt: ReadonlyMap<string, number>,
): Draft | null {
  const lower = word.toLowerCase();
  if (bySurname.has(lower)) return ownerOf(lower, bySurname, aloneAt);
  const called = drafts.filter(({ given }) => given.toLowerCase() === lower);
  return called.length === 1 ? (called[0] ?? null) : null;
}

/**
 * Whom a surname by itself means: its only bearer; of several the one it meant already before the others
 * were introduced, since news calls relatives of its main figure by their full or given names.
 */
function ownerOf(surname: string, bySurname: Bearers, aloneAt: ReadonlyMap<string, number>): Draft | null {
  const [first, second] = bySurname.get(surname) ?? [];
  if (!first || !second) return first ?? null;
  const alone = aloneAt.get(surname) ?? Infinity;
  return first.at < alone && alone < second.at ? first : null;
}

/** "Anthony LaCalamita III" -> "Anthony", "LaCalamita"; "Ursula von der Leyen" -> "Ursula", "von der Leyen". */
function partsOf(name: string): NameParts {
  const words = name.split(/[ ,]+/u).filter((word) => !SUFFIX.test(word));
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? "")) at--;
  const family = words[0] ?? "";
  if (words.length > 1 && FAMILY_NAMES_FIRST.has(family.toLowerCase()))
    return { given: words.slice(1).join(" "), surname: family };
  return { given: at > 0 ? (words[0] ?? "") : "", surname: words.slice(Math.max(at, 0)).join(" ") };
}

function formsOf(
  drafts: readonly Draft[],
  bySurname: Bearers,
  aloneAt: ReadonlyMap<string, number>,
): [string, Person][] {
  return drafts.flatMap((draft) => {
    const person: Person = { name: draft.name, role: draft.role, country: draft.country };
    const alone = ownerOf(draft.surname.toLowerCase(), bySurname, aloneAt) === draft;
    const short = draft.given === "" ? [] : [`${draft.given} ${draft.surname}`];
    const last = draft.surname.split(" ").at(-1) ?? draft.surname;
    const forms = new Set([...draft.forms, ...short, ...(alone ? [draft.surname, last] : [])]);
    return [...forms].map((form): [string, Person] => [form, person]);
  });
}

function officesOf(drafts: readonly Draft[]): Pick<Directory, "byOffice" | "byRole"> {
  const offices = new Map<string, Draft | null>();
  const take = (key: string, draft: Draft): void => {
    offices.set(key, offices.has(key) ? null : draft);
  };
  for (const draft of drafts) {
    const words = draft.role?.split(" ") ?? [];
    for (let i = 0; i < words.length; i++) {
      const role = words.slice(i).join(" ");
      take(role, draft);
      if (draft.country !== null) take(`${draft.country} ${role}`, draft);
    }
  }
  const personOf = (key: string): Person | null => {
    const draft = offices.get(key);
    return draft ? { name: draft.name, role: draft.role, country: draft.country } : null;
  };
  return { byOffice: (role, country) => personOf(`${country} ${role}`), byRole: personOf };
}
