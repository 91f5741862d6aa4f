import { STREET_QUARTERS } from "../knowledge/street-words.ts";
import { areKindsApart, placeKindNamed } from "../knowledge/place-kinds.ts";
import { COMPASS_POINTS, VENUE_TAILS } from "../knowledge/place-words.ts";
import type { NameValue } from "../mentions/mention.ts";
import { oneLine } from "../text/one-line.ts";
import { foldName } from "./entity-key.ts";

/** A place as an answer to "where": what it is called, what it lies in, and which part of it is meant. */
export interface Site {
  readonly [key: string]: unknown;
  readonly name: string;
  /** As `NameValue.role`; `direction` for "south of Tehran", `kind` for "a barn". */
  readonly role: string | null;
  /** What kind of place it is, where it has no name: "motel" is a hotel. */
  readonly kind?: string;
  /** ISO 3166 alpha-3. */
  readonly country: string | null;
  /** Folded names of what it lies in, as far as its source says: "michigan" for "Troy, Mich.". */
  readonly within: readonly string[];
  /** Letters of the compass for a part ("southern Iran": `s`) or a direction; `c` for the middle; null for the whole. */
  readonly compass: string | null;
  /** Only near it or outside: "near Ulm", "behind a barn". */
  readonly beside?: true;
  /** Folded name of what the part or the direction is counted from; empty where it is left unsaid. */
  readonly of: string;
}

/**
 * How two places stand to each other. `apart`: they cannot be one place, nor one in the other. `unknown`:
 * nothing says.
 */
export type SiteRelation = "same" | "within" | "apart" | "unknown";

/** Letters of the compass a word names; null for words of no direction. */
export function compassOf(word: string): string | null {
  return COMPASS_POINTS.get(word.toLowerCase().replace("-", "")) ?? null;
}

/** A named place as a site. `within`: folded names of what its source puts it in. */
export function siteOf({ name, role, country }: NameValue, within: readonly string[] = []): Site {
  const blank = role === "region" ? name.indexOf(" ") : -1;
  const compass = blank < 0 ? null : compassOf(name.slice(0, blank));
  const of = compass === null ? "" : foldName(name.slice(blank + 1));
  return { name, role, country, within: of === "" ? within : [...within, of], compass, of };
}

/**
 * A place without a name: "a disused barn", "an Ulm motel".
 * @param within folded names of the places that its own words put it in: "ulm"
 */
export function kindSite(words: string, kind: string, within: readonly string[] = []): Site {
  return { name: oneLine(words), role: "kind", kind, country: null, within, compass: null, of: "" };
}

/** What kind of place a site is, by its noun or by its name; null where neither says. */
export function siteKind(site: Site): string | null {
  if (site.kind !== undefined) return site.kind;
  const venue = venueOf(site);
  return venue === null ? null : placeKindNamed(venue);
}

/** Compares two places by what their names say and what their sources and the tables put them in. Symmetric. */
export function relateSites(a: Site, b: Site): SiteRelation {
  if (a.compass !== null && b.compass !== null && (a.of === b.of || a.of === "" || b.of === "")) {
    return a.role === "direction" || b.role === "direction"
      ? relateDirections(a, b)
      : relateParts(a.compass, b.compass);
  }
  if (a.role === "direction" || b.role === "direction") return isBeside(a, b) ? "within" : "unknown";
  const relation = relateWhole(a, b);
  return relation === "apart" && (a.beside === true || b.beside === true) ? "unknown" : relation;
}

/** As if both were in their places, and not beside them. */
function relateWhole(a: Site, b: Site): SiteRelation {
  if (a.kind !== undefined || b.kind !== undefined) return relateKinds(a, b);
  if (isOnStreet(a) && isOnStreet(b)) return relateAddresses(a, b);
  if (isSamePlace(a, b)) return "same";
  if (holds(a, b) || holds(b, a)) return "within";
  return areApart(a, b) ? "apart" : "unknown";
}

/** "South of Tarn" and "near Tarn". */
function isBeside(a: Site, b: Site): boolean {
  return a.of === foldName(b.name) || b.of === foldName(a.name);
}

/** A site as people read it: the names of streets are kept in small letters, for comparing. */
export function siteInWords(site: Site): string {
  return isOnStreet(site) ? site.name.split(" ").map(withCapital).join(" ") : site.name;
}

/** "Miller Grade Road", "6011 NW 32nd Avenue", "Oak Street and Mill Road". */
function withCapital(word: string): string {
  if (word === "and") return word;
  return STREET_QUARTERS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

function isOnStreet({ role }: Site): boolean {
  return role === "address" || role === "street" || role === "corner";
}

/** Addresses share a street, of one house or block, or they lie apart; a corner may be on either of its streets. */
function relateAddresses(a: Site, b: Site): SiteRelation {
  const [x, y] = [streetsOf(a), streetsOf(b)];
  if (x.join() === y.join() && a.role === b.role && a.role !== "address") return "same";
  if (!x.some((street) => y.includes(street))) return "unknown";
  const [house, other] = [houseOf(a), houseOf(b)];
  if (house === null || other === null) return "within";
  if (house === other) return "same";
  return isInBlock(house, other) || isInBlock(other, house) ? "within" : "apart";
}

const HOUSE = /^(\d+) /u;

function houseOf({ role, name }: Site): number | null {
  const [, house] = (role === "address" ? HOUSE.exec(name) : null) ?? [];
  return house === undefined ? null : Number(house);
}

/** The streets an address or a corner names, without the quarter of the town: "nw mill road" is Mill Road. */
function streetsOf({ role, name }: Site): readonly string[] {
  const streets = role === "address" ? name.replace(HOUSE, "") : name;
  return streets.split(" and ").map((street) => street.replace(QUARTER, ""));
}

const QUARTER = /^(?:[nsew]|[ns][ew]) /u;

const BLOCK = 100;

/** House 1124 stands in the 1100 block. */
function isInBlock(house: number, block: number): boolean {
  return block % BLOCK === 0 && house - (house % BLOCK) === block;
}

/** Two barns may be one, and "a hotel" may be the Hotel Tarn. */
function relateKinds(a: Site, b: Site): SiteRelation {
  const [x, y] = [siteKind(a), siteKind(b)];
  if (x === null || y === null) return "unknown";
  if (x === y) return areNamedApart(a, b) ? "apart" : a.kind === b.kind ? "same" : "within";
  return areKindsApart(x, y) ? "apart" : "unknown";
}

/** "Mercy Hospital" and "St. Luke's Hospital": both named, and by no word in common. */
function areNamedApart(a: Site, b: Site): boolean {
  const [x, y] = [namesIn(a), namesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** Words with capitals before the noun that says what it is; the town that "an Ulm motel" is in names no motel. */
function namesIn({ name, within }: Site): readonly string[] {
  const towns = within.flatMap((place) => place.split(" "));
  return (name.slice(0, name.lastIndexOf(" ") + 1).match(CAPITALISED) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !towns.includes(word));
}

const CAPITALISED = /(?<![\p{L}'’])\p{Lu}\p{L}+/gu;

function relateParts(x: string, y: string): SiteRelation {
  if (x === y) return "same";
  const shared = Array.from(x).some((letter) => y.includes(letter));
  return shared && (x.length === 1 || y.length === 1) ? "within" : "apart";
}

const OPPOSITE: Readonly<Record<string, string>> = { n: "s", s: "n", e: "w", w: "e" };

/** "South of" and "southeast of" may be said of one place; "north of" may not. */
function relateDirections(a: Site, b: Site): SiteRelation {
  const [x, y] = [a.compass ?? "", b.compass ?? ""];
  if (a.role !== b.role) return "unknown";
  if (x === y) return "same";
  return Array.from(x).some((letter) => y.includes(OPPOSITE[letter] ?? "?")) ? "apart" : "within";
}

/** One name, or one that the other shortens: "Berg Memorial Park" and "Ann Berg Memorial Park". */
function isSamePlace(a: Site, b: Site): boolean {
  if (a.compass !== b.compass) return false;
  const [x, y] = [foldName(a.name), foldName(b.name)];
  if (x === y) return true;
  const [short, long] = [x.split(" "), y.split(" ")].sort((one, other) => one.length - other.length);
  return short !== undefined && short.length > 1 && short.every((word) => long?.includes(word));
}

function holds(outer: Site, inner: Site): boolean {
  if (outer.role === "country") return inner.role !== "country" && inner.country === outer.country;
  return inner.within.includes(foldName(outer.name));
}

const CITIES: ReadonlySet<string> = new Set(["city", "capital", "government"]);

function areApart(a: Site, b: Site): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  if (a.role === "state" && b.role === "state") return true;
  if (a.compass !== null || b.compass !== null) return false;
  if (CITIES.has(a.role ?? "") && CITIES.has(b.role ?? "")) return true;
  if (isTown(a) && isTown(b)) return true;
  const venue = venueOf(a);
  return venue !== null && venue === venueOf(b) && !sharesFirstWord(a, b);
}

/** A name that only stands where towns do: none is known to lie in another. */
function isTown({ role, name }: Site): boolean {
  return (role === null || TOWNS.has(role)) && venueOf({ name }) === null;
}

const TOWNS: ReadonlySet<string> = new Set(["town", "village"]);

/** What kind of building or ground a name says it is: "stadium", "hospital". */
export function venueOf({ name }: { readonly name: string }): string | null {
  const [, ...tails] = foldName(name).split(" ");
  for (const word of tails) {
    const venue = VENUE_TAILS.get(word);
    if (venue !== undefined) return venue;
  }
  return null;
}

/** "Ann Berg Park" and "Ann Berg Memorial Gardens Park": near enough to be one. */
function sharesFirstWord(a: Site, b: Site): boolean {
  return foldName(a.name).split(" ")[0] === foldName(b.name).split(" ")[0];
}
