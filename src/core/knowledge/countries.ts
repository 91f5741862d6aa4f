import worldCountries from "world-countries";

/** How a word stands for a country: by its name, its people or adjective, or its capital. */
export type CountryUse = "country" | "nationality" | "capital";

export interface CountryWord {
  /** As printed, capitalised: "Russia", "Russian", "Russians", "Moscow". */
  readonly word: string;
  readonly use: CountryUse;
  /** ISO 3166 alpha-3; null where the word belongs to several countries ("Dominican", "Congolese"). */
  readonly country: string | null;
  /** What it names: the country for names and demonyms, the city for capitals. */
  readonly name: string;
}

/** The columns read here; the package's own types describe another module shape than Node loads. */
interface CountryRow {
  readonly cca3: string;
  readonly unMember: boolean;
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly demonyms: Readonly<Record<string, { readonly m: string } | undefined>>;
}

const ROWS = worldCountries as unknown as readonly CountryRow[];

/** Names English newsrooms use that the table lacks, or spells otherwise. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  USA: ["US", "U.S.", "USA", "U.S.A.", "America", "United States of America"],
  GBR: ["UK", "U.K.", "Britain", "Great Britain"],
  ARE: ["UAE", "U.A.E.", "Emirates"],
  KOR: ["Republic of Korea"],
  PRK: ["DPRK"],
  TUR: ["Turkey"],
  CZE: ["Czech Republic"],
  MMR: ["Burma"],
  CIV: ["Cote d'Ivoire", "Côte d'Ivoire"],
  NLD: ["Holland"],
  COD: ["Democratic Republic of Congo", "Democratic Republic of the Congo"],
  TLS: ["East Timor"],
  SWZ: ["Swaziland"],
  CPV: ["Cabo Verde"],
  PSE: ["Palestinian Territories"],
  VAT: ["Holy See", "Vatican"],
};

const OTHER_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  GBR: ["Briton", "Scottish", "Welsh", "English"],
  ARG: ["Argentinian"],
  AZE: ["Azeri"],
  CIV: ["Ivoirian"],
  DNK: ["Dane"],
  ECU: ["Ecuadorian"],
  ESP: ["Spaniard"],
  FIN: ["Finn"],
  ISL: ["Icelandic"],
  KAZ: ["Kazakh"],
  KGZ: ["Kyrgyz"],
  LUX: ["Luxembourgish"],
  NPL: ["Nepali"],
  NZL: ["Kiwi"],
  PHL: ["Philippine"],
  POL: ["Pole"],
  SAU: ["Saudi"],
  SRB: ["Serb", "Serbian"],
  SWE: ["Swede"],
  TJK: ["Tajik"],
  TUR: ["Turk"],
  UZB: ["Uzbek"],
};

const OTHER_CAPITALS: Readonly<Record<string, readonly string[]>> = {
  USA: ["Washington, D.C.", "Washington, DC", "Washington DC", "D.C."],
  UKR: ["Kiev"],
  IND: ["Delhi"],
  ISR: ["Tel Aviv"],
  CHE: ["Berne"],
  KAZ: ["Nur-Sultan"],
  MNG: ["Ulaanbaatar"],
  YEM: ["Sanaa"],
  COL: ["Bogota"],
  BRA: ["Brasilia"],
  CRI: ["San Jose"],
};

/** Words of the table that mean something else too often to be read as a country or capital by themselves. */
const UNSAFE = new Set([
  "male",
  "malé",
  "victoria",
  "georgetown",
  "dutch",
  "kiwi",
  "pole",
  "finn",
  "dane",
  "djibouti",
]);
/** "Dutch" is unsafe only as a noun that takes an s; as an adjective it is kept here. */
const KEPT_AS_PRINTED: readonly CountryWord[] = [
  { word: "Dutch", use: "nationality", country: "NLD", name: "Netherlands" },
  { word: "Djibouti", use: "country", country: "DJI", name: "Djibouti" },
  { word: "Washington", use: "capital", country: "USA", name: "Washington" },
  { word: "Korea", use: "country", country: null, name: "Korea" },
  { word: "Korean", use: "nationality", country: null, name: "Korea" },
  { word: "Koreans", use: "nationality", country: null, name: "Korea" },
  { word: "Congo", use: "country", country: null, name: "Congo" },
  { word: "Soviet Union", use: "country", country: null, name: "Soviet Union" },
  { word: "Soviet", use: "nationality", country: null, name: "Soviet Union" },
];

/** Demonyms that are their own plural: "the French", "the Irish", "the Chinese". */
const NO_PLURAL = /(?:s|sh|[nt]ch|ese)$/u;

const COMMON_NAME = new Map(ROWS.map((row) => [row.cca3, row.name.common]));

/** Country name of an ISO 3166 alpha-3 code; null where the code is unknown. */
export function countryName(code: string): string | null {
  return COMMON_NAME.get(code) ?? null;
}

/**
 * Every word by which English news names a country, its people or its capital. Source: the
 * world-countries package (ODbL), with the additions above. Demonyms come with their plural where
 * English forms one with s. Members of the United Nations come before territories that share a word
 * with them ("Norwegian" is of Norway, not of Svalbard): the first entry of a word counts.
 */
export const COUNTRY_WORDS: readonly CountryWord[] = mergeSharedWords([
  ...wordsOf(ROWS.filter((row) => row.unMember)),
  ...KEPT_AS_PRINTED,
]).concat(wordsOf(ROWS.filter((row) => !row.unMember)));

function wordsOf(rows: readonly CountryRow[]): CountryWord[] {
  return rows.flatMap(wordsOfCountry).filter(({ word }) => !UNSAFE.has(word.toLowerCase()));
}

function wordsOfCountry(row: CountryRow): CountryWord[] {
  const country = row.cca3;
  const name = row.name.common;
  const names = [name, row.name.official, ...(OTHER_NAMES[country] ?? [])];
  const demonyms = [
    ...(row.demonyms["eng"]?.m ?? "").split(/, | or /u).filter((word) => word !== ""),
    ...(OTHER_DEMONYMS[country] ?? []),
  ];
  const capitals = row.unMember ? [...row.capital, ...(OTHER_CAPITALS[country] ?? [])] : [];
  return [
    ...names.map((word) => ({ word, use: "country" as const, country, name })),
    ...demonyms.flatMap(withPlural).map((word) => ({ word, use: "nationality" as const, country, name })),
    ...capitals
      .filter((word) => word !== name)
      .map((word) => ({ word, use: "capital" as const, country, name: capitalName(word) })),
  ];
}

function withPlural(demonym: string): string[] {
  return NO_PLURAL.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

/** One name for every spelling of a capital. */
function capitalName(word: string): string {
  if (/^(?:Washington|D\.C\.)/u.test(word)) return "Washington";
  return word === "Kiev" ? "Kyiv" : word;
}

/** A word that several countries share keeps its first use and loses its country. */
function mergeSharedWords(words: readonly CountryWord[]): CountryWord[] {
  const byWord = new Map<string, CountryWord>();
  for (const entry of words) {
    const key = entry.word.toLowerCase();
    const known = byWord.get(key);
    if (!known) byWord.set(key, entry);
    else if (known.country !== entry.country && known.use === entry.use)
      byWord.set(key, { ...known, country: null });
  }
  return [...byWord.values()];
}

/** Singular and plural demonyms in lower case: "austrian", "austrians". */
const NATIONS: ReadonlyMap<string, string> = new Map(
  COUNTRY_WORDS.flatMap(({ word, use, country }) =>
    use === "nationality" && country !== null ? [[word.toLowerCase(), country] as const] : [],
  ),
);

/** The country (ISO 3166 alpha-3) whose people a word in lower case names; null where it names none, or those of several. */
export function countryOfPeople(word: string): string | null {
  return NATIONS.get(word) ?? null;
}
