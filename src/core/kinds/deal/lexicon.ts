import { wordClass } from "../../text/word-class.ts";

/** Who gains the goods: the subject of `supplier` verbs gives them, the subject of `recipient` verbs gets them. */
export const SUPPLIER_VERBS: ReadonlySet<string> = new Set(
  "supply sell deliver provide export ship send transfer donate lease give offer promise pledge grant lend loan".split(
    " ",
  ),
);
export const RECIPIENT_VERBS: ReadonlySet<string> = new Set(
  "buy acquire purchase obtain procure order import receive".split(" "),
);
/** Nouns of the same acts: "Iran's supply of drones to Russia". */
export const SUPPLY_NOUNS = wordClass("supply sale delivery export shipment transfer provision".split(" "));
export const PURCHASE_NOUNS = wordClass("purchase acquisition procurement import takeover buyout".split(" "));

export const STAGES = [
  "interest",
  "talks",
  "announced",
  "agreed",
  "delivered",
  "denied",
  "cancelled",
] as const;
export type Stage = (typeof STAGES)[number];

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
  arrangement: "agreed",
  contract: "agreed",
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
  announced: "announced",
  agreed: "agreed",
  delivered: "delivered",
  denied: "denied",
  cancelled: "cancelled",
};
