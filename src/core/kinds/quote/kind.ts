import { byKeys } from "../../../base/order.ts";
import { withArticle } from "../../claims/in-questions.ts";
import { commonest } from "../../claims/comparing.ts";
import { defineClaimKind, type Answer, type Join } from "../../claims/claim-kind.ts";
import { oneLine } from "../../text/one-line.ts";
import {
  compareQuotes,
  haveOtherSpeakers,
  haveSameSpeaker,
  sharedOrder,
  type Quote,
} from "./compare-quotes.ts";
import { findQuotes } from "./find-quotes.ts";
import type { QuoteValue } from "./value.ts";
import { containment, contentStems, shingles, wordingOf, type Wording } from "../../claims/wording.ts";

export const quoteKind = defineClaimKind<QuoteValue>({
  id: "quote",
  label: "Quotation",
  states: "what somebody said, in quotation marks or retold",
  find: findQuotes,
  join,
  compare: compareQuotes,
  ask,
  answer,
  fields: ({ claim }) => [
    { field: "speaker", words: claim.value.speaker },
    { field: "to", words: claim.value.addressee },
    { field: "reported by", words: claim.value.via },
    { field: "words", words: claim.value.words },
    { field: "form", words: claim.value.direct ? "in quotation marks" : "retold" },
  ],
});

/** Who says it belongs to the answer: the same words by two people are two answers. */
function answer({ claim: { value } }: Quote): Answer {
  if (value.speaker === null) return { words: value.words, verbatim: value.direct };
  const words = value.direct ? `“${value.words}”` : value.words;
  return { words: `${value.speaker}: ${words}`, verbatim: false };
}

/** Shares of runs of three words that two quotations have in common, from which they are one. */
const SHARED_RUNS = 0.5;
const SHARED_RUNS_OTHER_SPEAKERS = 0.7;
const SHARED_RUNS_RETOLD = 0.2;
/** Share of the words that carry meaning. */
const SHARED_CONTENT = 0.6;
const SHARED_CONTENT_SPEAKER_UNKNOWN = 0.8;
const FEWEST_SHARED_WORDS = 4;
/** One sentence in two wordings: how many words it opens with alike, and the share of words in the same order. */
const SHARED_OPENING = 3;
const SHARED_ORDER = 0.6;
const FEWEST_WORDS_ONE_SENTENCE = 8;
/** Two people may well use the same few words. */
const FEWEST_WORDS_OTHER_SPEAKERS = 6;

function join(a: Quote, b: Quote): Join {
  const [one, other] = [wordingOf(a.claim.value.words), wordingOf(b.claim.value.words)];
  const runs = containment(shingles(one), shingles(other));
  const length = Math.min(one.folded.length, other.folded.length);
  if (haveOtherSpeakers(a, b)) {
    const isOne = runs >= SHARED_RUNS_OTHER_SPEAKERS && length >= FEWEST_WORDS_OTHER_SPEAKERS;
    return isOne
      ? { score: 0.8, why: "the same words, by two speakers" }
      : { score: -1, why: "two people speak, in different words" };
  }
  if (runs >= SHARED_RUNS) return { score: 0.9, why: "most of the words are the same" };
  const [stems, others] = [contentStems(one), contentStems(other)];
  const content = containment(stems, others);
  const enough = content * Math.min(stems.size, others.size) >= FEWEST_SHARED_WORDS;
  const needed = haveSameSpeaker(a, b) ? SHARED_CONTENT : SHARED_CONTENT_SPEAKER_UNKNOWN;
  if (enough && content >= needed && runs >= SHARED_RUNS_RETOLD) {
    return { score: 0.7, why: "the same statement in other words" };
  }
  if (haveSameSpeaker(a, b) && isOneSentence(one, other)) {
    return { score: 0.7, why: "one speaker, and a sentence that opens alike and goes on in the same order" };
  }
  return { score: 0, why: "too few words in common" };
}

function isOneSentence(a: Wording, b: Wording): boolean {
  if (Math.min(a.folded.length, b.folded.length) < FEWEST_WORDS_ONE_SENTENCE) return false;
  const opening = a.folded.findIndex((word, i) => word !== b.folded[i]);
  const alike = opening < 0 ? a.folded.length : opening;
  return alike >= SHARED_OPENING && sharedOrder(a, b) >= SHARED_ORDER;
}

/** "Who said “…”?" where two people do; else "Did Ann Orr say “…”?", or how her words run exactly. */
function ask(claims: readonly Quote[]): string {
  const named = claims.filter(({ cues }) => cues.entities.some((key) => key.startsWith("person:")));
  const speakers = (2 * named.length >= claims.length ? named : claims).flatMap(
    ({ claim }) => claim.value.speaker ?? [],
  );
  const speaker = commonest(speakers);
  const disputed = claims.some((a) => claims.some((b) => haveOtherSpeakers(a, b)));
  const words = openingOf(claims);
  if (speaker === null || disputed) return `Who said “${words}”?`;
  return haveOneWording(claims)
    ? `Did ${withArticle(speaker)} say “${words}”?`
    : `What exactly did ${withArticle(speaker)} say: “${words}”?`;
}

function haveOneWording(claims: readonly Quote[]): boolean {
  return new Set(claims.map(({ claim }) => wordingOf(claim.value.words).folded.join(" "))).size === 1;
}

/** So many words tell one quotation from another. */
const OPENING_WORDS = 10;

/** How the shortest of the quotations begins: all that is quoted of it anywhere. */
function openingOf(claims: readonly Quote[]): string {
  const direct = claims.filter(({ claim }) => claim.value.direct);
  const [shortest = ""] = (direct.length > 0 ? direct : claims)
    .map(({ claim }) => oneLine(claim.value.words))
    .sort(
      byKeys(
        (words) => words.length,
        (words) => words,
      ),
    );
  const words = shortest.split(" ");
  const opening = words
    .slice(0, OPENING_WORDS)
    .join(" ")
    .replace(/[,.;:…-]$/u, "");
  return words.length > OPENING_WORDS ? `${opening} …` : opening;
}
