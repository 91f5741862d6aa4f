import { wordTable } from "../text/word-class.ts";
import type { Word } from "../text/word.ts";
import { commaList } from "./word-list.ts";

/**
 * Kinds of places where news finds people and things, one a line, the first word naming the kind. In the rooms, the
 * open country and the buildings nothing is in two at once.
 */
const ROOMS = `
  bedroom
  kitchen
  bathroom, restroom, washroom, toilet, lavatory
  garage, lock-up, carport
  basement, cellar
  attic, loft
  hallway, corridor
  stairwell, staircase
  shed, outbuilding, shack, outhouse
  library
  gym, gymnasium, sports hall
  cafeteria, canteen, lunchroom
  classroom
  lobby, foyer
  chapel
  laundry, laundry room
  living room, lounge
  locker room
  closet, wardrobe
  elevator, lift
  cell`;

const COUNTRY = `
  field, cornfield, wheatfield, farmland, pasture, meadow, paddock
  forest, woods, woodland, wood, grove
  river, stream, creek
  lake, pond
  canal
  quarry
  desert
  ravine, gorge, canyon, gully
  beach
  swamp, marsh, bog, wetland`;

const BUILDINGS = `
  hotel, motel, inn, hostel, guesthouse
  school, high school, elementary school, primary school, middle school, secondary school, academy
  church, cathedral, mosque, temple, synagogue
  hospital, clinic, infirmary, medical center, medical centre
  factory, mill
  warehouse, depot
  prison, jail, penitentiary, penal colony, correctional facility
  stadium, arena
  airport, airfield
  barn, stable
  restaurant, cafe, café, diner, pizzeria, steakhouse
  gas station, petrol station, filling station, service station
  theatre, theater, cinema
  bank
  casino
  court, courthouse, courtroom
  supermarket
  museum
  bowling alley`;

const OTHERS = `
  house, home, residence, dwelling, villa, mansion, bungalow, cottage, farmhouse, townhouse
  apartment, flat, condo, condominium
  building, tower, block, tower block, high-rise, skyscraper, apartment building, apartment complex, office building
  cabin, hut, lodge
  shop, store, outlet, branch, location, convenience store, liquor store, jewellery shop, jewelry store, bakery, pharmacy, drugstore, salon, boutique, grocery, grocery store
  mall, shopping center, shopping centre
  bar, pub, tavern
  nightclub, club
  office
  police station
  fire station
  railway station, train station
  bus station, bus stop, bus depot
  station, metro station, subway station
  market, marketplace, bazaar
  town hall, city hall, community centre, community center
  plant
  construction site, building site
  park, playground, theme park
  tunnel
  hospice
  parliament
  studio
  ice rink, rink
  train, bus, tram, ferry, boat, ship, trawler
  tent
  warehouse complex, industrial estate, industrial park
  university, college, campus
  farm, ranch
  castle
  palace
  parking lot, car park, parking garage
  yard, garden, front yard, backyard, lawn
  driveway
  porch, balcony, patio
  roof, rooftop
  pool, swimming pool
  sidewalk, pavement
  alley, alleyway
  ditch
  drain, storm drain, culvert, sewer
  hillside, slope, mountainside, mountain
  cliff
  road, highway, motorway, freeway, interstate, street
  intersection, junction, crossroads
  bridge
  dumpster, skip, landfill
  grave
  truck stop, rest area, rest stop
  campsite, campground, camp
  resort
  fairground, showground
  treatment center, treatment centre, treatment facility, rehab, rehab center, rehab facility
  nursing home, care home
  shelter
  dock, port, harbour, harbor, pier, marina
  border, checkpoint
  embassy, consulate
  ministry
  scene
  car, van, truck, pickup, minivan, trunk`;

const rowsOf = (lines: string): readonly (readonly string[])[] => lines.trim().split("\n").map(commaList);

/** The kinds of which nothing is in two at once. */
const SORTS: readonly (readonly (readonly string[])[])[] = [ROOMS, COUNTRY, BUILDINGS].map(rowsOf);

const KINDS: readonly (readonly [word: string, kind: string])[] = [
  ...SORTS.flat(),
  ...rowsOf(OTHERS),
].flatMap((row) => row.map((word) => [word, row[0] ?? word] as const));

/** By the last word; those of several words under their words. */
const KIND_OF: ReadonlyMap<string, string> = new Map(KINDS);

const LAST_WORDS = wordTable(
  KINDS.map(([word]) => word.slice(word.lastIndexOf(" ") + 1)).map((word) => [word, KIND_OF.get(word) ?? ""]),
);

/**
 * The kind of place that a noun names, with the word before it: "motel" is a hotel, "gas station" no police
 * station; null for other nouns.
 */
export function placeKind(lemmaWord: Word, before: string): string | null {
  const alone = LAST_WORDS.get(lemmaWord);
  if (alone === undefined) return null;
  return KIND_OF.get(`${before} ${lemmaWord.lower}`) ?? (alone === "" ? null : alone);
}

const SORT_OF: ReadonlyMap<string, number> = new Map(
  SORTS.flatMap((rows, sort) => rows.map(([kind = ""]) => [kind, sort] as const)),
);
const [ROOM, OUTSIDE] = [0, 1];

/** The kind of a noun that names one; the noun itself where it names none. */
export function placeKindNamed(noun: string): string {
  return KIND_OF.get(noun) ?? noun;
}

/** Whether a kind is one of those of which nothing is in two at once. */
export function isExclusiveKind(kind: string): boolean {
  return SORT_OF.has(kind);
}

/** Whether nothing is in both at once: the garage and the kitchen, a bedroom and a field, but not a bedroom and a hotel. */
export function areKindsApart(a: string, b: string): boolean {
  const [x, y] = [SORT_OF.get(a), SORT_OF.get(b)];
  if (a === b || x === undefined || y === undefined) return false;
  return x === y || (x === ROOM && y === OUTSIDE) || (x === OUTSIDE && y === ROOM);
}
