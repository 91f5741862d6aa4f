import { countryOfPeople } from "../../../knowledge/countries.ts";
import type { Figure, FigureValue } from "../value.ts";

/** The country (ISO 3166 alpha-3) whose people are counted: "17 Austrians", "17 Austrian citizens". */
export function nationOf({ narrowing }: FigureValue): string | null {
  for (const word of narrowing) {
    const country = countryOfPeople(word);
    if (country !== null) return country;
  }
  return null;
}

/** Whether two counts are of other peoples: "17 Austrians" and "214 people", unless these are told of as Austria's. */
export function nationsApart(a: Figure, b: Figure): boolean {
  const [x, y] = [nationOf(a.claim.value), nationOf(b.claim.value)];
  if (a.claim.value.dimension !== "count" || x === y) return false;
  if (x !== null && y !== null) return true;
  const { entities } = x === null ? a.cues : b.cues;
  return !entities.includes(`country:${x ?? y ?? ""}`);
}
