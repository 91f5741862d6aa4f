import { wordClass, wordTable } from "../../../text/word-class.ts";
import { wordList } from "../../../knowledge/word-list.ts";
import type { ThingSort } from "../value.ts";

/**
 * Where a verb of trade has the parties and what changes hands between them.
 *
 * - `takes`: its subject gets the object, "from" whoever gives it.
 * - `gives`: its subject gives the object "to" whoever gets it, or to the first of two objects.
 * - `goes`: its subject is what changes hands, and goes "to" one, "from" the other.
 * - `picks`: its subject has work done by its object.
 * - `pays`: its subject gets what stands behind "for".
 * - `invests`: its subject gets a holding of what stands behind "in".
 * - `backs`: its subject gives its money to the object.
 * - `merges`: its subjects become one, or one "with" another.
 */
export type Shape = "takes" | "gives" | "goes" | "picks" | "pays" | "invests" | "backs" | "merges";

export interface Frame {
  readonly shape: Shape;
  /** Sorts of things of which the verb tells of a deal. */
  readonly sorts: readonly ThingSort[];
}

const TRADED: readonly ThingSort[] = ["firm", "holding", "rights", "player", "goods"];

const rows: readonly (readonly [verbs: string, shape: Shape, sorts: readonly ThingSort[]])[] = [
  ["buy acquire purchase", "takes", TRADED],
  ["snap swallow gobble scoop absorb devour", "takes", ["firm", "holding", "rights"]],
  // Also "take over", "take a stake", "take on loan".
  ["take", "takes", ["holding", "rights"]],
  ["win land secure clinch bag nab capture gain", "takes", ["contract", "rights", "holding"]],
  ["get receive", "takes", ["contract", "rights", "holding", "goods"]],
  ["obtain source import", "takes", ["rights", "holding", "goods"]],
  ["sign borrow poach", "takes", ["player"]],
  ["sell", "gives", TRADED],
  ["offload divest unload", "gives", ["firm", "holding", "rights", "player"]],
  ["loan trade deal ship transfer swap lend", "gives", ["player"]],
  ["award give hand grant", "gives", ["contract", "rights"]],
  ["supply deliver export license lease", "gives", ["goods", "rights"]],
  ["go pass fall", "goes", ["contract", "rights", "holding", "firm"]],
  ["pick choose select tap", "picks", ["contract"]],
  ["pay bid spend shell fork offer", "pays", ["firm", "holding", "rights", "player"]],
  ["invest", "invests", ["holding"]],
  ["sponsor", "backs", ["contract"]],
  ["merge", "merges", ["firm"]],
];

/** What a verb tells of who gives what to whom; where a particle makes it another, `PARTICLE_FRAMES` decides. */
export const FRAMES = wordTable<Frame>(
  rows.flatMap(([verbs, shape, sorts]) => wordList(verbs).map((verb) => [verb, { shape, sorts }] as const)),
);

/** Verbs that are of trade by their particle: "take over". */
export const PARTICLE_FRAMES: ReadonlyMap<string, Frame> = new Map([
  ["take over", { shape: "takes", sorts: ["firm"] }],
  ["buy out", { shape: "takes", sorts: ["firm", "holding"] }],
  ["pick up", { shape: "takes", sorts: ["firm", "holding", "rights", "contract"] }],
  ["bring in", { shape: "takes", sorts: ["player"] }],
  ["hand over", { shape: "gives", sorts: ["firm", "holding", "rights"] }],
]);

/** Particles that stand between a verb of trade and its object without making it another. */
export const PARTICLES: ReadonlySet<string> = new Set(wordList("up over off out in"));

/**
 * What a noun of trade tells.
 *
 * - `getter`: who has it gets what it is "of", as in "Norvik's purchase of".
 * - `giver`: who has it gives what it is "of", or is given: "Norvik's sale of", "Harland's sale to".
 * - `bidder`: who has it wants what it is "for".
 * - `merger`: those it is of, or "between", become one.
 * - `paper`: those it is "between" have agreed.
 */
export type NounShape = "getter" | "giver" | "bidder" | "merger" | "paper";

/** Nouns of trade. */
export const TRADE_NOUNS = wordTable<NounShape>([
  ...wordList("merger tie-up combination").map((noun) => [noun, "merger"] as const),
  ...wordList("contract deal agreement pact order").map((noun) => [noun, "paper"] as const),
  ...wordList("purchase acquisition takeover buyout buy-out").map((noun) => [noun, "getter"] as const),
  ...wordList("sale divestment divestiture disposal").map((noun) => [noun, "giver"] as const),
  ...wordList("bid offer").map((noun) => [noun, "bidder"] as const),
]);

/** Verbs that make somebody a supplier with "as": "Rovers land Norvik [as sponsor]". */
export const NAMING_VERBS = wordClass(
  wordList(
    "pick choose select tap land sign name appoint announce unveil present hire get secure win welcome",
  ),
);

/** Verbs that tell of a deal over uncounted goods although only one side is named. */
export const BUYING_VERBS = wordClass(wordList("buy acquire purchase sell"));

/** Verbs whose subject does what their object tells: "made a bid for Harland". */
export const SUPPORT_VERBS = wordClass(
  wordList(`make launch table submit mount prepare consider weigh plan announce complete close finish finalize finalise
  seal withdraw abandon drop scrap raise increase sweeten extend improve win sign ink strike reach conclude clinch negotiate agree`),
);

/** What a paper that says no more is about, before it is one of trade: "[supply] deal". */
export const TRADE_PAPERS = wordClass(
  wordList(`supply sponsorship sponsor licensing licence license distribution purchase sales export import lease
  leasing outsourcing marketing franchise endorsement naming-rights broadcast broadcasting television tv gas oil
  lng energy electricity power fuel coal grain wheat steel battery chip weapon arms missile drone aircraft plane jet
  helicopter submarine frigate ship tank train tram bus vehicle engine turbine satellite software computing cloud it
  construction engineering maintenance catering cleaning security delivery shipping freight`),
);

/** Whoever is called so works for, or gives to, the one that has it: "the club's sponsor". */
export const SUPPLIERS = wordClass(
  wordList("sponsor supplier contractor builder provider partner backer outfitter"),
);
/** Whoever is called so gets what it is of: "the buyer of Harland". */
export const BUYERS = wordClass(wordList("buyer owner purchaser acquirer parent"));
/** Whoever is called so has a part of it. */
export const HOLDERS = wordClass(wordList("shareholder stakeholder investor"));

/** Work that somebody is chosen to do: "picked Harland [to build] the trams". */
export const WORKS = wordClass(
  wordList(
    "build construct make manufacture produce supply deliver provide develop design operate run equip outfit",
  ),
);
