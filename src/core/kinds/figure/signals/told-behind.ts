import type { Clause } from "../../../clauses/clause.ts";
import type { Sentence } from "../../../document/document.ts";
import type { Dimension, QuantityMention } from "../../../mentions/mention.ts";

/** Kinds of sums that are told behind them, and the signal of each: "40 million [in aid]". */
const OF_KINDS: readonly (readonly [RegExp, string])[] = [
  ["aid|assistance|grants?|subsid(?:y|ies)|relief", "aid"],
  ["bonuses|add-ons", "bonus"],
  ["damages|compensation", "compensation"],
  ["fines", "fine"],
  ["savings", "saving"],
  ["donations", "donation"],
  ["prize money", "prize"],
].map(([nouns = "", signal = ""]) => [
  new RegExp(
    `^ in (?:annual |state |federal |public |emergency |financial |military |humanitarian |further |additional )?(?:${nouns})\\b`,
    "u",
  ),
  signal,
]);

/** Words right behind a sum or a stretch of time, and the signal of the measure they stand for. */
const BY_WORDS_BEHIND: Partial<Record<Dimension, readonly (readonly [RegExp, string])[]>> = {
  money: [
    // "had to pay $9 to enter", "charged $14 at the gate", "paid $30 each to get into the hall"
    [
      /^(?: (?:each|apiece|a head|per head|a person|per person))? (?:to (?:get in(?:to|side)?|enter|be let in|see the (?:show|game|match|fight|concert|play))|at the (?:door|gate|entrance)|for (?:entry|entrance|admission|a ticket|tickets))\b/u,
      "admission",
    ],
    // "$50,000 for information", "a sum of $4,000 leading to an arrest"
    [
      /^ (?:for (?:information|tips?)|(?:leading|that leads) to (?:an|the|his|her|their) (?:arrest|capture))\b/u,
      "reward",
    ],
    // "90,000 rupees to each family", "40,000 for the families of the dead"
    [
      /^ (?:each )?(?:to|for) (?:(?:each|every) [^,.;:\d]{0,20}famil|(?:the |bereaved )?famil(?:y|ies) of (?:the |each |every |those |all )?(?:dead|deceased|killed|victim|person|people|slain)|(?:the |their )?next of kin|[^,.;:\d]{0,12}victims?['’]s? famil)/u,
      "compensation",
    ],
    // "600,000 for the winners"
    [/^ (?:for|to) the (?:winners?|champions?|runners?-up)\b/u, "prize"],
    // "15 million in state aid", "3 million in bonuses": what such a sum is
    ...OF_KINDS,
  ],
  time: [
    // "four weeks' pay for every year at the mill"
    [
      /^['’]? (?:pay|wages?|salary|severance)\b[^,.;:]{0,12} (?:for|per) (?:each |every |a )?(?:full )?year\b/u,
      "severance pay",
    ],
    // "needed 18 minutes to get there", "took an hour to cross the bay"
    [/^ to (?:reach|arrive|get (?:to|there|here)|cover|cross|travel|drive|fly|come down)\b/u, "arrive"],
    [
      /^ to (?:put out|extinguish|douse|control|contain|bring (?:it|the (?:fire|blaze|flames)) under)\b/u,
      "extinguish",
    ],
    [
      /^ to (?:reach a verdict|convict|acquit|find (?:him|her|them|\p{Lu}\w+) (?:not )?guilty|decide)\b/u,
      "verdict",
    ],
    [/^ to (?:build|complete|finish|construct|repair|rebuild|restore)\b/u, "build"],
  ],
};
/** How far behind the number its words may stand. */
const REACH = 70;

/** What a sum or a time measures by what stands right behind it; none where nothing there tells. */
export function toldBehind(
  text: string,
  { end: last }: Sentence,
  { value, start }: QuantityMention,
  clause: Clause | undefined,
): readonly string[] {
  if (value.dimension === "count")
    return OF_GATHERINGS.test(text.slice(Math.max(0, start - REACH), start)) ? GATHERING : NONE;
  const table = BY_WORDS_BEHIND[value.dimension];
  if (table === undefined) return NONE;
  const end = start + value.text.length;
  const behind = text.slice(end, Math.min(last, end + REACH));
  const told = table.find(([words]) => words.test(behind));
  if (told) return [told[1]];
  return value.dimension === "time" && clause !== undefined
    ? toldAhead(clause, value.unit, text.slice(clause.start, start), behind)
    : NONE;
}

const NONE: readonly string[] = [];

/** "Meetings of more than [eight] people": how many may come. */
const OF_GATHERINGS =
  /\b(?:gatherings|assemblies|meetings|groups) (?:of|with) (?:more than|over|at most|up to|no more than|larger than) $/iu;
const GATHERING: readonly string[] = ["gathering limit"];

/** What a stretch of time measures by its verb and the words between the two. */
function toldAhead(
  { verb, agent }: Clause,
  unit: string | null,
  before: string,
  behind: string,
): readonly string[] {
  if (verb.lemma === "reach" || verb.lemma === "arrive") return WITHIN.test(before) ? ["arrive"] : NONE;
  if (verb.lemma === "be" || verb.lemma === "go") {
    const told = BY_WORDS_AHEAD.find(([words]) => words.test(before));
    return told ? [told[1]] : NONE;
  }
  // "Voters gave the party four years": who gives it tells what it is.
  const isGiven =
    TERM_GETTING.has(verb.lemma) || verb.passive || agent.some(({ head }) => COURTS.has(head.lemma));
  const isTerm = isGiven && TERM_GIVING.has(verb.lemma) && (unit === "year" || unit === "month");
  return isTerm && BY_ITSELF.test(behind) ? ["sentence"] : NONE;
}

const HEDGES =
  "(?:(?:about|around|just|only|less than|more than|under|barely|nearly|almost|some|at least) )?";
const WITHIN = new RegExp(`\\b(?:in|within|after) ${HEDGES}$`, "u");

/** "were there [in five minutes]", "was over [in three minutes]", "was out [after six hours]", "had been missing [for 12 days]". */
const BY_WORDS_AHEAD: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(?:there|(?:on|upon) (?:them|us|it|the (?:town|village|scene))|at the scene) (?:in|within|after) ${HEDGES}$`,
      "u",
    ),
    "arrive",
  ],
  [new RegExp(`\\b(?:over|gone|in and out|out of the door) (?:in|within|after) ${HEDGES}$`, "u"), "be over"],
  [new RegExp(`\\b(?:out|under control) (?:in|within|after) ${HEDGES}$`, "u"), "extinguish"],
  [new RegExp(`\\bmissing for ${HEDGES}$`, "u"), "be missing"],
];

/** "Got [five years]": a term, where nothing says what else. */
const TERM_GIVING: ReadonlySet<string> = new Set("get receive give hand".split(" "));
const TERM_GETTING: ReadonlySet<string> = new Set(["get", "receive"]);
const COURTS: ReadonlySet<string> = new Set("judge court magistrate jury tribunal".split(" "));
const BY_ITSELF = /^(?:$|[.,;]| (?:for|behind|in (?:prison|jail)))/u;
