import { diffArrays } from "diff";
import { inOrder } from "../../claims/comparing.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { foldName } from "../../claims/entity-key.ts";
import { relateNames } from "../../claims/name-likeness.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import type { QuoteValue } from "./value.ts";
import { wordingOf, type Wording } from "../../claims/wording.ts";

export type Quote = PlacedClaim<QuoteValue>;

/** Lays the words of two quotations side by side; the levels stand in the order they are tried. */
export function compareQuotes(first: Quote, second: Quote): Comparison {
  const [a, b] = inOrder(first, second);
  const [one, other] = [wordingOf(a.claim.value.words), wordingOf(b.claim.value.words)];
  const changes = changesBetween(one, other);
  if (haveOtherSpeakers(a, b)) {
    return sharedShare(changes, one, other) >= SAME_WORDS
      ? discrepancy("attribution", "hard", "one quotation, two speakers", sayersInWords(a, b))
      : {
          verdict: "cannot-compare",
          type: null,
          strength: null,
          rule: "quote/<two speakers, two statements>",
          why: `${sayersInWords(a, b)}, in different words`,
        };
  }
  if (one.plain.join(" ") === other.plain.join(" ")) return sameWords(a, b);
  if (one.folded.join(" ") === other.folded.join(" ")) {
    return precision(
      "pronouns changed",
      "the words are the same but for pronouns, which change when one is quoted by another",
    );
  }
  if (!a.claim.value.direct || !b.claim.value.direct) {
    return precision("retold", `${retellers(a, b)} retells the words, so they need not be the same`);
  }
  if (changes.inner.length === 0) {
    return precision(
      "one quotes more",
      `where both quote, the words are the same; ${longer(a, b)} quotes more`,
    );
  }
  if (isShortened(a) || isShortened(b)) {
    return precision("shortened", "one of the two marks that words were left out or put in");
  }
  if (areOnlyLeftOut(changes.inner)) {
    return precision(
      "words left out",
      `the words of one stand in the other in their order: ${differenceInWords(a, b, changes.inner[0] ?? null)}`,
    );
  }
  if (sharedShare(changes, one, other) < SAME_STATEMENT) {
    return precision(
      "other words",
      "both give the statement in other words, as two translations or two remarks would",
    );
  }
  return discrepancy(
    "quote-wording",
    "soft",
    "one quotation, two wordings",
    `the words of one quotation differ: ${differenceInWords(a, b, changes.inner[0] ?? null)}`,
  );
}

/**
 * Whether one of the two only leaves out words that the other has: nearly every quotation is tidied so. Words that turn
 * or limit what is said are no such words.
 */
function areOnlyLeftOut(changes: readonly Change[]): boolean {
  const leavesOut = (side: keyof Change): boolean => changes.every((change) => change[side].length === 0);
  if (!leavesOut("a") && !leavesOut("b")) return false;
  return !changes.some(({ a, b }) => [...a, ...b].some((word) => TURNS.test(word)));
}

/** Without one of these a sentence says another thing: "we will [not] sell", "[if] they win", "[almost] all", "[40] men". */
const TURNS =
  /^(?:not|no|none|nor|neither|never|nobody|nothing|without|hardly|barely|scarcely|almost|nearly|about|only|if|unless|until|may|might|could|would|should|must|can|cannot|possibly|perhaps|maybe|probably|likely|allegedly|\p{L}+n['’]t|\p{N}.*)$/iu;

/** Share of the shorter quotation's words that stand in the other in the same order. */
const SAME_WORDS = 0.8;
const SAME_STATEMENT = 0.6;

function sameWords(a: Quote, b: Quote): Comparison {
  return {
    verdict: "agree",
    type: null,
    strength: null,
    rule: "quote/<same words>",
    why: `${a.claim.source} and ${b.claim.source} quote the same words`,
  };
}

function precision(rule: string, why: string): Comparison {
  return { verdict: "compatible", type: "precision", strength: null, rule: `quote/<${rule}>`, why };
}

function discrepancy(
  type: "attribution" | "quote-wording",
  strength: "hard" | "soft",
  rule: string,
  why: string,
): Comparison {
  return { verdict: "discrepancy", type, strength, rule: `quote/<${rule}>`, why };
}

interface Changes {
  /** Words both have, in order. */
  readonly shared: number;
  /** Stretches that differ between the first and the last shared word; indexes into `printed`. */
  readonly inner: readonly Change[];
}

interface Change {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

function changesBetween(a: Wording, b: Wording): Changes {
  const pieces = core(diffArrays([...a.folded], [...b.folded]));
  const inner: { a: string[]; b: string[] }[] = [];
  let [i, j, shared] = [0, 0, 0];
  let isOpen = false;
  for (const { added, removed, value, outer } of pieces) {
    const { length } = value;
    if (!added && !removed) shared += length;
    else if (!outer) {
      if (!isOpen) inner.push({ a: [], b: [] });
      if (removed) inner.at(-1)?.a.push(...a.printed.slice(i, i + length));
      else inner.at(-1)?.b.push(...b.printed.slice(j, j + length));
    }
    isOpen = added || removed;
    if (!added) i += length;
    if (!removed) j += length;
  }
  return { shared, inner: inner.filter((change) => !isLeftOut(change)) };
}

interface Piece {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly string[];
  /** Before the first or after the last stretch the two really share. */
  readonly outer: boolean;
}

/** Marks what lies outside the shared core. A word or two shared far from the rest are chance. */
function core(pieces: readonly Omit<Piece, "outer">[]): Piece[] {
  const isFirm = ({ added, removed, value }: Omit<Piece, "outer">): boolean =>
    !added && !removed && value.length >= FIRM_RUN;
  const [first, last] = [pieces.findIndex(isFirm), pieces.findLastIndex(isFirm)];
  if (first < 0) return pieces.map((piece) => ({ ...piece, outer: false }));
  const from = growOver(pieces, first, -1);
  const to = growOver(pieces, last, 1);
  return pieces.map((piece, i) => ({ ...piece, outer: i < from || i > to }));
}

/** The core reaches over a short change to a shared word beyond it. */
function growOver(pieces: readonly Omit<Piece, "outer">[], from: number, step: 1 | -1): number {
  let edge = from;
  for (let i = from + step, gap = 0; i >= 0 && i < pieces.length; i += step) {
    const piece = pieces[i];
    if (!piece || gap > SHORT_CHANGE) return edge;
    if (piece.added || piece.removed) gap += piece.value.length;
    else [edge, gap] = [i, 0];
  }
  return edge;
}

/** Words in a row that two quotations share by more than chance. */
const FIRM_RUN = 3;
const SHORT_CHANGE = 4;

/** A longer stretch that only one side has is a sentence left out, not a wording. */
function isLeftOut({ a, b }: Change): boolean {
  return (a.length === 0 && b.length > SHORT_CHANGE) || (b.length === 0 && a.length > SHORT_CHANGE);
}

function sharedShare({ shared }: Changes, a: Wording, b: Wording): number {
  return shared / Math.max(1, Math.min(a.folded.length, b.folded.length));
}

/** Share of the shorter wording's words that stand in the other in the same order, 0 to 1. */
export function sharedOrder(a: Wording, b: Wording): number {
  return sharedShare(changesBetween(a, b), a, b);
}

/** Both speakers are surely known, named people, and not the same one. */
export function haveOtherSpeakers(a: Quote, b: Quote): boolean {
  return isKnownPerson(a) && isKnownPerson(b) && !haveSameSpeaker(a, b);
}

export function haveSameSpeaker(a: Quote, b: Quote): boolean {
  const [one, other] = [a.claim.value.speaker, b.claim.value.speaker];
  if (one === null || other === null) return false;
  return relateNames(one, other, true) !== "different" || isPartOf(one, other) || isPartOf(other, one);
}

/** "Brian" may well be Brian Cartwright. */
function isPartOf(short: string, long: string): boolean {
  return foldName(long).split(" ").includes(foldName(short));
}

function isKnownPerson({ claim, cues }: Quote): boolean {
  return !claim.inferred.includes("speaker") && cues.entities.some((key) => key.startsWith("person:"));
}

/** "…" or "[…]": the source says itself that the words are not complete. */
function isShortened({ claim }: Quote): boolean {
  return /\.\.\.|…|\[/u.test(claim.value.words);
}

function sayersInWords(a: Quote, b: Quote): string {
  return `${a.claim.source} has ${a.claim.value.speaker ?? ""} say it, ${b.claim.source} ${b.claim.value.speaker ?? ""}`;
}

function retellers(a: Quote, b: Quote): string {
  return [a, b].find(({ claim }) => !claim.value.direct)?.claim.source ?? "";
}

function longer(a: Quote, b: Quote): string {
  return a.claim.value.words.length >= b.claim.value.words.length ? a.claim.source : b.claim.source;
}

function differenceInWords(a: Quote, b: Quote, change: Change | null): string {
  const words = (printed: readonly string[]): string =>
    printed.length === 0 ? "nothing" : `“${printed.join(" ")}”`;
  const places = `${a.claim.source} has ${words(change?.a ?? [])} where ${b.claim.source} has ${words(change?.b ?? [])}`;
  return places;
}
