const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Nouns after which a number is a label, not an amount: "Flight 370", "Gate 12", "category 4",
 * "Article 5", "page 3". Lower case; matched in any case.
 */
export const LABEL_NOUNS = words(
  "flight gate platform terminal runway route highway interstate motorway road exit bus line train car number no nos " +
    "article section chapter page paragraph clause annex appendix figure table part volume issue episode series " +
    "season game week day stage round phase lap heat division group pool tier level grade class category type " +
    "model version windows planet room suite apartment apt floor building block unit lot studio box po " +
    "channel radio resolution proposition amendment title act bill law case docket count form schedule " +
    "boeing airbus formula apollo falcon voyager soyuz area zone sector district ward precinct region " +
    "fortune covid mach pier berth track hole bay serial order rule step point item question q answer " +
    "psalm verse opus symphony war zip postcode code extension ext tel phone fax squadron battalion brigade regiment " +
    "ps xbox iphone galaxy pixel nasdaq ftse stoxx nikkei russell euro big s&p sp asx cac dax hiv hpv pm2 mark mk",
);

/** Names of market indexes, whose levels are points; "S&P" is read apart. */
export const MARKET_INDEXES = words(
  "dow nasdaq ftse nikkei dax cac sensex nifty kospi topix stoxx bovespa ibovespa ibex seng russell kosdaq jse csi tsx asx " +
    "aex smi omx wig mib",
);

/** Label nouns that a plural count may follow ("week 300 people", "line 20 km"): only capitals bind. */
export const CAPITAL_ONLY_LABELS = words(
  "flight train car line road bus group class level grade week day series season game round stage phase heat " +
    "division pool unit building floor room block lot box law bill act case count form type area zone sector " +
    "district ward region track hole bay order rule step point item question answer war code part section volume " +
    "issue mark big pixel galaxy number track title studio radio",
);

/** Capitalised words before a number that begin a sentence or stand for a time, so no name is made. */
export const NOT_A_NAME = words(
  "about over under nearly almost around some more less fewer at up the a an in on of for from by with between " +
    "and but or another only just all after before since roughly approximately an estimated police officials " +
    "authorities there they we he she it its his her their these those this that when where while both any every " +
    "each first last next exactly no not monday tuesday wednesday thursday friday saturday sunday today yesterday " +
    "however meanwhile than to as if even still yet so then now also who which because are is was were has have had " +
    "killing killed injuring injured wounding leaving left within during despite including see only buy save pay " +
    "get gets got take took make makes find hits kills leaves loses wins gains cuts adds sells buys plans seeks raises",
);

/** After a four-digit number that could be a year, these make it a count all the same. */
export const YEAR_PREPOSITIONS = words(
  "in since of until till by during before after from for circa around through throughout late early mid fiscal fy year spring summer autumn fall winter " +
    "between ad a.d. bc to and or pre post",
);

export const TIME_ZONES = words(
  "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist et pt ct msk local hours hrs jst aest",
);

/** Words before "one" that make it a pronoun whatever follows. */
export const BEFORE_PRONOUN_ONE = words("no the this that each every any some another which as");

/** Behind "one of", "one another", "one day": the word "one" states no amount. */
export const AFTER_PRONOUN_ONE = words(
  "of another more who that which whose is was are were has had can could would should will may might must " +
    "day night thing side hand way in on at to for from by with and or but as than where when if i we he she they you it " +
    "the a an this knows wants else example reason same such just never always also not hopes expects wonders of said says saying",
);
