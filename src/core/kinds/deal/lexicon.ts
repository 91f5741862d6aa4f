import { withFamilies } from "../../knowledge/verb-families.ts";
import { wordList } from "../../knowledge/word-list.ts";
import { wordClass } from "../../text/word-class.ts";

/** Who gains the goods: the subject of `supplier` verbs gives them, the subject of `recipient` verbs gets them. */
export const SUPPLIER_VERBS: ReadonlySet<string> = new Set(
  withFamilies(
    wordList("supply+ sell export ship send transfer donate lease give offer promise pledge grant lend loan"),
  ),
);
export const RECIPIENT_VERBS: ReadonlySet<string> = new Set(
  withFamilies(wordList("buy+ obtain procure order import receive")),
);
/** Nouns of the same acts: "Iran's supply of drones to Russia". */
export const SUPPLY_NOUNS = wordClass("supply sale delivery export shipment transfer provision".split(" "));
export const PURCHASE_NOUNS = wordClass("purchase acquisition procurement import takeover buyout".split(" "));

/** What is counted and no goods: acts, and bodies that are party to something. */
export const NO_GOODS: ReadonlySet<string> = new Set(
  "game match season episode show concert performance appearance count offence murder country state nation city town party group".split(
    " ",
  ),
);
/** Papers a deal stands on: "an order for 12 trams". */
export const CONTRACT_NOUNS = wordClass("order contract deal agreement memorandum mou".split(" "));
/** Nouns before them that leave them a matter of trade: "supply contract", not "labour contract". */
export const BEFORE_CONTRACT = wordClass(
  "purchase supply sale sales delivery export import procurement trade firm follow-on lease leasing billion million".split(
    " ",
  ),
);
/** Their subject is to deliver: "won a contract". */
export const WINNING_VERBS: ReadonlySet<string> = new Set(
  "win secure receive get obtain land clinch bag book".split(" "),
);
/** Their subject is to get the goods, their object to deliver them: "awarded Harland a contract". */
export const AWARDING_VERBS: ReadonlySet<string> = new Set("award give hand grant".split(" "));
/** Verbs that tell of supply only where a contract is to do them: "won a contract to build 12 trams". */
export const MAKER_VERBS: ReadonlySet<string> = new Set(
  "build construct make manufacture produce".split(" "),
);
/** Verbs of which one named side and what is counted make a deal: others count and move anything. */
export const TRADE_VERBS: ReadonlySet<string> = new Set("buy acquire purchase procure order take".split(" "));

/** How far a deal has come. */
export type Stage =
  "interest" | "talks" | "principle" | "announced" | "agreed" | "delivered" | "denied" | "cancelled";

/** Words above the act (base forms of verbs, nouns, adjectives) that say how far it has come. */
export const STAGE_WORDS: Readonly<Record<string, Stage>> = {
  interest: "interest",
  want: "interest",
  seek: "interest",
  consider: "interest",
  contemplate: "interest",
  hope: "interest",
  plan: "interest",
  intend: "interest",
  offer: "interest",
  promise: "announced",
  pledge: "announced",
  propose: "interest",
  bid: "interest",
  eye: "interest",
  mull: "interest",
  talk: "talks",
  negotiate: "talks",
  negotiation: "talks",
  discuss: "talks",
  discussion: "talks",
  announce: "announced",
  unveil: "announced",
  declare: "announced",
  agree: "agreed",
  sign: "agreed",
  finalize: "agreed",
  finalise: "agreed",
  confirm: "agreed",
  conclude: "agreed",
  seal: "agreed",
  approve: "agreed",
  memorandum: "principle",
  mou: "principle",
  arrangement: "agreed",
  contract: "agreed",
  order: "agreed",
  complete: "agreed",
  cancel: "cancelled",
  scrap: "cancelled",
  abandon: "cancelled",
  suspend: "cancelled",
  halt: "cancelled",
  deny: "denied",
  refute: "denied",
  reject: "denied",
};

/** How each stage reads in a sentence. */
export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  interest: "interest",
  talks: "in talks",
  principle: "agreed in principle",
  announced: "announced",
  agreed: "agreed",
  delivered: "delivered",
  denied: "denied",
  cancelled: "cancelled",
};
