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

/** The people found so far, by each part of their names, lower case, in the order they are introduced. */
interface Register {
  readonly byFullName: Map<string, Draft>;
  readonly byGivenName: Map<string, Draft[]>;
  readonly bySurname: Map<string, Draft[]>;
  /** Where a word, lower case, stands alone as a name for the first time. */
  readonly aloneAt: ReadonlyMap<string, number>;
}

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
  const register: Register = { byFullName: new Map(), byGivenName: new Map(), bySurname: new Map(), aloneAt };
  const drafts: Draft[] = [];
  const inOrder = [...named].sort((a, b) => Number(!a.name.includes(" ")) - Number(!b.name.includes(" ")));
  for (const person of inOrder) {
    const parts = partsOf(person.name);
    const known = knownAs(parts, register);
    const entry = known ?? draftOf(person, parts);
    if (!known) {
      drafts.push(entry);
      enter(entry, register);
    }
    if (person.name.length > entry.name.length) entry.name = person.name;
    entry.forms.add(person.name);
    entry.role ??= person.role;
    entry.country ??= person.country;
  }
  return { forms: formsOf(drafts, register), ...officesOf(drafts) };
}

interface NameParts {
  readonly given: string;
  readonly surname: string;
}

function draftOf({ name, range }: NamedPerson, { given, surname }: NameParts): Draft {
  return { name, given, surname, at: spanOf(range).start, forms: new Set(), role: null, country: null };
}

function enter(draft: Draft, { byFullName, byGivenName, bySurname }: Register): void {
  const [given, surname] = [draft.given.toLowerCase(), draft.surname.toLowerCase()];
  byFullName.set(`${given} ${surname}`, draft);
  remember(byGivenName, given, draft);
  remember(bySurname, surname, draft);
}

function remember(drafts: Map<string, Draft[]>, key: string, draft: Draft): void {
  const known = drafts.get(key);
  if (known) known.push(draft);
  else drafts.set(key, [draft]);
}

/** Who bears the name; for a single name the owner of the surname, else the only one with that given name. */
function knownAs({ given, surname }: NameParts, register: Register): Draft | null {
  const last = surname.toLowerCase();
  if (given !== "") return register.byFullName.get(`${given.toLowerCase()} ${last}`) ?? null;
  if (register.bySurname.has(last)) return ownerOf(last, register);
  const [called, another] = register.byGivenName.get(last) ?? [];
  return called && !another ? called : null;
}

/**
 * Whom a surname by itself means: its only bearer; of several the one it meant already before the others
 * were introduced, since news calls relatives of its main figure by their full or given names.
 */
function ownerOf(surname: string, { bySurname, aloneAt }: Register): Draft | null {
  const [first, second] = bySurname.get(surname) ?? [];
  if (!first || !second) return first ?? null;
  const alone = aloneAt.get(surname) ?? Infinity;
  return first.at < alone && alone < second.at ? first : null;
}

/** "Anton Varga III" -> "Anton", "Varga"; "Ursula von der Leyen" -> "Ursula", "von der Leyen". */
function partsOf(name: string): NameParts {
  const words = name.split(/[ ,]+/u).filter((word) => !SUFFIX.test(word));
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? "")) at--;
  const family = words[0] ?? "";
  if (words.length > 1 && FAMILY_NAMES_FIRST.has(family.toLowerCase()))
    return { given: words.slice(1).join(" "), surname: family };
  return { given: at > 0 ? (words[0] ?? "") : "", surname: words.slice(Math.max(at, 0)).join(" ") };
}

function formsOf(drafts: readonly Draft[], register: Register): [string, Person][] {
  return drafts.flatMap((draft) => {
    const person: Person = { name: draft.name, role: draft.role, country: draft.country };
    const alone = ownerOf(draft.surname.toLowerCase(), register) === draft;
    const short = draft.given === "" ? [] : [`${draft.given} ${draft.surname}`];
    const last = draft.surname.split(" ").at(-1) ?? draft.surname;
    const forms = new Set([...draft.forms, ...short, ...(alone ? [draft.surname, last] : [])]);
    return [...forms].map((form): [string, Person] => [form, person]);
  });
}

/** Offices whose holder "the French leader" may be, the highest first. */
const LEADERS = ["president", "prime minister", "chancellor", "king", "queen", "emir"];

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
  const byOffice = (role: string, country: string): Person | null => {
    const names = role === "leader" ? ["leader", ...LEADERS] : [role];
    const held = names.find((name) => offices.has(`${country} ${name}`));
    return held === undefined ? null : personOf(`${country} ${held}`);
  };
  return { byOffice, byRole: personOf };
}
