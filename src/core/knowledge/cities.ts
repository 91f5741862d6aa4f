import { wordClass } from "../text/word-class.ts";
import { commaList, wordList } from "./word-list.ts";

/**
 * Cities that news texts name without their country, by country (ISO 3166 alpha-3). Chosen by hand:
 * large cities, seats of institutions, places often in the news. Capitals come with `countries.ts`.
 * Names that many places share (Springfield, Troy) are left to context.
 */
export const CITIES: readonly (readonly [country: string, cities: readonly string[]])[] = [
  ["AFG", commaList(`Kandahar, Herat, Mazar-i-Sharif, Jalalabad`)],
  ["ARE", commaList(`Dubai, Sharjah`)],
  ["AUS", commaList(`Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart`)],
  ["AUT", commaList(`Salzburg, Graz, Innsbruck`)],
  ["BEL", commaList(`Antwerp, Ghent, Bruges`)],
  ["BGD", commaList(`Chittagong`)],
  ["BRA", commaList(`Rio de Janeiro, São Paulo, Sao Paulo, Salvador, Belo Horizonte, Porto Alegre, Recife`)],
  ["CAN", commaList(`Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax`)],
  ["CHE", commaList(`Geneva, Zurich, Basel, Lausanne, Davos`)],
  [
    "CHN",
    commaList(`Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing, Xinjiang, Tibet,
    Urumqi, Sichuan`),
  ],
  ["COL", commaList(`Medellin, Medellín, Cali, Cartagena`)],
  [
    "DEU",
    commaList(`Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Düsseldorf, Bonn, Bavaria`),
  ],
  ["EGY", commaList(`Alexandria, Luxor, Suez, Sharm el-Sheikh`)],
  ["ESP", commaList(`Barcelona, Valencia, Seville, Bilbao, Malaga, Catalonia`)],
  ["FRA", commaList(`Marseille, Lyon, Toulouse, Strasbourg, Bordeaux, Lille, Cannes, Calais`)],
  [
    "GBR",
    commaList(`Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Bristol,
    Sheffield, Oxford, Cambridge, Newcastle`),
  ],
  ["GRC", commaList(`Thessaloniki`)],
  ["HKG", commaList(`Hong Kong`)],
  ["IDN", commaList(`Bali, Surabaya, Sumatra, Java, Aceh, Sulawesi, Medan`)],
  [
    "IND",
    commaList(`Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune,
    Jaipur, Srinagar, Kashmir, Gujarat, Punjab`),
  ],
  [
    "IRN",
    commaList(`Isfahan, Shiraz, Tabriz, Mashhad, Qom, Kerman, Bandar Abbas, Natanz, Bushehr, Fordow, Ahvaz, Bam,
    Rasht`),
  ],
  ["IRQ", commaList(`Basra, Mosul, Erbil, Kirkuk, Fallujah, Najaf, Karbala, Tikrit, Ramadi`)],
  ["ISR", commaList(`Haifa, Beersheba, Eilat, Golan Heights`)],
  ["ITA", commaList(`Milan, Naples, Turin, Venice, Florence, Genoa, Bologna, Palermo, Sicily, Sardinia`)],
  [
    "JPN",
    commaList(`Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Yokohama, Nagoya, Sapporo, Kobe, Okinawa`),
  ],
  ["KAZ", commaList(`Almaty`)],
  ["KEN", commaList(`Mombasa`)],
  ["KOR", commaList(`Busan, Incheon`)],
  ["LBN", commaList(`Sidon, Tyre`)],
  ["LBY", commaList(`Benghazi, Misrata, Sirte`)],
  ["MAR", commaList(`Casablanca, Marrakesh, Marrakech`)],
  ["MEX", commaList(`Tijuana, Ciudad Juarez, Monterrey, Guadalajara, Cancun, Acapulco`)],
  ["MMR", commaList(`Yangon, Rangoon, Mandalay`)],
  ["NGA", commaList(`Lagos, Kano, Port Harcourt, Maiduguri`)],
  ["NLD", commaList(`Rotterdam, The Hague, Utrecht, Eindhoven`)],
  ["NOR", commaList(`Bergen`)],
  ["NZL", commaList(`Auckland, Christchurch`)],
  ["PAK", commaList(`Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Waziristan`)],
  ["PER", commaList(`Cusco, Arequipa`)],
  ["POL", commaList(`Krakow, Gdansk, Poznan`)],
  ["PRT", commaList(`Porto`)],
  [
    "PSE",
    commaList(`Gaza City, Khan Younis, Khan Yunis, Rafah, Hebron, Nablus, Jenin, Bethlehem, Ramallah,
    East Jerusalem`),
  ],
  [
    "RUS",
    commaList(`St. Petersburg, Saint Petersburg, Vladivostok, Sochi, Kazan, Novosibirsk, Yekaterinburg,
    Rostov-on-Don, Murmansk, Kursk, Belgorod, Chechnya, Grozny, Siberia, Dagestan, Astrakhan,
    Kaliningrad`),
  ],
  ["SAU", commaList(`Jeddah, Mecca, Medina`)],
  ["SRB", commaList(`Novi Sad`)],
  ["SWE", commaList(`Gothenburg, Malmo, Malmö, Uppsala`)],
  ["SYR", commaList(`Aleppo, Homs, Idlib, Raqqa, Hama, Latakia, Palmyra`)],
  ["THA", commaList(`Phuket, Chiang Mai, Pattaya`)],
  ["TUR", commaList(`Istanbul, Izmir, Antalya, Gaziantep, Diyarbakir`)],
  ["TWN", commaList(`Taipei`)],
  ["TZA", commaList(`Dar es Salaam, Zanzibar`)],
  [
    "UKR",
    commaList(`Kharkiv, Odesa, Odessa, Lviv, Mariupol, Donetsk, Luhansk, Kherson, Zaporizhzhia, Dnipro, Bakhmut,
    Avdiivka, Sevastopol, Chernobyl`),
  ],
  [
    "USA",
    commaList(`New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego,
    Dallas, Fort Worth, Austin, San Francisco, Seattle, Denver, Boston, Detroit, Nashville, Memphis,
    Las Vegas, Baltimore, Carolina, Milwaukee, Kansas City, Atlanta, Miami, Tampa, Orlando, New Orleans,
    Cleveland, Cincinnati, Columbus, Indianapolis, Pittsburgh, St. Louis, Minneapolis, Sacramento,
    Oakland, San Jose, Palo Alto, Honolulu, Anchorage, Salt Lake City, Oklahoma City,
    Tulsa, Omaha, Albuquerque, Tucson, El Paso, Buffalo, Brooklyn, Manhattan, Queens, Bronx,
    Staten Island, Hollywood, Jacksonville, Green Bay, Newark, Charlotte,
    Louisville, Richmond, Norfolk, Des Moines, Boise, Spokane, Fort Lauderdale, Palm Beach,
    West Palm Beach, Miami Beach, Miami-Dade, Ann Arbor`),
  ],
  ["VNM", commaList(`Ho Chi Minh City, Saigon, Da Nang`)],
  ["YEM", commaList(`Aden, Hodeidah`)],
  ["ZAF", commaList(`Johannesburg, Cape Town, Durban, Soweto, Pretoria`)],
];

/** Short names of cities in headlines and on sports pages; in capitals only as printed here. */
export const CITY_SHORT_NAMES: readonly (readonly [short: string, name: string, country: string])[] = [
  ["Indy", "Indianapolis", "USA"],
  ["KC", "Kansas City", "USA"],
  ["K.C.", "Kansas City", "USA"],
  ["L.A.", "Los Angeles", "USA"],
  ["NYC", "New York City", "USA"],
  ["Philly", "Philadelphia", "USA"],
  ["Vegas", "Las Vegas", "USA"],
  ["Jo'burg", "Johannesburg", "ZAF"],
];

/** Cities whose name is as often a given name or surname: not places when a name stands beside them. */
export const ALSO_NAMES = wordClass(
  wordList(`
    austin charlotte columbus dallas denver florence georgia houston jackson jordan lincoln madison
    orlando paris phoenix salvador sydney virginia washington wellington chad kingston santiago nassau
    norfolk richmond oxford tyre lima cali java buffalo victoria chelsea london york brooklyn
    carolina montana dakota
  `),
);
