import { FAMILY_NAMES_FIRST } from "../../knowledge/given-names.ts";
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
}

interface Draft {
  name: string;
  readonly given: string;
  readonly surname: string;
  readonly forms: Set<string>;
  role: string | null;
  country: string | null;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const PARTICLE = /^\p{Ll}+$/u;

/** Brings the named people of a document together: one entry a person. */
export function readDirectory(named: readonly NamedPerson[]): Directory {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft[]>();
  const inOrder = [...named].sort((a, b) => Number(!a.name.includes(" ")) - Number(!b.name.includes(" ")));
  for (const { name, role, country } of inOrder) {
    const { given, surname } = partsOf(name);
    const namesakes = bySurname.get(surname.toLowerCase()) ?? [];
    const draft = namesakes.find((known) => isSame(known, given)) ?? null;
    const only = given === "" && namesakes.length === 1 ? (namesakes[0] ?? null) : null;
    const entry = draft ??
      only ?? { name, given, surname, forms: new Set<string>(), role: null, country: null };
    if (!draft && !only) {
      drafts.push(entry);
      bySurname.set(surname.toLowerCase(), [...namesakes, entry]);
    }
    if (name.length > entry.name.length) entry.name = name;
    entry.forms.add(name);
    entry.role ??= role;
    entry.country ??= country;
  }
  return { forms: formsOf(drafts, bySurname), byOffice: officesOf(drafts) };
}

/** The same given name, or none where only one bears the surname. */
function isSame(known: Draft, given: string): boolean {
  return known.given.toLowerCase() === given.toLowerCase();
}

/** "Anthony LaCalamita III" -> "Anthony", "LaCalamita"; "Ursula von der Leyen" -> "Ursula", "von der Leyen". */
function partsOf(name: string): { readonly given: string; readonly surname: string } {
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
  bySurname: ReadonlyMap<string, readonly Draft[]>,
): [string, Person][] {
  return drafts.flatMap((draft) => {
    const person: Person = { name: draft.name, role: draft.role, country: draft.country };
    const alone = bySurname.get(draft.surname.toLowerCase())?.length === 1;
    const short = draft.given === "" ? [] : [`${draft.given} ${draft.surname}`];
    const last = draft.surname.split(" ").at(-1) ?? draft.surname;
    const forms = new Set([...draft.forms, ...short, ...(alone ? [draft.surname, last] : [])]);
    return [...forms].map((form): [string, Person] => [form, person]);
  });
}

function officesOf(drafts: readonly Draft[]): Directory["byOffice"] {
  const offices = new Map<string, Draft | null>();
  for (const draft of drafts) {
    if (draft.role === null || draft.country === null) continue;
    const words = draft.role.split(" ");
    for (let i = 0; i < words.length; i++) {
      const key = `${draft.country} ${words.slice(i).join(" ")}`;
      offices.set(key, offices.has(key) ? null : draft);
    }
  }
  return (role, country) => {
    const draft = offices.get(`${country} ${role}`);
    return draft ? { name: draft.name, role: draft.role, country: draft.country } : null;
  };
}
