import { wordTable } from "../text/word-class.ts";
import type { Word } from "../text/word.ts";
import { commaList } from "./word-list.ts";

/**
 * Kinds of places where news finds people and things, one a line, the first word naming the kind. Of each sort nothing
 * is in two at once, unless the one may hold the other (`HOLDS`).
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
  dining room
  boiler room
  locker room
  closet, wardrobe
  elevator, lift
  cell
  porch, balcony, patio
  roof, rooftop
  yard, garden, front yard, backyard, back yard, front garden, back garden, lawn
  driveway`;

const COUNTRY = `
  field, cornfield, wheatfield, farmland, pasture, meadow, paddock
  forest, woods, wooded area, woodland, wood, grove
  river, stream, creek, riverbank, river bank
  lake, pond
  canal
  quarry
  desert
  cave
  ravine, gorge, canyon, gully
  beach
  swamp, marsh, bog, wetland
  drain, storm drain, culvert, sewer
  landfill`;

const PREMISES = `
  hotel, motel, inn, hostel, guesthouse, guest house
  school, high school, elementary school, primary school, middle school, secondary school, academy
  church, cathedral, mosque, temple, synagogue
  hospital, clinic, infirmary, medical center, medical centre, operating theatre
  factory, mill
  warehouse, depot
  prison, jail, penitentiary, penal colony, correctional facility
  stadium, arena
  airport, airfield
  barn, stable
  restaurant, cafe, café, diner, pizzeria, steakhouse, coffee shop, coffee house
  gas station, petrol station, filling station, service station
  theatre, theater, cinema, opera house
  bank
  casino
  court, courthouse, courtroom, court house
  supermarket
  museum
  bowling alley
  home, residence, dwelling
  house, villa, mansion, bungalow, cottage, farmhouse, townhouse
  apartment, flat, condo, condominium
  cabin, hut, lodge
  mall, shopping center, shopping centre
  bar, pub, tavern, public house
  nightclub, club, night club, strip club
  police station
  fire station
  railway station, train station
  bus station, bus stop, bus depot
  town hall, city hall
  park, playground
  theme park, amusement park, water park, safari park
  parliament
  ice rink, rink
  university, college, campus, law school, medical school, business school
  farm, ranch
  castle
  palace
  truck stop, rest area, rest stop
  campsite, campground
  fairground, showground
  market, marketplace, bazaar
  nursing home, care home, retirement home
  funeral home, funeral parlour, funeral parlor, mortuary, morgue
  mobile home, caravan
  embassy, consulate`;

const VEHICLES = `
  train
  bus
  tram
  ferry, boat, ship, trawler
  car, van, truck, pickup, minivan, trunk`;

const OTHERS = `
  building, tower, block, tower block, high-rise, skyscraper, apartment building, apartment complex, office building
  shop, store, outlet, branch, location, convenience store, liquor store, jewellery shop, jewelry store, bakery, pharmacy, drugstore, salon, boutique, grocery, grocery store
  office
  station, metro station, subway station
  community centre, community center
  plant
  construction site, building site
  tunnel
  hospice
  studio
  tent
  warehouse complex, industrial estate, industrial park, business park, science park, office park, retail park
  trailer park, caravan park, holiday park
  clubhouse, golf club, country club, yacht club, tennis club, social club, health club
  playing field, football field, soccer field, baseball field, pitch
  oilfield, oil field, gas field
  tennis court, basketball court
  food court
  camp, refugee camp, army camp, training camp
  parking lot, car park, parking garage
  pool, swimming pool
  sidewalk, pavement
  alley, alleyway
  ditch
  hillside, slope, mountainside, mountain
  cliff
  road, highway, motorway, freeway, interstate, street
  intersection, junction, crossroads
  bridge
  dumpster, skip
  grave
  resort
  treatment center, treatment centre, treatment facility, rehab, rehab center, rehab facility
  shelter
  dock, port, harbour, harbor, pier, marina
  border, checkpoint
  ministry
  scene`;

/** Kinds that hold others of their sort, or may be one with them: a hotel has a restaurant, a home may be a flat. */
const HOLDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    home: "house, apartment, cabin, farm, castle, palace, nursing home, mobile home",
    house: "farm, cabin, castle, palace, apartment",
    farm: "barn, cabin",
    hotel: "restaurant, bar, nightclub, casino, castle, palace",
    casino: "restaurant, bar, nightclub, theatre",
    bar: "restaurant, nightclub",
    nightclub: "restaurant",
    mall: "restaurant, bar, supermarket, theatre, bank, bowling alley, ice rink, casino, nightclub",
    supermarket: "gas station, restaurant, bank",
    market: "mall, restaurant, bar, farm, park, supermarket, railway station",
    "gas station": "truck stop, restaurant",
    "truck stop": "restaurant",
    airport: "hotel, restaurant, bar, police station, railway station, bus station",
    "railway station": "restaurant, bar, bus station",
    "bus station": "restaurant",
    university:
      "school, hospital, church, stadium, museum, restaurant, theatre, bar, apartment, park, house, ice rink",
    school: "church, theatre, stadium, park, ice rink",
    church: "house",
    hospital: "nursing home, restaurant",
    prison: "court, police station, hospital, factory, farm, camp",
    court: "police station, town hall",
    "town hall": "police station, fire station, theatre, museum, park",
    stadium: "restaurant, bar, park, ice rink, fairground",
    "theme park": "restaurant, hotel, theatre, park, fairground",
    park: "museum, restaurant, theatre, campsite, fairground, cabin, bus station, palace, castle, house",
    campsite: "cabin, farm, mobile home",
    fairground: "farm",
    factory: "warehouse",
    castle: "museum, palace, restaurant, prison",
    palace: "museum, parliament, theatre, court",
    parliament: "town hall",
    theatre: "restaurant, bar, bowling alley, nightclub",
    museum: "restaurant, house",
    "bowling alley": "restaurant, bar",
    embassy: "house",
    train: "tram",
    attic: "roof",
    bedroom: "closet, bathroom, attic",
    hallway: "lobby, stairwell, closet",
    basement: "laundry, boiler room, garage, gym, cafeteria, kitchen, bedroom",
    kitchen: "cafeteria, dining room",
    "dining room": "cafeteria, living room",
    "locker room": "gym, bathroom",
    library: "classroom",
    gym: "cafeteria",
    yard: "shed, driveway, porch, garage",
    driveway: "garage",
    forest: "ravine, cave, swamp, field",
    desert: "cave, ravine, river",
    field: "drain",
    river: "lake, canal, ravine, drain, swamp",
    lake: "quarry, swamp, beach",
    ravine: "cave, quarry, drain",
    canal: "drain",
  }).map(([kind, held]) => [kind, commaList(held)]),
);

const rowsOf = (lines: string): readonly (readonly string[])[] => lines.trim().split("\n").map(commaList);

/** The kinds of which nothing is in two at once. */
const SORTS: readonly (readonly (readonly string[])[])[] = [ROOMS, COUNTRY, PREMISES, VEHICLES].map(rowsOf);

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
const [ROOM, OUTSIDE, , VEHICLE] = [0, 1, 2, 3];

/** Things that stand outside a house are of its rooms where news asks in which, and yet may lie in the open country. */
const OUTDOORS: ReadonlySet<string> = new Set(["shed", "yard", "porch", "driveway"]);

/** The kind of a noun that names one; the noun itself where it names none. */
export function placeKindNamed(noun: string): string {
  return KIND_OF.get(noun) ?? noun;
}

/** Whether a kind is one of those of which nothing is in two at once. */
export function isExclusiveKind(kind: string): boolean {
  return SORT_OF.has(kind);
}

/** Whether a kind is one of vehicles and vessels. */
export function isVehicleKind(kind: string): boolean {
  return SORT_OF.get(kind) === VEHICLE;
}

/** Whether nothing is in both at once: the garage and the kitchen, a bedroom and a field, but not a bedroom and a hotel. */
export function areKindsApart(a: string, b: string): boolean {
  const [x, y] = [SORT_OF.get(a), SORT_OF.get(b)];
  if (a === b || x === undefined || y === undefined) return false;
  if (HOLDS.get(a)?.includes(b) === true || HOLDS.get(b)?.includes(a) === true) return false;
  return x === y || isIndoorsAndOut(a, x, y) || isIndoorsAndOut(b, y, x);
}

/** A room of a house, and the open country. */
function isIndoorsAndOut(a: string, x: number, y: number): boolean {
  return x === ROOM && y === OUTSIDE && !OUTDOORS.has(a);
}
