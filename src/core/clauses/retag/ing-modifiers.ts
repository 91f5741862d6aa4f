import { wordList } from "../../knowledge/word-list.ts";
import { wordTable } from "../../text/word-class.ts";

/** Words that stand before so many nouns and so seldom govern one that hardly a verb is meant. */
const BEFORE_ANY = "existing remaining surviving";

/** A form in -ing and the nouns it makes one thing with: "operating profit fell", where nobody operates a profit. */
const COMPOUNDS: readonly (readonly [form: string, nouns: string])[] = [
  [
    "operating",
    "profit loss income margin cost expense earnings revenue result budget room table theatre theater system",
  ],
  ["working", "hour day week class condition group party age capital life mother parent"],
  ["living", "room cost condition standard wage quarters arrangement"],
  ["closing", "bell price date speech ceremony stage argument minute time statement"],
  ["opening", "bell day ceremony hour night goal weekend match statement round game time"],
  ["winning", "goal ticket team streak party run bid number side candidate margin bidder"],
  ["waiting", "room list time game"],
  ["meeting", "room place point"],
  ["turning", "point circle"],
  ["starting", "lineup line-up point price pitcher grid salary"],
  ["governing", "body party coalition council"],
  ["sitting", "president judge member lawmaker senator governor"],
  ["opposing", "team fan lawyer player side attorney"],
  ["holding", "company cell area"],
  ["boarding", "school house pass"],
  ["driving", "licence license ban test force seat"],
  ["rising", "cost price star tide sea temperature"],
  ["leading", "scorer candidate role lady man figure"],
  ["running", "mate back battle total"],
  ["sentencing", "hearing judge memo guideline"],
  ["hiring", "freeze spree plan"],
  ["spending", "cut plan bill spree review"],
  [
    "acting",
    "chief president head director chairman manager secretary mayor governor minister superintendent",
  ],
  ["serving", "officer member soldier policeman minister"],
  ["visiting", "team fan hour side professor"],
  ["dying", "wish word"],
  ["managing", "director editor partner"],
  ["trading", "day session partner floor post year update"],
  ["voting", "right machine age booth"],
  ["firing", "squad range line"],
  ["fishing", "boat ban village right port vessel fleet"],
  ["landing", "gear site strip"],
];

/** The nouns of each form; null where any noun will do. */
export const ING_MODIFIERS = wordTable<ReadonlySet<string> | null>([
  ...COMPOUNDS.map(([form, nouns]) => [form, new Set(wordList(nouns))] as const),
  ...wordList(BEFORE_ANY).map((form) => [form, null] as const),
]);
