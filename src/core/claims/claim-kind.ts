import type { Comparison } from "../verdicts/verdict.ts";
import type { Claim, ClaimCues, ClaimDraft, ClaimValue, Occasion } from "./claim.ts";
import type { SourceReading } from "./source-reading.ts";

/** A claim with what alignment needs to know of it. */
export interface PlacedClaim<V extends ClaimValue = ClaimValue> {
  readonly claim: Omit<Claim, "value"> & { readonly value: V };
  readonly cues: ClaimCues;
  /** Index of its sentence in the document of its source. */
  readonly sentenceIndex: number;
  /** Publication date of its source (EDTF), or null. */
  readonly published: string | null;
}

/** What is common and what is rare in the whole dossier. */
export interface DossierFacts {
  readonly sources: number;
  /** Share of the sources that use this word or entity key, 0 to 1. */
  frequency(key: string): number;
  /** How many claims a source that has any under this blocking key has on average: 1 means one thing only. */
  crowding(key: string): number;
  /** How many claims a source has under this blocking key. */
  tells(source: string, key: string): number;
  /** How rare a stem (`contentStems`) is among the sentences that claims stand in: the logarithm of 1 / share. */
  rarity(stem: string): number;
}

/** What the sources of a dossier date. */
export interface OccasionDates {
  /** The day another source gives for this occasion, and who gives it; null where none fits or two disagree. */
  dateOf(occasion: Occasion): { readonly date: string; readonly source: string } | null;
}

/**
 * Whether two claims answer one question. `score` runs from -1 (they cannot) over 0 (nothing says so)
 * to 1 (they must); from `JOIN_THRESHOLD` up they are joined.
 */
export interface Join {
  readonly score: number;
  /** "both count people killed in Bam". */
  readonly why: string;
  /** Where it counts that nothing in either source fits the other better. */
  readonly rivalry?: Rivalry;
}

/** A join that is surer where each claim is the other's best match between their two sources. */
export interface Rivalry {
  /** How like the two are: what rivals are measured by. */
  readonly likeness: number;
  /** The score of best matches. */
  readonly score: number;
}

/** What alignment knows of two claims. */
export interface ToldOfPair {
  /** What `join` makes of them. */
  readonly join: Join;
  /** Nothing in the source of either is more like the other (`Rivalry`). */
  readonly isBest: boolean;
}

export const JOIN_THRESHOLD = 0.5;

/** From this score on two claims may bring their groups together in a kind that has a `likelihood`: half a rule. */
export const LEAD_THRESHOLD = 0.3;

/** The score of two claims that cannot answer one question; what only speaks against it lies above. */
export const RULED_OUT = -1;

/**
 * How much hangs on an answer for somebody who checks the story: what it is about (`main`), what it tells
 * besides (`plain`), or what nobody needs to look at while nothing is wrong with it (`slight`).
 */
export type Weight = "main" | "plain" | "slight";

export interface Answer {
  /** The answer in a few words. */
  readonly words: string;
  /** The words are the source's own and stand in quotation marks. */
  readonly verbatim: boolean;
  /** The claim leaves the question open ("day not stated"): its reading stands last. */
  readonly silent?: boolean;
}

export interface ClaimField {
  readonly field: string;
  readonly words: string | null;
  /** What is compared in place of the words: "Iran" and "Tehran" are one party. */
  readonly key?: string;
  /** The words are the source's own wording: shown side by side, not compared. */
  readonly free?: boolean;
}

/**
 * One kind of claim: how to find it, when two of them meet, how they compare, how they read. All that
 * a kind knows lives in its folder; no stage, page or exporter tests for a kind.
 */
export interface ClaimKind<V extends ClaimValue = ClaimValue> {
  readonly id: string;
  /** For menus and headings: "Figure". */
  readonly label: string;
  /** What it states, one line for the documentation. */
  readonly states: string;
  find(source: SourceReading): readonly ClaimDraft<V>[];
  /** Symmetric. Called only for claims that share a blocking key, or several words. */
  join(a: PlacedClaim<V>, b: PlacedClaim<V>, facts: DossierFacts): Join;
  /**
   * The log-odds that two claims answer one question, with all that is known of them; -Infinity where nothing may
   * bring the two together. Symmetric. Where a kind has it, groups meet if their members speak for it on the whole;
   * where it is absent, if none of them rules it out.
   */
  likelihood?(a: PlacedClaim<V>, b: PlacedClaim<V>, told: ToldOfPair, facts: DossierFacts): number;
  /** Words by which claims of two sources find each other that share no blocking key; none where absent. */
  words?(claim: PlacedClaim<V>): Iterable<string>;
  /** Claims of one question that give the same answer, in whatever words, have this in common; each its own where absent or null. */
  gives?(claim: PlacedClaim<V>): string | null;
  /** Whether a claim answers the kind's own question; one that does not answers an aspect only. All do where absent. */
  answers?(claim: PlacedClaim<V>): boolean;
  /** Swapping the two never changes verdict, type, strength or rule. */
  compare(a: PlacedClaim<V>, b: PlacedClaim<V>, dates: OccasionDates): Comparison;
  /** What only shows in all claims of a question together, as a count that grew; null where pairs decide. */
  whole?(claims: readonly PlacedClaim<V>[]): Comparison | null;
  /** What is wrong with a claim by the words of its own sentence, as parts that miss their total; null where nothing is. */
  within?(claim: PlacedClaim<V>): Comparison | null;
  /** Told by the way, in words no table has: while no other source tells it, its question comes last. */
  inPassing?(claim: PlacedClaim<V>): boolean;
  /** Plain where absent. */
  weigh?(claims: readonly PlacedClaim<V>[]): Weight;
  /** What the claims tell of: two questions with one topic ask the same in other words. None where null or absent. */
  topic?(claims: readonly PlacedClaim<V>[]): string | null;
  /** The question the claims answer, for people. */
  ask(claims: readonly PlacedClaim<V>[]): string;
  answer(claim: PlacedClaim<V>): Answer;
  fields(claim: PlacedClaim<V>): readonly ClaimField[];
  /**
   * Further questions the same claims answer: who supplies whom, which items, when. Each is asked of
   * the claims that state it, where two sources do.
   */
  readonly aspects?: readonly Aspect<V>[];
  /** Further questions that only these claims raise: what one body is quoted with by several sources. */
  facets?(claims: readonly PlacedClaim<V>[]): readonly Aspect<V>[];
}

/** One further question about the claims of a group. */
export interface Aspect<V extends ClaimValue = ClaimValue> {
  /** Stable id, part of the question's key: `items`. */
  readonly id: string;
  /** That of the kind's own question where absent. */
  readonly weight?: Weight;
  states(claim: PlacedClaim<V>): boolean;
  compare(a: PlacedClaim<V>, b: PlacedClaim<V>, dates: OccasionDates): Comparison;
  ask(claims: readonly PlacedClaim<V>[]): string;
  answer(claim: PlacedClaim<V>): Answer;
}

/** The registry's view of a kind: values are of the kind's own making, so the type may be forgotten. */
export type AnyClaimKind = ClaimKind;

/**
 * Gives a kind the registry's shape, in which its value type is forgotten. A kind only ever meets claims
 * of its own: the stages group claims by kind before they ask one.
 */
export function defineClaimKind<V extends ClaimValue>(kind: ClaimKind<V>): AnyClaimKind {
  return kind;
}

/** A kind's examples, beside it in `corpus.ts`: its specification and its test. */
export interface ClaimKindCorpus {
  readonly kind: string;
  /** The claims to be found stand in square brackets, in order. */
  readonly finds: readonly {
    readonly text: string;
    readonly published?: string | null;
    /** Each claim must contain these properties (of the claim draft; `value` likewise in part). */
    readonly claims: readonly Readonly<Record<string, unknown>>[];
  }[];
  /** Pairs of one-sentence sources and the level they must reach; null: they must not meet. */
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly published?: readonly [string | null, string | null];
    readonly verdict: string | null;
    readonly type?: string | null;
    readonly strength?: string | null;
  }[];
}
