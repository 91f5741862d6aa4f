/** A state or province: name, newsroom abbreviations used after a city ("Troy, Mich."), country. */
export interface Subdivision {
  readonly name: string;
  readonly short: readonly string[];
  readonly country: string;
}

/** United States: Associated Press abbreviations and postal codes. */
const US: readonly (readonly [string, ...string[]])[] = [
  ["Alabama", "Ala", "AL"],
  ["Alaska", "AK"],
  ["Arizona", "Ariz", "AZ"],
  ["Arkansas", "Ark", "AR"],
  ["California", "Calif", "CA"],
  ["Colorado", "Colo", "CO"],
  ["Connecticut", "Conn", "CT"],
  ["Delaware", "Del", "DE"],
  ["Florida", "Fla", "FL"],
  ["Georgia", "Ga", "GA"],
  ["Hawaii", "HI"],
  ["Idaho", "ID"],
  ["Illinois", "Ill", "IL"],
  ["Indiana", "Ind", "IN"],
  ["Iowa", "IA"],
  ["Kansas", "Kan", "KS"],
  ["Kentucky", "Ky", "KY"],
  ["Louisiana", "La", "LA"],
  ["Maine", "ME"],
  ["Maryland", "Md", "MD"],
  ["Massachusetts", "Mass", "MA"],
  ["Michigan", "Mich", "MI"],
  ["Minnesota", "Minn", "MN"],
  ["Mississippi", "Miss", "MS"],
  ["Missouri", "Mo", "MO"],
  ["Montana", "Mont", "MT"],
  ["Nebraska", "Neb", "NE"],
  ["Nevada", "Nev", "NV"],
  ["New Hampshire", "N.H.", "NH"],
  ["New Jersey", "N.J.", "NJ"],
  ["New Mexico", "N.M.", "NM"],
  ["New York", "N.Y.", "NY"],
  ["North Carolina", "N.C.", "NC"],
  ["North Dakota", "N.D.", "ND"],
  ["Ohio", "OH"],
  ["Oklahoma", "Okla", "OK"],
  ["Oregon", "Ore", "OR"],
  ["Pennsylvania", "Pa", "PA"],
  ["Rhode Island", "R.I.", "RI"],
  ["South Carolina", "S.C.", "SC"],
  ["South Dakota", "S.D.", "SD"],
  ["Tennessee", "Tenn", "TN"],
  ["Texas", "TX"],
  ["Utah", "UT"],
  ["Vermont", "Vt", "VT"],
  ["Virginia", "Va", "VA"],
  ["West Virginia", "W.Va.", "WV"],
  ["Wisconsin", "Wis", "WI"],
  ["Wyoming", "Wyo", "WY"],
];

const CANADA: readonly (readonly [string, ...string[]])[] = [
  ["Alberta", "Alta"],
  ["British Columbia", "B.C."],
  ["Manitoba", "Man"],
  ["New Brunswick", "N.B."],
  ["Newfoundland"],
  ["Nova Scotia", "N.S."],
  ["Ontario", "Ont"],
  ["Prince Edward Island", "P.E.I."],
  ["Quebec", "Que"],
  ["Saskatchewan", "Sask"],
];

const AUSTRALIA: readonly (readonly [string, ...string[]])[] = [
  ["New South Wales", "NSW"],
  ["Queensland", "Qld"],
  ["South Australia"],
  ["Tasmania", "Tas"],
  ["Western Australia"],
];

function read(country: string, rows: readonly (readonly [string, ...string[]])[]): Subdivision[] {
  return rows.map(([name, ...short]) => ({ name, short, country }));
}

/** Parts of other countries that stand in the news by themselves; the first name is canonical. */
const OTHER_PARTS: readonly (readonly [country: string, name: string, ...other: string[]])[] = [
  ["GBR", "England"],
  ["GBR", "Scotland"],
  ["GBR", "Wales"],
  ["GBR", "Northern Ireland"],
  ["PSE", "Gaza", "Gaza Strip"],
  ["PSE", "West Bank"],
  ["USA", "Silicon Valley"],
  ["USA", "Wall Street"],
  ["USA", "Long Island"],
  ["USA", "Cape Canaveral"],
  ["UKR", "Crimea", "Crimean Peninsula"],
  ["UKR", "Donbas", "Donbass"],
];

/** Every name of such a part. */
export const PARTS_OF_COUNTRIES: readonly {
  readonly name: string;
  readonly form: string;
  readonly country: string;
}[] = OTHER_PARTS.flatMap(([country, name, ...other]) =>
  [name, ...other].map((form) => ({ name, form, country })),
);

/** States and provinces that news texts name without their country. */
export const SUBDIVISIONS: readonly Subdivision[] = [
  ...read("USA", US),
  ...read("CAN", CANADA),
  ...read("AUS", AUSTRALIA),
];
