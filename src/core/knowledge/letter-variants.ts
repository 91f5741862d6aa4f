import { wordList } from "./word-list.ts";

/**
 * Letters that stand for one sound when a name comes into English from another alphabet, as
 * romanization tables for Cyrillic, Arabic, Persian, Greek and Hebrew differ (BGN/PCGN, ISO 9,
 * ALA-LC, and what newsrooms make of them). Written `one/other`; `e/` is a letter kept or dropped. `e/i`
 * stands among the loose ones: it also parts Karen from Karin.
 */
export const LETTER_VARIANTS: readonly (readonly [string, string])[] = pairs(`
  i/y iy/y ii/y yi/i ei/ey ei/i ey/i ey/y ai/ay ay/i ie/e ye/e ye/ie yo/o io/yo ya/ia yu/iu yu/u ya/a
  u/o ou/u oo/u ou/o uo/o ow/ov
  k/q k/kh q/gh q/g kh/h gh/g dh/d dh/z zh/j zh/z dj/j dzh/j tch/ch tsch/ch sch/sh shch/sch ts/tz ks/x cz/ch
  b/v v/w f/v
`);

/** The same for names known to come from another alphabet, where the vowels are mostly not written. */
export const LOOSE_LETTER_VARIANTS: readonly (readonly [string, string])[] = [
  ...LETTER_VARIANTS,
  ...pairs(`e/i a/e a/o e/o a/u a/ah e/eh e/ i/ h/ g/j g/k t/d th/t th/s ck/k c/k s/z c/s ph/f`),
];

/** Countries (ISO 3166 alpha-3) whose own names are not written in Latin letters. */
export const OTHER_SCRIPT_COUNTRIES: ReadonlySet<string> = new Set(
  wordList(`
    AFG ARE ARM BGD BGR BHR BLR BTN CHN CYP DZA EGY ERI ETH GEO GRC IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR
    KWT LAO LBN LBY LKA MAR MKD MMR MNG NPL OMN PAK PRK PSE QAT RUS SAU SDN SRB SYR THA TJK TUN TWN UKR YEM
  `),
);

/** What an initial vowel may be where the alphabet is not known: "Ebrahim", "Ibrahim". */
export const INITIAL_LETTER_VARIANTS: readonly (readonly [string, string])[] = pairs("e/i");

function pairs(table: string): (readonly [string, string])[] {
  return wordList(table).map((pair) => {
    const [one = "", other = ""] = pair.split("/");
    return [one, other];
  });
}
