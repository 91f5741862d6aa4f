import { describe, expect, it } from "vitest";
import {
  relateSites,
  siteInWords,
  siteOf,
  type Site,
  type SiteRelation,
} from "../../../src/core/claims/site.ts";

const place = (
  name: string,
  role: string | null,
  country: string | null = null,
  within: string[] = [],
): Site => siteOf({ type: "place", name, role, country }, within);
const direction = (compass: string, of: string): Site => ({
  name: `${compass} of ${of}`,
  role: "direction",
  country: null,
  within: [],
  compass,
  of,
});

const PAIRS: readonly (readonly [Site, Site, SiteRelation])[] = [
  [place("Leeds", "city", "GBR"), place("Leeds", "city", "GBR"), "same"],
  [place("Berg Park", "park"), place("Ann Berg Memorial Park", "park"), "same"],
  [place("Leeds", "city", "GBR"), place("United Kingdom", "country", "GBR"), "within"],
  [place("Fenwick", null, "USA", ["michigan"]), place("Michigan", "state", "USA"), "within"],
  [place("southern Peru", "region", "PER"), place("Peru", "country", "PER"), "within"],
  [place("southern Peru", "region", "PER"), place("southeastern Peru", "region", "PER"), "within"],
  [place("southern Peru", "region", "PER"), place("northern Peru", "region", "PER"), "apart"],
  [place("southeastern Peru", "region", "PER"), place("central Peru", "region", "PER"), "apart"],
  [place("Leeds", "city", "GBR"), place("Sheffield", "city", "GBR"), "apart"],
  [place("Leeds", "city", "GBR"), place("Peru", "country", "PER"), "apart"],
  [place("Michigan", "state", "USA"), place("Ohio", "state", "USA"), "apart"],
  [place("Harland Stadium", null), place("Moor Park", "park"), "apart"],
  [place("Fenwick", null), place("Detroit", "city", "USA"), "unknown"],
  [place("Fenwick", null), place("Oster", null), "apart"],
  [{ ...place("Fenwick", null), beside: true }, place("Oster", null), "unknown"],
  [direction("s", "lima"), direction("se", "lima"), "within"],
  [direction("s", "lima"), direction("n", "lima"), "apart"],
  [direction("s", "lima"), direction("s", "cusco"), "unknown"],
];

describe("relateSites", () => {
  it.each(PAIRS)("holds $0.name and $1.name for $2, whichever comes first", (a, b, relation) => {
    expect([relateSites(a, b), relateSites(b, a)]).toEqual([relation, relation]);
  });
});

describe("a site in words", () => {
  it.each([
    ["miller grade road", "street", "Miller Grade Road"],
    ["6011 nw 32nd avenue", "address", "6011 NW 32nd Avenue"],
    ["oak street and mill road", "corner", "Oak Street and Mill Road"],
    ["southern Peru", "region", "southern Peru"],
  ])("%s", (name, role, words) => {
    expect(siteInWords(place(name, role))).toBe(words);
  });
});
