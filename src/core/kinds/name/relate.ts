import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { foldName } from "../../claims/entity-key.ts";
import { relateNames, type NameRelation } from "../../claims/name-likeness.ts";
import { OTHER_SCRIPT_COUNTRIES } from "../../knowledge/letter-variants.ts";
import type { NameClaimValue } from "./value.ts";

type Name = PlacedClaim<NameClaimValue>;

export function relate(a: Name, b: Name): NameRelation {
  const [one, other] = [a.claim.value, b.claim.value];
  if (one.entity !== other.entity) return "different";
  if (one.entity === "person") {
    return relateNames(one.spelling, other.spelling, isForeign(a) || isForeign(b));
  }
  return relateLongNames(foldName(one.spelling), foldName(other.spelling));
}

function isForeign({ cues }: Name): boolean {
  return cues.entities.some(
    (key) => key.startsWith("country:") && OTHER_SCRIPT_COUNTRIES.has(key.slice("country:".length)),
  );
}

/** "… King Jr. Park" is short for "… King Jr. Memorial Park": it begins and ends alike and leaves words out. */
function relateLongNames(a: string, b: string): NameRelation {
  if (a === b) return "same";
  const [short, long] = a.length < b.length ? [a.split(" "), b.split(" ")] : [b.split(" "), a.split(" ")];
  const sameEnds = short[0] === long[0] && short.at(-1) === long.at(-1);
  return sameEnds && isSubsequence(short, long) ? "short-form" : "different";
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let found = 0;
  for (const word of long) if (word === short[found]) found++;
  return found === short.length;
}
