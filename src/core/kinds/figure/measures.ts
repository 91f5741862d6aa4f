import { isPersonNoun } from "../../knowledge/person-nouns.ts";
import type { Dimension } from "../../mentions/mention.ts";

/** What a question names of its claims, and the word before it: `in` the `event`, `of` the `owner`. */
export interface Complement {
  readonly by: string;
  readonly what: "event" | "owner" | "place" | "parties" | "deal" | "sides" | "side" | "counted";
}

/**
 * What news figures measure. A figure belongs to a measure when one of its signals stands in the
 * clause of the figure; the order of the table decides between several. `toll` marks running counts
 * that grow while a story unfolds.
 */
export interface Measure {
  readonly id: string;
  readonly dimensions: readonly Dimension[];
  /** Base forms of verbs, nouns and adjectives, as the tagger gives them. */
  readonly signals: readonly string[];
  /** Base forms that tell it only of one of `nouns`, named beside the number: posts go, and so do trains. */
  readonly nounSignals?: readonly string[];
  /** "people": the thing counted must be people, or one of `nouns`; absent: one of `nouns` or, without these, anything. */
  readonly heads?: "people";
  /** Nouns that are counted, with "people" in place of them: "a toll of 10", "10 deaths". */
  readonly nouns?: readonly string[];
  readonly toll?: boolean;
  /** It moves from day to day: two numbers are two days, unless both sources name one. */
  readonly daily?: boolean;
  /** Its signals say little by themselves: "pay", "cost", "deal". */
  readonly broad?: boolean;
  /** It is reckoned for a year or a quarter that is over: that it speaks of the past sets it apart from nothing. */
  readonly periodic?: boolean;
  /** Each person has their own: where one source names whose it is, another number may be somebody else's. */
  readonly personal?: boolean;
  /** What is counted is counted for something else as well: the votes of a margin are no votes cast. */
  readonly alone?: boolean;
  /** Each kind of thing is counted apart: planes ordered are no trains ordered. The question names it. */
  readonly byHead?: boolean;
  /** Id of a measure that sources often tell in its place: people shot, people wounded. */
  readonly near?: string;
  /** Only what is named beside the number has it. */
  readonly named?: boolean;
  /** It is told in the place of `near` with other numbers too, where no source tells both: the treated, the injured. */
  readonly standsIn?: boolean;
  /** Only changes have it ("rose 3 percent"), or no change has; absent: both may. */
  readonly changes?: boolean;
  /** It is never told as a share of a whole: "half of their pay" is no rise. */
  readonly noShare?: boolean;
  /** Largest and smallest number it can have: no share costs a billion. */
  readonly most?: number;
  readonly least?: number;
  /** The question, without what the claims are of: "How many people were killed". */
  readonly ask: string;
  /** How the question goes on, by what the claims name: the first that they do. */
  readonly of?: readonly Complement[];
  /** How it ends behind that: "was damaged". */
  readonly close?: string;
  /** What the figure states, for the attribute field. */
  readonly label: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const MEASURES: readonly Measure[] = [
  {
    id: "deaths",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people killed",
    ask: "How many people were killed",
    of: [
      { by: "in", what: "event" },
      { by: "in", what: "place" },
    ],
    nouns: words("death fatality toll body corpse murder dead life"),
    signals: words(
      `kill killed die dead death fatality fatal slay slain toll perish body corpse murder life drown drowned
      deceased lifeless`,
    ),
  },
  {
    id: "injured",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people injured",
    ask: "How many people were injured",
    of: [
      { by: "in", what: "event" },
      { by: "in", what: "place" },
    ],
    nouns: words("injury injured wounded hurt"),
    signals: [
      ...["survive with wound", "survive with injury", "escape with injury", "escape with wound"],
      ...[
        "leave with injury",
        "leave with wound",
        "suffer injury",
        "suffer wound",
        "sustain injury",
        "sustain wound",
      ],
      ...words("injure injured injury wound wounded hurt maim"),
    ],
  },
  {
    id: "missing",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people missing",
    ask: "How many people are missing",
    of: [
      { by: "after", what: "event" },
      { by: "in", what: "place" },
    ],
    nouns: words("missing"),
    signals: words("missing unaccounted untraced"),
  },
  {
    id: "shot",
    near: "injured",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people shot",
    ask: "How many people were shot",
    of: [{ by: "in", what: "place" }],
    signals: [
      ...[
        "hit bullet",
        "hit pellet",
        "hit gunfire",
        "hit shrapnel",
        "strike bullet",
        "strike gunfire",
        "strike shot",
        "strike shrapnel",
        "graze bullet",
      ],
      ...words("shoot shot"),
    ],
  },
  {
    id: "detained",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people detained",
    ask: "How many people were detained",
    of: [{ by: "after", what: "event" }],
    nouns: words("arrest detainee detained"),
    signals: [
      "pick up",
      "bring in",
      "hold for questioning",
      ...words("detain detained arrest arrested custody detainee jail apprehend nab cell"),
    ],
  },
  {
    id: "recaptured",
    toll: true,
    near: "detained",
    dimensions: ["count"],
    heads: "people",
    label: "people recaptured",
    ask: "How many people were caught",
    of: [{ by: "after", what: "event" }],
    signals: [
      ...["round up", "track down", "hunt down", "run down", "be behind bars", "put behind bars"],
      ...["return to prison", "return to jail", "return to custody", "return to lockup"],
      ...words("recapture capture catch"),
    ],
  },
  {
    id: "escaped",
    dimensions: ["count"],
    heads: "people",
    label: "people who escaped",
    ask: "How many people escaped",
    of: [{ by: "from", what: "place" }],
    nouns: words("escapee absconder runaway"),
    signals: [
      ...["break out", "break free", "break loose", "slip away", "slip out", "get away", "walk out of jail"],
      ...["flee jail", "flee prison", "flee custody", "flee lockup", "flee facility", "flee cell"],
      ...words("escape abscond escapee absconder breakout jailbreak"),
    ],
  },
  {
    id: "at-large",
    near: "escaped",
    dimensions: ["count"],
    heads: "people",
    label: "people at large",
    ask: "How many people are at large",
    nouns: words("fugitive"),
    signals: [
      ...["be on run", "remain on run", "go on run", "be on loose", "remain on loose", "be at large"],
      ...["remain at large", "evade capture", "elude capture", "evade police", "elude police"],
      ...words("fugitive"),
    ],
  },
  {
    id: "trapped",
    dimensions: ["count"],
    heads: "people",
    label: "people trapped",
    ask: "How many people were trapped",
    of: [{ by: "in", what: "event" }],
    signals: words("trap trapped strand stranded stuck entomb maroon marooned"),
  },
  {
    id: "suspended",
    toll: true,
    dimensions: ["count"],
    heads: "people",
    label: "people suspended",
    ask: "How many people were suspended",
    signals: ["put on leave", "place on leave", "be on leave", ...words("suspend suspended")],
  },
  {
    id: "deployed",
    toll: true,
    dimensions: ["count"],
    heads: "people",
    label: "people deployed",
    ask: "How many people were sent",
    of: [{ by: "after", what: "event" }],
    signals: ["call up", "send in", ...words("deploy mobilise mobilize activate dispatch")],
  },
  {
    id: "serious",
    near: "critical",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people seriously injured",
    ask: "How many people were seriously injured",
    of: [{ by: "in", what: "event" }],
    signals: words("seriously badly severely gravely serious severe grave"),
  },
  {
    id: "treated",
    near: "injured",
    standsIn: true,
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people treated",
    ask: "How many people were treated",
    of: [{ by: "after", what: "event" }],
    signals: [
      "receive treatment",
      "need treatment",
      "require treatment",
      "seek treatment",
      "undergo treatment",
      "undergo surgery",
      "undergo operation",
      "need hospital",
      ...words("treat"),
    ],
  },
  {
    id: "hospitalised",
    near: "injured",
    standsIn: true,
    dimensions: ["count"],
    heads: "people",
    label: "people in hospital",
    ask: "How many people were taken to hospital",
    of: [{ by: "after", what: "event" }],
    signals: words("hospital clinic hospitalize hospitalise hospitalized hospitalised"),
  },
  {
    id: "stable",
    dimensions: ["count"],
    heads: "people",
    label: "people in stable condition",
    ask: "How many people are in stable condition",
    of: [{ by: "after", what: "event" }],
    signals: words("stable"),
  },
  {
    id: "critical",
    dimensions: ["count"],
    heads: "people",
    label: "people in critical condition",
    ask: "How many people are in critical condition",
    of: [{ by: "after", what: "event" }],
    signals: ["fight for life", "cling to life", ...words("critical critically")],
  },
  {
    id: "released",
    dimensions: ["count"],
    heads: "people",
    label: "people released",
    ask: "How many people were released",
    of: [{ by: "after", what: "event" }],
    signals: words("release freed free discharge"),
  },
  {
    id: "rescued",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people rescued",
    ask: "How many people were rescued",
    of: [{ by: "after", what: "event" }],
    nouns: words("survivor"),
    signals: words("rescue rescued save survivor survive pull safety ashore alive pluck winch hoist"),
  },
  {
    id: "evacuated",
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people evacuated",
    ask: "How many people were evacuated",
    of: [{ by: "after", what: "event" }],
    nouns: words("evacuee"),
    signals: [
      ...["cover order", "be under order", "remain under order", "live under order"],
      ...["order leave", "tell leave", "ask leave", "urge leave", "order flee", "tell flee"],
      ...words("evacuate evacuated evacuation evacuee"),
    ],
  },
  {
    id: "displaced",
    near: "evacuated",
    standsIn: true,
    dimensions: ["count"],
    heads: "people",
    toll: true,
    label: "people displaced",
    ask: "How many people were displaced",
    of: [{ by: "after", what: "event" }],
    nouns: words("refugee homeless"),
    signals: [
      ...["force from home", "drive from home", "chase from home", "order from home", "force leave"],
      ...["leave home", "abandon home", "quit home", "lose home"],
      ...words("displace displaced homeless flee refugee shelter uproot"),
    ],
  },
  {
    id: "housed",
    dimensions: ["count"],
    heads: "people",
    label: "people in temporary housing",
    ask: "How many people were given temporary housing",
    of: [{ by: "after", what: "event" }],
    signals: words("accommodation house housing tent"),
  },
  {
    id: "infected",
    dimensions: ["count"],
    toll: true,
    label: "infections",
    ask: "How many infections were there",
    of: [{ by: "in", what: "place" }],
    signals: [
      ...["test positive", "come down", "fall ill", "be ill", "confirm virus", "catch virus"],
      ...["catch disease", "catch illness", "catch infection", "catch flu", "catch fever"],
      ...words("infection infect infected case diagnose hospitalization ill sick sicken"),
    ],
  },
  {
    id: "jobs-cut",
    dimensions: ["count"],
    label: "jobs cut",
    ask: "How many jobs are cut",
    heads: "people",
    nouns: words("employee redundancy layoff"),
    signals: ["lay off", "let go", "lose job", ...words("layoff redundancy redundant sack")],
    nounSignals: words("cut axe shed eliminate slash scrap trim ax lose go disappear vanish"),
  },
  {
    id: "staff",
    dimensions: ["count"],
    label: "employees",
    ask: "How many people are employed",
    of: [{ by: "by", what: "owner" }],
    signals: words("employ workforce staff payroll"),
  },
  {
    id: "population",
    periodic: true,
    dimensions: ["count"],
    heads: "people",
    label: "population",
    ask: "How large is the population",
    of: [{ by: "of", what: "place" }],
    nouns: words("population inhabitant"),
    signals: words("population inhabitant populate"),
  },
  {
    id: "enrolment",
    dimensions: ["count"],
    label: "pupils",
    ask: "How many pupils are there",
    of: [{ by: "at", what: "place" }],
    nouns: words("student"),
    signals: words("enrolment enrollment enrol enroll attend teach"),
  },
  {
    id: "crowd",
    dimensions: ["count"],
    heads: "people",
    label: "people gathered",
    ask: "How many people gathered",
    of: [{ by: "in", what: "place" }],
    nouns: words("crowd attendance"),
    signals: [
      ...["turn out", "turn up", "show up", "take part", "take to street", "pour into", "pack into"],
      ...["spill onto", "spill into", "fill street", "fill square", "flood street", "flood square"],
      ...words("gather crowd attend rally march protest attendance turnout spectator demonstrate assemble"),
      ...words("draw attract protester marcher attendee"),
    ],
  },
  {
    id: "viewers",
    dimensions: ["count"],
    label: "viewers",
    ask: "How many people watched",
    heads: "people",
    nouns: words("viewer listener"),
    signals: ["tune in", "tune into", ...words("viewer viewership watch listener")],
  },
  {
    id: "outage",
    toll: true,
    dimensions: ["count"],
    label: "customers without power",
    ask: "How many were without power",
    of: [{ by: "after", what: "event" }],
    heads: "people",
    nouns: words("customer house household business property"),
    signals: [
      ...["be without power", "leave without power", "remain without power", "lose power", "have power"],
      ...["be without electricity", "leave without electricity", "lose electricity", "be in dark"],
      ...words("outage blackout"),
    ],
  },
  {
    id: "shots",
    dimensions: ["count"],
    label: "shots fired",
    ask: "How many shots were fired",
    nouns: words("shot casing cartridge shell case time"),
    signals: words("fire casing cartridge shell gunshot squeeze"),
  },
  {
    id: "strikers",
    toll: true,
    dimensions: ["count"],
    heads: "people",
    label: "people on strike",
    ask: "How many people are on strike",
    of: [{ by: "at", what: "owner" }],
    nouns: words("striker"),
    signals: [
      "down tool",
      "lay tool",
      "walk out",
      "walk off",
      "join strike",
      "join action",
      "join walkout",
      "join stoppage",
      "stop work",
      ...words("striker"),
    ],
  },
  {
    id: "represented",
    dimensions: ["count"],
    heads: "people",
    label: "people represented",
    ask: "For how many people does it speak",
    of: [{ by: "at", what: "owner" }],
    signals: ["speak for", ...words("represent")],
  },
  {
    id: "studied",
    dimensions: ["count"],
    heads: "people",
    label: "people in the study",
    ask: "How many people were in the study",
    nouns: words("participant volunteer"),
    signals: words("study studies test tests"),
  },
  {
    id: "aboard",
    byHead: true,
    dimensions: ["count"],
    heads: "people",
    label: "people on board",
    ask: "How many",
    close: "were on board",
    signals: words("aboard"),
  },
  {
    id: "ordered",
    dimensions: ["count"],
    label: "machines ordered",
    byHead: true,
    alone: true,
    ask: "How many",
    close: "are ordered",
    nouns: words(
      `plane helicopter drone ship ferry submarine frigate tanker train locomotive carriage tram bus lorry car tank
      missile rocket gun weapon vehicle engine satellite turbine reactor dose vaccine`,
    ),
    signals: words("buy purchase acquire order receive take lease contract memorandum deal sign firm"),
  },
  {
    id: "margin",
    alone: true,
    dimensions: ["count"],
    label: "margin",
    ask: "By how much was it won",
    signals: words("margin majority difference lead gap"),
    nouns: words("vote point lead gap majority margin"),
  },
  {
    id: "magnitude",
    dimensions: ["magnitude"],
    label: "magnitude",
    ask: "What was the magnitude",
    of: [{ by: "of", what: "event" }],
    signals: [],
  },
  { id: "age", dimensions: ["age"], label: "age", ask: "How old are those told of", signals: [] },
  {
    id: "share-move",
    changes: true,
    daily: true,
    dimensions: ["percent"],
    label: "share price",
    ask: "By how much did the shares move",
    of: [{ by: "of", what: "owner" }],
    signals: words("share stock"),
  },
  {
    id: "pay-rise",
    noShare: true,
    dimensions: ["percent"],
    label: "pay rise",
    ask: "By how much is pay to rise",
    of: [{ by: "at", what: "owner" }],
    nouns: words("pay wage salary"),
    signals: words("pay wage salary"),
  },
  {
    id: "market-share",
    personal: true,
    changes: false,
    periodic: true,
    dimensions: ["percent"],
    label: "share of the market",
    ask: "How large is the market share",
    of: [{ by: "of", what: "owner" }],
    signals: words("market share"),
  },
  {
    id: "revenue-share",
    changes: false,
    dimensions: ["percent"],
    label: "share of revenue",
    ask: "What share of the total revenue",
    close: "is it",
    of: [{ by: "of", what: "owner" }],
    signals: words("revenue sale sales turnover"),
  },
  {
    id: "turnout",
    dimensions: ["percent"],
    label: "turnout",
    ask: "How high was turnout",
    of: [{ by: "in", what: "place" }],
    signals: ["take part", "turn out", "cast ballot", "cast vote", ...words("turnout")],
  },
  {
    id: "death-share",
    changes: false,
    dimensions: ["percent"],
    heads: "people",
    label: "share who died",
    ask: "What share of them died",
    signals: words("die death deaths dead mortality"),
  },
  {
    id: "dropout-share",
    changes: false,
    dimensions: ["percent"],
    heads: "people",
    label: "share who gave up",
    ask: "What share of them gave up",
    signals: [
      "give up",
      "drop out",
      "stop treatment",
      "discontinue treatment",
      "end treatment",
      ...words("discontinue withdraw quit"),
    ],
  },
  {
    id: "vote-share",
    dimensions: ["percent"],
    label: "share of the vote",
    ask: "What share of the vote",
    signals: words("vote ballot poll"),
  },
  {
    id: "unemployment",
    periodic: true,
    dimensions: ["percent"],
    label: "unemployment",
    ask: "How high is unemployment",
    of: [{ by: "in", what: "place" }],
    signals: words("unemployment jobless"),
  },
  {
    id: "inflation",
    periodic: true,
    dimensions: ["percent"],
    label: "inflation",
    ask: "How high is inflation",
    of: [{ by: "in", what: "place" }],
    signals: words("inflation"),
  },
  {
    id: "interest-rate",
    dimensions: ["percent"],
    label: "interest rate",
    ask: "How high is the interest rate",
    signals: [
      ...["key rate", "policy rate", "benchmark rate", "lending rate", "base rate", "bank rate", "repo rate"],
      ...["borrowing cost", "main rate"],
      ...words("interest"),
    ],
  },
  {
    id: "approval",
    dimensions: ["percent"],
    label: "approval",
    ask: "How high is approval",
    of: [{ by: "of", what: "owner" }],
    signals: words("approve approval"),
  },
  {
    id: "contained",
    dimensions: ["percent"],
    label: "containment",
    ask: "How much is contained",
    of: [{ by: "of", what: "event" }],
    signals: words("contain contained containment"),
  },
  {
    id: "damaged-share",
    dimensions: ["percent"],
    label: "share damaged",
    ask: "What share",
    of: [{ by: "of", what: "counted" }],
    close: "was damaged",
    signals: words("damage destroy destruction level raze flatten devastate wreck ruin collapse"),
  },
  {
    id: "wind-speed",
    dimensions: ["speed"],
    label: "wind speed",
    ask: "How fast was the wind",
    of: [{ by: "in", what: "event" }],
    signals: words("wind gust storm hurricane cyclone typhoon tornado"),
  },
  {
    id: "wave-height",
    dimensions: ["length"],
    label: "height of the waves",
    ask: "How high were the waves",
    of: [{ by: "in", what: "event" }],
    signals: words("wave"),
  },
  {
    id: "depth",
    dimensions: ["length"],
    label: "depth",
    ask: "How deep was it",
    of: [{ by: "in", what: "event" }],
    signals: words("deep depth"),
  },
  {
    id: "radius",
    dimensions: ["length"],
    label: "radius",
    ask: "How wide was the area",
    of: [{ by: "after", what: "event" }],
    signals: words("radius perimeter cordon within"),
  },
  {
    id: "speed-limit",
    dimensions: ["speed"],
    label: "speed limit",
    ask: "How fast may one go",
    of: [{ by: "in", what: "place" }],
    signals: words("limit restriction permit permitted allow allowed maximum"),
  },
  { id: "speed", dimensions: ["speed"], label: "speed", ask: "How fast was it", signals: [] },
  {
    id: "trade",
    periodic: true,
    dimensions: ["money"],
    label: "trade",
    ask: "How large is trade",
    of: [{ by: "between", what: "parties" }],
    signals: words("trade commerce turnover"),
  },
  {
    id: "damage-cost",
    dimensions: ["money"],
    label: "cost of the damage",
    ask: "What did the damage cost",
    of: [{ by: "after", what: "event" }],
    signals: words("damage"),
  },
  {
    id: "reward",
    toll: true,
    dimensions: ["money"],
    label: "reward",
    ask: "What reward is offered",
    of: [{ by: "after", what: "event" }],
    signals: [...["offer information", "pay information", "receive information"], ...words("reward bounty")],
  },
  {
    id: "fine",
    personal: true,
    dimensions: ["money"],
    label: "fine",
    ask: "How high is the fine",
    of: [{ by: "for", what: "owner" }],
    signals: words("fine penalty"),
  },
  {
    id: "ransom",
    dimensions: ["money"],
    label: "ransom",
    ask: "How much ransom was demanded",
    signals: words("ransom"),
  },
  {
    id: "bail",
    personal: true,
    dimensions: ["money"],
    label: "bail",
    ask: "At what sum was bail set",
    of: [{ by: "for", what: "owner" }],
    signals: words("bail bond"),
  },
  {
    id: "profit",
    periodic: true,
    dimensions: ["money"],
    label: "profit",
    ask: "How large was the profit",
    of: [{ by: "of", what: "owner" }],
    signals: words("profit earnings income earn"),
  },
  {
    id: "loss",
    periodic: true,
    dimensions: ["money"],
    label: "loss",
    ask: "How large was the loss",
    of: [{ by: "of", what: "owner" }],
    signals: words("loss lose"),
  },
  {
    id: "revenue",
    periodic: true,
    dimensions: ["money"],
    label: "revenue",
    ask: "How large was the revenue",
    of: [{ by: "of", what: "owner" }],
    signals: words("revenue sales turnover"),
  },
  {
    id: "market-value",
    dimensions: ["money"],
    label: "market value",
    ask: "What is the market value",
    of: [{ by: "of", what: "owner" }],
    signals: ["market value", ...words("capitalization valuation")],
  },
  {
    id: "share-price",
    dimensions: ["money"],
    most: 10_000,
    daily: true,
    label: "share price",
    ask: "What was the share price",
    of: [{ by: "of", what: "owner" }],
    signals: words("share stock close finish"),
  },
  {
    id: "market-size",
    dimensions: ["money"],
    least: 1_000_000,
    label: "size of the market",
    ask: "How large is the market",
    signals: words("market"),
  },
  {
    id: "debt",
    periodic: true,
    dimensions: ["money"],
    label: "debt",
    ask: "How large is the debt",
    of: [{ by: "of", what: "owner" }],
    signals: words("debt owe liability"),
  },
  {
    id: "loan",
    dimensions: ["money"],
    label: "loan",
    ask: "How large is the loan",
    of: [{ by: "of", what: "owner" }],
    signals: words("loan borrow credit"),
  },
  {
    id: "fee",
    dimensions: ["money"],
    label: "fee",
    ask: "How high is the fee",
    signals: words("fee"),
  },
  {
    id: "compensation",
    dimensions: ["money"],
    label: "compensation",
    ask: "How much compensation",
    signals: words("compensation settlement damages lawsuit payout sue"),
  },
  {
    id: "stolen",
    dimensions: ["money"],
    label: "sum stolen",
    ask: "How much was stolen",
    signals: ["make off", "get away", ...words("steal rob snatch embezzle theft heist robbery loot")],
  },
  {
    id: "raised",
    toll: true,
    dimensions: ["money"],
    label: "money raised",
    ask: "How much was raised",
    signals: words("fundraiser fundraising crowdfund crowdfunding donation donate"),
  },
  {
    id: "insured-sum",
    dimensions: ["money"],
    label: "sum insured",
    ask: "For what sum was it insured",
    signals: words("insure insurance"),
  },
  {
    id: "budget",
    periodic: true,
    dimensions: ["money"],
    label: "budget",
    ask: "How large is the budget",
    of: [
      { by: "of", what: "owner" },
      { by: "in", what: "place" },
    ],
    signals: words("budget deficit surplus"),
  },
  {
    id: "investment",
    dimensions: ["money"],
    label: "investment",
    ask: "How much is invested",
    of: [{ by: "by", what: "owner" }],
    signals: words("invest investment"),
  },
  {
    id: "savings",
    dimensions: ["money"],
    label: "savings",
    ask: "How much is to be saved",
    of: [{ by: "by", what: "owner" }],
    signals: words("saving synergy"),
  },
  {
    id: "bonus",
    dimensions: ["money"],
    label: "bonus",
    ask: "How high is the bonus",
    of: [{ by: "at", what: "owner" }],
    signals: words("bonus"),
  },
  {
    id: "pay",
    periodic: true,
    dimensions: ["money"],
    label: "pay",
    ask: "How much is earned",
    of: [{ by: "by", what: "owner" }],
    signals: words("salary wage"),
  },
  {
    id: "prison-term",
    personal: true,
    dimensions: ["time", "age"],
    label: "prison term",
    ask: "How long is the sentence",
    of: [{ by: "of", what: "owner" }],
    signals: words("sentence prison jail imprisonment imprison bar bars cage"),
  },
  {
    id: "minimum-term",
    near: "prison-term",
    personal: true,
    dimensions: ["time"],
    label: "minimum term",
    ask: "How long must be served",
    of: [{ by: "by", what: "owner" }],
    signals: ["minimum term", "minimum sentence", ...words("parole tariff")],
  },
  {
    id: "aid",
    dimensions: ["money"],
    label: "aid",
    ask: "How much aid is given",
    signals: words("aid grant"),
  },
  {
    id: "total-value",
    dimensions: ["money"],
    least: 1_000_000,
    label: "value of the agreements",
    ask: "What are the agreements worth together",
    signals: [
      ...["combined value", "total value", "overall value", "value combined", "value total", "worth total"],
      ...words("deals agreements contracts accords"),
    ],
  },
  {
    id: "price",
    dimensions: ["money"],
    broad: true,
    label: "price",
    ask: "What is the price",
    of: [{ by: "of", what: "deal" }],
    signals: words(
      "price pay buy purchase acquire acquisition deal sale sell cost worth takeover merger bid offer contract",
    ),
  },
];

/** Words that stand for people without naming them: "two dead", "80 injured". */
const PEOPLE_WORDS: ReadonlySet<string> = new Set(words("dead injured wounded hurt other missing"));

/** Whether what is counted are people: victims of a toll are counted under many nouns. */
export function countsPeople(head: string): boolean {
  return PEOPLE_WORDS.has(head) || isPersonNoun(head);
}

/**
 * Heads that do not compare with "people" at large, because they name a part of them: five children
 * and eight people are two counts.
 */
export const PART_HEADS: ReadonlySet<string> = new Set(
  words(`man woman child boy girl adult minor juvenile youth teenager soldier officer policeman student teacher
  suspect gunman militant fighter rebel passenger crew tourist foreigner`),
);

/** Heads that are never told in place of the thing they follow: an aftershock is not the quake. */
export const SEPARATE_HEADS: ReadonlySet<string> = new Set(words("aftershock foreshock"));

/** Verbs and adjectives that say the same of a counted thing; the first is the class. */
export const ACT_CLASSES: readonly (readonly string[])[] = [
  words("destroy flatten level raze demolish wreck ruin devastate collapse"),
  words("damage hit affect"),
  words("buy acquire purchase order"),
  words("sell supply deliver provide"),
  words("detain arrest hold"),
  words("kill die slay"),
  words("injure wound hurt"),
  words("seize recover confiscate find"),
  words("increase rise grow climb jump soar surge gain"),
  words("decrease fall drop decline slump sink shrink slide"),
];
