import { diffArrays } from "diff";
import { inOrder } from "../../claims/comparing.ts";
import type { PlacedClaim } from "../../claims/claim-kind.ts";
import { relateNames } from "../../claims/name-likeness.ts";
import type { Comparison } from "../../verdicts/verdict.ts";
import type { QuoteValue } from "./value.ts";
import { wordingOf, type Wording } from "./wording.ts";

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
    differenceInWords(a, b, changes.inner),
  );
}

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
  const pieces = diffArrays([...a.folded], [...b.folded]);
  const changes: (Change & { readonly outer: boolean })[] = [];
  let shared = 0;
  let [i, j] = [0, 0];
  let pending: { a: string[]; b: string[] } | null = null;
  const close = (atEnd: boolean): void => {
    if (pending) changes.push({ ...pending, outer: shared === 0 || atEnd });
    pending = null;
  };
  for (const piece of pieces) {
    const { length } = piece.value;
    if (piece.removed) (pending ??= { a: [], b: [] }).a.push(...a.printed.slice(i, i + length));
    else if (piece.added) (pending ??= { a: [], b: [] }).b.push(...b.printed.slice(j, j + length));
    else {
      close(false);
      shared += length;
    }
    if (!piece.added) i += length;
    if (!piece.removed) j += length;
  }
  close(true);
  return { shared, inner: changes.filter(({ outer }) => !outer) };
}

function sharedShare({ shared }: Changes, a: Wording, b: Wording): number {
  return shared / Math.max(1, Math.min(a.folded.length, b.folded.length));
}

/** Both speakers are named people, and not the same one. */
export function haveOtherSpeakers(a: Quote, b: Quote): boolean {
  return isPerson(a) && isPerson(b) && !haveSameSpeaker(a, b);
}

export function haveSameSpeaker(a: Quote, b: Quote): boolean {
  const [one, other] = [a.claim.value.speaker, b.claim.value.speaker];
  return one !== null && other !== null && relateNames(one, other, true) !== "different";
}

function isPerson({ cues }: Quote): boolean {
  return cues.entities.some((key) => key.startsWith("person:"));
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

function differenceInWords(a: Quote, b: Quote, [first]: readonly Change[]): string {
  const words = (printed: readonly string[]): string =>
    printed.length === 0 ? "nothing" : `“${printed.join(" ")}”`;
  const places = `${a.claim.source} has ${words(first?.a ?? [])} where ${b.claim.source} has ${words(first?.b ?? [])}`;
  return `the words of one quotation differ: ${places}`;
}
