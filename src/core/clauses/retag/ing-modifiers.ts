import { itemAt } from "../../../base/item-at.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass, wordTable } from "../../text/word-class.ts";
import { UNKNOWN_WORD } from "../../text/word.ts";
import { POSSESSIVE } from "../lexicon.ts";
import type { TaggedToken } from "../tagged.ts";

/** Words that stand before so many nouns and so seldom govern one that hardly a verb is meant. */
const LEFT_OVER = wordList("existing remaining surviving");
const BEFORE_ANY = wordClass(LEFT_OVER);

/** Words that say behind an article which of several are counted: "the [remaining] nine dates". */
const BEFORE_COUNTS = wordClass([...LEFT_OVER, "following", "preceding"]);

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

const NOUNS_OF_FORMS = wordTable(
  COMPOUNDS.map(([form, nouns]): [string, ReadonlySet<string>] => [form, new Set(wordList(nouns))]),
);

/** "[Operating] profit fell", "spent more on [remaining] staff", "its [surviving] two sons": it says which, and nobody does it. */
export function isIngModifier(tokens: readonly TaggedToken[], i: number): boolean {
  const { word } = tokens[i] ?? { word: UNKNOWN_WORD };
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (next.pos === "NOUN" && BEFORE_ANY.has(word)) return true;
  if (next.pos === "NUM" && BEFORE_COUNTS.has(word)) return opensCount(itemAt(tokens, i - 1));
  const nouns = NOUNS_OF_FORMS.get(word);
  return nouns !== undefined && (nouns.has(next.lemma) || nouns.has(next.lower));
}

function opensCount(before: TaggedToken | undefined): boolean {
  return before !== undefined && (before.pos === "DET" || POSSESSIVE.has(before.word));
}
