import { withFamilies } from "../../knowledge/verb-families.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordTable, type WordTable } from "../../text/word-class.ts";

/** Verbs (base form) that own up to a statement. */
export const CONFIRMING_VERBS: ReadonlySet<string> = new Set(wordList("confirm acknowledge admit concede"));

/** Verbs that put a statement forward that others may not share. */
export const ALLEGING_VERBS: ReadonlySet<string> = new Set(wordList("allege accuse claim charge"));

/** Denials that need a statement as their object: one also rejects an offer and dismisses a manager. */
export const DENIALS_OF_STATEMENTS: ReadonlySet<string> = new Set(
  wordList("reject dismiss dispute disavow rebut contradict"),
);

/** What is denied by not being granted: "denied a permit" says nothing of a statement. */
export const GRANTED: ReadonlySet<string> = new Set(
  wordList(`permit access entry visa bail request appeal motion application permission asylum parole license licence
  entrance admission right opportunity chance goal win victory`),
);

/** "refused to comment". */
export const DECLINING_VERBS: ReadonlySet<string> = new Set(wordList("decline refuse"));
export const ANSWERING_VERBS: ReadonlySet<string> = new Set(
  wordList(`comment elaborate say confirm discuss disclose answer respond reply speculate identify name reveal explain
  specify clarify provide give release divulge`),
);

/** Nouns for a statement; with "these" or "the" they stand for one made before. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  wordList(`claim allegation accusation charge report notion suggestion assertion rumor rumour idea statement
  speculation contention criticism`),
);

/** Of these, the ones that leave open whether it is so. */
export const ALLEGATION_NOUNS: ReadonlySet<string> = new Set(
  wordList("claim allegation accusation suggestion rumor rumour speculation contention"),
);

/** What a false statement is called. */
export const FALSITY: ReadonlySet<string> = new Set(
  wordList(
    "unfounded baseless false untrue groundless fabricated unsubstantiated incorrect inaccurate fictitious",
  ),
);

export const POINTING_WORDS: ReadonlySet<string> = new Set(wordList("this that these those such"));

/** Nouns that stand for things named before: "these arms" for "kamikaze drones". */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  wordList("arm arms weapon weaponry equipment hardware item device system vehicle aircraft"),
);

/**
 * Acts that one side states and the other denies, by class: verbs and nouns in their base form. General
 * words of the news, not of one story (`buy+` is all of a family of verbs); a statement about another act is compared by its words.
 */
const ACTS: Readonly<Record<string, string>> = {
  supply: `supply+ send ship furnish transfer export equip delivery provision shipment supplying`,
  purchase: `buy+ import`,
  use: `use+ utilize utilise employ deployment`,
  attack: `attack+ bomb strike shell raid bombard bombing bombardment airstrike shelling`,
  support: `support back aid assist assistance backing`,
  fund: `fund finance bankroll sponsor funding financing`,
  involve: `participate collude involvement complicity participation collusion`,
  kill: `kill murder assassinate killing assassination`,
  abuse: `torture rape abuse mistreat assault harass harassment mistreatment`,
  steal: `steal embezzle launder theft embezzlement laundering`,
  spy: `spy hack wiretap espionage hacking spying`,
  interfere: `interfere meddle interference meddling`,
  bribe: `bribe bribery corruption`,
  deceive: `defraud mislead falsify fabricate fraud`,
  violate: `violate breach violation`,
  conceal: `conceal hide destroy`,
  enrich: `enrich enrichment`,
};

/** Base form -> class of act. */
export const ACT_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(ACTS).flatMap(([act, words]) =>
    withFamilies(wordList(words)).map((word) => [word, act] as const),
  ),
);

/** The same, for the words of a text. */
export const ACT_OF_WORD: WordTable<string> = wordTable(ACT_CLASSES);

/** Acts that pass or apply goods: they are worth a claim only where the goods are. */
export const ACTS_ON_GOODS: ReadonlySet<string> = new Set(["supply", "purchase", "use", "conceal"]);

/** Goods, beside equipment, that people deny to have supplied, bought, used or hidden. Base forms. */
export const GOODS: ReadonlySet<string> = new Set(
  wordList(`weapon arm arms ammunition explosive bomb oil gas fuel petrol uranium plutonium chemical poison drug
  steroid stimulant cocaine heroin fentanyl vaccine medicine food money cash fund loan bribe intelligence data
  information evidence document technology training force violence fighter troop soldier mercenary`),
);

/** Verbs whose subject is the doer of the act that is their object: "is increasing the supply of …". */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(
  wordList(`increase expand continue resume begin start stop halt suspend cut reduce accelerate boost deny confirm
  acknowledge admit make carry conduct launch`),
);

/** Words of a statement that say nothing of what it is about. */
export const EMPTY_TOPIC_WORDS: ReadonlySet<string> = new Set(
  wordList(`any all other such more several many number use part thing fact time year month week day people person
  man woman way action move effort step plan issue measure policy decision proposal work development cooperation
  meeting talk program programme project role side thing today yesterday tomorrow morning night have be do make take give get say tell report claim allegation accusation charge notion suggestion`),
);

/** How a question puts an act, and the preposition before whom it is done to; null where that is its object. */
export const ACT_VERBS: Readonly<Record<string, { readonly verb: string; readonly towards: string | null }>> =
  {
    supply: { verb: "supply", towards: "to" },
    purchase: { verb: "buy", towards: "from" },
    use: { verb: "use", towards: "against" },
    attack: { verb: "attack", towards: null },
    support: { verb: "support", towards: null },
    fund: { verb: "fund", towards: null },
    involve: { verb: "take part in", towards: null },
    kill: { verb: "kill", towards: null },
    abuse: { verb: "abuse", towards: null },
    steal: { verb: "steal", towards: "from" },
    spy: { verb: "spy on", towards: null },
    interfere: { verb: "interfere in", towards: null },
    bribe: { verb: "bribe", towards: null },
    deceive: { verb: "mislead", towards: null },
    violate: { verb: "violate", towards: null },
    conceal: { verb: "conceal", towards: "from" },
    enrich: { verb: "enrich", towards: null },
  };
