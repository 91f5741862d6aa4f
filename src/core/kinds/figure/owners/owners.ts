import { personKey } from "../../../claims/entity-key.ts";
import { relateNames, soundKey } from "../../../claims/name-likeness.ts";
import type { Figure } from "../value.ts";

/** How keys of people and of bodies begin (`entityKey`). */
const PERSON = "person:";
const ORGANISATION = "organisation:";

/**
 * Two owners, where both are known. "Hargreave" and "Hargreaves" may be one person, spelled in two ways; "Norvik" and
 * "Norvik Shipping" one firm.
 */
export function ownersApart(x: string | null, y: string | null): boolean {
  if (isBeside(x) !== isBeside(y)) return true;
  if (x === null || y === null || x === y) return false;
  if (x.startsWith(PERSON) && y.startsWith(PERSON))
    return soundKey(x.slice(PERSON.length)) !== soundKey(y.slice(PERSON.length));
  return !isShortFor(x, y) && !isShortFor(y, x);
}

/** Two people of one surname, each named in full: "Paul Harker, 34", "Lena Harker, 29". */
export function areNamesakes({ claim: a }: Figure, { claim: b }: Figure): boolean {
  if (a.value.owner === null || b.value.owner === null || a.subject === b.subject) return false;
  if (personKey(a.subject) !== a.value.owner || personKey(b.subject) !== b.value.owner) return false;
  return relateNames(a.subject, b.subject) === "different";
}

/** Somebody beside the one a story tells of (`told-owner.ts`). */
function isBeside(owner: string | null): boolean {
  return owner?.startsWith("beside:") === true;
}

/** Both are known, and are one. */
export function haveOneOwner(x: string | null, y: string | null): boolean {
  return x !== null && y !== null && !ownersApart(x, y);
}

/** The first words of the name of one body alone. */
function isShortFor(short: string, long: string): boolean {
  return (
    short.startsWith(ORGANISATION) &&
    !short.includes("+") &&
    long.startsWith(`${short} `) &&
    !long.includes("+")
  );
}
