import type { Bound, QuantityValue } from "../mention.ts";
import type { RecognizerCorpus, RecognizerExample } from "../recognizer.ts";

/**
 * Sentences of our own in the style of wire copy, labelled by hand. The marked words are the number with its
 * unit, and the noun right behind a count; the bound stands outside.
 *
 * A second hand labelled the first 300 sentences blind on 2026-11-21. Each hand found 275 quantities; F1 between
 * them: value 99.3, bound 98.9, unit with the head of what is counted 98.5, all three 97.8, exact stretch 96.4;
 * where the first hand labelled it, the role agreed in 66 of 68 and the direction in 26 of 26. Three labels
 * were corrected. The second hand had read the answers to 57 sentences before, those of the sixty hard ones; on
 * the other 243 the five figures are 99.1, 99.1, 98.1, 97.7 and 95.8.
 */
export const corpus: RecognizerCorpus = {
  recognizer: "quantities",
  examples: [
    ...money(),
    ...counts(),
    ...words(),
    ...vagueWords(),
    ...bounds(),
    ...ranges(),
    ...changes(),
    ...shares(),
    ...ratios(),
    ...measures(),
    ...ages(),
    ...scores(),
    ...rates(),
    ...nearMisses(),
    ...laterSentences(),
  ],
};

type Expected = Readonly<Record<string, unknown>>;
type More = Partial<Omit<QuantityValue, "counted">> & { readonly counted?: Expected | null };

/** One exact value. */
function is(value: number, unit: string | null, more: More = {}): Expected {
  return { min: value, max: value, unit, bound: "=", ...more };
}

/** An interval with both ends. */
function between(
  min: number,
  max: number,
  unit: string | null,
  bound: Bound = "range",
  more: More = {},
): Expected {
  return { min, max, unit, bound, ...more };
}

/** A score or a record: the first number and the second. */
function result(first: number, second: number, unit = "score"): Expected {
  return between(first, second, unit, "=", { role: "score" });
}

/** A number of things: the head noun is what counts. */
function count(value: number, head: string, more: More = {}): Expected {
  return is(value, null, { dimension: "count", counted: { head }, ...more });
}

function about(value: number, unit: string | null, more: More = {}): Expected {
  return { ...is(value, unit, more), bound: "~" };
}

function over(value: number, unit: string | null, bound: ">" | ">=" = ">", more: More = {}): Expected {
  return { min: value, max: null, unit, bound, ...more };
}

function under(value: number, unit: string | null, bound: "<" | "<=" = "<", more: More = {}): Expected {
  return { min: null, max: value, unit, bound, ...more };
}

function finds(text: string, ...values: readonly Expected[]): RecognizerExample {
  return { text, values };
}

function misses(text: string): RecognizerExample {
  return { text, values: [] };
}

function money(): RecognizerExample[] {
  return [
    finds("The ministry set aside [$1.2bn] for new dams.", is(1.2e9, "USD", { dimension: "money" })),
    finds("The court fined the bank [€4.75 million] on Monday.", is(4.75e6, "EUR")),
    finds("Growers will share [£910,000] in grants.", is(910000, "GBP")),
    finds("The port cost [A$640 million] to rebuild.", is(6.4e8, "AUD")),
    finds("A fare now costs [HK$12.50].", is(12.5, "HKD")),
    finds("The flat sold for [RM790,000].", is(790000, "MYR")),
    finds("Delhi approved [Rs 2,300 crore] for the metro.", is(2.3e10, "INR")),
    finds("Delhi approved [Rs 45,000 per family].", is(45000, "INR/family")),
    finds("The loan was worth [USD 30 million].", is(3e7, "USD")),
    finds("Analysts had expected [EUR50m].", is(5e7, "EUR")),
    finds("The state paid [910,000 pounds] for the manuscript.", is(910000, "GBP")),
    finds("The strike cost carriers [85 million euros].", is(8.5e7, "EUR")),
    finds("The shares closed at [212 pence].", is(212, "GBp")),
    finds("A loaf now costs [45p].", is(45, "GBp")),
    finds("The island paid [3.5 million New Zealand dollars] for it.", is(3.5e6, "NZD")),
    finds("Seoul pledged [500 billion won] in aid.", is(5e11, "KRW")),
    finds("Trade reached some [\\$5 billion] last year.", about(5e9, "USD")),
    finds("It is a [ten-million-dollar] house.", is(1e7, "USD")),
    finds("The carrier lost [$-50.8bn] on paper.", is(-5.08e10, "USD")),
    finds(
      "The [A$45 million] ([$29 million]) contract was signed.",
      is(4.5e7, "AUD"),
      is(2.9e7, "USD", { role: "conversion" }),
    ),
    finds("The ride costs [40 €] now.", is(40, "EUR")),
    finds("The clinic was built for [1.5 million Swiss francs].", is(1.5e6, "CHF")),
    finds("Kyiv said [2 billion hryvnias] were missing.", is(2e9, "UAH")),
    finds(
      "Bilateral trade between Oslo and Bergen reached [$7.4 billion].",
      is(7.4e9, "USD", { counted: { head: "trade", modifiers: ["bilateral"] } }),
    ),

    finds("The ticket cost [3 dollars and 50 cents].", is(3.5, "USD")),
    finds("It sold for [usd 15] apiece.", is(15, "USD")),
    finds("The insurer lost [75 USD million].", is(7.5e7, "USD")),
    finds("The bill came to [10 000 dollars].", is(10000, "USD")),
    finds("The grant was [US$2.4 million].", is(2.4e6, "USD")),
    finds("Rent is [C$1,850 per month].", is(1850, "CAD/month")),
    finds("The canal cost [¥90 billion].", is(9e10, "JPY")),
    finds("Copper slipped to [$8,410 per tonne].", is(8410, "USD/t", { role: "to" })),
    finds("Police seized [£1.3m] in cash.", is(1.3e6, "GBP")),
    finds("Bail was set at [$250,000].", is(250000, "USD")),
    finds("The tax will raise [600 million rand].", is(6e8, "ZAR")),
    finds("A pint now costs [£6.20].", is(6.2, "GBP")),
  ];
}

function counts(): RecognizerExample[] {
  return [
    finds("[17 miners] died in the blast.", count(17, "miner")),
    finds("Officials said [1,204 homes] had no power.", count(1204, "home")),
    finds("[Three] of the [12 jurors] disagreed.", count(3, "juror"), count(12, "juror")),
    finds("The carrier ordered [30 Boeing 737 jets].", count(30, "jet")),
    finds("It scored in [36 league games].", count(36, "game")),
    finds("[Ten dead] after ferry sinks", count(10, "person")),
    finds("[8 shot] at street party", count(8, "person")),
    finds("Police detained [five armed men] near the depot.", count(5, "man")),
    finds("The [12-page] document was leaked.", count(12, "page")),
    finds("[Two more victims] were found.", count(2, "victim")),
    finds("The raid freed [43 women] and [17 children].", count(43, "woman"), count(17, "child")),
    finds("A crowd of [20,000] filled the square.", count(20000, "person")),
    finds("The losses amounted to [$4 million].", is(4e6, "USD", { role: "level", direction: null })),
    finds("The death toll rose to [612].", count(612, "toll", { role: "to", direction: "up" })),
    finds("[No deaths] were reported.", count(0, "death")),
    finds("The plant will shed [450 jobs].", count(450, "job", { role: "count" })),
    finds("The fund helped [3.5 lakh homes].", count(350000, "home")),
    finds("The army lost [four aircraft].", count(4, "aircraft")),
    finds(
      "They rescued [95 people], [half] of them children.",
      count(95, "person"),
      is(0.5, "share", { counted: { head: "person" } }),
    ),

    finds(
      "[Three people] were shot and [one] is in critical condition.",
      count(3, "person"),
      count(1, "person"),
    ),
    finds("[40 hurt] and [6 barns] burnt", count(40, "person"), count(6, "barn")),
    finds("Some [22 cars] were stolen, compared with [63] last spring.", about(22, null), count(63, "car")),
    finds("The blaze gutted [14 shops] and [two warehouses].", count(14, "shop"), count(2, "warehouse")),
    finds("[Six bodies] were pulled from the river.", count(6, "body")),
    finds("The union represents [8,400 dock workers].", count(8400, "worker")),
    finds("Firefighters from [nine towns] were called.", count(9, "town")),
    finds("The jury heard [31 witnesses] over [four weeks].", count(31, "witness"), is(4, "week")),
    finds("It carried [112 passengers] and [six crew].", count(112, "passenger"), count(6, "crew")),
    finds("The party won [61 seats].", count(61, "seat")),
    finds("Rescuers found [two climbers] alive.", count(2, "climber")),
    finds("The list names [41 companies].", count(41, "company")),
    finds("[No injuries] were reported.", count(0, "injury")),
    finds("The court freed [11 protesters].", count(11, "protester")),
    finds("The city planted [12 000 trees].", count(12000, "tree")),
  ];
}

function words(): RecognizerExample[] {
  return [
    finds("[Two hundred and fifty-three people] signed.", count(253, "person")),
    finds("It took [twenty-five minutes].", is(25, "minute")),
    finds("[Half a million people] marched.", count(5e5, "person")),
    finds("The firm has [four hundred thousand users].", count(4e5, "user")),
    finds("[Two dozen officers] searched the barn.", count(24, "officer")),
    finds("The tank holds [one and a half million litres].", is(1.5e6, "L")),
    finds("The board spans [2 1/2 inches].", is(2.5, "in")),
    finds("The journey took [three and a half hours].", is(3.5, "hour")),
    finds("[A million homes] went dark.", count(1e6, "home")),
    finds("It cost [a quarter million euros].", is(250000, "EUR")),
    finds("[Quarter million people] march in Ulm", count(250000, "person")),
    finds("[Half million people] marched in Ulm.", count(5e5, "person")),
    finds("It was [minus twenty degrees] outside.", is(-20, "°")),
    finds("[3 x 10^15 joules] were set free.", is(3e15, "J")),
    finds("[Nineteen sailors] were aboard.", count(19, "sailor")),

    finds(
      "The island has [2 millions of visitors a season].",
      is(2e6, "1/season", { counted: { head: "visitor" } }),
    ),
    finds("It took an extra [half hour].", is(0.5, "hour")),
    finds("The talks ran for [an hour and a half].", is(1.5, "hour", { role: "duration" })),
    finds("[Ninety-six delegates] voted.", count(96, "delegate")),
    finds("[Forty-one thousand ballots] were spoiled.", count(41000, "ballot")),
    finds("The fund holds [two point five billion euros].", is(2.5e9, "EUR")),
    finds("[Seven hundred and twelve homes] were searched.", count(712, "home")),
    finds("[Three dozen goats] were lost.", count(36, "goat")),
  ];
}

function vagueWords(): RecognizerExample[] {
  return [
    finds(
      "[Dozens of homes] were flattened.",
      between(24, 100, null, "vague", { counted: { head: "home" } }),
    ),
    finds("[Hundreds of thousands of customers] lost power.", between(1e5, 1e6, null, "vague")),
    finds("[Tens of millions of doses] expired.", between(1e7, 1e8, null, "vague")),
    finds("The fund drew [several billion euros].", between(2e9, 1e10, "EUR", "vague")),
    finds("[A few hundred protesters] stayed.", between(200, 1000, null, "vague")),
    finds("[A couple of hundred protesters] stayed.", about(200, null)),
    finds("[A handful of lawyers] stayed.", { min: null, max: null, bound: "vague" }),

    finds("[Thousands of fans] lined the road.", between(1e3, 1e4, null, "vague")),
    finds("[Scores of boats] were adrift.", between(40, 100, null, "vague")),
    finds("Repairs will cost [several million pounds].", between(2e6, 1e7, "GBP", "vague")),
    finds("[Millions of bees] escaped.", between(1e6, 1e7, null, "vague")),
  ];
}

function bounds(): RecognizerExample[] {
  return [
    finds("At least [17 miners] died.", over(17, null, ">=")),
    finds("More than [750 of its citizens] were flown out.", over(750, null)),
    finds("No fewer than [nine ministers] resigned.", over(9, null, ">=")),
    finds("Upwards of [$2 trillion] was lost.", over(2e12, "USD", ">=")),
    finds("The ranch covers [1,000-plus acres].", over(1000, "acre")),
    finds("The strike drew [40,000 workers] or more.", over(40000, null, ">=")),
    finds("Up to [400 jobs] are at risk.", under(400, null, "<=")),
    finds("As many as [90 pupils] fell ill.", under(90, null, "<=")),
    finds("The flight took just under [six hours].", under(6, "hour")),
    finds("Fewer than [100 lawmakers] signed.", under(100, null)),
    finds("No more than [15 guests] may enter.", under(15, null, "<=")),
    finds("Nearly [$9bn] was pledged.", about(9e9, "USD")),
    finds("Some [300 families] were moved.", about(300, null)),
    finds("Some of the [300 families] refused to leave.", count(300, "family")),
    finds("An estimated [12,000 fans] came.", about(12000, null)),
    finds("The queue was roughly [2 km] long.", about(2, "km")),
    finds("A crowd of [20,000] or so filled the square.", about(20000, null)),
    finds("More than [80 but fewer than 100 lawmakers] signed.", between(80, 100, null)),
    finds("They waited for over [three years].", over(3, "year")),
    finds("The panel cost close to [£7m].", about(7e6, "GBP")),

    finds("Not less than [40 boats] sank.", over(40, null, ">=")),
    finds("The fee must be less than or equal to [30 euros].", under(30, "EUR", "<=")),
    finds("Stocks of more than or equal to [90 days] are held.", over(90, "day", ">=")),
    finds("It had a magnitude of at least [5.3].", over(5.3, "magnitude", ">=", { role: "magnitude" })),
    finds("Almost [1,200 pupils] stayed home.", about(1200, null)),
    finds("The wall is just over [4 metres] high.", over(4, "m")),
    finds("In excess of [70,000 fans] watched.", over(70000, null)),
    finds("The tank held roughly [90 litres].", about(90, "L")),
    finds("The dam is well below [40 percent].", under(40, "%")),
    finds("Around [$4 million] is missing.", about(4e6, "USD")),
  ];
}

function ranges(): RecognizerExample[] {
  return [
    finds("Between [40 and 50 passengers] were missing.", between(40, 50, null)),
    finds("The firm will hire [10-15,000 drivers].", between(10000, 15000, null)),
    finds("The bid values it at [€10-12 million].", between(1e7, 1.2e7, "EUR")),
    finds("Damage is put at [$3 billion to $5 billion].", between(3e9, 5e9, "USD")),
    finds("Damage is put at [$3 to $5 billion].", between(3e9, 5e9, "USD")),
    finds("It will take [three or four years].", between(3, 4, "year")),
    finds("Winds of [90 to 100 mph] are forecast.", between(90, 100, "mph")),
    finds("Growth of [5% to 7%] is likely.", between(5, 7, "%")),
    finds("The suspects are in their [40s].", between(40, 49, "year", "range", { role: "age" })),
    finds("The pass rate was between [half and two-thirds].", between(0.5, 0.666666666666667, "share")),

    finds("The mirror is an [8- to 16-meter] disc.", between(8, 16, "m")),
    finds("Lows of [−18 to −34 °C] are forecast.", between(-34, -18, "°C")),
    finds("Waves of [3-5 metres] hit the pier.", between(3, 5, "m")),
    finds("It needs [12 to 15 nurses a shift].", between(12, 15, "1/shift")),
    finds("It will hire [12 to 15 nurses].", between(12, 15, null)),
    finds("The fee is [$40-$60].", between(40, 60, "USD")),
    finds("Between [£2m and £3m] was lost.", between(2e6, 3e6, "GBP")),
    finds("He faces [five to seven years].", between(5, 7, "year")),
  ];
}

function changes(): RecognizerExample[] {
  return [
    finds(
      "Profit rose from [£30m] to [£45m].",
      is(3e7, "GBP", { role: "from" }),
      is(4.5e7, "GBP", { role: "to", direction: "up" }),
    ),
    finds(
      "The shares fell [4 percent] to [212 pence].",
      is(4, "%", { role: "delta", direction: "down", counted: { head: "share" } }),
      is(212, "GBp", { role: "to", direction: "down" }),
    ),
    finds(
      "The bank raised its key rate by [half a percentage point].",
      is(0.5, "pp", { role: "delta", direction: "up" }),
    ),
    finds(
      "Turnout was [61 per cent], up from [58 per cent] in 2019.",
      is(61, "%", { role: "to", direction: "up" }),
      is(58, "%", { role: "from" }),
    ),
    finds(
      "Oil rose [$1.10], or [1.4%], to [$78.20 a barrel].",
      is(1.1, "USD/barrel", { role: "delta", direction: "up" }),
      is(1.4, "%", { role: "delta", direction: "up" }),
      is(78.2, "USD/barrel", { role: "to" }),
    ),
    finds("Prices fell by at least [5%].", over(5, "%", ">=", { role: "delta", direction: "down" })),
    finds("Sales saw a [12%] drop.", is(12, "%", { role: "delta", direction: "down" })),
    finds(
      "Rents are [a fifth] lower than last year.",
      is(0.2, "share", { role: "delta", direction: "down" }),
    ),
    finds(
      "The index lost [190 points], or nearly [0.6%].",
      is(190, "point", { role: "delta", direction: "down" }),
      about(0.6, "%", { role: "delta", direction: "down" }),
    ),
    finds("The defence gave up [517 yards].", is(517, "yd", { role: "level", direction: null })),
    finds(
      "The firm lost a [$5 million] contract.",
      is(5e6, "USD", { role: "level", counted: { head: "contract" } }),
    ),
    finds("Temperatures dropped to [minus 12C].", is(-12, "°C", { role: "to" })),
    // A bare level takes the unit of its change.
    finds(
      "The index rose [64 points] to [4,577].",
      is(64, "point", { role: "delta" }),
      is(4577, "point", { role: "to" }),
    ),
    finds(
      "She went from [208 pounds] to [193].",
      is(208, "lb", { role: "from" }),
      is(193, "lb", { role: "to" }),
    ),
    finds(
      "The index ([16,369] up [58 points]) rose.",
      is(16369, "point"),
      is(58, "point", { role: "delta" }),
    ),
    // A rate behind the bracket holds for both sums.
    finds("They cost [C$9] ([US$7.10]) per share.", is(9, "CAD/share"), is(7.1, "USD/share")),
    finds(
      "Output is seen rising from [24.2] to [33 billion euros].",
      is(2.42e10, "EUR", { role: "from" }),
      is(3.3e10, "EUR", { role: "to" }),
    ),
    finds(
      "More than [$2 trillion] was wiped off the index.",
      over(2e12, "USD", ">", { role: "delta", direction: "down" }),
    ),

    finds(
      "Crude sagged [$2.56] to [$60.01].",
      is(2.56, "USD", { role: "delta", direction: "down" }),
      is(60.01, "USD", { role: "to", direction: "down" }),
    ),
    finds(
      "The main index rose by [2 percent], but its rival fell by [1].",
      is(2, "%", { role: "delta", direction: "up" }),
      is(1, "%", { role: "delta", direction: "down" }),
    ),
    finds(
      "Turnout was [61 per cent] compared to [58] last time.",
      is(61, "%"),
      is(58, "%", { role: "level" }),
    ),
    finds(
      "The gauge swung from [-18 °C] to [-34 °C].",
      is(-18, "°C", { role: "from" }),
      is(-34, "°C", { role: "to" }),
    ),
    finds("Exports grew [7.5%].", is(7.5, "%", { role: "delta", direction: "up" })),
    finds("Wages climbed by [£40].", is(40, "GBP", { role: "delta", direction: "up" })),
    finds("The yen weakened [0.3 percent].", is(0.3, "%", { role: "delta", direction: "down" })),
    finds(
      "Arrivals dropped from [9.1 million] to [6.4 million].",
      is(9.1e6, null, { role: "from" }),
      is(6.4e6, null, { role: "to", direction: "down" }),
    ),
  ];
}

function shares(): RecognizerExample[] {
  return [
    finds(
      "[Twenty per cent] of the seats stayed empty.",
      is(20, "%", { role: "share", counted: { head: "seat" } }),
    ),
    finds(
      "[A third] of the crop was lost.",
      is(0.333333333333333, "share", { role: "share", counted: { head: "crop" } }),
    ),
    finds("Nearly [two-thirds] of voters backed it.", about(0.666666666666667, "share")),
    finds("[One in five] households skipped a meal.", is(0.2, "share", { counted: { head: "household" } })),
    finds("[Nine out of ten] patients recovered.", is(0.9, "share")),
    finds("[Half] the flats have sold.", is(0.5, "share", { counted: { head: "flat" } })),
    finds("It bought a [51 per cent] stake.", is(51, "%", { counted: { head: "stake" } })),
    finds("The rate moved [25 basis points].", is(25, "bp", { dimension: "percentage-points" })),
    finds("Unemployment is at [6.25pc].", is(6.25, "%")),

    finds("[Three quarters] of the harbour is closed.", is(0.75, "share")),
    finds("[Eight in ten] drivers object.", is(0.8, "share")),
    finds("The state owns [34 percent] of the line.", is(34, "%", { role: "share" })),
    finds("The margin was [two percentage points].", is(2, "pp")),
  ];
}

function ratios(): RecognizerExample[] {
  return [
    finds("Output has [doubled] since spring.", is(2, "ratio", { role: "ratio", direction: "up" })),
    finds("The toll more than [tripled] overnight.", over(3, "ratio")),
    finds("[Twice] as many trains were cancelled.", is(2, "ratio")),
    finds("Rents are [three times] higher here.", is(3, "ratio")),
    finds("The stock was split [ten-for-one].", is(10, "ratio")),
    finds("Demand saw a [tenfold] rise.", is(10, "ratio")),
    finds("Staffing was [halved].", is(0.5, "ratio", { direction: "down" })),

    finds("Applications [quadrupled].", is(4, "ratio", { direction: "up" })),
    finds("It is [five times] the size of the old port.", is(5, "ratio")),
  ];
}

function measures(): RecognizerExample[] {
  return [
    finds(
      "The fire burned [12,000 hectares] ([29,650 acres]).",
      is(12000, "ha"),
      is(29650, "acre", { role: "conversion" }),
    ),
    finds("The tunnel is [8.5km] long.", is(8.5, "km", { dimension: "length" })),
    finds(
      "A [1,500-square-kilometre] island lies offshore.",
      is(1500, "km²", { counted: { head: "island" } }),
    ),
    finds("The drum held [50mL] of acid.", is(50, "mL")),
    finds("The reactor makes [550 megawatts].", is(550, "MW")),
    finds("It has [64GB] of storage.", is(64, "GB")),
    finds("The [2.4-liter] engine was recalled.", is(2.4, "L", { counted: { head: "engine" } })),
    finds("A [7.2-magnitude] earthquake shook the coast.", is(7.2, "magnitude", { role: "magnitude" })),
    finds("A quake of magnitude [6.1] struck the island.", is(6.1, "magnitude")),
    finds("The quake measured [5.3] on the Richter scale.", is(5.3, "magnitude")),
    finds(
      "The [three-day] visit starts on Monday.",
      is(3, "day", { role: "duration", counted: { head: "visit" } }),
    ),
    finds("The oven reached [500 degrees Celsius].", is(500, "°C")),
    finds("The vault weighs [910 pounds].", is(910, "lb")),
    finds("They bought [35m barrels].", is(35e6, "barrel")),
    finds("The whale was [14m] long.", is(14, "m")),
    finds("The shaft is [400m] underground.", is(400, "m")),
    finds("He survived a [90m] drop.", is(90, "m")),
    finds("Some [12m working people] voted.", about(12e6, null)),
    finds("The wreck lies [47 feet] down.", is(47, "ft")),
    finds("The spill reached [1.8 million gallons].", is(1.8e6, "gal")),

    finds("The shelf is [5 feet 2 inches] high.", is(5.16666666666667, "ft")),
    finds("The goalkeeper is [6-foot-2].", is(6.16666666666667, "ft", { dimension: "length" })),
    finds("The calf weighed [7 pounds 8 ounces].", is(7.5, "lb")),
    finds("He swam for [2 hours and 30 minutes].", is(2.5, "hour", { role: "duration" })),
    finds("Geologists put the magnitude at [6.1].", is(6.1, "magnitude", { role: "magnitude" })),
    finds("It was [40 deg celsius] at noon.", is(40, "°C")),
    finds("The dose was [37.8 microgrammes].", is(37.8, "μg")),
    finds("The road climbs [1,900 metres].", is(1900, "m")),
    finds("Winds reached [130 km/h].", is(130, "km/h")),
    finds("The shell weighs [3.2 tonnes].", is(3.2, "t")),
    finds("The plot covers [two hectares].", is(2, "ha")),
    finds("The well is [2,400 feet] deep.", is(2400, "ft")),
    finds("The turbine makes [3.6MW].", is(3.6, "MW")),
  ];
}

function ages(): RecognizerExample[] {
  return [
    finds("He is [19], she [17].", is(19, "year", { role: "age" }), is(17, "year", { role: "age" })),
    finds(
      "[Two suspects], one [15], the other [17], were held.",
      count(2, "suspect"),
      is(15, "year", { role: "age" }),
      is(17, "year", { role: "age" }),
    ),
    finds(
      "Ana and Eva Brandt, [7] and [9], were hurt.",
      is(7, "year", { role: "age" }),
      is(9, "year", { role: "age" }),
    ),
    finds(
      "A [five-year-old] girl was found.",
      is(5, "year", { role: "age", dimension: "age", counted: { head: "girl" } }),
    ),
    finds("Maria Lopez, [34], was at the wheel.", is(34, "year", { role: "age" })),
    finds("The pilot, aged [61], survived.", is(61, "year", { role: "age" })),
    finds("She is [29 years old].", is(29, "year", { role: "age" })),
    finds("He saw a [9] and [12-year-old] girl.", is(9, "year"), is(12, "year")),
    finds("[Three dead] and up to [90 hurt] in Ulm.", is(3, null), { max: 90, bound: "<=" }),
    finds("He turned [40].", is(40, "year", { role: "age" })),
    finds("Orr, who turned [17] in January, left.", is(17, "year", { role: "age" })),
    finds("Guards turned [30 cars] away.", is(30, null, { role: "count" })),
    finds("It pumps [400 tonnes] of oil a day.", is(400, "t/day", { role: "rate" })),
    finds("It sold [400 tonnes] of oil a day later.", is(400, "t", { role: "level" })),
    finds("The baby is [18 months old].", is(18, "month", { role: "age" })),

    finds("The dancers range in age from [12 to 28].", between(12, 28, "year", "range", { role: "age" })),
    finds(
      "Men between the ages of [18 and 24] were called up.",
      between(18, 24, "year", "range", { role: "age" }),
    ),
    finds("Pupils aged [5-12] were sent home.", between(5, 12, "year", "range", { role: "age" })),
    finds("The cat is [2 years and 3 months old].", is(2.25, "year", { role: "age", dimension: "age" })),
    finds("The boy, just [4], was found in a ditch.", is(4, "year", { role: "age" })),
    finds(
      "Their sons Odo, [six], and Wim, [three], were safe.",
      is(6, "year", { role: "age" }),
      is(3, "year", { role: "age" }),
    ),
    finds(
      "Norvik, [four], Harland, [three], and Tarn, [two], won.",
      is(4, null, { role: "count" }),
      is(3, null, { role: "count" }),
      is(2, null, { role: "count" }),
    ),
    finds("Marcus Bell, [four], died.", is(4, "year", { role: "age" })),
    finds("Dana Ruiz, now [31], forgave him.", is(31, "year", { role: "age" })),
    finds("The boys, [four] and [six], were pulled out.", is(4, "year"), is(6, "year")),
    finds("Her sons are [4] and [6].", is(4, "year"), is(6, "year")),
    finds("The couple, [61] and [58], were found.", is(61, "year"), is(58, "year")),
    finds("Hale, by then [60], had moved.", is(60, "year", { role: "age" })),
    finds("Rob Hale, [60] today, is happy.", is(60, "year", { role: "age" })),
    finds("The boys, ages [15 through 17], fled.", between(15, 17, "year", "range", { role: "age" })),
    finds("The teenagers, both [17], were held.", is(17, "year", { role: "age" })),
    finds("The father of [two], [38], fell.", is(2, null), is(38, "year", { role: "age" })),
    finds("She was [12] when the war began.", is(12, "year", { role: "age" })),
    finds("The gunman is believed to be [16].", is(16, "year", { role: "age" })),
    finds("The suspect's age was given as [44].", is(44, "year", { role: "age" })),
    finds("Children under [five] were vaccinated.", { max: 5, unit: "year", role: "age" }),
    finds("At [four], he learned to read.", is(4, "year", { role: "age" })),
    finds("A woman in her late [fifties] was hurt.", between(57, 59, "year", "range", { role: "age" })),
    finds("She will be [18] in June.", between(17, 18, "year", "range", { role: "age" })),
    finds("She died [six days] short of her [90th birthday].", is(6, "day"), is(89, "year", { role: "age" })),
    finds("The toddler, aged [22 months], slept.", is(22, "month", { role: "age" })),
    finds("A [4yo] boy was found.", is(4, "year", { role: "age" })),
    finds("The crew, [12], were rescued.", is(12, null)),
    finds("The boys, [four] of them, were caught.", is(4, null)),
    finds("The victims were [four].", is(4, null)),
    finds("Norway, [four], Sweden, [three].", is(4, null), is(3, null)),
    finds("The law raises the retirement age to [64].", is(64, "year", { role: "age" })),
    finds("A [72-year-old] man drowned.", is(72, "year", { role: "age" })),
    finds("She died at the age of [91].", is(91, "year", { role: "age" })),
  ];
}

function scores(): RecognizerExample[] {
  return [
    finds("United won [3-2] at home.", result(3, 2)),
    finds("The motion passed [52-48].", result(52, 48)),
    finds("The side lost [0-4] in the rain.", result(0, 4)),
    finds("A [9-2] lead melted away.", result(9, 2)),

    finds("It was [2-all] at the break.", result(2, 2)),
    finds("Town won by [three goals to two].", result(3, 2)),
    finds("Tarn Rovers [3, Wexford Town 2] (after extra time)", result(3, 2)),
    finds("Hawks – [31, Kings – 10]", result(31, 10)),
    misses("Section 3, Article 12"),
    finds("The Hawks ([2-13], [1-7] home) lost again.", result(2, 13, "record"), result(1, 7, "record")),
    finds("That gave the side a [5-9] season.", result(5, 9, "record")),
    finds("They had a [3-11] (or worse) record.", result(3, 11, "record")),
    finds("The Kings are [3-12] this year.", result(3, 12, "record")),
    finds("The Kings were [3-1] up by then.", result(3, 1)),
    finds("Its record fell to [4-9].", result(4, 9, "record")),
    finds("He took [3-5 pills] daily.", between(3, 5, null, "range", { counted: { head: "pill" } })),
    finds("The Hawks had not led in [nine quarters].", is(9, "quarter")),
    finds("Town drew [1-1] away.", result(1, 1)),
    finds("The council voted [7-4] for the bypass.", result(7, 4)),
    finds("The motion passed [31 to 14] on Monday.", result(31, 14)),
    finds("The council voted [six to three] to sell the pier.", result(6, 3)),
    finds("Members backed the scheme by [31 to 14].", result(31, 14)),
    finds("Town lost [six to four].", result(6, 4)),
    finds("He lost [5 to 10 pounds].", between(5, 10, "lb", "range")),
    finds("The coach won [10 to 15 medals].", between(10, 15, null, "range", { counted: { head: "medal" } })),
    finds("She won at odds of [100] to [1].", is(100, null), is(1, null)),
    finds("It passed with [31 votes in favour and 14 against].", result(31, 14)),
    finds("[31 members voted for the scheme, 14 against].", result(31, 14)),
    finds("She beat him [58 percent] to [42 percent].", is(58, "%"), is(42, "%")),
    finds("Oster made [288 for four] in reply.", result(288, 4)),
    finds("They paid [20] for [two tickets].", is(20, null), count(2, "ticket")),
    finds("The Kings are off to a [0-6] start.", result(0, 6, "record")),
    finds("The Kings finished the season [9-4].", result(9, 4, "record")),
    finds("The match finished [4-2].", result(4, 2)),
    finds("Tarn fell [2-1] to Ulm.", result(2, 1)),
    finds("Tarn fell to [2-7] with the loss.", result(2, 7, "record")),
    finds("He left with a [102-88] record.", result(102, 88, "record")),
    finds(
      "He went [45-38] in [three years].",
      result(45, 38, "record"),
      is(3, "year", { dimension: "time" }),
    ),
    finds("The Kings ([4-10-1]) lost.", result(4, 10, "record")),
    finds("It was a record [6-0] win.", result(6, 0)),
    finds("It was his [20th goal] of the season.", count(20, "goal")),
    finds("A [fifth straight loss] cost him the post.", count(5, "loss")),
    finds("They won the cup for the [third time].", count(3, "time")),
    finds("It is their [13th league title].", count(13, "title")),
    finds("He scored in the [78th minute].", is(78, "minute", { dimension: "time" })),
    finds("A [78th-minute] winner sank Ulm.", is(78, "minute", { dimension: "time" })),
    finds(
      "Goals in the [5th], [19th] and [80th minutes] settled it.",
      is(5, "minute", { dimension: "time" }),
      is(19, "minute"),
      is(80, "minute"),
    ),
    finds("Ann Berg was held over a [$2 million] raid.", is(2e6, "USD", { bound: "=" })),
    finds("Banker held over [$2m] raid", is(2e6, "USD", { bound: "=" })),
    misses("He scored in the fourth minute of stoppage time."),
    misses("They finished third in the league."),
    misses("The fourth quarter of the year was weak."),
    finds("It was the [third fatal fire] of the year.", count(3, "fire")),
    misses("The first win of the season was late."),
    misses("The second man fled down 5th Street."),
    finds("Oster beat Ulm by [20 runs].", count(20, "run")),
    finds("The mill cut its output by [20] on Monday.", is(20, null, { counted: { head: "output" } })),
  ];
}

function rates(): RecognizerExample[] {
  return [
    finds("The [$2.5bn-a-year] scheme was cut.", is(2.5e9, "USD/year", { role: "rate" })),
    finds("Drivers earn [$12.50 an hour].", is(12.5, "USD/hour")),
    finds("Flats cost [$1,100 per square foot].", is(1100, "USD/ft²")),
    finds("The field pumps [800,000 barrels a day].", is(800000, "barrel/day", { dimension: "volume" })),
    finds(
      "The camp needs [3,000 tests per day].",
      is(3000, "1/day", { role: "rate", counted: { head: "test" } }),
    ),
    finds("The line carries [40 trains an hour].", is(40, "1/hour", { counted: { head: "train" } })),
    finds("Sales hit [$30 million] a year ago.", is(3e7, "USD")),

    finds("It pays [£11 an hour].", is(11, "GBP/hour")),
    finds("Pumps move [900 litres per minute].", is(900, "L/minute")),
    finds("The site handles [5,000 parcels a day].", is(5000, "1/day", { counted: { head: "parcel" } })),
  ];
}

function nearMisses(): RecognizerExample[] {
  return [
    misses("It was his second visit in the 21st century."),
    misses("Lots 20 through 45 are unsold."),
    misses("The decree of March 29 was struck down in 2016."),
    misses("Flight 370 left Gate 12 at 12:41 a.m."),
    misses("The Su-35 and the Mi-28 were shown at the fair."),
    misses("The S-400 battery was moved north."),
    misses("Infections with COVID-19 fell back."),
    misses("Leaders of the Group of 20 met near the 9/11 memorial."),
    misses("Call 555-0142 or write to 49 Mill Road, SW1A 2AA."),
    misses("The helpline is 1-800-555-0199."),
    misses("The S&P 500 opened flat."),
    misses("The 2023-24 budget replaces the plan of 2018-2022."),
    misses("It is one of the biggest banks."),
    finds("[No one] was hurt, and one of them said so.", count(0, "person")),
    misses("Bands of the 1970s and 1980s still tour."),
    misses("The quake struck at 1353 (1023 GMT)."),
    misses("The curfew starts at 11 p.m. and ends at 5am."),
    misses("Windows 11 runs on the Boeing 737."),
    misses("Category 4 storms are rare in Week 16."),
    misses("The 5G network uses a V10 chip."),
    misses("Article 5 was invoked under Resolution 2231."),
    misses("1. Boil the water."),
    misses("The goalkeeper (4) went off."),
    misses("He asked for a double room."),
    misses("On Dec. 7, the talks resumed."),
    misses("The third quarter was weak."),
    misses("The firm, founded in 1962, moved on 12/05/1999."),
    misses("The law of 2 May 1997 stands."),
    misses("It was a three-and-out for the offence."),
    misses("The Big 12 schools met."),
    misses("Room 101 is on page 7."),
    misses("The part is a 24703m212."),
    misses("In fiscal 2024 the plan changed."),

    misses("It marked its twenty-fifth anniversary."),
    misses("The one hundred and first airborne was first ashore."),
    misses("Route 66 is shut."),
    misses("The iPhone 14 sold out."),
    misses("No one is in custody."),
    misses("He wore the number 9 shirt."),
    misses("Talks resume on 3 June at 09:30."),
    misses("The F-16 landed at Gate 4."),
    misses("In 1998 the mill closed."),
    misses("The MiG-29 was built in the 1980s."),
    misses("The Boeing 787 is grounded."),
    misses("See Section 12 and Chapter 7."),
    misses("He lives at 18 Harbour Street."),
    misses("Shots were heard in the 1200 block of NW 14th Avenue."),
    misses("Apollo 11 is on show."),
    misses("The G7 will meet in 2026."),
    misses("The World War II bomb was made safe."),
  ];
}

/** Written after the blind second labelling: each rule of that time with what it must not read. */
function laterSentences(): RecognizerExample[] {
  return [
    finds("The Dow closed at [10,283.19].", is(10283.19, "point", { role: "level" })),
    finds(
      "The FTSE 100 ended [0.6%] lower at [7,412].",
      is(0.6, "%", { role: "delta", direction: "down" }),
      is(7412, "point", { role: "level", direction: null }),
    ),
    finds("The club's crowd fell to [7,412].", count(7412, "crowd", { role: "to" })),
    finds("The navy sold [30 F-16s] and [20 Boeing 737s].", count(30, "f-16"), count(20, "737")),
    finds(
      "It ordered [12 787-9s], [ten A321neos] and [20 737-800s].",
      count(12, "787-9"),
      count(10, "a321neo"),
      count(20, "737-800"),
    ),
    finds("They bought [20 737 MAX jets].", count(20, "jet")),
    finds("It has [40 M1A2 tanks] and [5 F-35B jets].", count(40, "tank"), count(5, "jet")),
    finds("It signed for [30 190neo aircraft].", count(30, "aircraft")),
    finds("The carrier takes [20 of Harland's A90 single-aisle jets].", count(20, "jet")),
    finds("[Two of the firm's ferries] are late.", count(2, "ferry")),
    finds("The town has [12 737 inhabitants].", count(12737, "inhabitant")),
    finds("[Two] 1990s films were restored.", is(2, null)),
    finds("Its [320,000-strong workforce] is shrinking.", count(320000, "worker")),
    finds("It struck at a depth of [10 km].", is(10, "km", { counted: { head: "depth" } })),
    finds("The [seven richest nations] meet today.", count(7, "nation")),
    finds("[Seven nations] ends as it began.", count(7, "nation")),
    finds("[Five women drivers] qualified.", count(5, "driver")),
    finds("Wages rose by [a fifth].", is(0.2, "share", { role: "delta", direction: "up" })),
    misses("He was passed by a third man."),
    finds("More than [half] were women.", over(0.5, "share")),
    misses("They were about half way home."),
    finds("A [half-hour] concert followed.", is(0.5, "hour")),
    misses("The half-built bridge swayed."),
    finds("It took [three and two-thirds hours].", is(3.66666666666667, "hour")),
    finds("The fund lost [three million and a half dollars].", is(3.5e6, "USD")),
    finds("[Two] and a third man fled.", is(2, null)),
    finds("[4 thousand 3 hundred homes] burned.", count(4300, "home")),
    finds("It lost [5 million] [2 years] ago.", is(5e6, null), is(2, "year")),
    finds("They waited [an hour and 45 minutes].", is(1.75, "hour")),
    misses("It lasted an hour and nobody came."),
    finds("It was [20 degrees below zero].", is(-20, "°")),
    finds("It was [3 degrees] below normal.", is(3, "°")),
    finds("Rates fell [one-tenth of a percentage point].", is(0.1, "pp", { direction: "down" })),
    finds("The key rate is now [5.25%-5.5%].", between(5.25, 5.5, "%")),
    finds("Allow [5 - 10 days].", between(5, 10, "day")),
    misses("The 1999 - 2005 plan lapsed."),
    finds("The price is above [1,000 euros and below 1,500 euros].", between(1000, 1500, "EUR")),
    finds("He got [two terms] plus [40 years].", count(2, "term"), is(40, "year")),
    finds(
      "[Two boys] aged [15] and [16] were held.",
      count(2, "boy"),
      is(15, "year", { role: "age" }),
      is(16, "year", { role: "age" }),
    ),
    finds("The girl, [9], was unhurt.", is(9, "year", { role: "age" })),
    misses("On the day, 12 December, it rained."),
    finds("Mary Jones ([36]) denied it.", is(36, "year", { role: "age" })),
    misses("John Smith (4) and Paul Brown (7) scored."),
    finds("She was [84].", is(84, "year", { role: "age" })),
    finds("He died at [84] in Oster.", is(84, "year", { role: "age" })),
    finds("At [84], the founder has sold his shop.", is(84, "year", { role: "age" })),
    finds("At [9], the doors of the hall were shut.", is(9, null)),
    finds("She was [12 points] ahead.", is(12, "point")),
    finds("Ferry with [31 aboard] sinks off Oster", count(31, "person")),
    finds("They freed [31 men and women].", count(31, "person")),
    finds("The boat held [31 passengers and crew].", count(31, "person")),
    finds(
      "Fever Cases Climb to [430]",
      is(430, null, { role: "to", direction: "up", counted: { head: "cases" } }),
    ),
    finds("They freed [31 men] and [six horses].", count(31, "man"), count(6, "horse")),
    misses("Call 0800 123 4567 or +44 20 7946 0958."),
    finds(
      "Inflation was [3.4%] in May, down from [3.9%].",
      is(3.4, "%", { role: "to" }),
      is(3.9, "%", { role: "from" }),
    ),
    finds("Town won [2-nil].", between(2, 0, "score", "=", { role: "score" })),
    finds("The state approved [Rs 500 cr].", is(5e9, "INR")),
    finds("Output grew [12 p.c.]", is(12, "%")),
    finds("Pages 3 to 9 list [14 names].", count(14, "name")),
    finds(
      "She turned away [four off-duty, in-uniform prison guards].",
      count(4, "guard", { counted: { modifiers: ["off-duty", "in-uniform", "prison"] } }),
    ),
    finds("The crate held [six live grenades].", count(6, "grenade")),
    finds("[Twenty] live in the tower.", is(20, null, { counted: null })),
    finds("[Three old barns] burned.", count(3, "barn")),
    finds("The gap shrinks to [310].", count(310, "gap")),
    finds("The mast lies barely [nine kilometres] from Tarn.", is(9, "km", { counted: { head: "mast" } })),
    finds(
      "Deaths rose to [eight] on Monday when a woman of [71] died.",
      count(8, "death"),
      is(71, "year", { role: "age" }),
    ),
    finds(
      "The ban was cut from [six months] to [two].",
      is(6, "month", { dimension: "time" }),
      is(2, "month", { dimension: "time" }),
    ),
    finds("She is a woman of [12 trades].", count(12, "trade")),
    finds(
      "[Three brothers], ages [31] and [35], were held.",
      count(3, "brother"),
      is(31, "year", { role: "age" }),
      is(35, "year", { role: "age" }),
    ),
    finds(
      "The [52-year-old] Tarn man shot his cousin.",
      is(52, "year", { role: "age", counted: { head: "man" } }),
    ),
    ...timesAndTotals(),
  ];
}

/** Numbers told in one word, by the last of a series, as a zero, and sums in signs of many countries. */
function timesAndTotals(): RecognizerExample[] {
  return [
    finds("The guard was hit [once] in the leg.", count(1, "time")),
    finds("Orlova was stabbed [twice].", count(2, "time")),
    finds("The gun went off [once].", count(1, "time")),
    finds("He was hit [once] by a ball and [twice] by stones.", count(1, "time"), count(2, "time")),
    misses("She was once a nurse in Ulm."),
    misses("Once fired, the gun jams."),
    misses("Ferries run twice a day."),
    misses("It cost twice that."),
    finds("[Nobody] was seriously injured in Oster.", count(0, "person")),
    finds("The slide killed [no one].", count(0, "person")),
    finds("[None] of the passengers was hurt.", count(0, "person")),
    misses("Nobody was sure of it."),
    misses("None of the plans was new."),
    finds("[No officers] were hurt.", count(0, "officer")),
    misses("No officers were on duty."),
    finds("[None] had to go to hospital.", count(0, "person")),
    finds("[One] of the wounded has died.", count(1, "person")),
    finds("Only [one] remained in critical condition.", count(1, "person")),
    misses("One of the mills was hit."),
    misses("One remained in the harbour."),
    finds("The lake holds [7,000 acre-feet] of water.", is(7000, "acre-foot")),
    finds("Norvik pumped [12 bcm] to Tarn.", is(12e9, "m³")),
    finds("The lease runs for [a decade].", is(1, "decade", { role: "duration" })),
    misses("It was the worst flood in a decade."),
    finds("The mill stands about [a mile] from the weir.", about(1, "mi")),
    misses("He ran a mile."),
    finds("A [seventh patient] has died.", count(7, "patient")),
    finds("[Third suspect] charged in Tarn.", count(3, "suspect")),
    finds("She is the [fifth employee] to be arrested.", count(5, "employee")),
    finds("Divers found a [second body].", count(2, "body")),
    finds("She became the [third officer] killed that week.", count(3, "officer")),
    misses("A second man was wounded."),
    finds("Tarn won in [double overtime].", count(2, "overtime")),
    finds("He scored in the [second] overtime.", count(2, "overtime")),
    misses("A double room was free."),
    finds("Ulm [4, Tarn 3], after a long night.", {}),
    misses("Ulm 4, Tarn 3, Oster 9: all were late."),
    finds(
      "The toll stands at [11], and [2,500 homes] were in the dark.",
      count(11, "toll"),
      count(2500, "home"),
    ),
    finds("Saturday's sellout of [6,412] was loud.", count(6412, "person")),
    misses("The third person in the queue sat down."),
    misses("His third child died young."),
    finds("It is Ulm's [fourth cup].", count(4, "cup")),
    finds(
      "[Six passengers] were hurt, [one] of whom lost a hand.",
      count(6, "passenger"),
      count(1, "passenger"),
    ),
    misses("One of them said so."),
    finds("[One in 16] of its drivers will go.", is(0.0625, "share", { role: "share" })),
    finds("Profit shrank by more than [a fifth].", over(0.2, "share", ">")),
    finds("The red card came in [minute 34].", is(34, "minute", { role: "duration" })),
    finds("The board set aside [K25 million].", is(25e6, "ZMW")),
    misses("The K9 unit came."),
    misses("Flight P2000 was late."),
    finds("It earned [SKr2.4bn].", is(2.4e9, "SEK")),
    finds("He lost [N40,000].", is(40_000, "NGN")),
    misses("Nurses wore N95 masks."),
    finds("The road cost [Ksh 2 billion].", is(2e9, "KES")),
    finds("The mill was sold for [90 million crowns].", is(90e6, "SEK")),
    misses("The dentist fitted crowns."),
    finds(
      "Ulm paid [8 million euros] plus up to [2 million euros] in fees.",
      is(8e6, "EUR"),
      under(2e6, "EUR", "<="),
    ),
    finds("Losses added up to [14 million euros].", is(14e6, "EUR")),
  ];
}
